import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Customer } from '../../../contract/people.ts';
import { type Compared, mergePeople } from '../../../contract/samePerson.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call, Problem } from '../client.ts';
import { PickPerson } from '../contacts/PickPerson.tsx';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { askPeopleAgain, comparedWith } from './samePerson.ts';
import { useShared } from './useShared.ts';
import { useTellApart } from './useTellApart.ts';

type Around = { customer: Customer; other: string | null; onClose: () => void };

/** First who else it is, then what the two share beside each other, and only then the yes. */
export function PutPeopleTogether({ customer, other, onClose }: Around) {
  const { samePerson, desk } = useWords();
  const [chosen, setChosen] = useState(other);
  return (
    <Sheet open onClose={onClose} title={samePerson.act.title(customer.name)} says={samePerson.act.says} close={desk.close} aside>
      {chosen === null ? <Choosing onChosen={setChosen} /> : <Comparing customer={customer} other={chosen} onClose={onClose} />}
    </Sheet>
  );
}

function Choosing({ onChosen }: { onChosen: (id: string) => void }) {
  const { samePerson } = useWords();
  const [who, setWho] = useState<Who>({ name: '' });
  const saving = { waiting: false, problem: null, go: () => who.id !== undefined && onChosen(who.id) };
  return <PickPerson who={who} onWho={setWho} label={samePerson.act.who} go={samePerson.act.next} saving={saving} />;
}

function Comparing({ customer, other, onClose }: { customer: Customer; other: string; onClose: () => void }) {
  const { desk } = useWords();
  const { data, error } = useQuery(comparedWith(customer.id, other));
  if (error instanceof Problem) return <ErrorSentence says={sentenceOf(error, desk)} />;
  if (data === undefined) return null;
  return data.refusal !== null ? <NotNow customer={customer} compared={data} /> : <Deciding customer={customer} compared={data} onClose={onClose} />;
}

/** Why not, before anything is chosen or written. */
function NotNow({ customer, compared }: Pick<Deciding, 'customer' | 'compared'>) {
  const { samePerson, samePersonRefusals } = useWords();
  const why: Readonly<Record<string, string>> = samePersonRefusals;
  return (
    <div className="grid gap-5">
      <ErrorSentence says={why[compared.refusal ?? ''] ?? samePerson.act.notNow} />
      <Both customer={customer} compared={compared} />
    </div>
  );
}

function Both({ customer, compared }: Pick<Deciding, 'customer' | 'compared'>) {
  const { samePerson } = useWords();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Entry heading={samePerson.act.here} entry={customer} />
      <Entry heading={samePerson.act.other} entry={compared.customer} />
    </div>
  );
}

type Deciding = { customer: Customer; compared: Compared; onClose: () => void };
function Deciding({ customer, compared, onClose }: Deciding) {
  const { samePerson, desk } = useWords();
  const shared = useShared();
  const apart = useTellApart();
  const client = useQueryClient();
  const navigate = useNavigate();
  const both = [customer, compared.customer] as const;
  // The one with more behind it goes on, unless they say otherwise.
  const [goesOn, setGoesOn] = useState(compared.customer.concerns > customer.concerns ? compared.customer.id : customer.id);
  const because = useDraft(`same-person.${customer.id}.${compared.customer.id}`);
  const [missing, setMissing] = useState(false);
  const [to, from] = goesOn === customer.id ? both : [compared.customer, customer];
  const saving = useSaving(
    () => call(mergePeople, { params: { id: from.id }, body: { to: to.id, ...(because.text.trim() !== '' && { because: because.text }) } }),
    samePerson.act.done,
    async () => {
      because.forget();
      onClose();
      await askPeopleAgain(client);
      if (to.id !== customer.id) await navigate({ to: '/customers/$id', params: { id: to.id } });
    },
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const silent = compared.sayHow && because.text.trim() === '';
    setMissing(silent);
    if (!silent) saving.go();
  };
  return (
    <form className="grid gap-5" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <Both customer={customer} compared={compared} />
      <p>
        <b>{compared.same.length === 0 ? samePerson.nothing : samePerson.shares(shared(compared.same))}</b>
      </p>
      <fieldset className="field">
        <legend className="mb-1 font-semibold">{samePerson.act.goesOn}</legend>
        {both.map((one) => (
          <Choice key={one.id} type="radio" name="goes-on" checked={goesOn === one.id} onChange={() => setGoesOn(one.id)}>
            {one.name}{' '}
            <span className="soft small">
              {one.id === customer.id ? samePerson.act.here : samePerson.act.other} · {apart(one)}
            </span>
          </Choice>
        ))}
      </fieldset>
      <OurWords
        as="note"
        label={samePerson.act.label}
        hint={samePerson.act.hint}
        draft={because}
        rows={2}
        onSend={() => submit()}
        {...(!compared.sayHow && { optional: desk.optional })}
        {...(missing && { error: samePerson.act.firstWords })}
      />
      <p className="soft small">{samePerson.act.held}</p>
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {samePerson.act.go(to.name)}
        </Button>
      </div>
    </form>
  );
}

function Entry({ heading, entry }: { heading: string; entry: Customer }) {
  const { samePerson, people, times } = useWords();
  return (
    <section className="grid content-start gap-1">
      <h3>{heading}</h3>
      <b>{entry.name}</b>
      <ul className="small">
        <li>{entry.bornOn === null ? samePerson.act.notBorn : samePerson.act.born(times.wholeDay(entry.bornOn))}</li>
        {entry.ways.map(({ kind, value }) => (
          <li key={`${kind} ${value}`} className="break-words">
            {value}
          </li>
        ))}
        <li className="soft">{people.customers.concerns(entry.concerns)}</li>
      </ul>
    </section>
  );
}
