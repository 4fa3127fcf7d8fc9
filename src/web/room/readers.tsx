// Who has looked at their record: who, in what part, how often and when; and who looked without working on it, and why.
import type { Reader } from '../../contract/openRoom.ts';
import { Screens } from './history.tsx';
import { useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';

export const readersPage: SubPage = ({ copy }) => ({ title: copy.openRoom.readers.title, body: <Readers /> });

export function ReadersLink() {
  const shown = useRoom();
  const { room, copy } = shown;
  if (room.readers.length + room.screens.length === 0) return null;
  return (
    <p className="links on-screen">
      <a href={pathTo(shown, 'readers')}>{copy.openRoom.readers.link(room.readers.length)}</a>
    </p>
  );
}

function Readers() {
  const { room, copy, words, when } = useRoom();
  const { readers } = copy.openRoom;
  return (
    <>
      <p>{readers.says}</p>
      {room.readers.length === 0 && <p>{readers.none}</p>}
      <ul className="plain lines">
        {room.readers.map((reader) => (
          <li key={`${reader.name} ${reader.role} ${reader.team} ${reader.last}`}>
            <OneReader reader={reader} />
          </li>
        ))}
      </ul>
      {room.looks.map(({ by, at, reason }) => (
        <div key={`${by.id} ${at}`} className="line">
          <p>{words.history.looked(by.name === '' ? readers.someone : by.name, when.on(at))}</p>
          <p className="words" dir="auto">
            {reason}
          </p>
        </div>
      ))}
      <Screens />
    </>
  );
}

function OneReader({ reader }: { reader: Reader }) {
  const { copy, when } = useRoom();
  const { readers } = copy.openRoom;
  const { name, role, team, times, last, at } = reader;
  const what = [readers.roles[role], ...(team === null ? [] : [team])].join(', ');
  return (
    <>
      <span>
        <b>{role === 'program' ? readers.roles.program : (name ?? readers.someone)}</b>
        {role !== 'program' && ` (${what})`}
      </span>
      <span className="soft">{times === 1 ? readers.once(when.onAt(last)) : readers.last(readers.times(times), when.onAt(last))}</span>
      {at.length > 1 && (
        <details className="opening quiet">
          <summary>{readers.each}</summary>
          <ul className="opened plain">
            {at.map((one) => (
              <li key={one}>{when.moment(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
