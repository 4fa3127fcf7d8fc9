import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CustomerOnFile } from '../../../contract/people.ts';
import { type PutTogether, type SamePerson, sayNotTheSame, takeBackPeopleMerge } from '../../../contract/samePerson.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { PutPeopleTogether } from './PutPeopleTogether.tsx';
import { askPeopleAgain, samePersonOf } from './samePerson.ts';
import { useShared } from './useShared.ts';
import { useTellApart } from './useTellApart.ts';

/** Under which entries somebody also stood here, and who may be the same person. */
export function SamePersonCard({ customer }: { customer: CustomerOnFile }) {
  const { samePerson } = useWords();
  const seen = useQuery(samePersonOf(customer.id)).data;
  const [choosing, setChoosing] = useState<{ with: string | null } | null>(null);
  if (seen === undefined) return null;
  const mine = seen.may.includes('mergePeople');
  if (!mine && seen.merged.length === 0 && seen.goesOnAs === null) return null;
  return (
    <Card heading={samePerson.title}>
      <div className="grid gap-4">
        {seen.goesOnAs !== null && (
          <p>
            {samePerson.goesOnAs(seen.goesOnAs.name)}{' '}
            <Link to="/customers/$id" params={{ id: seen.goesOnAs.id }}>
              {samePerson.openIt}
            </Link>
          </p>
        )}
        {seen.merged.map((one) => (
          <Merged key={one.id} customer={customer.id} one={one} />
        ))}
        {seen.mayBe.length > 0 && <MayBe customer={customer.id} mayBe={seen.mayBe} onCompare={(other) => setChoosing({ with: other })} />}
        {mine && (
          <div>
            <Button onClick={() => setChoosing({ with: null })}>{samePerson.act.name}</Button>
          </div>
        )}
      </div>
      {choosing !== null && <PutPeopleTogether customer={customer} other={choosing.with} onClose={() => setChoosing(null)} />}
    </Card>
  );
}

function Merged({ customer, one }: { customer: string; one: PutTogether }) {
  const { samePerson, times, desk } = useWords();
  const shared = useShared();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const parting = useSaving(
    () => call(takeBackPeopleMerge, { params: { id: customer, merge: one.id } }),
    samePerson.back.done,
    async () => {
      setAsking(false);
      await askPeopleAgain(client);
    },
  );
  const on = times.dayAndTime(one.at);
  return (
    <div className="grid gap-1">
      <b>{samePerson.was(one.entry.name)}</b>
      <p className="soft small">
        {one.by === null ? samePerson.byProgram(on) : samePerson.by(one.by.name, on)} {one.same.length > 0 && samePerson.shares(shared(one.same))}
      </p>
      {one.because !== null && <p className="small">{one.because}</p>}
      {one.may.includes('takeBackPeopleMerge') && (
        <div>
          <button type="button" className="button quiet small" onClick={() => setAsking(true)}>
            {samePerson.back.name}
          </button>
        </div>
      )}
      <Sheet open={asking} onClose={() => setAsking(false)} title={samePerson.back.title} says={samePerson.back.says} close={desk.close}>
        <Button look="main" waiting={parting.waiting} onClick={parting.go}>
          {samePerson.back.go}
        </Button>
      </Sheet>
    </div>
  );
}

type MayBeProps = { customer: string; mayBe: SamePerson['mayBe']; onCompare: (other: string) => void };

function MayBe({ customer, mayBe, onCompare }: MayBeProps) {
  const { samePerson } = useWords();
  return (
    <section className="grid gap-2">
      <h3>{samePerson.mayBe}</h3>
      <p className="soft small">{samePerson.mayBeSays}</p>
      <ul className="grid gap-2">
        {mayBe.map((proposed) => (
          <MayBeLine key={proposed.customer.id} customer={customer} proposed={proposed} onCompare={onCompare} />
        ))}
      </ul>
    </section>
  );
}

type Proposed = SamePerson['mayBe'][number];

function MayBeLine({ customer, proposed: { customer: other, same }, onCompare }: Omit<MayBeProps, 'mayBe'> & { proposed: Proposed }) {
  const { samePerson } = useWords();
  const shared = useShared();
  const apart = useTellApart();
  const client = useQueryClient();
  const two = useSaving(
    () => call(sayNotTheSame, { params: { id: customer }, body: { other: other.id } }),
    samePerson.twoDone,
    () => askPeopleAgain(client),
  );
  return (
    <li className="grid gap-1">
      <span>
        <Link to="/customers/$id" params={{ id: other.id }}>
          {other.name}
        </Link>{' '}
        <span className="soft small">{apart(other)}</span>
      </span>
      <span className="small">{samePerson.shares(shared(same))}</span>
      <span className="flex flex-wrap gap-x-4">
        <button type="button" className="button quiet small" onClick={() => onCompare(other.id)}>
          {samePerson.compare}
        </button>
        <Button look="quiet" waiting={two.waiting} onClick={two.go}>
          <span className="small">{samePerson.two}</span>
        </Button>
      </span>
    </li>
  );
}
