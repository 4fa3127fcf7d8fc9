// npx alongside verify: says as JSON whether the record of an organisation is whole; status 1 where it isn't.
import { isWhole, verify } from '../platform/verify.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

export async function verifyRecord(options: Options): Promise<number> {
  return onGround(async (ground) => {
    const { id, name } = await organisationFor(ground, textOf(options, 'organisation'));
    const verified = await verify(ground, id);
    process.stdout.write(`${JSON.stringify({ organisation: { id, name }, whole: isWhole(verified), ...verified })}\n`);
    return isWhole(verified) ? 0 : 1;
  });
}
