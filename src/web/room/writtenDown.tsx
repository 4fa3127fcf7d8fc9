// What staff wrote down for them, to be checked within 48 hours; how fair it was, asked once.
import { EntryWords, sentenceOf } from './history.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';

const HOURS_48 = 48 * 60 * 60 * 1000;

export function WrittenDown() {
  const shown = useRoom();
  const { room, words, when } = shown;
  const acts = room.entries.filter(({ disputable }) => disputable);
  if (acts.length === 0 || !mayDo(shown, 'disputeAct')) return null;
  return (
    <Card title={words.writtenDown.title} id="written-down" tone="asks on-screen">
      <p>{words.writtenDown.says}</p>
      {acts.map((act) => (
        <div key={act.version} className="line">
          <b>{sentenceOf(act, shown)}</b>
          <EntryWords entry={act} />
          <p className="soft">{words.writtenDown.by(act.by.name, words.via[act.via], when.onAt(act.at))}</p>
          <Opening deed="disputeAct" of={String(act.version)} label={words.writtenDown.notRight} quiet>
            <DeedForm deed="disputeAct" of={String(act.version)} about={{ act: act.version }}>
              <Box deed="disputeAct" of={String(act.version)} label={words.writtenDown.label} rows={3} optional />
              <Send>{words.writtenDown.send}</Send>
              <p className="soft">{words.writtenDown.until(when.by(new Date(Date.parse(act.at) + HOURS_48).toISOString()))}</p>
            </DeedForm>
          </Opening>
        </div>
      ))}
    </Card>
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
    <Card title={words.fairness.title} id="fairness" tone="on-screen">
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
    </Card>
  );
}
