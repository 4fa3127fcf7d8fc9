import { buildWeb } from '../platform/build.ts';
import type { Options } from './options.ts';

export async function build({ named }: Options): Promise<number> {
  await buildWeb();
  if (named.json === true) process.stdout.write(`${JSON.stringify({ built: ['desk', 'room'] })}\n`);
  return 0;
}
