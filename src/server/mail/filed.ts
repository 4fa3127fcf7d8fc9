// What is written beside the act that a mail becomes: its row, and the files that came with it.
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Taken } from '../files/intake.ts';
import { takeBytes } from '../files/intake.ts';
import { addFile } from '../files/store.ts';
import type { CustomerCaller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Settings } from '../platform/settings.ts';
import type { MailFile } from './readMail.ts';
import { lineOf } from './said.ts';
import { changeMail } from './store.ts';

/** Files by type that a room may hold, as they will be kept; and the others, which stay in the raw message. */
export type Sorted = { readonly taken: readonly { readonly file: Taken; readonly as: LeftOut }[]; readonly leftOut: readonly LeftOut[] };
export type LeftOut = { readonly name: string; readonly type: string; readonly size: number };

/** A picture within the text that is smaller than this is a signature's logo or a mark to follow readers by. */
const SMALLEST_PICTURE = 8 * 1024;
const MOST_NAME = 120;
const MOST_LISTED = 100;

export async function sortFiles(files: readonly MailFile[], settings: Settings): Promise<Sorted> {
  const [taken, leftOut]: [{ file: Taken; as: LeftOut }[], LeftOut[]] = [[], []];
  for (const { name, type, bytes, inline } of files) {
    const as = { name: lineOf(name, MOST_NAME), type: lineOf(type, MOST_NAME), size: bytes.length };
    const file = inline && bytes.length < SMALLEST_PICTURE ? null : await takeBytes(name, bytes, settings);
    if (file === null || isRefusal(file)) leftOut.push(as);
    else taken.push({ file, as });
  }
  return { taken, leftOut };
}

type Keeping = {
  readonly org: string;
  readonly mail: string;
  readonly concern: string;
  readonly party: string;
  readonly customer: string;
  readonly act: number;
  readonly at: string;
};

/** Within the act's transaction, beside the act that the mail became, where both sides see them. What a room has no place for any more today is listed beside what it can't hold. */
export async function keepFilesOf(rows: Rows, { org, mail, concern, party, customer, act, at }: Keeping, { taken, leftOut }: Sorted): Promise<void> {
  const caller: CustomerCaller = { is: 'customer', org, id: party, concern, customer, checked: true, via: 'room' };
  const left = [...leftOut];
  for (const { file, as } of taken) {
    const added = await addFile(rows, { caller, concern, mail, file, at });
    if (isRefusal(added)) left.push(as);
    else await rows.insertInto('enclosure').values({ org_id: org, concern_id: concern, version: act, file_id: added.id }).execute();
  }
  await changeMail(rows, org, mail, { left_out: JSON.stringify(left.slice(0, MOST_LISTED)) });
}
