// "You said, we did": what stands on the page, newest first. Approved texts of changes that stand; whoever reads the page
// outside sees none of a group of fewer than five.
import type { SaidAndDone } from '../../contract/change.ts';
import type { StoryLanguage } from '../../domain/cause/changeEvents.ts';
import { peopleLinked } from '../../domain/cause/raising.ts';
import { isOnPage } from '../../domain/cause/telling.ts';
import { loadCauses } from '../cause/store.ts';
import type { Rows } from '../platform/database.ts';
import { textsWithin } from '../platform/signed.ts';
import { allAsTheyAreNow } from './entries.ts';
import { isTooFew } from './view.ts';

const SHOWN = 100;

/** In this language where it is written in it, else in the other. */
export async function saidAndDone(rows: Rows, org: string, language: StoryLanguage): Promise<SaidAndDone[]> {
  const found = await rows
    .selectFrom('cause_change')
    .select(['id', 'cause_id'])
    .where('org_id', '=', org)
    .where('approved_at', 'is not', null)
    .orderBy('approved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
  const causes = await allAsTheyAreNow(rows, org, await loadCauses(rows, org, [...new Set(found.map(({ cause_id }) => cause_id))]));
  const texts = await textsWithin(
    rows,
    org,
    causes.map(({ stories }) => stories),
  );
  return found.flatMap(({ id, cause_id }): SaidAndDone[] => {
    const cause = causes.find((one) => one.id === cause_id);
    const change = cause?.changes.find((one) => one.id === id);
    const story = cause?.stories.find((one) => one.change === id);
    if (cause === undefined || change === undefined || story === undefined || !isOnPage(cause, story)) return [];
    const reads: StoryLanguage = story.texts[language] === undefined ? (language === 'en' ? 'es' : 'en') : language;
    const text = story.texts[reads];
    if (text === undefined) return [];
    const [said, did] = [texts.get(text.said.id) ?? '', texts.get(text.did.id) ?? ''];
    const people = peopleLinked(cause).length;
    return [{ cause: cause_id, change: id, said, did, language: reads, since: change.from.day, kept: change.standing.is === 'kept', people, tooFew: isTooFew(cause) }];
  });
}
