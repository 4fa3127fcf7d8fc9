import { useInfiniteQuery } from '@tanstack/react-query';
import type { ConcernRow } from '../../../contract/concern.ts';
import { Choice } from '../../ui/Field.tsx';
import { Key } from '../../ui/Key.tsx';
import { standingOf, titleOf } from '../concerns/ConcernLine.tsx';
import { concernsIn } from '../concerns/concerns.ts';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';

/** Kept on their page, a concern of its own, or the id of an open one. */
export type Becoming = 'log' | 'concern' | string;

/** Their open concerns, as far as one may see them; the first few, as a list to choose from is short. */
export function useOpenConcerns(who: Who): readonly ConcernRow[] {
  const found = useInfiniteQuery({ ...concernsIn({ customer: who.id ?? '', view: 'all-open' }), enabled: who.id !== undefined });
  return who.id === undefined ? [] : (found.data?.pages.flatMap(({ items }) => items) ?? []).slice(0, SHOWN);
}
const SHOWN = 6;

type BecomesProps = { open: readonly ConcernRow[]; becoming: Becoming; onBecoming: (becoming: Becoming) => void; mayBeNew: boolean };

/** What becomes of what they said: each open concern with where it stands, and one key for a new one. */
export function Becomes({ open, becoming, onBecoming, mayBeNew }: BecomesProps) {
  const words = useWords();
  const { logging, signals, times } = words;
  const radio = (value: Becoming) => ({ type: 'radio', name: 'becomes', value, checked: becoming === value, onChange: () => onBecoming(value) }) as const;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{logging.becomes}</legend>
      {open.map((row) => (
        <Choice key={row.id} {...radio(row.id)} hint={standingOf(row, words, new Date()).says}>
          {signals.concern(row.number.toLocaleString(times.locale), titleOf(row, words))}
        </Choice>
      ))}
      <Choice {...radio('log')}>
        {logging.justLog} <Key>{`Alt ${logging.becomesKeys.log}`}</Key>
      </Choice>
      {mayBeNew && (
        <Choice {...radio('concern')}>
          {logging.newConcern} <Key>{`Alt ${logging.becomesKeys.concern}`}</Key>
        </Choice>
      )}
    </fieldset>
  );
}
