// Plays how a cause was raised and asked about: by the same rules as ever, each act at its own time.

import type { Member, PersonName } from '../../../seeds/demo/cast.ts';
import type { CauseTold, WhyTold } from '../../../seeds/demo/causes.ts';
import type { CauseCommand } from '../../domain/cause/cause.ts';
import { standingGame } from '../../domain/cause/game.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { isPerson } from '../cause/making.ts';
import { type AskCause, actOnCauseWithin, type BeforeCause } from '../cause/store.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { actorFor, type Stage } from './play.ts';

type Playing = {
  readonly stage: Stage;
  readonly rows: Rows;
  readonly cause: string;
  readonly ids: ReadonlyMap<string, string>;
  readonly concerns: ReadonlyMap<PersonName, string>;
};

/** In one transaction, so that the clock of a running server sees it whole. */
export async function tellCause(stage: Stage, told: CauseTold): Promise<void> {
  await inOrganisation(stage.ground.database, stage.org, async (rows) => {
    const concerns = new Map<PersonName, string>();
    for (const who of told.touched) concerns.set(who, await newestOf(rows, stage, who));
    const playing: Playing = { stage, rows, cause: newId(), ids: new Map(told.whys.map(({ name }) => [name, newId()])), concerns };
    for (const { run } of actsOf(playing, told).toSorted((one, other) => (one.at < other.at ? -1 : 1))) await run();
    stage.setNow(null);
    await actOnCauseWithin(stage.ground, rows, { actor: { is: 'clock' }, via: 'desk', org: stage.org, cause: playing.cause, make: () => ({ do: 'passCauseTime' }) });
  });
}

async function newestOf(rows: Rows, { org, people }: Stage, who: PersonName): Promise<string> {
  const row = await rows.selectFrom('concern').select('id').where('org_id', '=', org).where('customer_id', '=', people[who]).orderBy('id', 'desc').limit(1).executeTakeFirst();
  if (row === undefined) throw new Error(`${who} has no concern`);
  return row.id;
}

type Acting = { readonly at: string; readonly run: () => Promise<unknown> };

function actsOf(playing: Playing, { title, at, by, team, asked, whys }: CauseTold): readonly Acting[] {
  const { stage, cause, concerns } = playing;
  const linked = [...concerns].map(([who, concern]) => ({ concern, customer: stage.people[who] }));
  const act = (when: string, who: Member, make: AskCause['make'], signer: Partial<AskCause> = {}): Acting => ({
    at: when,
    run: () => give(playing, { at: when, by: who, make, ...signer }),
  });
  return [
    act(at, by, ({ spoken }) => ({ do: 'raiseCause', id: cause, title: spoken.ours(title), about: 'customers', team: stage.teams[team] ?? '', concerns: linked, people: [] })),
    act(asked.at, asked.by, () => ({ do: 'askGame', id: newId(), every: asked.every })),
    act(asked.answered.at, asked.answered.by, (before) => ({ do: 'answerGame', id: gameOf(before.cause), words: before.spoken.ours(asked.answered.text) })),
    ...whys.flatMap((why) => whyActs(playing, why, act)),
  ];
}

const gameOf = (cause: Cause | null): string => (cause === null ? '' : (standingGame(cause)?.id ?? ''));

type Act = (at: string, by: Member, make: AskCause['make'], signer?: Partial<AskCause>) => Acting;
/** A moment later, so that what follows from an act comes after it. */
const after = (at: string): string => new Date(Date.parse(at) + 30_000).toISOString();

function whyActs({ ids, concerns, stage }: Playing, why: WhyTold, act: Act): readonly Acting[] {
  const place = { id: ids.get(why.name) ?? '', under: why.under === undefined ? null : (ids.get(why.under) ?? '') };
  const { know, ends } = why;
  const end = ends === undefined ? [] : [act(ends, why.by, () => ({ do: 'markEnd', id: place.id }))];
  if ('says' in why) return [act(why.at, why.by, (before) => added(before, place, why.says, know)), ...end];
  const concern = concerns.get(why.asks) ?? '';
  const asking = act(why.at, why.by, ({ spoken }) => ({ do: 'askWhy', ...place, question: spoken.ours(why.question), concern }), { concern });
  const { answered } = why;
  if (answered === undefined) return [asking];
  const theirs =
    answered.by === undefined ? ({ actor: { is: 'party', id: stage.people[why.asks] }, via: 'room' } as const) : ({ for: stage.people[why.asks], via: 'phone' } as const);
  const answering = act(
    answered.at,
    answered.by ?? why.by,
    async (before) => ({ do: 'answerWhy', id: place.id, words: before.spoken.theirs(answered.text), person: await isPerson(before, answered.text) }),
    { ...theirs, concern },
  );
  const knowing = know === undefined ? [] : [act(after(answered.at), why.by, ({ spoken }) => ({ do: 'giveEvidence', id: place.id, words: spoken.ours(know) }))];
  return [asking, answering, ...knowing, ...end];
}

const added = async (before: BeforeCause, place: { id: string; under: string | null }, says: string, know: string | undefined): Promise<CauseCommand> =>
  given({ do: 'addWhy' as const, ...place, answer: before.spoken.ours(says), person: await isPerson(before, says), evidence: before.spoken.oursIf(know) });

async function give({ stage, rows, cause }: Playing, { at, by, make, ...signer }: { at: string; by: Member; make: AskCause['make'] } & Partial<AskCause>): Promise<void> {
  stage.setNow(at);
  const done = await actOnCauseWithin(stage.ground, rows, { actor: actorFor(stage, by), via: 'desk', ...signer, org: stage.org, cause, make });
  if (isRefusal(done)) throw new Error(`a cause at ${at} is refused: ${done.refused}`);
}
