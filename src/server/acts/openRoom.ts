// The ways into a room: a private link made when a letter is sent, or a code to print or read out. Only hashes are kept.
import { refuseWayIn } from '../../domain/concern/speaking.ts';
import { isTold } from '../../domain/concern/state.ts';
import { load } from '../concern/store.ts';
import { type Caller, roomToken } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newCode, newToken } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';

const LINK_DAYS = 180;
const CODE_HOURS = 48;
const HOUR = 3_600_000;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

/** Gives the token once; staff never see it. */
export async function mintLink(ground: Ground, rows: Rows, room: { org: string; concern: string; party: string }): Promise<string> {
  const secret = newToken();
  await rows
    .insertInto('room_link')
    .values({ org_id: room.org, hash: hashOf(secret), concern_id: room.concern, party_id: room.party, kind: 'link', expires_at: later(ground.now(), LINK_DAYS * 24 * HOUR) })
    .execute();
  return roomToken(room.org, secret);
}

/** `told`: printed or read out by staff, so that acts with it may be theirs; `mailed`: as good as a link; `kept`: for a teller who stays unnamed. */
const CODES = { told: { kind: 'code-9', letters: 9 }, mailed: { kind: 'link', letters: 9 }, kept: { kind: 'code-16', letters: 16 } } as const;

/** To another concern of the same person, of the same kind and for as long as the one they hold: a code stays a code. */
export async function mintLikewise(rows: Rows, { org, like, concern }: { org: string; like: string; concern: string }): Promise<string | null> {
  const held = await rows
    .selectFrom('room_link')
    .select(['party_id', 'kind', 'expires_at'])
    .where('org_id', '=', org)
    .where('hash', '=', hashOf(like.split('.')[1] ?? ''))
    .executeTakeFirst();
  if (held === undefined) return null;
  const secret = newToken();
  await rows
    .insertInto('room_link')
    .values({ ...held, org_id: org, hash: hashOf(secret), concern_id: concern })
    .execute();
  return roomToken(org, secret);
}

/** A code of 9 letters for 48 hours, or one of 16 that is valid as long as the room. */
export async function mintCode(
  ground: Ground,
  rows: Rows,
  room: { org: string; concern: string; party: string },
  how: keyof typeof CODES,
): Promise<{ code: string; until: string | null }> {
  const { kind, letters } = CODES[how];
  const code = newCode(letters);
  const hash = hashOf(code);
  const until = letters === 9 ? later(ground.now(), CODE_HOURS * HOUR) : null;
  await rows.insertInto('room_link').values({ org_id: room.org, hash, concern_id: room.concern, party_id: room.party, kind, expires_at: until }).execute();
  await rows.insertInto('room_code').values({ hash, org_id: room.org }).execute();
  return { code, until };
}

/** Every way in of these ends now. */
export async function endLinks(rows: Rows, { org, concern, parties, at }: { org: string; concern: string; parties: readonly string[]; at: string }): Promise<void> {
  if (parties.length === 0) return;
  await rows
    .updateTable('room_link')
    .set({ revoked_at: at })
    .where('org_id', '=', org)
    .where('concern_id', '=', concern)
    .where('party_id', 'in', [...parties])
    .where('revoked_at', 'is', null)
    .execute();
}

/** For the customer, or for somebody who is with them. */
export async function makeRoomCode(ground: Ground, caller: Caller, concern: string, named: string | undefined): Promise<{ code: string; until: string; where: string }> {
  return inOrganisation(ground.database, caller.org, async (rows) => {
    const story = await load(rows, caller.org, concern);
    if (!isTold(story)) throw new Refused('no-such-concern');
    const party = named ?? story.customer;
    const refused = refuseWayIn(story, party, ground.now());
    if (refused !== null) throw new Refused(refused.refused);
    const { code, until } = await mintCode(ground, rows, { org: caller.org, concern, party }, 'told');
    return { code, until: until ?? '', where: `${ground.settings.baseUrl}/code` };
  });
}
