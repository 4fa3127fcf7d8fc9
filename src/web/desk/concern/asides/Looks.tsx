import type { Reader } from '../../../../contract/openRoom.ts';
import { FoldedCard } from '../../../ui/Card.tsx';
import type { Words } from '../../words.tsx';
import type { AsideProps } from '../Aside.tsx';
import { firstName } from '../concern.ts';

/** Who opened this, and who did so with a reason: the customer sees the same. */
export function Looks({ room: { view, words } }: AsideProps) {
  const { concern, times, privately } = words;
  const { looks, readers } = view;
  if (looks.length + readers.length === 0) return null;
  const now = new Date();
  return (
    <FoldedCard heading={privately.readers.title} beside={readers.length.toLocaleString(times.locale)}>
      <p className="soft small">{privately.readers.says(firstName(view))}</p>
      <ul className="mt-2 grid gap-1">
        {readers.map((reader) => (
          <li key={`${reader.name} ${reader.role} ${reader.last}`}>{lineOf(reader, words)}</li>
        ))}
      </ul>
      {looks.length > 0 && <h4 className="mt-3">{concern.reasoned.looks}</h4>}
      <ul className="grid gap-2">
        {looks.map((look) => (
          <li key={`${look.by.id}.${look.at}`}>
            <p className="plain-words">{look.reason}</p>
            <p className="soft small">
              {concern.reasoned.looked(look.by.name, times.dayAndTime(look.at))}
              {new Date(look.until) > now && ` · ${concern.reasoned.until(times.dayAndTime(look.until))}`}
            </p>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function lineOf({ name, role, team, times: visits, last }: Reader, { privately, times }: Words): string {
  const { readers } = privately;
  const who = role === 'program' ? readers.program : [name ?? readers.roles[role], ...(team === null ? [] : [team])].join(', ');
  return readers.line(who, visits, times.dayAndTime(last));
}
