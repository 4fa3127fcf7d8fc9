// What is typed wrong on the command line: nothing passes silently, and each answer says what to do next.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/server/commands/commands.ts';
import { readOptions, type Takes, textOf } from '../../src/server/commands/options.ts';

const LAUNCHER = join(import.meta.dirname, '../../bin/alongside.js');
function alongside(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { input, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env.PATH } });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
}
const strict = Object.entries(COMMANDS).flatMap(([name, { takes }]) => (takes === null ? [] : [[name, takes] as const]));

test.each(strict)('%s refuses an option that it doesn’t know, by its name, before it begins', (name, takes) => {
  expect(() => readOptions(name, ['--lokale', 'es'], takes)).toThrow(`${name} knows no --lokale. "npx alongside ${name} --help" says what it takes.`);
  expect(() => readOptions(name, ['-x'], takes)).toThrow(`${name} knows no -x`);
});

test.each(strict)('%s takes --json', (name, takes) => {
  expect(readOptions(name, ['--json'], takes).named.json).toBeTruthy();
});

const takes: Takes = { options: { note: { type: 'boolean', says: '' }, locale: { type: 'string', says: '' }, json: { type: 'string', says: '', alone: '-' } } };
test('A value that is missing, one too many, and a file that isn’t taken are each told', () => {
  for (const args of [['--locale'], ['--locale', '--note'], ['--note', '--locale']]) expect(() => readOptions('x', args, takes)).toThrow('x needs a value after --locale.');
  expect(() => readOptions('x', ['--note=no'], takes)).toThrow('x takes --note without a value.');
  expect(() => readOptions('x', ['letter.txt'], takes)).toThrow('x takes no "letter.txt".');
  expect(() => readOptions('x', ['--', '--note'], takes)).toThrow('x takes no "--note".');
  expect(readOptions('x', ['letter.txt'], { ...takes, others: 'FILE' }).others).toEqual(['letter.txt']);
});

test('An option that may stand alone takes the value that follows, and never the next option', () => {
  const json = (...args: string[]) => textOf(readOptions('x', args, takes), 'json');
  expect([json('--json'), json('--json', '--note'), json('--json', '-'), json('--json', 'a.json'), json('--json=a.json'), json('--note')]).toEqual([
    '-',
    '-',
    '-',
    'a.json',
    'a.json',
    undefined,
  ]);
});

test('check-words answers every line that can be read, tells of the others with their ids, and ends with 1', () => {
  const input = [
    { id: 1, text: 'You failed to call.' },
    'no',
    { id: 2, kind: 'note' },
    { id: 3, text: 'x', kind: 'letter' },
    { id: 4, text: 'Hola.', locale: 'fr' },
    { id: 5, text: '' },
  ];
  const { status, lines, stderr } = alongside(['check-words', '--json'], input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const answers = lines.map((line) => JSON.parse(line) as { id?: number; line?: number; error?: string });
  expect(answers.map(({ id, line, error }) => [id, line, error === undefined])).toEqual([
    [1, undefined, true],
    [undefined, 2, false],
    [2, 3, false],
    [3, 4, false],
    [4, 5, false],
    [5, undefined, true],
  ]);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^4 of the lines could not be read/)]);
});

test('check-words with a wrong option, a file or a locale without rules reads nothing and ends with 2', () => {
  for (const [args, says] of [
    [['--jsn'], 'check-words knows no --jsn.'],
    [['letter.txt'], 'check-words takes no "letter.txt".'],
    [['--locale', 'fr'], 'There are no rules for the locale "fr"'],
  ] as const)
    expect(alongside(['check-words', ...args], 'You failed to call.')).toEqual({ status: 2, lines: [], stderr: expect.stringContaining(says) });
});

test('--note and --locale hold for each line that says nothing else', () => {
  const { lines } = alongside(
    ['check-words', '--json', '--note', '--locale', 'es-MX'],
    '{"text":"La paciente «dice» que llamó."}\n{"text":"You failed to call.","kind":"message","locale":"en"}\n',
  );
  expect(lines.map((line) => (JSON.parse(line) as { findings: { kind: string }[] }).findings.map(({ kind }) => kind))).toEqual([['label'], ['blame']]);
});

test('--help of a command says how it is written and what each of its options does; nothing is begun', () => {
  for (const args of [
    ['check-words', '--help'],
    ['help', 'check-words'],
    ['check-words', '--json', '-h'],
  ]) {
    const { status, lines } = alongside(args);
    expect([status, lines[1]]).toEqual([0, expect.stringMatching(/^ {2}npx alongside check-words \[--note\] \[--locale es\]/)]);
    expect(lines.join('\n')).toMatch(/--locale {2}"en" or "es"/);
  }
  expect(alongside(['check-word'])).toMatchObject({ status: 2, stderr: expect.stringContaining('npx alongside help') });
});
