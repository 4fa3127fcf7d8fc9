// Whether a text that is meant for everybody names somebody whom the cause touched: a name of theirs as a word of its own,
// written as names are. It can take a word for a name; then another word says it as well.
import { peopleLinked } from '../../domain/cause/raising.ts';
import type { Cause } from '../../domain/cause/state.ts';
import type { Rows } from '../platform/database.ts';
import { textsWithin } from '../platform/signed.ts';
import { NOBODY } from './nobody.ts';
import { storyOf } from './view.ts';

const SHORTEST = 3;

export async function namesIn(rows: Rows, org: string, cause: Cause, change: string): Promise<boolean> {
  const texts = await textsWithin(rows, org, storyOf(cause, change)?.texts);
  const people = [NOBODY, ...peopleLinked(cause), ...cause.partners.map(({ person }) => person)];
  const found = await rows.selectFrom('customer').select(['name', 'call_me']).where('org_id', '=', org).where('id', 'in', people).execute();
  const all = found.flatMap(({ name, call_me }) => [name, call_me ?? '']);
  return [...texts.values()].some((text) => namesOne(text ?? '', all));
}

/** The last word of a name, which is also in the whole of it: first names are often words, such as May. */
export function namesOne(text: string, names: readonly string[]): boolean {
  const words = new Set(text.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  return names.some((name) => {
    const last = name.trim().split(/\s+/).at(-1) ?? '';
    return last.length >= SHORTEST && /^\p{Lu}/u.test(last) && words.has(last);
  });
}
