import type { Said } from '../../../contract/common/schemas.ts';
import { Voice } from '../../ui/Voice.tsx';
import type { Room } from './acts/act.ts';

const sideOf = ({ voice }: Pick<Said, 'voice'>) => (voice === 'ours' ? 'ours' : 'theirs');

/** Some words as they read now; where they were said to be not right, with what stood or what is said instead, and why. */
export function Reads({ said, words: { correction, times } }: { said: Said; words: Room['words'] }) {
  const { correction: about } = said;
  return (
    <>
      <Voice of={sideOf(said)}>{said.text}</Voice>
      {about?.state === 'taken' ? (
        <div className="soft small">
          {correction.correctedAs(times.day(about.at))} {correction.before} <s className="plain-words">{about.stood.text}</s>
        </div>
      ) : (
        about !== undefined && (
          <div>
            <span className="soft small">{correction.theySay}</span>
            <Voice of={sideOf(about.theirs)}>{about.theirs.text}</Voice>
            {about.state === 'asked' && <span className="soft small">{correction.waits}</span>}
          </div>
        )
      )}
      {about?.state === 'kept-beside' && about.because !== null && (
        <div>
          <span className="soft small">{correction.both}</span>
          <Voice of="ours">{about.because.text}</Voice>
        </div>
      )}
    </>
  );
}
