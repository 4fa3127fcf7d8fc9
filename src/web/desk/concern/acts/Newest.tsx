import { Voice } from '../../../ui/Voice.tsx';
import type { Act, Room } from './act.ts';

type Newer = NonNullable<Act['anew']>['of'];

/** What stands now, beside what was typed, where somebody else was quicker. */
export function Newest({ room, of }: { room: Room; of: Newer }) {
  const { acts, times } = room.words;
  const round = room.view.rounds.at(-1);
  const fix = room.view.fixes.at(-1);
  return (
    <section role="status" className="grid gap-2 border-s-4 border-due bg-due-wash px-4 py-3">
      <p>{acts.newest.says}</p>
      {of === 'understanding' && round !== undefined && (
        <>
          <p className="soft small">{acts.newest.words}</p>
          <Voice of="ours">{round.words.text}</Voice>
          {round.correction?.text && (
            <>
              <p className="soft small">{acts.newest.correction}</p>
              <Voice of="theirs">{round.correction.text}</Voice>
            </>
          )}
        </>
      )}
      {of === 'fix' && fix !== undefined && (
        <>
          <p className="soft small">
            {acts.newest.words}, {acts.newest.due(times.dayAndTime(fix.due))}
          </p>
          <Voice of="ours">{fix.words.text}</Voice>
        </>
      )}
    </section>
  );
}
