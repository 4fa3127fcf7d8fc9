import type { MouseEvent } from 'react';
import { useWords } from '../words.tsx';
import type { Left, LogDraft } from './logDraft.ts';

/** What was left unsent, each with its person: nothing of it stands in the sheet until it is asked for. */
export function LeftWords({ writing: { left, takeUp } }: { writing: LogDraft }) {
  const { keptWords } = useWords().logging;
  if (left.length === 0) return null;
  const goOn = (one: Left, { currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // Before the button that was pressed is gone, and the focus with it.
    currentTarget.form?.querySelector('textarea')?.focus();
    takeUp(one);
  };
  return (
    <section aria-label={keptWords.title} className="grid gap-1 border-s-4 border-theirs ps-3">
      <p className="small soft">{keptWords.title}</p>
      {left.map((one) => (
        <p key={one.key} className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="voice line-clamp-1 min-w-0 flex-1 basis-48 text-[1em]">{one.text}</span>
          <button type="button" className="button quiet small" onClick={(event) => goOn(one, event)}>
            {keptWords.takeUp(one.who.name.trim() || keptWords.nobody)}
          </button>
        </p>
      ))}
    </section>
  );
}

/** Somebody else stands above words that were written for another: it is said, and they can stay behind. */
export function WhoseWords({ writing: { writtenFor, anew } }: { writing: LogDraft }) {
  const { keptWords } = useWords().logging;
  if (writtenFor === null) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 border-s-4 border-due bg-due-wash px-4 py-2" role="status">
      <span>{keptWords.whose(writtenFor)}</span>
      <button type="button" className="button small" onClick={anew}>
        {keptWords.anew}
      </button>
      <span className="soft small">{keptWords.anewHint}</span>
    </p>
  );
}
