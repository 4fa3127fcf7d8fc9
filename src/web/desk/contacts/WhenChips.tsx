import { useState } from 'react';
import { Chips } from '../../ui/Chips.tsx';
import { TextField } from '../../ui/Field.tsx';
import { instantAt, localAt } from '../../ui/localTime.ts';
import { useWords } from '../words.tsx';
import { whenSaid } from './whenSaid.ts';

export const WHENS = ['now', 'morning', 'yesterday', 'evening', 'other'] as const;
export type WhenName = (typeof WHENS)[number];
/** What was chosen, and for "another time" the time on the wall, or its day alone. */
export type When = { readonly name: WhenName; readonly local: string };
export const JUST_NOW: When = { name: 'now', local: '' };

const DAY_MS = 86_400_000;
const AT = { morning: '09:00', yesterday: '', evening: '19:00' } as const;
const NOON = '12:00';

/** `day` where no hour is known: then `at` only says where in the record it stands. */
export type Happened = { readonly at: string; readonly day?: string };
/** What to write down; undefined for just now. */
export function happenedOf({ name, local }: When, zone: string): Happened | undefined {
  if (name === 'now' || (name === 'other' && local === '')) return undefined;
  if (name === 'other') return local.includes('T') ? { at: instantAt(local, zone) } : onDay(local, zone);
  const now = Date.now();
  const day = localAt(new Date(now - (name === 'morning' ? 0 : DAY_MS)).toISOString(), zone).slice(0, 10);
  if (AT[name] === '') return onDay(day, zone);
  const at = instantAt(`${day}T${AT[name]}`, zone);
  return Date.parse(at) > now ? undefined : { at };
}
const onDay = (day: string, zone: string): Happened => ({ at: instantAt(`${day}T${NOON}`, zone), day });

/** When it was: the usual ones by one press, and any other in plain words or by the calendar. */
export function WhenChips({ when, onWhen, zone }: { when: When; onWhen: (when: When) => void; zone: string }) {
  const { logging } = useWords();
  const chips = WHENS.map((name) => ({ value: name, says: logging.whens[name], key: logging.whenKeys[name] }));
  return (
    <div className="grid gap-3">
      <Chips label={logging.when} name="when" chips={chips} value={when.name} onChange={(name) => onWhen({ name, local: '' })} />
      {when.name === 'other' && <OtherTime when={when} onWhen={onWhen} zone={zone} />}
    </div>
  );
}

function OtherTime({ when, onWhen, zone }: { when: When; onWhen: (when: When) => void; zone: string }) {
  const { logging, times } = useWords();
  const [said, say] = useState('');
  const now = localAt(new Date().toISOString(), zone);
  const read = (text: string) => {
    say(text);
    onWhen({ name: 'other', local: whenSaid(text, now, logging.said) ?? '' });
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField label={logging.plain} hint={logging.plainHint} value={said} onChange={(event) => read(event.target.value)} autoFocus autoComplete="off" />
      <TextField
        label={logging.exact}
        type="datetime-local"
        max={now}
        value={when.local.includes('T') ? when.local : ''}
        onChange={(event) => onWhen({ name: 'other', local: event.target.value })}
      />
      <p role="status" className="soft small sm:col-span-2">
        {when.local !== ''
          ? logging.understood(when.local.includes('T') ? times.dayAndTime(instantAt(when.local, zone)) : times.wholeDay(when.local))
          : said.trim() !== ''
            ? logging.notUnderstood
            : ''}
      </p>
    </div>
  );
}
