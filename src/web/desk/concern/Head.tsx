import { Key } from '../../ui/Key.tsx';
import { Menu, type MenuLine } from '../../ui/Menu.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Said } from '../../ui/Voice.tsx';
import { useOfferedHere } from '../shell/offeredHere.ts';
import type { Room } from './acts/act.ts';
import type { Opened } from './ConcernRoom.tsx';
import { firstName, theirPage } from './concern.ts';
import { mayDo, offered } from './offered.ts';
import { usePresence } from './presence.ts';

/** The number, the day, who is here, and the acts that are not at hand elsewhere. */
export function Head({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  const { view, words } = room;
  const { concern, concerns, desk, times } = words;
  const name = firstName(view);
  const happened = view.happenedOn === null ? null : 'day' in view.happenedOn ? times.wholeDay(view.happenedOn.day) : times.day(view.happenedOn.at);
  const here = usePresence(view.id, view.hereNow).filter((one) => one.is === 'customer' || one.name !== room.me.name);
  const more = useMore(room, open);
  const facts = [
    concern.number(view.number.toLocaleString(times.locale)),
    concern.told(times.dayAndTime(view.toldAt), concerns.vias[view.toldVia]),
    ...(happened === null ? [] : [concern.happened(happened)]),
    view.team.name,
  ];
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="grid min-w-0 flex-[1_1_24rem] gap-1">
        <p className="soft small">{facts.join(' · ')}</p>
        <h1 className="max-w-[48ch]">
          {view.customer.name}: <Title room={room} />
        </h1>
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        {here.map((one) => (
          <Tag key={one.name} tone={one.is === 'customer' ? 'theirs' : 'ours'}>
            {concern.hereNow(one.is === 'customer' && one.name === '' ? name : one.name)}
          </Tag>
        ))}
        <a href={theirPage(view)} target="_blank" rel="noreferrer" className="button">
          {concern.see(name)} <Key>v</Key>
        </a>
        <Menu label={desk.anythingElse} lines={more} />
      </div>
    </header>
  );
}

/** What can be done beyond what is at hand, under headings in the order of the steps; the palette finds it too. */
function useMore(room: Room, open: (opened: Opened) => void): readonly MenuLine[] {
  const { acts, concern, screen } = room.words;
  const here = concern.parts.page;
  const lines: readonly MenuLine[] = [
    ...offered(room).map(({ name, part, keys, opens }) => ({ name, under: concern.parts[part], act: () => open(opens()), ...(keys !== undefined && { keys }) })),
    ...(mayDo(room, 'turnScreen') ? [{ name: screen.name(firstName(room.view)), under: here, act: () => open('turnScreen') }] : []),
    ...(mayDo(room, 'makeRoomCode') ? [{ name: acts.makeRoomCode.name, under: here, act: () => open('roomCode') }] : []),
  ];
  useOfferedHere(
    lines.map(({ name, act, keys, under }) => ({ id: `here.${name}`, name, act, ...(under !== undefined && { beside: under }), ...(keys !== undefined && { keys }) })),
  );
  return lines;
}

/** A title taken from their telling is in their voice. */
function Title({ room: { view } }: { room: Room }) {
  const told = [view.telling.happened, view.telling.matters, view.telling.felt, view.telling.right].map((said) => said?.text ?? '');
  const theirs = told.some((text) => text.replace(/\s+/g, ' ').startsWith(view.title.replace(/\s*…$/, '')));
  return theirs ? <Said>{view.title}</Said> : view.title;
}
