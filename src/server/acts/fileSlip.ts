// What a person read off a slip becomes the customer's act, by letter, with the picture of it beside: all in one transaction.
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { fileSlip as wire } from '../../contract/slips.ts';
import { copyIn } from '../../copy/copy.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { Question } from '../../domain/concern/slip.ts';
import { mayAct } from '../concern/access.ts';
import { commandOf } from '../concern/commands.ts';
import type { DeedName } from '../concern/making.ts';
import { type Ask, actWithin, againOnConflict, type Before } from '../concern/store.ts';
import { addFile, keepFiles } from '../files/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import type { Put } from '../slip/question.ts';
import { isAnsweredOnPaper, putBy, type SlipRow, slipFor } from '../slip/store.ts';

type Body = BodyOf<typeof wire>;
type Deed = { readonly name: DeedName; readonly on: Readonly<Record<string, string>>; readonly body: object; readonly takesText: boolean };

export async function fileSlip(ground: Ground, caller: Insider, id: string, body: Body): Promise<Refusal | null> {
  const concern = await againOnConflict(() => inOrganisation(ground.database, caller.org, (rows) => file(ground, rows, { caller, id, body })));
  if (isRefusal(concern)) return concern;
  ground.live.tell({ org: caller.org, concern });
  return null;
}

type Filing = { readonly caller: Insider; readonly id: string; readonly body: Body };

/** Gives the concern. A refusal undoes all of it. */
async function file(ground: Ground, rows: Rows, { caller, id, body }: Filing): Promise<string | Refusal> {
  const row = await slipFor(rows, caller, id, ground.now());
  const put = await putBy(rows, caller.org, row, ground.now());
  if (row.state !== 'waiting') return refuse('slip-not-waiting');
  if (put === null) return refuse('slip-code-unknown');
  const concern = put.goesOn?.id ?? put.concern;
  if (!(await mayAct(rows, caller, concern))) return refuse('not-allowed');
  if (await isAnsweredOnPaper(rows, caller.org, put.letter.id)) return refuse('slip-answered');
  const deed = deedOf(put, body);
  if (deed === null) return refuse('invalid');
  const { zone } = await organisationOf(rows, caller.org);
  const happenedOn = body.writtenOn === undefined ? undefined : { day: body.writtenOn, zone };
  refuseHappenedOn(happenedOn, ground.now());
  const at = { version: 0 };
  const signer = given({ org: caller.org, concern, actor: actorOf(caller), for: put.party, via: 'letter' as const, happenedOn });
  const ask = (name: DeedName, on: Deed['on'], said: object): Ask => ({ ...signer, make: (before: Before) => commandOf(name, said, on, before) });
  const answered = await actWithin(ground, rows, {
    ...ask(deed.name, deed.on, deed.body),
    make: (before) => {
      at.version = 'version' in before.concern ? before.concern.version + 1 : 1;
      return commandOf(deed.name, deed.body, deed.on, before);
    },
  });
  if (isRefusal(answered)) throw new Refused(answered.refused);
  const note = body.text !== undefined && !deed.takesText ? await actWithin(ground, rows, ask('write', {}, { text: body.text })) : null;
  if (note !== null && isRefusal(note)) throw new Refused(note.refused);
  await enclose(rows, { caller, row, concern, version: at.version, now: ground.now() });
  return concern;
}

/** Null for a choice that the letter doesn't give. What has to be said in words, and stands on the picture alone, says so. */
function deedOf({ question, choices, language, goesOn, says }: Put, { choice, text }: Body): Deed | null {
  const chosen = choices.find((one) => one.choice === choice);
  if (chosen === undefined) return null;
  // What was asked there stands no more here: it says what they ticked, in words.
  if (goesOn !== null) return { name: 'write', on: {}, body: { text: copyIn(language).slip.ticked(says, chosen.says, text ?? '') }, takesText: true };
  const words = text ?? copyIn(language).slip.onPicture;
  return { ...PATHS[question.asks](question as never, choice), ...bodyFor(question, { isYes: choice === 'yes', text, words }) };
}

const PATHS: { readonly [Asks in Question['asks']]: (question: Extract<Question, { asks: Asks }>, choice: string) => Pick<Deed, 'name' | 'on'> } = {
  understanding: ({ round }) => ({ name: 'answerUnderstanding', on: { round: String(round) } }),
  fix: ({ fix }) => ({ name: 'answerFix', on: { fix } }),
  came: ({ fix }) => ({ name: 'confirmFix', on: { fix } }),
  date: ({ promise }) => ({ name: 'answerRenegotiation', on: { promise } }),
  plan: ({ version }) => ({ name: 'answerPlan', on: { version: String(version) } }),
  okay: (_question, choice) => ({ name: choice === 'solved' ? 'saySolved' : 'sayNotOkay', on: {} }),
};

type Chosen = { readonly isYes: boolean; readonly text: string | undefined; readonly words: string };
const said = (body: object, takesText: boolean): Pick<Deed, 'body' | 'takesText'> => ({ body, takesText });

function bodyFor(question: Question, { isYes, text, words }: Chosen): Pick<Deed, 'body' | 'takesText'> {
  switch (question.asks) {
    case 'understanding':
      return isYes ? said({ answer: 'yes' }, false) : said({ answer: 'correction', text: words }, true);
    case 'plan':
      return isYes ? said({ answer: 'yes' }, false) : said({ answer: 'not-quite', text: words }, true);
    case 'fix':
      return said({ version: question.version, answer: isYes ? 'yes' : 'no', text }, !isYes);
    case 'came':
      return said({ answer: isYes ? 'yes' : 'no', text }, !isYes);
    case 'date':
      return said({ due: question.due, answer: isYes ? 'yes' : 'no' }, false);
    case 'okay':
      return said({ text }, true);
  }
}

type Enclosing = { readonly caller: Insider; readonly row: SlipRow; readonly concern: string; readonly version: number; readonly now: string };

async function enclose(rows: Rows, { caller, row, concern, version, now }: Enclosing): Promise<void> {
  const { org } = caller;
  const bytes = row.picture ?? Buffer.alloc(0);
  const added = await addFile(rows, { caller, concern, at: now, file: { name: `slip-${row.code}.jpg`, type: 'image/jpeg', bytes, state: 'here' } });
  if (isRefusal(added)) throw new Refused(added.refused);
  await keepFiles(rows, org, concern, { ids: [added.id], at: now });
  await rows.insertInto('enclosure').values({ org_id: org, concern_id: concern, version, file_id: added.id }).execute();
  await rows
    .updateTable('slip')
    .set({ state: 'filed', concern_id: concern, picture: null, file_id: added.id, filed_at: now })
    .where('org_id', '=', org)
    .where('id', '=', row.id)
    .execute();
}
