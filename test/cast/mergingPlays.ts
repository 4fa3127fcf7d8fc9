// What comes of two concerns that are put together, as either of them sees it.
import fc from 'fast-check';
import { minutesAfter } from '../../src/domain/common/instants.ts';
import type { ConcernCommand } from '../../src/domain/concern/concern.ts';
import type { Carried } from '../../src/domain/concern/mergingEvents.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { does, matter, number } from './any.ts';
import { on, ours, own } from './concern.ts';
import { plausibleSamePerson, samePersonCommands } from './samePersonPlays.ts';

const told = on(1);
/** What her other concern brings along: a matter, a promise that stands, word that we owe her, and perhaps danger. */
export const carried = (parts: Partial<Carried> = {}): Carried => ({
  telling: { happened: own('her other telling') },
  toldAt: told,
  toldVia: 'phone',
  matters: [{ id: 'her other matter', about: own('the parking'), severity: 3, severityIsSet: true, answer: null }],
  promises: [
    {
      ...{
        id: 'her other promise',
        version: 1,
        kind: 'call',
        what: ours('a call'),
        keeper: 'mary osei',
        due: minutesAfter(told, 60 * 24 * 20),
        moved: 0,
        state: 'made',
        late: false,
      },
      by: { at: told, actor: { is: 'staff', id: 'mary osei', roles: ['staff'] }, via: 'desk', version: 3 },
    },
  ],
  complainedAbout: [],
  otherOwnerAsked: false,
  update: { state: 'made', due: minutesAfter(told, 60 * 24 * 2), form: 'word', setAt: told },
  awaitsUsSince: told,
  theirLastWordAt: told,
  ...parts,
});
const anyCarried = fc.constantFrom(
  carried(),
  carried({ danger: { because: 'ticked', since: told, readAt: null, mailed: false } }),
  carried({ matters: [], promises: [], complainedAbout: ['mary osei'], otherOwnerAsked: true }),
);
const open = fc.constantFrom({ matters: carried().matters, promises: carried().promises }, { matters: [], promises: [] });

export const mergingCommands = [
  { weight: 2, arbitrary: fc.record({ do: does('takeIn'), from: fc.constantFrom('her other concern', 'her third concern'), number, carried: anyCarried }) },
  { weight: 2, arbitrary: fc.record({ do: does('takeBackMerge'), from: fc.constantFrom('her other concern', 'her third concern') }) },
  { weight: 1, arbitrary: fc.record({ do: does('partPeoples'), from: fc.constantFrom('her other concern', 'her third concern') }) },
  { weight: 2, arbitrary: fc.record({ do: does('mergeInto'), into: does('her other concern'), number }) },
  { weight: 6, arbitrary: fc.record({ do: does('partAgain'), from: does('her other concern'), number, open }) },
  ...samePersonCommands,
  {
    weight: 2,
    arbitrary: fc.record({
      do: does('splitOff'),
      into: fc.constantFrom('the other thing', 'a third thing'),
      number,
      matters: fc.uniqueArray(matter, { maxLength: 2 }),
      said: fc.constant([{ words: own('the other thing'), at: told, via: 'phone' as const }]),
    }),
  },
] as const;

/** The newest that was taken in, or taken for the same person. */
export function plausibleMerging(deed: ConcernCommand['do'], story: Story): object {
  const newest = story.tookIn.at(-1);
  return (deed === 'takeBackMerge' || deed === 'partPeoples') && newest !== undefined ? { from: newest.concern } : plausibleSamePerson(deed, story);
}
