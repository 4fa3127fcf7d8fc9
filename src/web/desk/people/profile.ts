// What somebody said about themselves, as the desk holds it.
import { queryOptions } from '@tanstack/react-query';
import { type Profile, showProfile } from '../../../contract/customer.ts';
import { call } from '../client.ts';
import type { Words } from '../words.tsx';

export const profileOf = (customer: string) =>
  queryOptions({ queryKey: ['profile', customer], queryFn: ({ signal }) => call(showProfile, { params: { customer } }, { signal }), retry: false });

/** What a part asks, in the reader's language where the house asks it in that. */
export function askedBy({ part, question }: Pick<Profile['parts'][number], 'part' | 'question'>, { known, language }: Words): string {
  if (question !== null) return question[language] ?? question.en ?? question.es ?? '';
  const parts: Readonly<Record<string, string>> = known.parts;
  return parts[part] ?? '';
}

/** By whose hand, by which way and when. */
export function signed(by: Profile['entries'][number]['by'], { known, concerns, times }: Words): string {
  const when = times.day(by.at);
  if (by.writtenDown) return known.writtenDown(concerns.vias[by.via], by.by.name, when);
  return by.via === 'in-person' ? known.counter(when) : known.own(when);
}

export const saidParts = ({ parts }: Profile): Profile['parts'] => parts.filter(({ said }) => said?.text);
