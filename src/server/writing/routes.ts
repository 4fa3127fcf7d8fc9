// The writing check over HTTP. What is sent here to be checked is neither kept nor logged.
import * as wire from '../../contract/writing.ts';
import { given } from '../../domain/common/given.ts';
import type { Answering } from '../../domain/words/answering.ts';
import { checkWords } from '../../domain/words/words.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { houseOf } from './house.ts';

export function writingRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.checkWords, async ({ caller, body: { text, kind, locale, answers }, keyed }) => {
    if (keyed) keyed.used = true; // The answer quotes what they asked: it isn't kept with a key.
    const house = await reading(ground.database, caller.org, (rows) => houseOf(rows, caller.org));
    return shown(checkWords(given({ text, kind, locale, house, answering: answeringOf(answers) })));
  });
}

type Answers = { lastWords?: string; feeling?: string; questions?: string[]; apologised?: boolean };
const answeringOf = ({ lastWords, feeling, questions, apologised }: Answers = {}): Answering =>
  given({ lastWords, questions, apologised, felt: feeling === undefined ? undefined : feeling.trim() !== '' });

/** As the wire has it, with lists that may be written to. */
const shown = ({ findings, good, counts, reading: read }: ReturnType<typeof checkWords>): wire.CheckedWords => ({
  findings: [...findings],
  good: [...good],
  counts,
  reading: { ...read, formulas: { ...read.formulas }, longSentences: [...read.longSentences], hardWords: [...read.hardWords] },
});
