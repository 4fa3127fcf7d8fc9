// Proposing a task touches the catalogue of forms and the files of the concern: the newest version is asked, and a sample is kept.
import { type FileType, isShown } from '../../contract/file.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { ConcernCommand } from '../../domain/concern/concern.ts';
import { isTold, type Story } from '../../domain/concern/state.ts';
import type { Before } from '../concern/store.ts';
import { keepFiles } from '../files/store.ts';
import { filesHere } from '../forms/answers.ts';
import type { Rows } from '../platform/database.ts';

type ProposeTask = Extract<ConcernCommand, { do: 'proposeTask' }>;

/** The form's version is filled in here; refuses a form that is retired and a sample that isn't in this room. */
export async function withForm(command: ProposeTask, form: string | undefined, { rows, organisation, concern }: Before): Promise<ProposeTask | Refusal> {
  if (!isTold(concern)) return command;
  const org = organisation.id;
  const refused = command.sample === undefined ? null : await refuseSample(rows, org, concern.id, command.sample);
  if (refused !== null) return refused;
  if (form === undefined) return command;
  const asked = await rows.selectFrom('form').select(['id', 'version']).where('org_id', '=', org).where('id', '=', form).where('retired', '=', false).executeTakeFirst();
  return asked === undefined ? refuse('no-such-form') : { ...command, form: asked };
}

/** It is looked at beside the steps, so that it has to be a picture that every browser shows. */
async function refuseSample(rows: Rows, org: string, concern: string, id: string): Promise<Refusal | null> {
  if (!(await filesHere(rows, org, concern, [id])).has(id)) return refuse('no-such-file');
  const { type, state } = await rows.selectFrom('file').select(['type', 'state']).where('org_id', '=', org).where('id', '=', id).executeTakeFirstOrThrow();
  return isShown({ type: type as FileType, state }) ? null : refuse('sample-is-no-picture');
}

export async function keepSample(rows: Rows, org: string, story: Story, at: string): Promise<void> {
  const ids = story.tasks.flatMap(({ sample }) => (sample === undefined ? [] : [sample]));
  await keepFiles(rows, org, story.id, { ids, at });
}
