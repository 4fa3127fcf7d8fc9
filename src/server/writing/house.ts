// What the check has to know of this organisation.
import type { House } from '../../domain/words/house.ts';
import { DEFAULT_SETTINGS, organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';

/** A word for the customer that nobody chose says nothing about what others would be called. */
export async function houseOf(rows: Rows, org: string): Promise<House> {
  const { customerWord } = await organisationOf(rows, org);
  return customerWord.one === DEFAULT_SETTINGS.customerWord.one ? {} : { customer: customerWord };
}
