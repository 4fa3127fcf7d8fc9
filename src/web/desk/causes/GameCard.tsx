import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cause, Game } from '../../../contract/cause.ts';
import { answerGame, askGame, paceGame, withdrawGame } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { PACES, USUAL_PACE, useCauseDeed } from './causes.ts';
import { EraseWords } from './EraseWords.tsx';
import { FormFrame } from './NodeForms.tsx';

/** The leader's question: what was answered last, a blank line for the team, and no box for whoever asked. */
export function GameCard({ cause }: { cause: Cause }) {
  const { causes } = useWords();
  const { game, may } = cause;
  if (game === null && !may.includes('askGame') && cause.earlierGames.length === 0) return null;
  return (
    <Card level={3} heading={causes.game.title}>
      <div className="grid gap-4">
        {game === null ? <Ask cause={cause} /> : <Standing key={game.id} cause={cause} game={game} />}
        {cause.earlierGames.map((one) => (
          <Ended key={one.id} cause={cause} game={one} />
        ))}
      </div>
    </Card>
  );
}

function Ask({ cause }: { cause: Cause }) {
  const { causes, desk } = useWords();
  const [every, setEvery] = useState<number>(USUAL_PACE);
  const asking = useCauseDeed(() => call(askGame, { params: { cause: cause.id }, body: { every } }), causes.form.done);
  if (!cause.may.includes('askGame')) return null;
  return (
    <>
      <p className="soft">{causes.game.askSays}</p>
      {asking.problem !== null && <ErrorSentence says={sentenceOf(asking.problem, desk)} />}
      <PaceField label={causes.form.every} every={every} onEvery={setEvery} />
      <div>
        <Button waiting={asking.waiting} onClick={asking.go}>
          {causes.game.ask}
        </Button>
      </div>
    </>
  );
}

export function PaceField({ label, every, onEvery }: { label: string; every: number; onEvery: (days: number) => void }) {
  const { causes } = useWords();
  const paces = [...new Set<number>([...PACES, every])].toSorted((one, other) => one - other);
  return (
    <SelectField label={label} value={every} onChange={(event) => onEvery(Number(event.target.value))}>
      {paces.map((days) => (
        <option key={days} value={days}>
          {causes.form.everyDays(days)}
        </option>
      ))}
    </SelectField>
  );
}

type OfCause = { cause: Cause; game: NonNullable<Cause['game']> };
function Standing({ cause, game }: OfCause) {
  const { causes, times } = useWords();
  const { id } = useSuspenseQuery(me).data;
  const isMine = game.askedBy.id === id;
  return (
    <>
      <GameState game={game} />
      <LastAnswer game={game} />
      {game.state === 'waiting' && cause.may.includes('answerGame') && <Answer cause={cause} game={game} />}
      {isMine && <p className="soft">{causes.game.yours}</p>}
      {game.state === 'resting' && game.returnsAt !== null && <p>{causes.game.resting(times.day(game.returnsAt))}</p>}
      {cause.may.includes('paceGame') && <Leading cause={cause} game={game} />}
      {game.answers.length > 1 && (
        <details>
          <summary className="cursor-pointer text-ours">{causes.game.earlier}</summary>
          <Answers game={game} />
        </details>
      )}
      <Erasing cause={cause} game={game} />
    </>
  );
}

export function GameState({ game }: { game: Game }) {
  const { causes, times } = useWords();
  return (
    <p className="soft small">
      {causes.game.asked(game.askedBy.name, times.day(game.askedAt))} · {causes.game.returned(game.returned)}
      {game.since !== null && <b className="text-due"> · {causes.game.waiting(times.since(game.since))}</b>}
    </p>
  );
}

export function LastAnswer({ game }: { game: Game }) {
  const { causes, times } = useWords();
  const last = game.answers.at(-1);
  if (last === undefined) return <p className="soft">{causes.game.none}</p>;
  return (
    <div className="border-s-4 border-ours bg-ours-wash px-3 py-2">
      <p className="soft small">{causes.game.last(last.by.name, times.day(last.at))}</p>
      <Voice of="ours">{last.said.text ?? causes.tree.erased}</Voice>
    </div>
  );
}

