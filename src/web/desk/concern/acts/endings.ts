// The two closings, the other ends, opening again, fairness, and follow-ups.
import {
  askFollowUp,
  endUnagreed,
  noteDeath,
  noteNoAnswer,
  planFollowUp,
  rateFairness,
  reopen,
  sayDone,
  sayNotOkay,
  saySolved,
  undoDeath,
  withdraw,
} from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { type Act, type ActField, askedByField, forThem, maybe, type Room, VIAS, viaField } from './act.ts';

const THEIRS = { saySolved, sayNotOkay, withdraw, reopen } as const;

/** The customer's word on how it stands, written down by staff. */
export function theirWordAct(room: Room, deed: keyof typeof THEIRS): Act {
  const { acts } = room.words;
  return {
    key: deed,
    title: acts[deed].title,
    says: acts.fields.says,
    fields: [{ is: 'words', name: 'text', label: acts[deed].label, voice: 'theirs', optional: true }, viaField(room)],
    go: acts[deed].go,
    done: acts[deed].done,
    send: (said) => call(THEIRS[deed], { params: { id: room.view.id }, body: { ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

export function sayDoneAct({ view, words: { acts } }: Room): Act {
  return {
    key: 'sayDone',
    title: acts.sayDone.title,
    says: acts.sayDone.says,
    fields: [{ is: 'words', name: 'text', label: acts.sayDone.label, voice: 'ours', optional: true }],
    go: acts.sayDone.go,
    done: acts.sayDone.done,
    send: (said) => call(sayDone, { params: { id: view.id }, body: maybe({ text: said.maybe('text') }) }),
  };
}

export function endUnagreedAct({ view, words: { acts } }: Room): Act {
  const parts = ['did', 'willNot', 'whereNext'] as const;
  return {
    key: 'endUnagreed',
    title: acts.endUnagreed.title,
    says: acts.endUnagreed.says,
    fields: parts.map((name) => ({ is: 'words', name, label: acts.endUnagreed[name], voice: 'ours' })),
    go: acts.endUnagreed.go,
    done: acts.endUnagreed.done,
    send: (said) => call(endUnagreed, { params: { id: view.id }, body: { did: said.text('did'), willNot: said.text('willNot'), whereNext: said.text('whereNext') } }),
  };
}

export function noteDeathAct({ view, words: { acts } }: Room): Act {
  return {
    key: 'noteDeath',
    title: acts.noteDeath.title,
    says: acts.noteDeath.says,
    fields: [],
    go: acts.noteDeath.go,
    done: acts.noteDeath.done,
    send: () => call(noteDeath, { params: { id: view.id } }),
  };
}

export function undoDeathAct({ view, words: { death, privately } }: Room): Act {
  const { title, says, label, hint, go, done } = death.undo;
  return {
    key: 'undoDeath',
    reads: { says: privately.staffOnly },
    title,
    says,
    fields: [{ is: 'words', name: 'text', label, hint, voice: 'ours' }],
    go,
    done,
    send: (said) => call(undoDeath, { params: { id: view.id }, body: { text: said.text('text') } }),
  };
}

export function rateFairnessAct(room: Room): Act {
  const { acts } = room.words;
  const seven = ['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, says: value }));
  const scale = (name: 'outcome' | 'process' | 'treatment'): ActField => ({ is: 'pick', name, label: acts.rateFairness[name], options: seven });
  return {
    key: 'rateFairness',
    title: acts.rateFairness.title,
    says: acts.rateFairness.says,
    fields: [
      scale('outcome'),
      scale('process'),
      scale('treatment'),
      { is: 'words', name: 'text', label: acts.rateFairness.label, voice: 'theirs', optional: true },
      viaField(room),
    ],
    go: acts.rateFairness.go,
    done: acts.rateFairness.done,
    send: (said) =>
      call(rateFairness, {
        params: { id: room.view.id },
        body: {
          outcome: Number(said.text('outcome')),
          process: Number(said.text('process')),
          treatment: Number(said.text('treatment')),
          ...maybe({ text: said.maybe('text') }),
          ...forThem(room, said),
        },
      }),
  };
}

export function planFollowUpAct({ view, words: { acts } }: Room): Act {
  return {
    key: 'planFollowUp',
    title: acts.planFollowUp.title,
    fields: [{ is: 'when', name: 'due', label: acts.fields.when }],
    go: acts.planFollowUp.go,
    done: acts.planFollowUp.done,
    send: (said) => call(planFollowUp, { params: { id: view.id }, body: { due: said.when('due') } }),
  };
}

export function askFollowUpAct(room: Room): Act {
  const { acts } = room.words;
  return {
    key: 'askFollowUp',
    title: acts.askFollowUp.title,
    fields: [askedByField(room, acts.fields.by)],
    go: acts.askFollowUp.go,
    done: acts.askFollowUp.done,
    send: (said) => call(askFollowUp, { params: { id: room.view.id }, body: { by: said.one('via', VIAS) } }),
  };
}

export function noteNoAnswerAct({ view, words: { acts } }: Room): Act {
  return {
    key: 'noteNoAnswer',
    title: acts.noteNoAnswer.title,
    fields: [],
    go: acts.noteNoAnswer.go,
    done: acts.noteNoAnswer.done,
    send: () => call(noteNoAnswer, { params: { id: view.id } }),
  };
}
