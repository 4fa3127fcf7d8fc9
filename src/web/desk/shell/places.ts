// The places of the desk, in the order of the day.
import { showInvolvement } from '../../../contract/involvement.ts';
import type { Me } from '../../../contract/people.ts';
import type { DeskCopy } from '../../../copy/en/desk.ts';
import { isFor } from '../session/session.ts';

export type Place = {
  to: '/' | '/concerns' | '/mail' | '/bell' | '/signals' | '/causes' | '/involvement' | '/compliments' | '/customers' | '/team' | '/settings' | '/slips';
  name: string;
  count?: 'waiting' | 'open' | 'bell' | 'mail';
  keys?: string;
};

/** "Patients", "Guests": the organisation's own word stands in the middle of the list. */
export const placesOf = (desk: DeskCopy, { organisation, roles }: Pick<Me, 'organisation' | 'roles'>): readonly Place[] => [
  { to: '/', name: desk.places.today, count: 'waiting', keys: 'g t' },
  { to: '/concerns', name: desk.places.concerns, count: 'open', keys: 'g c' },
  { to: '/mail', name: desk.places.mail, count: 'mail', keys: 'g l' },
  { to: '/bell', name: desk.places.bell, count: 'bell', keys: 'g b' },
  { to: '/signals', name: desk.places.signals, keys: 'g i' },
  { to: '/causes', name: desk.places.causes, keys: 'g w' },
  ...(isFor(showInvolvement, roles) ? [{ to: '/involvement' as const, name: desk.places.involvement, keys: 'g a' }] : []),
  { to: '/compliments', name: desk.places.compliments, keys: 'g m' },
  { to: '/slips', name: desk.places.slips, keys: 'g r' },
  { to: '/customers', name: capitalised(organisation.customersWord), keys: 'g p' },
  { to: '/team', name: desk.places.team, keys: 'g e' },
  { to: '/settings', name: desk.places.settings, keys: 'g s' },
];

const capitalised = (word: string): string => word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
