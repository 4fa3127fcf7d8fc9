// What the customer said in a concern, of which another can begin: the server takes the same.
import type { ConcernView } from '../../../../contract/concern.ts';

type Theirs = Pick<ConcernView, 'entries' | 'customer' | 'teller' | 'toldAs' | 'tookIn'>;
type TheirWords = { readonly id: string; readonly text: string; readonly at: string };

/** How a concern began is theirs, whoever wrote it down. */
const BEGINS: ReadonlySet<string> = new Set(['concernBroughtOver', 'begunApart']);

/** The newest first, each once. */
export function theirWords({ entries, customer, teller, toldAs, tookIn }: Theirs): readonly TheirWords[] {
  const them = new Set([customer.id, teller.id, ...(toldAs === null ? [] : [toldAs.id])]);
  const theirs = new Map<string, TheirWords>();
  for (const { kind, by, for: whose, at, words, facts } of entries.toReversed()) {
    const isTheirs = BEGINS.has(kind) || (kind === 'tookIn' ? tookIn.some(({ concern }) => concern === facts.from) : them.has(whose?.id ?? by.id ?? ''));
    for (const { said } of isTheirs ? words : [])
      if (said.voice !== 'ours' && said.text !== null && said.id !== undefined && !theirs.has(said.id)) theirs.set(said.id, { id: said.id, text: said.text, at });
  }
  return [...theirs.values()];
}
