// The organisation: its name, its word for the customer, its hours, sites, teams and gestures.

import { type Static, Type } from 'typebox';
import { EVERYONE } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Day, Id, Language, literals, orNull, PersonRef, Role, ShortText, Text } from './common/schemas.ts';

const optional = Type.Optional;

/** Opening hours by weekday (1 = Monday … 7 = Sunday), local time "08:00"; a day that is missing is closed. */
const HOUR = '^([01]\\d|2[0-3]):[0-5]\\d$';
export const Hours = Type.Array(closed({ day: Type.Integer({ minimum: 1, maximum: 7 }), opens: Type.String({ pattern: HOUR }), closes: Type.String({ pattern: HOUR }) }), {
  maxItems: 21,
});

/** Days off and holidays, on which nobody opens. */
const ClosedDays = Type.Array(Day, { maxItems: 400, uniqueItems: true });

const many = (most: number) => Type.Integer({ minimum: 1, maximum: most });
/** From how many contacts on they stand out: of a person, of a household, and of a place or topic beside its usual week. */
export const SignalNumbers = closed({
  inSevenDays: many(1000),
  inThirtyDays: many(1000),
  inNinetyDays: many(1000),
  topPercent: Type.Integer({ minimum: 0, maximum: 50 }),
  household: many(1000),
  riseLeast: many(100_000),
  riseTimes: Type.Number({ minimum: 1, maximum: 100 }),
  returnsAfterDays: many(90),
});
const about = {
  name: ShortText,
  customerWord: closed({ one: ShortText, many: ShortText }),
  zone: ShortText,
  languages: Type.Array(Language, { minItems: 1, uniqueItems: true }),
  hours: Hours,
  closedDays: ClosedDays,
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  phone: orNull(ShortText),
  emergency: Text,
  emergencyIn: closed({ en: optional(Text), es: optional(Text) }, { description: 'The same sentence for readers of another language.' }),
  namesReaders: Type.Boolean({ description: 'Whether the customer sees the names of those who opened their record, or only their roles.' }),
  signals: SignalNumbers,
  secondCheck: Type.Boolean({ description: 'Ask for the date of birth before a room opens, where it is on file.' }),
  saidAndDone: literals(['private', 'public']),
  secondCheckAtCounter: Type.Boolean({ description: 'Ask for it also at a screen that staff turn to the customer.' }),
};
export const Organisation = closed({ id: Id, ...about });
export const showOrganisation = endpoint({
  operationId: 'showOrganisation',
  method: 'GET',
  path: '/api/v1/organisation',
  summary: 'The organisation.',
  for: EVERYONE,
  answer: Organisation,
});
export const changeOrganisation = endpoint({
  operationId: 'changeOrganisation',
  method: 'PATCH',
  path: '/api/v1/organisation',
  summary: 'Change the organisation’s settings.',
  for: ['owner'],
  body: Type.Partial(Type.Object(about), { additionalProperties: false }),
  answer: Organisation,
});

export const setUp = endpoint({
  operationId: 'setUp',
  method: 'POST',
  path: '/api/v1/setup',
  summary: 'Set up the first organisation, with the one-time code that the console printed.',
  for: ['anyone'],
  body: closed({
    code: Type.String(),
    name: ShortText,
    customerWord: closed({ one: ShortText, many: ShortText }),
    zone: ShortText,
    languages: Type.Array(Language, { minItems: 1 }),
    hours: Hours,
    phone: optional(orNull(ShortText)),
    emergency: optional(Text),
    site: ShortText,
    teams: Type.Array(ShortText, { minItems: 1, maxItems: 50 }),
    owner: closed({ name: ShortText, email: Type.String({ format: 'email' }), password: Type.String({ minLength: 12, maxLength: 128 }) }),
  }),
  answer: closed({ organisation: Id }),
  status: 201,
});

