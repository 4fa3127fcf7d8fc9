import { memo, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { commandKey } from '../../ui/keys.ts';
import { useWords } from '../words.tsx';
import { ApologyParts } from './ApologyParts.tsx';
import type { Looked } from './useChecked.ts';
import type { About } from './writing.ts';

type SeenProps = { id: string; looked: Looked | null; about: About; isOpen: boolean; controls: string; onOpen: () => void };

/** One quiet row below the text: the way to its places, what is good, how it reads. */
export const WhatWasSeen = memo(function WhatWasSeen({ id, looked, about, isOpen, controls, onOpen }: SeenProps) {
  const { writing } = useWords();
  const count = looked?.places.length ?? 0;
  const settled = looked?.settled ?? null;
  const good = [...new Set(settled?.good.map(({ sign }) => sign) ?? [])].slice(0, 2).map((sign) => writing.good[sign]);
  return (
    <div className="small flex min-h-7 flex-wrap items-baseline gap-x-4 gap-y-0.5">
      <span id={id} className="contents">
        {count > 0 && (
          <Button look="quiet" keys={`${commandKey()}.`} aria-expanded={isOpen} aria-controls={isOpen ? controls : undefined} onClick={onOpen}>
            <span className="small text-due underline decoration-dotted decoration-2 underline-offset-4">{writing.places(count)}</span>
          </Button>
        )}
        {good.length > 0 && <span className="text-together">{good.join(' ')}</span>}
      </span>
      {looked?.isInOther === true && about.reader !== undefined && <span className="text-due">{writing.reads[about.language](about.reader)}</span>}
      {settled?.apology && <ApologyParts apology={settled.apology} />}
      {settled !== null && looked?.isInOther === false && <Reads reading={settled.reading} about={about} />}
      <Told count={count} />
    </div>
  );
});

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
    <details className="soft open:basis-full">
      <summary className="cursor-pointer">{simpleFor === undefined ? writing.hard(shown) : writing.harder(simpleFor, shown)}</summary>
      {hardWords.length > 0 && <p>{writing.hardWords(hardWords.slice(0, 6).join(', '))}</p>}
      {longest !== undefined && <p>{writing.longest(longest)}</p>}
    </details>
  );
}

const RARELY_MS = 2500;
/** Said to whoever listens: only after a pause, only where there is more than before, and only for as long as it is true. */
function Told({ count }: { count: number }) {
  const { writing } = useWords();
  const [told, tell] = useState(0);
  const before = useRef(0);
  if (told !== 0 && told !== count) tell(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (count > before.current) tell(count);
      before.current = count;
    }, RARELY_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <span className="sr-only" role="status">
      {told > 0 && told === count && writing.places(told)}
    </span>
  );
}
