// Other people on a customer's mail. They are shown to staff, who may ask the customer whether to invite them; nobody is
// added by being in a Cc.
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { letterOfAddress } from '../platform/replyAddress.ts';
import type { Mailbox, ReadMail } from './readMail.ts';
import { isAddress, keyOfAddress, lineOf, senderOf } from './said.ts';

const MOST_OTHERS = 20;

/** Neither the sender nor an address of ours, of our staff or, in a concern, of those who are with the customer. */
export async function strangersIn(ground: Ground, rows: Rows, { org, read, concern }: { org: string; read: ReadMail; concern: string | null }): Promise<readonly Mailbox[]> {
  const ours = new Set([...(await addressesOfOurs(ground, rows, org)), keyOfAddress(senderOf(read).address), ...read.deliveredTo.map(keyOfAddress)]);
  const named = new Map([...read.to, ...read.cc].map((one) => [keyOfAddress(one.address), one]));
  const found: Mailbox[] = [];
  for (const [key, { name }] of [...named].slice(0, 2 * MOST_OTHERS)) {
    if (ours.has(key) || ours.has(key.slice(key.lastIndexOf('@'))) || !isAddress(key) || (await letterOfAddress(ground, key)) !== null) continue;
    found.push({ name: lineOf(name, 200), address: key });
  }
  if (found.length === 0) return [];
  const known = new Set(await knownAmong(rows, org, { addresses: found.map(({ address }) => address), concern }));
  return found.filter(({ address }) => !known.has(address)).slice(0, MOST_OTHERS);
}

/** The mailboxes that are read here, and those for which our own server takes mail. */
async function addressesOfOurs({ settings }: Ground, rows: Rows, org: string): Promise<readonly string[]> {
  const read = await rows.selectFrom('channel').select('address').where('org_id', '=', org).where('address', '!=', '').execute();
  return [settings.mailAddress, ...settings.channels.listenFor, ...read.map(({ address }) => keyOfAddress(address))];
}

async function knownAmong(rows: Rows, org: string, { addresses, concern }: { addresses: readonly string[]; concern: string | null }): Promise<readonly string[]> {
  const staff = await rows
    .selectFrom('staff')
    .select((row) => row.fn<string>('lower', ['email']).as('address'))
    .where('org_id', '=', org)
    .where((row) => row(row.fn<string>('lower', ['email']), 'in', [...addresses]))
    .execute();
  if (concern === null) return staff.map(({ address }) => address);
  const here = await rows
    .selectFrom('way')
    .select('value_key as address')
    .where('org_id', '=', org)
    .where('value_key', 'in', [...addresses])
    .where((row) =>
      row.or([
        row('customer_id', 'in', row.selectFrom('party').select('party_id').where('org_id', '=', org).where('concern_id', '=', concern)),
        row('customer_id', 'in', row.selectFrom('concern').select('customer_id').where('org_id', '=', org).where('id', '=', concern)),
      ]),
    )
    .execute();
  return [...staff, ...here].map(({ address }) => address);
}
