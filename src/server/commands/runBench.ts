// npm run bench: how fast it is on this machine, beside raw SQL on the same database. `--size N` measures one size, `--json`
// prints lines for programs, `--cpu-prof` leaves a profile of the server in the current folder. With `--contacts`: what adding
// one contact costs among a thousand, a hundred thousand and a million. With `--forms`: what a room with a form costs among 50,000
// attempts and 5,000 forms, beside among 50. With `--bell`: what ringing two thousand calls at one opening costs, or `--size` of them.
// With `--mail`: messages a second through the whole path.
// With `--twice`: what it costs to find who may be here twice among 100,000 people, or `--size` of them, and by which indexes.
// With `--letters`: how many letters a second leave through the outbox, beside nodemailer alone.
import type { Options } from './options.ts';

type Line = object;
type Bench = {
  bench(sizes: readonly number[], tell: (line: string) => void, flags?: readonly string[]): Promise<readonly Line[]>;
  table(lines: readonly Line[]): string;
};

type ContactBench = {
  benchContacts(sizes: readonly number[], tell: (line: string) => void): Promise<readonly Line[]>;
  contactTable(lines: readonly Line[]): string;
};

type FormBench = {
  benchForms(many: { attempts: number; forms: number }, tell: (line: string) => void): Promise<readonly (Line & { readonly ratio: number })[]>;
  formTable(lines: readonly Line[]): string;
  readonly AT_MOST: number;
};

type LetterBench = {
  benchLetters(letters: number, tell: (line: string) => void): Promise<readonly Line[]>;
  letterTable(lines: readonly Line[]): string;
};

type BellBench = {
  benchBell(plans: number, tell: (line: string) => void): Promise<readonly Line[]>;
  bellTable(lines: readonly Line[]): string;
};

type TwiceBench = {
  benchTwice(people: number, tell: (line: string) => void): Promise<readonly Line[]>;
  twiceTable(lines: readonly Line[]): string;
};

type MailBench = {
  benchMail(mails: number, tell: (line: string) => void): Promise<readonly Line[]>;
  mailTable(lines: readonly Line[]): string;
};

const MAILS = 1000;
const PEOPLE = 100_000;
const SIZES = [10_000, 100_000];
const MANY_FORMS = { attempts: 50_000, forms: 5000 };
const BELL_SIZE = 2000;
const LETTERS = 2000;
const CONTACT_SIZES = [1000, 100_000, 1_000_000];

export async function runBench(options: Options): Promise<number> {
  const { named: values } = options;
  const size = Number(values.size ?? 0);
  if (!Number.isInteger(size) || size < 0 || (values.size !== undefined && size < 1000)) {
    process.stderr.write('--size takes a number of concerns, contacts or plans, 1000 or more.\n');
    return 1;
  }
  if (values.letters) return runLetters(values.size === undefined ? LETTERS : size, values.json === true);
  if (values.bell) return runBell(values.size === undefined ? BELL_SIZE : size, values.json === true);
  if (values.twice) return runTwice(size === 0 ? PEOPLE : size, values.json === true);
  if (values.mail) return runMail(size === 0 ? MAILS : size, values.json === true);
  if (values.forms) return runForms(values.json === true);
  if (values.contacts) return runContacts(values.size === undefined ? CONTACT_SIZES : [size], values.json === true);
  // A computed address: the bench lies outside the server's room, and only this command may reach for it.
  const { bench, table } = (await import(new URL('../../../test/bench/bench.ts', import.meta.url).href)) as Bench;
  const flags = values['cpu-prof'] ? ['--cpu-prof', `--cpu-prof-dir=${process.cwd()}`] : [];
  const lines = await bench(values.size === undefined ? SIZES : [size], (line) => process.stderr.write(`${line}\n`), flags);
  process.stdout.write(values.json ? `${JSON.stringify(lines)}\n` : `${table(lines)}\n`);
  return 0;
}

async function runContacts(sizes: readonly number[], json: boolean): Promise<number> {
  const { benchContacts, contactTable } = (await import(new URL('../../../test/bench/contacts.ts', import.meta.url).href)) as ContactBench;
  const lines = await benchContacts(sizes, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${contactTable(lines)}\n`);
  return 0;
}

async function runLetters(letters: number, json: boolean): Promise<number> {
  const { benchLetters, letterTable } = (await import(new URL('../../../test/bench/letters.ts', import.meta.url).href)) as LetterBench;
  const lines = await benchLetters(letters, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${letterTable(lines)}\n`);
  return 0;
}

async function runBell(plans: number, json: boolean): Promise<number> {
  const { benchBell, bellTable } = (await import(new URL('../../../test/bench/bell.ts', import.meta.url).href)) as BellBench;
  const lines = await benchBell(plans, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${bellTable(lines)}\n`);
  return 0;
}

async function runTwice(people: number, json: boolean): Promise<number> {
  const { benchTwice, twiceTable } = (await import(new URL('../../../test/bench/twice.ts', import.meta.url).href)) as TwiceBench;
  const lines = await benchTwice(people, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${twiceTable(lines)}\n`);
  return 0;
}

async function runMail(mails: number, json: boolean): Promise<number> {
  const { benchMail, mailTable } = (await import(new URL('../../../test/bench/mail.ts', import.meta.url).href)) as MailBench;
  const lines = await benchMail(mails, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${mailTable(lines)}\n`);
  return 0;
}

/** Fails where a room costs more among many than it promises. */
async function runForms(json: boolean): Promise<number> {
  const { benchForms, formTable, AT_MOST } = (await import(new URL('../../../test/bench/forms.ts', import.meta.url).href)) as FormBench;
  const lines = await benchForms(MANY_FORMS, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(json ? `${JSON.stringify(lines)}\n` : `${formTable(lines)}\n`);
  return lines.every(({ ratio }) => ratio <= AT_MOST) ? 0 : 1;
}
