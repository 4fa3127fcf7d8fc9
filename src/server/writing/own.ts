// What one person marked, and which rules rest for them by it. It lies sealed in their own row: opened for them alone, and when they
// report, so that the house can count without knowing who.
import { type OwnMarks, rests } from '../../domain/words/resting.ts';
import type { Insider } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import { SealBroken, seal, unseal } from '../platform/seal.ts';

/** Whose marks, and our key. */
export type Whose = { readonly caller: Insider; readonly secret: string };
export type MarksByRule = ReadonlyMap<string, OwnMarks>;

const placeOf = ({ caller: { org, id } }: Whose): string => `own-marks:${org}/${id}`;

/** Locks the row until the transaction ends, so that two reports of one person at once are both counted. */
export async function ownMarksToChange(rows: Rows, whose: Whose): Promise<MarksByRule> {
  const { org, id } = whose.caller;
  await rows
    .insertInto('writing_choice')
    .values({ org_id: org, staff_id: id })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await rows.selectFrom('writing_choice').select('own_marks').where('org_id', '=', org).where('staff_id', '=', id).forUpdate().executeTakeFirstOrThrow();
  return opened(row.own_marks, whose);
}

async function ownMarks(rows: Rows, whose: Whose): Promise<MarksByRule> {
  if (whose.caller.is !== 'staff') return new Map();
  const { org, id } = whose.caller;
  const row = await rows.selectFrom('writing_choice').select('own_marks').where('org_id', '=', org).where('staff_id', '=', id).executeTakeFirst();
  return opened(row?.own_marks ?? null, whose);
}

function opened(sealed: Buffer | null, whose: Whose): MarksByRule {
  if (sealed === null) return new Map();
  try {
    return new Map(JSON.parse(unseal(whose.secret, placeOf(whose), sealed)) as [string, OwnMarks][]);
  } catch (failure) {
    // By a new SECRET nobody's marks open any more: they are counted anew, as after a look.
    if (failure instanceof SealBroken) return new Map();
    throw failure;
  }
}

export async function keepOwnMarks(rows: Rows, whose: Whose, marks: MarksByRule): Promise<void> {
  const { org, id } = whose.caller;
  const own_marks = seal(whose.secret, placeOf(whose), JSON.stringify([...marks]));
  await rows.updateTable('writing_choice').set({ own_marks }).where('org_id', '=', org).where('staff_id', '=', id).execute();
}

export const restingForOneself = async (rows: Rows, whose: Whose): Promise<readonly (readonly [string, OwnMarks])[]> =>
  [...(await ownMarks(rows, whose))].filter(([, marks]) => rests(marks));

/** It asks them again, counted anew. Gives whether it rested for them. */
export async function wakeForOneself(rows: Rows, whose: Whose, rule: string): Promise<boolean> {
  const marks = new Map(await ownMarksToChange(rows, whose));
  const one = marks.get(rule);
  if (one === undefined || !rests(one)) return false;
  // They stay one of those who marked it: to wake it is no new voice.
  marks.set(rule, { findings: 0, falseAlarms: 0, markedSince: one.markedSince });
  await keepOwnMarks(rows, whose, marks);
  return true;
}
