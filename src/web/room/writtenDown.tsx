// What staff wrote down for them, to be checked within 48 hours; how fair it was, asked once; and the history in both voices.
import type { Entry } from '../../contract/concern.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { keptIn, mayDo, type Shown, useRoom } from './shown.ts';

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

/** In the words of the history; "You" for the customer's acts, by whomever they were written down. */
function sentenceOf(entry: Entry, { copy, words }: Shown): string {
  const sentences: Readonly<Record<string, (who: string) => string>> = copy.roomHistory;
  const isTheirs = entry.by.is === 'party' || entry.writtenDown;
  const who = isTheirs ? words.history.you : entry.by.is === 'clock' ? words.history.clock : entry.by.name;
  return (Object.hasOwn(sentences, entry.kind) ? sentences[entry.kind]?.(who) : undefined) ?? who;
}

function EntryWords({ entry }: { entry: Entry }) {
  return entry.words.map(({ part, said }) => <Words key={part} said={said} />);
}

export function History() {
  const shown = useRoom();
  const { room, words, when } = shown;
  if (room.entries.length === 0) return null;
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{words.history.title}</h2>
      <details className="opening quiet">
        <summary>{words.history.show(room.entries.length)}</summary>
        <ol className="plain lines">
          {room.entries.map((entry) => (
            <li key={`${entry.version}`} className={entry.by.is === 'party' || entry.writtenDown ? 'theirs' : 'ours'}>
              <p className="soft">{when.moment(entry.at)}</p>
              <p>
                <b>{sentenceOf(entry, shown)}</b>
              </p>
              <EntryWords entry={entry} />
              {entry.writtenDown && <p className="soft">{words.history.writtenDown(words.via[entry.via], entry.by.name)}</p>}
              {entry.happenedOn !== null && <p className="soft">{'day' in entry.happenedOn ? words.history.happened(when.wholeDay(entry.happenedOn.day)) : null}</p>}
            </li>
          ))}
        </ol>
      </details>
      <Looks />
    </section>
  );
}

/** Whoever looked without working on it gave a reason, and the customer sees both. */
function Looks() {
  const { room, words, when } = useRoom();
  if (room.looks.length === 0) return null;
  return (
    <>
      <h3>{words.history.lookedTitle}</h3>
      {room.looks.map(({ by, at, reason }) => (
        <div key={`${by.id} ${at}`}>
          <p>{words.history.looked(by.name, when.on(at))}</p>
          <p className="words">{reason}</p>
        </div>
      ))}
    </>
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
