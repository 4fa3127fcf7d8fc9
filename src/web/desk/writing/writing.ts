// What the check knows of what is being written: to whom, in which language, and what it answers.
import { queryOptions } from '@tanstack/react-query';
import type { Entry } from '../../../contract/concern.ts';
import { showWordsCheck } from '../../../contract/writing.ts';
import type { Answering } from '../../../domain/words/answering.ts';
import type { WrittenAs } from '../../../domain/words/kinds.ts';
import type { Promised } from '../../../domain/words/promises.ts';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import type { Act, Room } from '../concern/acts/act.ts';
import { makePromiseAct } from '../concern/acts/promises.ts';
import type { Opened } from '../concern/ConcernRoom.tsx';
import { firstName } from '../concern/concern.ts';
import { mayDo } from '../concern/offered.ts';
import type { Language } from '../words.tsx';

export const writingHere = queryOptions({ queryKey: ['writing'], queryFn: ({ signal }) => call(showWordsCheck, {}, { signal }), staleTime: 60_000, retry: false });

export type About = {
  readonly as: WrittenAs;
  readonly language: Language;
  readonly answering: Answering;
  /** In whose concern it goes out, so that it is compared with what was sent before. */
  readonly concern?: string;
  /** Who will read it, by their first name; nobody of theirs where it is a note. */
  readonly reader?: string;
  /** Who asked for simple words, by their first name. */
  readonly simpleFor?: string;
  /** Where a sentence that sounds like a promise can become one. */
  readonly offer?: { readonly zone: string; readonly made: readonly string[]; readonly open: (promised: Promised) => void };
};

/** What is written for colleagues is a note, in the language of the house; all else goes to the customer, in theirs. */
export type Around = { readonly simpleWords: boolean; readonly open: ((opened: Opened) => void) | null };

export function aboutAct(room: Room, act: Act, { simpleWords, open }: Around): About {
  if (act.reads !== undefined) return { as: 'note', language: room.words.language, answering: {} };
  const { language } = room.view.customerCard;
  const offer = open === null || !OFFERS.includes(act.key) || !mayDo(room, 'makePromise') ? undefined : offerIn(room, open);
  const reader = firstName(room.view);
  return { as: 'message', language, concern: room.view.id, reader, answering: answeringTo(room, act), ...present({ offer, simpleFor: simpleWords ? reader : undefined }) };
}

/** Where one writes freely; an act that opened a sheet of its own stays there. */
const OFFERS = ['giveWord', 'offerUnderstanding', 'look'];
function offerIn(room: Room, open: (opened: Opened) => void): NonNullable<About['offer']> {
  const made = room.view.promises.flatMap(({ what }) => (what.text === null ? [] : [what.text]));
  return { zone: room.me.organisation.zone, made, open: (promised) => open(makePromiseAct(room, promised)) };
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
