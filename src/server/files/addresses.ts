// A file's own address for a few minutes: for programs and pages that can't hold out a key or a cookie. It is signed, names
// whom it was made for, and opens only what they may still see at that moment.
import type { Role } from '../../domain/common/act.ts';
import { type Caller, staffCaller } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, sameBytes } from '../platform/ids.ts';
import { refusedFiles } from './access.ts';
import { fileOf, type Kept } from './store.ts';

const GOOD_FOR_MS = 5 * 60_000;

type Named = { readonly org: string; readonly concern: string; readonly file: string; readonly is: Caller['is']; readonly by: string; readonly until: number };
const partsOf = ({ org, concern, file, is, by, until }: Named): string => [org, concern, file, is, by, until.toString(36)].join('.');
const signatureOf = (ground: Ground, parts: string): string => hashOf('file address', ground.settings.secret, parts).toString('base64url');

export function addressFor(ground: Ground, caller: Caller, concern: string, file: string): { url: string; until: string } {
  const until = Date.parse(ground.now()) + GOOD_FOR_MS;
  const parts = partsOf({ org: caller.org, concern, file, is: caller.is, by: caller.id, until });
  return { url: `${ground.settings.baseUrl}/files/${Buffer.from(parts).toString('base64url')}.${signatureOf(ground, parts)}`, until: new Date(until).toISOString() };
}

/** Null where it isn't ours, its time is over, or they may not see the file any more. */
export async function fileAt(ground: Ground, address: string): Promise<{ readonly org: string; readonly file: Kept | undefined } | null> {
  const [encoded = '', signature = ''] = address.split('.');
  const parts = Buffer.from(encoded, 'base64url').toString();
  if (!sameBytes(Buffer.from(signature), Buffer.from(signatureOf(ground, parts)))) return null;
  const [org = '', concern = '', file = '', is = '', by = '', until = ''] = parts.split('.');
  if (Number.parseInt(until, 36) < Date.parse(ground.now())) return null;
  const caller = await callerNamed(ground, { org, concern, is, by });
  if (caller === null) return null;
  return reading(ground.database, org, async (rows) => {
    const refused = await refusedFiles(rows, caller, concern, { what: 'see', at: ground.now() });
    return refused === null ? { org, file: await fileOf(rows, org, concern, file) } : null;
  });
}

/** Who they are now, with the roles that they have now. */
async function callerNamed(ground: Ground, { org, concern, is, by }: { org: string; concern: string; is: string; by: string }): Promise<Caller | null> {
  if (is === 'staff') return staffCaller(ground, org, by, false);
  return reading(ground.database, org, async (rows) => {
    if (is === 'program') {
      const key = await rows
        .selectFrom('api_key')
        .select(['name', 'roles', 'site_id'])
        .where('org_id', '=', org)
        .where('id', '=', by)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (key === undefined) return null;
      const roles = key.roles as Role[];
      return { is: 'program', org, id: by, name: key.name, roles, grants: roles.map((role) => ({ role, team: null, site: key.site_id })) };
    }
    const about = await rows.selectFrom('concern').select('customer_id').where('org_id', '=', org).where('id', '=', concern).executeTakeFirst();
    return about === undefined ? null : { is: 'customer', org, id: by, concern, customer: about.customer_id, checked: true, via: 'room' };
  });
}
