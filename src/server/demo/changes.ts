// Plays what came of a cause: a change, who was told of it, and Judy's part in it; by the same rules, each act at its own time.
import type { Member, PersonName } from '../../../seeds/demo/cast.ts';
import type { ChangeTold } from '../../../seeds/demo/changes.ts';
import type { CauseCommand } from '../../domain/cause/cause.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { type AskCause, actOnCauseWithin, type BeforeCause } from '../cause/store.ts';
import { wordsIn } from '../change/making.ts';
import { numbersOf } from '../change/numbers.ts';
import { listenersOf } from '../change/people.ts';
import { dayIn, openingAfter } from '../platform/calendar.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { actorFor, type Stage } from './play.ts';

type Playing = { readonly stage: Stage; readonly rows: Rows; readonly told: ChangeTold; readonly cause: string; readonly change: string; readonly partner: string };
type Make = (before: BeforeCause & { readonly cause: Cause }) => Promise<CauseCommand> | CauseCommand;

export async function tellChange(stage: Stage, told: ChangeTold): Promise<void> {
  await inOrganisation(stage.ground.database, stage.org, async (rows) => {
    const playing: Playing = { stage, rows, told, cause: newId(), change: newId(), partner: newId() };
    await raised(playing);
    await changed(playing);
    await tested(playing);
    await kept(playing);
    stage.setNow(null);
    await act(playing, null, () => ({ do: 'passCauseTime' }), { actor: { is: 'clock' } });
  });
}

async function raised(playing: Playing): Promise<void> {
  const { told, stage, cause } = playing;
  const concerns: { concern: string; customer: string }[] = [];
  for (const who of told.touched) concerns.push({ concern: await firstOf(playing, who), customer: stage.people[who] });
  stage.setNow(told.at);
  const people = told.people.map((who) => stage.people[who]);
  const done = await actOnCauseWithin(stage.ground, playing.rows, {
    ...{ org: stage.org, cause, actor: actorFor(stage, told.by), via: 'desk' },
    make: ({ spoken }) => ({ do: 'raiseCause', id: cause, title: spoken.ours(told.title), about: 'customers', team: stage.teams['Front desk'] ?? '', concerns, people }),
  });
  if (isRefusal(done)) throw new Error(`a cause is refused: ${done.refused}`);
}

async function changed(playing: Playing): Promise<void> {
  const { told, stage, change } = playing;
  const { planned, written, approved } = told;
  await by(playing, planned, ({ spoken, organisation, act: { at } }) => {
    const day = dayIn(at, organisation.zone);
    return {
      ...{ do: 'planChange', id: change, does: spoken.ours(planned.does), seen: spoken.ours(planned.seen), keeper: stage.staff[planned.by], actions: ['standardise', 'checklist'] },
      ...{ from: { day, zone: organisation.zone }, begins: at, checks: { 30: openingAfter(day, 30, organisation), 90: openingAfter(day, 90, organisation) } },
    };
  });
  await by(playing, written, ({ spoken }) => {
    const text = ({ said, did }: { said: string; did: string }) => ({ said: spoken.ours(said), did: spoken.ours(did), count: wordsIn(`${said} ${did}`) });
    return { do: 'writeStory', change, texts: { en: text(written.en), es: text(written.es) } };
  });
  await by(playing, approved, () => ({ do: 'approveStory', change, version: 1, names: false }));
  await by(playing, { at: told.toldAt, by: told.by }, async ({ rows, cause }) => ({
    ...{ do: 'tellOfChange', change, version: 1 },
    people: await listenersOf(rows, stage.org, cause, stage.ground.settings.smtpUrl !== null),
  }));
  for (const { who, ...called } of told.called) await by(playing, called, () => ({ do: 'noteTold', change, person: { is: 'party', id: stage.people[who] }, via: 'phone' }));
  await theirs(playing, told.heard.who, told.heard.at, ({ spoken }) => ({ do: 'sayHeard', change, words: spoken.theirs(told.heard.text) }));
}

async function tested(playing: Playing): Promise<void> {
  const { told, stage, change, partner } = playing;
  const { who, asked, yesAt, came } = told.tester;
  const concern = await firstOf(playing, who);
  await by(playing, asked, ({ spoken }) => ({ do: 'invitePartner', id: partner, person: stage.people[who], role: 'tester', change, words: spoken.ours(asked.text) }), concern);
  await theirs(playing, who, yesAt, () => ({ do: 'answerInvitation', id: partner, answer: 'yes' }));
  for (const { at, text } of told.tester.told) await theirs(playing, who, at, ({ spoken }) => ({ do: 'tellAsPartner', id: partner, words: spoken.theirs(text) }));
  await by(playing, came, ({ spoken }) => ({ do: 'answerPartner', id: partner, words: spoken.ours(came.text) }), concern);
}

/** After its thirty days its keeper is asked, keeps it, and thanks who tested it. */
async function kept(playing: Playing): Promise<void> {
  const { told, change, stage, partner } = playing;
  await act(playing, told.kept.at, () => ({ do: 'passCauseTime' }), { actor: { is: 'clock' } });
  await by(playing, told.kept, async ({ rows, spoken, cause, act: { at } }) => {
    const one = cause.changes[0];
    if (one === undefined) throw new Error('nothing was changed');
    return { do: 'checkChange', id: change, answer: 'kept', numbers: await numbersOf(rows, stage.org, cause, one, at), words: spoken.ours(told.kept.text) };
  });
  const { thanked, who } = told.tester;
  await by(playing, thanked, ({ spoken }) => ({ do: 'thankPartner', id: partner, words: spoken.ours(thanked.text) }), await firstOf(playing, who));
}

const by = (playing: Playing, { at, by: who }: { readonly at: string; readonly by: Member }, make: Make, concern?: string): Promise<void> =>
  act(playing, at, make, { actor: actorFor(playing.stage, who), ...(concern === undefined ? {} : { concern }) });

/** By their own hand, in their room. */
const theirs = async (playing: Playing, who: PersonName, at: string, make: Make): Promise<void> =>
  act(playing, at, make, { actor: { is: 'party', id: playing.stage.people[who] }, via: 'room', concern: await firstOf(playing, who) });

async function act({ stage, rows, cause }: Playing, at: string | null, make: Make, signer: Pick<AskCause, 'actor'> & Partial<AskCause>): Promise<void> {
  if (at !== null) stage.setNow(at);
  const done = await actOnCauseWithin(stage.ground, rows, {
    ...{ via: 'desk', ...signer, org: stage.org, cause },
    make: (before) => {
      if (before.cause === null) throw new Error('no cause was raised');
      return make({ ...before, cause: before.cause });
    },
  });
  if (isRefusal(done)) throw new Error(`a change at ${at ?? 'the end'} is refused: ${done.refused}`);
}

async function firstOf({ rows, stage: { org, people } }: Playing, who: PersonName): Promise<string> {
  const row = await rows
    .selectFrom('concern')
    .select('id')
    .where('org_id', '=', org)
    .where('customer_id', '=', people[who])
    .where('standing', '<>', 'brought-over')
    .orderBy('told_at')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw new Error(`${who} has no concern`);
  return row.id;
}
