import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MaybeCaller } from '../../../contract/calls.ts';
import type { ConcernRow, ConcernView } from '../../../contract/concern.ts';
import { Card } from '../../ui/Card.tsx';
import { Said, Voice } from '../../ui/Voice.tsx';
import { cadenceOf } from '../cadence/cadence.ts';
import { termsIn } from '../cadence/PlanCard.tsx';
import { concernOf } from '../concern/concern.ts';
import { standingOf, titleOf } from '../concerns/ConcernLine.tsx';
import { useOpenConcerns } from '../contacts/Becomes.tsx';
import { profileOf } from '../people/profile.ts';
import { useWords } from '../words.tsx';

const ASKED = ['matters', 'helps', 'hurts'] as const;

/** One who may be calling: what to call them, what matters, what hurts, and what is open with the last word that was said. */
export function CallerCard({ one, log }: { one: MaybeCaller; log: ReactNode }) {
  const { calls } = useWords();
  const { person, callMe, hidden, household } = one;
  return (
    <Card heading={person.name} beside={log}>
      <div className="grid gap-4">
        {callMe !== null && <p className="font-semibold">{calls.callMe(callMe)}</p>}
        {household.length > 0 && <p className="soft">{calls.household(household.map(({ name }) => name).join(', '))}</p>}
        {hidden ? (
          <p>{calls.hidden}</p>
        ) : (
          <>
            <KnownOf customer={person.id} />
            <PlanOf customer={person.id} />
            <OpenOf one={one} />
          </>
        )}
      </div>
    </Card>
  );
}

function KnownOf({ customer }: { customer: string }) {
  const { calls } = useWords();
  const parts = useQuery(profileOf(customer)).data?.parts ?? [];
  const said = ASKED.flatMap((asked) => parts.filter(({ part, said: words }) => part === asked && words?.text).map((part) => ({ asked, text: part.said?.text ?? '' })));
  if (said.length === 0) return null;
  return (
    <dl className="grid gap-2">
      {said.map(({ asked, text }) => (
        <div key={asked}>
          <dt className="soft small">{calls.parts[asked]}</dt>
          <dd>
            <Said>{text}</Said>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How often we call them, and when next: nothing where there is no plan. */
function PlanOf({ customer }: { customer: string }) {
  const words = useWords();
  const { calls, cadence, times } = words;
  const plan = useQuery(cadenceOf(customer)).data;
  if (plan === undefined || plan.terms === null || plan.stopped !== null) return null;
  return (
    <section className="grid gap-1">
      <h3>{calls.plan}</h3>
      <p>{termsIn(plan.terms, words)}</p>
      {plan.next !== null && <p>{cadence.next(times.dayAndTime(plan.next.at), plan.next.by.name)}</p>}
    </section>
  );
}

function OpenOf({ one }: { one: MaybeCaller }) {
  const { calls } = useWords();
  const open = useOpenConcerns({ id: one.person.id, name: one.person.name });
  if (open.length === 0) return <p className="soft">{calls.noConcerns}</p>;
  return (
    <section className="grid gap-3">
      <h3>{calls.concerns}</h3>
      <ul className="grid gap-4">
        {open.map((row, place) => (
          <li key={row.id}>
            <OpenOne row={row} isFirst={place === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of the first one also what was said last; the others are a key away. */
function OpenOne({ row, isFirst }: { row: ConcernRow; isFirst: boolean }) {
  const words = useWords();
  const { calls, times } = words;
  const view = useQuery({ ...concernOf(row.id), enabled: isFirst }).data;
  return (
    <div className="grid gap-1">
      <Link to="/concerns/$id" params={{ id: row.id }} className="font-semibold">
        {row.number.toLocaleString(times.locale)} · {row.theirs ? <Said>{titleOf(row, words)}</Said> : titleOf(row, words)}
      </Link>
      <p className="soft small">{standingOf(row, words, new Date()).says}</p>
      {view !== undefined && <LastWord view={view} />}
      {view?.promises
        .filter(({ state }) => state === 'made')
        .slice(0, 1)
        .map(({ id, what, due }) => (
          <p key={id}>{calls.promise(what.text ?? '', times.dayAndTime(due))}</p>
        ))}
    </div>
  );
}

function LastWord({ view }: { view: ConcernView }) {
  const { calls, times } = useWords();
  const last = view.entries.findLast(({ by, for: whose, words }) => by.is !== 'party' && whose === null && words.some(({ said }) => said.text));
  if (last === undefined) return <p className="soft small">{calls.noWord}</p>;
  return (
    <>
      <p className="soft small">{calls.lastWord(times.dayAndTime(last.at))}</p>
      <Voice of="ours">{last.words[0]?.said.text}</Voice>
    </>
  );
}
