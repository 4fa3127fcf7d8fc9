// Sentences written by people who knew the guide and had seen no rule, in lots by different hands. The rules were mended by
// A to D (D: whole kind messages); of E no sentence was read by whoever makes rules, only figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EN_PROMISES } from '../../src/domain/words/en/promises.ts';
import { ES_PROMISES } from '../../src/domain/words/es/promises.ts';
import type { WrittenAs } from '../../src/domain/words/kinds.ts';
import { promisesIn } from '../../src/domain/words/promises.ts';
import { checkWords } from '../../src/domain/words/words.ts';
import { ROOT } from './data.ts';

export type Lot = 'A' | 'B' | 'C' | 'D' | 'E';
export type Locale = 'en' | 'es';
export const WHATS = ['found', 'near', 'kind'] as const;
/** It hurts and is to be found; it only comes near, and nothing of its kind is there; it is kind, and nothing at all is there. */
export type What = (typeof WHATS)[number];
/** `kind` is a kind of finding, or "apology", "thanks", "promise"; "-" beside what is kind. */
export type Unseen = { readonly lot: Lot; readonly kind: string; readonly what: What; readonly as: WrittenAs; readonly text: string };

const NOW = '2026-11-23T09:15';

export function unseenIn(locale: Locale): readonly Unseen[] {
  const [, ...lines] = readFileSync(join(ROOT, 'test/words', `unseen-${locale}.tsv`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [lot, , kind = '', what, as, text = ''] = line.split('\t');
    return { lot: lot as Lot, kind, what: what as What, as: as as WrittenAs, text };
  });
}

export function holds({ kind, what, as, text }: Unseen, locale: Locale): boolean {
  const { findings, counts } = checkWords({ text, kind: as, locale });
  if (what === 'kind') return findings.length === 0;
  return isFound() === (what === 'found');

  function isFound(): boolean {
    if (kind === 'apology') return counts.apologies > 0;
    if (kind === 'thanks') return counts.thanks > 0;
    if (kind === 'promise') return promisesIn(text, NOW, locale === 'es' ? ES_PROMISES : EN_PROMISES).length > 0;
    return findings.some((one) => one.kind === kind);
  }
}

/** The share of the lots' sentences that come out as they should, and of how many. */
export function shareOf(locale: Locale, lots: readonly Lot[], what: What): readonly [share: number, of: number] {
  const all = unseenIn(locale).filter((one) => lots.includes(one.lot) && one.what === what);
  return [all.filter((one) => holds(one, locale)).length / all.length, all.length];
}
