// Whose mail our own server takes: the addresses of the channels, those that MAIL_FOR names, and the signed ones under our letters.
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { letterOfAddress } from '../platform/replyAddress.ts';
import { idFromSettings } from './fromSettings.ts';
import { channelsOf } from './store.ts';

export type Served = { readonly org: string; readonly channel: string | null; readonly team: string | null };
export type AsksServed = (address: string) => Promise<Served | null>;

const KEPT_MS = 10_000;
type Known = { readonly at: number; readonly addresses: ReadonlyMap<string, Served>; readonly only: string | null };

/** Looked up anew every ten seconds; while the database is away what was known last still holds, so that it is the storing that says "later". */
export function servedHere(ground: Ground): AsksServed {
  let known: Known | null = null;
  const look = async (): Promise<Known> => {
    if (known !== null && Date.now() - known.at < KEPT_MS) return known;
    const fresh = await knownNow(ground).catch((failure: unknown) => {
      if (known === null) throw failure;
      return { ...known, at: Date.now() };
    });
    known = fresh;
    return fresh;
  };
  return async (given) => {
    const address = given.toLowerCase();
    const { addresses, only } = await look();
    const named = addresses.get(address);
    if (named !== undefined) return named;
    const { listenFor } = ground.settings.channels;
    const isListed = listenFor.includes(address) || listenFor.includes(address.slice(address.lastIndexOf('@')));
    if (isListed && only !== null) return { org: only, channel: idFromSettings(only, 'listener'), team: null };
    const answered = await letterOfAddress(ground, address);
    return answered === null ? null : { org: answered.org, channel: answered.org === only ? idFromSettings(answered.org, 'listener') : null, team: null };
  };
}

async function knownNow(ground: Ground): Promise<Known> {
  const orgs = await organisationIds(ground);
  const addresses = new Map<string, Served>();
  for (const org of orgs)
    for (const { id, kind, address, team_id: team } of await reading(ground.database, org, (rows) => channelsOf(rows, org)))
      if (kind === 'imap' && address !== '') addresses.set(address.toLowerCase(), { org, channel: id, team });
  return { at: Date.now(), addresses, only: orgs.length === 1 ? (orgs[0] ?? null) : null };
}
