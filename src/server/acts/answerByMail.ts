// A reply to a letter of ours, read as the answer to that very letter: the customer's own act, by mail. Only what can't be
// meant otherwise is taken for an answer; everything else stays words, which a person reads beside the question.
//
// The evidence that it is theirs is two things that meet: the signed address, which stood in that letter alone, and the
// sender's address on file of whom the letter went to. Both can be had by somebody who reads their mails. So what was read
// is told to them at once, and can be challenged for 48 hours, as an answer that came with a code of ours.
import { isRefusal } from '../../domain/common/refusal.ts';
import { decide, type StoryCommand } from '../../domain/concern/concern.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import { askedBy } from '../../domain/reply/asks.ts';
import { type Asked, type CallWish, type Reply, readReply } from '../../domain/reply/reply.ts';
import { gestureNames } from '../concern/letterWords.ts';
import { type Before, eventsOf, type Recorded } from '../concern/store.ts';
import type { Rows } from '../platform/database.ts';

export type ByMail = {
  /** The letter that the signed address in it names. */
  readonly letter: string;
  /** By whose address on file it was sent. */
  readonly party: string;
  /** The new part alone. */
  readonly text: string;
};
export type Wish = { readonly is: 'mail-words'; readonly wanted: boolean } | { readonly is: 'calls'; readonly wish: CallWish };
/** A question of ours beside which a person reads the words. */
export type Beside = { readonly letter: string; readonly asked: Asked; readonly perhaps: 'yes' | 'no' | null; readonly older: boolean };
export type Answered =
  | { readonly is: 'answer'; readonly command: StoryCommand }
  /** To be kept as words, with what they wish for all letters. */
  | { readonly is: 'wish'; readonly wish: Wish }
  | { readonly is: 'words'; readonly beside: Beside | null };

/** What a mail answers, before it is decided; of a letter to somebody else, or from before, it answers nothing. */
export async function answerByMail(before: Before, by: ByMail): Promise<Answered> {
  const { concern: story, rows, organisation } = before;
  if (!isTold(story)) return NO_ANSWER;
  const letter = await letterTo(rows, { org: organisation.id, story, by });
  if (letter === null) return NO_ANSWER;
  const asked = askedBy(letter.kind);
  const one = letter.concern === story.id ? await eventOf(rows, organisation.id, story.id, letter) : undefined;
  const options =
    one?.event.kind === 'amendsOffered'
      ? await gestureNames(
          rows,
          organisation.id,
          one.event.options.map(({ gesture }) => gesture),
        )
      : [];
  const reply = readReply(by.text, { asked, options, names: await namesOf(rows, organisation.id, story), isEnded: story.standing.is === 'ended' });
  if (reply.is === 'mail-words' || reply.is === 'calls') return by.party === story.customer ? { is: 'wish', wish: reply } : NO_ANSWER;
  const said = letter.concern === story.id ? one && commandOf(reply, { before, story, one, text: by.text }) : ofOther(reply, before, by.text);
  if (said === 'older') return besides(letter, asked, reply, true);
  if (said === undefined || said === null || isRefusal(decide(story, said, before.act))) return besides(letter, asked, reply, false);
  return { is: 'answer', command: said };
}

const NO_ANSWER: Answered = { is: 'words', beside: null };

function besides({ id: letter }: Letter, asked: Asked, reply: Reply, older: boolean): Answered {
  if (asked === 'nothing' || reply.is === 'empty') return NO_ANSWER;
  const perhaps = reply.is === 'words' ? reply.perhaps : reply.is === 'yes' || reply.is === 'no' ? reply.is : null;
  return { is: 'words', beside: { letter, asked, perhaps, older } };
}

type Letter = { readonly id: string; readonly concern: string; readonly kind: string; readonly version: number };

async function letterTo(rows: Rows, { org, story, by }: { org: string; story: Story; by: ByMail }): Promise<Letter | null> {
  const row = await rows
    .selectFrom('letter')
    .select(['id', 'concern_id', 'kind', 'facts'])
    .where('org_id', '=', org)
    .where('id', '=', by.letter)
    .where('concern_id', 'in', [story.id, ...story.tookIn.map(({ concern }) => concern)])
    .where('party_id', '=', by.party)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, concern: row.concern_id ?? story.id, kind: row.kind, version: (row.facts as { version?: number }).version ?? 0 };
}

async function eventOf(rows: Rows, org: string, concern: string, { version }: Letter): Promise<Recorded | undefined> {
  return version === 0 ? undefined : (await eventsOf(rows, org, concern, version)).at(-1);
}

