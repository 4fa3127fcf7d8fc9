// npx alongside check-words: the writing check for a program, without a server. One JSON object a line in, one a line out.
import { createInterface } from 'node:readline';
import type { Checked } from '../../domain/words/check.ts';
import { checkWords as checked } from '../../domain/words/words.ts';

type Asked = { readonly id: unknown; readonly text: string; readonly kind: 'message' | 'note'; readonly locale: string };

/** With --json lines of { id, text, kind, locale }; else the whole of standard input is one message. Gives 1 where a line could not be read. */
export async function checkWords(args: readonly string[]): Promise<number> {
  if (!args.includes('--json')) return checkWhole(await wholeInput(), args.includes('--note') ? 'note' : 'message', localeIn(args));
  let failed = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = read(line);
    if (typeof asked === 'string') failed += 1;
    await print(JSON.stringify(typeof asked === 'string' ? { line: number, why: asked } : { id: asked.id, ...shown(checked(asked)) }));
  }
  return failed === 0 ? 0 : 1;
}

/** A full pipe is waited for, so that a million lines fit into little memory. */
const print = (line: string): Promise<void> | void => {
  if (!process.stdout.write(`${line}\n`)) return new Promise((resolve) => process.stdout.once('drain', () => resolve()));
};

function read(line: string): Asked | string {
  let asked: Record<string, unknown>;
  try {
    asked = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return 'This line is not JSON. Write one object a line: { "id": 1, "text": "…", "kind": "message", "locale": "en" }.';
  }
  if (typeof asked !== 'object' || asked === null || typeof asked.text !== 'string')
    return 'This line has no "text". Write one object a line: { "id": 1, "text": "…", "kind": "message", "locale": "en" }.';
  const { id = null, text, kind = 'message', locale = 'en' } = asked;
  if (kind !== 'message' && kind !== 'note') return '"kind" is "message" or "note".';
  return typeof locale === 'string' ? { id, text, kind, locale } : '"locale" is a language, such as "en" or "es-MX".';
}

const shown = ({ findings, good, counts, reading }: Checked) => ({ findings, good, counts, reading });

function checkWhole(text: string, kind: 'message' | 'note', locale: string): number {
  const { findings, good, counts, reading } = checked({ text, kind, locale });
  const lines = findings.map(({ start, end, ask, kind: of }) => `${of.padEnd(20)}“${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)}”  ${ask}`);
  const praised = good.map(({ sign, start, end }) => `${`good: ${sign}`.padEnd(20)}“${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)}”`);
  const grade = reading.grade === null ? 'too short for a grade' : `grade ${reading.grade}`;
  process.stdout.write(`${[...lines, ...praised, `apologies ${counts.apologies}, thanks ${counts.thanks}, questions ${counts.questions}, ${grade}`].join('\n')}\n`);
  return 0;
}

const localeIn = (args: readonly string[]): string => (args.includes('--locale') ? args[args.indexOf('--locale') + 1] : undefined) ?? 'en';
async function wholeInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
