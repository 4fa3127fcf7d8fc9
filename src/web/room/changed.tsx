// What changed because of what they told us: a page of its own, in the words that everybody reads who said the same.
import type { ToldChange } from '../../contract/change.ts';
import { Box, Card, DeedForm, Send, Words } from './parts.tsx';
import { type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

const toldOf = ({ changes }: Shown): readonly ToldChange[] => changes?.told ?? [];

export const changedPage: SubPage = (shown) => (toldOf(shown).length === 0 ? null : { title: shown.copy.change.title, body: <Changed /> });

/** What they haven't read yet, and what they are asked to have a part in. */
export function changeLines(shown: Shown): readonly YoursLine[] {
  const { line, lineInvited } = shown.copy.change;
  const unread = toldOf(shown).some(({ may }) => may.includes('sayHeard'));
  const invited = shown.changes?.parts.filter(({ may }) => may.includes('answerInvitation')) ?? [];
  return [
    ...(unread ? [{ key: 'changed', says: line, href: pathTo(shown, 'changed') }] : []),
    ...invited.map(({ id }) => ({ key: `part ${id}`, says: lineInvited, href: pathTo(shown, 'part', id) })),
  ];
}

/** The way back to what they have read, and to what they do for us. */
export function ChangeLinks() {
  const shown = useRoom();
  const { change } = shown.copy;
  const parts = shown.changes?.parts.filter(({ state }) => state !== 'invited') ?? [];
  if (toldOf(shown).length === 0 && parts.length === 0) return null;
  return (
    <section className="history" aria-labelledby="changed-title">
      <h2 id="changed-title">{change.cardTitle}</h2>
      {toldOf(shown).length > 0 && <a href={pathTo(shown, 'changed')}>{change.toChange}</a>}
      {parts.map(({ id, role }) => (
        <a key={id} href={pathTo(shown, 'part', id)}>
          {change.partStands[role]}
        </a>
      ))}
    </section>
  );
}

function Changed() {
  const shown = useRoom();
  return (
    <>
      <p>{shown.copy.change.says}</p>
      {toldOf(shown).map((told) => (
        <One key={told.change} told={told} />
      ))}
    </>
  );
}

function One({ told }: { told: ToldChange }) {
  const { copy, when, readOnly } = useRoom();
  const { change } = copy;
  const { said, did, seen, toldAt, toldBy, heardAt, words } = told;
  return (
    <Card title={change.weDid} id={`change-${told.change}`} oneOfSeveral tone={told.may.length > 0 ? 'asks' : ''}>
      <div className="said together">
        <Words said={did} />
      </div>
      <h3>{change.youSaid}</h3>
      <Words said={said} />
      <h3>{change.seen}</h3>
      <Words said={seen} />
      {toldAt !== null && toldBy !== null && <p className="soft">{change.told(toldBy.name, when.on(toldAt))}</p>}
      {words !== null && (
        <div className="said theirs">
          <h3>{change.yourWords}</h3>
          <Words said={words} />
        </div>
      )}
      {heardAt !== null && <p className="soft">{change.wasHeard(when.on(heardAt))}</p>}
      {told.may.includes('sayHeard') && readOnly !== true && (
        <DeedForm deed="sayHeard" of={told.change} about={{ cause: told.cause, change: told.change }}>
          <Box deed="sayHeard" of={told.change} label={change.heardLabel} rows={3} optional />
          <Send tone="main">{change.heard}</Send>
        </DeedForm>
      )}
    </Card>
  );
}
