import { confirmHiding, hideNote, openPrivateNote, type PrivateNote, renewPrivateNote, reviewHidden, writePrivateNote } from '../../../../contract/notes.ts';
import type { NoteReason } from '../../../../contract/openRoom.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, type ActField, maybe, type Room, type Said } from './act.ts';

const DAYS = ['7', '14', '30', '90', '180'] as const;
const A_DAY_MS = 86_400_000;

/** The day that was chosen; by the server's clock it may not lie a moment beyond the last one. */
const reviewOn = (said: Said): string => new Date(Date.now() + Number(said.one('days', DAYS)) * A_DAY_MS - 60_000).toISOString();

const daysField = ({ words: { privately } }: Room): ActField => ({
  is: 'pick',
  name: 'days',
  label: privately.write.again,
  options: DAYS.map((value) => ({ value, says: privately.write.days(Number(value)) })),
  begin: '30',
});

/** Nothing of the kind is chosen beforehand: who writes says why. */
export function writePrivateNoteAct(room: Room, reasons: readonly NoteReason[], mayHide: boolean): Act {
  const { view, words } = room;
  const { write } = words.privately;
  const name = firstName(view);
  const hides = (chosen: Readonly<Record<string, string | readonly string[]>>): boolean => chosen.hide === 'yes';
  const hiding: readonly ActField[] = [
    {
      is: 'one',
      name: 'hide',
      label: write.danger,
      options: [
        { value: 'no', says: write.no },
        { value: 'yes', says: write.yes, hint: write.yesHint },
      ],
      begin: 'no',
    },
    { is: 'words', name: 'because', label: write.whom, voice: 'ours', isPrivate: true, shows: hides },
  ];
  return {
    key: 'writePrivateNote',
    title: words.privately.mode,
    reads: { says: words.privately.willNotRead(name), isPrivate: true, otherwise: (chosen) => (hides(chosen) ? words.privately.hiddenToo(name) : null) },
    fields: [
      { is: 'words', name: 'text', label: write.label, voice: 'ours', isPrivate: true },
      {
        is: 'one',
        name: 'reason',
        label: write.reason,
        options: reasons.map((reason) => ({ value: reason.id, says: reason[words.language].name, hint: reason[words.language].says })),
      },
      ...(mayHide ? hiding : []),
      { ...daysField(room), shows: (chosen) => !hides(chosen) },
    ],
    go: write.go,
    done: write.done(name),
    send: async (said) => {
      const note = { params: { id: view.id }, body: { reason: said.text('reason'), text: said.text('text') } };
      if (said.maybe('hide') === 'yes') await call(hideNote, { ...note, body: { ...note.body, because: said.text('because') } });
      else await call(writePrivateNote, { ...note, body: { ...note.body, reviewOn: reviewOn(said) } });
      return null;
    },
  };
}

const on = ({ view }: Room, note: PrivateNote) => ({ id: view.id, note: note.id });

export function renewNoteAct(room: Room, note: PrivateNote): Act {
  const { renew, willNotRead } = room.words.privately;
  return {
    key: `renewPrivateNote.${note.id}`,
    title: renew.title,
    reads: { says: willNotRead(firstName(room.view)), isPrivate: true },
    fields: [{ is: 'words', name: 'text', label: renew.label, voice: 'ours', isPrivate: true }, daysField(room)],
    go: renew.go,
    done: renew.done,
    send: async (said) => {
      await call(renewPrivateNote, { params: on(room, note), body: { text: said.text('text'), reviewOn: reviewOn(said) } });
      return null;
    },
  };
}

export function openNoteAct(room: Room, note: PrivateNote): Act {
  const { open } = room.words.privately;
  const name = firstName(room.view);
  return {
    key: `openPrivateNote.${note.id}`,
    title: open.title(name),
    says: open.says(name),
    fields: [{ is: 'words', name: 'text', label: open.label, voice: 'ours', optional: true }],
    go: open.go,
    done: open.done(name),
    send: async (said) => {
      await call(openPrivateNote, { params: on(room, note), body: maybe({ text: said.maybe('text') }) });
      return null;
    },
  };
}

export function confirmHidingAct(room: Room, note: PrivateNote): Act {
  const { confirm, staffOnly } = room.words.privately;
  return {
    key: `confirmHiding.${note.id}`,
    title: confirm.title,
    says: confirm.says(note.author.name),
    reads: { says: staffOnly, isPrivate: true },
    fields: [
      {
        is: 'one',
        name: 'answer',
        label: confirm.label,
        options: [
          { value: 'yes', says: confirm.yes },
          { value: 'no', says: confirm.no },
        ],
      },
      { is: 'words', name: 'text', label: confirm.words, voice: 'ours', isPrivate: true, optional: true, shows: ({ answer }) => answer === 'no' },
    ],
    go: confirm.go,
    done: confirm.done,
    send: async (said) => {
      await call(confirmHiding, { params: on(room, note), body: { answer: said.one('answer', ['yes', 'no']), ...maybe({ text: said.maybe('text') }) } });
      return null;
    },
  };
}

export function reviewHiddenAct(room: Room, note: PrivateNote): Act {
  const { review, staffOnly } = room.words.privately;
  return {
    key: `reviewHidden.${note.id}`,
    title: review.title,
    says: review.says,
    reads: { says: staffOnly, isPrivate: true },
    fields: [
      {
        is: 'one',
        name: 'answer',
        label: review.label,
        options: [
          { value: 'keep', says: review.keep },
          { value: 'show', says: review.show },
        ],
      },
      { is: 'words', name: 'text', label: review.words, voice: 'ours', isPrivate: true, optional: true },
    ],
    go: review.go,
    done: review.done,
    send: async (said) => {
      await call(reviewHidden, { params: on(room, note), body: { answer: said.one('answer', ['keep', 'show']), ...maybe({ text: said.maybe('text') }) } });
      return null;
    },
  };
}
