import type { PlanView } from '../../../contract/plan.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { Said } from '../../ui/Voice.tsx';
import type { Room } from './acts/act.ts';
import { answerPlanAct, proposePlanAct, reviewPlanAct } from './acts/plan.ts';
import { Verbs } from './asides/Verbs.tsx';
import type { Opened } from './ConcernRoom.tsx';

type PlanProps = { room: Room; open: (opened: Opened) => void };

/** The plan in its three lines, at the top of the concern where there is one. */
export function Plan({ room, open }: PlanProps) {
  const last = room.view.plans.at(-1);
  if (last === undefined) return null;
  const stands = room.view.plans.find(({ inForce }) => inForce);
  return (
    <section aria-label={room.words.plan.title} className={`grid gap-3 border-t border-line px-5 py-4 ${last.inForce ? 'bg-together-wash' : ''}`}>
      <Head plan={last} room={room} />
      <Lines plan={last} room={room} />
      <Around plan={last} room={room} />
      {stands !== undefined && stands !== last && (
        <div className="soft small grid gap-2">
          <p>{room.words.plan.stands}</p>
          <Lines plan={stands} room={room} />
        </div>
      )}
      <Verbs room={room} open={open} verbs={verbsOn(last, room)} />
    </section>
  );
}

const TONES: Record<PlanView['state'], Tone> = { proposed: 'theirs', agreed: 'together', 'not-quite': 'ours', lapsed: 'due', replaced: 'plain' };

function Head({ plan, room: { words } }: { plan: PlanView; room: Room }) {
  const { plan: copy, times } = words;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <h2>{copy.title}</h2>
      <Tag tone={TONES[plan.state]}>{copy.states[plan.state]}</Tag>
      {plan.inForce && plan.reviewDue ? <Tag tone="due">{copy.reviewDue}</Tag> : <span className="soft small">{copy.review(times.day(plan.review))}</span>}
    </div>
  );
}

function Lines({ plan, room: { words } }: { plan: PlanView; room: Room }) {
  const { plan: copy } = words;
  const lines = [
    [copy.problem, plan.problem.text],
    [copy.ours, plan.ours.text],
    [copy.yours, plan.yours === null ? copy.nothing : plan.yours.text],
    [copy.why, plan.why.text],
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-4">
      {lines.map(([name, says]) => (
        <div key={name} className="min-w-0">
          <dt className="soft small">{name}</dt>
          <dd className="plain-words">{says}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What they said to it, what should change, why it asks for a new yes, and what it rests on. */
function Around({ plan, room: { view, words } }: { plan: PlanView; room: Room }) {
  const { plan: copy } = words;
  const { changeAsked } = plan;
  const named = [
    ...view.decisions.filter(({ id }) => plan.decisions.includes(id)).map(({ question }) => question.text),
    ...view.fixes.filter(({ id }) => plan.fixes.includes(id)).map((fix) => fix.words.text),
    ...view.tasks.filter(({ id }) => plan.tasks.includes(id)).map(({ title }) => title.text),
  ];
  return (
    <>
      {plan.lapsed !== null && <p>{copy.lapsed[plan.lapsed]}</p>}
      {plan.said?.text && (
        <p>
          <Said>{plan.said.text}</Said>
        </p>
      )}
      {changeAsked?.text && (
        <p>
          <span className="soft">{changeAsked.voice === 'ours' ? copy.changeOurs : copy.changeAsked}</span>{' '}
          {changeAsked.voice === 'ours' ? changeAsked.text : <Said>{changeAsked.text}</Said>}
        </p>
      )}
      {named.length > 0 && (
        <p className="soft small">
          {copy.rests} {named.join(' · ')}
        </p>
      )}
    </>
  );
}

function verbsOn(plan: PlanView, room: Room) {
  const { acts, plan: words } = room.words;
  return [
    plan.state === 'proposed' && { deed: 'answerPlan', name: acts.writeDown, opens: () => answerPlanAct(room, plan) },
    plan.inForce && { deed: 'reviewPlan', name: words.look.name, opens: () => reviewPlanAct(room, plan, 'ours') },
    plan.inForce && { deed: 'reviewPlan', name: words.lookTheirs.name, opens: () => reviewPlanAct(room, plan, 'theirs') },
    { deed: 'proposePlan', name: words.propose.anew, opens: () => proposePlanAct(room) },
  ];
}
