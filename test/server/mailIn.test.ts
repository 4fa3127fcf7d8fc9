// npx alongside mail-in beside a server that runs: files and standard input, a line of JSON for each message.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rawMail } from '../harness/mail.ts';
import { tempFolder } from '../harness/tempFolder.ts';
import { KEY, ServerProcess } from '../process/serverProcess.ts';

const LAUNCHER = join(import.meta.dirname, '../../bin/alongside.js');
const server = await ServerProcess.start();
const folder = tempFolder();

const file = (name: string, raw: Buffer): string => {
  writeFileSync(join(folder, name), raw);
  return join(folder, name);
};
function mailIn(args: readonly string[], input?: Buffer) {
  const env = { PATH: process.env.PATH, DATA_DIR: server.dataDir, ALONGSIDE_SETUP_TOKEN: KEY };
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, 'mail-in', ...args], { env, input: input ?? '', encoding: 'utf8', timeout: 120_000 });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
}

test('Each message is told in a line: what became of it, its concern, and the new part of it; the same one again is one.', { timeout: 180_000 }, () => {
  const told = rawMail({ subject: 'Two hours', text: 'I waited.\n\nOn Mon, 16 Nov 2026 at 08:00, Sam Ortiz <sam@clinic.example> wrote:\n> How was it?' });
  const absence = rawMail({ subject: 'Out of office', text: 'I am away.', headers: { 'Auto-Submitted': 'auto-replied' } });
  const files = [file('told.eml', told), file('again.eml', told), file('away.eml', absence), file('away-again.eml', absence)];
  const { status, lines } = mailIn(['--json', ...files, join(folder, 'none.eml')]);
  const [one, again, away, awayAgain, ...more] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(one).toEqual({ file: files[0], outcome: 'opened', kind: 'person', concern: expect.any(String), subject: 'Two hours', from: 'judy@mail.example', text: 'I waited.' });
  expect(again).toEqual({ ...one, file: files[1], outcome: 'duplicate' });
  expect(away).toMatchObject({ outcome: 'auto-reply', kind: 'auto-reply', concern: null });
  // One that is here already still says what it is.
  expect(awayAgain).toMatchObject({ outcome: 'duplicate', kind: 'auto-reply', concern: null });
  // A file that isn't there is said after the others, by the status too.
  expect([more, status]).toEqual([[], 1]);
});

test('One raw message on standard input is taken in as well, and told in plain words without --json.', { timeout: 180_000 }, () => {
  const { status, lines } = mailIn([], rawMail({ from: 'Tom <tom@mail.example>', subject: 'A bill', text: 'It is wrong.' }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^-\topened\t[0-9a-f-]{36}\ttom@mail\.example\tA bill$/);
  expect(status).toBe(0);
});
