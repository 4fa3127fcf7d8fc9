// Words on their way into an act: each gets an id and a salted hash; the rows are written with the events.

import { randomBytes } from 'node:crypto';
import { type Act, isSpoken } from '../../domain/common/act.ts';
import { type OurWords, type TheirWords, type Words, wordsWithin } from '../../domain/common/words.ts';
import { looksLikeDanger } from '../../domain/concern/danger.ts';
import type { Rows } from '../platform/database.ts';
import { hashOf, newId } from '../platform/ids.ts';

export type WordsToKeep = { id: string; voice: Words['voice']; text: string; salt: Buffer };

/** Collects the texts of one act. */
export class Spoken {
  readonly kept: WordsToKeep[] = [];
  readonly #theirs: 'own' | 'written-down';
  /** Something that they say in it, here or in the answers of a form, looks like danger. */
  alarming = false;

  constructor(act: Pick<Act, 'actor' | 'for' | 'via'>) {
    this.#theirs = voiceOf(act);
  }

  theirs(text: string): TheirWords {
    this.heard(text);
    return this.#keep(text, this.#theirs) as TheirWords;
  }
  ours(text: string): OurWords {
    return this.#keep(text, 'ours') as OurWords;
  }
  heard(text: string): void {
    this.alarming ||= looksLikeDanger(text);
  }
  theirsIf = (text: string | undefined): TheirWords | undefined => (text === undefined ? undefined : this.theirs(text));
  oursIf = (text: string | undefined): OurWords | undefined => (text === undefined ? undefined : this.ours(text));

  #keep(text: string, voice: Words['voice']): Words {
    const salt = randomBytes(16);
    const words = { id: newId(), voice, text, salt };
    this.kept.push(words);
    const named = { id: words.id, hash: hashOf(salt, text).toString('hex'), voice };
    return (text.trim() === '' ? { ...named, blank: true } : named) as Words;
  }
}

/** By their own hand, or written down for them: on the phone and at the desk somebody else holds the pen. */
function voiceOf(act: Pick<Act, 'actor' | 'for' | 'via'>): 'own' | 'written-down' {
  if (act.actor.is === 'party') return 'own';
  if (act.actor.is === 'staff') return 'written-down';
  return isSpoken(act.via) ? 'written-down' : 'own';
}

/** What is left of the texts once the rules decided: what was blank, and so not said, leaves no row. */
export function saidIn(events: readonly object[], kept: readonly WordsToKeep[]): readonly WordsToKeep[] {
  const named = new Set(wordsWithin(events).map(({ id }) => id));
  return kept.filter(({ id }) => named.has(id));
}

export async function keepWords(rows: Rows, org: string, concern: string | null, words: readonly WordsToKeep[]): Promise<void> {
  if (words.length === 0) return;
  await rows
    .insertInto('words')
    .values(words.map(({ id, voice, text, salt }) => ({ org_id: org, id, concern_id: concern, voice, text, salt })))
    .execute();
}

/** Of a concern, and of those with which it was one. */
export async function wordsOf(rows: Rows, org: string, concerns: readonly string[]): Promise<ReadonlyMap<string, { text: string | null; voice: Words['voice'] }>> {
  const found = await rows.selectFrom('words').select(['id', 'text', 'voice']).where('org_id', '=', org).where('concern_id', 'in', concerns).execute();
  return new Map(found.map(({ id, text, voice }) => [id, { text, voice }]));
}
