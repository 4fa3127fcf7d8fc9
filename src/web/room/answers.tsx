// Their answers, equal in weight: solved, not yet, write. Below them what else they can do.
import type { RoomDeed } from '../../contract/roomPages.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, DeedForm, Opening, Send } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';
import { AskForTwo } from './together.tsx';

export function Answers() {
  const shown = useRoom();
  const { room, words, owner } = shown;
  const { answers } = words;
  const isSolved = room.standing === 'solved';
  const asksAgain = room.standing === 'open' || room.standing === 'done';
  const write = answers.write(firstName(owner));
  return (
    <section className="answers" aria-labelledby="answers-title">
      <h2 id="answers-title">{answers.title}</h2>
      {!isSolved && <Answer deed="saySolved" label={answers.solved} says={answers.solvedSays} box={words.yourWords} send={answers.solvedSend} optional />}
      {asksAgain && (
        <Answer
          deed="sayNotOkay"
          label={answers.notOkay}
          says={answers.notOkaySays}
          box={answers.notOkayLabel}
          send={answers.notOkaySend}
          optional
          tick={room.rounds.length > 0 ? { name: 'misunderstood', says: answers.misunderstood } : undefined}
        />
      )}
      {!asksAgain && <Answer deed="reopen" label={answers.reopen} says={answers.reopenSays} box={answers.reopenLabel} send={answers.reopenSend} optional />}
      <Answer deed="write" label={write} box={answers.writeLabel} send={answers.writeSend} />
      {shown.readOnly !== true && <More />}
    </section>
  );
}

type AnswerProps = {
  deed: RoomDeed;
  label: string;
  says?: string;
  box: string;
  send: string;
  optional?: boolean;
  quiet?: boolean;
  tick?: { name: string; says: string } | undefined;
};
function Answer({ deed, label, says, box, send, optional = false, quiet = false, tick }: AnswerProps) {
  const shown = useRoom();
  if (!mayDo(shown, deed)) return null;
  return (
    <Opening deed={deed} label={label} quiet={quiet}>
      <DeedForm deed={deed}>
        {says !== undefined && <p>{says}</p>}
        <Box deed={deed} label={box} optional={optional} />
        {tick !== undefined && <Tick {...tick} />}
        <Send tone="main">{send}</Send>
      </DeedForm>
    </Opening>
  );
}

const Tick = ({ name, says }: { name: string; says: string }) => (
  <label className="choice">
    <input type="checkbox" name={name} value="yes" />
    <span>{says}</span>
  </label>
);

function More() {
  const { room, words } = useRoom();
  const { answers } = words;
  return (
    <div className="more">
      {room.may.includes('askOtherOwner') && (
        <Answer deed="askOtherOwner" label={answers.otherOwner} says={answers.otherOwnerSays} box={words.yourWords} send={answers.otherOwnerSend} optional quiet />
      )}
      <AskForTwo />
      <Answer deed="withdraw" label={answers.withdraw} says={answers.withdrawSays} box={words.yourWords} send={answers.withdrawSend} optional quiet />
    </div>
  );
}
