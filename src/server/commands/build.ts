import { buildWeb } from '../platform/build.ts';

export async function build(): Promise<number> {
  await buildWeb();
  return 0;
}
