// Takes in a mail that is stored: reads it, asks whose room it is for, and does that. Twice is as good as once: whoever
// comes second finds that it is done.

import { languageIn } from '../../copy/when.ts';
import { daysAfter } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { WhyHeld } from '../../domain/common/whyHeld.ts';
import { writtenAt } from '../../domain/mail/moment.ts';
import { numberNamed } from '../../domain/mail/numberNamed.ts';
import { STORMS, type Verdict, whoseRoom } from '../../domain/mail/rooms.ts';
import { noteReport } from '../acts/noteDelivery.ts';
import { takeMail } from '../acts/takeMail.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { MailOutcome } from '../platform/mailTables.ts';
import { type Coming, factsOf, type Named, standingIn } from './facts.ts';
import { keepFilesOf, sortFiles } from './filed.ts';
import { MACHINES_KEPT_DAYS } from './kept.ts';
import { noteAutomatic } from './noted.ts';
import { openConcern } from './opening.ts';
import { strangersIn } from './others.ts';
import type { ReadMail } from './readMail.ts';
import { readSafely } from './readSafely.ts';
import { answerIn, dateOf, keyOfAddress, senderOf, summaryOf } from './said.ts';
import { changeMail, lockedMail, type MailRow, mailRow, rawOf } from './store.ts';

const MOST_TRIES = 8;

export type TakenIn = { readonly row: MailRow; readonly read: ReadMail };

/** Throws where the database can't be reached; then nothing was taken in, and it is tried again. */
export async function takeIn(ground: Ground, org: string, mail: string): Promise<TakenIn> {
  const row = await rowOf(ground, org, mail);
  const raw = await rawOf(ground, org, mail);
  const read = await readSafely(raw);
  if (row.state !== 'stored') return { row, read };
  try {
    await settle(ground, { row, raw, read });
  } catch (failure) {
    await countTry(ground, row);
    throw failure;
  }
  return { row: await rowOf(ground, org, mail), read };
}

async function rowOf(ground: Ground, org: string, mail: string): Promise<MailRow> {
  const row = await reading(ground.database, org, (rows) => mailRow(rows, org, mail));
  if (row === undefined) throw new Error('a mail that was never stored');
  return row;
}

/** What fails again and again isn't tried for ever: a person sees it. */
async function countTry(ground: Ground, { org_id: org, id }: MailRow): Promise<void> {
  await inOrganisation(ground.database, org, async (rows) => {
    const row = await lockedMail(rows, org, id);
    if (row?.state !== 'stored') return;
    const tries = row.tries + 1;
    await changeMail(rows, org, id, tries < MOST_TRIES ? { tries } : { ...held('could-not-take-in', null, ground.now()), tries });
  });
}

async function settle(ground: Ground, coming: Coming): Promise<void> {
  const { row } = coming;
  const org = row.org_id;
  const { arrived, named } = await reading(ground.database, org, (rows) => factsOf(ground, rows, coming));
  const verdict = whoseRoom(arrived);
  if (verdict.do === 'report') return report(ground, coming, named);
  if (verdict.do === 'note') return inMail(ground, coming, (rows) => noteAutomatic(rows, coming, { concern: verdict.concern, now: ground.now() }));
  if (verdict.do === 'hold') return hold(ground, coming, { ...verdict, guess: verdict.guess ?? (await numberGuess(ground, coming)) });
  const done = await (verdict.do === 'file' ? file(ground, coming, verdict, named) : open(ground, coming, verdict));
  // Put together with another in this very moment: whose room it is, is asked once more.
  if (isRefusal(done) && done.refused === 'goes-on-elsewhere') return settle(ground, coming);
  // It was theirs a moment ago, or nobody is left who may own it: a person has to look.
  if (isRefusal(done) && done.refused !== 'mail-is-settled')
    await inMail(ground, coming, (rows) => changeMail(rows, org, row.id, held('could-not-take-in', verdict.do === 'file' ? verdict.concern : null, ground.now())));
}

async function hold(ground: Ground, coming: Coming, { because, guess }: Extract<Verdict, { do: 'hold' }>): Promise<void> {
  const { org_id: org, id } = coming.row;
  await inMail(ground, coming, (rows) => changeMail(rows, org, id, held(because, guess, ground.now())));
  if (guess !== null) ground.live.tell({ org, concern: guess });
}

export function held(because: WhyHeld, guess: string | null, at: string) {
  const erase_at = STORMS.includes(because) ? daysAfter(at, MACHINES_KEPT_DAYS) : null;
  return { state: 'held' as const, outcome: 'held' as const, because, guess_id: guess, waits: true, taken_at: at, erase_at };
}

