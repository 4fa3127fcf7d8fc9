import { Link } from '@tanstack/react-router';
import type { Bell } from '../../../contract/cadence.ts';
import { Card } from '../../ui/Card.tsx';
import { useWords } from '../words.tsx';
import { listOf } from './bell.ts';

/** What a person has to look at beside the calls: calls of ours that were missed, and plans that wait. */
export function LookAt({ sheet: { missedTwice, toLookAt } }: { sheet: Bell }) {
  const words = useWords();
  const { bell, times } = words;
  const day = (one: string): string => times.day(`${one}T12:00:00Z`);
  return (
    <>
      {missedTwice.length > 0 && (
        <Card heading={bell.missedTwice} level={2}>
          <ul className="grid gap-2">
            {missedTwice.map(({ customer, caller, days }) => (
              <li key={customer.id}>
                <Line customer={customer} says={bell.missedTwiceLine(caller.name, listOf(days.map(day), words))} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {toLookAt.length > 0 && (
        <Card heading={bell.lookAt} level={2}>
          <ul className="grid gap-2">
            {toLookAt.map(({ customer, because, since }) => (
              <li key={`${customer.id} ${because}`}>
                <Line customer={customer} says={bell.because[because](times.day(since))} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

const Line = ({ customer, says }: { customer: { id: string; name: string }; says: string }) => (
  <>
    <Link to="/customers/$id" params={{ id: customer.id }} className="block">
      {customer.name}
    </Link>
    <span className="soft small">{says}</span>
  </>
);
