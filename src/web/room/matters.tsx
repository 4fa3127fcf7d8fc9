// What it is about, part by part: how urgent we take it, whether it is answered; and how often they want to hear from us.
import type { Matter } from '../../contract/concern.ts';
import { callsLine } from './calls.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { didLately, mayDo, useRoom } from './shown.ts';
import { pathTo } from './subPage.tsx';

export function Matters() {
  const shown = useRoom();
  const { room, words } = shown;
  const answered = room.matters.filter((one) => one.answered !== null).length;
  const inside = didLately(shown, ['matterAnswered']) ? null : words.folds.matters(room.matters.length, answered);
  return (
    <Card title={words.matters.title} id="matters" inside={inside}>
      <ul className="plain lines">
        {room.matters.map((matter) => (
          <OneMatter key={matter.id} matter={matter} alone={room.matters.length === 1} />
        ))}
      </ul>
      {mayDo(shown, 'addMatter') && (
        <Opening deed="addMatter" label={words.matters.add} quiet>
          <DeedForm deed="addMatter">
            <Box deed="addMatter" label={words.matters.addLabel} rows={3} />
            <Send>{words.send}</Send>
          </DeedForm>
        </Opening>
      )}
    </Card>
  );
}

function OneMatter({ matter, alone }: { matter: Matter; alone: boolean }) {
  const shown = useRoom();
  const { words } = shown;
  const named = matter.about === null ? <p>{matter.category ?? (alone ? null : words.matters.wordless)}</p> : <Words said={matter.about} />;
  return (
    <li>
      {named}
      <p>{matter.severityIsSet ? words.matters.severity[matter.severity] : words.matters.severityNotSet}</p>
      {matter.answer !== null && <Words said={matter.answer} />}
      <p className="soft">{matter.answered === null ? words.matters.unanswered : words.matters.answered[matter.answered]}</p>
      {matter.answered === null && !alone && mayDo(shown, 'withdrawMatter') && (
        <Opening deed="withdrawMatter" of={matter.id} label={words.matters.withdraw} quiet>
          <DeedForm deed="withdrawMatter" of={matter.id} about={{ matter: matter.id }}>
            <p>{words.matters.withdrawSays}</p>
            <Send>{words.matters.withdraw}</Send>
          </DeedForm>
        </Opening>
      )}
    </li>
  );
}

export function Updates() {
  const shown = useRoom();
  const { room, words } = shown;
  if (!mayDo(shown, 'wishUpdates')) return null;
  const calls = callsLine(shown);
  const other = room.updatesAre === 'word' ? 'look' : 'word';
  return (
    <Card title={words.updates.title} id="updates" tone="on-screen" inside={words.updates[room.updatesAre]}>
      {calls !== null && (
        <p>
          <a href={pathTo(shown, 'calls')}>{calls}</a>
        </p>
      )}
      <DeedForm deed="wishUpdates">
        <Send name="form" answer={other}>
          {other === 'look' ? words.updates.askSilence : words.updates.askWord}
        </Send>
      </DeedForm>
      <p className="soft">{words.updates.says}</p>
    </Card>
  );
}
