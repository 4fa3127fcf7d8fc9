// What arrives on the wire about a change, made into the command that the rules know.
import type * as wire from '../../contract/changeEndpoints.ts';
import type { BodyOf, Endpoint } from '../../contract/common/endpoint.ts';
import type { CauseCommand } from '../../domain/cause/cause.ts';
import { CHECK_DAYS, type Change, type LocalDay, type StoryTexts } from '../../domain/cause/changeEvents.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { BeforeCause } from '../cause/store.ts';
import { refuseUnknownStaff } from '../people/known.ts';
import { dayIn, openingAfter } from '../platform/calendar.ts';
import type { Insider } from '../platform/callers.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { namedAs } from './entries.ts';
import { namesIn } from './namesIn.ts';
import { numbersOf } from './numbers.ts';
import { listenersOf, roomsOf, seenAmong } from './people.ts';

type Wire = typeof wire;
/** Given by staff on the cause; what a customer says comes by their concern, or by who called them. */
export const CHANGE_DEEDS = [
  ...(['planChange', 'takeChange', 'handChange', 'checkChange', 'dropChange', 'writeStory', 'approveStory', 'takeStoryOff', 'tellOfChange', 'noteTold', 'hearChange'] as const),
  ...(['invitePartner', 'takeInvitationBack', 'answerPartner', 'thankPartner', 'listTouched', 'noteTry', 'leaveTouched'] as const),
] as const;
export type ChangeDeed = (typeof CHANGE_DEEDS)[number];

type On = Readonly<Record<string, string>>;
export type Asking = { readonly caller: Insider; readonly on: On; readonly before: BeforeCause; readonly cause: Cause; readonly ground: Ground };
type Made = CauseCommand | Refusal;
type Body<Name extends ChangeDeed> = Wire[Name] extends Endpoint ? BodyOf<Wire[Name]> : never;
type Making = { readonly [Name in ChangeDeed]: (body: Body<Name>, asking: Asking) => Made | Promise<Made> };

