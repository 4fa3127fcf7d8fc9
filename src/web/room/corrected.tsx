// What stands where something was corrected: the corrected words first with what stood struck, or both with equal weight.
import type { CorrectionView } from '../../contract/correction.ts';
import { Words } from './parts.tsx';
import { useRoom } from './shown.ts';

/** A correction that is about no words of the record in particular: something else in an entry, or what is on file. */
export function Corrected({ correction }: { correction: CorrectionView }) {
  const { copy, when } = useRoom();
  const { correction: words } = copy;
  const { state, stood, said, text, because, answeredBy } = correction;
  return (
    <>
      {stood !== null && <p className="soft">{state === 'taken' ? words.stood : words.onRecord}</p>}
      {stood !== null && <Words said={stood} struck={state === 'taken'} />}
      <p className="soft">{words.youSay}</p>
      <Words said={said} />
      {text !== null && <p className="soft">{words.reads}</p>}
      {text !== null && <Words said={text} />}
      {state === 'asked' && <p className="soft">{words.withUs}</p>}
      {state === 'taken' && answeredBy !== null && <p className="soft">{words.corrected(when.onAt(answeredBy.at))}</p>}
      {because !== null && <p className="soft">{state === 'kept-beside' ? words.both : words.because}</p>}
      {because !== null && <Words said={because} />}
    </>
  );
}