/** What is null opens as the organisation does; its closed days come beside the organisation’s. */
export const Site = closed({ id: Id, name: Type.String(), zone: orNull(Type.String()), hours: orNull(Hours), closedDays: ClosedDays });
export const Team = closed({ id: Id, name: Type.String(), site: PersonRef, lead: orNull(Id), onDuty: orNull(Id) });
export const listTeams = endpoint({
  operationId: 'listTeams',
  method: 'GET',
  path: '/api/v1/teams',
  summary: 'Sites and teams, with who leads and who is on duty.',
  for: EVERYONE,
  answer: closed({ sites: Type.Array(Site), teams: Type.Array(Team) }),
});
export const addSite = endpoint({
  operationId: 'addSite',
  method: 'POST',
  path: '/api/v1/sites',
  summary: 'Add a site.',
  for: ['owner'],
  body: closed({ name: ShortText }),
  answer: Site,
  status: 201,
});
export const changeSite = endpoint({
  operationId: 'changeSite',
  method: 'PATCH',
  path: '/api/v1/sites/:id',
  summary: 'Change a site: its name, and the hours and days off by which its bell rings.',
  for: ['owner'],
  params: closed({ id: Id }),
  body: closed({ name: optional(ShortText), zone: optional(orNull(ShortText)), hours: optional(orNull(Hours)), closedDays: optional(ClosedDays) }),
  answer: Site,
});
export const addTeam = endpoint({
  operationId: 'addTeam',
  method: 'POST',
  path: '/api/v1/teams',
  summary: 'Add a team.',
  for: ['owner'],
  body: closed({ name: ShortText, site: Id }),
  answer: Team,
  status: 201,
});
export const changeTeam = endpoint({
  operationId: 'changeTeam',
  method: 'PATCH',
  path: '/api/v1/teams/:id',
  summary: 'Name who leads and who is on duty.',
  for: ['lead', 'manager', 'owner'],
  params: closed({ id: Id }),
  body: closed({ name: optional(ShortText), lead: optional(orNull(Id)), onDuty: optional(orNull(Id)) }),
  answer: Team,
});

const DEAREST = 1_000_000_000;
/** A gesture of the catalogue. Values are in the smallest unit of the currency. */
export const Gesture = closed({
  id: Id,
  name: Type.String(),
  value: Type.Integer(),
  cashEquivalent: Type.Boolean(),
  retired: Type.Boolean(),
});
const Amount = Type.Integer({ minimum: 0, maximum: DEAREST });
export const Authority = closed({ role: Role, each: Amount, month: Amount });
export const GiftRule = closed({ each: Amount, year: Amount, noCashEquivalent: Type.Boolean() });
export const showCatalogue = endpoint({
  operationId: 'showCatalogue',
  method: 'GET',
  path: '/api/v1/gestures',
  summary: 'What may be offered: the catalogue, your authority and what is left of it this month, the gift rule.',
  for: ['staff', 'lead', 'manager'],
  query: closed({ customer: optional(Id) }),
  answer: closed({
    gestures: Type.Array(Type.Object({ ...Gesture.properties, offerable: Type.Boolean(), why: orNull(Type.String()) }, { additionalProperties: false })),
    authority: Type.Array(Authority),
    giftRule: GiftRule,
    leftThisMonth: Type.Integer(),
    leftThisYear: orNull(Type.Integer({ description: 'For this customer, where they are under a gift rule.' })),
  }),
});
export const addGesture = endpoint({
  operationId: 'addGesture',
  method: 'POST',
  path: '/api/v1/gestures',
  summary: 'Add a gesture to the catalogue.',
  for: ['manager'],
  body: closed({ name: ShortText, value: Type.Integer({ minimum: 0, maximum: DEAREST }), cashEquivalent: Type.Boolean() }),
  answer: Gesture,
  status: 201,
});
export const changeGesture = endpoint({
  operationId: 'changeGesture',
  method: 'PATCH',
  path: '/api/v1/gestures/:id',
  summary: 'Rename or retire a gesture.',
  for: ['manager'],
  params: closed({ id: Id }),
  body: closed({ name: optional(ShortText), retired: optional(Type.Boolean()) }),
  answer: Gesture,
});
export const changeAuthority = endpoint({
  operationId: 'changeAuthority',
  method: 'PATCH',
  path: '/api/v1/authority',
  summary: 'How much each role may give without asking, and what the gift rule allows.',
  for: ['manager'],
  body: closed({ authority: optional(Type.Array(Authority)), giftRule: optional(GiftRule) }),
  answer: closed({ authority: Type.Array(Authority), giftRule: GiftRule }),
});

export type Organisation = Static<typeof Organisation>;
export type Site = Static<typeof Site>;
export type Team = Static<typeof Team>;
export type Gesture = Static<typeof Gesture>;
