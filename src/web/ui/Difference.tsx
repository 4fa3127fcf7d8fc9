import { differenceOf } from './difference.ts';

/** A text with what changed in it: taken out is struck through, put in is set in the voice of who put it in. */
export function Difference({ before, after, by }: { before: string; after: string; by: 'theirs' | 'ours' }) {
  return (
    <p className="plain-words">
      {differenceOf(before, after).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        <Change key={index} is={piece.is} text={piece.text} by={by} />
      ))}
    </p>
  );
}

function Change({ is, text, by }: { is: 'same' | 'added' | 'gone'; text: string; by: 'theirs' | 'ours' }) {
  if (is === 'same') return text;
  if (is === 'gone') return <del className="soft">{text}</del>;
  return (
    <ins className={by === 'theirs' ? 'voice rounded-[.2em] bg-theirs-wash px-[.12em] text-theirs no-underline' : 'rounded-[.2em] bg-ours-wash px-[.12em] text-ours no-underline'}>
      {text}
    </ins>
  );
}
