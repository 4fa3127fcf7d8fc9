// The export as one JSON document, written piece by piece. Every text in it is as it was typed.
import type { Ground } from '../platform/ground.ts';
import { cadencesOf } from './cadences.ts';
import { causesOf } from './causes.ts';
import { contactMatters, contactSources, contactsAlone, countedAs, signalAnswers } from './contacts.ts';
import { customerStreamsOf } from './customerStreams.ts';
import { answersOf, filesOf, formsOf, heldOf, webFormsOf } from './forms.ts';
import { mailOf } from './mail.ts';
import { privateOf } from './private.ts';
import { allowanceEventsOf, complimentsOf, concernsOf, customersOf, houseOf } from './store.ts';

export type Counts = Record<'customers' | 'concerns' | 'compliments', number>;

export async function* exportJson(ground: Ground, org: string, counts: Counts): AsyncGenerator<string> {
  const house = await houseOf(ground, org);
  const { organisation, heads, ...others } = house;
  const head = {
    exportedAt: ground.now(),
    organisation,
    ...others,
    contactSources: await contactSources(ground, org),
    heads: heads.map(({ hash, previous, ...day }) => ({ ...day, hash: hash.toString('hex'), previous: previous.toString('hex') })),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n`;
  yield* list('customers', counted(customersOf(ground, org), counts, 'customers'));
  yield ',\n';
  yield* list('concerns', counted(concernsOf(ground, org, house), counts, 'concerns'));
  yield ',\n';
  yield* list('compliments', counted(complimentsOf(ground, org), counts, 'compliments'));
  yield ',\n';
  yield* list('contactsAlone', contactsAlone(ground, org));
  yield ',\n';
  yield* list('contactMatters', contactMatters(ground, org));
  yield ',\n';
  yield* list('countedAs', countedAs(ground, org));
  yield ',\n';
  yield* list('signalAnswers', signalAnswers(ground, org));
  yield ',\n';
  yield* list('customerStreams', customerStreamsOf(ground, org));
  yield ',\n';
  yield* list('causes', causesOf(ground, org));
  yield ',\n';
  yield* list('contactPlans', cadencesOf(ground, org));
  yield ',\n';
  yield* list('privateNotes', privateOf(ground, org, 'note'));
  yield ',\n';
  yield* list('sideThreads', privateOf(ground, org, 'thread'));
  yield ',\n';
  yield* list('forms', formsOf(ground, org));
  yield ',\n';
  yield* list('answers', answersOf(ground, org));
  yield ',\n';
  yield* list('webForms', webFormsOf(ground, org));
  yield ',\n';
  yield* list('heldTellings', heldOf(ground, org));
  yield ',\n';
  yield* list('files', filesOf(ground, org));
  yield ',\n';
  yield* list('mail', mailOf(ground, org));
  yield ',\n';
  yield* list('allowanceEvents', allowanceEventsOf(ground, org));
  yield '}\n';
}

async function* list(name: string, members: AsyncIterable<object>): AsyncGenerator<string> {
  yield `${JSON.stringify(name)}:[`;
  let before = '\n';
  for await (const member of members) {
    yield before + JSON.stringify(member);
    before = ',\n';
  }
  yield '\n]';
}

export async function* counted<One>(members: AsyncIterable<One>, counts: Counts, name: keyof Counts): AsyncGenerator<One> {
  for await (const member of members) {
    counts[name] += 1;
    yield member;
  }
}
