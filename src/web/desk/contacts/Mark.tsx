import { useQueryClient } from '@tanstack/react-query';
import { type InTouch, markNotAPerson } from '../../../contract/contacts.ts';
import { SelectField } from '../../ui/Field.tsx';
import { say } from '../../ui/toast.ts';
import { call } from '../client.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { askAgain, inTouchOf } from './contacts.ts';

const MARKS = ['shared', 'automatic', 'staff'] as const;

/** A shared phone, a machine, one of us: said by a lead, seen by all, and taken off again as easily. */
export function Mark({ touch }: { touch: InTouch }) {
  const { contacts, desk, times } = useWords();
  const client = useQueryClient();
  const { mark } = contacts;
  const { notAPerson, customer } = touch;
  const choose = async (chosen: string) => {
    try {
      const saved = await call(markNotAPerson, { params: { id: customer.id }, body: { because: MARKS.find((one) => one === chosen) ?? null } });
      client.setQueryData(inTouchOf(customer.id).queryKey, saved);
      say(mark.saved);
      await askAgain(client);
    } catch (reason) {
      say(sentenceOf(problemIn(reason), desk));
    }
  };
  const when = notAPerson === null ? '' : times.day(notAPerson.at);
  return (
    <details className="grid gap-2" open={notAPerson !== null}>
      <summary className="cursor-pointer text-ours small">{mark.title}</summary>
      <div className="mt-2 grid gap-1">
        <SelectField label={mark.title} hint={mark.says} value={notAPerson?.because ?? ''} onChange={(event) => void choose(event.target.value)}>
          <option value="">{mark.person}</option>
          {MARKS.map((one) => (
            <option key={one} value={one}>
              {mark[one]}
            </option>
          ))}
        </SelectField>
        {notAPerson !== null && <p className="soft small">{notAPerson.by === null ? mark.bySomebody(when) : mark.by(notAPerson.by.name, when)}</p>}
      </div>
    </details>
  );
}