/** What is done without an act: the row says what it is, unless another process was quicker. */
async function inMail(ground: Ground, { row: { org_id: org, id }, read }: Coming, work: (rows: Rows) => Promise<unknown>): Promise<void> {
  await inOrganisation(ground.database, org, async (rows) => {
    if ((await refuseSettled(rows, org, id)) !== null) return;
    await changeMail(rows, org, id, { ...summaryOf(read), others: JSON.stringify(await strangersIn(ground, rows, { org, read, concern: null })) });
    await work(rows);
  });
}

async function refuseSettled(rows: Rows, org: string, mail: string): Promise<Refusal | null> {
  return (await lockedMail(rows, org, mail))?.state === 'stored' ? null : refuse('mail-is-settled');
}

/** A delivery report tells of our letter; it opens nothing and is answered by nobody. */
async function report(ground: Ground, coming: Coming, named: readonly Named[]): Promise<void> {
  const { row, read } = coming;
  const letter = named.find((one) => one.letter !== null);
  await inMail(ground, coming, (rows) =>
    changeMail(rows, row.org_id, row.id, {
      ...{ state: 'reported', outcome: read.is as MailOutcome, guess_id: letter?.concern ?? null },
      ...{ taken_at: ground.now(), erase_at: daysAfter(ground.now(), MACHINES_KEPT_DAYS) },
    }),
  );
  if (letter?.letter == null) return;
  const told = { org: row.org_id, letter: letter.letter };
  for (const { recipient, action, status, says } of read.reports) await noteReport(ground, { ...told, recipient, action, status, says });
}

async function file(ground: Ground, coming: Coming, { concern, party }: Extract<Verdict, { do: 'file' }>, named: readonly Named[]) {
  const { row, read } = coming;
  const org = row.org_id;
  const files = await sortFiles(read.files, ground.settings);
  const language = await reading(ground.database, org, (rows) => languageOf(rows, org, party));
  const asked = { org, concern, address: keyOfAddress(senderOf(read).address), to: [party] };
  return takeMail(ground, {
    ...{ org, mail: row.id, concern, party, text: answerIn(read, language), happenedAt: writtenAt(dateOf(read), row.arrived_at) },
    signed: named.find(({ by, letter }) => by === 'reply-address' && letter !== null)?.letter ?? null,
    check: async (rows) => (await refuseSettled(rows, org, row.id)) ?? refuseUnlessTheirs(await standingIn(rows, { ...asked, at: ground.now() }), party),
    also: async (rows, story, { words, act }) => {
      await changeMail(rows, org, row.id, await filedRow(ground, rows, coming, { concern, party, words, outcome: 'added' }));
      await keepFilesOf(rows, { org, mail: row.id, concern, party, customer: story.customer, act, at: ground.now() }, files);
    },
  });
}

const refuseUnlessTheirs = (standing: Awaited<ReturnType<typeof standingIn>>, party: string): Refusal | null =>
  standing.is === 'speaks' && standing.party === party ? null : refuse('no-such-party');

export const languageOf = async (rows: Rows, org: string, party: string): Promise<'en' | 'es'> =>
  languageIn((await rows.selectFrom('customer').select('language').where('org_id', '=', org).where('id', '=', party).executeTakeFirst())?.language ?? 'en');

async function open(ground: Ground, coming: Coming, { customer, guess: named = null }: Extract<Verdict, { do: 'open' }>) {
  const { row, read } = coming;
  const files = await sortFiles(read.files, ground.settings);
  const guess = named ?? (await numberGuess(ground, coming));
  return openConcern(ground, {
    ...{ coming, files, whom: customer === null ? { is: 'sender' as const } : { is: 'known' as const, id: customer } },
    check: (rows) => refuseSettled(rows, row.org_id, row.id),
    also: async (rows, { concern, party, words }) => {
      const filed = await filedRow(ground, rows, coming, { concern, party, words, outcome: read.faults.length > 0 ? 'unreadable' : 'opened' });
      await changeMail(rows, row.org_id, row.id, { ...filed, guess_id: guess });
    },
  });
}

/** The concern whose number its subject names: anybody can type one, so it is shown to staff and files nothing. */
async function numberGuess(ground: Ground, { row: { org_id: org }, read }: Coming): Promise<string | null> {
  const number = numberNamed(read.subject);
  if (number === null) return null;
  const found = await reading(ground.database, org, (rows) => rows.selectFrom('concern').select('id').where('org_id', '=', org).where('number', '=', number).executeTakeFirst());
  return found?.id ?? null;
}

type Filed = { readonly concern: string; readonly party: string; readonly words: string | null; readonly outcome: MailOutcome };
/** What could not be read whole stands in the tray until somebody has looked at it. */
export async function filedRow(ground: Ground, rows: Rows, { row: { org_id: org }, read }: Coming, { concern, party, words, outcome }: Filed) {
  return {
    ...{ ...summaryOf(read), state: 'filed' as const, outcome, concern_id: concern, party_id: party, words_id: words, taken_at: ground.now() },
    ...{ waits: read.faults.length > 0, others: JSON.stringify(await strangersIn(ground, rows, { org, read, concern })) },
  };
}
