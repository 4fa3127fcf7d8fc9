// What was tried since the last call, from the record of the concern that the plan is about: what there is to tell.
import { type BellTouch, TO_TELL } from '../../contract/cadence.ts';
import type { Cadence, Terms, Touch } from '../../domain/cadence/state.ts';
import { type Words, wordsWithin } from '../../domain/common/words.ts';
import { type Sight, visible } from '../concern/access.ts';
import type { Rows } from '../platform/database.ts';
import { textsOf } from './show.ts';

const MOST = 12;

type Wanted = { readonly touch: Touch; readonly sight: Sight };
type Plan = { readonly cadence: Cadence; readonly terms: Terms };

/** Nothing of a concern that one may not see. */
export async function toTellOf(rows: Rows, org: string, { cadence, terms }: Plan, { touch, sight }: Wanted): Promise<Pick<BellTouch, 'toTell' | 'concern'>> {
  if (terms.concern === undefined) return { toTell: [], concern: null };
  const concern = await rows
    .selectFrom('concern')
    .select(['id', 'number', 'title_id'])
    .where('org_id', '=', org)
    .where('id', '=', terms.concern)
    .where(visible(sight))
    .executeTakeFirst();
  if (concern === undefined) return { toTell: [], concern: null };
  const since = cadence.touches.findLast(({ day, outcome }) => day < touch.day && outcome.is === 'made' && outcome.how === 'reached');
  let query = rows
    .selectFrom('event')
    .select(['kind', 'at', 'body'])
    .where('org_id', '=', org)
    .where('stream_id', '=', concern.id)
    .where('stream', '=', 'concern')
    .where('kind', 'in', TO_TELL)
    .orderBy('version', 'desc')
    .limit(MOST);
  if (since?.outcome.is === 'made') query = query.where('at', '>', since.outcome.at);
  const found = await query.execute();
  const firsts = found.map(({ body }) => firstWordsOf(body));
  const texts = await textsOf(
    rows,
    org,
    firsts.flatMap((one) => one?.id ?? []),
  );
  return {
    toTell: found.map(({ kind, at }, index) => {
      const words = firsts[index];
      return { at, kind: kind as BellTouch['toTell'][number]['kind'], said: words === undefined ? null : { text: texts.get(words.id) ?? null, voice: words.voice } };
    }),
    concern: { id: concern.id, number: concern.number, title: await titleOf(rows, org, concern.title_id) },
  };
}

/** A question comes before its options, and the problem of a plan before what each side does; the database keeps no order. */
const FIRST = ['words', 'question', 'problem', 'title', 'what'] as const;

function firstWordsOf(body: unknown): Words | undefined {
  const parts = body as Readonly<Record<string, unknown>>;
  return [...FIRST.map((name) => parts[name]), body].flatMap(wordsWithin)[0];
}

async function titleOf(rows: Rows, org: string, id: string | null): Promise<NonNullable<BellTouch['concern']>['title']> {
  if (id === null) return null;
  return (await rows.selectFrom('words').select(['text', 'voice']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst()) ?? null;
}
