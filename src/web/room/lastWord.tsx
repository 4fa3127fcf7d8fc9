// The last word that we gave them: whoever comes to the page reads first what is new.
import { Card, Words } from './parts.tsx';
import { didLately, useRoom } from './shown.ts';

export function LastWord() {
  const shown = useRoom();
  const { room, words, when } = shown;
  const last = room.entries.findLast(({ kind, words: said }) => kind === 'wordGiven' && said.length > 0);
  if (last === undefined) return null;
  const signed = words.folds.lastWordOn(last.by.name, when.on(last.at));
  const isNew = didLately(shown, ['wordGiven']);
  return (
    <Card title={words.folds.lastWord} id="last-word" inside={isNew ? null : signed}>
      <div className="said ours">
        {last.words.map(({ part, said }) => (
          <Words key={part} said={said} />
        ))}
      </div>
      {isNew && <p className="soft">{signed}</p>}
    </Card>
  );
}
