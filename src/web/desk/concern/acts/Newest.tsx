import { Fragment } from 'react';
import { Voice } from '../../../ui/Voice.tsx';
import type { Act, Room } from './act.ts';

/** What stands now, beside what was typed, where somebody else was quicker. */
export function Newest({ room, anew }: { room: Room; anew: NonNullable<Act['anew']> }) {
  return (
    <section role="status" className="grid gap-2 border-s-4 border-due bg-due-wash px-4 py-3">
      <p>{room.words.acts.newest.says}</p>
      {anew.shows(room).map(({ label, of, says }) => (
        <Fragment key={label}>
          <p className="soft small">{label}</p>
          <Voice of={of}>{says}</Voice>
        </Fragment>
      ))}
    </section>
  );
}
