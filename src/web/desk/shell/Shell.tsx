import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '../../../contract/people.ts';
import { listMayBeSame } from '../../../contract/samePerson.ts';
import { useKeys } from '../../ui/keys.ts';
import { Toasts } from '../../ui/Toasts.tsx';
import { say } from '../../ui/toast.ts';
import { useTypedAhead } from '../../ui/typedAhead.ts';
import { OnACall } from '../call/OnACall.tsx';
import { askToLog, useLogging } from '../contacts/logging.ts';
import { listenLive, useConnected } from '../live.ts';
import { isFor, me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { FootNav, Nav } from './Nav.tsx';
import { placesOf } from './places.ts';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette.tsx')).CommandPalette }));
const LogSheet = lazy(async () => ({ default: (await import('../contacts/LogSheet.tsx')).LogSheet }));
const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }));

/** What stays while pages change: the places, the palette, the live stream, and what was just said. */
export function Shell() {
  const { desk } = useWords();
  const who = useSuspenseQuery(me).data;
  const [over, setOver] = useState<'palette' | 'keys' | null>(null);
  const [sought, seek] = useState('');
  useTypedAhead(
    over === 'palette',
    useCallback((letter: string) => seek((before) => before + letter), []),
  );
  const close = () => {
    setOver(null);
    seek('');
  };
  useLive();
  usePlaceKeys(who, setOver);
  const main = useFocusOnArrival();
  const logging = useLogging() !== null;
  return (
    <div className="grid min-h-dvh lg:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
      <a href="#page" className="button skip">
        {desk.skip}
      </a>
      <Nav me={who} onPalette={() => setOver('palette')} onKeys={() => setOver('keys')} />
      <main id="page" ref={main} tabIndex={-1} className="w-full max-w-[88rem] min-w-0 px-4 pt-5 pb-24 outline-none md:px-9 md:pt-6 lg:pb-9">
        <Connection />
        <OnACall />
        <Outlet />
      </main>
      <FootNav me={who} onPalette={() => setOver('palette')} />
      <Suspense>
        {over === 'palette' && <CommandPalette me={who} query={sought} onQuery={seek} onClose={close} onKeys={() => setOver('keys')} />}
        {logging && <LogSheet />}
        {over === 'keys' && <KeysHelp onClose={() => setOver(null)} />}
      </Suspense>
      <Toasts close={desk.close} />
    </div>
  );
}

function useLive(): void {
  const client = useQueryClient();
  useEffect(() => listenLive(client), [client]);
}

function usePlaceKeys(who: Me, open: (over: 'palette' | 'keys') => void): void {
  const { desk } = useWords();
  const navigate = useNavigate();
  const places = placesOf(desk, who).flatMap(({ to, keys }) => (keys === undefined ? [] : [[keys, () => void navigate({ to })] as const]));
  const twice = isFor(listMayBeSame, who.roles) ? { 'g 2': () => void navigate({ to: '/customers/twice' }) } : {};
  useKeys({ ...Object.fromEntries(places), ...twice, n: () => void navigate({ to: '/tell' }), l: () => askToLog(), '⌘k': () => open('palette'), '?': () => open('keys') });
}

/** After a change of place, reading and tabbing begin at the page and not at the menu again. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const arrived = useRef<string | undefined>(undefined);
  useEffect(() => {
    const isFirst = arrived.current === undefined;
    if (arrived.current === path) return;
    arrived.current = path;
    if (!isFirst && document.activeElement?.closest('nav, body > div, main') !== null && !main.current?.querySelector(':focus')) main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}

/** Said when the stream is gone for a while, and once when it is back. */
function Connection() {
  const { desk } = useWords();
  const connected = useConnected();
  const was = useRef(connected);
  useEffect(() => {
    if (connected && !was.current) say(desk.live.back);
    was.current = connected;
  }, [connected, desk]);
  return connected ? null : (
    <p role="status" className="mb-4 border-s-4 border-due bg-due-wash px-4 py-2">
      {desk.live.lost}
    </p>
  );
}
