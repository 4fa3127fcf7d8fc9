import type { BellTouch, Bell as Sheet } from '../../../contract/cadence.ts';
import { useWords } from '../words.tsx';
import { beatOf, calledBy, idOf, isDue, listOf, theirClock } from './bell.ts';

/** The call sheet on paper: a line for each person, with room to write by hand. */
export function Paper({ sheet }: { sheet: Sheet }) {
  const { bell, times } = useWords();
  const { paper } = bell;
  return (
    <div className="hidden print:block">
      <h1 className="pb-3">{paper.title(times.longDay(`${sheet.day}T12:00:00Z`))}</h1>
      <table className="w-full border-collapse text-[9.5pt] leading-snug">
        <thead>
          <tr>
            {[paper.time, paper.who, paper.tell, paper.outcome, paper.write].map((name) => (
              <th key={name} scope="col" className="border-b border-ink px-2 py-1 text-start font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.items.filter(isDue).map((touch) => (
            <Person key={idOf(touch)} touch={touch} sheet={sheet} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Person({ touch, sheet }: { touch: BellTouch; sheet: Sheet }) {
  const words = useWords();
  const { bell, times } = words;
  const { customer, phone, due, last, toTell, missed, asks } = touch;
  const news = toTell.slice(0, 2).flatMap(({ said }) => said?.text ?? []);
  const cell = 'border-b border-edge px-2 py-2 align-top';
  return (
    <tr className="break-inside-avoid">
      <td className={`${cell} whitespace-nowrap`}>
        {times.clock(due)}
        <span className="block">{theirClock(touch, sheet, words)}</span>
      </td>
      <td className={cell}>
        <b className="block">{calledBy(touch)}</b>
        <span className="block">{customer.name}</span>
        <span className="block whitespace-nowrap">{phone}</span>
        <span className="block">{beatOf(touch, words)}</span>
      </td>
      <td className={`${cell} w-[34%]`}>
        {missed.length > 0 && (
          <b className="block">
            {bell.sorry(
              listOf(
                missed.map((day) => times.day(`${day}T12:00:00Z`)),
                words,
              ),
            )}
          </b>
        )}
        <Heard name={bell.paper.last} ours={last?.told?.text ?? ''} theirs={last?.said?.text ?? ''} />
        <Heard name={bell.paper.next} ours={news.join(' · ')} />
        {asks && <b className="block">{bell.paper.ask}</b>}
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        {(['reached', 'left-word', 'no-answer'] as const).map((outcome) => (
          <span key={outcome} className="block">
            ☐ {bell.outcomes[outcome]}
          </span>
        ))}
      </td>
      <td className={`${cell} w-[28%]`} />
    </tr>
  );
}

function Heard({ name, ours, theirs = '' }: { name: string; ours: string; theirs?: string }) {
  if (ours === '' && theirs === '') return null;
  return (
    <span className="block pb-1">
      <span className="soft block text-[8pt]">{name}</span>
      {ours !== '' && <span className="block">{ours}</span>}
      {theirs !== '' && <span className="voice block">{theirs}</span>}
    </span>
  );
}
