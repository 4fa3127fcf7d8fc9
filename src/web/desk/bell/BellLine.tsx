import { Link } from '@tanstack/react-router';
import type { BellTouch } from '../../../contract/cadence.ts';
import { Face } from '../../ui/Face.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { useWords } from '../words.tsx';
import { beatOf, calledBy, idOf, type Whose } from './bell.ts';

const TONES: Readonly<Record<BellTouch['state'], Tone>> = {
  due: 'due',
  reached: 'together',
  'left-word': 'ours',
  'no-answer': 'plain',
  'missed-by-us': 'plain',
  'let-go': 'plain',
};

/** One person of today: when, whom, how often, and what came of it. */
export function BellLine({ touch, whose, chosen }: { touch: BellTouch; whose: Whose; chosen: boolean }) {
  const words = useWords();
  const { bell, times } = words;
  const { customer, state, due, holder, instead, asks, concern } = touch;
  const called = calledBy(touch);
  return (
    <Link
      to="/bell"
      search={{ id: idOf(touch), ...(whose === 'team' && { whose: 'team' as const }) }}
      data-row={idOf(touch)}
      aria-current={chosen ? 'true' : undefined}
      className="row-link grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3 px-4 py-3 leading-snug aria-[current]:bg-ours-wash"
    >
      <Face name={customer.name} of="theirs" />
      <span className="min-w-0">
        <b className="block wrap-anywhere">
          {called}
          {called !== customer.name && <span className="soft font-normal"> · {customer.name}</span>}
        </b>
        {concern?.title != null && <span className={`soft block truncate ${concern.title.voice === 'ours' ? 'small' : 'voice text-[0.9375rem]!'}`}>{concern.title.text}</span>}
        <span className="soft small block">
          {beatOf(touch, words)}
          {whose === 'team' ? ` · ${bell.callerIs(holder.name)}` : instead !== null && ` · ${bell.standsIn(instead.name)}`}
        </span>
        <span className="mt-1 flex flex-wrap gap-1">
          <Tag tone={TONES[state]}>{state === 'due' ? times.short(due) : bell.states[state]}</Tag>
          {state === 'due' && asks && <Tag tone="theirs">{bell.asksToday}</Tag>}
        </span>
      </span>
    </Link>
  );
}
