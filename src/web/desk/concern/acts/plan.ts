// Acts on the plan: its three lines, what they say to it, and the look at it on its day.
import { answerPlan, proposePlan, reviewPlan } from '../../../../contract/decisionEndpoints.ts';
import type { PlanView } from '../../../../contract/plan.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, type ActField, forThem, maybe, type Newer, type Option, type Room, type Said, viaField } from './act.ts';

const ANSWERS = ['yes', 'not-quite'] as const;
const REVIEWS = ['keep', 'change'] as const;
const LINES = ['problem', 'ours', 'yours', 'why'] as const;

/** A new version begins with the words of the last, and with what both said yes to as the problem. */
export function proposePlanAct(room: Room): Act {
  const { view, words } = room;
  const { propose } = words.plan;
  const last = view.plans.at(-1);
  const begins = { problem: last?.problem.text ?? view.rounds.at(-1)?.words.text, ours: last?.ours.text, yours: last?.yours?.text, why: last?.why.text };
  const line = (name: (typeof LINES)[number]): ActField => ({
    is: 'words',
    name,
    label: propose[name],
    voice: 'ours',
    ...(begins[name] ? { begin: begins[name] } : {}),
    ...(name === 'yours' ? { optional: true as const } : {}),
  });
  const rests = restsOn(room);
  return {
    key: `proposePlan.${view.plans.length}`,
    title: propose.title,
    says: propose.says,
    fields: [
      ...LINES.map(line),
      { is: 'when', name: 'review', label: propose.review },
      ...(rests.length > 0 ? [{ is: 'many', name: 'rests', label: propose.rests, options: rests, begin: rests.map(({ value }) => value), optional: true } as const] : []),
    ],
    go: propose.go,
    done: propose.done(firstName(view)),
    anew: { shows: planNow, act: proposePlanAct },
    send: (said) => call(proposePlan, { params: { id: view.id }, body: planSaid(room, said) }),
    drafted: (said) => ({ deed: 'proposePlan', on: { id: view.id }, body: planSaid(room, said) }),
  };
}

function planSaid({ view }: Room, said: Said) {
  const chosen = said.many('rests');
  const among = (all: readonly { id: string }[]) => all.map(({ id }) => id).filter((id) => chosen.includes(id));
  return {
    problem: said.text('problem'),
    ours: said.text('ours'),
    why: said.text('why'),
    review: said.when('review'),
    after: view.plans.length,
    decisions: among(view.decisions),
    fixes: among(view.fixes),
    tasks: among(view.tasks),
    ...maybe({ yours: said.maybe('yours') }),
  };
}

/** What was decided, proposed and agreed here. */
function restsOn({ view }: Room): Option[] {
  const decided = view.decisions.filter(({ state }) => state === 'chosen').map(({ id, question }) => ({ value: id, says: question.text ?? '' }));
  const fixes = view.fixes.filter(({ state }) => state === 'agreed' || state === 'proposed').map(({ id, words }) => ({ value: id, says: words.text ?? '' }));
  const tasks = view.tasks.filter(({ state }) => state === 'agreed' || state === 'right').map(({ id, title }) => ({ value: id, says: title.text ?? '' }));
  return [...decided, ...fixes, ...tasks];
}

export function answerPlanAct(room: Room, plan: PlanView): Act {
  const { acts, plan: words } = room.words;
  return {
    key: `answerPlan.${plan.version}`,
    title: words.answer.title,
    says: acts.fields.says,
    fields: [
      { is: 'one', name: 'answer', label: acts.fields.answer, of: 'theirs', options: ANSWERS.map((value) => ({ value, says: words.answer[value] })) },
      { is: 'words', name: 'text', label: words.answer.label, voice: 'theirs', shows: ({ answer }) => answer === 'not-quite' },
      viaField(room),
    ],
    go: words.answer.go,
    done: words.answer.done,
    anew: { shows: planNow, act: proposedIn },
    send: (said) =>
      call(answerPlan, {
        params: { id: room.view.id, version: plan.version },
        body: { answer: said.one('answer', ANSWERS), ...maybe({ text: said.maybe('text') }), ...forThem(room, said) },
      }),
  };
}

/** Ours, or theirs as they said it. */
export function reviewPlanAct(room: Room, plan: PlanView, whose: 'ours' | 'theirs'): Act {
  const { acts, plan: words } = room.words;
  const { look } = words;
  const theirs = whose === 'theirs';
  return {
    key: `reviewPlan.${whose}.${plan.version}`,
    title: look.title,
    ...(theirs ? { says: acts.fields.says } : {}),
    fields: [
      { is: 'one', name: 'answer', label: look.title, of: whose, options: REVIEWS.map((value) => ({ value, says: look[value] })) },
      { is: 'when', name: 'review', label: look.until, shows: ({ answer }) => answer === 'keep' },
      { is: 'words', name: 'text', label: look.label, voice: whose, shows: ({ answer }) => answer === 'change' },
      ...(theirs ? [viaField(room)] : []),
    ],
    go: theirs ? words.lookTheirs.go : look.go,
    done: theirs ? words.lookTheirs.done : look.done,
    send: (said) =>
      call(reviewPlan, {
        params: { id: room.view.id, version: plan.version },
        body: { answer: said.one('answer', REVIEWS), ...maybe({ text: said.maybe('text'), review: said.maybeWhen('review') }), ...(theirs ? forThem(room, said) : {}) },
      }),
  };
}

function planNow({ view, words: { plan } }: Room): readonly Newer[] {
  const last = view.plans.at(-1);
  if (last === undefined) return [];
  return (['problem', 'ours', 'why'] as const).map((line) => ({ label: `${plan.newest}: ${plan[line]}`, of: 'ours', says: last[line].text ?? '' }));
}

function proposedIn(room: Room): Act | null {
  const last = room.view.plans.at(-1);
  return last?.state === 'proposed' ? answerPlanAct(room, last) : null;
}
