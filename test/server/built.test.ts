// A build put in place while the server runs: it serves the new one, and the parts of the one before for tabs that are open.
import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFormer } from '../../src/server/platform/build.ts';
import { loadedAnew, readText } from '../../src/server/platform/built.ts';
import { tempFolder } from '../harness/tempFolder.ts';

test('The page is read anew once another build lies there, and once for each; in the moment between two the last one serves.', async () => {
  const folder = tempFolder();
  const file = join(folder, 'index.html');
  let reads = 0;
  const page = loadedAnew(file, (from) => {
    reads += 1;
    return readText(from);
  });
  expect(page()).toBeNull();
  await writeFile(file, 'main-1.js');
  expect([page(), page()]).toEqual(['main-1.js', 'main-1.js']);
  await writeFile(join(folder, 'made'), 'main-2.js');
  await rm(file);
  expect(page()).toBe('main-1.js');
  await rename(join(folder, 'made'), file);
  expect([page(), page(), reads]).toEqual(['main-2.js', 'main-2.js', 2]);
});

test('The parts of builds of the last week stay beside the new ones; older ones go.', async () => {
  const folder = tempFolder();
  const [former, made] = [join(folder, 'former'), join(folder, 'made')];
  await mkdir(former);
  await mkdir(made);
  for (const name of ['page-1.js', 'same.js', 'ancient.js']) await writeFile(join(former, name), name);
  await writeFile(join(made, 'same.js'), 'new');
  const long = new Date(Date.now() - 8 * 86_400_000);
  await utimes(join(former, 'ancient.js'), long, long);
  await keepFormer(former, made);
  expect((await readdir(made)).toSorted()).toEqual(['page-1.js', 'same.js']);
  expect(readText(join(made, 'same.js'))).toBe('new');
  await keepFormer(join(folder, 'nowhere'), made);
});
