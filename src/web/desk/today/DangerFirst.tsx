import { Link } from '@tanstack/react-router';
import type { Waiting } from '../../../contract/today.ts';
import { useWords } from '../words.tsx';

/** Whoever may be in danger stands above all else, with one button each. */
export function DangerFirst({ waiting, mailIsSet }: { waiting: readonly Waiting[]; mailIsSet: boolean }) {
  const { today, times } = useWords();
  const unread = waiting.filter((one) => one.for === 'danger');
  if (unread.length === 0) return null;
  return (
    <section aria-labelledby="danger" className="card grid gap-3 border-due! bg-due-wash! px-5 py-4">
      <h2 id="danger" className="text-due">
        {today.danger.title}
      </h2>
      <ul className="grid gap-3">
        {unread.map((one) => (
          <li key={one.concern} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <span className="min-w-0 flex-[1_1_20rem]">
              <b>{today.danger.says(one.customer.name)}</b> <span className="soft small">{times.fromNow(one.due)}</span>
              <span className="voice line-clamp-2 text-[1em]">{one.said?.text ?? one.title}</span>
            </span>
            <Link to="/concerns/$id" params={{ id: one.concern }} className="button main">
              {today.danger.go}
            </Link>
          </li>
        ))}
      </ul>
      {!mailIsSet && <p className="small">{today.danger.noMail}</p>}
    </section>
  );
}
