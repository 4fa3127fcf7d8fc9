// Plays a tale: every act goes through the same decider and the same transaction as one from a screen, at its own time.
import type { Deed, OldTale, Play, Tale } from '../../../seeds/demo/acts.ts';
import { type Member, PEOPLE, type PersonName, STAFF, ZONE } from '../../../seeds/demo/cast.ts';
import type { Actor } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { RULES } from '../../domain/concern/concern.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { freeze, withAnswers } from '../acts/makeAttempt.ts';
import { pricedOffer, reserveFor, settle } from '../acts/offerAmends.ts';
import { withForm } from '../acts/proposeTask.ts';
import { bring, nextNumber } from '../acts/raiseConcern.ts';
import { commandOf } from '../concern/commands.ts';
import { actOn, type Before } from '../concern/store.ts';
import { keepDraft } from '../forms/answers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';

export type Stage = Play & {
  readonly ground: Ground;
  readonly org: string;
  readonly people: Readonly<Record<PersonName, string>>;
  readonly teams: Readonly<Record<string, string>>;
  setNow(instant: string | null): void;
};

export const actorFor = (stage: Stage, by: Member): Actor => ({ is: 'staff', id: stage.staff[by], roles: [...new Set(STAFF[by].roles.map(({ role }) => role))] });

/** Gives the id of the concern. Throws where a tale breaks a rule: then the tale is wrong. */
export async function tell(stage: Stage, { about, teller, told }: Tale): Promise<string> {
  stage.setNow(told.at);
  const { by, via, team, happened, felt, matters, right, concerning } = told;
  const raised = await bring(stage.ground, {
    org: stage.org,
    actor: by === 'customer' ? { is: 'party', id: stage.people[teller ?? about] } : actorFor(stage, by),
    via,
    customer: { id: stage.people[about] },
    teller: teller && stage.people[teller],
    team: stage.teams[team ?? 'Front desk'],
    callerStaff: by === 'customer' ? null : stage.staff[by],
    telling: given({ happened, felt, matters, right }),
    // A severity is set by staff; where the customer told it, that is an act of its own.
    matters: concerning.map((matter) => (by === 'customer' ? given({ ...matter, severity: undefined }) : matter)),
    danger: told.danger ?? false,
  });
  if (isRefusal(raised)) throw new Error(`${PEOPLE[about].name} can't tell: ${raised.refused}`);
  return raised.concern;
}

export async function give(stage: Stage, concern: string, about: PersonName, deed: Deed): Promise<void> {
  stage.setNow(deed.at);
  const { by, does } = deed;
  const theirs = RULES[does].by === 'customer';
  const customer = stage.people[about];
  const done = await actOn(stage.ground, {
    ...(by === 'customer' ? { actor: { is: 'party', id: customer } as const, via: 'room' as const } : { actor: actorFor(stage, by), via: deed.via ?? (theirs ? 'phone' : 'desk') }),
    ...(by !== 'customer' && theirs ? { for: customer } : {}),
    org: stage.org,
    concern,
    make: (before) => commandFor(stage, deed, before),
    beside: does === 'offerAmends' ? reserveFor : settle,
    ...(deed.fills !== undefined && { also: (rows: Rows, story: Story) => freeze(rows, stage.org, story, { task: story.tasks.at(-1)?.id ?? '', at: deed.at }) }),
  });
  if (isRefusal(done)) throw new Error(`${PEOPLE[about].name}: ${does} at ${deed.at} is refused: ${done.refused}`);
}

async function commandFor(stage: Stage, { does, body, on, fills, at }: Deed, before: Before) {
  const { concern, rows } = before;
  if (!isTold(concern)) throw new Error('a deed before the telling');
  const said: { form?: string } = body(concern, stage);
  const command = commandOf(does, said, on?.(concern) ?? {}, before);
  if (isRefusal(command)) return command;
  if (command.do === 'offerAmends') return pricedOffer(command, before);
  if (command.do === 'proposeTask') return withForm(command, said.form, before);
  if (command.do !== 'makeAttempt' || fills === undefined) return command;
  const task = concern.tasks.find(({ id }) => id === command.id);
  const answers = await keepDraft(rows, { org: stage.org, concern: concern.id, task: command.id }, { form: task?.form, answers: fills, at });
  return withAnswers({ ...command, answers }, before);
}

export async function bringOld(stage: Stage, { about, at, day, happened, category, outcome }: OldTale): Promise<void> {
  stage.setNow(at);
  const done = await actOn(stage.ground, {
    org: stage.org,
    concern: newId(),
    about: stage.people[about],
    actor: actorFor(stage, 'nora'),
    via: 'import',
    happenedOn: { day, zone: ZONE },
    make: async ({ rows, spoken }) => ({
      do: 'bringOver',
      id: newId(),
      number: await nextNumber(rows, stage.org),
      customer: stage.people[about],
      team: stage.teams['Front desk'] ?? '',
      owner: stage.staff.barb,
      telling: given({ happened: spoken.theirsIf(happened) }),
      matters: [{ id: newId(), category }],
      outcome: spoken.ours(outcome),
    }),
  });
  if (isRefusal(done)) throw new Error(`${PEOPLE[about].name} can't be brought over: ${done.refused}`);
}
