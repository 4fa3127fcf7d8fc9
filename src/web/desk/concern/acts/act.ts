// An act as a form: what it asks, and what it sends. Which acts are offered is the server's to say, by `may`.

import type { PersonRef } from '../../../../contract/common/schemas.ts';
import type { ConcernView, RoomView } from '../../../../contract/concern.ts';
import type { Me } from '../../../../contract/people.ts';
import type { Drafted } from '../../../../contract/preview.ts';
import { instantAt } from '../../../ui/localTime.ts';
import { present } from '../../../ui/present.ts';
import type { Side } from '../../../ui/Voice.tsx';
import { SAID_BY } from '../../contacts/ways.ts';
import type { Words } from '../../words.tsx';
import type { Notes, Threads } from '../private.ts';

export type Chosen = Readonly<Record<string, string | readonly string[]>>;
export type Option = { value: string; says: string; hint?: string; cannot?: true };
type Shown = { name: string; label: string; hint?: string; optional?: true; shows?: (chosen: Chosen) => boolean };
export type ActField =
  /** What is private isn't kept on the device beyond the tab. */
  | (Shown & { is: 'words'; voice: Side; begin?: string; rows?: number; isPrivate?: true })
  /** Only to be read. */
  | (Shown & { is: 'read'; says: string; optional: true })
  /** `keeper` says whose day stands beside the date. */
  | (Shown & { is: 'when'; keeper?: (chosen: Chosen) => string; begin?: string })
  /** A photo that is added at once, to the files of this concern; its id is what is chosen. */
  | (Shown & { is: 'photo'; concern: string; begin?: string })
  | (Shown & { is: 'one' | 'pick'; options: readonly Option[]; begin?: string; of?: Side })
  | (Shown & { is: 'many'; options: readonly Option[]; begin?: readonly string[]; of?: Side });

/** A part of what stands now: whose words, under what heading. */
export type Newer = { label: string; of: Side; says: string };

export type Act = {
  /** Names the drafts of this act: the deed, and the thing that it is done to. */
  key: string;
  title: string;
  says?: string;
  fields: readonly ActField[];
  go: string;
  done: string;
  /** Null where it isn't an act on the concern itself: the page then reads again. */
  send: (said: Said) => Promise<ConcernView | RoomView | null>;
  /** What they will read once it is said, where it can be heard as they do before it is. */
  drafted?: (said: Said) => Drafted;
  /** Who reads what is typed here, where that isn't the customer. */
  reads?: { says: string; isPrivate?: true; otherwise?: (chosen: Chosen) => string | null };
  /** Where somebody may be quicker: what is shown then, and the same act on what stands now. */
  anew?: { shows: (room: Room) => readonly Newer[]; act: (room: Room) => Act | null };
};

/** What the room of a concern knows while acts are offered in it. */
export type Room = { view: ConcernView; words: Words; me: Me; colleagues: readonly PersonRef[]; notes: Notes | null; threads: Threads | null };

/** What was typed and chosen. */
export class Said {
  readonly #typed: Chosen;
  readonly #zone: string;
  constructor(typed: Chosen, zone: string) {
    this.#typed = typed;
    this.#zone = zone;
  }
  text(name: string): string {
    return this.maybe(name) ?? '';
  }
  maybe(name: string): string | undefined {
    const said = this.#typed[name];
    return typeof said === 'string' && said.trim() !== '' ? said : undefined;
  }
  one<const Values extends readonly string[]>(name: string, values: Values): Values[number] {
    const chosen = this.#typed[name];
    return values.find((value) => value === chosen) ?? values[0] ?? '';
  }
  many(name: string): string[] {
    const chosen = this.#typed[name];
    return typeof chosen === 'object' ? [...chosen] : [];
  }
  when(name: string): string {
    return instantAt(this.text(name), this.#zone);
  }
  maybeWhen(name: string): string | undefined {
    return this.maybe(name) === undefined ? undefined : this.when(name);
  }
}

export const VIAS = ['phone', 'in-person', 'letter', 'mail'] as const;

const WHO = ' ';
/** Who said it and by which way: the customer by telephone until somebody says otherwise; or one who is with them and may speak. */
export function viaField({ view, words: { acts, party } }: Room): ActField {
  const ways = SAID_BY.map((via) => ({ value: via, says: acts.fields.vias[via] }));
  const speaking = view.parties.filter(({ standing, scope }) => standing === 'with' && scope !== 'see').map((one) => one.party);
  const others = speaking.flatMap(({ id, name }) => ways.map(({ value, says }) => ({ value: `${value}${WHO}${id}`, says: party.saidBy(name, says) })));
  return { is: 'pick', name: 'via', label: acts.fields.via, options: [...ways, ...others], begin: 'phone' };
}
/** By which way we ask them. */
export const askedByField = ({ words: { acts } }: Room, label = acts.fields.by): ActField => ({
  is: 'pick',
  name: 'via',
  label,
  options: VIAS.map((via) => ({ value: via, says: acts.fields.vias[via] })),
  begin: 'phone',
});

/** What goes with an act that staff write down: whose it is, and by which way they said it. */
export function forThem({ view }: Room, said: Said) {
  const [way, who] = said.text('via').split(WHO);
  return { for: who ?? view.customer.id, via: SAID_BY.find((via) => via === way) ?? 'phone' };
}

/** A matter in a few words, for a choice. */
export const matterOptions = ({ view, words: { concern } }: Room): Option[] =>
  view.matters.filter(({ answered }) => answered === null).map(({ id, about, category }) => ({ value: id, says: about?.text ?? category ?? concern.matters.unnamed }));

export const maybe = present;
