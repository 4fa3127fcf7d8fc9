import type { Fix } from '../../../../contract/concern.ts';
import { answerFix, confirmFix, deliverFix, proposeFix } from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, forThem, matterOptions, maybe, type Newer, type Room, type Said, viaField } from './act.ts';

const YES_NO = ['yes', 'no'] as const;

export function proposeFixAct(room: Room, replaces?: Fix): Act {
  const { view, words } = room;
  const { acts } = words;
  const matters = matterOptions(room);
  const on = { id: view.id };
  const fix = (said: Said) => ({
    text: said.text('text'),
    due: said.when('due'),
    ...maybe({ matters: matters.length > 1 ? said.many('matters') : undefined, replaces: replaces?.id }),
  });
  return {
    key: `proposeFix.${replaces?.id ?? 'new'}`,
    title: acts.proposeFix.title,
    fields: [
      { is: 'words', name: 'text', label: acts.proposeFix.label, voice: 'ours' },
      { is: 'when', name: 'due', label: acts.proposeFix.due },
      ...(matters.length > 1 ? [{ is: 'many', name: 'matters', label: acts.proposeFix.matters, options: matters, begin: matters.map(({ value }) => value) } as const] : []),
    ],
    go: acts.proposeFix.go,
    done: acts.proposeFix.done(firstName(view)),
    send: (said) => call(proposeFix, { params: on, body: fix(said) }),
    drafted: (said) => ({ deed: 'proposeFix', on, body: fix(said) }),
  };
}

export function answerFixAct(room: Room, fix: Fix): Act {
  const { acts } = room.words;
  return {
    key: `answerFix.${fix.id}.${fix.version}`,
    title: acts.answerFix.title,
    says: acts.fields.says,
    fields: [
      { is: 'one', name: 'answer', label: acts.fields.answer, of: 'theirs', options: YES_NO.map((value) => ({ value, says: acts.answerFix[value] })) },
      { is: 'words', name: 'text', label: acts.answerFix.words, voice: 'theirs', optional: true, shows: ({ answer }) => answer === 'no' },
      viaField(room),
    ],
    go: acts.answerFix.go,
    done: acts.answerFix.done,
    anew: { shows: newestFix, act: proposedIn },
    send: (said) =>
      call(answerFix, {
        params: { id: room.view.id, fix: fix.id },
        body: { version: fix.version, answer: said.one('answer', YES_NO), ...maybe({ text: said.maybe('text') }), ...forThem(room, said) },
      }),
  };
}

export function deliverFixAct({ view, words: { acts } }: Room, fix: Fix): Act {
  const on = { id: view.id, fix: fix.id };
  return {
    key: `deliverFix.${fix.id}`,
    title: acts.deliverFix.title,
    fields: [{ is: 'words', name: 'text', label: acts.deliverFix.label, voice: 'ours', optional: true }],
    go: acts.deliverFix.go,
    done: acts.deliverFix.done,
    send: (said) => call(deliverFix, { params: on, body: maybe({ text: said.maybe('text') }) }),
    drafted: (said) => ({ deed: 'deliverFix', on, body: maybe({ text: said.maybe('text') }) }),
  };
}

export function confirmFixAct(room: Room, fix: Fix): Act {
  const { acts } = room.words;
  return {
    key: `confirmFix.${fix.id}`,
    title: acts.confirmFix.title,
    says: acts.fields.says,
    fields: [
      { is: 'one', name: 'answer', label: acts.fields.answer, of: 'theirs', options: YES_NO.map((value) => ({ value, says: acts.confirmFix[value] })) },
      { is: 'words', name: 'text', label: acts.confirmFix.words, voice: 'theirs', optional: true, shows: ({ answer }) => answer === 'no' },
      viaField(room),
    ],
    go: acts.confirmFix.go,
    done: acts.confirmFix.done,
    send: (said) =>
      call(confirmFix, { params: { id: room.view.id, fix: fix.id }, body: { answer: said.one('answer', YES_NO), ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

/** The answer to the fix that stands proposed now, where the one that was answered was replaced. */
function proposedIn(room: Room): Act | null {
  const fix = room.view.fixes.findLast(({ state }) => state === 'proposed');
  return fix === undefined ? null : answerFixAct(room, fix);
}

function newestFix({ view, words: { acts, times } }: Room): readonly Newer[] {
  const fix = view.fixes.at(-1);
  return fix?.words.text ? [{ label: `${acts.newest.words}, ${acts.newest.due(times.dayAndTime(fix.due))}`, of: 'ours', says: fix.words.text }] : [];
}
