// npx alongside check-words: the writing check for a program, without a server. One JSON object a line in, one a line out.
import type { Readable } from 'node:stream';
import type { WrittenAs } from '../../domain/words/kinds.ts';
import { checkWords as checked, whyUnread } from '../../domain/words/words.ts';
import { type Options, textOf, WrongOptions } from './options.ts';

type Usual = { readonly kind: WrittenAs; readonly locale: string };
type Asked = Usual & { readonly id: unknown; readonly text: string };
type Answer = { readonly line: string; readonly isRead: boolean };

const EXAMPLE = '{ "id": 1, "text": "…", "kind": "message", "locale": "en" }';

/** With --json lines of { id, text, kind, locale }; else the whole of standard input is one message. Gives 1 where a line could not be read. */
export async function checkWords(options: Options): Promise<number> {
  const { named } = options;
  const usual: Usual = { kind: named.note === true ? 'note' : 'message', locale: textOf(options, 'locale') ?? 'en' };
  const why = whyUnread({ text: '', ...usual });
  if (why !== null) throw new WrongOptions(why);
  if (process.stdin.isTTY) process.stderr.write(named.json === true ? `Write ${EXAMPLE} a line; Ctrl-D ends.\n` : 'Write the text; Ctrl-D on a line of its own ends it.\n');
  return named.json === true ? checkLines(usual) : checkWhole(await wholeInput(), usual);
}

async function checkLines(usual: Usual): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    const answer = answerTo(line, number, usual);
    if (!answer.isRead) failed += 1;
    await print(answer.line);
  }
  if (failed > 0) process.stderr.write(`${failed} of the lines could not be read; each says why under "error". The others are answered.\n`);
  return failed === 0 ? 0 : 1;
}

/** At \n alone: a JSON string may hold U+2028 as it is, at which readline would cut it in two. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let kept = '';
  for await (const chunk of input) {
    const lines = (kept + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    kept = lines.pop() ?? '';
    yield* lines;
  }
  kept += decoder.decode();
  if (kept !== '') yield kept;
}

/** What is printed for one line: the check, or why it could not be read. `id` comes back as it was given. */
export function answerTo(line: string, number: number, usual: Usual = USUAL): Answer {
  const asked = read(line, usual);
  if ('error' in asked) return { isRead: false, line: JSON.stringify({ line: number, ...asked }) };
  const { findings, good, counts, reading } = checked(asked);
  const shown = findings.map(({ rule, kind, start, end, ask }) => ({ rule, kind, start, end, ask }));
  return { isRead: true, line: JSON.stringify({ id: asked.id, findings: shown, good, counts, reading }) };
}

/** A full pipe is waited for, so that a million lines fit into little memory. */
const print = (line: string): Promise<void> | void => {
  if (!process.stdout.write(`${line}\n`)) return new Promise((resolve) => process.stdout.once('drain', () => resolve()));
};

const USUAL: Usual = { kind: 'message', locale: 'en' };

/** What is null is left out. */
function read(line: string, usual: Usual): Asked | { readonly id?: unknown; readonly error: string } {
  const given = parsed(line);
  if (given === null) return { error: `This line is not a JSON object. Write one a line: ${EXAMPLE}.` };
  const { id = null, text } = given;
  const asked = { id, text, kind: given.kind ?? usual.kind, locale: given.locale ?? usual.locale };
  const error = whyUnread(asked);
  return error === null ? (asked as Asked) : { id, error: `${error} Write one object a line: ${EXAMPLE}.` };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const asked: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
    return typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? (asked as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function checkWhole(text: string, usual: Usual): number {
  const { findings, good, counts, reading, apology } = checked({ text, ...usual });
  const lines = findings.map(({ start, end, ask, kind: of }) => `${of.padEnd(20)}“${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)}”  ${ask}`);
  const praised = good.map(({ sign, start, end }) => `${`good: ${sign}`.padEnd(20)}“${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60)}”`);
  const grade = reading.grade === null ? 'too short for a grade' : `grade ${reading.grade}`;
  const held =
    apology === null
      ? []
      : [
          `apology (${apology.kind})`.padEnd(24) + apology.parts.map(({ part }) => part).join(', '),
          ...apology.missing.map(({ part, ask }) => `  without ${part}`.padEnd(24) + ask),
        ];
  process.stdout.write(`${[...lines, ...praised, ...held, `apologies ${counts.apologies}, thanks ${counts.thanks}, questions ${counts.questions}, ${grade}`].join('\n')}\n`);
  return 0;
}

async function wholeInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
