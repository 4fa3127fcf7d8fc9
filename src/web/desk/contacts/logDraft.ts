// The words of a log belong to whoever said them: each sheet that was left keeps its words together with its person.
import { useState } from 'react';
import { type Draft, draftsUnder, useDraft } from '../../ui/draft.ts';
import type { Who } from '../tell/who.ts';
import type { Begin } from './logging.ts';

const PLACE = 'contact.';
const SHOWN = 3;

/** Words that were left unsent; `who` is for whom they were written. */
export type Left = { readonly key: string; readonly who: Who; readonly text: string; readonly at: number };

export type LogDraft = {
  readonly who: Who;
  readonly setWho: (who: Who) => void;
  readonly said: Draft;
  /** For whom these words were written, where somebody else stands above them now. */
  readonly writtenFor: string | null;
  /** What was left earlier, offered as long as nothing is written here. */
  readonly left: readonly Left[];
  readonly takeUp: (left: Left) => void;
  /** The words stay behind with their person; whoever stands above them now begins with none. */
  readonly anew: () => void;
};

export function useLogDraft(begin: Begin): LogDraft {
  const [sitting, sit] = useState(() => keptOf(begin)?.key ?? newKey());
  const [who, name] = useState<Who>(begin);
  const draft = useDraft(sitting);
  const kept = read(sitting, draft.text);
  const write = (text: string, by: Who) => draft.write(text === '' ? '' : JSON.stringify({ who: by, text, at: Date.now() }));
  const setWho = (next: Who) => {
    name(next);
    // Words without a person become those of the first one who is named.
    if (kept !== null && goesOn(kept.who, next)) write(kept.text, next);
  };
  return {
    who,
    setWho,
    said: { text: kept?.text ?? '', write: (text) => write(text, kept === null || goesOn(kept.who, who) ? who : kept.who), forget: draft.forget },
    writtenFor: kept === null || goesOn(kept.who, who) ? null : kept.who.name,
    left: kept === null ? leftBehind() : [],
    takeUp: (one) => {
      sit(one.key);
      name(one.who);
    },
    anew: () => sit(newKey()),
  };
}

const newKey = (): string => `${PLACE}${crypto.randomUUID()}`;
const leftBehind = (): readonly Left[] =>
  draftsUnder(PLACE)
    .flatMap(({ key, text }) => read(key, text) ?? [])
    .toSorted((one, other) => other.at - one.at)
    .slice(0, SHOWN);
/** On the page of one person, their own words stand there again at once. */
const keptOf = ({ id }: Begin): Left | undefined => (id === undefined ? undefined : leftBehind().find(({ who }) => who.id === id));

/** The same person, or one who wasn't named yet or only half: "Jud" goes on to "Judy Alvarez". */
function goesOn(from: Who, to: Who): boolean {
  if (from.id !== undefined) return from.id === to.id;
  return plain(to.name).startsWith(plain(from.name));
}
const plain = (name: string): string => name.trim().toLocaleLowerCase();

function read(key: string, text: string): Left | null {
  if (text === '') return null;
  try {
    const { who, text: words, at } = JSON.parse(text) as Partial<Left>;
    return typeof who?.name === 'string' && typeof words === 'string' ? { key, who, text: words, at: at ?? 0 } : null;
  } catch {
    // Written before words were kept with their person: whose they are is not known.
    return null;
  }
}
