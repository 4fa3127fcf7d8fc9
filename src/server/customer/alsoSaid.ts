// What somebody said of themselves under another entry that turned out to be theirs, as long as they neither kept nor dropped it.
import { sql } from 'kysely';
import { type Language, languageIn } from '../../copy/when.ts';
import type { Signed } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import type { TheirWords } from '../../domain/common/words.ts';
import { isSettled, WRITING_LINE, type WrittenThere } from '../../domain/customer/entries.ts';
import type { Customer } from '../../domain/customer/state.ts';
import { HOURS_ON_HOLD } from '../people/onFile.ts';
import type { Rows } from '../platform/database.ts';
import { loadCustomer } from './store.ts';

export type Line = { readonly entry: string; readonly name: string; readonly line: string; readonly of: SaidLine | WrittenThere };
type SaidLine = { readonly part: string; readonly words: TheirWords; readonly by: Signed; readonly version: number };
type Entry = { readonly id: string; readonly name: string; readonly isShown: boolean };

/** Every other entry that goes on as this one, the nearest first; whether the day is over on which their rooms show nothing of each other. */
async function entriesBehind(rows: Rows, org: string, person: string, now: string): Promise<readonly Entry[]> {
  const { rows: found } = await sql<Entry>`
    with recursive behind as (
      select m.from_id as id, m.at, 1 as step from person_merge m where m.org_id = ${org} and m.to_id = ${person} and m.taken_back_at is null
      union all
      select m.from_id, greatest(m.at, behind.at), step + 1 from behind join person_merge m on m.org_id = ${org} and m.to_id = behind.id and m.taken_back_at is null
    )
    select behind.id, c.name, at <= ${now}::timestamptz - make_interval(hours => ${HOURS_ON_HOLD}) as "isShown"
    from behind join customer c on c.org_id = ${org} and c.id = behind.id order by step, at desc`.execute(rows);
  return found;
}

export type Behind = { readonly entries: readonly string[]; readonly lines: readonly Line[] };
type Reading = { readonly now: string; readonly toThemselves: boolean };

/** Also which entries they are of: what was kept of one that was parted since is no longer theirs to read. */
export async function behindOf(rows: Rows, org: string, customer: Customer, { now, toThemselves }: Reading): Promise<Behind> {
  const entries = await entriesBehind(rows, org, customer.id, now);
  if (entries.length === 0) return { entries: [], lines: [] };
  const people = await Promise.all(entries.map(({ id }) => loadCustomer(rows, org, id)));
  const language = await languageOnFile(rows, org, customer.id);
  const seen = new Set(Object.values(customer.sayings).flatMap((saying) => saying?.words.id ?? []));
  const lines: Line[] = [];
  for (const [place, { id: entry, name, isShown }] of entries.entries()) {
    const there = people[place];
    if (there === undefined || (toThemselves && !isShown)) continue;
    for (const one of linesOf(there, customer, language)) {
      if (seen.has(one.line) || [customer, ...people].some((who) => isSettled(who, { entry, line: one.line }))) continue;
      if (one.line !== WRITING_LINE) seen.add(one.line);
      lines.push({ entry, name, ...one });
    }
  }
  return { entries: entries.map(({ id }) => id), lines };
}

function linesOf(there: Customer, here: Customer, language: Language): readonly Pick<Line, 'line' | 'of'>[] {
  const said = Object.entries(there.sayings).flatMap(([part, saying]) => (saying === undefined ? [] : [{ line: saying.words.id, of: { part, ...saying } }]));
  const wishes = given({
    bigPrint: there.writing.bigPrint === true && here.writing.bigPrint !== true ? true : undefined,
    simpleWords: there.writing.simpleWords === true && here.writing.simpleWords !== true ? true : undefined,
    language: there.writing.language === undefined || there.writing.language === language ? undefined : { from: language, to: there.writing.language },
  });
  return Object.keys(wishes).length === 0 ? said : [...said, { line: WRITING_LINE, of: { writing: wishes } }];
}

async function languageOnFile(rows: Rows, org: string, id: string): Promise<Language> {
  const row = await rows.selectFrom('customer').select('language').where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  return languageIn(row?.language);
}
