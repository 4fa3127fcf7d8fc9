import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NoMail } from './collections.ts';
import { report } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
const RUN = "import('./src/server/commands/mailInBody.ts').then(async ({ mailInBody }) => { process.exitCode = await mailInBody(process.argv.slice(1)); })";
const said = (args: readonly string[], input = '') => spawnSync(process.execPath, ['-e', RUN, '--', ...args], { cwd: ROOT, input, encoding: 'utf8' });

test('mail-in --body-only prints the new part of messages, bare texts and HTML, a line each', () => {
  const files = ['talon-android.eml', 'talon-html-gmail.html', 'none.txt'].map((name) => `test/fixtures/mail/${name}`);
  const { stdout, status } = said(['--body-only', '--json', ...files]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    { file: files[0], text: 'Hello' },
    { file: files[1], text: 'Hi. I am fine.\n\nThanks,\nAlex' },
    { file: files[2], error: 'This file can’t be read.' },
  ]);
  expect(status).toBe(1);
});

test('mail-in --body-only reads one message on standard input, and a text that begins with a quoted header is no message', () => {
  expect(said(['--body-only'], 'Yes.\n\nOn 3 May 2026, Sam <sam@clinic.example> wrote:\n> Is it?\n').stdout).toBe('Yes.\n');
  expect(said(['--body-only'], 'From: Monday on.\n\nI am away.\n').stdout).toBe('From: Monday on.\n\nI am away.\n');
  expect(said(['--body-only'], 'From: judy@example.org\nMessage-ID: <a@example.org>\n\nYes.\n\n-- \nJudy\n').stdout).toBe('Yes.\n');
});

test('Where the collected messages are absent, the report says which and where they come from', async () => {
  await expect(report('/nowhere')).rejects.toThrow(NoMail);
  await expect(report('/nowhere')).rejects.toThrow(/talon-quoted-replies: github mailgun\/talon.*--data FOLDER/s);
});
