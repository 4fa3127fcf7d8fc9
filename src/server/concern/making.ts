// How a deed's command is made of what arrives: the shape of one line for each, and what several of them need.
import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import type { Deed, StoryCommand } from '../../domain/concern/concern.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Before } from './store.ts';
import { WIRE, type Wire } from './wire.ts';

// Given by the clock, with a person who leaves, with the note or thread that it opens, to the other of two that are put
// together, and to all concerns of a person who stood here twice.
const NOT_SERVED = ['passTime', 'moveOwnership', 'openToCustomer', 'takeIn', 'partAgain', 'mergePerson', 'partPerson', 'partPeoples'] as const;
export type DeedName = Exclude<Deed, (typeof NOT_SERVED)[number]>;
export const isServed = (deed: Deed): deed is DeedName => !NOT_SERVED.some((one) => one === deed);
/** What a customer may be offered at all: the rule lets anyone, and the wire only staff, note whom it is about. */
export const isForCustomers = (deed: Deed): boolean => isServed(deed) && (WIRE[deed].for as readonly string[]).includes('customer');
type Body<Name extends keyof Wire> = Wire[Name] extends Endpoint ? BodyOf<Wire[Name]> : never;
/** `on` holds the path's ids. */
export type Making<Name extends DeedName> = {
  readonly [One in Name]: (body: Body<One & keyof Wire>, on: Readonly<Record<string, string>>, story: Story, before: Before) => Extract<StoryCommand, { do: One }> | Refusal;
};

export const instant = (text: string): string => new Date(text).toISOString();
export const instantIf = (text: string | undefined): string | undefined => (text === undefined ? undefined : instant(text));
export const actorId = ({ act }: Before, story: Story): string => (act.actor.is === 'staff' ? act.actor.id : story.owner);
