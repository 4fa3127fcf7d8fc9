// What was pointed out in a draft and what was a false alarm, counted per rule when it is sent: no word of it, and not by whom.
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countFindings } from '../../../contract/writing.ts';
import { say } from '../../ui/toast.ts';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { type Looked, nameOf, type Place } from './useChecked.ts';
import { writingHere } from './writing.ts';

export type Tallying = {
  /** What stands there; only what still stood at a pause is counted. */
  saw(looked: Looked | null): void;
  falseAlarm(place: Place): void;
  /** It was none after all, and counts like the other places. */
  takeBack(place: Place): void;
  /** The text went out. */
  sent(): void;
};

type Counted = { readonly rule: string; readonly findings: number; readonly falseAlarms: number; readonly takenBack?: number };
const MOST_RULES = 100;

export function useTallying(): Tallying {
  const { writing } = useWords();
  const client = useQueryClient();
  return useMemo(() => {
    /** What rests from now on is no longer looked for, and whoever marked it hears of it. */
    const heard = async (resting: readonly string[], rule: string) => {
      const before = client.getQueryData(writingHere.queryKey)?.resting ?? [];
      if (before.length === resting.length && before.every((one) => resting.includes(one))) return;
      if (resting.includes(rule) && !before.includes(rule)) say(writing.mine.rests);
      await client.invalidateQueries(writingHere);
    };
    return makeTallying(heard);
  }, [client, writing]);
}

function makeTallying(heard: (resting: readonly string[], rule: string) => Promise<void>): Tallying {
  const waiting = new Map<string, string>();
  const counted = new Set<string>();
  let last: Looked['settled'] = null;
  let sending = Promise.resolve();
  /** One after another, so that a mark is there before it is taken back. A count that is lost costs nobody anything: it never disturbs whoever writes. */
  const report = (rules: readonly Counted[]) => {
    const [first] = rules;
    if (first === undefined) return;
    sending = sending
      .then(() => call(countFindings, { body: { rules: [...rules] } }))
      .then(({ resting }) => heard(resting, first.rule))
      .catch(() => {});
  };
  return {
    saw(looked) {
      if (looked === null || looked.settled === null || looked.settled === last) return;
      last = looked.settled;
      for (const place of looked.places) waiting.set(nameOf(place), place.finding.rule);
    },
    falseAlarm(place) {
      counted.add(nameOf(place));
      report([{ rule: place.finding.rule, findings: 1, falseAlarms: 1 }]);
    },
    takeBack(place) {
      counted.delete(nameOf(place));
      report([{ rule: place.finding.rule, findings: 0, falseAlarms: 0, takenBack: 1 }]);
    },
    sent() {
      const rules = [...waiting].filter(([name]) => !counted.has(name)).map(([, rule]) => rule);
      const times = Map.groupBy(rules, (rule) => rule);
      report([...times].slice(0, MOST_RULES).map(([rule, all]) => ({ rule, findings: Math.min(100, all.length), falseAlarms: 0 })));
      waiting.clear();
      counted.clear();
    },
  };
}
