// Words of ours in a cause that were erased, as the record keeps it: of what, which rows, and a reason that names nobody.
import type { Signed } from '../common/act.ts';
import type { WordsId } from '../common/ids.ts';

export type ErasableKind = 'cause' | 'why' | 'game' | 'change' | 'partner';
export type ErasingReason = 'names-somebody' | 'too-private' | 'asked-to' | 'not-true';

/** With an act, only what was said in that one: an answer to the leader's question has no other name. */
export type Erasable = { readonly is: ErasableKind; readonly id: string; readonly act?: number };
export type ErasingEvent = { readonly kind: 'causeWordsErased'; readonly of: Erasable; readonly words: readonly WordsId[]; readonly because: ErasingReason };

export type OursKept = { readonly is: ErasableKind; readonly id: string; readonly act: number; readonly words: WordsId };
export type Erased = { readonly of: Erasable; readonly because: ErasingReason; readonly by: Signed };
