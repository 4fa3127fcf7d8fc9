// A task proposed in a wording of the catalogue takes its text as it stands there, so that versions can be compared.
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Before } from '../concern/store.ts';
import { linesOf } from '../wordings/catalogue.ts';

type Worded = { readonly wording?: { readonly id: string; readonly version: number }; readonly form?: string };
const OWN = ['title', 'why', 'steps', 'right', 'checks', 'proof'];

/** The same body, with the wording's text where one is named. */
export async function worded<Body extends object>(deed: string, body: Body, { rows, organisation }: Before): Promise<Body | Refusal> {
  const { wording } = body as Worded;
  if (deed !== 'proposeTask' || wording === undefined) return body;
  if (OWN.some((part) => part in body)) return refuse('wording-or-own-words');
  const found = await rows
    .selectFrom('wording_version')
    .innerJoin('wording', (join) => join.on('wording.org_id', '=', organisation.id).onRef('wording.id', '=', 'wording_version.wording_id'))
    .selectAll('wording_version')
    .where('wording_version.org_id', '=', organisation.id)
    .where('wording_version.wording_id', '=', wording.id)
    .where('wording_version.version', '=', wording.version)
    .where('wording.retired', '=', false)
    .executeTakeFirst();
  if (found === undefined) return refuse('no-such-wording');
  const { title, why, steps, done_right, checks, proof, form_id } = found;
  const form = (body as Worded).form ?? form_id ?? undefined;
  return { ...body, ...given({ title, why, steps: linesOf(steps), right: done_right ?? undefined, checks: linesOf(checks), proof: proof || undefined, form }) };
}
