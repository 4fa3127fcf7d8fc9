// The acts of a tale, in the words of the desk. Each is given through the same door as on a screen, so that the rules hold.
import type { Channel } from '../../src/domain/common/act.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import type { DeedName } from '../../src/server/concern/making.ts';
import type { Member, PersonName, Team } from './cast.ts';

/** What a body may need to know: ids of people, gestures and the clinic's form. */
export type Play = { readonly staff: Readonly<Record<Member, string>>; readonly gesture: (name: string) => string; readonly form: string };
export type Deed = {
  readonly at: string;
  /** The customer by their own hand; or staff, also where they write down what the customer said. */
  readonly by: Member | 'customer';
  readonly via?: Channel;
  readonly does: DeedName;
  readonly body: (story: Story, play: Play) => object;
  readonly on?: (story: Story) => Readonly<Record<string, string>>;
  /** What is answered in the form of the task, by question. */
  readonly fills?: Readonly<Record<string, string>>;
};
export type Tale = {
  readonly about: PersonName;
  readonly teller?: PersonName;
  readonly told: {
    readonly at: string;
    readonly by: Member | 'customer';
    readonly via: Channel;
    readonly team?: Team;
    readonly happened: string;
    readonly felt?: string;
    readonly matters?: string;
    readonly right?: string;
    readonly concerning: readonly { readonly about?: string; readonly category: string; readonly severity?: 1 | 2 | 3 }[];
    readonly danger?: true;
  };
  readonly after: readonly Deed[];
};
/** A record from before the clinic had this desk. */
export type OldTale = { readonly about: PersonName; readonly at: string; readonly day: string; readonly happened?: string; readonly category: string; readonly outcome: string };

type Who = Deed['by'];
type Sure = <One>(one: One | undefined, what: string) => One;
const sure: Sure = (one, what) => {
  if (one === undefined) throw new Error(`the tale needs ${what}`);
  return one;
};

const lastFix = ({ fixes }: Story) => sure(fixes.at(-1), 'a fix');
const lastAmends = ({ amends }: Story) => sure(amends.at(-1), 'amends');
const lastPromise = ({ promises }: Story) => sure(promises.at(-1), 'a promise');
const deed = (does: DeedName, by: Who, at: string, body: Deed['body'], on?: Deed['on']): Deed => (on === undefined ? { at, by, does, body } : { at, by, does, body, on });

export const byPhone = (one: Deed): Deed => ({ ...one, via: 'phone' });

/** Nobody is left without a word for longer than a week; an hour less, for the nights in which clocks change. */
const withinAWeek = (at: string, due: string): string => {
  const latest = new Date(Date.parse(at) + 167 * 3_600_000).toISOString();
  return due < latest ? due : latest;
};

// staff
export const offers = (by: Member, at: string, text: string, more: { feeling?: string; wish?: string; by?: Channel } = {}): Deed =>
  deed('offerUnderstanding', by, at, () => ({ text, ...more }));
export const asksAgain = (by: Member, at: string, way: Channel): Deed =>
  deed(
    'askUnderstandingAgain',
    by,
    at,
    () => ({ by: way }),
    ({ rounds }) => ({ round: String(rounds.length) }),
  );
export const actsUnconfirmed = (by: Member, at: string): Deed => deed('actUnconfirmed', by, at, () => ({ because: 'silence' }));
export const regrets = (by: Member, at: string, text: string): Deed => deed('apologise', by, at, () => ({ apology: 'regret', text, form: 'spoken' }));
export const apologises = (by: Member, at: string, text: string): Deed => deed('apologise', by, at, () => ({ apology: 'full', text, form: 'written' }));
export const proposes = (by: Member, at: string, text: string, due: string): Deed => deed('proposeFix', by, at, () => ({ text, due }));
export const delivers = (by: Member, at: string, text: string): Deed =>
  deed(
    'deliverFix',
    by,
    at,
    () => ({ text }),
    (story) => ({ fix: lastFix(story).id }),
  );
export const offersAmends = (by: Member, at: string, names: readonly string[], text: string): Deed =>
  deed('offerAmends', by, at, (_, { gesture }) => ({ gestures: names.map(gesture), text }));
export const givesAmends = (by: Member, at: string): Deed =>
  deed(
    'giveAmends',
    by,
    at,
    () => ({}),
    (story) => ({ amends: lastAmends(story).id }),
  );
export const promises = (by: Member, at: string, text: string, due: string, more: { keeper?: Member; promise?: string } = {}): Deed =>
  deed('makePromise', by, at, (_, { staff }) => ({ text, due, promise: more.promise ?? 'call', keeper: staff[more.keeper ?? (by as Member)] }));
export const takesPromise = (by: Member, at: string): Deed =>
  deed(
    'takePromise',
    by,
    at,
    () => ({ answer: 'yes' }),
    (story) => ({ promise: lastPromise(story).id }),
  );
export const keeps = (by: Member, at: string, text: string, which = -1): Deed =>
  deed(
    'keepPromise',
    by,
    at,
    () => ({ text }),
    (story) => ({ promise: sure(story.promises.at(which), 'a promise').id }),
  );
