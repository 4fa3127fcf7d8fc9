// Who holds a concern, where it stands on the desk, and the matters in it.

import type { Matter } from '../../../../contract/concern.ts';
import {
  addMatter,
  answerMatter,
  askOtherOwner,
  bringBack,
  disputeAct,
  handOver,
  noteComplainedAbout,
  readDanger,
  setAside,
  setSeverity,
  takeOwnership,
  takeUp,
  turnDownHandOver,
  withdrawMatter,
} from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { type Act, forThem, maybe, type Option, type Room, viaField } from './act.ts';

const AT_ONCE = { takeUp, takeOwnership, turnDownHandOver, setAside, bringBack } as const;
const SEVERITIES = ['1', '2', '3'] as const;

/** Acts that need no words; they ask once whether they are meant. */
export function plainAct({ view, words: { acts } }: Room, deed: keyof typeof AT_ONCE): Act {
  const says = deed === 'takeUp' || deed === 'setAside' ? acts[deed].says : undefined;
  return {
    key: deed,
    title: acts[deed].title,
    ...maybe({ says }),
    fields: [],
    go: acts[deed].go,
    done: acts[deed].done,
    send: () => call(AT_ONCE[deed], { params: { id: view.id } }),
  };
}

export function handOverAct({ view, colleagues, words: { acts } }: Room): Act {
  const others = colleagues.filter(({ id }) => id !== view.owner.id);
  return {
    key: 'handOver',
    title: acts.handOver.title,
    says: acts.handOver.says,
    fields: [{ is: 'pick', name: 'to', label: acts.fields.who, options: peopleIn(others) }],
    go: acts.handOver.go,
    done: acts.handOver.done,
    send: (said) => call(handOver, { params: { id: view.id }, body: { to: said.text('to') } }),
  };
}

export function noteComplainedAboutAct({ view, colleagues, words: { acts } }: Room): Act {
  return {
    key: 'noteComplainedAbout',
    title: acts.noteComplainedAbout.title,
    says: acts.noteComplainedAbout.says,
    fields: [{ is: 'pick', name: 'staff', label: acts.fields.who, options: peopleIn(colleagues) }],
    go: acts.noteComplainedAbout.go,
    done: acts.noteComplainedAbout.done,
    send: (said) => call(noteComplainedAbout, { params: { id: view.id }, body: { staff: said.text('staff') } }),
  };
}

export function askOtherOwnerAct(room: Room): Act {
  const { acts } = room.words;
  return {
    key: 'askOtherOwner',
    title: acts.askOtherOwner.title,
    says: acts.fields.says,
    fields: [{ is: 'words', name: 'text', label: acts.askOtherOwner.label, voice: 'theirs', optional: true }, viaField(room)],
    go: acts.askOtherOwner.go,
    done: acts.askOtherOwner.done,
    send: (said) => call(askOtherOwner, { params: { id: room.view.id }, body: { ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

export function addMatterAct(room: Room): Act {
  const { acts } = room.words;
  return {
    key: 'addMatter',
    title: acts.addMatter.title,
    fields: [
      { is: 'words', name: 'about', label: acts.addMatter.label, voice: 'theirs' },
      { is: 'pick', name: 'severity', label: acts.addMatter.severity, options: severitiesIn(room), begin: '2' },
    ],
    go: acts.addMatter.go,
    done: acts.addMatter.done,
    send: (said) => call(addMatter, { params: { id: room.view.id }, body: { about: said.text('about'), severity: severity(said.one('severity', SEVERITIES)) } }),
  };
}

export function setSeverityAct(room: Room, matter: Matter): Act {
  const { acts } = room.words;
  return {
    key: `setSeverity.${matter.id}`,
    title: acts.setSeverity.title,
    says: acts.setSeverity.says,
    fields: [
      { is: 'one', name: 'severity', label: acts.fields.choose, options: severitiesIn(room), ...(matter.severityIsSet && { begin: String(matter.severity) }) },
      { is: 'words', name: 'because', label: acts.setSeverity.label, voice: 'ours', optional: true },
    ],
    go: acts.setSeverity.go,
    done: acts.setSeverity.done,
    send: (said) =>
      call(setSeverity, {
        params: { id: room.view.id, matter: matter.id },
        body: { severity: severity(said.one('severity', SEVERITIES)), ...maybe({ because: said.maybe('because') }) },
      }),
  };
}

export function answerMatterAct({ view, words: { acts } }: Room, matter: Matter): Act {
  return {
    key: `answerMatter.${matter.id}`,
    title: acts.answerMatter.title,
    fields: [{ is: 'words', name: 'text', label: acts.answerMatter.label, voice: 'ours' }],
    go: acts.answerMatter.go,
    done: acts.answerMatter.done,
    send: (said) => call(answerMatter, { params: { id: view.id, matter: matter.id }, body: { text: said.text('text') } }),
  };
}

export function withdrawMatterAct(room: Room, matter: Matter): Act {
  const { acts } = room.words;
  return {
    key: `withdrawMatter.${matter.id}`,
    title: acts.withdrawMatter.title,
    says: acts.fields.says,
    fields: [viaField(room)],
    go: acts.withdrawMatter.go,
    done: acts.withdrawMatter.done,
    send: (said) => call(withdrawMatter, { params: { id: room.view.id, matter: matter.id }, body: forThem(room, said) }),
  };
}

export function disputeActAct(room: Room, version: number): Act {
  const { acts } = room.words;
  return {
    key: `disputeAct.${version}`,
    title: acts.disputeAct.title,
    fields: [{ is: 'words', name: 'text', label: acts.disputeAct.label, voice: 'theirs', optional: true }, viaField(room)],
    go: acts.disputeAct.go,
    done: acts.disputeAct.done,
    send: (said) => call(disputeAct, { params: { id: room.view.id }, body: { act: version, ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

export function readDangerAct({ view, words: { concern } }: Room): Act {
  return {
    key: 'readDanger',
    title: concern.danger.title,
    fields: [],
    go: concern.danger.read,
    done: concern.danger.done,
    send: () => call(readDanger, { params: { id: view.id } }),
  };
}

const peopleIn = (people: Room['colleagues']): Option[] => people.map(({ id, name }) => ({ value: id, says: name }));
const severitiesIn = ({ words: { concerns } }: Room): Option[] => SEVERITIES.map((value) => ({ value, says: concerns.severities[value] }));
const severity = (chosen: string): 1 | 2 | 3 => (chosen === '3' ? 3 : chosen === '1' ? 1 : 2);
