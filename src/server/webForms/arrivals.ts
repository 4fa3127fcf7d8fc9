// What is counted of each telling by a form, for a day: a salted hash of its words and of the network that it came from.
import { canonical } from '../platform/chain.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { hashOf, newId } from '../platform/ids.ts';

const AN_HOUR_MS = 3_600_000;
const A_DAY_MS = 24 * AN_HOUR_MS;
type Arriving = { readonly org: string; readonly webForm: string | null; readonly text: string; readonly address: string };

/** How often the same words came within a day, and how many came from there within an hour; this one counts from now on. */
export async function countArrival(ground: Ground, rows: Rows, { org, webForm, text, address }: Arriving): Promise<{ sameBefore: number; fromThere: number }> {
  const now = ground.now();
  const since = (milliseconds: number): string => new Date(Date.parse(now) - milliseconds).toISOString();
  const salted = (of: string): Buffer => hashOf('arrival', ground.settings.secret, org, canonical(of));
  const [text_hash, network_hash] = [salted(text.toLowerCase().replace(/\s+/g, ' ').trim()), salted(address)];
  const { same, there } = await rows
    .selectFrom('form_arrival')
    .select((row) => [
      row.fn.countAll<number>().filterWhere('text_hash', '=', text_hash).as('same'),
      row.fn
        .countAll<number>()
        .filterWhere((one) => one.and([one('network_hash', '=', network_hash), one('at', '>', since(AN_HOUR_MS))]))
        .as('there'),
    ])
    .where('org_id', '=', org)
    .where('at', '>', since(A_DAY_MS))
    .executeTakeFirstOrThrow();
  await rows.insertInto('form_arrival').values({ org_id: org, id: newId(), web_form_id: webForm, text_hash, network_hash, at: now }).execute();
  return { sameBefore: Number(same), fromThere: Number(there) };
}
