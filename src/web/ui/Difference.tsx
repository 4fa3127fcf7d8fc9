import { type Spoken, spokenChanges } from './voices.ts';

/** A text with what changed in it: taken out is struck through, put in is set in the voice of who put it in. */
export function Difference({ before, after, corrections }: { before: string; after: string; corrections: readonly string[] }) {
  return (
    <p className="plain-words">
      {spokenChanges(before, corrections, after).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        <Change key={index} {...piece} />
      ))}
    </p>
  );
}

function Change({ is, text, theirs }: Spoken) {
  if (is === 'same') return text;
  if (is === 'gone') return <del className="soft">{text}</del>;
  return (
    <ins className={theirs ? 'voice rounded-[.2em] bg-theirs-wash px-[.12em] text-theirs no-underline' : 'rounded-[.2em] bg-ours-wash px-[.12em] text-ours no-underline'}>
      {text}
    </ins>
  );
}
