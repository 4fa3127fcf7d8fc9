// The PIN of somebody on staff: kept as a slow hash, mixed with this installation's secret, so that four digits can't be
// found from a copy of the database.
import { randomBytes, scrypt } from 'node:crypto';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, sameBytes } from '../platform/ids.ts';

const BYTES = 32;
// 16 MB and about 50 ms: five tries belong to one turning, so more would only make everybody wait.
const COST = { N: 16_384, r: 8, p: 1 };

function slowHash(ground: Ground, pin: string, salt: Buffer): Promise<Buffer> {
  const mixed = hashOf('pin', ground.settings.secret, pin);
  return new Promise((resolve, reject) => scrypt(mixed, salt, BYTES, COST, (failure, hash) => (failure === null ? resolve(hash) : reject(failure))));
}

export async function setPin(ground: Ground, rows: Rows, { org, staff, pin }: { org: string; staff: string; pin: string }): Promise<void> {
  const salt = randomBytes(16);
  const kept = { salt, hash: await slowHash(ground, pin, salt), set_at: ground.now() };
  await rows
    .insertInto('staff_pin')
    .values({ org_id: org, staff_id: staff, ...kept })
    .onConflict((conflict) => conflict.columns(['org_id', 'staff_id']).doUpdateSet(kept))
    .execute();
}

export const hasPin = async (rows: Rows, org: string, staff: string): Promise<boolean> =>
  (await rows.selectFrom('staff_pin').select('staff_id').where('org_id', '=', org).where('staff_id', '=', staff).executeTakeFirst()) !== undefined;

export async function isPinOf(ground: Ground, rows: Rows, { org, staff, pin }: { org: string; staff: string; pin: string }): Promise<boolean> {
  const kept = await rows.selectFrom('staff_pin').select(['salt', 'hash']).where('org_id', '=', org).where('staff_id', '=', staff).executeTakeFirst();
  return kept !== undefined && sameBytes(await slowHash(ground, pin, kept.salt), kept.hash);
}
