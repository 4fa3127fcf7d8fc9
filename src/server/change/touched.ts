// Somebody who never called was asked: their yes opens a concern in their words, or joins one of theirs, in the same
// transaction as the answer; a no is kept, and ends it.
import type * as wire from '../../contract/changeEndpoints.ts';
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { raise } from '../acts/raiseConcern.ts';
import { maySeeCause } from '../cause/access.ts';
import { type AskCause, actOnCause, actOnCauseWithin, type BeforeCause, loadCause } from '../cause/store.ts';
import { mayAct } from '../concern/access.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { namedAs } from './entries.ts';
import { seenAmong } from './people.ts';

type Asked = {
  readonly caller: Insider;
  readonly cause: string;
  readonly person: string;
  readonly body: BodyOf<typeof wire.answerTouched>;
  readonly also: NonNullable<AskCause['also']>;
};
/** `there` is the entry under which the cause lists them. */
type Answering = Asked & { readonly there: string };

async function listed(rows: Rows, org: string, { cause: id, person }: Asked): Promise<{ readonly cause: Cause; readonly there: string } | null> {
  const cause = await loadCause(rows, org, id);
  if (cause === null) return null;
  const there = await namedAs(
    rows,
    org,
    person,
    cause.touched.map((one) => one.person),
  );
  return { cause, there };
}

export async function takeTouched(ground: Ground, asked: Asked): Promise<Cause | Refusal> {
  const { caller, cause: id, person, body } = asked;
  const found = await reading(ground.database, caller.org, async (rows) => ((await maySeeCause(rows, caller, id)) ? listed(rows, caller.org, asked) : null));
  if (found === null) return refuse('no-such-cause');
  const { cause, there } = found;
  const answering: Answering = { ...asked, there };
  const isNew = body.answer === 'yes' && body.concern === undefined;
  if (!isNew) return actOnCause(ground, { ...askOf(answering), make: (before) => command(before, answering, body.concern), also: answering.also });
  const told = body.text?.trim() ?? '';
  // Asked before anything is raised, so that a refusal leaves no concern behind.
  if (cause.touched.find((one) => one.person === there)?.standing.is !== 'to-ask') return refuse('nobody-left-to-ask');
  if (told === '') return refuse('nothing-written');
  const after: { cause: Cause | null } = { cause: null };
  const raised = await raise(ground, {
    ...{ caller, customer: { id: person }, team: cause.team, telling: { happened: told }, via: body.via ?? 'phone' },
    also: async (rows, story) => {
      const done = await actOnCauseWithin(ground, rows, {
        ...askOf(answering),
        make: (before) => command(before, { ...answering, body: given({ ...body, text: undefined }) }, story.id),
        also: answering.also,
      });
      if (isRefusal(done)) throw new Refused(done.refused);
      after.cause = done;
    },
  });
  return isRefusal(raised) ? raised : (after.cause ?? refuse('no-such-cause'));
}

const askOf = ({ caller, cause, there, body }: Answering): Omit<AskCause, 'make' | 'also'> => ({
  ...{ org: caller.org, cause, actor: actorOf(caller), for: there, via: body.via ?? 'phone' },
  ...(body.concern === undefined ? {} : { concern: body.concern }),
});

async function command({ rows, spoken }: BeforeCause, { caller, person, there, body }: Answering, concern: string | undefined) {
  const { org } = caller;
  if (!(await seenAmong(rows, caller, [person])).has(person) && concern === body.concern) return refuse('no-such-party');
  if (body.concern !== undefined && !(await isTheirs(rows, caller, body.concern, person))) return refuse('no-such-concern');
  const words = body.text === undefined || body.text.trim() === '' ? undefined : spoken.theirs(body.text);
  if (words !== undefined && body.concern === undefined) await keepWithPerson(rows, org, person, spoken);
  return given({ do: 'answerTouched' as const, person: there, answer: body.answer, concern, words });
}

const isTheirs = async (rows: Rows, caller: Insider, concern: string, person: string): Promise<boolean> =>
  (await mayAct(rows, caller, concern)) &&
  (await rows.selectFrom('concern').select('id').where('org_id', '=', caller.org).where('id', '=', concern).where('customer_id', '=', person).executeTakeFirst()) !== undefined;

/** Said without a concern, it lies with the person, and goes with them. */
async function keepWithPerson(rows: Rows, org: string, person: string, { kept }: BeforeCause['spoken']): Promise<void> {
  const said = kept.splice(0);
  await rows
    .insertInto('words')
    .values(said.map(({ id, voice, text, salt }) => ({ org_id: org, id, customer_id: person, voice, text, salt })))
    .execute();
}
