// One who told it about somebody else sees, until consent is recorded, only what they told and a receipt of it. Each part
// is named, so that what a later feature shows to the customer is not shown to them by forgetting.
import type { Said } from '../../contract/common/schemas.ts';
import type { RoomView } from '../../contract/concern.ts';

const MAY_STILL = new Set(['write']);
const THE_CUSTOMERS_ALONE = {
  title: '',
  standing: 'open',
  endedAt: null,
  matters: [],
  nextUpdate: null,
  notOkaySince: null,
  understanding: 'to-offer',
  unconfirmed: null,
  rounds: [],
  decisions: [],
  plans: [],
  apologies: [],
  fixes: [],
  amends: [],
  promises: [],
  parties: [],
  corrections: [],
  goesOnIn: null,
  tookIn: [],
  splitFrom: null,
  splitOff: [],
  asksTwo: null,
  tasks: [],
  teachBacks: [],
  followUp: null,
  fairness: null,
  updatesAre: 'word',
  lastWordAt: null,
  died: null,
  looks: [],
  screens: [],
  fileChanges: [],
  readers: [],
  privateNotes: [],
  sideThreads: [],
  opened: [],
  contacts: { theirs: { called: 0, came: 0, wrote: 0 }, ours: { called: 0, came: 0, wrote: 0 }, beside: [] },
  picture: null,
  steps: [],
  toldWith: null,
  next: { next: 'nothing', holder: null },
} satisfies Partial<RoomView>;

/** Without what the customer says of it, which is theirs. */
const asTold = (said: Said): Said => (said.correction === undefined ? said : { ...said.correction.stood, ...(said.id !== undefined && { id: said.id }) });
const asToldIf = (said: Said | null): Said | null => (said === null ? null : asTold(said));

export function receiptOf(view: RoomView, teller: string): RoomView {
  const { id, number, owner, ownership, toldAt, toldVia, happenedOn, telling, organisation, language, visitor } = view;
  const entries = view.entries
    .filter(({ by, for: whose, kind }) => by.id === teller || whose?.id === teller || kind === 'concernTold')
    .map((entry) => ({ ...entry, correctable: false, facts: {}, words: entry.words.map(({ part, said }) => ({ part, said: asTold(said) })) }));
  return {
    ...THE_CUSTOMERS_ALONE,
    ...{ id, number, owner, ownership, toldAt, toldVia, happenedOn, organisation, language, visitor },
    telling: { happened: asToldIf(telling.happened), felt: asToldIf(telling.felt), matters: asToldIf(telling.matters), right: asToldIf(telling.right) },
    version: entries.at(-1)?.version ?? 1,
    customer: { id: teller, name: '' },
    entries,
    may: view.may.filter((deed) => MAY_STILL.has(deed)),
  };
}
