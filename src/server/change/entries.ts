// Who was told of a change, or asked about it, under an entry that was put away since, is the person under whom it goes on:
// read so, and acted on under the entry that the record names. Taken apart, each is again who they were.
import type { Told } from '../../domain/cause/changeEvents.ts';
import { peopleLinked } from '../../domain/cause/raising.ts';
import type { Cause } from '../../domain/cause/state.ts';
import { entriesUnder, goOnAs } from '../people/standing.ts';
import type { Rows } from '../platform/database.ts';

type People = Pick<Cause, 'links' | 'told' | 'partners' | 'touched'>;
const namedIn = ({ links, told, partners, touched }: People): readonly string[] => [
  ...peopleLinked({ links } as Cause),
  ...told.flatMap(({ is, id }) => (is === 'party' ? [id] : [])),
  ...[...partners, ...touched].map(({ person }) => person),
];

/** For reading alone: what is decided names the entries of the record. */
export async function asTheyAreNow(rows: Rows, org: string, cause: Cause): Promise<Cause> {
  const [now = cause] = await allAsTheyAreNow(rows, org, [cause]);
  return now;
}

export async function allAsTheyAreNow(rows: Rows, org: string, causes: readonly Cause[]): Promise<readonly Cause[]> {
  const named = causes.flatMap(namedIn);
  if (named.length === 0) return causes;
  const now = await goOnAs(rows, org, named);
  const of = (id: string): string => now.get(id) ?? id;
  return causes.map((cause) => ({
    ...cause,
    links: cause.links.map((link) => (link.is === 'concern' ? { ...link, customer: of(link.customer) } : { ...link, person: of(link.person) })),
    told: once(cause.told.map((one) => (one.is === 'party' ? { ...one, id: of(one.id) } : one))),
    partners: cause.partners.map((one) => ({ ...one, person: of(one.person) })),
    touched: cause.touched.map((one) => ({ ...one, person: of(one.person) })),
  }));
}

/** Told under both, they were told: what they said to it counts. */
function once(told: readonly Told[]): readonly Told[] {
  const same = (one: Told, other: Told): boolean => one.change === other.change && one.is === other.is && one.id === other.id;
  const heard = (one: Told): boolean => one.state === 'heard';
  return told.filter((one, index) => {
    const first = told.findIndex((other) => same(one, other));
    const wanted = told.findIndex((other) => same(one, other) && heard(other));
    return index === (wanted === -1 ? first : wanted);
  });
}

/** Of those whom the record names here, the one who goes on as this person; they themselves where it names none. */
export async function namedAs(rows: Rows, org: string, person: string, names: readonly string[]): Promise<string> {
  if (names.includes(person)) return person;
  const under = await entriesUnder(rows, org, person);
  return under.find((entry) => names.includes(entry)) ?? person;
}
