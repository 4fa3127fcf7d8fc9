// Brings in what a mailbox has and we don't. Nothing there is touched: the folder is open for reading only, and what was
// read elsewhere comes as well, since numbers are followed and never flags. The mark moves only over what is stored.
import type { ImapFlow } from 'imapflow';
import type { Ground } from '../platform/ground.ts';
import type { Arrive } from './arriving.ts';
import { Faulty, MOST_BYTES } from './connect.ts';
import { notStored, skip } from './places.ts';
import { changeChannel, findChannel, noteArrived, noteWell, type Of } from './store.ts';

export type Reading = {
  readonly ground: Ground;
  readonly arrive: Arrive;
  readonly client: ImapFlow;
  readonly of: Of & { readonly validity: string; readonly team: string | null };
  /** How often each number failed alone, over the connections of this process. */
  readonly failed: Map<number, number>;
  readonly noteStored: () => void;
};

const LISTED_AT_ONCE = 500;
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_MESSAGES = 100;
/** A message that fails so often, alone, while all else works, is left in the mailbox and shown; the next ones go on. */
const TRIES = 4;
const A_DAY = 86_400_000;

type Listed = { readonly uid: number; readonly size: number };

/** Everything after the mark, and once what is asked for of before it. Gives how many were stored. */
export async function bringIn(reading: Reading): Promise<number> {
  const { ground, of, client } = reading;
  const row = await findChannel(ground, of);
  if (row === undefined) return 0;
  const earlier = row.catch_up_from === null ? 0 : await bringEarlier(reading, row.catch_up_from);
  const found = await client.search({ uid: `${row.uid + 1}:*` }, { uid: true });
  // "n:*" names the last message also where it is older than n.
  const uids = (found || []).filter((uid) => uid > row.uid).toSorted((one, other) => one - other);
  const brought = await bring(reading, uids, (uid) => changeChannel(ground, of, { uid }));
  return earlier + brought;
}

/** From a day on, by when the server got it. What is stored of it already isn't fetched again, so a cut costs nothing. */
async function bringEarlier(reading: Reading, from: string): Promise<number> {
  const { ground, of } = reading;
  const brought = await bring(reading, await notStored(ground, of, await since(reading.client, from)));
  await changeChannel(ground, of, { catch_up_from: null });
  return brought;
}

/** Search knows whole days of an unknown zone only: a day more is asked for, and the instant decides. */
export async function since(client: ImapFlow, from: string): Promise<number[]> {
  const found = (await client.search({ since: new Date(Date.parse(from) - A_DAY) }, { uid: true })) || [];
  const uids: number[] = [];
  for (let at = 0; at < found.length; at += LISTED_AT_ONCE)
    for await (const { uid, internalDate } of client.fetch(found.slice(at, at + LISTED_AT_ONCE).join(','), { uid: true, internalDate: true }, { uid: true }))
      if (internalDate === undefined || new Date(internalDate).getTime() >= Date.parse(from)) uids.push(uid);
  return uids.toSorted((one, other) => one - other);
}

/** These numbers, in order and in batches that fit into memory; `done` hears how far all is stored or known. */
export async function bring(reading: Reading, uids: readonly number[], done: (uid: number) => Promise<void> = async () => {}): Promise<number> {
  let stored = 0;
  for (let at = 0; at < uids.length; at += LISTED_AT_ONCE) {
    const some = uids.slice(at, at + LISTED_AT_ONCE);
    const listed = await list(reading.client, some);
    for (const batch of batchesOf(listed, reading.failed)) {
      stored += await bringBatch(reading, batch);
      const last = batch.at(-1);
      if (last !== undefined) await done(last.uid);
    }
    const last = some.at(-1);
    // Those that went from the mailbox between two commands are passed as well.
    if (last !== undefined && last !== listed.at(-1)?.uid) await done(last);
  }
  return stored;
}

