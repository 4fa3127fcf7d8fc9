// npx alongside rebuild: makes the read tables anew from the events, a concern at a time, beside a running server.
import { rebuildCadences } from '../cadence/rebuild.ts';
import { rebuild } from '../concern/rebuild.ts';
import { rebuildProfiles } from '../customer/rebuild.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

export async function rebuildTables(options: Options): Promise<number> {
  return onGround(async (ground) => {
    const { id, name } = await organisationFor(ground, textOf(options, 'organisation'));
    const concerns = await rebuild(ground, id, (done) => process.stderr.write(`\r${done} concerns`));
    const profiles = await rebuildProfiles(ground, id);
    const plans = await rebuildCadences(ground, id);
    process.stderr.write('\n');
    process.stdout.write(`${JSON.stringify({ organisation: { id, name }, concerns, profiles, plans })}\n`);
    return 0;
  });
}
