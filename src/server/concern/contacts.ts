// Every touch of a concern as a contact: in or out, by whom, and whether it answered something that we had asked.
import type { Insertable } from 'kysely';
import type { Signed } from '../../domain/common/act.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { standsAs } from '../../domain/concern/samePerson.ts';
import type { Story } from '../../domain/concern/state.ts';
import { startOfDay } from '../platform/calendar.ts';
import { derivedId } from '../platform/ids.ts';
import type { Tables } from '../platform/tables.ts';
import type { Touch } from '../signal/tally.ts';
import { contactOf } from './projection.ts';

export type ContactRow = Insertable<Tables['contact']>;

/** Every touch among these events. A rebuild makes them anew, with the same ids. */
export function contactRows(org: string, story: Story, events: readonly ConcernEvent[], signed: readonly Signed[]): readonly ContactRow[] {
  return events.flatMap((event, index) => {
    const by = signed[index] as Signed;
    const direction = contactOf(event, by);
    return direction === null ? [] : [{ ...placeOf(org, story, by), direction, asked: direction === 'in' && !CAME_TO_US.has(event.kind), ...whenAndHow(event, by) }];
  });
}

function placeOf(org: string, story: Story, by: Signed) {
  const whose = standsAs(story, by.actor.is === 'party' ? by.actor.id : (by.for ?? (by.version === 1 ? story.teller : story.customer)), by.version);
  return {
    org_id: org,
    id: idOfContact(story.id, by.version),
    concern_id: story.id,
    version: by.version,
    customer_id: story.customer,
    caller_id: whose === story.customer || whose === story.formTeller ? null : whose,
    matter_id: story.standing.is === 'merged' ? story.standing.into : story.id,
    topic: story.matters[0]?.category ?? null,
    place: story.team,
  };
}

function whenAndHow(event: ConcernEvent, by: Signed) {
  const via = 'via' in event && typeof event.via === 'string' ? event.via : by.via;
  return { via, happened_at: momentOf(by.happenedOn) ?? by.at, recorded_at: by.at, day_only: by.happenedOn !== undefined && 'day' in by.happenedOn };
}

/** Those that count for somebody. */
export const touchesOf = (contacts: readonly ContactRow[]): readonly Touch[] =>
  contacts
    .filter(({ direction, asked, sender = 'person' }) => direction === 'in' && asked !== true && sender === 'person')
    .map(({ customer_id, happened_at, matter_id, topic, place }) => ({
      customer: customer_id ?? null,
      at: happened_at,
      matter: matter_id ?? null,
      topic: topic ?? null,
      place: place ?? null,
    }));

/** A contact that an event made is known by that event. */
export const idOfContact = (concern: string, version: number): string => derivedId('contact', concern, String(version));

const momentOf = (on: HappenedOn | undefined): string | undefined => (on === undefined ? undefined : 'at' in on ? on.at : startOfDay(on.day, on.zone));

/** What they had to come to us for; every other word from them answers what we asked, or is a kindness. */
const CAME_TO_US: ReadonlySet<ConcernEvent['kind']> = new Set([
  'contactNoted',
  'concernTold',
  'concernBroughtOver',
  'customerWrote',
  'otherOwnerAsked',
  'saidNotOkay',
  'withdrawn',
  'reopened',
  'actDisputed',
  'matterAdded',
] as const);
