// A telling by a form that anybody may send touches a person, a concern, answers and files. It never attaches to a known
// person, nor shows that one exists: the teller is unconfirmed until their address answers and staff match them.
import { randomBytes } from 'node:crypto';
import { copyIn } from '../../copy/copy.ts';
import type { Language } from '../../copy/when.ts';
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { ToldWith } from '../../domain/concern/beginning.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Answers } from '../../domain/form/form.ts';
import type { WebForm } from '../../domain/webForm/webForm.ts';
import type { Before } from '../concern/store.ts';
import { keepFiles } from '../files/store.ts';
import { filesHere, sealOf } from '../forms/answers.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { CustomerFields } from '../people/customers.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { type Fields, filesIn, filled, isAnonymous, tellingIn } from '../webForms/typed.ts';
import { bring, type Raised } from './raiseConcern.ts';

/** What was typed, and what it answers of the further questions. */
export type Typed = {
  readonly fields: Fields;
  readonly language: Language;
  readonly answers: Answers;
  readonly asked: { readonly id: string; readonly version: number } | null;
};
type Telling = { readonly org: string; readonly concern: string; readonly person: string; readonly form: WebForm; readonly typed: Typed };

export async function tellByForm(ground: Ground, { org, concern, person, form, typed }: Telling, also: (rows: Rows, story: Story) => Promise<void>): Promise<Raised | Refusal> {
  const { fields, language, answers } = typed;
  const { zone } = await reading(ground.database, org, (rows) => organisationOf(rows, org));
  return bring(ground, {
    org,
    concern,
    actor: { is: 'party', id: person },
    via: 'form',
    happenedOn: filled(fields.when) === undefined ? undefined : { day: fields.when ?? '', zone },
    customer: { add: personOf(fields, language), as: person },
    callerStaff: null,
    team: form.team ?? undefined,
    telling: given(tellingIn(fields, form)),
    matters: [form.category === null ? {} : { category: form.category }],
    danger: fields.danger === 'yes',
    toldWith: Object.keys(answers).length === 0 ? undefined : (before) => freezeAnswers(before, { org, concern, typed }),
    also,
  });
}

function personOf(fields: Fields, language: Language): CustomerFields {
  if (isAnonymous(fields)) return { name: copyIn(language).form.tell.nameless, language, confirmed: false, ways: [] };
  const email = filled(fields.email);
  const phone = filled(fields.phone);
  const ways = [
    ...(email === undefined ? [] : [{ kind: 'email' as const, value: email.trim(), preferred: true }]),
    ...(phone === undefined ? [] : [{ kind: 'phone' as const, value: phone.trim(), preferred: email === undefined }]),
  ];
  return { name: (fields.name ?? '').trim(), language, confirmed: false, ways };
}

/** The answers become what was sent, sealed by a salted hash in the event; what was typed in them is looked at for danger too. */
async function freezeAnswers({ rows, act, spoken }: Before, { org, concern, typed }: Pick<Telling, 'org' | 'concern' | 'typed'>): Promise<ToldWith | Refusal> {
  const { answers, asked } = typed;
  for (const answer of Object.values(answers)) if (typeof answer === 'string') spoken.heard(answer);
  const files = filesIn(answers);
  const here = await filesHere(rows, org, concern, files, 'held');
  if (here.size < files.length) return refuse('no-such-file');
  const [id, salt] = [newId(), randomBytes(16)];
  const form = { form_id: asked?.id ?? null, version: asked?.version ?? null };
  await rows
    .insertInto('answers')
    .values({ org_id: org, id, concern_id: concern, task_id: null, ...form, answers: JSON.stringify(answers), salt, changed_at: act.at, sent_at: act.at })
    .execute();
  await keepFiles(rows, org, concern, { ids: files, at: act.at, answers: id });
  return { answers: id, seal: sealOf(salt, answers, here), ...(files.length > 0 && { files }) };
}
