import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newPartIn } from '../../src/server/commands/mailInBody.ts';
import { startReader } from '../../src/server/mail/readSafely.ts';
import { NoMail } from './collections.ts';
import { report } from './report.ts';

const ROOT = join(import.meta.dirname, '../..');
const reader = startReader();
afterAll(() => reader.close());
const newPart = (file: string, text: string) => newPartIn(file, Buffer.from(text), reader);

test('mail-in --body-only prints the new part of messages and HTML, a line each, and says what it could not read', () => {
  const files = ['talon-android.eml', 'talon-html-gmail.html', 'none.txt'].map((name) => `test/fixtures/mail/${name}`);
  const { stdout, status } = spawnSync(process.execPath, ['bin/alongside.js', 'mail-in', '--body-only', '--json', ...files], { cwd: ROOT, encoding: 'utf8' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { file: files[0], text: 'Hello' },
    { file: files[1], text: 'Hi. I am fine.\n\nThanks,\nAlex' },
    { file: files[2], error: 'This file can’t be read.' },
  ]);
  expect(status).toBe(1);
});

test('On standard input a whole message is told from a bare text that begins with a header', async () => {
  expect(await newPart('-', 'Yes.\n\nOn 3 May 2026, Sam <sam@clinic.example> wrote:\n> Is it?\n')).toEqual({ file: '-', text: 'Yes.' });
  expect(await newPart('-', 'From: Monday on.\n\nI am away.\n')).toEqual({ file: '-', text: 'From: Monday on.\n\nI am away.' });
  expect(await newPart('-', 'From: judy@example.org\nMessage-ID: <a@example.org>\n\nYes.\n\n-- \nJudy\n')).toEqual({ file: '-', text: 'Yes.' });
});

test('Where the collected messages are absent, the report says which and where they come from', async () => {
  await expect(report('/nowhere')).rejects.toThrow(NoMail);
  await expect(report('/nowhere')).rejects.toThrow(/talon-quoted-replies: github mailgun\/talon.*--data FOLDER/s);
});