/** The blank line. */
export function Answer({ cause, game }: { cause: Pick<Cause, 'id'>; game: Game }) {
  const { causes, desk, times } = useWords();
  const words = useDraft(`game.${game.id}`);
  const saving = useCauseDeed(
    () => call(answerGame, { params: { cause: cause.id, game: game.id }, body: { text: words.text } }),
    (now) => causes.game.answered(times.day(now.game?.returnsAt ?? now.raisedAt)),
    () => words.forget(),
  );
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        saving.go();
      }}
    >
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <OurWords as="note" label={causes.game.answer} hint={causes.game.answerHint} draft={words} rows={2} required onSend={saving.go} />
      <div>
        <Button type="submit" waiting={saving.waiting}>
          {causes.game.send}
        </Button>
      </div>
    </form>
  );
}

/** How often it comes back, or that it is taken back: for those who lead. */
function Leading({ cause, game }: { cause: Cause; game: Game }) {
  const { causes } = useWords();
  const [every, setEvery] = useState(game.every);
  const [taking, setTaking] = useState(false);
  const because = useDraft(`game.${game.id}.withdraw`);
  const params = { cause: cause.id, game: game.id };
  const pacing = useCauseDeed(() => call(paceGame, { params, body: { every } }), causes.game.paced);
  const withdrawing = useCauseDeed(
    () => call(withdrawGame, { params, body: { because: because.text } }),
    causes.game.withdrawn,
    () => because.forget(),
  );
  if (taking) {
    return (
      <FormFrame saving={withdrawing} go={causes.game.withdraw} onCancel={() => setTaking(false)}>
        <OurWords as="note" label={causes.game.withdrawWhy} draft={because} rows={2} required autoFocus onSend={withdrawing.go} />
      </FormFrame>
    );
  }
  return (
    <div className="flex flex-wrap items-end gap-3 print:hidden">
      <PaceField label={causes.game.pace} every={every} onEvery={setEvery} />
      {every !== game.every && (
        <Button waiting={pacing.waiting} onClick={pacing.go}>
          {causes.save}
        </Button>
      )}
      <Button look="quiet" onClick={() => setTaking(true)}>
        {causes.game.withdraw}
      </Button>
    </div>
  );
}

function Ended({ cause, game }: OfCause) {
  const { causes, times } = useWords();
  const day = times.day(game.endedAt ?? game.askedAt);
  return (
    <details>
      <summary className="cursor-pointer text-ours">{game.state === 'closed' ? causes.game.closed(day) : causes.game.takenBack(day)}</summary>
      {game.because !== null && <Voice of="ours">{game.because.text ?? causes.tree.erased}</Voice>}
      <Answers game={game} />
      <Erasing cause={cause} game={game} />
    </details>
  );
}

/** What was answered here, for a lead to erase. */
function Erasing({ cause, game }: OfCause) {
  const { causes } = useWords();
  const [asked, setAsked] = useState(false);
  if (!game.may.includes('eraseCauseWords')) return null;
  if (asked) return <EraseWords cause={cause.id} of="game" id={game.id} goes={[...game.answers.map(({ said }) => said.text), game.because?.text]} onDone={() => setAsked(false)} />;
  return (
    <p className="print:hidden">
      <Button look="quiet" onClick={() => setAsked(true)}>
        <span className="small">{causes.erasing.open}</span>
      </Button>
    </p>
  );
}

function Answers({ game }: { game: Game }) {
  const { causes, times } = useWords();
  return (
    <ol className="grid gap-2 pt-2">
      {game.answers.toReversed().map(({ said, by, at }) => (
        <li key={at}>
          <p className="soft small">
            {by.name}, {times.day(at)}
          </p>
          <Voice of="ours">{said.text ?? causes.tree.erased}</Voice>
        </li>
      ))}
    </ol>
  );
}