/** Of the person, and of those who sign our letters: a line with nothing but a name is a signature. */
async function namesOf(rows: Rows, org: string, story: Story): Promise<readonly string[]> {
  const people = await rows
    .selectFrom('customer')
    .select(['name', 'call_me'])
    .where('org_id', '=', org)
    .where('id', 'in', [story.customer, ...story.parties.map(({ id }) => id)])
    .execute();
  const owner = await rows.selectFrom('staff').select('name').where('org_id', '=', org).where('id', '=', story.owner).execute();
  return [...people.flatMap(({ name, call_me }) => [name, ...(call_me === null ? [] : [call_me])]), ...owner.map(({ name }) => name)];
}

type Said = { readonly before: Before; readonly story: Story; readonly one: Recorded; readonly text: string };
type Told = StoryCommand | 'older' | null;

/** To a letter of a concern that goes on in this one: what it asked was asked there, and stands no more; that it is not okay holds here too. */
function ofOther(reply: Reply, { spoken }: Before, text: string): Told {
  if (reply.is === 'reopen') return { do: 'reopen', words: spoken.theirs(text) };
  return reply.is === 'words' || reply.is === 'empty' ? null : 'older';
}

/** The command of an answer to what the letter was about; `older` where that was put anew since. */
function commandOf(reply: Reply, said: Said): Told {
  const { spoken } = said.before;
  if (reply.is === 'reopen') return { do: 'reopen', words: spoken.theirs(said.text) };
  if (reply.is === 'fairness') return { do: 'rateFairness', ...reply.rated };
  if (reply.is !== 'yes' && reply.is !== 'no' && reply.is !== 'choice' && reply.is !== 'decline' && reply.is !== 'wish') return null;
  const { event, by } = said.one;
  switch (event.kind) {
    case 'understandingOffered':
    case 'understandingAskedAgain':
      return ofUnderstanding(reply, said, event.round);
    case 'fixProposed':
      return ofFix(reply, said, event);
    case 'fixDelivered':
      return ofDelivery(reply, said, event.id);
    case 'amendsOffered':
      return ofAmends(reply, said, event);
    case 'promiseMoveAsked':
      return ofMove(reply, said, event);
    case 'followUpAsked':
    case 'saidDone':
      return reply.is === 'yes' ? { do: 'saySolved' } : { do: 'sayNotOkay', words: spoken.theirs(said.text) };
    default:
      return reply.is === 'no' && said.story.writtenDown.some(({ version }) => version === by.version)
        ? { do: 'disputeAct', act: by.version, words: spoken.theirs(said.text) }
        : null;
  }
}

function ofUnderstanding(reply: Reply, { story, before, text }: Said, round: number): Told {
  if (story.rounds.length !== round || story.understanding === 'corrected') return 'older';
  if (reply.is === 'yes') return { do: 'answerUnderstanding', round, answer: 'yes' };
  return { do: 'answerUnderstanding', round, answer: 'correction', words: before.spoken.theirs(text) };
}

function ofFix(reply: Reply, { story, before, text }: Said, { id, version }: { readonly id: string; readonly version: number }): Told {
  const fix = story.fixes.find((one) => one.id === id);
  if (fix === undefined || fix.version !== version || fix.state === 'lapsed') return 'older';
  return reply.is === 'yes' ? { do: 'answerFix', id, version, answer: 'yes' } : { do: 'answerFix', id, version, answer: 'no', words: before.spoken.theirs(text) };
}

function ofDelivery(reply: Reply, { before, text }: Said, id: string): Told {
  return reply.is === 'yes' ? { do: 'confirmFix', id, answer: 'yes' } : { do: 'confirmFix', id, answer: 'no', words: before.spoken.theirs(text) };
}

function ofAmends(reply: Reply, { story, before, text }: Said, { id, options }: { readonly id: string; readonly options: readonly { readonly gesture: string }[] }): Told {
  if (story.amends.find((one) => one.id === id)?.state !== 'offered') return 'older';
  if (reply.is === 'decline') return { do: 'answerAmends', id, answer: 'decline' };
  if (reply.is === 'wish') return { do: 'answerAmends', id, answer: 'wish', words: before.spoken.theirs(text) };
  const gesture = reply.is === 'choice' ? options[reply.option - 1]?.gesture : undefined;
  return gesture === undefined ? null : { do: 'answerAmends', id, answer: 'accept', gesture };
}

function ofMove(reply: Reply, { story }: Said, { id, due }: { readonly id: string; readonly due: string }): Told {
  const promise = story.promises.find((one) => one.id === id);
  if (promise?.move?.due !== due) return 'older';
  return { do: 'answerRenegotiation', id, due, answer: reply.is === 'yes' ? 'yes' : 'no' };
}
