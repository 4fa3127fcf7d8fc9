// The way into a room, as a private link gives it: the cookie that its opening sets.
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { roomCookie } from '../../src/server/platform/callers.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import type { Ground } from '../../src/server/platform/ground.ts';

export async function enterRoom(ground: Ground, room: { org: string; concern: string; party: string }): Promise<{ cookie: string }> {
  const token = await inOrganisation(ground.database, room.org, (rows) => mintLink(ground, rows, room));
  return { cookie: `${roomCookie(room.concern)}=${token}` };
}
