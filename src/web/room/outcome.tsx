// What became of the form that was sent: a thank you, or why it was not taken; what was typed is never lost.
import type { ReactNode } from 'react';
import { refusalSentence } from '../../copy/copy.ts';
import { CorrectInstead, challengedLate } from './correctionForm.tsx';
import { refusedForm } from './formIds.ts';
import { render } from './page.tsx';
import { Box, DeedForm, Send } from './parts.tsx';
import { mayDo, ShownRoom, useRoom } from './shown.ts';

/** `above` is what the page shows below it: where the form that was refused is there, it says so; where not, it keeps the words. */
export function Outcome({ above }: { above: ReactNode }) {
  const shown = useRoom();
  const { words, said, thanks, language } = shown;
  if (thanks !== undefined) {
    return (
      <p className="outcome thanks" role="status" tabIndex={-1} data-outcome="thanks">
        {words.thanks[thanks]}
      </p>
    );
  }
  if (said?.refusal === undefined) return null;
  const form = refusedForm(shown);
  const isThere = form !== null && render(<ShownRoom value={shown}>{above}</ShownRoom>).includes(`id="${form}`);
  return (
    <div className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
      <p>
        <b>{words.refused.title}.</b> {refusalSentence(language, said.refusal)} {words.refused.nothingLost}
      </p>
      {isThere ? <a href={`#${form}`}>{words.refused.goThere}</a> : <KeptWords />}
    </div>
  );
}

/** Its form is gone from the page: the words are kept in one with which they can still be sent, or with which the record is corrected. */
function KeptWords() {
  const shown = useRoom();
  const text = shown.said?.values.text ?? '';
  const late = challengedLate(shown);
  if (late !== null) return <CorrectInstead entry={late} />;
  if (text === '' || !mayDo(shown, 'write')) return null;
  return (
    <DeedForm deed="write" of="kept">
      <Box deed="write" of="kept" label={shown.words.keptWords} from={text} />
      <Send>{shown.words.answers.writeSend}</Send>
    </DeedForm>
  );
}
