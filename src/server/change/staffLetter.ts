// The letter to one of ours who raised a cause about the company: a change was made because of it.
import { copyIn } from '../../copy/copy.ts';
import type { Letter } from '../../copy/letter.ts';
import { type Language, languageIn, whenIn } from '../../copy/when.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';

type Row = { readonly staff_id: string | null; readonly facts: unknown };

/** Null where they have left. */
export async function changeLetterOf(
  ground: Ground,
  rows: Rows,
  org: string,
  { staff_id, facts }: Row,
): Promise<(Letter & { to: string; address: string | null; language: Language }) | null> {
  const staff = await rows
    .selectFrom('staff')
    .select(['name', 'email', 'language', 'state'])
    .where('org_id', '=', org)
    .where('id', '=', staff_id ?? '')
    .executeTakeFirst();
  if (staff === undefined || staff.state === 'deactivated') return null;
  const organisation = await organisationOf(rows, org);
  const language = languageIn(staff.language);
  const desk = `${ground.settings.baseUrl}/desk/causes/${(facts as { cause: string }).cause}`;
  const letter = copyIn(language).letters.changeToldStaff({ name: staff.name, organisation: organisation.name, when: whenIn(language, organisation.zone, ground.now()), desk });
  return { ...letter, to: staff.name, address: staff.email, language };
}
