import type { PrivateNote } from '../../../../contract/notes.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import type { AsideProps } from '../Aside.tsx';
import { confirmHidingAct, openNoteAct, renewNoteAct, reviewHiddenAct } from '../acts/notes.ts';
import type { Opened } from '../ConcernRoom.tsx';
import { firstName } from '../concern.ts';

/** What staff keep to themselves, with its reason and the day on which somebody looks at it again. Nothing where there is none. */
export function PrivateNotes({ room, open }: AsideProps) {
  const notes = room.notes?.items ?? [];
  if (notes.length === 0) return null;
  return (
    <Card level={3} heading={room.words.privately.notes.title}>
      <ul className="grid gap-4">
        {notes.map((note) => (
          <li key={note.id} className="grid gap-1.5">
            <OneNote note={note} room={room} open={open} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Set apart at a glance: what is private stands in a broken frame. */
export const PRIVATE_FRAME = 'rounded-one border border-dashed border-ink-soft bg-sunk px-3 py-2';

function OneNote({ note, room, open }: AsideProps & { note: PrivateNote }) {
  const { privately, times, language } = room.words;
  const { notes } = privately;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-2">
        <b>{note.reason[language].name}</b>
        <Standing note={note} room={room} />
      </p>
      <p className={`plain-words ${PRIVATE_FRAME}`}>{note.words.text}</p>
      <p className="soft small">{notes.by(note.author.name, times.dayAndTime(note.writtenAt))}</p>
      <Hiding note={note} room={room} />
      {note.renewals.map(({ at, by, words }) => (
        <p key={at} className="small">
          <span className="soft">{notes.kept(by.name, times.day(at))}</span> {words.text}
        </p>
      ))}
      <Verbs note={note} room={room} open={open} />
    </>
  );
}

function Standing({ note, room }: { note: PrivateNote; room: AsideProps['room'] }) {
  const { privately, times } = room.words;
  const { notes } = privately;
  const askedUntil = note.hiding?.askedUntil ?? null;
  if (note.standing === 'opened' && note.opened !== null) return <Tag tone="together">{notes.opened(note.opened.by.name, times.day(note.opened.at))}</Tag>;
  if (note.standing === 'turned-down') return <Tag tone="due">{notes.turnedDown(note.hiding?.by?.name ?? '')}</Tag>;
  if (note.standing === 'asked' && askedUntil !== null)
    return new Date(askedUntil) > new Date() ? <Tag tone="ours">{notes.asked(times.dayAndTime(askedUntil))}</Tag> : <Tag tone="due">{notes.over}</Tag>;
  const day = times.day(note.reviewOn ?? note.writtenAt);
  return <Tag tone={note.late ? 'due' : 'plain'}>{note.late ? notes.late(day) : notes.again(day)}</Tag>;
}

function Hiding({ note, room }: { note: PrivateNote; room: AsideProps['room'] }) {
  const { hiding } = note;
  if (hiding === null) return null;
  const { notes } = room.words.privately;
  return (
    <div className="small grid gap-1">
      {note.standing === 'hidden' && <p className="font-semibold">{notes.hidden(firstName(room.view))}</p>}
      <p>
        <span className="soft">{notes.because}:</span> {hiding.because.text}
      </p>
      {hiding.said?.text && <p>{hiding.said.text}</p>}
      {hiding.first !== null && <p>{notes.first[hiding.first.answer](hiding.first.by.name)}</p>}
    </div>
  );
}

function Verbs({ note, room, open }: { note: PrivateNote; room: AsideProps['room']; open: (opened: Opened) => void }) {
  const { privately } = room.words;
  const all = [
    { deed: 'confirmHiding', name: privately.confirm.name, opens: () => confirmHidingAct(room, note) },
    { deed: 'reviewHidden', name: privately.review.name, opens: () => reviewHiddenAct(room, note) },
    { deed: 'renewPrivateNote', name: privately.renew.name, opens: () => renewNoteAct(room, note) },
    { deed: 'openPrivateNote', name: privately.open.name(firstName(room.view)), opens: () => openNoteAct(room, note) },
  ].filter(({ deed }) => note.may.includes(deed));
  if (all.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-4 print:hidden">
      {all.map(({ deed, name, opens }) => (
        <Button key={deed} look="quiet" onClick={() => open(opens())}>
          <span className="small">{name}</span>
        </Button>
      ))}
    </div>
  );
}
