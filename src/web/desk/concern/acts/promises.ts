import type { PromiseView } from '../../../../contract/concern.ts';
import { answerRenegotiation, keepPromise, makePromise, ownUp, releasePromise, renegotiatePromise, takePromise } from '../../../../contract/concernEndpoints.ts';
import { firstName } from '../../../ui/firstName.ts';
import { call } from '../../client.ts';
import { type Act, forThem, maybe, type Room, viaField } from './act.ts';

const YES_NO = ['yes', 'no'] as const;
const KINDS = ['call', 'answer', 'fix', 'gesture', 'other'] as const;

/** What was already said of it: by the sentence of a draft that sounds like a promise. */
type Begun = { readonly what: string; readonly due: string | null; readonly kind: (typeof KINDS)[number]; readonly by: string | null };

export function makePromiseAct({ view, me, colleagues, words: { acts } }: Room, begun?: Begun): Act {
  const others = colleagues.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id, says: name }));
  const named = colleagues.find(({ name }) => begun?.by && firstName(name) === begun.by);
  return {
    key: begun === undefined ? 'makePromise' : `makePromise.${begun.what}`,
    title: acts.makePromise.title,
    says: acts.makePromise.says,
    fields: [
      { is: 'words', name: 'text', label: acts.makePromise.label, voice: 'ours', ...maybe({ begin: begun?.what }) },
      { is: 'when', name: 'due', label: acts.makePromise.due, keeper: ({ keeper }) => (typeof keeper === 'string' ? keeper : me.id), ...maybe({ begin: begun?.due ?? undefined }) },
      { is: 'pick', name: 'kind', label: acts.makePromise.kind, options: KINDS.map((value) => ({ value, says: acts.makePromise.kinds[value] })), begin: begun?.kind ?? 'call' },
      { is: 'pick', name: 'keeper', label: acts.makePromise.keeper, options: [{ value: me.id, says: acts.makePromise.me }, ...others], begin: named?.id ?? me.id },
    ],
    go: acts.makePromise.go,
    done: acts.makePromise.done,
    send: (said) =>
      call(makePromise, {
        params: { id: view.id },
        body: { text: said.text('text'), due: said.when('due'), promise: said.one('kind', KINDS), ...maybe({ keeper: said.maybe('keeper') }) },
      }),
  };
}

export function takePromiseAct({ view, words: { acts } }: Room, promise: PromiseView): Act {
  return {
    key: `takePromise.${promise.id}`,
    title: acts.takePromise.title,
    says: promise.what.text ?? '',
    fields: [{ is: 'one', name: 'answer', label: acts.fields.choose, options: YES_NO.map((value) => ({ value, says: acts.takePromise[value] })) }],
    go: acts.takePromise.go,
    done: acts.takePromise.done,
    send: (said) => call(takePromise, { params: { id: view.id, promise: promise.id }, body: { answer: said.one('answer', YES_NO) } }),
  };
}

export function renegotiatePromiseAct({ view, words: { acts } }: Room, promise: PromiseView): Act {
  return {
    key: `renegotiatePromise.${promise.id}`,
    title: acts.renegotiatePromise.title,
    says: acts.renegotiatePromise.says,
    fields: [
      { is: 'words', name: 'text', label: acts.renegotiatePromise.label, voice: 'ours' },
      { is: 'when', name: 'due', label: acts.renegotiatePromise.due, keeper: () => promise.keeper.id },
    ],
    go: acts.renegotiatePromise.go,
    done: acts.renegotiatePromise.done,
    send: (said) => call(renegotiatePromise, { params: { id: view.id, promise: promise.id }, body: { due: said.when('due'), text: said.text('text') } }),
  };
}

export function answerRenegotiationAct(room: Room, promise: PromiseView, due: string): Act {
  const { acts } = room.words;
  return {
    key: `answerRenegotiation.${promise.id}.${due}`,
    title: acts.answerRenegotiation.title,
    says: acts.fields.says,
    fields: [
      { is: 'one', name: 'answer', label: acts.fields.answer, of: 'theirs', options: YES_NO.map((value) => ({ value, says: acts.answerRenegotiation[value] })) },
      viaField(room),
    ],
    go: acts.answerRenegotiation.go,
    done: acts.answerRenegotiation.done,
    send: (said) => call(answerRenegotiation, { params: { id: room.view.id, promise: promise.id }, body: { due, answer: said.one('answer', YES_NO), ...forThem(room, said) } }),
  };
}

export function keepPromiseAct({ view, words: { acts } }: Room, promise: PromiseView): Act {
  return {
    key: `keepPromise.${promise.id}`,
    title: acts.keepPromise.title,
    says: promise.what.text ?? '',
    fields: [{ is: 'words', name: 'text', label: acts.keepPromise.label, voice: 'ours', optional: true }],
    go: acts.keepPromise.go,
    done: acts.keepPromise.done,
    send: (said) => call(keepPromise, { params: { id: view.id, promise: promise.id }, body: maybe({ text: said.maybe('text') }) }),
  };
}

export function ownUpAct({ view, words: { acts } }: Room, promise: PromiseView): Act {
  return {
    key: `ownUp.${promise.id}`,
    title: acts.ownUp.title,
    says: acts.ownUp.says,
    fields: [{ is: 'words', name: 'text', label: acts.ownUp.label, voice: 'ours' }],
    go: acts.ownUp.go,
    done: acts.ownUp.done,
    send: (said) => call(ownUp, { params: { id: view.id, promise: promise.id }, body: { text: said.text('text') } }),
  };
}

export function releasePromiseAct(room: Room, promise: PromiseView): Act {
  const { acts } = room.words;
  return {
    key: `releasePromise.${promise.id}`,
    title: acts.releasePromise.title,
    says: promise.what.text ?? '',
    fields: [viaField(room)],
    go: acts.releasePromise.go,
    done: acts.releasePromise.done,
    send: (said) => call(releasePromise, { params: { id: room.view.id, promise: promise.id }, body: forThem(room, said) }),
  };
}
