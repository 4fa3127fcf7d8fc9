// What was just sent, as long as it can be taken back: then its words stand again where they were written, and one sentence tells of it.
import { putBack } from '../../../ui/draft.ts';

type Sent = { readonly concern: string; readonly act: string; readonly drafts: Readonly<Record<string, string>> };
let sent: Sent | null = null;
let done: string | null = null;

export const rememberSent = (concern: string, act: string, drafts: Sent['drafts']): void => {
  sent = { concern, act, drafts };
};

/** The words are drafts again; gives the act in which they were written, where this page knows it. */
export function unsend(concern: string): string | null {
  if (sent?.concern !== concern) return null;
  for (const [key, text] of Object.entries(sent.drafts)) if (text !== '') putBack(key, text);
  const { act } = sent;
  sent = null;
  return act;
}

/** What was done isn't said at once where it is still held: it is said together with how to take it back. */
export const holdBack = (sentence: string): void => {
  done = sentence;
};
export function heldBack(): string | null {
  const sentence = done;
  done = null;
  return sentence;
}
