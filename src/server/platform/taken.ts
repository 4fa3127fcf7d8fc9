// What can be taken in at all: text that the database can hold, instants and days that a calendar can reckon with.
import type { FastifyRequest } from 'fastify';
import { type HappenedOn, isDay } from '../../domain/common/instants.ts';
import { isZone } from './calendar.ts';
import { Refused } from './problems.ts';

const DEEPEST = 32;

/** NUL and half a surrogate pair can't be kept by the database: refused here, once for every field, as is what is nested without end. */
export function refuseUnkept({ body, query, params }: Pick<FastifyRequest, 'body' | 'query' | 'params'>): void {
  const left: { value: unknown; depth: number }[] = [body, query, params].map((value) => ({ value, depth: 0 }));
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value, depth } = one;
    if (typeof value === 'string' && !canBeKept(value)) throw new Refused('nul');
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= DEEPEST) throw new Refused('invalid');
    for (const [name, member] of Object.entries(value)) {
      if (!canBeKept(name)) throw new Refused('nul');
      left.push({ value: member, depth: depth + 1 });
    }
  }
}
const canBeKept = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text));
}

type Formats = { addFormat(name: string, validate: (text: string) => boolean): unknown };
/** Stricter than the usual formats, which let pass what a date or the database can't hold: second 60, the year 0. */
export function addFormats(ajv: Formats): void {
  ajv.addFormat('date', isDay);
  ajv.addFormat('date-time', isInstant);
}

const CLOCKS_DIFFER_BY_MS = 5 * 60_000;
const A_DAY_MS = 86_400_000;

/** Nothing is told before it has happened; somewhere it is already tomorrow. */
export function refuseHappenedOn(happened: HappenedOn | undefined, now: string): void {
  if (happened === undefined) return;
  if ('at' in happened) {
    if (Date.parse(happened.at) > Date.parse(now) + CLOCKS_DIFFER_BY_MS) throw new Refused('has-not-happened');
    return;
  }
  if (!isZone(happened.zone)) throw new Refused('no-such-zone');
  if (happened.day > new Date(Date.parse(now) + A_DAY_MS).toISOString().slice(0, 10)) throw new Refused('has-not-happened');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Where a page goes on: refuses what isn't an id. */
export function readAfter(after: string | undefined): string | undefined {
  if (after !== undefined && !UUID.test(after)) throw new Refused('invalid');
  return after;
}
