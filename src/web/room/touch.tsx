// How both sides were in touch, counted alike: in a sentence, and what was written down beside the concern.
import type { RoomView } from '../../contract/concern.ts';
import { listIn } from '../../copy/when.ts';
import { ByMonth } from './byMonth.tsx';
import { Words } from './parts.tsx';
import { GamePicture } from './picture.tsx';
import { useRoom } from './shown.ts';

type Side = RoomView['contacts']['theirs'];
const WAYS = ['called', 'came', 'wrote'] as const;

/** "You called us 5 times. We called you twice and wrote to you once." Nothing where nobody did. */
export function TouchSentence() {
  const { room, copy, language } = useRoom();
  const { touch } = copy;
  const said = (side: Side, says: (typeof touch)['theirs'], whole: (what: string) => string): string | null => {
    const parts = WAYS.flatMap((way) => (side[way] === 0 ? [] : [says[way](side[way])]));
    return parts.length === 0 ? null : whole(listIn(language, parts));
  };
  const sentences = [said(room.contacts.theirs, touch.theirs, touch.you), said(room.contacts.ours, touch.ours, touch.we)].filter((one) => one !== null);
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
}

export function Touch() {
  const { room, copy } = useRoom();
  const { contacts } = room;
  const any = [contacts.theirs, contacts.ours].some((side) => WAYS.some((way) => side[way] > 0));
  if (!any) return null;
  return (
    <>
      <h2>{copy.touch.title}</h2>
      <TouchSentence />
      <GamePicture />
      {contacts.beside.length > 0 && <Beside beside={contacts.beside} />}
    </>
  );
}

function Beside({ beside }: { beside: RoomView['contacts']['beside'] }) {
  const { touch } = useRoom().copy;
  const newestFirst = beside.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <>
      <h3>{touch.beside}</h3>
      <ByMonth newestFirst={newestFirst} few={2} id="beside" draw={(some) => <Contacts of={some} />} />
      <p className="soft">{touch.notRight}</p>
    </>
  );
}

function Contacts({ of }: { of: readonly RoomView['contacts']['beside'][number][] }) {
  const { copy, words, when } = useRoom();
  const { touch } = copy;
  return (
    <ol className="plain lines">
      {of.map(({ id, direction, via, at, topic, caller, by, said }) => (
        <li key={id} className={direction === 'in' ? 'theirs' : 'ours'}>
          <p>
            {direction === 'in' && caller !== null ? touch.forYou(caller, words.via[via], when.onAt(at)) : touch[direction](words.via[via], when.onAt(at))}{' '}
            {topic !== null && touch.about(topic)}
          </p>
          {said !== null && <Words said={said} />}
          {by !== null && <p className="soft">{touch.writtenDown(by)}</p>}
        </li>
      ))}
    </ol>
  );
}
