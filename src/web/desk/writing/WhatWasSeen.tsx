import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { commandKey } from '../../ui/keys.ts';
import { useWords } from '../words.tsx';
import { ApologyParts } from './ApologyParts.tsx';
import type { Looked } from './useChecked.ts';
import type { About } from './writing.ts';

type SeenProps = { id: string; looked: Looked | null; about: About; isOpen: boolean; controls: string; onOpen: () => void };

/** One quiet line below the text: how many places, what is good, how it reads. */
export function WhatWasSeen({ id, looked, about, isOpen, controls, onOpen }: SeenProps) {
  const { writing } = useWords();
  const count = looked?.places.length ?? 0;
  const settled = looked?.settled ?? null;
  const good = [...new Set(settled?.good.map(({ sign }) => sign) ?? [])].slice(0, 2).map((sign) => writing.good[sign]);
  return (
    <div className="small flex min-h-7 flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <span id={id} className="flex flex-wrap gap-x-3">
        {count > 0 && <span className="text-due">{writing.places(count)}</span>}
        {good.length > 0 && <span className="text-together">{good.join(' ')}</span>}
      </span>
      {count > 0 && (
        <Button look="quiet" keys={`${commandKey()}.`} aria-expanded={isOpen} aria-controls={isOpen ? controls : undefined} onClick={onOpen}>
          <span className="small">{isOpen ? writing.close : writing.open}</span>
        </Button>
      )}
      {looked?.isInOther === true && about.reader !== undefined && <span className="text-due">{writing.reads[about.language](about.reader)}</span>}
      {settled?.apology && <ApologyParts apology={settled.apology} />}
      {settled !== null && looked?.isInOther === false && <Reads reading={settled.reading} about={about} />}
      <Told count={count} />
    </div>
  );
}

// CDC and AHRQ aim at grades six to eight; whoever asked for simple words gets six.
const SIMPLE_GRADE = 6;
const USUAL_GRADE = 8;

function Reads({ reading: { grade, hardWords, longSentences }, about: { simpleFor } }: { reading: NonNullable<Looked['settled']>['reading']; about: About }) {
  const { writing } = useWords();
  if (grade === null) return null;
  const shown = Math.max(1, Math.round(grade));
  if (grade <= (simpleFor === undefined ? USUAL_GRADE : SIMPLE_GRADE)) return <span className="soft">{writing.grade(shown)}</span>;
  const [longest] = longSentences;
  return (
    <details className="soft">
      <summary className="cursor-pointer">{simpleFor === undefined ? writing.hard(shown) : writing.harder(simpleFor, shown)}</summary>
      {hardWords.length > 0 && <p>{writing.hardWords(hardWords.slice(0, 6).join(', '))}</p>}
      {longest !== undefined && <p>{writing.longest(longest)}</p>}
    </details>
  );
}

const RARELY_MS = 2500;
/** Said to whoever listens: only after a pause, and only where there is more than before. */
function Told({ count }: { count: number }) {
  const { writing } = useWords();
  const [told, tell] = useState('');
  const before = useRef(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (count > before.current) tell(writing.places(count));
      before.current = count;
    }, RARELY_MS);
    return () => clearTimeout(timer);
  }, [count, writing]);
  return (
    <span className="sr-only" role="status">
      {told}
    </span>
  );
}
