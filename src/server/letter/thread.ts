// What keeps the mails of one concern together in the reader's mail program: the chain of Message-Ids, which Gmail and
// Apple Mail follow, and the index and topic of Outlook.
import type { Thread } from '../concern/letters.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf } from '../platform/ids.ts';
import { messageIdOf } from '../platform/replyAddress.ts';

export type InThread = { readonly inReplyTo?: string; readonly references: readonly string[]; readonly index: string; readonly topic: string };
/** The first names the thread and the last what is answered: those between may be left out (RFC 5322, 3.6.4). */
const MOST_REFERENCES = 20;
const MOST_BLOCKS = 20;

type Before = { readonly id: string; readonly at: string };
/** A longer one than this fits no header line (RFC 5322, 2.1.1). */
const MOST_ID = 500;

export async function threadOf(ground: Ground, rows: Rows, org: string, { thread, letter }: { thread: Thread; letter: string }): Promise<InThread> {
  const found = await rows
    .selectFrom('letter')
    .select(['id', 'sent_at'])
    .where('org_id', '=', org)
    .where('concern_id', '=', thread.concern)
    .where('party_id', '=', thread.party)
    .where('sent_at', 'is not', null)
    .where('kind', 'not in', ['fileChanged', 'hadYouTwice', 'areTwo'])
    .where('id', '<>', letter)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  const ours: readonly Before[] = found.map(({ id, sent_at }) => ({ id: messageIdOf(ground.settings, id), at: sent_at ?? thread.since }));
  const before = [...ours, ...(await theirs(rows, org, thread))].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const references = shortened(before.map(({ id }) => id));
  const inReplyTo = references.at(-1);
  const times = [...before.slice(1).map(({ at }) => at), ...(before.length > 0 ? [ground.now()] : [])];
  const index = threadIndex({ of: hashOf('thread', org, thread.concern, thread.party), since: thread.since, times: times.slice(-MOST_BLOCKS) });
  return { ...(inReplyTo === undefined ? {} : { inReplyTo }), references, index, topic: thread.topic };
}

/** Their own mails about it, nobody else's: whom they brought along has a thread of their own. */
async function theirs(rows: Rows, org: string, { concern, party }: Thread): Promise<readonly Before[]> {
  const found = await rows
    .selectFrom('mail')
    .select(['message_id', 'arrived_at'])
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('party_id', '=', party)
    .where('state', '=', 'filed')
    .orderBy('arrived_at')
    .orderBy('id')
    .execute();
  return found.flatMap(({ message_id: id, arrived_at: at }) => (id !== null && id.length <= MOST_ID && /^<[\x21-\x7e]+>$/.test(id) ? [{ id, at }] : []));
}

const shortened = (ids: readonly string[]): readonly string[] => (ids.length <= MOST_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST_REFERENCES)]);

// Outlook's conversation index (MS-OXOMSG 2.2.1.3): the upper 48 bits of the time in units of 100 ns since 1601 and a
// GUID, 22 bytes; then for each answer five bytes, the time passed since.
const SINCE_1601_MS = 11_644_473_600_000n;
const TWENTY_MONTHS = 1n << 49n;

const units = (at: string): bigint => (BigInt(Date.parse(at)) + SINCE_1601_MS) * 10_000n;

export function threadIndex({ of, since, times }: { of: Buffer; since: string; times: readonly string[] }): string {
  const head = Buffer.alloc(6);
  head.writeUIntBE(Number(units(since) >> 16n), 0, 6);
  const blocks = times.map((at, position) => blockOf(units(at) - units(since), (of[16 + (position % 16)] ?? 0) & 0xff));
  return Buffer.concat([head, of.subarray(0, 16), ...blocks]).toString('base64');
}

/** 31 bits of the difference in steps of 26 ms, or of 0.8 s where it is more than 1.7 years; the last byte tells equals apart. */
function blockOf(passed: bigint, mark: number): Buffer {
  const block = Buffer.alloc(5);
  const difference = passed < 0n ? 0n : passed;
  const isLong = difference >= TWENTY_MONTHS;
  const steps = Number((isLong ? difference >> 23n : difference >> 18n) & 0x7f_ff_ff_ffn);
  block.writeUInt32BE(((isLong ? 0x80_00_00_00 : 0) + steps) >>> 0, 0);
  block.writeUInt8(mark, 4);
  return block;
}