const MAKING: Making = {
  planChange: async ({ does, seen, keeper, from, actions }, { caller, before }) => {
    const self = caller.is === 'staff' ? caller.id : undefined;
    const keeps = keeper ?? self;
    if (keeps === undefined) return refuse('name-a-keeper');
    await refuseUnknownStaff(before.rows, before.organisation.id, [keeps]);
    const { zone } = before.organisation;
    const first: LocalDay = { day: from ?? dayIn(before.act.at, zone), zone };
    const begins = openingAfter(first.day, 0, before.organisation);
    const [one, two] = CHECK_DAYS.map((days) => openingAfter(first.day, days, before.organisation));
    const { spoken } = before;
    return {
      ...{ do: 'planChange', id: newId(), does: spoken.ours(does), seen: spoken.ours(seen), keeper: keeps, from: first, actions },
      // Who says "from today" means now, also before the doors open.
      begins: begins > before.act.at && first.day === dayIn(before.act.at, zone) ? before.act.at : begins,
      checks: { 30: one ?? begins, 90: two ?? begins },
    };
  },
  takeChange: (_body, { on }) => ({ do: 'takeChange', id: changeOf(on) }),
  handChange: async ({ to }, { on, before }) => {
    await refuseUnknownStaff(before.rows, before.organisation.id, [to]);
    return { do: 'handChange', id: changeOf(on), to };
  },
  checkChange: async ({ answer, text }, asking) => {
    const numbers = await counted(asking);
    return numbers === null ? refuse('no-such-change') : given({ do: 'checkChange' as const, id: changeOf(asking.on), answer, numbers, words: asking.before.spoken.oursIf(text) });
  },
  dropChange: async ({ text }, asking) => {
    const numbers = await counted(asking);
    return numbers === null ? refuse('no-such-change') : { do: 'dropChange', id: changeOf(asking.on), numbers, words: asking.before.spoken.ours(text) };
  },
  writeStory: ({ en, es }, { on, before: { spoken } }) => {
    const text = (one: { said: string; did: string }) => ({ said: spoken.ours(one.said), did: spoken.ours(one.did), count: wordsIn(`${one.said} ${one.did}`) });
    const texts: StoryTexts = { ...(en === undefined ? {} : { en: text(en) }), ...(es === undefined ? {} : { es: text(es) }) };
    return { do: 'writeStory', change: changeOf(on), texts };
  },
  approveStory: async ({ version }, { on, before, cause }) => ({
    ...{ do: 'approveStory', change: changeOf(on), version },
    names: await namesIn(before.rows, before.organisation.id, cause, changeOf(on)),
  }),
  takeStoryOff: (_body, { on }) => ({ do: 'takeStoryOff', change: changeOf(on) }),
  tellOfChange: async ({ version }, { on, before, cause, ground }) => ({
    ...{ do: 'tellOfChange', change: changeOf(on), version },
    people: await listenersOf(before.rows, before.organisation.id, cause, ground.settings.smtpUrl !== null),
  }),
  noteTold: async ({ person, via }, { caller, on, before, cause }) => {
    if (person.is === 'staff') return { do: 'noteTold', change: changeOf(on), person, via };
    if (!(await isSeen(caller, before, person.id))) return refuse('nobody-to-tell');
    const told = cause.told.filter(({ is, change }) => is === 'party' && change === changeOf(on)).map(({ id }) => id);
    return { do: 'noteTold', change: changeOf(on), person: { is: 'party', id: await named(before, person.id, told) }, via };
  },
  hearChange: ({ text }, { on, before }) => given({ do: 'sayHeard' as const, change: changeOf(on), words: before.spoken.oursIf(text) }),
  invitePartner: async ({ person, role, text }, { caller, on, before, cause }) => {
    if (!(await isSeen(caller, before, person))) return refuse('no-such-party');
    if ((await roomsOf(before.rows, before.organisation.id, cause, [person])).size === 0) return refuse('no-page-to-ask-on');
    const asked = cause.partners.filter(({ change }) => change === changeOf(on)).map((one) => one.person);
    return { do: 'invitePartner', id: newId(), person: await named(before, person, asked), role, change: changeOf(on), words: before.spoken.ours(text) };
  },
  takeInvitationBack: (_body, { on }) => ({ do: 'takeInvitationBack', id: on.partner ?? '' }),
  answerPartner: ({ text }, { on, before }) => ({ do: 'answerPartner', id: on.partner ?? '', words: before.spoken.ours(text) }),
  thankPartner: ({ text }, { on, before }) => ({ do: 'thankPartner', id: on.partner ?? '', words: before.spoken.ours(text) }),
  listTouched: async ({ people, day, team }, { caller, before, cause }) => {
    const seen = await seenAmong(before.rows, caller, people);
    const here = await onFileAmong(before, people);
    if (people.some((person) => !seen.has(person) || !here.has(person))) return refuse('no-such-party');
    return { do: 'listTouched', people, because: { day, team: team ?? cause.team } };
  },
  noteTry: async ({ outcome }, { on, before, cause }) => ({ do: 'noteTry', person: await listedAs(before, cause, on), outcome }),
  leaveTouched: async (_body, { on, before, cause }) => ({ do: 'leaveTouched', person: await listedAs(before, cause, on) }),
};

const named = ({ rows, organisation }: BeforeCause, person: string, names: readonly string[]): Promise<string> => namedAs(rows, organisation.id, person, names);
const listedAs = (before: BeforeCause, { touched }: Cause, on: On): Promise<string> =>
  named(
    before,
    on.person ?? '',
    touched.map(({ person }) => person),
  );
const changeOf = (on: On): string => on.change ?? '';
/** As a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

async function counted({ on, before, cause }: Asking) {
  const change: Change | undefined = cause.changes.find(({ id }) => id === changeOf(on));
  return change === undefined ? null : numbersOf(before.rows, before.organisation.id, cause, change, before.act.at);
}

async function isSeen(caller: Insider, before: BeforeCause, person: string): Promise<boolean> {
  return (await onFileAmong(before, [person])).has(person) && (await seenAmong(before.rows, caller, [person])).has(person);
}

async function onFileAmong({ rows, organisation }: BeforeCause, people: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows
    .selectFrom('customer')
    .select('id')
    .where('org_id', '=', organisation.id)
    .where('id', 'in', [...people])
    .where('erased_at', 'is', null)
    .execute();
  return new Set(found.map(({ id }) => id));
}

export function changeCommandFor(deed: ChangeDeed, body: unknown, asking: Asking): Made | Promise<Made> {
  const make = MAKING[deed] as (body: unknown, asking: Asking) => Made | Promise<Made>;
  return make(body, asking);
}
