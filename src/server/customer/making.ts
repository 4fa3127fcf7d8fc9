// What arrives on the wire or in a form of the room, made into the command that the rules know.

import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import type * as wire from '../../contract/customer.ts';
import { type Language, languageIn } from '../../copy/when.ts';
import { isCustomers } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Words } from '../../domain/common/words.ts';
import type { CustomerCommand, CustomerDeed } from '../../domain/customer/customer.ts';
import { CHARTER_PARTS, PARTS } from '../../domain/customer/state.ts';
import { behindOf, type Line } from './alsoSaid.ts';
import { offersOf } from './offers.ts';
import type { BeforeCustomer } from './store.ts';

/** Two are parted where they are, and not by a deed of their own. */
export type WireDeed = Exclude<CustomerDeed, 'partEntries'>;
type Wire = typeof wire;
type Body<Name extends WireDeed> = Wire[Name] extends Endpoint ? BodyOf<Wire[Name]> : never;
type Making = {
  readonly [Name in WireDeed]: (
    body: Body<Name>,
    on: Readonly<Record<string, string>>,
    before: BeforeCustomer,
    readIn: Language | undefined,
  ) => Promise<CustomerCommand | Refusal> | CustomerCommand | Refusal;
};

const MAKING: Making = {
  sayAboutMe: async ({ text, after }, { part = '' }, before) =>
    (await isAsked(part, before)) ? { do: 'sayAboutMe', part, words: before.spoken.theirs(text), after } : refuse('no-such-question'),
  takePartBack: ({ after }, { part = '' }) => ({ do: 'takePartBack', part, after }),
  chooseWriting: async ({ bigPrint, simpleWords, language, mailWords, signed }, _on, before) =>
    given({
      do: 'chooseWriting' as const,
      bigPrint,
      simpleWords,
      mailWords,
      signed: before.spoken.oursIf(signed),
      language: language === undefined ? undefined : { from: await languageOf(before), to: language },
    }),
  proposeCharter: (body, _on, before, readIn) => proposal(body, before, readIn),
  answerCharter: ({ answer, text }, on, { act, spoken }) => {
    const one = { do: 'answerCharter', proposal: Number(on.proposal) } as const;
    if (answer === 'yes') return { ...one, answer };
    return given({ ...one, answer, words: isCustomers(act) ? spoken.theirsIf(text) : spoken.oursIf(text) });
  },
  acceptOffer: async ({ offer: seen }, _on, { rows, organisation }) => ({ do: 'acceptOffer', seen, offer: (await offersOf(rows, organisation.id)).now }),
  keepFromEntry: async ({ after }, { entry, line }, before) => {
    const found = await lineNamed(before, { entry, line });
    return found === undefined
      ? refuse('nothing-to-keep')
      : { do: 'keepFromEntry', entry: found.entry, line: 'writing' in found.of ? found.of : { part: found.of.part, words: found.of.words }, after };
  },
  dropFromEntry: async (_body, { entry, line }, before) => {
    const found = await lineNamed(before, { entry, line });
    return found === undefined ? refuse('nothing-to-keep') : { do: 'dropFromEntry', entry: found.entry, line: found.line };
  },
  disputeWrittenDown: ({ act }) => ({ do: 'disputeWrittenDown', act }),
};

async function lineNamed(
  { rows, organisation, customer, act }: BeforeCustomer,
  { entry, line }: { entry?: string | undefined; line?: string | undefined },
): Promise<Line | undefined> {
  const { lines } = await behindOf(rows, organisation.id, customer, { now: act.at, toThemselves: act.actor.is === 'party' });
  return lines.find((one) => one.entry === entry && one.line === line);
}

/** The command of a deed, or the refusal of a question that nobody asks. */
export async function commandFor(
  deed: WireDeed,
  body: unknown,
  on: Readonly<Record<string, string>>,
  before: BeforeCustomer,
  readIn?: Language,
): Promise<CustomerCommand | Refusal> {
  const make = MAKING[deed] as (body: unknown, on: Readonly<Record<string, string>>, before: BeforeCustomer, readIn: Language | undefined) => ReturnType<Making[WireDeed]>;
  return make(body, on, before, readIn);
}

async function isAsked(part: string, { rows, organisation, customer }: BeforeCustomer): Promise<boolean> {
  if (PARTS.some((one) => one === part) || customer.sayings[part] !== undefined) return true;
  if (!/^[0-9a-f-]{36}$/.test(part)) return false;
  const known = await rows.selectFrom('profile_question').select('id').where('org_id', '=', organisation.id).where('id', '=', part).where('retired', '=', false).executeTakeFirst();
  return known !== undefined;
}

async function languageOf({ rows, organisation, customer }: BeforeCustomer): Promise<Language> {
  const row = await rows.selectFrom('customer').select('language').where('org_id', '=', organisation.id).where('id', '=', customer.id).executeTakeFirst();
  return languageIn(row?.language);
}

/** Only what differs from what stands is a change: a form sends all three parts, most of them as they were. */
async function proposal(body: Body<'proposeCharter'>, before: BeforeCustomer, readIn?: Language): Promise<CustomerCommand> {
  const { rows, organisation, customer, spoken, act } = before;
  const base = customer.charter.proposal ?? customer.charter.agreed;
  const offers = await offersOf(rows, organisation.id, base === null ? [] : [base.offer]);
  const ours = offers.textOf(base?.offer ?? offers.now, readIn ?? (await languageOf(before)));
  const stood = await textsOf(before, Object.values(base?.words ?? {}));
  const words: Partial<Record<(typeof CHARTER_PARTS)[number], Words>> = {};
  for (const part of CHARTER_PARTS) {
    const text = body[part];
    const now = base?.words[part];
    if (text === undefined || text.trim() === (now === undefined ? ours[part] : (stood.get(now.id) ?? '')).trim()) continue;
    words[part] = isCustomers(act) ? spoken.theirs(text) : spoken.ours(text);
  }
  return { do: 'proposeCharter', words, after: body.after, offer: offers.now };
}

async function textsOf({ rows, organisation }: BeforeCustomer, words: readonly Words[]): Promise<ReadonlyMap<string, string | null>> {
  if (words.length === 0) return new Map();
  const found = await rows
    .selectFrom('words')
    .select(['id', 'text'])
    .where('org_id', '=', organisation.id)
    .where(
      'id',
      'in',
      words.map(({ id }) => id),
    )
    .execute();
  return new Map(found.map(({ id, text }) => [id, text]));
}
