// The organisation's text of the charter, by version and language. Version 0 is the one that comes with Alongside.
import type { CharterOffer, CharterText } from '../../contract/customer.ts';
import { copyIn } from '../../copy/copy.ts';
import { LANGUAGES, type Language } from '../../copy/when.ts';
import type { Rows } from '../platform/database.ts';

export type Offers = { readonly now: number; readonly at: string | null; textOf(version: number, language: Language): CharterText };

/** Those that stand in a person's charter, and the one that stands now. */
export async function offersOf(rows: Rows, org: string, versions: readonly number[] = []): Promise<Offers> {
  const now = await versionNow(rows, org);
  const wanted = [...new Set([...versions, now])].filter((version) => version > 0);
  const found = wanted.length === 0 ? [] : await rows.selectFrom('charter_text').selectAll().where('org_id', '=', org).where('version', 'in', wanted).execute();
  return {
    now,
    at: found.find(({ version }) => version === now)?.at ?? null,
    textOf: (version, language) => {
      const written = found.filter((one) => one.version === version);
      const row = written.find((one) => one.language === language) ?? written[0];
      return row === undefined ? copyIn(language).me.offer : { expect: row.expect, helps: row.helps, soon: row.soon };
    },
  };
}

async function versionNow(rows: Rows, org: string): Promise<number> {
  const last = await rows.selectFrom('charter_text').select('version').where('org_id', '=', org).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return last?.version ?? 0;
}

export async function shownOffer(rows: Rows, org: string): Promise<CharterOffer> {
  const version = await versionNow(rows, org);
  const found = await rows.selectFrom('charter_text').selectAll().where('org_id', '=', org).where('version', '=', version).execute();
  const textIn = (language: Language): CharterText | null => {
    if (version === 0) return copyIn(language).me.offer;
    const row = found.find((one) => one.language === language);
    return row === undefined ? null : { expect: row.expect, helps: row.helps, soon: row.soon };
  };
  return { version, at: found[0]?.at ?? null, text: { en: textIn('en'), es: textIn('es') } };
}

type Written = { readonly text: Partial<Record<Language, CharterText | undefined>>; readonly by: string; readonly at: string };
/** A new version; two who write at once collide on its number, and the later one is told so. */
export async function writeOffer(rows: Rows, org: string, { text, by, at }: Written): Promise<void> {
  const version = (await versionNow(rows, org)) + 1;
  const written = LANGUAGES.flatMap((language) => {
    const one = text[language];
    return one === undefined ? [] : [{ org_id: org, version, language, ...one, at, by_id: by }];
  });
  await rows.insertInto('charter_text').values(written).execute();
}
