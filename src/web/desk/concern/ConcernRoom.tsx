import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useKeys } from '../../ui/keys.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { Steps } from '../../ui/Steps.tsx';
import { colleagues } from '../people/staff.ts';
import { me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { Aside, LookedUp } from './Aside.tsx';
import { ActForm } from './acts/ActForm.tsx';
import type { Act, Room } from './acts/act.ts';
import { invitePartyAct } from './acts/party.ts';
import { Composer, isMode, type Wanted } from './Composer.tsx';
import { concernOf, theirPage } from './concern.ts';
import { Head } from './Head.tsx';
import { JustWritten } from './JustWritten.tsx';
import { Notices } from './Notices.tsx';

import { OfferAmends } from './OfferAmends.tsx';
import { mayDo, offered } from './offered.ts';
import { Opening } from './opening.ts';
import { Plan } from './Plan.tsx';
import { notesOf, threadsOf } from './private.ts';
import { Replies } from './Replies.tsx';
import { RoomCode } from './RoomCode.tsx';
import { Story } from './Story.tsx';
import { stepsOf } from './steps.ts';
import { Table } from './Table.tsx';
import { TurnScreen } from './TurnScreen.tsx';
import { WhatNext } from './WhatNext.tsx';

const route = getRouteApi('/desk/concerns/$id');

export type DrawerProps = { room: Room; onClose: () => void };
/** A sheet that has more to ask of the server before its act can be shown. */
export type Drawer = { draws: ComponentType<DrawerProps> };
/** What is open over the page: one act, a drawer, the choice of gestures, or a code to read out. */
export type Opened = Act | Drawer | 'offerAmends' | 'roomCode' | 'turnScreen';

/** The room of one concern: staff and customer on one side, the problem on the other. */
export function ConcernRoom() {
  const { id } = route.useParams();
  const words = useWords();
  const view = useSuspenseQuery(concernOf(id)).data;
  const who = useSuspenseQuery(me).data;
  const staff = useQuery(colleagues).data?.items ?? [];
  const [wanted, want] = useState<Wanted | null>(null);
  const notes = useQuery(notesOf(id)).data ?? null;
  const threads = useQuery(threadsOf(id)).data ?? null;
  const room: Room = { view, words, me: who, colleagues: staff.filter(({ state }) => state === 'active'), notes, threads };
  const invite = useLocation({ select: ({ state }) => state.invite });
  const [opened, open] = useState<Opened | null>(() => (invite !== undefined && mayDo(room, 'inviteParty') ? invitePartyAct(room, null, invite) : null));
  const close = () => open(null);
  useRoomKeys(room, open);
  return (
    <Page title={`${view.customer.name}: ${view.title}`}>
      <div className="grid gap-6" key={id}>
        <Head room={room} open={open} />
        <Notices room={room} open={open} />
        <div className="card overflow-clip">
          <Table room={room} open={open} />
          <Plan room={room} open={open} />
          <Steps label={words.concern.steps.label} steps={stepsOf(view, words)} />
          <WhatNext room={room} open={open} write={(mode) => want({ mode })} />
        </div>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
          <div className="grid min-w-0 gap-6">
            <Story room={room} open={open} />
            <Replies room={room} />
            <JustWritten room={room} onTaken={(act) => isMode(act) && want({ mode: act, again: true })} />
            <Opening value={open}>
              <Composer room={room} wanted={wanted} ask={open} />
            </Opening>
          </div>
          <Aside room={room} open={open} />
          <LookedUp room={room} open={open} />
        </div>
      </div>
      {opened !== null && typeof opened !== 'string' && 'draws' in opened && <opened.draws room={room} onClose={close} />}
      {opened !== null && typeof opened !== 'string' && 'fields' in opened && (
        <Sheet open onClose={close} title={opened.title} says={opened.says} close={words.desk.close} aside>
          <ActForm key={opened.key} room={room} act={opened} onDone={close} />
        </Sheet>
      )}
      {opened === 'offerAmends' && <OfferAmends room={room} onClose={close} />}
      {opened === 'turnScreen' && <TurnScreen room={room} onClose={close} />}
      {opened === 'roomCode' && <RoomCode room={room} onClose={close} />}
    </Page>
  );
}

/** A letter for each verb that the server offers here; the composer has its own. */
function useRoomKeys(room: Room, open: (opened: Opened) => void): void {
  const byKey = offered(room).filter(({ keys }) => keys !== undefined);
  useKeys({
    ...Object.fromEntries(byKey.map(({ keys, opens }) => [keys, () => open(opens())])),
    v: () => void window.open(theirPage(room.view), '_blank', 'noreferrer'),
  });
}
