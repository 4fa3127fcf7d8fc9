// People: staff with their roles, customers with the ways to reach them, programs with their keys.

import { type Static, Type } from 'typebox';
import { STAFF } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Day, FileChange, Id, Instant, Language, literals, orNull, PageQuery, PersonRef, page, Role, ShortText } from './common/schemas.ts';

const optional = Type.Optional;
const params = closed({ id: Id });

export const Way = closed({ kind: literals(['phone', 'email', 'post']), value: ShortText, preferred: Type.Boolean() });
export const Customer = closed({
  id: Id,
  name: Type.String(),
  callMe: orNull(Type.String()),
  language: Language,
  zone: orNull(Type.String()),
  ways: Type.Array(Way),
  giftRule: literals(['unknown', 'under', 'not-under']),
  bornOn: orNull(Day),
  confirmed: Type.Boolean(),
  concerns: Type.Integer(),
});
/** One customer alone: also what was changed on file, and whether the asker may change it. */
export const CustomerOnFile = closed({ ...Customer.properties, fileChanges: Type.Array(FileChange), may: Type.Array(literals(['changeCustomer'])) });
const customerFields = {
  callMe: optional(orNull(ShortText)),
  language: optional(Language),
  zone: optional(orNull(ShortText)),
  ways: optional(Type.Array(Way, { maxItems: 10 })),
  giftRule: optional(literals(['unknown', 'under', 'not-under'])),
  bornOn: optional(orNull(Day)),
};

export const listCustomers = endpoint({
  operationId: 'listCustomers',
  method: 'GET',
  path: '/api/v1/customers',
  summary: 'Customers by name, phone or address.',
  for: STAFF,
  query: closed({ ...PageQuery, search: optional(Type.String({ maxLength: 200 })) }),
  answer: page(Customer),
});
export const showCustomer = endpoint({
  operationId: 'showCustomer',
  method: 'GET',
  path: '/api/v1/customers/:id',
  summary: 'One customer.',
  for: STAFF,
  params,
  answer: CustomerOnFile,
});
export const addCustomer = endpoint({
  operationId: 'addCustomer',
  method: 'POST',
  path: '/api/v1/customers',
  summary: 'Add a customer, with the ways to reach them.',
  for: STAFF,
  body: closed({ name: ShortText, ...customerFields }),
  answer: CustomerOnFile,
  status: 201,
});
export const changeCustomer = endpoint({
  operationId: 'changeCustomer',
  method: 'PATCH',
  path: '/api/v1/customers/:id',
  summary: 'Change what is on file for a customer.',
  for: STAFF,
  params,
  body: closed({ name: optional(ShortText), confirmed: optional(Type.Boolean()), ...customerFields }),
  answer: CustomerOnFile,
});

export const StaffMember = closed({
  id: Id,
  name: Type.String(),
  email: Type.String(),
  roles: Type.Array(closed({ role: Role, team: orNull(Id), site: orNull(Id) })),
  state: literals(['invited', 'active', 'deactivated']),
  standIn: orNull(Id),
  absentUntil: orNull(Instant),
});
const grants = Type.Array(closed({ role: Role, team: optional(Id), site: optional(Id) }), { minItems: 1, maxItems: 20 });

export const listStaff = endpoint({
  operationId: 'listStaff',
  method: 'GET',
  path: '/api/v1/staff',
  summary: 'Everybody on staff.',
  for: ['staff', 'lead', 'manager', 'owner'],
  answer: closed({ items: Type.Array(StaffMember) }),
});
export const inviteStaff = endpoint({
  operationId: 'inviteStaff',
  method: 'POST',
  path: '/api/v1/staff',
  summary: 'Invite somebody; answers with the link to give them where no mail can be sent.',
  for: ['owner'],
  body: closed({ name: ShortText, email: Type.String({ format: 'email', maxLength: 254 }), roles: grants }),
  answer: closed({ staff: StaffMember, link: Type.String() }),
  status: 201,
});
export const inviteAgain = endpoint({
  operationId: 'inviteAgain',
  method: 'POST',
  path: '/api/v1/staff/:id/invitation',
  summary: 'A new invitation for somebody who hasn’t signed in yet; also claims the owner of an unattended set-up.',
  for: ['owner'],
  params,
  body: closed({ name: optional(ShortText), email: optional(Type.String({ format: 'email', maxLength: 254 })) }),
  answer: closed({ staff: StaffMember, link: Type.String() }),
  status: 201,
});
export const changeStaff = endpoint({
  operationId: 'changeStaff',
  method: 'PATCH',
  path: '/api/v1/staff/:id',
  summary: 'Change name, roles, stand-in or absence.',
  for: ['owner'],
  params,
  body: closed({ name: optional(ShortText), roles: optional(grants), standIn: optional(orNull(Id)), absentUntil: optional(orNull(Instant)) }),
  answer: StaffMember,
});
export const deactivateStaff = endpoint({
  operationId: 'deactivateStaff',
  method: 'POST',
  path: '/api/v1/staff/:id/deactivation',
  summary: 'Deactivate somebody; what they own moves to their stand-in in the same moment.',
  for: ['owner'],
  params,
  answer: closed({ staff: StaffMember, moved: Type.Integer() }),
});

export const Me = closed({
  is: literals(['staff', 'program', 'customer']),
  id: Id,
  name: Type.String(),
  roles: Type.Array(Role),
  organisation: closed({
    id: Id,
    name: Type.String(),
    customerWord: Type.String(),
    customersWord: Type.String(),
    zone: Type.String(),
    languages: Type.Array(Language),
    currency: Type.String(),
    mailIsSet: Type.Boolean(),
  }),
  teams: Type.Array(PersonRef),
  language: Language,
  secondFactor: Type.Boolean(),
  pinIsSet: Type.Boolean(),
});
export const showMe = endpoint({ operationId: 'showMe', method: 'GET', path: '/api/v1/me', summary: 'Who you are here.', for: ['staff', 'lead', 'manager', 'owner'], answer: Me });

export const KeyView = closed({ id: Id, name: Type.String(), roles: Type.Array(Role), createdAt: Instant, lastUsedAt: orNull(Instant) });
export const listKeys = endpoint({
  operationId: 'listKeys',
  method: 'GET',
  path: '/api/v1/keys',
  summary: 'Keys for programs.',
  for: ['owner'],
  answer: closed({ items: Type.Array(KeyView) }),
});
export const makeKey = endpoint({
  operationId: 'makeKey',
  method: 'POST',
  path: '/api/v1/keys',
  summary: 'Make a key for a program; it is shown once.',
  for: ['owner'],
  body: closed({ name: ShortText, roles: Type.Array(Role, { minItems: 1 }) }),
  answer: closed({ key: KeyView, secret: Type.String() }),
  status: 201,
});
export const revokeKey = endpoint({
  operationId: 'revokeKey',
  method: 'DELETE',
  path: '/api/v1/keys/:id',
  summary: 'Revoke a key at once.',
  for: ['owner'],
  params,
  answer: closed({ revoked: Type.Boolean() }),
});

export type Customer = Static<typeof Customer>;
export type CustomerOnFile = Static<typeof CustomerOnFile>;
export type StaffMember = Static<typeof StaffMember>;
export type Me = Static<typeof Me>;
export type KeyView = Static<typeof KeyView>;
