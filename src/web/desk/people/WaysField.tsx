import type { Customer } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';

export type Way = Customer['ways'][number];
const KINDS = ['phone', 'email', 'post'] as const;

/** The ways to reach somebody, one of which they like best. */
export function WaysField({ ways, onWays }: { ways: readonly Way[]; onWays: (ways: Way[]) => void }) {
  const { people } = useWords();
  const change = (at: number, part: Partial<Way>) => onWays(ways.map((way, index) => (index === at ? { ...way, ...part } : way)));
  const prefer = (at: number) => onWays(ways.map((way, index) => ({ ...way, preferred: index === at })));
  return (
    <fieldset className="field">
      <legend className="mb-1 font-semibold">{people.card.ways}</legend>
      <div className="grid gap-3">
        {ways.map((way, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way has no other name than its place in the list
          <div key={at} className="grid gap-1">
            <div className="grid grid-cols-[7rem_minmax(0,1fr)_auto] items-center gap-2">
              <select
                className="input"
                aria-label={people.card.ways}
                value={way.kind}
                onChange={(event) => change(at, { kind: KINDS.find((kind) => kind === event.target.value) ?? 'phone' })}
              >
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {people.card.wayKinds[kind]}
                  </option>
                ))}
              </select>
              <input className="input" aria-label={people.card.wayKinds[way.kind]} value={way.value} onChange={(event) => change(at, { value: event.target.value })} required />
              <Button look="quiet" onClick={() => onWays(ways.filter((_, index) => index !== at))}>
                <span className="small">{people.card.removeWay}</span>
              </Button>
            </div>
            <Choice type="radio" name="preferred" checked={way.preferred} onChange={() => prefer(at)}>
              <span className="small">{people.card.preferred}</span>
            </Choice>
          </div>
        ))}
        <div>
          <Button look="quiet" onClick={() => onWays([...ways, { kind: 'phone', value: '', preferred: ways.length === 0 }])}>
            {people.card.addWay}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
