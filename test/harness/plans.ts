// Many regular contact plans at once, agreed by the same rules: for a year of a clinic, and for what a bell costs.
import type { Beat } from '../../src/domain/cadence/beat.ts';
import type { Terms } from '../../src/domain/cadence/state.ts';
import { actOnMany } from '../../src/server/cadence/many.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { newId } from '../../src/server/platform/ids.ts';

export type Planned = readonly { readonly id: string; readonly beat: Beat }[];
type Wanted = { readonly org: string; readonly after: string; readonly beats: readonly Beat[]; readonly terms: Omit<Terms, 'beat'> };

const AT_ONCE = 200;

/** A person and a plan for each beat; the first call comes after the day that is named. */
export async function plansFor(ground: Ground, { org, after, beats, terms }: Wanted): Promise<Planned> {
  const planned = beats.map((beat, n) => ({ id: newId(), beat, name: `Caller ${n}` }));
  for (let from = 0; from < planned.length; from += AT_ONCE) {
    const some = planned.slice(from, from + AT_ONCE);
    const beatOf = new Map(some.map(({ id, beat }) => [id, beat]));
    await inOrganisation(ground.database, org, async (rows) => {
      await rows
        .insertInto('customer')
        .values(some.map(({ id, name }) => ({ org_id: org, id, name, name_key: name.toLowerCase() })))
        .execute();
      const all = { customers: some.map(({ id }) => id), refused: wasRefused };
      await actOnMany(ground, rows, org, {
        ...all,
        signer: () => ({ actor: { is: 'staff', id: terms.caller, roles: ['staff'] }, via: 'desk' }),
        next: ({ version, customer }, { spoken }) =>
          version > 0
            ? null
            : { do: 'proposeCadence', terms: { ...terms, beat: beatOf.get(customer) ?? { every: 'day' } }, why: spoken.ours('So that you need not wonder.'), reachable: true },
      });
      await actOnMany(ground, rows, org, {
        ...all,
        signer: (id) => ({ actor: { is: 'party', id }, via: 'room' }),
        next: ({ proposal }) => (proposal === null ? null : { do: 'answerCadence', proposal: proposal.version, answer: 'yes', after }),
      });
    });
  }
  return planned;
}

function wasRefused(customer: string, code: string): never {
  throw new Error(`the plan with ${customer} was refused: ${code}`);
}
