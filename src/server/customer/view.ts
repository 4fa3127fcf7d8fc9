// What somebody said about themselves and the charter with them, as both sides see it: one type, for nothing in it is ours alone.
import type { Said } from '../../contract/common/schemas.ts';
import { CHARTER_PARTS, type Charter, type Profile } from '../../contract/customer.ts';
import type { Language } from '../../copy/when.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { isOpenToChallenge } from '../../domain/common/challenge.ts';
import type { Words } from '../../domain/common/words.ts';
import { mayWith } from '../../domain/customer/customer.ts';
import { WRITING_LINE } from '../../domain/customer/entries.ts';
import { type CharterWords, type Customer, charterVersion, PARTS } from '../../domain/customer/state.ts';
import { saidBy, signatureIn } from '../platform/signed.ts';
import type { Line } from './alsoSaid.ts';
import type { Offers } from './offers.ts';
import type { RecordedOfCustomer } from './store.ts';

export type KnownOfCustomer = {
  readonly customer: Customer;
  readonly name: string;
  readonly recorded: readonly RecordedOfCustomer[];
  readonly texts: ReadonlyMap<string, string | null>;
  readonly names: ReadonlyMap<string, string>;
  readonly questions: readonly { readonly id: string; readonly en: string | null; readonly es: string | null; readonly retired: boolean }[];
  readonly offers: Offers;
  /** What they said under another entry, still to be kept or dropped. */
  readonly lines: readonly Line[];
  /** On file, and the language in which the charter is read. */
  readonly language: Language;
  readonly readIn: Language;
  /** The act that the caller would do now. */
  readonly act: Act;
};
type Tools = ReturnType<typeof toolsOf>;

export function profileView(known: KnownOfCustomer): Profile {
  const { customer, name } = known;
  const tools = toolsOf(known);
  return {
    customer: { id: customer.id, name },
    version: customer.version,
    parts: partsOf(known, tools),
    alsoSaid: known.lines.map((one) => alsoSaidView(one, known, tools)).filter((one) => one.said?.text !== null),
    writing: writingView(known, tools),
    charter: charterView(known, tools),
    entries: known.recorded.map((one) => entryOf(one, tools)),
    may: [...mayHere(known)],
  };
}

function writingView({ customer: { writing }, language }: KnownOfCustomer, { said, signature }: Tools): Profile['writing'] {
  const { mailWords } = writing;
  return {
    bigPrint: writing.bigPrint ?? false,
    simpleWords: writing.simpleWords ?? false,
    language,
    mailWords: mailWords?.wanted ?? false,
    mailWordsBy: mailWords === undefined ? null : signature(mailWords.by),
    mailWordsSigned: mailWords?.signed === undefined ? null : said(mailWords.signed),
  };
}

/** Staff may also write down what they say by phone or in person. */
function mayHere({ customer, act }: KnownOfCustomer): ReadonlySet<string> {
  const own = mayWith(customer, act);
  return new Set(act.actor.is === 'party' ? own : [...own, ...mayWith(customer, { ...act, for: customer.id })]);
}

/** Every part that is asked, in its order; of a question that is asked no longer, only what was answered. */
function partsOf({ customer, questions }: KnownOfCustomer, { said, signature, disputable }: Tools): Profile['parts'] {
  const asked = questions.filter(({ id, retired }) => !retired || customer.sayings[id] !== undefined);
  return [...PARTS.map((part) => ({ part: part as string, question: null })), ...asked.map(({ id, en, es }) => ({ part: id, question: { en, es } }))].map(({ part, question }) => {
    const saying = customer.sayings[part];
    if (saying === undefined) return { part, question, said: null, version: 0, by: null, disputable: false };
    return { part, question, said: said(saying.words), version: saying.version, by: signature(saying.by), disputable: disputable(saying.version) };
  });
}

function alsoSaidView({ entry, name, line, of }: Line, { customer, questions }: KnownOfCustomer, { said, signature }: Tools): Profile['alsoSaid'][number] {
  const one = { entry: { id: entry, name }, line };
  if ('writing' in of) {
    const { bigPrint = false, simpleWords = false, language } = of.writing;
    return { ...one, part: WRITING_LINE, question: null, said: null, by: null, writing: { bigPrint, simpleWords, language: language?.to ?? null }, after: 0 };
  }
  const asked = questions.find(({ id }) => id === of.part);
  const question = asked === undefined ? null : { en: asked.en, es: asked.es };
  return { ...one, part: of.part, question, said: said(of.words), by: signature(of.by), writing: null, after: customer.sayings[of.part]?.version ?? 0 };
}

function charterView({ customer, offers, readIn }: KnownOfCustomer, { said, signature }: Tools): Charter {
  const { agreed, proposal } = customer.charter;
  const textOf = ({ offer, words }: { offer: number; words: CharterWords }): Charter['text'] => {
    const ours = offers.textOf(offer, readIn);
    const part = (of: keyof CharterWords): Said => {
      const changed = words[of];
      return changed === undefined ? { text: ours[of], voice: 'ours' } : said(changed);
    };
    return { expect: part('expect'), helps: part('helps'), soon: part('soon') };
  };
  const now = { offer: offers.now, words: {} };
  const stands = agreed ?? now;
  return {
    version: charterVersion(customer),
    offer: offers.now,
    text: textOf(stands),
    agreed: agreed === null ? null : signature(agreed.by),
    agreedVersion: agreed?.version ?? null,
    newerOffer: agreed === null || agreed.offer === offers.now ? null : textOf(now),
    proposal:
      proposal === null
        ? null
        : {
            version: proposal.version,
            from: proposal.from,
            text: textOf(proposal),
            changed: CHARTER_PARTS.filter((part) => proposal.words[part]?.id !== agreed?.words[part]?.id),
            by: signature(proposal.by),
          },
  };
}

function entryOf({ event, by }: RecordedOfCustomer, { said, signature, disputable, disputed }: Tools): Profile['entries'][number] {
  const words: readonly (readonly [string, Words])[] =
    event.kind === 'charterProposed'
      ? CHARTER_PARTS.flatMap((part) => (event.words[part] === undefined ? [] : [[part, event.words[part]] as const]))
      : 'words' in event && event.words !== undefined
        ? [['words', event.words] as const]
        : event.kind === 'writingChosen' && event.signed !== undefined
          ? [['signed', event.signed] as const]
          : [];
  return {
    version: by.version,
    kind: event.kind,
    by: signature(by),
    part: 'part' in event ? event.part : null,
    said: words.map(([part, one]) => ({ part, said: said(one) })),
    disputable: disputable(by.version),
    disputed: disputed(by.version),
  };
}

function toolsOf({ customer, texts, names, act }: KnownOfCustomer) {
  const written = (version: number) => customer.writtenDown.find((one) => one.version === version);
  return {
    said: saidBy(texts),
    signature: (by: Signed) => signatureIn(names, by),
    disputable: (version: number): boolean => {
      const one = written(version);
      return one !== undefined && isOpenToChallenge(one, act.at);
    },
    disputed: (version: number): boolean => written(version)?.disputed === true,
  };
}
