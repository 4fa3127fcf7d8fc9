// What staff wrote down for them, to be checked within 48 hours; how fair it was, asked once.

import { challengeableUntil } from '../../contract/common/challenge.ts';
import type { Entry } from '../../contract/concern.ts';
import { EntryWords, sentenceOf } from './history.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';

/** What staff wrote down asks to be checked; what came with a code from us, quietly, for it was most likely they themselves. */
export function WrittenDown() {
  const shown = useRoom();
  const { room, words, when } = shown;
  const acts = mayDo(shown, 'disputeAct') ? room.entries.filter(({ disputable }) => disputable) : [];
  const noted = acts.filter(({ writtenDown }) => writtenDown);
  const { byCode: codeWords, byMail: mailWords, ...notedWords } = words.writtenDown;
  const quiet = [
    { says: codeWords, acts: acts.filter(({ writtenDown, via }) => !writtenDown && via !== 'mail') },
    { says: mailWords, acts: acts.filter(({ writtenDown, via }) => !writtenDown && via === 'mail') },
  ];
  return (
    <>
      {noted.length > 0 && (
        <Card title={notedWords.title} id="written-down" tone="asks on-screen">
          <p>{notedWords.says}</p>
          {noted.map((act) => (
            <ActToCheck key={act.version} act={act} signed={notedWords.by(act.by.name, words.via[act.via], when.onAt(act.at))} send={notedWords.send} />
          ))}
        </Card>
      )}
      {quiet
        .filter((one) => one.acts.length > 0)
        .map((one) => (
          <details key={one.says.says} className="opening quiet on-screen" open={one.acts.some(({ version }) => keptIn(shown, 'disputeAct', String(version)) !== null)}>
            <summary>{one.says.title(one.acts.length)}</summary>
            <div className="opened">
              <p>{one.says.says}</p>
              {one.acts.map((act) => (
                <ActToCheck key={act.version} act={act} signed={one.says.by(when.onAt(act.at))} send={one.says.send} />
              ))}
            </div>
          </details>
        ))}
    </>
  );
}

function ActToCheck({ act, signed, send }: { act: Entry; signed: string; send: string }) {
  const shown = useRoom();
  const { words, when } = shown;
  return (
    <div className="line">
      <b>{sentenceOf(act, shown)}</b>
      <EntryWords entry={act} />
      <p className="soft">{signed}</p>
      <Opening deed="disputeAct" of={String(act.version)} label={words.writtenDown.notRight} quiet>
        <DeedForm deed="disputeAct" of={String(act.version)} about={{ act: act.version }}>
          <Box deed="disputeAct" of={String(act.version)} label={words.writtenDown.label} rows={3} optional />
          <Send>{send}</Send>
          <p className="soft">{words.writtenDown.until(when.by(challengeableUntil(act.at)))}</p>
        </DeedForm>
      </Opening>
    </div>
  );
}

const QUESTIONS = ['outcome', 'process', 'treatment'] as const;
const ANSWERS = ['1', '2', '3', '4', '5', '6', '7'] as const;

export function Fairness() {
  const shown = useRoom();
  const { room, words } = shown;
  if (room.fairness !== null) {
    const { outcome, process, treatment, words: said } = room.fairness;
    return (
      <Card title={words.fairness.title} id="fairness">
        <p>{words.fairness.thanks}</p>
        <p>{words.fairness.given(outcome, process, treatment)}</p>
        {said !== null && <Words said={said} />}
      </Card>
    );
  }
  if (!mayDo(shown, 'rateFairness')) return null;
  const kept = keptIn(shown, 'rateFairness');
  return (
    <details className="opening on-screen" open={kept !== null}>
      <summary>{words.fairness.title}</summary>
      <div className="opened">
        <DeedForm deed="rateFairness">
          <p>{words.fairness.says}</p>
          {QUESTIONS.map((question) => (
            <fieldset key={question} className="scale">
              <legend>{words.fairness[question]}</legend>
              {ANSWERS.map((answer) => (
                <label key={answer}>
                  <input type="radio" name={question} value={answer} required defaultChecked={kept?.[question] === answer} />
                  <span>{answer}</span>
                </label>
              ))}
            </fieldset>
          ))}
          <Box deed="rateFairness" label={words.fairness.words} rows={3} optional />
          <Send tone="main">{words.fairness.send}</Send>
        </DeedForm>
      </div>
    </details>
  );
}
