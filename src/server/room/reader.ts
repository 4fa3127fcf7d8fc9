// Who reads: their language and text size, kept in a cookie, and the key that guards their forms against other sites.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Setting } from '../../contract/roomPages.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newToken, sameBytes } from '../platform/ids.ts';

const READING = 'alongside_reading';
const GUARD = 'alongside_guard';
const A_YEAR = 365 * 24 * 3600;

type Language = Setting['language'];
export type Fields = Readonly<Record<string, string>>;

export const cookieOptions = (ground: Ground, maxAge: number) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: ground.settings.baseUrl.startsWith('https:'),
  maxAge,
});

/** `theirs` is what they asked for, for who never chose anything on this device. */
export function settingOf(ground: Ground, request: FastifyRequest, reply: FastifyReply, theirs?: Pick<Setting, 'language' | 'textSize'>): Setting {
  const [language, textSize] = chosenHere(request);
  return {
    language: isLanguage(language) ? language : (theirs?.language ?? preferred(request)),
    textSize: isSize(textSize) ? textSize : (theirs?.textSize ?? 'usual'),
    csrf: guardOf(ground, secretOf(ground, request, reply)),
    once: newToken(),
    here: request.method === 'GET' ? (request.url.split('?')[0] ?? '/') : backOf(request),
    now: ground.now(),
  };
}

const chosenHere = (request: FastifyRequest): readonly string[] => (request.cookies[READING] ?? '').split('.');
const isSize = (text: string | undefined): text is Setting['textSize'] => text === 'large' || text === 'usual';
const isLanguage = (text: string | undefined): text is Language => text === 'en' || text === 'es';
const preferred = (request: FastifyRequest): Language =>
  (request.headers['accept-language'] ?? '')
    .split(',')
    .map((tag) => tag.trim().slice(0, 2).toLowerCase())
    .find(isLanguage) ?? 'en';

/** A page that answers a POST lies at the address of the page with the form. */
const backOf = (request: FastifyRequest): string => request.url.replace(/^(\/room\/[^/]+)\/.*$/, '$1');

function secretOf(ground: Ground, request: FastifyRequest, reply: FastifyReply): string {
  const known = request.cookies[GUARD];
  if (known !== undefined && known.length >= 40) return known;
  const made = newToken();
  reply.setCookie(GUARD, made, cookieOptions(ground, A_YEAR));
  return made;
}

/** Whoever sends a form that anybody may send: this browser, or where it keeps no cookie its network. */
export const senderOf = (request: FastifyRequest): string => request.cookies[GUARD] ?? request.ip;

const guardOf = (ground: Ground, secret: string): string => hashOf('form', ground.settings.secret, secret).toString('base64url');

/** Whether the form comes from a page of ours that this browser was shown. */
export function isGuarded(ground: Ground, request: FastifyRequest, fields: Fields): boolean {
  const secret = request.cookies[GUARD];
  if (secret === undefined || request.headers['sec-fetch-site'] === 'cross-site') return false;
  return sameBytes(Buffer.from(fields.csrf ?? ''), Buffer.from(guardOf(ground, secret)));
}

/** The fields of a plain form; the last one counts where a name comes twice. */
export function fieldsOf(request: FastifyRequest): Fields {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [])));
}

export function keepReading(ground: Ground, request: FastifyRequest, reply: FastifyReply, fields: Fields): void {
  const [before = '', sizeBefore = ''] = chosenHere(request);
  const language = isLanguage(fields.language) ? fields.language : before;
  const textSize = isSize(fields.textSize) ? fields.textSize : sizeBefore;
  reply.setCookie(READING, `${language}.${textSize}`, cookieOptions(ground, A_YEAR));
}

/** So that what they ask for themselves, on file, counts on this device too. */
export const forgetReading = (ground: Ground, reply: FastifyReply): FastifyReply => reply.clearCookie(READING, cookieOptions(ground, 0));

/** Back to a page of ours, and nowhere else. */
export const safeBack = (back: string | undefined): string => (back !== undefined && /^\/[\w./-]*$/.test(back) && !back.startsWith('//') ? back : '/');
