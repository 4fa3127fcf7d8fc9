import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listTouchable, listTouched } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { call, Problem } from '../client.ts';
import { PickPerson } from '../contacts/PickPerson.tsx';
import { teams } from '../people/staff.ts';
import { sentenceOf } from '../problems.ts';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { useChangeDeed } from './changes.ts';

type Where = { day: string; team: string };

/** The same day and place; whoever leads ticks whom to ask. Nobody is ticked beforehand. */
export function FindTouched({ cause, team }: { cause: string; team: string }) {
  const { changes, times } = useWords();
  const { touched } = changes;
  const [where, setWhere] = useState<Where | null>(null);
  const [by, setBy] = useState<'day' | 'name'>('day');
  const all = useQuery(teams).data?.teams ?? [];
  if (where === null)
    return (
      <div>
        <Button onClick={() => setWhere({ day: times.dayOf(new Date()), team })}>{touched.find}</Button>
      </div>
    );
  return (
    <div className="grid gap-4 border-t border-line pt-3">
      <div className="grid max-w-[40rem] gap-3 sm:grid-cols-2">
        <TextField label={touched.day} type="date" value={where.day} onChange={({ target }) => target.value !== '' && setWhere({ ...where, day: target.value })} required />
        <SelectField label={touched.team} value={where.team} onChange={({ target }) => setWhere({ ...where, team: target.value })}>
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <Found key={`${where.day} ${where.team}`} cause={cause} where={where} />
      {by === 'name' ? (
        <ByName cause={cause} where={where} onDone={() => setBy('day')} />
      ) : (
        <div>
          <Button look="quiet" onClick={() => setBy('name')}>
            {touched.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function Found({ cause, where }: { cause: string; where: Where }) {
  const { changes, desk } = useWords();
  const { touched } = changes;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error } = useQuery({
    queryKey: ['cause', cause, 'touchable', where],
    queryFn: ({ signal }) => call(listTouchable, { params: { cause }, query: where }, { signal }),
    retry: false,
  });
  const agreeing = useChangeDeed(
    () => call(listTouched, { params: { cause }, body: { people: [...chosen], ...where } }),
    touched.agreed,
    () => setChosen([]),
  );
  if (error instanceof Problem) return <ErrorSentence says={sentenceOf(error, desk)} />;
  if (data === undefined) return null;
  if (data.items.length === 0) return <p className="soft">{touched.nobody}</p>;
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <div className="grid gap-2">
      {agreeing.problem !== null && <ErrorSentence says={sentenceOf(agreeing.problem, desk)} />}
      <div className="grid gap-1 sm:grid-cols-2">
        {data.items.map(({ person, phone, contacts, concerns }) => (
          <Choice
            key={person.id}
            type="checkbox"
            checked={chosen.includes(person.id)}
            onChange={() => toggle(person.id)}
            hint={[touched.seen(contacts, concerns), phone ?? touched.noPhone].filter((part) => part !== '').join(' · ')}
          >
            {person.name}
          </Choice>
        ))}
      </div>
      {chosen.length > 0 && (
        <div>
          <Button look="main" waiting={agreeing.waiting} onClick={agreeing.go}>
            {touched.agree(chosen.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function ByName({ cause, where, onDone }: { cause: string; where: Where; onDone: () => void }) {
  const { changes } = useWords();
  const { touched } = changes;
  const [who, setWho] = useState<Who>({ name: '' });
  const saving = useChangeDeed(() => call(listTouched, { params: { cause }, body: { people: [who.id ?? ''], ...where } }), touched.agreed, onDone);
  return <PickPerson who={who} onWho={setWho} label={touched.who} go={touched.addGo} saving={saving} />;
}
