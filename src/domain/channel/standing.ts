// How a channel does, by its own times alone: whether it works, fails, or nobody has heard of it; and when people are told.
import type { ChannelFault } from '../common/channelFaults.ts';

export type Signs = {
  readonly pausedAt: string | null;
  readonly createdAt: string;
  readonly lastOkAt: string | null;
  readonly failingSince: string | null;
  readonly fault: ChannelFault | null;
  /** Messages that its server has and we don't. */
  readonly missing: number;
};
export type Standing =
  | { readonly is: 'paused' }
  | { readonly is: 'works' }
  /** It fails since then: what it last said stands beside it. */
  | { readonly is: 'failing'; readonly since: string; readonly fault: ChannelFault }
  /** Nobody works on it: the process that should is gone. */
  | { readonly is: 'silent'; readonly since: string }
  | { readonly is: 'gap'; readonly missing: number };

const MINUTE = 60_000;
const olderThan = (at: string, minutes: number, now: string): boolean => Date.parse(now) - Date.parse(at) >= minutes * MINUTE;

/** A channel says that it is well every two minutes; after so many minutes without it, something is wrong that can't say so itself. */
export function standingOf(signs: Signs, now: string, minutes: number): Standing {
  if (signs.pausedAt !== null) return { is: 'paused' };
  if (signs.failingSince !== null) return { is: 'failing', since: signs.failingSince, fault: signs.fault ?? 'refused' };
  const heard = signs.lastOkAt ?? signs.createdAt;
  if (olderThan(heard, minutes, now)) return { is: 'silent', since: heard };
  return signs.missing > 0 ? { is: 'gap', missing: signs.missing } : { is: 'works' };
}

export type Alarm = { readonly since: string | null; readonly toldAt: string | null };
export type AlarmDue = 'tell' | 'tell-well' | 'nothing';

const AGAIN_AFTER_MINUTES = 60;
/** Some faults don't go by themselves: they are told at once. */
const AT_ONCE: readonly ChannelFault[] = ['consent-withdrawn', 'none-connected', 'may-not-send', 'sealed-otherwise'];

/** People hear of it once it lasts, at most once an hour, and once when it is well again. */
export function alarmDue(standing: Standing, alarm: Alarm, { now, minutes }: { now: string; minutes: number }): AlarmDue {
  const told = alarm.toldAt !== null;
  if (standing.is === 'paused' || standing.is === 'works') return told ? 'tell-well' : 'nothing';
  if (told) return olderThan(alarm.toldAt ?? now, AGAIN_AFTER_MINUTES, now) ? 'tell' : 'nothing';
  if (standing.is === 'gap' || (standing.is === 'failing' && AT_ONCE.includes(standing.fault))) return 'tell';
  return olderThan(standing.since, minutes, now) ? 'tell' : 'nothing';
}

/** How much had come in by this time on the same weekday of the weeks before. Quiet is no fault: it is a hint for whoever looks. */
export function isQuieterThanUsual(today: number, before: readonly number[]): boolean {
  return today === 0 && before.length >= 6 && before.every((one) => one > 0);
}
