import { Link } from '@tanstack/react-router';
import type { ConcernRow } from '../../../contract/concern.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { useWords, type Words } from '../words.tsx';

/** One concern in a list: who, what they brought in their words, where it stands, who holds it. */
export function ConcernLine({ row, now }: { row: ConcernRow; now: Date }) {
  const words = useWords();
  const { times } = words;
  const when = row.happenedOn !== null && 'day' in row.happenedOn ? times.wholeDay(row.happenedOn.day) : times.day(row.toldAt, now);
  return (
    <Link
      to="/concerns/$id"
      params={{ id: row.id }}
      data-row={row.id}
      className="row-link grid grid-cols-[minmax(0,1fr)_auto] gap-x-5 gap-y-1 px-4 py-3 leading-snug [content-visibility:auto] [contain-intrinsic-size:auto_4.25rem] lg:grid-cols-[12rem_minmax(0,1fr)_14rem]"
    >
      <span className="min-w-0">
        <b className="block truncate">{row.customer.name}</b>
        <span className="soft small block truncate">
          {row.number.toLocaleString(times.locale)} · {when}
        </span>
        {row.often !== null && <span className="small block text-theirs">{words.signals.often(row.often)}</span>}
      </span>
      <span className="order-last col-span-2 min-w-0 lg:order-none lg:col-span-1">
        <span className={`line-clamp-2 ${row.theirs ? 'voice text-[1em]' : ''} ${row.wordless ? 'soft' : ''}`}>{titleOf(row, words)}</span>
      </span>
      <span className="flex flex-col items-end gap-1">
        <Standing row={row} now={now} />
        <span className="soft small max-w-[14rem] truncate">{row.owner.name}</span>
      </span>
    </Link>
  );
}

export function titleOf({ wordless, category, title, standing }: ConcernRow, { concerns }: Words): string {
  if (standing === 'erased') return concerns.erased;
  if (!wordless) return title;
  return category === null ? concerns.wordless : concerns.wordlessWith(category);
}

function Standing({ row, now }: { row: ConcernRow; now: Date }) {
  const words = useWords();
  const { tone, says } = standingOf(row, words, now);
  return (
    <span className="flex flex-wrap justify-end gap-1">
      {row.severity === 3 && !row.danger && row.standing === 'open' && <Tag>{words.concerns.severityTag(row.severity)}</Tag>}
      <Tag tone={tone}>{says}</Tag>
    </span>
  );
}

export function standingOf(row: ConcernRow, { concerns, times }: Words, now: Date): { tone: Tone; says: string } {
  if (row.danger) return { tone: 'due', says: concerns.danger };
  if (row.standing === 'done' || row.standing === 'solved') return { tone: 'together', says: concerns.standings[row.standing] };
  if (row.standing !== 'open' || row.nextUpdate === null) return { tone: 'plain', says: concerns.standings[row.standing] };
  if (row.nextUpdateBroken) return { tone: 'due', says: concerns.wordLate(times.short(row.nextUpdate, now)) };
  if (row.understanding === 'corrected') return { tone: 'theirs', says: concerns.understandings.corrected };
  if (row.understanding === 'offered') return { tone: 'theirs', says: concerns.understandings.offered };
  return { tone: 'ours', says: (row.form === 'look' ? concerns.lookDue : concerns.wordDue)(times.short(row.nextUpdate, now)) };
}
