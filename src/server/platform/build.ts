// Builds the screens, and only when what they are made of has changed: the stamp holds a hash over those files, so that a
// copied folder, a deleted file or an older checkout is noticed too.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILD = join(ROOT, 'build');
const STAMP = join(BUILD, 'stamp');
const SOURCES = 'src/{web,contract,copy,domain}/**/*.{ts,tsx,css,html,svg}';
const SCREENS = ['desk', 'room'] as const;

/** Builds desk and room unless the last build was made of the same files; says in one line what it did. */
export async function buildIfStale(): Promise<void> {
  const made = await fingerprint();
  if ((await stampOf()) === made && SCREENS.every((screen) => existsSync(join(BUILD, screen)))) return;
  await buildWeb();
}

/** Builds desk and room beside the running ones and puts them in place at the end, so that two processes don't collide. */
export async function buildWeb(): Promise<void> {
  const began = performance.now();
  const made = await fingerprint();
  const workshop = join(BUILD, `making-${process.pid}`);
  await mkdir(workshop, { recursive: true });
  try {
    await buildScreens(workshop);
    await keepFormer(join(BUILD, 'desk/assets'), join(workshop, 'desk/assets'));
    for (const screen of SCREENS) await putInPlace(join(workshop, screen), join(BUILD, screen), join(workshop, `old-${screen}`));
    await writeFile(STAMP, made);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  process.stderr.write(`Built the desk and the room in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
}

const FORMER_FOR_MS = 7 * 86_400_000;
/** A tab that is open finds the parts of its own build for a week: their names hold their hashes, so none is in another's way. */
export async function keepFormer(former: string, made: string, now = Date.now()): Promise<void> {
  for (const name of (await readdir(former).catch(unless('ENOENT'))) ?? []) {
    const { mtimeMs } = await stat(join(former, name));
    if (now - mtimeMs > FORMER_FOR_MS || existsSync(join(made, name))) continue;
    await cp(join(former, name), join(made, name), { preserveTimestamps: true });
  }
}

async function buildScreens(workshop: string): Promise<void> {
  const { build } = await import('vite');
  const config = (screen: string) => ({ configFile: join(ROOT, `src/web/vite.${screen}.config.ts`), configLoader: 'native', mode: 'production', logLevel: 'warn' }) as const;
  await inProduction(async () => {
    await build({ ...config('desk'), build: { outDir: join(workshop, 'desk') } });
    await build({ ...config('room'), build: { outDir: join(workshop, 'room/assets') } });
    await build({ ...config('room'), mode: 'intake', build: { outDir: join(workshop, 'room/assets') } });
    await build({ ...config('room'), build: { ssr: join(ROOT, 'src/web/room/entry.tsx'), outDir: join(workshop, 'room') } });
  });
}

/** React's faster build is chosen by NODE_ENV at the time of building. */
async function inProduction(work: () => Promise<void>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

/** A page that is being served keeps its open file. Another process that builds at the same moment may be in between. */
async function putInPlace(made: string, place: string, old: string): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await rename(place, `${old}-${turn}`).catch(unless('ENOENT'));
    const inPlace = await rename(made, place).then(() => true, unless('ENOTEMPTY', 'EEXIST'));
    if (inPlace) return;
  }
  throw new Error(`${place} is replaced by another process again and again; stop the other builds and start again.`);
}

const unless =
  (...codes: string[]) =>
  (reason: NodeJS.ErrnoException): void => {
    if (reason.code === undefined || !codes.includes(reason.code)) throw reason;
  };

async function stampOf(): Promise<string | null> {
  return existsSync(STAMP) ? await readFile(STAMP, 'utf8') : null;
}

async function fingerprint(): Promise<string> {
  const files = ['package-lock.json'];
  for await (const file of glob(SOURCES, { cwd: ROOT })) if (!/\.test\.tsx?$/.test(file)) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(await readFile(join(ROOT, file)));
  return hash.digest('hex');
}
