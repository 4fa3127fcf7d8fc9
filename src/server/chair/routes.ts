// Turning a screen, over HTTP: by the desk's own session alone, for a program has no screen.
import type { FastifyRequest } from 'fastify';
import * as wire from '../../contract/chair.ts';
import { closesAt, refusePin } from '../../domain/chair/chair.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { inOrganisation } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { CHAIR_COOKIE } from '../platform/turned.ts';
import { cookieOptions, forgetReading } from '../room/reader.ts';
import { setPin } from './pin.ts';
import { turnScreen } from './turning.ts';

// Longer than any session: what outlives the browser's closing has to outlive its night too.
const THIRTY_DAYS = 30 * 24 * 3600;

export function chairRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.turnScreen, async ({ caller, params, request, reply, keyed }) => {
    if (keyed) keyed.used = true; // The answer is the cookie, which can't be given again.
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    const turned = await turnScreen(ground, caller, await sessionOf(ground, request), params.id);
    if (isRefusal(turned)) return turned;
    reply.setCookie(CHAIR_COOKIE, turned.token, cookieOptions(ground, THIRTY_DAYS));
    forgetReading(ground, reply);
    return { room: `/room/${params.id}`, until: closesAt(turned) };
  });
  serve(app, ground, wire.setPin, async ({ caller, body, keyed }) => {
    if (keyed) keyed.used = true; // Nothing of a PIN is kept with a key.
    if (caller.is !== 'staff') throw new Refused('not-allowed');
    const refused = refusePin(body.pin);
    if (refused !== null) return refused;
    await inOrganisation(ground.database, caller.org, (rows) => setPin(ground, rows, { org: caller.org, staff: caller.id, pin: body.pin }));
    return { pinIsSet: true };
  });
}

async function sessionOf(ground: Ground, request: FastifyRequest): Promise<string> {
  const user = await ground.signIn.userOf(new Headers({ cookie: request.headers.cookie ?? '' }));
  if (user === null) throw new Refused('not-signed-in');
  return user.session;
}