export const moves = (by: Member, at: string, due: string, text: string): Deed =>
  deed(
    'renegotiatePromise',
    by,
    at,
    () => ({ due, text }),
    (story) => ({ promise: lastPromise(story).id }),
  );
export const ownsUp = (by: Member, at: string, text: string): Deed =>
  deed(
    'ownUp',
    by,
    at,
    () => ({ text }),
    (story) => ({ promise: lastPromise(story).id }),
  );
export const says = (by: Member, at: string, text: string, nextUpdate: string): Deed => deed('giveWord', by, at, () => ({ text, nextUpdate: withinAWeek(at, nextUpdate) }));
export const setsSeverity = (by: Member, at: string, severity: 1 | 2 | 3): Deed =>
  deed(
    'setSeverity',
    by,
    at,
    () => ({ severity }),
    ({ matters }) => ({ matter: sure(matters[0], 'a matter').id }),
  );
export const plansFollowUp = (by: Member, at: string, due: string): Deed => deed('planFollowUp', by, at, () => ({ due }));
export const asksFollowUp = (by: Member, at: string, way: Channel): Deed => deed('askFollowUp', by, at, () => ({ by: way }));
export const notesNoAnswer = (by: Member, at: string): Deed => deed('noteNoAnswer', by, at, () => ({}));
export const saysDone = (by: Member, at: string, text: string): Deed => deed('sayDone', by, at, () => ({ text }));
export const endsUnagreed = (by: Member, at: string, words: { did: string; willNot: string; whereNext: string }): Deed => deed('endUnagreed', by, at, () => words);
export const setsAside = (by: Member, at: string): Deed => deed('setAside', by, at, () => ({}));
export const handsOver = (by: Member, at: string, to: Member): Deed => deed('handOver', by, at, (_, { staff }) => ({ to: staff[to] }));
export const answersMatter = (by: Member, at: string, text: string): Deed =>
  deed(
    'answerMatter',
    by,
    at,
    () => ({ text }),
    ({ matters }) => ({
      matter: sure(
        matters.find(({ answer }) => answer === null),
        'an open matter',
      ).id,
    }),
  );
export const looksIn = (by: Member, at: string, text: string, nextUpdate: string): Deed => deed('look', by, at, () => ({ text, nextUpdate: withinAWeek(at, nextUpdate) }));
export const notesDeath = (by: Member, at: string): Deed => deed('noteDeath', by, at, () => ({}));

// the customer
export const saysYes = (at: string, by: Who = 'customer'): Deed =>
  deed(
    'answerUnderstanding',
    by,
    at,
    () => ({ answer: 'yes' }),
    ({ rounds }) => ({ round: String(rounds.length) }),
  );
export const corrects = (at: string, text: string, by: Who = 'customer'): Deed =>
  deed(
    'answerUnderstanding',
    by,
    at,
    () => ({ answer: 'correction', text }),
    ({ rounds }) => ({ round: String(rounds.length) }),
  );
export const agrees = (at: string, by: Who = 'customer'): Deed =>
  deed(
    'answerFix',
    by,
    at,
    (story) => ({ version: lastFix(story).version, answer: 'yes' }),
    (story) => ({ fix: lastFix(story).id }),
  );
export const confirms = (at: string, by: Who = 'customer'): Deed =>
  deed(
    'confirmFix',
    by,
    at,
    () => ({ answer: 'yes' }),
    (story) => ({ fix: lastFix(story).id }),
  );
export const chooses = (at: string, name: string, by: Who = 'customer'): Deed =>
  deed(
    'answerAmends',
    by,
    at,
    (_, { gesture }) => ({ answer: 'accept', gesture: gesture(name) }),
    (story) => ({ amends: lastAmends(story).id }),
  );
export const agreesToMove = (at: string, by: Who = 'customer'): Deed =>
  deed(
    'answerRenegotiation',
    by,
    at,
    (story) => ({ answer: 'yes', due: sure(lastPromise(story).move, 'a wish to move it').due }),
    (story) => ({ promise: lastPromise(story).id }),
  );
export const writes = (at: string, text: string, by: Who = 'customer'): Deed => deed('write', by, at, () => ({ text }));
export const wishesSilence = (at: string, by: Who = 'customer'): Deed => deed('wishUpdates', by, at, () => ({ form: 'look' }));
export const isSolved = (at: string, text: string, by: Who = 'customer'): Deed => deed('saySolved', by, at, () => ({ text }));
export const isNotOkay = (at: string, text: string, by: Who = 'customer'): Deed => deed('sayNotOkay', by, at, () => ({ text }));
export const withdraws = (at: string, text: string, by: Who = 'customer'): Deed => deed('withdraw', by, at, () => ({ text }));
export const rates = (at: string, fair: { outcome: number; process: number; treatment: number; text?: string }, by: Who = 'customer'): Deed =>
  deed('rateFairness', by, at, () => fair);
