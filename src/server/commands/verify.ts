// npx alongside verify: says as JSON whether the record of an organisation is whole; status 1 where it isn't.
import { isWhole, verify } from '../platform/verify.ts';
import { onGround, organisationFor, readOptions, textOf } from './console.ts';

export async function verifyRecord(args: readonly string[]): Promise<number> {
  const options = readOptions(args, { organisation: { type: 'string' }, json: { type: 'boolean' } });
  return onGround(async (ground) => {
    const { id, name } = await organisationFor(ground, textOf(options, 'organisation'));
    const verified = await verify(ground, id);
    process.stdout.write(`${JSON.stringify({ organisation: { id, name }, whole: isWhole(verified), ...verified })}\n`);
    return isWhole(verified) ? 0 : 1;
  });
}
