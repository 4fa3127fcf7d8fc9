// The invented people of Riverside Family Clinic.
import type { Role } from '../../src/domain/common/act.ts';
import { EARLIER } from './castEarlier.ts';

export const ZONE = 'America/New_York';
export const TEAMS = ['Front desk', 'Billing', 'Nurses'] as const;
export type Team = (typeof TEAMS)[number];

export type Member = 'sam' | 'barb' | 'mary' | 'ivy' | 'nora';
export const STAFF: Readonly<Record<Member, { readonly name: string; readonly about: string; readonly roles: readonly { readonly role: Role; readonly team?: Team }[] }>> = {
  sam: { name: 'Sam Keller', about: 'front desk', roles: [{ role: 'staff', team: 'Front desk' }] },
  barb: {
    name: 'Barb Lindt',
    about: 'leads the front desk and billing',
    roles: [
      { role: 'lead', team: 'Front desk' },
      { role: 'lead', team: 'Billing' },
    ],
  },
  mary: { name: 'Mary Osei', about: 'billing', roles: [{ role: 'staff', team: 'Billing' }] },
  ivy: { name: 'Ivy Brandt', about: 'leads the nurses', roles: [{ role: 'lead', team: 'Nurses' }] },
  nora: { name: 'Nora Whitfield', about: 'runs the clinic', roles: [{ role: 'owner' }, { role: 'manager' }] },
};

/** Who is on duty in a team, and so owns what arrives there. */
export const ON_DUTY: Readonly<Record<Team, Member>> = { 'Front desk': 'sam', Billing: 'mary', Nurses: 'ivy' };

export type Person = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly language?: 'en' | 'es';
  readonly giftRule?: 'not-under';
};
const at = (name: string): string => `${name}@mail.example`;

export const PEOPLE = {
  ...EARLIER,
  judy: { name: 'Judy Alvarez', phone: '(555) 010-0142', email: at('judy.alvarez'), giftRule: 'not-under' },
  tom: { name: 'Tom Nguyen', phone: '(555) 010-0118' },
  ana: { name: 'Ana Ruiz', phone: '(555) 010-0163', email: at('ana.ruiz') },
  peter: { name: 'Peter Lowe', email: at('peter.lowe'), phone: '(555) 010-0171' },
  ruth: { name: 'Ruth Cohen', phone: '(555) 010-0127' },
  li: { name: 'Li Wei', phone: '(555) 010-0155' },
  mei: { name: 'Mei Wei', phone: '(555) 010-0155' },
  omar: { name: 'Omar Haddad', email: at('omar.haddad'), phone: '(555) 010-0184' },
  farah: { name: 'Farah Aziz', email: at('farah.aziz') },
  carlos: { name: 'Carlos Medina', phone: '(555) 010-0190', language: 'es', giftRule: 'not-under' },
  carmen: { name: 'Carmen Delgado', email: at('carmen.delgado'), language: 'es' },
  grace: { name: 'Grace Kim', phone: '(555) 010-0136', email: at('grace.kim') },
  hannah: { name: 'Hannah Brooks', email: at('hannah.brooks') },
  gus: { name: 'Gus Pappas', phone: '(555) 010-0109', giftRule: 'not-under' },
  victor: { name: 'Victor Stahl', email: at('victor.stahl') },
  aisha: { name: 'Aisha Bello', email: at('aisha.bello') },
  colin: { name: 'Colin Frost', phone: '(555) 010-0122' },
  ed: { name: 'Ed Murphy', phone: '(555) 010-0147', email: at('ed.murphy') },
  paula: { name: 'Paula Grant', email: at('paula.grant') },
  jerome: { name: 'Jerome Banks', phone: '(555) 010-0133', email: at('jerome.banks') },
  yusuf: { name: 'Yusuf Demir', phone: '(555) 010-0166' },
  nina: { name: 'Nina Petrov', email: at('nina.petrov') },
  walter: { name: 'Walter Quinn', phone: '(555) 010-0158' },
  seo: { name: 'Rank First Partners', email: at('offers') },
  martha: { name: 'Martha Obi', phone: '(555) 010-0101' },
  dorothy: { name: 'Dorothy Flynn', phone: '(555) 010-0112' },
  luis: { name: 'Luis Ortega', phone: '(555) 010-0175', language: 'es' },
} as const satisfies Readonly<Record<string, Person>>;
export type PersonName = keyof typeof PEOPLE;
