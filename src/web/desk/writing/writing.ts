// What the check knows of what is being written: to whom, in which language, and what it answers.
import { queryOptions } from '@tanstack/react-query';
import type { Entry } from '../../../contract/concern.ts';
import { showWordsCheck } from '../../../contract/writing.ts';
import type { Answering } from '../../../domain/words/answering.ts';
import type { WrittenAs } from '../../../domain/words/kinds.ts';
import { call } from '../client.ts';
import type { Act, Room } from '../concern/acts/act.ts';
import { firstName } from '../concern/concern.ts';
import type { Language } from '../words.tsx';

export const writingHere = queryOptions({ queryKey: ['writing'], queryFn: ({ signal }) => call(showWordsCheck, {}, { signal }), staleTime: 60_000, retry: false });

export type About = {
  readonly as: WrittenAs;
  readonly language: Language;
  readonly answering: Answering;
  /** Who asked for simple words, by their first name. */
  readonly simpleFor?: string;
};

/** What is written for colleagues is a note, in the language of the house; all else goes to the customer, in theirs. */
export function aboutAct(room: Room, act: Act, simpleWords: boolean): About {
  if (act.reads !== undefined) return { as: 'note', language: room.words.language, answering: {} };
  const { language } = room.view.customerCard;
  return { as: 'message', language, answering: answeringTo(room, act), ...(simpleWords && { simpleFor: firstName(room.view) }) };
}

/** Acts whose words are an answer to what they said last; the others say one thing, such as a fix. */
const ANSWERS = ['giveWord', 'ownUp'];

function answeringTo({ view }: Room, { key }: Act): Answering {
  if (!ANSWERS.includes(key.split('.')[0] ?? '')) return {};
  const brokenSince = view.promises.some(({ state, late }) => late || state === 'broken' || state === 'owned-up');
  const apologised = view.apologies.length > 0 && !brokenSince;
  const last = view.awaitsUsSince === null ? undefined : view.entries.findLast(isTheirs);
  return last === undefined ? { apologised } : { apologised, lastWords: last.words.map(({ said }) => said.text ?? '').join('\n') };
}

const isTheirs = ({ by, for: whose, words }: Entry): boolean => (by.is === 'party' || whose !== null) && words.length > 0;
