import { Link, useNavigate } from '@tanstack/react-router';
import type { Me } from '../../../contract/people.ts';
import { Face } from '../../ui/Face.tsx';
import { Key } from '../../ui/Key.tsx';
import { commandKey } from '../../ui/keys.ts';
import { Menu } from '../../ui/Menu.tsx';
import { VIEW_NAMES, type ViewName } from '../concerns/views.ts';
import { Brand } from '../session/Doorway.tsx';
import { signOut } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { type Counts, useCounts } from './counts.ts';
import { type Place, placesOf } from './places.ts';
import { SavedViews } from './SavedViews.tsx';

type NavProps = { me: Me; onPalette: () => void; onKeys: () => void };

/** The places at the side of a wide screen. */
export function Nav({ me, onPalette, onKeys }: NavProps) {
  const { desk } = useWords();
  const counts = useCounts();
  return (
    <nav aria-label={desk.places.label} className="sticky top-0 hidden h-dvh flex-col gap-4 overflow-y-auto border-e border-line bg-sunk px-3 py-4 lg:flex print:hidden">
      <Link to="/" className="px-3 text-ink no-underline">
        <Brand />
      </Link>
      <Link to="/tell" className="button mx-0">
        {desk.tell} <Key>n</Key>
      </Link>
      <Places places={placesOf(desk, me)} counts={counts} />
      <Views counts={counts} />
      <You me={me} onPalette={onPalette} onKeys={onKeys} />
    </nav>
  );
}

function Places({ places, counts }: { places: readonly Place[]; counts: Counts }) {
  return (
    <ul className="grid gap-0.5">
      {places.map((place) => (
        <li key={place.to}>
          <Link to={place.to} className="place" activeOptions={{ exact: place.to === '/', includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
            {place.name} <Count of={countOf(place, counts)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function countOf({ count }: Place, { waiting, bell, mail, views }: Counts): number | undefined {
  if (count === 'waiting') return waiting;
  if (count === 'mail') return mail;
  return count === 'bell' ? bell : count === 'open' ? views['all-open'] : undefined;
}

const AT_HAND: readonly ViewName[] = ['mine', 'longest-silence', 'waiting-for-us', 'waiting-for-them'];

function Views({ counts }: { counts: Counts }) {
  const { desk, concerns } = useWords();
  return (
    <div>
      <p className="soft small px-3 pb-1">{desk.places.views}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
        {VIEW_NAMES.filter((view) => AT_HAND.includes(view)).map((view) => (
          <li key={view}>
            <Link to="/concerns" search={{ view }} className="place" activeOptions={{ includeSearch: true }} activeProps={{ 'aria-current': 'page' }}>
              {concerns.views[view]} <Count of={counts.views[view]} />
            </Link>
          </li>
        ))}
        <SavedViews />
      </ul>
    </div>
  );
}

/** A count arrives when it is known; nothing waits for it. */
function Count({ of }: { of: number | undefined }) {
  const { desk } = useWords();
  return of === undefined || of === 0 ? null : <span>{desk.upToHundred(of)}</span>;
}

function You({ me, onPalette, onKeys }: NavProps) {
  const { desk } = useWords();
  return (
    <div className="mt-auto grid gap-3">
      <button type="button" className="place cursor-pointer" onClick={onPalette}>
        {desk.palette.open} <Key>{`${commandKey()}K`}</Key>
      </button>
      <div className="grid gap-2 border-t border-line px-3 pt-3">
        <span className="flex items-center gap-2 leading-tight">
          <Face name={me.name} of="ours" />
          <span className="min-w-0">
            <span className="block">{me.name}</span>
            <span className="soft small block">{me.organisation.name}</span>
          </span>
        </span>
        <span className="flex gap-4">
          <button type="button" className="button quiet small" onClick={onKeys}>
            {desk.palette.keys}
          </button>
          <button type="button" className="button quiet small" onClick={() => void signOut()}>
            {desk.signOut}
          </button>
        </span>
      </div>
    </div>
  );
}

/** The same places at the foot of a small screen, under the thumb. */
export function FootNav({ me, onPalette }: Omit<NavProps, 'onKeys'>) {
  const { desk } = useWords();
  const navigate = useNavigate();
  const counts = useCounts();
  const others = placesOf(desk, me).slice(2);
  return (
    <nav aria-label={desk.places.label} className="foot-nav lg:hidden print:hidden">
      <Link to="/" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
        {desk.places.today} <Count of={counts.waiting} />
      </Link>
      <Link to="/concerns" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
        {desk.places.concerns}
      </Link>
      <Link to="/tell" activeProps={{ 'aria-current': 'page' }}>
        {desk.tellShort}
      </Link>
      <Menu
        label={desk.places.more}
        lines={[
          { name: desk.palette.label, act: onPalette },
          ...others.map(({ to, name }) => ({ name, act: () => void navigate({ to }) })),
          { name: desk.signOut, act: () => void signOut() },
        ]}
      />
    </nav>
  );
}
