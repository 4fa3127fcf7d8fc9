import { useEffect, useRef, useState } from 'react';
import { Key } from '../../ui/Key.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Said } from '../../ui/Voice.tsx';
import { AlsoWent } from './AlsoWent.tsx';
import { ActForm } from './acts/ActForm.tsx';
import type { Act, Room } from './acts/act.ts';
import { writePrivateNoteAct } from './acts/notes.ts';
import { offerUnderstandingAct } from './acts/understanding.ts';
import { giveWordAct, lookAct, noteContactAct, writeAct } from './acts/words.ts';
import { firstName } from './concern.ts';
import { mayDo } from './offered.ts';

const MODES = ['giveWord', 'look', 'offerUnderstanding', 'write', 'noteContact', 'writePrivateNote'] as const;
export type Mode = (typeof MODES)[number];
/** Asked for from elsewhere on the page; each asking is a new one. */
export type Wanted = { mode: Mode /** Its words were put back: they are read anew. */; again?: true };
export const isMode = (act: string | null): act is Mode => MODES.some((mode) => mode === act);
const KEYS: Record<Mode, string> = { giveWord: 'w', look: 'o', offerUnderstanding: 'u', write: 's', noteContact: 't', writePrivateNote: 'i' };
const ACTS: Record<Mode, (room: Room) => Act> = {
  giveWord: giveWordAct,
  look: lookAct,
  offerUnderstanding: offerUnderstandingAct,
  write: writeAct,
  noteContact: noteContactAct,
  writePrivateNote: (room) => writePrivateNoteAct(room, room.notes?.reasons ?? [], mayDo(room, 'hideNote')),
};

/** Where one writes: a word to them, the problem said back, what they said, a touch. Only what the server offers. */
export function Composer({ room, wanted, ask }: { room: Room; wanted: Wanted | null; ask: (act: Act) => void }) {
  const { view, words } = room;
  const { concern } = words;
  const modes = MODES.filter((mode) => mayDo(room, mode));
  const [chosen, choose] = useState<Mode | null>(null);
  const [times, setTimes] = useState(0);
  const card = useRef<HTMLElement>(null);
  // What somebody is writing stays under their hands, also when somebody else was quicker; the server then says so.
  const mode = chosen ?? firstOf(modes, view.understanding);
  const go = (to: Mode) => {
    choose(to);
    focusIn(card.current);
  };
  useEffect(() => {
    if (wanted === null) return;
    choose(wanted.mode);
    if (wanted.again) setTimes((before) => before + 1);
    focusIn(card.current);
  }, [wanted]);
  const again = () => {
    choose(null);
    setTimes(times + 1);
  };
  useKeys(Object.fromEntries(modes.map((one) => [KEYS[one], () => go(one)])));
  if (mode === undefined) return null;
  const isPrivate = mode === 'writePrivateNote';
  const toThem = mode === 'giveWord' || mode === 'offerUnderstanding';
  const name = firstName(view);
  const preferred = view.customerCard.ways.find((way) => way.preferred);
  return (
    <section
      ref={card}
      aria-label={concern.compose.label}
      onInput={() => choose(mode)}
      className={`card grid scroll-mt-4 gap-4 p-5 print:hidden ${isPrivate ? PRIVATE_LOOK : 'border-ours!'}`}
    >
      <fieldset aria-label={concern.compose.label} className="-mx-1 grid min-w-0 grid-cols-2 gap-1 px-1 py-1 sm:flex sm:flex-wrap">
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            onClick={() => go(one)}
            className="button flex-none border-transparent! max-sm:px-2! aria-pressed:border-ours! aria-pressed:bg-ours-wash"
          >
            {nameOf(one, room)} <Key>{KEYS[one]}</Key>
          </button>
        ))}
      </fieldset>
      {toThem && preferred !== undefined && (
        <p className="soft small">
          <Said>{concern.compose.wish(name, preferred.value)}</Said>
        </p>
      )}
      {toThem && <AlsoWent room={room} ask={ask} />}
      <ActForm key={`${mode}.${times}`} room={room} act={ACTS[mode](room)} focus={false} onDone={again} beside={toThem ? concern.compose.grandmother : undefined} />
    </section>
  );
}

/** Clearly another place to write than all the others: nobody takes it for a word to them. */
const PRIVATE_LOOK = 'border-2! border-dashed! border-ink-soft! bg-sunk!';
const nameOf = (mode: Mode, { words }: Room): string => (mode === 'writePrivateNote' ? words.privately.mode : words.concern.compose.modes[mode]);

const focusIn = (card: HTMLElement | null): number => requestAnimationFrame(() => card?.querySelector<HTMLElement>('textarea, input, select')?.focus());

/** Before they said yes, the next thing to write is the problem said back. */
const firstOf = (modes: readonly Mode[], understanding: string): Mode | undefined =>
  (understanding === 'to-offer' || understanding === 'corrected') && modes.includes('offerUnderstanding') ? 'offerUnderstanding' : modes[0];
