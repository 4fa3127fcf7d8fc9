// The customers' pages as the build made them, and how they are sent: never cached, no script but our own, and framed only
// by the sites that an organisation named for a web form.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyReply } from 'fastify';
import type { RoomPages } from '../../contract/roomPages.ts';
import { loadedAnew } from '../platform/built.ts';
import { CHECKOUT } from '../platform/settings.ts';

export const ROOM_BUILD = join(CHECKOUT, 'build', 'room');
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";

const framers = new WeakMap<FastifyReply, readonly string[]>();
/** Whatever is answered here, also that something went wrong, may stand in a frame of these sites. */
export const mayFrame = (reply: FastifyReply, sites: readonly string[]): unknown => sites.length > 0 && framers.set(reply, sites);
const policyOf = (reply: FastifyReply): string => `${POLICY}; frame-ancestors ${framers.get(reply)?.join(' ') ?? "'none'"}`;

const pagesIn = (file: string, mark: string): Promise<RoomPages> => import(`${pathToFileURL(file).href}?${mark}`).then(({ pages }) => pages as RoomPages);
const built = loadedAnew(join(ROOM_BUILD, 'room.js'), pagesIn);

/** Loaded once from each build, whose place is computed, so that types can be checked without one. */
export function pagesOf(): Promise<RoomPages> {
  return built() ?? Promise.reject(new Error('The pages of the room are not built yet. Run "npm run build".'));
}

export function sendPage(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(reply))
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .send(html);
}

/** Whatever is pressed in it opens nothing: the frame that shows it may open no window and send no form. */
export const inert = (html: string): string => html.replace('<head>', '<head><base target="_blank">').replaceAll(/<script.*?<\/script>/g, '');
