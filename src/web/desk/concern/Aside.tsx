import { FileChanges } from '../people/FileChanges.tsx';
import type { Room } from './acts/act.ts';
import { Amends } from './asides/Amends.tsx';
import { CharterAside } from './asides/CharterAside.tsx';
import { Corrections } from './asides/Corrections.tsx';
import { Decisions } from './asides/Decisions.tsx';
import { Fixes } from './asides/Fixes.tsx';
import { Letters } from './asides/Letters.tsx';
import { Looks } from './asides/Looks.tsx';
import { Matters } from './asides/Matters.tsx';
import { NextUpdate } from './asides/NextUpdate.tsx';
import { Parties } from './asides/Parties.tsx';
import { PersonCard } from './asides/PersonCard.tsx';
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

/** What stands: the next word first, then promises and the steps, then the person and the letters. */
export function Aside(props: AsideProps) {
  return (
    <aside className="grid min-w-0 gap-4 md:max-xl:grid-cols-2">
      <NextUpdate {...props} />
      <Promises {...props} />
      <Corrections {...props} />
      <Matters {...props} />
      <Decisions {...props} />
      <Fixes {...props} />
      <WhoDoesWhat {...props} />
      <TeachBacks {...props} />
      <Amends {...props} />
      <Apologies {...props} />
      <FollowUp {...props} />
      <Fairness {...props} />
      <CharterAside {...props} />
      <PrivateNotes {...props} />
      <SideThreads {...props} />
      <ToReadOut {...props} />
      <PersonCard {...props} />
      <Parties {...props} />
      <Looks {...props} />
      <Screens {...props} />
      <FileChanges changes={props.room.view.fileChanges} level={3} />
      <Letters {...props} />
    </aside>
  );
}
