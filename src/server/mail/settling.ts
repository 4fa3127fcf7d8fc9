// What a person decides about a mail that waits: it belongs to this concern, it is a new one, or it is not for us.
import { daysAfter, hasPassed } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { writtenAt } from '../../domain/mail/moment.ts';
import { takeMail } from '../acts/takeMail.ts';
import { customerOf, mayAct, refusedActing } from '../concern/access.ts';
import { whereItGoesOn } from '../concern/goesOn.ts';
import { type Way, wayKey, waysOf } from '../people/customers.ts';
import { changeOnFile } from '../people/onFile.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import type { Coming } from './facts.ts';
import { keepFilesOf, sortFiles } from './filed.ts';
import { ASIDE_DAYS } from './kept.ts';
import { type Opening, openConcern } from './opening.ts';
import { readSafely } from './readSafely.ts';
import { answerIn, dateOf, isAddress, senderOf } from './said.ts';
import { mailSeen } from './sight.ts';
import { changeMail, lockedMail, type MailRow, rawOf } from './store.ts';
import { filedRow, languageOf } from './takeIn.ts';
import { heapOf } from './tray.ts';

export type Settled = { readonly concern: string | null; readonly settled: number };
/** What a colleague set aside meanwhile is taken from there knowingly, or not at all. */
const waits = (state: MailRow['state'], aside: true | undefined): boolean => state === 'held' || (state === 'aside' && aside === true);

async function comingFor(ground: Ground, caller: Insider, mail: string): Promise<Coming> {
  const row = await reading(ground.database, caller.org, (rows) => mailSeen(rows, caller, mail, ground.now()));
  const raw = await rawOf(ground, caller.org, mail);
  return { row, raw, read: await readSafely(raw) };
}

/** Refuses what somebody else settled in the meantime, and what is erased. */
async function refuseSettled(rows: Rows, org: string, mail: string, aside: true | undefined): Promise<Refusal | null> {
  const row = await lockedMail(rows, org, mail);
  if (row === undefined || row.erased_at !== null) return refuse('mail-was-erased');
  return waits(row.state, aside) ? null : refuse('mail-is-settled');
}

const decided = (caller: Insider, at: string) => ({ settled_by: caller.id, settled_at: at, waits: false, erase_at: null });

export type FilingHere = {
  readonly mail: string;
  readonly concern: string;
  readonly party?: string | undefined;
  /** They wrote it themselves, though from an address that isn't on their file. */
  readonly theirs?: true | undefined;
  readonly aside?: true | undefined;
  readonly addAddress?: { readonly because: string } | undefined;
};

/** Goes in as said by them and written down by whoever decided, so that they are told, and can say that it wasn't theirs. */
export async function fileHere(ground: Ground, caller: Insider, { mail, concern: named, party, theirs, aside, addAddress }: FilingHere): Promise<Settled | Refusal> {
  const { org } = caller;
  const coming = await comingFor(ground, caller, mail);
  const { row, read } = coming;
  const sender = senderOf(read);
  if (addAddress !== undefined && !isAddress(sender.address)) return refuse('no-address-to-add');
  const { concern, whose, known, language } = await reading(ground.database, org, async (rows) => {
    const concern = await whereItGoesOn(rows, org, named);
    const whose = party ?? ((await mayAct(rows, caller, concern)) ? await customerOf(rows, org, concern) : null);
    if (whose === null) return { concern, whose, known: false, language: 'en' as const };
    return { concern, whose, known: await hasAddress(rows, org, whose, sender.address), language: await languageOf(rows, org, whose) };
  });
  if (whose === null) return refuse('no-such-concern');
  if (!known && theirs !== true) return refuse('say-who-wrote');
  const files = await sortFiles(read.files, ground.settings);
  const done = await takeMail(ground, {
    ...{ org, mail, concern, party: whose, actor: actorOf(caller), text: answerIn(read, language), signed: null, happenedAt: writtenAt(dateOf(read), row.arrived_at) },
    check: async (rows) => (await refusedActing(rows, caller, concern, ground.now())) ?? refuseSettled(rows, org, mail, aside),
    also: async (rows, story, { words, act }) => {
      const filed = await filedRow(ground, rows, coming, { concern, party: whose, words, outcome: 'held' });
      await changeMail(rows, org, mail, { ...filed, ...decided(caller, ground.now()), reason: addAddress?.because ?? null });
      await keepFilesOf(rows, { org, mail, concern, party: whose, customer: story.customer, act, at: ground.now() }, files);
    },
  });
  if (isRefusal(done)) return done;
  const refused = addAddress === undefined ? null : await addTheirAddress(ground, caller, whose, sender.address);
  return refused ?? { concern, settled: 1 };
}

