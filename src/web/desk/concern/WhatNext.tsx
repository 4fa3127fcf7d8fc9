import { Button } from '../../ui/Button.tsx';
import type { Room } from './acts/act.ts';
import type { Mode } from './Composer.tsx';
import type { Opened } from './ConcernRoom.tsx';
import { nextAct } from './next.ts';

type WhatNextProps = { room: Room; open: (opened: Opened) => void; write: (mode: Mode) => void };

/** The one thing that comes next, as the server names it, whose it is, and the way to it. */
export function WhatNext({ room, open, write }: WhatNextProps) {
  const { view, words } = room;
  const says = words.concern.what.next[view.next.next] ?? words.tasks.next[view.next.next];
  if (says === undefined) return null;
  const next = nextAct(room);
  const theirs = view.next.holder === 'customer';
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line px-5 py-2">
      <p className={`py-1 ${theirs ? 'text-theirs' : view.next.holder === null ? 'soft' : 'text-ours'}`}>
        <b>{words.concern.what.label}:</b> {says}
      </p>
      {next !== null && (
        <div className="print:hidden">
          <Button look="quiet" onClick={() => ('mode' in next ? write(next.mode) : open(next.opens()))}>
            {next.name}
          </Button>
        </div>
      )}
    </div>
  );
}
