// Which of our words a letter is about, for those who asked to read them in their mails.
import { copyIn } from '../../copy/copy.ts';
import type { PassableWords, Reader } from '../../copy/letter.ts';
import type { Language } from '../../copy/when.ts';
import type { OurWords } from '../../domain/common/words.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import type { Story } from '../../domain/concern/state.ts';
import { askedBy } from '../../domain/reply/asks.ts';
import { mailConsentOf, passable, passableNames } from '../letter/consent.ts';
import type { Rows } from '../platform/database.ts';

function wordsAbout(event: ConcernEvent, story: Story): readonly (OurWords | undefined)[] {
  switch (event.kind) {
    case 'understandingOffered':
      return [event.words, event.feeling, event.wish];
    case 'understandingAskedAgain': {
      const round = story.rounds[event.round - 1];
      return [round?.words, round?.feeling, round?.wish];
    }
    case 'fixProposed':
    case 'fixDelivered':
    case 'promiseOwnedUp':
    case 'wordGiven':
    case 'matterAnswered':
    case 'amendsOffered':
    case 'saidDone':
      return [event.words];
    case 'apologised':
      return event.party === story.customer ? [event.words, event.changed] : [];
    case 'promiseMade':
      return [event.what];
    case 'promiseMoveAsked':
      return [event.because];
    case 'endedUnagreed':
      return [event.did, event.willNot, event.whereNext];
    default:
      return [];
  }
}

type About = { readonly org: string; readonly story: Story; readonly event: ConcernEvent | undefined; readonly to: string; readonly language: Language };

/** Null without their consent: then the letter says only that there is something, and leads to it. */
async function wordsFor(rows: Rows, { org, story, event, to, language }: About): Promise<readonly PassableWords[] | null> {
  const consent = to === story.customer ? await mailConsentOf(rows, org, to) : null;
  if (consent === null) return null;
  if (event === undefined) return [];
  const words = wordsAbout(event, story).filter((one) => one !== undefined);
  const said = await passable(rows, consent, story.id, words);
  if (event.kind !== 'amendsOffered') return said;
  const names = await gestureNames(
    rows,
    org,
    event.options.map(({ gesture }) => gesture),
  );
  const { amendsOption } = copyIn(language).post;
  return [
    ...said,
    ...passableNames(
      consent,
      names.map((name, index) => amendsOption(index + 1, name)),
    ),
  ];
}

/** In the order in which they were offered. */
export async function gestureNames(rows: Rows, org: string, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const found = await rows
    .selectFrom('gesture')
    .select(['id', 'name'])
    .where('org_id', '=', org)
    .where('id', 'in', [...ids])
    .execute();
  return ids.map((id) => found.find((one) => one.id === id)?.name ?? '');
}

type Mailed = About & { readonly kind: string; readonly repliesAreRead: boolean };

/** What only a mail holds: the words of who asked for them, and how to answer it where answers are read. */
export async function inMail(rows: Rows, { kind, repliesAreRead, ...about }: Mailed): Promise<Pick<Reader, 'words' | 'reply'>> {
  const words = await wordsFor(rows, about);
  const asks = askedBy(kind);
  const isCopy = about.to !== about.story.customer;
  const reply = !repliesAreRead || (isCopy && asks === 'nothing') ? {} : { reply: { asks, offersWords: words === null && !isCopy && asks !== 'nothing' && asks !== 'check' } };
  return { ...reply, ...(words !== null && { words }) };
}
