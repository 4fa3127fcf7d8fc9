import { CausesBehind } from '../causes/CausesBehind.tsx';
import { FileChanges } from '../people/FileChanges.tsx';
import type { Room } from './acts/act.ts';
import { Amends } from './asides/Amends.tsx';
import { CharterAside } from './asides/CharterAside.tsx';
import { Corrections } from './asides/Corrections.tsx';
import { Decisions } from './asides/Decisions.tsx';
import { Fixes } from './asides/Fixes.tsx';
import { Letters } from './asides/Letters.tsx';
import { Looks } from './asides/Looks.tsx';
import { Mails } from './asides/Mails.tsx';
import { Matters } from './asides/Matters.tsx';
import { NextUpdate } from './asides/NextUpdate.tsx';
import { Parties } from './asides/Parties.tsx';
import { PersonCard } from './asides/PersonCard.tsx';
import { PictureAside, PlanAside } from './asides/Picture.tsx';
import { PrivateNotes } from './asides/PrivateNotes.tsx';
import { Promises } from './asides/Promises.tsx';
import { Apologies, Fairness, FollowUp } from './asides/Rest.tsx';
import { Screens } from './asides/Screens.tsx';
import { SideThreads } from './asides/SideThreads.tsx';
import { TeachBacks } from './asides/TeachBacks.tsx';
import { ToReadOut } from './asides/ToReadOut.tsx';
import { WhoDoesWhat } from './asides/WhoDoesWhat.tsx';
import type { Opened } from './ConcernRoom.tsx';

export type AsideProps = { room: Room; open: (opened: Opened) => void };

/** What is under way: the next word first, then promises and the steps. */
export function Aside(props: AsideProps) {
  return (
    <aside aria-label={props.room.words.concern.underWay} className="grid min-w-0 gap-4 md:max-xl:grid-cols-2 xl:col-start-2 xl:row-span-2 xl:row-start-1">
      <NextUpdate {...props} />
      <Promises {...props} />
      <Corrections {...props} />
      <CharterAside {...props} />
      <Matters {...props} />
      <Decisions {...props} />
      <Fixes {...props} />
      <WhoDoesWhat {...props} />
      <TeachBacks {...props} />
      <Amends {...props} />
      <FollowUp {...props} />
      <Fairness {...props} />
      <ToReadOut {...props} />
    </aside>
  );
}

/** What one looks up: the person, who is with them, what was said once, what went out. */
export function LookedUp(props: AsideProps) {
  return (
    <aside aria-label={props.room.words.concern.lookedUp} className="grid min-w-0 items-start gap-4 md:grid-cols-2">
      <PersonCard {...props} />
      <PictureAside {...props} />
      <PlanAside {...props} />
      <CausesBehind of={{ concern: props.room.view.id }} />
      <Apologies {...props} />
      <PrivateNotes {...props} />
      <SideThreads {...props} />
      <Parties {...props} />
      <Screens {...props} />
      <FileChanges changes={props.room.view.fileChanges} level={3} />
      <Looks {...props} />
      <Letters {...props} />
      <Mails {...props} />
    </aside>
  );
}
