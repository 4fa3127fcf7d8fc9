import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useWords } from '../words.tsx';
import { notArrived } from './today.ts';

/** What one wrote and nobody got: whom, why, and what to do. Nothing where everything arrived. */
export function NotArrived({ now }: { now: Date }) {
  const { concern, times } = useWords();
  const { letters } = concern;
  const items = useQuery(notArrived).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card flush heading={letters.notArrived.title}>
      <p className="soft small px-4">{letters.notArrived.what}</p>
      <div className="grid">
        {items.map((one) => (
          <Link key={one.letter} to="/concerns/$id" params={{ id: one.concern }} className="row-link grid gap-0.5 px-4 py-3 leading-snug">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              <b>{letters.notArrived.says(one.to.name)}</b>
              <Tag tone="due">{times.since(one.at, now)}</Tag>
            </span>
            <span>{letters.why[one.why ?? 'unknown']}</span>
            <span className="soft small">{one.subject}</span>
          </Link>
        ))}
      </div>
    </Card>
  );
}
