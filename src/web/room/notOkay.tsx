// After "it is not okay yet": what they said, or one kind question for it, and what becomes of what was agreed.
import type { Said } from '../../contract/common/schemas.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, Card, DeedForm, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import type { YoursLine } from './yours.tsx';

export function NotOkay() {
  const shown = useRoom();
  const { room, words, owner } = shown;
  if (room.notOkaySince === null) return null;
  const said = wordsOf(shown);
  const isOn = room.understanding === 'to-offer' ? words.notOkay.again : words.notOkay.stands;
  return (
    <Card title={words.notOkay.title} id="not-okay" tone={asksForWords(shown) ? 'asks' : ''}>
      {said.map(({ version, text }) => (
        <div key={version} className="said theirs">
          <Words said={text} />
        </div>
      ))}
      <p>{isOn(firstName(owner))}</p>
      {asksForWords(shown) && (
        <DeedForm deed="write" slot="not-okay">
          <p>{words.notOkay.asks}</p>
          <Box deed="write" of="not-okay" label={words.answers.notOkayLabel} />
          <Send>{words.notOkay.send}</Send>
        </DeedForm>
      )}
    </Card>
  );
}

export const notOkayLines = (shown: Shown): readonly YoursLine[] => (asksForWords(shown) ? [{ key: 'not-okay', says: shown.words.yours.notOkay, href: '#not-okay-title' }] : []);

/** Words are theirs to leave out: once we answered, we don't ask for them any more. */
function asksForWords(shown: Shown): boolean {
  const { room } = shown;
  const since = room.notOkaySince;
  const isAnswered = room.entries.some(({ kind, at }) => kind === 'wordGiven' && since !== null && at > since);
  return since !== null && !isAnswered && wordsOf(shown).length === 0 && mayDo(shown, 'write');
}

/** With the answer, or written after it. */
function wordsOf({ room }: Shown): readonly { version: number; text: Said }[] {
  const from = room.entries.findLast(({ kind }) => kind === 'saidNotOkay')?.version ?? 0;
  return room.entries
    .filter(({ kind, version }) => version >= from && (kind === 'saidNotOkay' || kind === 'customerWrote'))
    .flatMap(({ version, words }) => words.map(({ said }) => ({ version, text: said })));
}
