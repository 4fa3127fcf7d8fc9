// npx alongside rebuild: makes the read tables anew from the events, a concern at a time, beside a running server.
import { rebuildCadences } from '../cadence/rebuild.ts';
import { rebuild } from '../concern/rebuild.ts';
import { rebuildProfiles } from '../customer/rebuild.ts';
import { onGround, organisationFor, readOptions, textOf } from './console.ts';

export async function rebuildTables(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { organisation: { type: 'string' }, json: { type: 'boolean' } });
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
