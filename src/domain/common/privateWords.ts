// Words that the customer doesn't read: a type of their own, which no letter, room page or view of the customer's takes.
import type { WordsId } from './ids.ts';

export type PrivateWords = { readonly id: WordsId; readonly hash: string; readonly voice: 'private'; readonly blank?: true };
