import { addToSideThread, closeSideThread, openSideThread, type SideThread, shareSideThread } from '../../../../contract/sideThreads.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, maybe, type Room, VIAS } from './act.ts';

const DIRECTIONS = ['asked', 'answered'] as const;

export function openThreadAct(room: Room): Act {
  const { view, words } = room;
  const { threads } = words.privately;
  return {
    key: 'openSideThread',
    title: threads.openTitle,
    reads: { says: threads.openReads(firstName(view)) },
    fields: [
      { is: 'words', name: 'with', label: threads.with, hint: threads.withHint, voice: 'ours' },
      { is: 'words', name: 'because', label: threads.because, voice: 'ours' },
    ],
    go: threads.openGo,
    done: threads.opened,
    send: async (said) => {
      await call(openSideThread, { params: { id: view.id }, body: { with: said.text('with').slice(0, 500), because: said.text('because') } });
      return null;
    },
  };
}

const on = ({ view }: Room, thread: SideThread) => ({ id: view.id, thread: thread.id });

export function addToThreadAct(room: Room, thread: SideThread): Act {
  const { words } = room;
  const { threads } = words.privately;
  return {
    key: `addToSideThread.${thread.id}`,
    title: threads.addTitle(thread.with.text ?? ''),
    reads: { says: threads.addReads(firstName(room.view)), isPrivate: true },
    fields: [
      { is: 'one', name: 'direction', label: threads.direction, options: DIRECTIONS.map((value) => ({ value, says: threads[value] })) },
      { is: 'pick', name: 'via', label: threads.via, options: VIAS.map((via) => ({ value: via, says: words.acts.fields.vias[via] })), begin: 'phone' },
      { is: 'words', name: 'text', label: threads.words, voice: 'ours', isPrivate: true },
      { is: 'when', name: 'at', label: threads.day, optional: true },
    ],
    go: threads.addGo,
    done: threads.added,
    send: async (said) => {
      const at = said.maybeWhen('at');
      const body = {
        direction: said.one('direction', DIRECTIONS),
        via: said.one('via', VIAS),
        text: said.text('text'),
        ...maybe({ happenedOn: at === undefined ? undefined : { at } }),
      };
      await call(addToSideThread, { params: on(room, thread), body });
      return null;
    },
  };
}

/** One entry, or all that aren't shared yet. */
export function shareThreadAct(room: Room, thread: SideThread, entry?: string): Act {
  const { threads } = room.words.privately;
  const name = firstName(room.view);
  return {
    key: `shareSideThread.${entry ?? thread.id}`,
    title: threads.shareTitle(name),
    says: threads.shareSays,
    fields: [{ is: 'words', name: 'text', label: threads.shareWords, voice: 'ours', optional: true }],
    go: threads.shareGo,
    done: threads.shared(name),
    send: async (said) => {
      await call(shareSideThread, { params: on(room, thread), body: maybe({ entries: entry === undefined ? undefined : [entry], text: said.maybe('text') }) });
      return null;
    },
  };
}

export function closeThreadAct(room: Room, thread: SideThread): Act {
  const { threads } = room.words.privately;
  return {
    key: `closeSideThread.${thread.id}`,
    title: threads.close,
    fields: [],
    go: threads.close,
    done: threads.closed,
    send: async () => {
      await call(closeSideThread, { params: on(room, thread) });
      return null;
    },
  };
}