const isTheirs = (ways: readonly Way[], address: string): boolean => ways.some(({ kind, value }) => kind === 'email' && wayKey(value) === wayKey(address));
const theirWays = async (rows: Rows, org: string, person: string): Promise<readonly Way[]> => (await waysOf(rows, org, [person])).get(person) ?? [];
const hasAddress = async (rows: Rows, org: string, person: string, address: string): Promise<boolean> => isTheirs(await theirWays(rows, org, person), address);

/** As any change on file: shown where they see it, told to the address before, and no way in for a day. */
async function addTheirAddress(ground: Ground, caller: Insider, person: string, address: string): Promise<Refusal | null> {
  const ways = await reading(ground.database, caller.org, (rows) => theirWays(rows, caller.org, person));
  if (isTheirs(ways, address)) return null;
  return changeOnFile(ground, caller, person, { ways: [...ways, { kind: 'email', value: address, preferred: ways.length === 0 }] });
}

export async function openAnew(
  ground: Ground,
  caller: Insider,
  { mail, aside, customer }: { mail: string; aside?: true | undefined; customer?: { readonly id: string } | { readonly name: string } | undefined },
): Promise<Settled | Refusal> {
  const coming = await comingFor(ground, caller, mail);
  const { row, read } = coming;
  const whom: Opening['whom'] = customer === undefined ? { is: 'sender' } : 'id' in customer ? { is: 'known', id: customer.id } : { is: 'named', name: customer.name };
  if (row.because === 'from-staff' && whom.is === 'sender') return refuse('say-whose-mail');
  const opened = await openConcern(ground, {
    ...{ coming, files: await sortFiles(read.files, ground.settings), whom },
    ...(whom.is === 'sender' ? {} : { actor: actorOf(caller) }),
    check: (rows) => refuseSettled(rows, caller.org, mail, aside),
    also: async (rows, { concern, party, words }) => {
      const filed = await filedRow(ground, rows, coming, { concern, party, words, outcome: 'held' });
      await changeMail(rows, caller.org, mail, { ...filed, ...decided(caller, ground.now()) });
    },
  });
  return isRefusal(opened) ? opened : { concern: opened.concern, settled: 1 };
}

export async function setAside(ground: Ground, caller: Insider, mail: string): Promise<Settled | Refusal> {
  const at = ground.now();
  return changed(ground, caller, mail, (row) =>
    row.state === 'held' ? { state: 'aside', ...decided(caller, at), erase_at: daysAfter(at, ASIDE_DAYS) } : refuse('mail-is-settled'),
  );
}

export async function takeBack(ground: Ground, caller: Insider, mail: string): Promise<Settled | Refusal> {
  const at = ground.now();
  return changed(ground, caller, mail, (row) => {
    if (row.erased_at !== null || (row.erase_at !== null && hasPassed(row.erase_at, at))) return refuse('mail-was-erased');
    return row.state === 'aside' ? { state: 'held', ...decided(caller, at), waits: true } : refuse('mail-is-settled');
  });
}

/** What could not be read whole was looked at: its concern is open, and it waits here no longer. */
export async function noteSeen(ground: Ground, caller: Insider, mail: string): Promise<Settled | Refusal> {
  return changed(ground, caller, mail, (row) => (row.state === 'filed' && row.waits ? decided(caller, ground.now()) : refuse('mail-is-settled')));
}

/** For the message and the heap behind it, in one transaction. */
async function changed(ground: Ground, caller: Insider, mail: string, change: (row: MailRow) => Parameters<typeof changeMail>[3] | Refusal): Promise<Settled | Refusal> {
  const { org } = caller;
  return inOrganisation(ground.database, org, async (rows) => {
    await mailSeen(rows, caller, mail, ground.now());
    const row = await lockedMail(rows, org, mail);
    const next = row === undefined ? refuse('no-such-mail') : change(row);
    if (row === undefined || isRefusal(next)) return isRefusal(next) ? next : refuse('no-such-mail');
    const heap = await heapOf(rows, org, row);
    for (const id of heap) await changeMail(rows, org, id, next);
    return { concern: row.concern_id, settled: heap.length };
  });
}
