// One who told it about somebody else sees, until consent is recorded, only what they told and a receipt of it.
import type { RoomView } from '../../contract/concern.ts';

const MAY_STILL = new Set(['write']);

export function receiptOf(view: RoomView, teller: string): RoomView {
  return {
    ...view,
    title: '',
    customer: { id: view.customer.id, name: '' },
    matters: [],
    nextUpdate: null,
    understanding: 'to-offer',
    unconfirmed: null,
    rounds: [],
    apologies: [],
    fixes: [],
    amends: [],
    promises: [],
    tasks: [],
    teachBacks: [],
    followUp: null,
    fairness: null,
    died: null,
    looks: [],
    fileChanges: [],
    steps: [],
    next: { next: 'nothing', holder: null },
    entries: view.entries.filter(({ by, kind }) => by.id === teller || kind === 'concernTold').map((entry) => ({ ...entry, facts: {} })),
    may: view.may.filter((deed) => MAY_STILL.has(deed)),
  };
}
