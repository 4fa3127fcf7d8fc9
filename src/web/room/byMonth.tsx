// A long list, the newest first: what is new and a few more stand open, and what came before folds month by month.
import type { ReactNode } from 'react';
import { Fold } from './fold.tsx';
import { isLately, useRoom } from './shown.ts';

type Dated = { readonly at: string };
/** `few` are as many as can be read without getting lost. */
type ByMonthProps<One extends Dated> = { newestFirst: readonly One[]; few: number; id: string; draw: (some: readonly One[]) => ReactNode };

export function ByMonth<One extends Dated>({ newestFirst, few, id, draw }: ByMonthProps<One>) {
  const { now, words, when } = useRoom();
  const older = newestFirst.findIndex(({ at }, place) => place >= few && !isLately(at, now));
  if (older < 0) return draw(newestFirst);
  const months = Object.groupBy(newestFirst.slice(older), ({ at }) => when.month(at));
  return (
    <>
      {draw(newestFirst.slice(0, older))}
      <div className="card folds">
        {Object.entries(months).map(([month, some = []], place) => (
          <Fold key={month} title={month} id={`${id}-${place}`} inside={words.folds.older(some.length, when.date(some.at(-1)?.at ?? now), when.date(some[0]?.at ?? now))} tone="">
            {draw(some)}
          </Fold>
        ))}
      </div>
    </>
  );
}
