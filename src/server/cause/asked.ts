// What a customer was asked of the causes that touched them, and what came of their answers: for them, and for staff who
// write down what they said. Nothing else of a cause is in it.
import type { AskedWhy, AskedWhys } from '../../contract/cause.ts';
import { mayOnCause } from '../../domain/cause/cause.ts';
import { concernLinkOf } from '../../domain/cause/raising.ts';
import type { Cause, Why } from '../../domain/cause/state.ts';
import { isUnanswered, whyOf } from '../../domain/cause/whys.ts';
import { isWhyDisputable } from '../../domain/cause/writtenDown.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import type { Words } from '../../domain/common/words.ts';
import type { Rows } from '../platform/database.ts';
import { namesOf } from '../platform/names.ts';
import { type Names, saidBy, signatureIn, signersWithin, type Texts, textsWithin, whoIn } from '../platform/signed.ts';
import { loadCauses } from './store.ts';

/** Of a concern, and of those that go on in it. */
type Wanted = { readonly org: string; readonly concerns: readonly string[]; readonly act: Act; readonly house: string };

export async function askedWhysOf(rows: Rows, { org, concerns, act, house }: Wanted): Promise<AskedWhys> {
  const linked = await rows.selectFrom('cause_link').select('cause_id').distinct().where('org_id', '=', org).where('of_id', 'in', concerns).orderBy('cause_id').execute();
  if (linked.length === 0) return { items: [] };
  const causes = await loadCauses(
    rows,
    org,
    linked.map(({ cause_id }) => cause_id),
  );
  const names = await namesOf(rows, org, signersWithin(causes));
  const texts = await textsWithin(rows, org, causes);
  // A program asks for the house; what its key is called is the house's own business.
  const named = act.actor.is === 'party' ? withoutKeys(names, causes, house) : names;
  const items = causes.flatMap((cause) => concerns.flatMap((concern) => askedIn(cause, { concern, act, names: named, texts })));
  return { items: items.filter((one, index) => items.findIndex((other) => isSameAsked(one, other)) === index) };
}

const isSameAsked = (one: AskedWhy, other: AskedWhy): boolean => one.cause === other.cause && one.asks === other.asks && one.why === other.why;

function withoutKeys(names: Names, causes: readonly Cause[], house: string): Names {
  const keys = causes.flatMap(({ whys, root }) => [...whys.map(({ asked }) => asked?.by), root.is === 'open' ? undefined : root.by]);
  return new Map([...names, ...keys.flatMap((by) => (by?.actor.is === 'program' ? [[by.actor.id, house] as const] : []))]);
}

type Reading = { readonly concern: string; readonly act: Act; readonly names: Names; readonly texts: Texts };

function askedIn(cause: Cause, reading: Reading): AskedWhy[] {
  const { concern, act } = reading;
  const linked = concernLinkOf(cause, concern)?.customer;
  if (linked === undefined) return [];
  const theirs: Act = { ...act, for: linked };
  const may = mayOnCause(cause, theirs);
  const whys = cause.whys.filter(({ asked }) => asked !== null && asked.concern === concern && asked.question !== null);
  return [...whys.map((why) => askedWhy(cause, why, may.includes('answerWhy'), reading)), ...askedRoot(cause, linked, may.includes('answerRoot'), reading)];
}

function answerOf(cause: Cause, is: NonNullable<AskedWhy['answer']>['is'], words: Words | null, by: Signed, { names, texts, act }: Reading): AskedWhy['answer'] {
  const disputable = cause.writtenDown.some((one) => one.version === by.version && isWhyDisputable(one, act.at));
  return { said: words === null ? null : saidBy(texts)(words), is, by: signatureIn(names, by), act: by.version, disputable };
}

function askedWhy(cause: Cause, why: Why, may: boolean, reading: Reading): AskedWhy {
  const { id, asked, answer, notKnown } = why;
  if (asked === null) throw new Error('asked of nobody');
  const { root } = cause;
  const isEnd = root.is !== 'open' && root.ends.includes(id);
  return {
    ...{ cause: cause.id, why: id, asks: 'why', ends: [], askedAt: asked.by.at, askedBy: whoIn(reading.names, asked.by) },
    question: asked.question === null ? null : saidBy(reading.texts)(asked.question),
    answer: answer !== null ? answerOf(cause, 'said', answer.words, answer.by, reading) : notKnown === null ? null : answerOf(cause, 'not-known', null, notKnown, reading),
    came: answer === null ? 'asked' : root.is === 'agreed' ? 'root-agreed' : isEnd ? 'at-the-root' : 'in-the-tree',
    may: may && isUnanswered(why) ? ['answerWhy'] : [],
  };
}

/** The roots that they are asked about, or said yes to; and what they said instead, which is in the tree now. */
function askedRoot(cause: Cause, linked: string, may: boolean, reading: Reading): AskedWhy[] {
  const { root } = cause;
  const { concern, names, texts } = reading;
  const instead = cause.whys.flatMap((why): AskedWhy[] => {
    if (why.asked === null || why.asked.question !== null || why.asked.concern !== concern || why.answer === null) return [];
    const at = { askedAt: why.asked.by.at, askedBy: whoIn(names, why.asked.by) };
    const answer = answerOf(cause, 'not-quite', why.answer.words, why.answer.by, reading);
    return [{ cause: cause.id, why: why.id, asks: 'root', ...at, question: null, ends: [], answer, came: root.is === 'agreed' ? 'root-agreed' : 'in-the-tree', may: [] }];
  });
  if (root.is === 'open' || (root.is === 'offered' ? root.of : root.with) !== linked || (root.is === 'offered' && root.concern !== concern)) return instead;
  const ends = root.ends.flatMap((id) => {
    const answer = whyOf(cause, id)?.answer;
    return answer == null ? [] : [saidBy(texts)(answer.words)];
  });
  const answered = root.is === 'agreed' ? answerOf(cause, 'yes', null, root.by, reading) : null;
  const base = { cause: cause.id, why: null, asks: 'root' as const, question: null, ends, askedAt: root.by.at, askedBy: whoIn(names, root.by) };
  return [...instead, { ...base, answer: answered, came: root.is === 'agreed' ? 'root-agreed' : 'asked', may: may ? ['answerRoot'] : [] }];
}
