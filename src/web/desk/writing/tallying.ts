// What was pointed out in a draft and what was a false alarm, counted per rule when it is sent: no word of it, and not by whom.
import { useMemo } from 'react';
import { countFindings } from '../../../contract/writing.ts';
import { call } from '../client.ts';
import { type Looked, nameOf, type Place } from './useChecked.ts';

export type Tallying = {
  /** What stands there; only what still stood at a pause is counted. */
  saw(looked: Looked | null): void;
  falseAlarm(place: Place): void;
  /** The text went out. */
  sent(): void;
};

const MOST_RULES = 100;

export function useTallying(): Tallying {
  return useMemo(makeTallying, []);
}

function makeTallying(): Tallying {
  const waiting = new Map<string, string>();
  const counted = new Set<string>();
  let last: Looked['settled'] = null;
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
    sent() {
      const rules = [...waiting].filter(([name]) => !counted.has(name)).map(([, rule]) => rule);
      const times = Map.groupBy(rules, (rule) => rule);
      report([...times].slice(0, MOST_RULES).map(([rule, all]) => ({ rule, findings: Math.min(100, all.length), falseAlarms: 0 })));
      waiting.clear();
      counted.clear();
    },
  };
}

/** A count that is lost costs nobody anything: it never disturbs whoever writes. */
function report(rules: { rule: string; findings: number; falseAlarms: number }[]): void {
  if (rules.length > 0) void call(countFindings, { body: { rules } }).catch(() => {});
}
