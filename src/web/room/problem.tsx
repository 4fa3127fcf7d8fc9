// The problem: what they told us, how we understood it, and what both said yes to.
import type { Round } from '../../contract/concern.ts';
import { firstName } from '../ui/firstName.ts';
import { spokenChanges } from '../ui/voices.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';
import { Began } from './together.tsx';
import { SaidBy } from './withThem.tsx';

export function Problem() {
  const { room } = useRoom();
  const round = room.rounds.at(-1);
  // What began of another says by itself what it is about.
  if (round === undefined && room.splitFrom !== null) return <Began from={room.splitFrom} />;
  if (round === undefined || room.understanding === 'to-offer') return <Told />;
  switch (room.understanding) {
    case 'understood':
      return <Agreed round={round} />;
    case 'offered':
      return <Offered round={round} />;
    case 'corrected':
      return <Corrected round={round} />;
  }
}

function Told() {
  const { room, words, copy, when, owner } = useRoom();
  const { happened, felt, matters, right } = room.telling;
  const since = room.entries.findLast(({ kind, words: said }) => kind === 'saidNotOkay' && said.length > 0)?.words[0]?.said ?? null;
  const parts = [
    { title: words.answers.notOkayLabel, said: since },
    { title: words.told.happened, said: happened },
    { title: words.told.felt, said: felt },
    { title: words.told.matters, said: matters },
    { title: words.told.right, said: right },
  ].flatMap(({ title, said }) => (said === null ? [] : [{ title, said }]));
  const ofIt = room.matters[0]?.about ?? null;
  return (
    <Card title={words.told.title} id="problem" inside={room.standing === 'open' ? null : words.told.on(when.on(room.toldAt))}>
      {parts.length === 0 && (ofIt === null ? <p>{words.told.wordless}</p> : <Words said={ofIt} />)}
      {parts.map(({ title, said }) => (
        <div key={title}>
          {parts.length > 1 && <h3>{title}</h3>}
          <Words said={said} />
        </div>
      ))}
      {room.toldWith !== null && (
        <p>
          <a href={`/room/${room.id}/see/answers/${room.toldWith}`}>{copy.fill.toldWith.link}</a>
        </p>
      )}
      <p className="soft">{words.told.on(when.on(room.toldAt))}</p>
      {room.nextUpdate !== null && <p>{words.understanding.toOffer(firstName(owner))}</p>}
    </Card>
  );
}

function Offered({ round }: { round: Round }) {
  const { words } = useRoom();
  return (
    <Card title={words.understanding.offeredTitle} id="problem" tone="asks">
      <p className="soft">{words.understanding.offeredSays(round.by.by.name)}</p>
      <div className="said ours">
        <Words said={round.words} />
      </div>
      <Beside round={round} />
      <Unconfirmed />
      <AnswerRound round={round} />
    </Card>
  );
}

function AnswerRound({ round }: { round: Round }) {
  const shown = useRoom();
  const { words } = shown;
  if (!mayDo(shown, 'answerUnderstanding')) return null;
  return (
    <div className="pair">
      <DeedForm deed="answerUnderstanding" slot="yes" about={{ round: round.round }}>
        <Send answer="yes" tone="yes">
          {words.understanding.yes}
        </Send>
      </DeedForm>
      <Correct round={round} label={words.understanding.notQuite} />
    </div>
  );
}

/** The text stands ready to be changed. */
function Correct({ round, label, quiet = false }: { round: Round; label: string; quiet?: boolean }) {
  const { words } = useRoom();
  return (
    <Opening deed="answerUnderstanding" label={label} quiet={quiet}>
      <DeedForm deed="answerUnderstanding" about={{ round: round.round, ...(round.words.text !== null && { was: round.words.text }) }}>
        <Box deed="answerUnderstanding" label={words.understanding.notQuiteLabel} rows={7} from={round.words.text ?? ''} />
        <Send answer="correction" tone="main">
          {words.understanding.notQuiteSend}
        </Send>
      </DeedForm>
    </Opening>
  );
}

function Beside({ round }: { round: Round }) {
  const { words } = useRoom();
  return (
    <>
      {round.feeling !== null && (
        <div>
          <h3>{words.understanding.feeling}</h3>
          <Words said={round.feeling} />
        </div>
      )}
      {round.wish !== null && (
        <div>
          <h3>{words.understanding.wish}</h3>
          <Words said={round.wish} />
        </div>
      )}
    </>
  );
}

function Corrected({ round }: { round: Round }) {
  const { room, words, owner, when } = useRoom();
  const inside = room.standing === 'open' || round.answeredBy === null ? null : words.told.on(when.on(round.answeredBy.at));
  return (
    <Card title={words.understanding.correctedTitle} id="problem" inside={inside}>
      {round.correction !== null && (
        <div className="said theirs">
          <Words said={round.correction} />
        </div>
      )}
      <SaidBy by={round.answeredBy} />
      {room.standing === 'open' && <p>{words.understanding.corrected(firstName(owner))}</p>}
      <Unconfirmed />
    </Card>
  );
}

function Agreed({ round }: { round: Round }) {
  const shown = useRoom();
  const { words, when } = shown;
  const agreedOn = round.answeredBy === null ? null : words.understanding.agreedOn(when.on(round.answeredBy.at));
  return (
    <Card title={words.understanding.agreedTitle} id="problem" inside={agreedOn}>
      <div className="said together">
        <InBothVoices round={round} />
        <Beside round={round} />
      </div>
      <SaidBy by={round.answeredBy} />
      {mayDo(shown, 'answerUnderstanding') && <Correct round={round} label={words.understanding.notRight} quiet />}
    </Card>
  );
}

/** Our text, with what came from their corrections in their voice. */
function InBothVoices({ round }: { round: Round }) {
  const { room } = useRoom();
  const first = room.rounds.find(({ correction }) => correction !== null);
  if (round.words.text === null || first?.words.text == null) return <Words said={round.words} />;
  const corrections = room.rounds.flatMap(({ correction }) => (correction?.text ? [correction.text] : []));
  const pieces = spokenChanges(first.words.text, corrections, round.words.text).filter(({ is }) => is !== 'gone');
  return (
    <p className="words" dir="auto">
      {pieces.map(({ text, theirs }, place) =>
        theirs ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <span key={place} className="voice">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  );
}

function Unconfirmed() {
  const { room, words } = useRoom();
  if (room.unconfirmed === null) return null;
  return (
    <div className="note">
      <p>{room.unconfirmed.because === 'safety' ? words.understanding.unconfirmedSafety : words.understanding.unconfirmedSilence}</p>
      {room.unconfirmed.words !== null && <Words said={room.unconfirmed.words} />}
    </div>
  );
}