async function list(client: ImapFlow, uids: readonly number[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  for await (const { uid, size } of client.fetch(uids.join(','), { uid: true, size: true }, { uid: true })) listed.push({ uid, size: size ?? 0 });
  return listed.toSorted((one, other) => one.uid - other.uid);
}

/** One that failed before, or is large, goes alone. */
function batchesOf(listed: readonly Listed[], failed: ReadonlyMap<number, number>): Listed[][] {
  const batches: Listed[][] = [];
  let bytes = 0;
  let alone = true;
  for (const one of listed) {
    const mustBeAlone = failed.has(one.uid) || one.size > BATCH_BYTES;
    const batch = batches.at(-1);
    if (batch === undefined || alone || mustBeAlone || bytes + one.size > BATCH_BYTES || batch.length >= BATCH_MESSAGES) {
      batches.push([one]);
      bytes = one.size;
    } else {
      batch.push(one);
      bytes += one.size;
    }
    alone = mustBeAlone;
  }
  return batches;
}

/** `whole` is false for its headers alone: they don't stand for the message in the count. */
type Fetched = { readonly uid: number; readonly raw: Buffer; readonly whole: boolean };

async function bringBatch(reading: Reading, batch: readonly Listed[]): Promise<number> {
  const { failed } = reading;
  const [first] = batch;
  if (first === undefined) return 0;
  if (batch.length === 1 && first.size > MOST_BYTES) return leaveThere(reading, first, 'too-large');
  if (batch.length === 1 && (failed.get(first.uid) ?? 0) >= TRIES) return leaveThere(reading, first, 'not-given');
  const fetched: Fetched[] = [];
  try {
    for await (const { uid, source } of reading.client.fetch(batch.map(({ uid }) => uid).join(','), { uid: true, source: true }, { uid: true }))
      if (source !== undefined) fetched.push({ uid, raw: source, whole: true });
  } finally {
    // What had come when a connection was cut is stored all the same.
    if (fetched.length < batch.length) suspect(reading, batch, fetched);
    await store(reading, fetched);
  }
  if (fetched.length < batch.length) await refuseUnlessGone(reading, batch, fetched);
  return fetched.length;
}

/** Which of them it was can't be known: the first one that did not come. It is tried alone the next time. */
function suspect({ failed }: Reading, batch: readonly Listed[], fetched: readonly Fetched[]): void {
  const one = batch.find(({ uid }) => !fetched.some((other) => other.uid === uid));
  if (one !== undefined) failed.set(one.uid, (failed.get(one.uid) ?? 0) + 1);
}

/** One that was deleted meanwhile is no loss; one that is still there and was not given is. */
async function refuseUnlessGone({ client, failed }: Reading, batch: readonly Listed[], fetched: readonly Fetched[]): Promise<void> {
  const left = batch.map(({ uid }) => uid).filter((uid) => !fetched.some((one) => one.uid === uid));
  const there = (await client.search({ uid: left.join(',') }, { uid: true })) || [];
  for (const uid of left) if (!there.includes(uid)) failed.delete(uid);
  if (there.length > 0) throw new Faulty('refused');
}

/** All at once, and where that fails, one after the other. Where one can't be stored while the database answers, it is that message. */
async function store(reading: Reading, fetched: readonly Fetched[]): Promise<void> {
  if (fetched.length === 0) return;
  let news = await storeAll(reading, fetched).catch(() => null);
  const faults: number[] = [];
  if (news === null) {
    news = 0;
    for (const one of fetched)
      await storeAll(reading, [one]).then(
        (isNew) => (news = (news ?? 0) + isNew),
        () => faults.push(one.uid),
      );
  }
  if (news > 0) await noteArrived(reading.ground, reading.of, news);
  if (faults.length === 0) return;
  await noteWell(reading.ground, reading.of).catch(() => {
    throw new Faulty('cannot-store');
  });
  for (const uid of faults) reading.failed.set(uid, (reading.failed.get(uid) ?? 0) + 1);
  throw new Faulty('cannot-store');
}

async function storeAll({ ground, arrive, of: { org, id, validity, team }, failed, noteStored }: Reading, fetched: readonly Fetched[]): Promise<number> {
  const arriving = fetched.map(({ uid, raw, whole }) => ({ org, channel: id, team, raw, ...(whole && { mark: { validity, uid } }), at: ground.now() }));
  const arrived = await arrive(ground, arriving);
  for (const { uid } of fetched) failed.delete(uid);
  noteStored();
  return arrived.filter(({ isNew }) => isNew).length;
}

/** What can't be brought in whole is stored by its headers, so that a person sees it in the tray, and isn't fetched again. */
async function leaveThere(reading: Reading, { uid, size }: Listed, because: 'too-large' | 'not-given'): Promise<number> {
  const { client, ground, of, failed } = reading;
  const known = await client.fetchOne(String(uid), { uid: true, headers: true }, { uid: true }).catch(() => false as const);
  if (!client.usable) throw new Faulty('cut-off');
  const headers = known ? known.headers : undefined;
  // Where not even these can be stored, it isn't the message: nothing is passed over.
  if (headers !== undefined) await store(reading, [{ uid, raw: Buffer.concat([LEFT[because], headers]), whole: false }]);
  await skip(ground, of, { uid, because, size });
  failed.delete(uid);
  return headers === undefined ? 0 : 1;
}

/** Told to whoever reads the headers later: the rest is still in the mailbox. */
const LEFT = { 'too-large': Buffer.from('X-Alongside-Left-In-Mailbox: too-large\r\n'), 'not-given': Buffer.from('X-Alongside-Left-In-Mailbox: not-given\r\n') };
