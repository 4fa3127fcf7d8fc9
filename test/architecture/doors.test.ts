// The doors between the five rooms, and the few house rules that a machine can hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, type Import, ROOT, type Source, sourcesIn } from './sources.ts';

const isTest = ({ path }: Source): boolean => /\.(test|property\.test|testing)\.tsx?$/.test(path);
const inRoom = (room: string) => (from: string) => from.startsWith(`src/${room}/`);
const isPackage = (from: string): boolean => !from.startsWith('src/') && !from.startsWith('test/') && !from.startsWith('.') && !from.includes('/src/');
const product = sourcesIn('src').filter((source) => /\.tsx?$/.test(source.path) && !isTest(source));

/** What is imported through a door that is shut. */
function trespasses(room: string, mayEnter: (one: Import, source: Source) => boolean): readonly string[] {
  return product
    .filter(({ path }) => inRoom(room)(path))
    .flatMap((source) => source.imports.filter((one) => !mayEnter(one, source)).map(({ from }) => `${source.path} imports ${from}`));
}

test('The reader of imports sees them, with their kind.', () => {
  const routes = product.find(({ path }) => path === 'src/server/concern/routes.ts');
  expect(routes?.imports).toContainEqual({ from: 'src/contract/concern.ts', typeOnly: true });
  expect(routes?.imports).toContainEqual({ from: 'src/domain/concern/concern.ts', typeOnly: false });
});

test('The rules import nothing but the rules.', () => {
  expect(trespasses('domain', ({ from }) => inRoom('domain')(from))).toEqual([]);
});

test('The wire imports itself, its schema library, and of the rules only what is common and the names of states.', () => {
  const allowed = ({ from, typeOnly }: Import): boolean => inRoom('contract')(from) || from === 'typebox' || inRoom('domain/common')(from) || (inRoom('domain')(from) && typeOnly);
  expect(trespasses('contract', allowed)).toEqual([]);
});

test('The words import the wire and types of the rules, and no package.', () => {
  const allowed = ({ from, typeOnly }: Import): boolean => inRoom('copy')(from) || inRoom('contract')(from) || (inRoom('domain')(from) && typeOnly);
  expect(trespasses('copy', allowed)).toEqual([]);
});

test('The machine imports rules, wire and words, and never a screen.', () => {
  const allowed = ({ from }: Import): boolean => ['server', 'domain', 'contract', 'copy'].some((room) => inRoom(room)(from)) || from === 'package.json' || isPackage(from);
  expect(trespasses('server', allowed)).toEqual([]);
});

test('The screens import wire, words and their shared parts, and neither the machine nor a rule, but in the room the check of an answer while it is typed, and at the desk the check of words while one writes.', () => {
  const rules: Readonly<Record<string, readonly string[]>> = { desk: ['domain/words'], room: ['domain/form'] };
  for (const screen of ['desk', 'room']) {
    const rooms = [`web/${screen}`, 'web/ui', 'contract', 'copy', ...(rules[screen] ?? [])];
    const allowed = ({ from }: Import): boolean => rooms.some((room) => inRoom(room)(from)) || isPackage(from);
    expect(trespasses(`web/${screen}`, allowed)).toEqual([]);
  }
});

test('The shared parts of the screens know no noun.', () => {
  expect(trespasses('web/ui', ({ from }) => inRoom('web/ui')(from) || isPackage(from))).toEqual([]);
});

test("One noun's rules never import another noun's.", () => {
  const nounOf = (path: string): string => path.split('/')[2] ?? '';
  const allowed = ({ from }: Import, { path }: Source): boolean => nounOf(from) === nounOf(path) || nounOf(from) === 'common';
  expect(trespasses('domain', allowed)).toEqual([]);
});

test('The rules ask neither the time, nor the dice, nor the world.', () => {
  const asking = /\bDate\.now\(|\bnew Date\(\)|Math\.random|crypto\.|process\.|fetch\(/;
  expect(product.filter(({ path, text }) => inRoom('domain')(path) && asking.test(text)).map(({ path }) => path)).toEqual([]);
});

const written = (...folders: string[]): readonly Source[] => sourcesIn(...folders).filter(({ path }) => /\.(ts|tsx|js|css|sql|sh)$/.test(path));
const everything = written('src', 'test', 'bin', 'migrations', 'seeds', 'examples');

test('No source file is longer than 300 lines.', () => {
  const tooLong = everything.filter(({ path, lines }) => /\.(ts|tsx|js)$/.test(path) && lines > 300);
  expect(tooLong.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('Nothing is left for later in a comment, and nothing is escaped by an any or a bang.', () => {
  const left = new RegExp(`\\b(TO${'DO'}|FIX${'ME'}|XX${'X'})\\b|@ts-(ign${'ore'}|nocheck)|(:|\\bas) a${'ny'}\\b`);
  expect(everything.filter(({ text }) => left.test(text)).map(({ path }) => path)).toEqual([]);
});

test('No default exports, but where a tool asks for one.', () => {
  const byDefault = everything.filter(({ path, text }) => !path.endsWith('.config.ts') && /^export default\b/m.test(text));
  expect(byDefault.map(({ path }) => path)).toEqual([]);
});

test('No address of a package registry and no path of one machine is written down anywhere.', () => {
  const local = new RegExp(`registry\\.npmjs\\.${'org'}|/home/\\w|/root/\\w|/work${'/'}|/Users${'/'}`);
  const files = ['src', 'test', 'bin', 'migrations', 'seeds', 'examples', 'decisions', '.ci'].flatMap((folder) => filesIn(join(ROOT, folder)));
  const ours = [...files, ...['package.json', 'package-lock.json', '.npmrc', '.env.example', 'README.md', 'ARCHITECTURE.md'].map((name) => join(ROOT, name))];
  expect(ours.filter((file) => !/\.(woff2|png|ico)$/.test(file) && local.test(readText(file))).map((file) => file.slice(ROOT.length + 1))).toEqual([]);
});

test('Every setting that is read stands in .env.example, and nothing else does.', () => {
  const read = [...readText(join(ROOT, 'src/server/platform/settings.ts')).matchAll(/env\.([A-Z0-9_]+)/g)].map(([, name]) => name ?? '');
  const told = [...readText(join(ROOT, '.env.example')).matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '');
  expect([...new Set(told)].toSorted()).toEqual([...new Set(read)].toSorted());
});

test('ARCHITECTURE.md has at most 500 words, and every file that it names is there.', () => {
  const text = readText(join(ROOT, 'ARCHITECTURE.md'));
  expect(text.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(500);
  const named = [...text.matchAll(/`((?:src|test|migrations|bin)\/[\w./-]+\.\w+)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => filesIn(join(ROOT, path)).length === 0)).toEqual([]);
});

function readText(file: string): string {
  return filesIn(file).length === 0 ? '' : readFileSync(file, 'utf8');
}
