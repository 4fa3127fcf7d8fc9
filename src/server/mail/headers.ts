// The few headers that are looked at in the raw bytes, before and beside the reading: what makes a message one, and what
// our own receiver and our own letters put there.
import { hashOf } from '../platform/ids.ts';
import type { Settings } from '../platform/settings.ts';

/** A flood of headers is as good as none. */
const MOST_HEADER_BYTES = 256 * 1024;
const END = /\r?\n\r?\n|\r\r/;

type Parts = { readonly head: string; readonly body: Buffer };

function partsOf(raw: Buffer): Parts {
  const head = raw.subarray(0, MOST_HEADER_BYTES).toString('latin1');
  const end = END.exec(head);
  if (end === null) return { head, body: raw.subarray(0, 0) };
  return { head: head.slice(0, end.index), body: raw.subarray(end.index + end[0].length) };
}

/** The values of one header, unfolded, from the top. */
export function headersIn(raw: Buffer, name: string): readonly string[] {
  const unfolded = partsOf(raw).head.replace(/(\r\n|\n|\r)[ \t]+/g, ' ');
  const start = `${name.toLowerCase()}:`;
  return unfolded.split(/\r\n|\n|\r/).flatMap((line) => (line.slice(0, start.length).toLowerCase() === start ? [line.slice(start.length).trim()] : []));
}

export type Identity = { readonly id_hash: Buffer; readonly body_hash: Buffer };
// What a sender writes themselves: what a server adds on the way differs by the way.
const WRITTEN_BY_SENDER = ['date', 'from', 'to', 'subject'];

/** A message that says nothing of itself is the same as another only where all of it is. */
const isBare = (raw: Buffer): boolean => ['message-id', ...WRITTEN_BY_SENDER].every((name) => headersIn(raw, name).length === 0);

/** By its Message-Id, or what else its sender wrote above it, its sender, and its body. Keyed, so that a hash tells nothing of a short word. */
export function identityOf({ secret }: Pick<Settings, 'secret'>, raw: Buffer): Identity {
  const [id] = headersIn(raw, 'message-id');
  if (isBare(raw)) return { id_hash: idHash(secret, ''), body_hash: hashOf('mail body', secret, raw.toString('latin1').replace(/\r\n?/g, '\n').trimEnd()) };
  const named = id ?? WRITTEN_BY_SENDER.map((name) => `${name}:${headersIn(raw, name).join()}`).join('\n');
  return { id_hash: idHash(secret, named), body_hash: hashOf('mail body', secret, headersIn(raw, 'from').join(), '\n', withoutLineEnds(raw)) };
}

export const idHash = (secret: string, messageId: string): Buffer => hashOf('mail id', secret, messageId.trim());

/** Servers on the way change line ends and add some at the end. */
const withoutLineEnds = (raw: Buffer): string => partsOf(raw).body.toString('latin1').replace(/\r\n?/g, '\n').trimEnd();
