// The address of theirs to which we write, masked: whoever knows it knows it again, and whoever looks over a shoulder learns little.
import { waysOf } from '../people/customers.ts';
import type { Rows } from '../platform/database.ts';

const SHOWN_OF_LONG = 2;
const LONG = 5;

/** Null where we have none, or it is no mail. */
export async function writtenTo(rows: Rows, org: string, person: string): Promise<string | null> {
  const addresses = ((await waysOf(rows, org, [person])).get(person) ?? []).filter(({ kind }) => kind === 'email');
  const one = addresses.find(({ preferred }) => preferred) ?? addresses[0];
  return one === undefined ? null : masked(one.value);
}

/** "ju…@mail.example"; of a short name one letter. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at)];
  return `${local.slice(0, local.length < LONG ? 1 : SHOWN_OF_LONG).join('')}…${address.slice(at)}`;
}
