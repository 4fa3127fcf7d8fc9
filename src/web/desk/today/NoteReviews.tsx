import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { noteReviews } from '../concern/private.ts';
import { useWords } from '../words.tsx';

/** Private notes whose day has come: nothing opens by itself, so a person is asked. Nothing where there is none. */
export function NoteReviews({ now }: { now: Date }) {
  const { privately, times, language } = useWords();
  const items = useQuery(noteReviews).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card flush heading={privately.reviews.title}>
      <div className="grid">
        {items.map((one) => (
          <Link key={one.note} to="/concerns/$id" params={{ id: one.concern }} className="row-link grid gap-0.5 px-4 py-3 leading-snug">
            <span className="flex flex-wrap items-baseline justify-between gap-2">
              <b>{one.customer.name}</b>
              <Tag tone="due">{times.since(one.due, now)}</Tag>
            </span>
            <span>{privately.reviews.for[one.for]}</span>
            <span className="soft small">{[one.reason[language].name, ...(one.mine ? [] : [privately.reviews.by(one.author.name)])].join(' · ')}</span>
          </Link>
        ))}
      </div>
    </Card>
  );
}
