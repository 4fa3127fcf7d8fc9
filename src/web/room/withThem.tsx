// Whose act an entry of the record is, where several people are on the customer's side.
import type { Entry } from '../../contract/concern.ts';
import type { Signature } from '../../contract/signature.ts';
import { firstName } from '../ui/firstName.ts';
import { type Shown, useRoom } from './shown.ts';

/** "You" is the customer on every page of the room, and whoever told it on their receipt; others have their names. */
export function whoOf({ by, for: whose, writtenDown }: Entry, { room, words }: Pick<Shown, 'room' | 'words'>): string {
  const person = writtenDown && whose !== null ? whose : by.is === 'party' ? by : null;
  if (person === null) return by.is === 'clock' ? words.history.clock : by.name;
  return person.id === room.customer.id || (room.visitor.is === 'teller' && person.id === room.visitor.id) ? words.history.you : person.name;
}

/** Below the sentence: in whose name it was said, and whom it names. */
export function EntryPeople({ entry }: { entry: Entry }) {
  const { room, copy } = useRoom();
  const named = room.parties.find(({ party }) => party.id === entry.facts.party);
  const saidFor = entry.by.is === 'party' && entry.for !== null;
  return (
    <>
      {named !== undefined && <p>{[named.party.name, named.relation?.text ?? ''].filter((part) => part !== '').join(', ')}</p>}
      {saidFor && <p className="soft">{copy.party.saidFor(firstName(room.customer.name))}</p>}
    </>
  );
}

/** Under an answer that somebody gave for them. */
export function SaidBy({ by }: { by: Pick<Signature, 'by' | 'for' | 'writtenDown'> | null | undefined }) {
  const { room, copy } = useRoom();
  const who = by == null ? null : by.writtenDown && by.for !== null ? by.for : by.by.is === 'party' ? by.by : null;
  return who === null || who.id === room.customer.id ? null : <p className="soft">{copy.party.saidForYou(who.name)}</p>;
}

/** The same for a thing whose answers stand in the record. */
export function AnsweredBy({ kinds, of }: { kinds: readonly string[]; of: string }) {
  const { room } = useRoom();
  return <SaidBy by={room.entries.findLast(({ kind, facts }) => kinds.includes(kind) && facts.id === of)} />;
}

/** Above the page of one who is with the customer: whose page it is, and what they may do on it. */
export function Besides() {
  const { room, copy, callMe, when } = useRoom();
  const { beside } = copy.party;
  const { scope, until } = room.visitor;
  const customer = firstName(room.customer.name);
  return (
    <>
      <h1>{beside.title(callMe, customer)}</h1>
      {scope !== null && <p>{beside.may[scope](customer)}</p>}
      {until !== null && <p className="soft">{beside.until(when.until(until))}</p>}
      <p className="soft">{beside.you(customer)}</p>
    </>
  );
}
