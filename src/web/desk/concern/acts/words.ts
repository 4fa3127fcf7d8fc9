// Acts of giving and taking words: the next word, a look, what they said, a touch, and how they want to hear from us.
import { giveWord, look, moveNextUpdate, noteContact, wishUpdates, write } from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { nextMorning } from '../quiet.ts';
import { type Act, askedByField, forThem, maybe, type Room, type Said, viaField } from './act.ts';

export function giveWordAct(room: Room): Act {
  const { acts } = room.words;
  const name = firstName(room.view);
  const on = { id: room.view.id };
  const word = (said: Said) => ({
    text: said.text('text'),
    ...maybe({ sendAt: said.maybe('later'), nextUpdate: said.maybeWhen('next'), askedByCustomer: said.many('asked').includes('yes') ? (true as const) : undefined }),
  });
  return {
    key: 'giveWord',
    title: acts.giveWord.name,
    fields: [
      { is: 'words', name: 'text', label: acts.giveWord.label(name), hint: acts.giveWord.hint, voice: 'ours' },
      { is: 'when', name: 'next', label: acts.giveWord.next, hint: acts.giveWord.nextHint, optional: true, keeper: () => room.view.owner.id },
      {
        is: 'many',
        name: 'asked',
        label: '',
        options: [{ value: 'yes', says: acts.giveWord.asked }],
        optional: true,
        shows: ({ next }) => typeof next === 'string' && next !== '',
      },
      ...laterField(room),
    ],
    go: acts.giveWord.go,
    done: acts.giveWord.done(name),
    send: (said) => call(giveWord, { params: on, body: word(said) }),
    drafted: (said) => ({ deed: 'giveWord', on, body: word(said) }),
  };
}

/** Where a mail goes out; by night the next morning is suggested, on their clock. */
function laterField({ view, me, words: { acts } }: Room): Act['fields'] {
  if (!view.customerCard.ways.some(({ kind }) => kind === 'email')) return [];
  const begin = nextMorning(view.customerCard.zone ?? me.organisation.zone, new Date());
  return [{ is: 'when', name: 'later', label: acts.giveWord.later, hint: acts.giveWord.laterHint, optional: true, ...maybe({ begin }) }];
}

export function lookAct({ view, words: { acts } }: Room): Act {
  return {
    key: 'look',
    title: acts.look.name,
    fields: [
      { is: 'words', name: 'text', label: acts.look.label, voice: 'ours', optional: true },
      { is: 'when', name: 'next', label: acts.look.next, hint: acts.giveWord.nextHint, optional: true },
    ],
    go: acts.look.go,
    done: acts.look.done,
    send: (said) => call(look, { params: { id: view.id }, body: maybe({ text: said.maybe('text'), nextUpdate: said.maybeWhen('next') }) }),
  };
}

export function writeAct(room: Room): Act {
  const { acts } = room.words;
  return {
    key: 'write',
    title: acts.write.name,
    says: acts.fields.says,
    fields: [{ is: 'words', name: 'text', label: acts.write.label(firstName(room.view)), voice: 'theirs' }, viaField(room)],
    go: acts.write.go,
    done: acts.write.done,
    send: (said) => call(write, { params: { id: room.view.id }, body: { text: said.text('text'), ...forThem(room, said) } }),
  };
}

export function noteContactAct(room: Room): Act {
  const { acts } = room.words;
  const directions = ['in', 'out'] as const;
  return {
    key: 'noteContact',
    title: acts.noteContact.name,
    fields: [
      { is: 'one', name: 'direction', label: acts.noteContact.direction, options: directions.map((value) => ({ value, says: acts.noteContact[value] })) },
      { is: 'words', name: 'text', label: acts.noteContact.label, voice: 'ours', optional: true },
      askedByField(room, acts.fields.by),
    ],
    go: acts.noteContact.go,
    done: acts.noteContact.done,
    send: (said) =>
      call(noteContact, {
        params: { id: room.view.id },
        body: { direction: said.one('direction', directions), via: said.one('via', ['phone', 'in-person', 'letter', 'mail']), ...maybe({ text: said.maybe('text') }) },
      }),
  };
}

export function moveNextUpdateAct(room: Room): Act {
  const { acts } = room.words;
  return {
    key: 'moveNextUpdate',
    title: acts.moveNextUpdate.title,
    fields: [{ is: 'when', name: 'due', label: acts.fields.when }, viaField(room)],
    go: acts.moveNextUpdate.go,
    done: acts.moveNextUpdate.done,
    send: (said) => call(moveNextUpdate, { params: { id: room.view.id }, body: { due: said.when('due'), ...forThem(room, said) } }),
  };
}

export function wishUpdatesAct(room: Room): Act {
  const { acts } = room.words;
  const forms = ['word', 'look'] as const;
  return {
    key: 'wishUpdates',
    title: acts.wishUpdates.title,
    fields: [{ is: 'one', name: 'form', label: acts.fields.answer, of: 'theirs', options: forms.map((value) => ({ value, says: acts.wishUpdates[value] })) }, viaField(room)],
    go: acts.wishUpdates.go,
    done: acts.wishUpdates.done,
    send: (said) => call(wishUpdates, { params: { id: room.view.id }, body: { form: said.one('form', forms), ...forThem(room, said) } }),
  };
}
