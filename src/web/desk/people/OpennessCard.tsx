import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Openness, showOpenness } from '../../../contract/notes.ts';
import { Card } from '../../ui/Card.tsx';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';

const openness = queryOptions({ queryKey: ['openness'], queryFn: ({ signal }) => call(showOpenness, {}, { signal }) });

/** How much of what a team writes is private, with a question from a fifth on. Of teams, never of persons. */
export function OpennessCard() {
  const { privately } = useWords();
  const items = useQuery(openness).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card heading={privately.openness.title}>
      <p className="soft">{privately.openness.says}</p>
      <ul className="mt-2 grid">
        {items.map((one) => (
          <li key={one.team.id} className="border-t border-line py-2 first:border-0">
            <OneTeam one={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OneTeam({ one }: { one: Openness }) {
  const { privately, times } = useWords();
  const words = privately.openness;
  const percent = new Intl.NumberFormat(times.locale, { style: 'percent' }).format(one.share);
  const listed = new Intl.ListFormat(times.locale, { type: 'unit' });
  const month = (at: string) => new Intl.DateTimeFormat(times.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${at}-15T00:00:00Z`));
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <b>{one.team.name}</b>
        <span>{one.written === 0 ? words.nothing : words.share(one.private, one.written, percent)}</span>
      </p>
      {one.asksWhy && <p className="max-w-[60ch]">{words.why}</p>}
      {one.hidden !== null && (
        <p className="soft small">
          {one.hidden.length === 0
            ? words.none
            : words.hidden(listed.format(one.hidden.map(({ month: at, notes }) => words.inMonth(month(at), notes.toLocaleString(times.locale)))))}
        </p>
      )}
    </>
  );
}
