import type { Promised } from '../../../domain/words/promises.ts';
import { Button } from '../../ui/Button.tsx';
import { instantAt } from '../../ui/localTime.ts';
import { useWords } from '../words.tsx';
import type { About } from './writing.ts';

const MOST_OFFERED = 2;

/** "I will call you tomorrow" can become a promise with a keeper and a time, which they see and we are held to. */
export function SoundsLikeAPromise({ promised, offer }: { promised: readonly Promised[]; offer: NonNullable<About['offer']> }) {
  const { writing, times } = useWords();
  return promised.slice(0, MOST_OFFERED).map((one) => (
    <p key={one.start} className="small flex flex-wrap items-center gap-x-3">
      <span>{writing.promise.sounds(one.what)}</span>
      <Button look="quiet" onClick={() => offer.open(one)}>
        <span className="small">{one.due === null ? writing.promise.makeAlone : writing.promise.make(times.dayAndTime(instantAt(one.due, offer.zone)))}</span>
      </Button>
    </p>
  ));
}
