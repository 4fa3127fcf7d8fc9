// One concern that is two things: some of it leaves the one and begins the other, in one transaction.
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { splitOff as wire } from '../../contract/splitting.ts';
import { isCustomers } from '../../domain/common/act.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { TheirWords } from '../../domain/common/words.ts';
import { wordsWithin } from '../../domain/common/words.ts';
import { takenFor } from '../../domain/concern/correction.ts';
import type { ConcernEvent } from '../../domain/concern/events.ts';
import { standsAs } from '../../domain/concern/samePerson.ts';
import type { BeginApart, SplitConcern } from '../../domain/concern/splitting.ts';
import type { SaidBefore } from '../../domain/concern/splittingEvents.ts';
import { isTold, type Matter, type Story } from '../../domain/concern/state.ts';
import { withoutTakenBack } from '../../domain/concern/takeBack.ts';
import { actWithin, type Before, eventsOf, type Recorded, type Signer } from '../concern/store.ts';
import { dutyOf } from '../people/duty.ts';
import type { Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { nextNumber } from './raiseConcern.ts';

type Chosen = Pick<BeginApart, 'team' | 'owner' | 'ownership' | 'said' | 'nextUpdate'>;
export type Splitting = {
  readonly complete: (command: SplitConcern, before: Before) => Promise<SplitConcern | Refusal>;
  readonly follow: (rows: Rows, by: Signer & { org: string }, story: Story, events: readonly ConcernEvent[]) => Promise<void>;
};

/** Of one act: what was chosen while it was made is what begins once it is decided. */
export function splitting(ground: Ground, caller: Caller, body: Partial<BodyOf<typeof wire>>): Splitting {
  let chosen: Chosen | null = null;
  return {
    complete: async (command, { rows, organisation, concern: story, act }) => {
      if (!isTold(story)) return refuse('no-such-concern');
      const said = theirWords(story, withoutTakenBack(await eventsOf(rows, organisation.id, story.id)), body.words ?? []);
      if (said === null) return refuse('no-such-words');
      const staff = caller.is === 'staff' && body.owner !== 'on-duty' ? caller.id : null;
      const duty = await dutyOf(rows, organisation.id, { team: body.team ?? story.team, staff, except: story.complainedAbout, at: act.at });
      if (isRefusal(duty)) return duty;
      chosen = { ...duty, said, ...given({ nextUpdate: body.nextUpdate === undefined ? undefined : new Date(body.nextUpdate).toISOString() }) };
      return { ...command, said, number: await nextNumber(rows, organisation.id) };
    },
    follow: async (rows, { org, ...by }, story, events) => {
      const split = events.find((event) => event.kind === 'splitOff');
      if (split === undefined || chosen === null) return;
      const { into: id, number } = split;
      const matters = split.matters.length > 0 ? split.matters : [newOne()];
      const command = { do: 'beginApart', id, number, from: story, matters, ...chosen } as const;
      const done = await actWithin(ground, rows, { ...by, org, concern: id, about: story.customer, make: () => command });
      if (isRefusal(done)) throw new Refused(done.refused);
    },
  };
}

const newOne = (): Matter => ({ id: newId(), severity: 2, severityIsSet: false, answer: null });

/** Each once, as it reads now; null where one of them isn't theirs, or is no longer said to be. */
function theirWords(story: Story, recorded: readonly Recorded[], ids: readonly string[]): readonly SaidBefore[] | null {
  const undone = new Set(recorded.flatMap(({ event }) => (event.kind === 'actDisputed' ? [event.act] : [])));
  const theirs = new Map<string, SaidBefore>();
  for (const { event, by } of recorded) {
    const named = by.for ?? (by.actor.is === 'party' ? by.actor.id : null);
    const whose = named === null ? null : standsAs(story, named, by.version);
    const isTheirs = BEGINS.has(event.kind) || (event.kind === 'tookIn' ? isStillIn(story, event.from) : isCustomers(by) && isOfTheirs(story, whose));
    if (!isTheirs || undone.has(by.version)) continue;
    for (const words of wordsWithin(event)) if (words.voice !== 'ours') theirs.set(words.id, { words: takenNow(story, words), at: momentOf(by), via: by.via });
  }
  const found = [...new Set(ids)].flatMap((id) => theirs.get(id) ?? []);
  return found.length < new Set(ids).size ? null : found;
}

const BEGINS: ReadonlySet<ConcernEvent['kind']> = new Set(['concernBroughtOver', 'begunApart']);
/** What was taken apart again tells its words by itself. */
const isStillIn = ({ tookIn }: Story, from: string): boolean => tookIn.some(({ concern }) => concern === from);
const isOfTheirs = ({ customer, teller, formTeller }: Story, whose: string | null): boolean => whose !== null && [customer, teller, formTeller].includes(whose);
const momentOf = ({ at, happenedOn }: Recorded['by']): string => (happenedOn !== undefined && 'at' in happenedOn ? happenedOn.at : at);

function takenNow(story: Story, words: TheirWords): TheirWords {
  const taken = takenFor(story, words.id);
  return taken === null || taken.voice === 'ours' ? words : taken;
}

/** Whoever has the list open sees the new one. */
export const tellOfNew = (ground: Ground, org: string, events: readonly ConcernEvent[]): void =>
  events.forEach((event) => {
    if (event.kind === 'splitOff') ground.live.tell({ org, concern: event.into });
  });
