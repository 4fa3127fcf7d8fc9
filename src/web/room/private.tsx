// What is private and why, whom we ask beside, and what was opened: in short on the main page, whole on a page of its own.
import type { NoteShown, OpenedView, SideThreadShown } from '../../contract/openRoom.ts';
import { Card, Words } from './parts.tsx';
import { type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';

export const privatePage: SubPage = ({ copy }) => ({ title: copy.openRoom.title, body: <Whole /> });

const DAYS_NEW = 30;
const A_DAY_MS = 86_400_000;

/** Said high on the page for a month, since a letter leads here. */
export function NewlyOpened() {
  const shown = useRoom();
  const { room, copy, now } = shown;
  const recent = room.opened.filter(({ openedAt }) => Date.parse(now) - Date.parse(openedAt) < DAYS_NEW * A_DAY_MS);
  if (recent.length === 0) return null;
  const { opened } = copy.openRoom;
  return (
    <Card title={opened.title} id="newly-opened">
      <p>{opened.recent(recent.length)}</p>
      <a className="button on-screen" href={`${pathTo(shown, 'private')}#opened-title`}>
        {opened.read}
      </a>
    </Card>
  );
}

const holdsPrivate = ({ privateNotes, sideThreads, opened }: Shown['room']): boolean => privateNotes.length + sideThreads.length + opened.length > 0;

/** That all is open is said as well: they need not guess. */
export function AllIsOpen() {
  const { room, copy } = useRoom();
  return room.entries.length === 0 || holdsPrivate(room) ? null : <p className="soft on-screen">{copy.openRoom.allOpen}</p>;
}

export function WhatIsPrivate() {
  const shown = useRoom();
  const { room, copy } = shown;
  const { openRoom } = copy;
  const { privateNotes: notes, sideThreads: threads } = room;
  if (room.entries.length === 0 || !holdsPrivate(room)) return null;
  const inside = notes.length > 0 ? `${openRoom.notes(notes.length)}.` : threads.length > 0 ? openRoom.threads.some(threads.length) : openRoom.allOpen;
  return (
    <Card title={openRoom.title} id="private" inside={notes.some(({ late }) => late) ? null : inside}>
      <Notes notes={notes} />
      {threads.length > 0 && <p>{openRoom.threads.some(threads.length)}</p>}
      <p>{notes.length + threads.length === 0 ? openRoom.allOpen : openRoom.restOpen}</p>
      <p className="links on-screen">
        <a href={pathTo(shown, 'private')}>{openRoom.more}</a>
      </p>
    </Card>
  );
}

function Notes({ notes }: { notes: readonly NoteShown[] }) {
  const { copy } = useRoom();
  if (notes.length === 0) return null;
  return (
    <>
      <p>
        <b>{copy.openRoom.notes(notes.length)}</b>
      </p>
      <ul className="plain lines">
        {notes.map((note) => (
          <li key={note.writtenAt + note.reviewOn}>
            <OneNote note={note} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneNote({ note, whole = false }: { note: NoteShown; whole?: boolean }) {
  const { copy, language, when } = useRoom();
  const { openRoom } = copy;
  const { name, says } = note.reason[language];
  return (
    <>
      <span>
        {openRoom.reason(name)} {whole && says}
      </span>
      <span className={note.late ? '' : 'soft'}>{note.late ? openRoom.late(when.on(note.reviewOn)) : openRoom.again(when.on(note.reviewOn))}</span>
      {whole && <span className="soft">{openRoom.written(when.on(note.writtenAt))}</span>}
    </>
  );
}

function Whole() {
  const { room, copy } = useRoom();
  const { openRoom } = copy;
  const { privateNotes: notes, sideThreads: threads, opened } = room;
  return (
    <>
      {opened.length > 0 && (
        <Card title={openRoom.opened.title} id="opened">
          {opened.toReversed().map((one) => (
            <OneOpened key={one.id} opened={one} />
          ))}
        </Card>
      )}
      <Card title={openRoom.notes(notes.length)} id="notes">
        {notes.length > 0 && (
          <ul className="plain lines">
            {notes.map((note) => (
              <li key={note.writtenAt + note.reviewOn}>
                <OneNote note={note} whole />
              </li>
            ))}
          </ul>
        )}
        {notes.length > 0 && (
          <p className="links">
            <a href={`/room/${room.id}#answers-title`}>{openRoom.ask}</a>
          </p>
        )}
        <p>{notes.length === 0 && threads.length === 0 ? openRoom.allOpen : openRoom.restOpen}</p>
      </Card>
      {threads.length > 0 && (
        <Card title={openRoom.threads.title} id="threads">
          {threads.map((thread) => (
            <Thread key={thread.id} thread={thread} />
          ))}
        </Card>
      )}
    </>
  );
}

function OneOpened({ opened }: { opened: OpenedView }) {
  const { copy, when } = useRoom();
  const words = copy.openRoom.opened;
  const on = when.on(opened.writtenAt);
  return (
    <div className="line">
      <h3>{opened.was === 'note' ? words.note(opened.author.name, on) : words[opened.was](on)}</h3>
      {opened.with !== null && <Words said={opened.with} quiet />}
      <div className="said ours">
        <Words said={opened.words} />
      </div>
      <p className="soft">{words.by(opened.openedBy.name, when.on(opened.openedAt))}</p>
      {opened.why !== null && <Words said={opened.why} />}
    </div>
  );
}

function Thread({ thread }: { thread: SideThreadShown }) {
  const { copy, when, words } = useRoom();
  const { openRoom } = copy;
  return (
    <div className="line">
      <h3>{thread.with.text ?? words.erased}</h3>
      <p className="soft">{openRoom.threads.because}</p>
      <Words said={thread.because} />
      {thread.entries.length === 0 && <p>{openRoom.threads.none}</p>}
      <ul className="plain lines">
        {thread.entries.map(({ at, happenedOn, direction, shared }) => (
          <li key={at + direction}>
            <span>{openRoom[direction](happenedOn !== null && 'day' in happenedOn ? when.onWholeDay(happenedOn.day) : when.on(happenedOn?.at ?? at))}</span>
            <span className="soft">{shared ? openRoom.shared : openRoom.notShared}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{thread.closedAt === null ? openRoom.threads.going : openRoom.threads.closed(when.on(thread.closedAt))}</p>
    </div>
  );
}
