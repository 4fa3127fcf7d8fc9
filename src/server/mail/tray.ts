// The tray: what waits for a person, the oldest first, with why it waits and the guess.
import type { ConcernMail, MailLine } from '../../contract/mail.ts';
import type { WhyHeld } from '../../domain/common/whyHeld.ts';
import { STORMS } from '../../domain/mail/rooms.ts';
import { sightOf, visible } from '../concern/access.ts';
import { whereItGoesOn } from '../concern/goesOn.ts';
import { shortened } from '../concern/view.ts';
import { filesOfMails } from '../files/store.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { trayed } from './sight.ts';
import type { MailRow } from './store.ts';

export const MOST_COUNTED = 100;
const USUAL_PAGE = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

export type Wanted = {
  readonly view?: 'waiting' | 'aside' | undefined;
  readonly heap?: string | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
};

const theirs = async (rows: Rows, caller: Insider) =>
  rows
    .selectFrom('mail')
    .where('mail.org_id', '=', caller.org)
    .where(trayed(await sightOf(rows, caller), caller.org));

/** One line for each message, and one for each heap. */
export async function listTray(
  rows: Rows,
  caller: Insider,
  { view = 'waiting', heap, limit = USUAL_PAGE, after = FIRST }: Wanted,
): Promise<{ items: MailLine[]; next: string | null }> {
  const all = (await theirs(rows, caller))
    .selectAll('mail')
    .where('mail.id', '>', after)
    .orderBy('mail.id')
    .limit(limit + 1);
  const waiting = view === 'aside' ? all.where('state', '=', 'aside').where('erased_at', 'is', null) : all.where('waits', '=', true);
  const found = await (heap === undefined ? waiting.where(firstOfHeap(caller.org)) : waiting.where(inHeapOf(caller.org, heap))).execute();
  const shown = found.slice(0, limit);
  return { items: await linesOf(rows, caller, shown, heap === undefined), next: found.length > limit ? (shown.at(-1)?.id ?? null) : null };
}

export async function countTray(rows: Rows, caller: Insider): Promise<number> {
  const found = await (await theirs(rows, caller)).select('mail.id').where('waits', '=', true).where(firstOfHeap(caller.org)).limit(MOST_COUNTED).execute();
  return found.length;
}

const isHeap = (because: string | null): boolean => STORMS.some((one) => one === because);

type Row = Parameters<ReturnType<typeof trayed>>[0];
const older = (row: Row, org: string) =>
  row
    .selectFrom('mail as other')
    .select('other.id')
    .where('other.org_id', '=', org)
    .whereRef('other.because', '=', 'mail.because')
    .whereRef('other.from_key', '=', 'mail.from_key')
    .whereRef('other.state', '=', 'mail.state');
const firstOfHeap = (org: string) => (row: Row) =>
  row.or([row('mail.because', 'is', null), row('mail.because', 'not in', [...STORMS]), row.not(row.exists(older(row, org).whereRef('other.id', '<', 'mail.id')))]);
const inHeapOf = (org: string, heap: string) => (row: Row) => row.exists(older(row, org).where('other.id', '=', heap));

/** The messages that one line stands for: itself, or the heap. */
export async function heapOf(rows: Rows, org: string, { id, because, from_key, state }: MailRow): Promise<readonly string[]> {
  if (!isHeap(because) || from_key === null) return [id];
  const found = await rows
    .selectFrom('mail')
    .select('id')
    .where('org_id', '=', org)
    .where('because', '=', because)
    .where('from_key', '=', from_key)
    .where('state', '=', state)
    .where('concern_id', 'is', null)
    .execute();
  return found.map(({ id }) => id);
}

export async function linesOf(rows: Rows, caller: Insider, found: readonly MailRow[], asHeaps: boolean): Promise<MailLine[]> {
  const { org } = caller;
  const teams = new Map((await rows.selectFrom('team').select(['id', 'name']).where('org_id', '=', org).execute()).map((team) => [team.id, team]));
  const guesses = await guessesFor(
    rows,
    caller,
    found.flatMap(({ guess_id }) => guess_id ?? []),
  );
  const lines: MailLine[] = [];
  for (const row of found) {
    const guess = row.guess_id === null ? null : (guesses.get(row.guess_id) ?? null);
    lines.push({
      ...headOf(row),
      firstWords: row.first_words ?? '',
      because: row.state === 'held' || row.state === 'aside' ? (row.because as WhyHeld | null) : null,
      guess,
      guessHidden: row.guess_id !== null && guess === null,
      heap: asHeaps && isHeap(row.because) ? (await heapOf(rows, org, row)).length : 1,
      team: row.team_id === null ? null : (teams.get(row.team_id) ?? null),
      until: row.erase_at,
    });
  }
  return lines;
}

const headOf = (row: MailRow) => ({
  id: row.id,
  standing: standingOf(row),
  from: { name: row.from_name ?? '', address: row.from_address ?? '' },
  subject: row.subject ?? '',
  arrivedAt: row.arrived_at,
});

const standingOf = ({ state, waits }: MailRow): MailLine['standing'] => (state === 'held' || state === 'aside' || state === 'noted' ? state : waits ? 'unreadable' : 'filed');

/** Of a concern that one may not see no more is told than that there is one. One that was put together with another guesses that one. */
async function guessesFor(rows: Rows, caller: Insider, ids: readonly string[]): Promise<ReadonlyMap<string, MailLine['guess']>> {
  if (ids.length === 0) return new Map();
  const goesOn = new Map<string, string>();
  for (const id of new Set(ids)) goesOn.set(id, await whereItGoesOn(rows, caller.org, id));
  const found = await rows
    .selectFrom('concern')
    .innerJoin('customer', (join) => join.onRef('customer.id', '=', 'concern.customer_id').on('customer.org_id', '=', caller.org))
    .leftJoin('words', (join) => join.onRef('words.id', '=', 'concern.title_id').on('words.org_id', '=', caller.org))
    .select(['concern.id', 'concern.number', 'customer.id as customer', 'customer.name', 'words.text'])
    .where('concern.org_id', '=', caller.org)
    .where('concern.id', 'in', [...new Set(goesOn.values())])
    .where(visible(await sightOf(rows, caller)) as never)
    .execute();
  const guesses = new Map(found.map(({ id, number, customer, name, text }) => [id, { id, number, customer: { id: customer, name }, title: shortened(text ?? '') }]));
  return new Map([...goesOn].map(([guess, id]) => [guess, guesses.get(id) ?? null]));
}

export async function mailsOf(rows: Rows, caller: Insider, concern: string): Promise<ConcernMail[]> {
  const { org } = caller;
  const found = await rows.selectFrom('mail').selectAll().where('org_id', '=', org).where('concern_id', '=', concern).orderBy('id').execute();
  const files = await filesOfMails(
    rows,
    org,
    concern,
    found.map(({ id }) => id),
  );
  const named = found.flatMap(({ guess_id }) => (guess_id === null || guess_id === concern ? [] : guess_id));
  const guesses = await guessesFor(rows, caller, named);
  return found.map((row) => ({
    ...headOf(row),
    guess: row.guess_id === null ? null : (guesses.get(row.guess_id) ?? null),
    words: row.words_id,
    faulty: row.faulty,
    erased: row.erased_at !== null,
    files: [...(files.get(row.id) ?? [])],
    leftOut: [...(row.left_out ?? [])],
    others: [...(row.others ?? [])],
  }));
}
