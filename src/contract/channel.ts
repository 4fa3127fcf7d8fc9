// Channels: the ways in and out that are set up, how each does, and mailboxes that are added at the desk.
import { type Static, Type } from 'typebox';
import { CHANNEL_FAULTS } from '../domain/common/channelFaults.ts';
import { EVERYONE } from './common/audiences.ts';
import { endpoint } from './common/endpoint.ts';
import { closed, Day, Id, Instant, literals, orNull, ShortText } from './common/schemas.ts';

const optional = Type.Optional;
const params = closed({ id: Id });
const THEIRS = ['manager', 'owner'] as const;

const Kind = literals(['imap', 'listener', 'smtp-out']);
const Provider = literals(['google', 'microsoft']);
const Standing = {
  is: literals(['works', 'paused', 'failing', 'silent', 'gap']),
  since: orNull(Instant),
  fault: orNull(literals(CHANNEL_FAULTS)),
  /** Messages that its server has and we don't. */
  missing: Type.Integer(),
};

export const ChannelView = closed({
  id: Id,
  kind: Kind,
  /** `settings`: by IMAP_URL, MAIL_LISTEN or SMTP_URL; it is changed there. */
  madeBy: literals(['settings', 'desk']),
  name: Type.String(),
  address: Type.String(),
  team: orNull(Id),
  ...Standing,
  lastOkAt: orNull(Instant),
  lastMailAt: orNull(Instant),
  arrived: Type.Integer({ description: 'Messages that were stored from here.' }),
  reconciledAt: orNull(Instant),
  onServer: Type.Integer({ description: 'Messages of ours that the mailbox held when both sides were counted.' }),
  leftThere: Type.Integer({ description: 'Messages that are too large, or that the server doesn’t give; they are still in the mailbox.' }),
  beginAt: Instant,
  catchingUpFrom: orNull(Instant),
  mailbox: orNull(
    closed({
      host: Type.String(),
      port: Type.Integer(),
      user: Type.String(),
      folder: Type.String(),
      signsInBy: orNull(literals(['password', 'google', 'microsoft'])),
      tokenUntil: orNull(Instant),
    }),
  ),
  sendsBy: orNull(Type.String({ description: 'The connected mailbox by whose permission letters go out.' })),
  /** Nothing came today, where by now something always had: a hint, no fault. */
  quiet: Type.Boolean(),
});

export const listChannels = endpoint({
  operationId: 'listChannels',
  method: 'GET',
  path: '/api/v1/channels',
  summary: 'The channels, and how each does.',
  for: THEIRS,
  answer: closed({ items: Type.Array(ChannelView), oldestUnsent: orNull(Instant), redirect: Type.String({ description: 'The address to which a provider sends people back.' }) }),
});

export const Trouble = closed({ id: Id, kind: Kind, name: Type.String(), ...Standing });
export const showChannelHealth = endpoint({
  operationId: 'showChannelHealth',
  method: 'GET',
  path: '/api/v1/channels/health',
  summary: 'Which channels are in trouble, since when, and the oldest letter that waits to go out.',
  for: EVERYONE,
  answer: closed({ trouble: Type.Array(Trouble), oldestUnsent: orNull(Instant) }),
});

const mailbox = {
  host: Type.String({ minLength: 1, maxLength: 253, pattern: '^[^\\s/@]+$' }),
  port: Type.Integer({ minimum: 1, maximum: 65_535 }),
  security: literals(['tls', 'starttls', 'open']),
  user: ShortText,
  password: Type.String({ minLength: 1, maxLength: 1000 }),
  folder: optional(ShortText),
};
export const tryMailbox = endpoint({
  operationId: 'tryMailbox',
  method: 'POST',
  path: '/api/v1/channels/try',
  summary: 'Sign in to a mailbox and look how much is in it; nothing is kept.',
  for: THEIRS,
  body: closed(mailbox),
  answer: closed({ messages: Type.Integer() }),
});

const about = { name: ShortText, address: Type.String({ format: 'email', maxLength: 254 }), team: optional(orNull(Id)) };
const from = optional(Type.Union([Day, Type.Null()], { description: 'Bring in mail from this day on; without it, what comes from now on.' }));
export const addMailbox = endpoint({
  operationId: 'addMailbox',
  method: 'POST',
  path: '/api/v1/channels',
  summary: 'Add a mailbox. It is tried first, and refused with what is wrong.',
  for: THEIRS,
  body: closed({ ...about, ...mailbox, from }),
  answer: ChannelView,
  status: 201,
});
export const changeChannel = endpoint({
  operationId: 'changeChannel',
  method: 'PATCH',
  path: '/api/v1/channels/:id',
  summary: 'Change its name, its team or its password, pause it, or go on.',
  for: THEIRS,
  params,
  body: closed({ name: optional(ShortText), team: optional(orNull(Id)), paused: optional(Type.Boolean()), password: optional(mailbox.password) }),
  answer: ChannelView,
});
export const removeChannel = endpoint({
  operationId: 'removeChannel',
  method: 'DELETE',
  path: '/api/v1/channels/:id',
  summary: 'Take a mailbox out. What came from it stays, and so does the mailbox.',
  for: THEIRS,
  params,
  answer: closed({ removed: Type.Boolean() }),
});
export const catchUpFrom = endpoint({
  operationId: 'catchUpFrom',
  method: 'POST',
  path: '/api/v1/channels/:id/catch-up',
  summary: 'Bring in the mail from a day on, too.',
  for: THEIRS,
  params,
  body: closed({ from: Day }),
  answer: ChannelView,
});
export const countChannel = endpoint({
  operationId: 'countChannel',
  method: 'POST',
  path: '/api/v1/channels/:id/count',
  summary: 'Count now what the mailbox has and what is stored, and fetch what is missing.',
  for: THEIRS,
  params,
  answer: ChannelView,
});

export const beginMailSignIn = endpoint({
  operationId: 'beginMailSignIn',
  method: 'POST',
  path: '/api/v1/channels/sign-in',
  summary: 'Begin to connect a mailbox of Google or Microsoft: gives the page of theirs to go to.',
  for: THEIRS,
  body: closed({
    provider: Provider,
    ...about,
    clientId: ShortText,
    clientSecret: Type.String({ maxLength: 1000 }),
    from,
    /** To connect one anew whose permission was taken back. */
    channel: optional(Id),
  }),
  answer: closed({ goTo: Type.String() }),
});
export const finishMailSignIn = endpoint({
  operationId: 'finishMailSignIn',
  method: 'POST',
  path: '/api/v1/channels/sign-in/finish',
  summary: 'With what their page sent back: the mailbox is tried and added.',
  for: THEIRS,
  body: closed({ state: Type.String({ minLength: 20, maxLength: 200 }), code: Type.String({ minLength: 1, maxLength: 4000 }) }),
  answer: ChannelView,
});

export type ChannelView = Static<typeof ChannelView>;
export type Trouble = Static<typeof Trouble>;
