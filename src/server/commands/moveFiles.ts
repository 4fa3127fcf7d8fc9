// npx alongside move-files --to database|folder|s3: moves every file there, each compared with what was sent before its row
// says so. Stopped and begun again it goes on; a damaged one stays where it is and is counted.

import { filesToMove, moveFiles as move, sweepObjects } from '../files/moving.ts';
import type { LiesIn } from '../files/shelves.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import { reading } from '../platform/database.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

const PLACES: readonly LiesIn[] = ['database', 'folder', 's3'];

export async function moveFiles(options: Options): Promise<number> {
  const to = PLACES.find((place) => place === textOf(options, 'to'));
  if (to === undefined) throw new ConsoleRefusal('Say where to: move-files --to database, --to folder or --to s3.');
  return onGround(async (ground) => {
    const { filesDir, s3, filesIn } = ground.settings;
    if (to === 'folder' && filesDir === null) throw new ConsoleRefusal('FILES_DIR is not set: say in which folder files are to lie.');
    if (to === 's3' && s3 === null) throw new ConsoleRefusal('S3_URL is not set: say where the object store is.');
    const { id, name } = await organisationFor(ground, textOf(options, 'organisation'));
    const files = await reading(ground.database, id, (rows) => filesToMove(rows, id, to));
    let done = 0;
    const showing = process.stderr.isTTY && options.named.json !== true;
    const moved = await move(ground, id, to, () => {
      done += 1;
      if (showing) process.stderr.write(`\r${done} of ${files}`);
    });
    await sweepObjects(ground, id);
    if (showing && files > 0) process.stderr.write('\n');
    const next = filesIn === to ? '' : ` New files go to the ${filesIn} until FILES_IN is ${to}.`;
    if (options.named.json === true) process.stdout.write(`${JSON.stringify({ organisation: { id, name }, to, ...moved })}\n`);
    else process.stdout.write(`${moved.moved} files moved to the ${to}, ${moved.damaged} damaged and left where they were.${next}\n`);
    return moved.damaged === 0 ? 0 : 1;
  });
}
