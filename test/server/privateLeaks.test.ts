// Random plays of private notes through the real server: nothing that Judy can fetch holds a private word, and a hidden
// note leaves every byte of it as it was.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import * as wire from '../../src/contract/concernEndpoints.ts';
import * as notes from '../../src/contract/notes.ts';
import { SUB_PAGES } from '../../src/contract/roomPages.ts';
import * as threads from '../../src/contract/sideThreads.ts';
import type { PrivateWords } from '../../src/domain/common/privateWords.ts';
import type { OurWords } from '../../src/domain/common/words.ts';
import { keepReads } from '../../src/server/concern/reads.ts';
import { buildIfStale } from '../../src/server/platform/build.ts';
import type { Api } from '../harness/api.ts';
import { makeClinic, signIn } from '../harness/clinic.ts';
import { enterRoom } from '../harness/room.ts';
import { startServer } from '../harness/server.ts';

const server = await startServer();
const clinic = await makeClinic(server.ground);
const [sam, mary] = [server.api(await signIn(server.ground, server.baseUrl, clinic, 'sam')), server.api(await signIn(server.ground, server.baseUrl, clinic, 'mary'))];
beforeAll(() => buildIfStale());

// What is made anew for each page, and guards its forms.
const plain = (html: string): string => html.replace(/name="(csrf|once)" value="[^"]*"/g, '');

/** Everything that Judy's cookie can ask for: her pages, each GET of the document on her concern, and what is closed to her. */
async function allThatSheSees(judy: Api, id: string): Promise<string> {
  const asked = server.description.operations.filter(({ method }) => method === 'GET').map(({ path }) => path.replace('{id}', id).replace(/\{\w+\}/g, id));
  const pages = ['', ...SUB_PAGES.map((page) => `/see/${page}`)].map((page) => `/room/${id}${page}`);
  const answers: string[] = [];
  for (const path of [...pages, ...asked, `/api/v1/concerns?search=marker`, '/api/v1/live']) {
    const answer = await judy.fetch(path, { headers: { accept: path.startsWith('/room') ? 'text/html' : 'application/json' } });
    answers.push(`${path} ${answer.status} ${plain(await answer.text())}`);
  }
  return answers.join('\n');
}

async function raised(): Promise<{ id: string; judy: Api }> {
  const concern = await mary(wire.raiseConcern, { body: { team: clinic.teams.desk, customer: { name: 'Judy Alvarez' }, telling: { happened: 'I waited two hours.' } } });
  return { id: concern.id, judy: server.api(await enterRoom(server.ground, { org: clinic.org, concern: concern.id, party: concern.customer.id })) };
}

type Step = 'private' | 'renew' | 'thread' | 'ask' | 'hide' | 'keep' | 'no' | 'read';
const marker = (): string => `marker${crypto.randomUUID().replaceAll('-', '')}`;
const HIDDEN: ReadonlySet<Step> = new Set<Step>(['ask', 'hide', 'keep', 'no', 'read']);

async function play(step: Step, id: string, say: () => string): Promise<void> {
  const on = { params: { id } };
  const asked = () => sam(notes.hideNote, { ...on, body: { reason: 'safety', text: say(), because: say() } });
  const answered = async (answer: 'yes' | 'no') => {
    const { id: note } = await asked();
    return mary(notes.confirmHiding, { params: { id, note }, body: { answer, text: say() } });
  };
  switch (step) {
    case 'private':
      return void (await sam(notes.writePrivateNote, { ...on, body: { reason: 'legal', text: say() } }));
    case 'renew': {
      const { id: note } = await sam(notes.writePrivateNote, { ...on, body: { reason: 'legal', text: say() } });
      return void (await sam(notes.renewPrivateNote, { params: { id, note }, body: { text: say() } }));
    }
    case 'thread': {
      const { id: thread } = await sam(threads.openSideThread, { ...on, body: { with: 'The insurer', because: 'To ask.' } });
      return void (await sam(threads.addToSideThread, { params: { id, thread }, body: { direction: 'asked', via: 'phone', text: say() } }));
    }
    case 'ask':
      return void (await asked());
    case 'hide':
      return void (await answered('yes'));
    case 'no':
      return void (await answered('no'));
    case 'keep': {
      const { id: note } = await answered('yes');
      for (const by of [sam, mary]) await by(notes.reviewHidden, { params: { id, note }, body: { answer: 'keep', text: say() } });
      return;
    }
    case 'read':
      await sam(notes.listNoteReviews);
      return void (await mary(notes.listNoteReviews));
  }
}

const anySteps = fc.array(fc.constantFrom<Step>('private', 'renew', 'thread', 'ask', 'hide', 'keep', 'no', 'read'), { minLength: 2, maxLength: 5 });

test('No private word reaches anything that Judy can fetch, and what is hidden changes no byte of it.', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const { id, judy } = await raised();
      const said: string[] = [];
      const say = (): string => {
        said.push(marker());
        return said.at(-1) ?? '';
      };
      await keepReads(server.ground);
      let before = await allThatSheSees(judy, id);
      for (const step of steps) {
        await play(step, id, say);
        await keepReads(server.ground);
        const after = await allThatSheSees(judy, id);
        for (const one of said) expect(after).not.toContain(one);
        if (HIDDEN.has(step)) expect(after).toBe(before);
        else expect(after).not.toBe(before);
        before = after;
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('Private words are no words of ours by their type.', () => {
  const kept: PrivateWords = { id: 'a', hash: 'b', voice: 'private' };
  // @ts-expect-error what is private can't be passed to what a customer or a letter is given
  const open: OurWords = kept;
  expect(open.voice).toBe('private');
});
