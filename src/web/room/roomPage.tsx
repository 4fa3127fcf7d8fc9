// The room: the next word first, then the problem, then what is theirs to decide, then promises, and their answers.
import type { ReactNode } from 'react';
import type { RoomView } from '../../contract/concern.ts';
import type { RoomFacts } from '../../contract/roomPages.ts';
import { clocksDiffer, whenIn } from '../../copy/when.ts';
import { AllAmends, Apologies } from './amends.tsx';
import { Answers } from './answers.tsx';
import { BetweenUs } from './betweenUs.tsx';
import { ChangeLinks } from './changed.tsx';
import { Decisions } from './decisions.tsx';
import { Fixes } from './fixes.tsx';
import { Place } from './fold.tsx';
import { HistoryLink } from './history.tsx';
import { LastWord } from './lastWord.tsx';
import { Matters, Updates } from './matters.tsx';
import { Next } from './next.tsx';
import { NotOkay } from './notOkay.tsx';
import { Outcome } from './outcome.tsx';
import { Page, render } from './page.tsx';
import { Words } from './parts.tsx';
import { WithThem } from './party.tsx';
import { WithPhone } from './phone.tsx';
import { PlanCard } from './plan.tsx';
import { AllIsOpen, NewlyOpened, WhatIsPrivate } from './private.tsx';
import { Problem } from './problem.tsx';
import { Promises } from './promises.tsx';
import { ReadersLink } from './readers.tsx';
import { TurnedBar } from './screenPage.tsx';
import { ShownRoom, shownOf, useRoom } from './shown.ts';
import { Steps } from './steps.tsx';
import { GoOn, Together } from './together.tsx';
import { Twice } from './twice.tsx';
import { WhoDoesWhat } from './whoDoesWhat.tsx';
import { Besides } from './withThem.tsx';
import { Fairness, WrittenDown } from './writtenDown.tsx';
import { Yours } from './yours.tsx';

export function roomPage(facts: RoomFacts): string {
  const shown = shownOf(facts);
  const { words, room } = shown;
  const title = words.pageTitle(room.organisation.name);
  const rest = isOpen(room) ? <OpenRoom /> : <EndedRoom />;
  return render(
    <ShownRoom value={shown}>
      <Page
        setting={facts}
        title={facts.said?.refusal ? `${words.refused.title}: ${title}` : title}
        place={room.organisation.name}
        switches={words.switches}
        skip={words.skip}
        noSwitches={facts.readOnly === true}
      >
        <TurnedBar />
        <Head rest={rest} />
        {rest}
        <WithThem />
        <AllIsOpen />
        <ChangeLinks />
        <BetweenUs />
        <HistoryLink />
        <ReadersLink />
        <WrittenTo />
        <Zones />
      </Page>
    </ShownRoom>,
  );
}

const isOpen = (room: RoomView): boolean => room.standing === 'open';

function Head({ rest }: { rest: ReactNode }) {
  const { room, words, owner, readOnly, callMe } = useRoom();
  const { visitor } = room;
  const together = room.ownership === 'taken' ? words.together(owner) : words.onDuty(owner);
  return (
    <>
      {readOnly && <p className="note">{words.readOnly}</p>}
      <Outcome above={rest} />
      <div>
        {visitor.is === 'party' ? <Besides /> : <h1>{words.title(callMe)}</h1>}
        {room.died !== null ? <p>{words.ends.died(room.customer.name)}</p> : isOpen(room) && <p className="soft">{together}</p>}
      </div>
    </>
  );
}

function OpenRoom() {
  const parts = <Parts />;
  return (
    <>
      <Next />
      <Steps />
      <Yours />
      <NotOkay />
      <NewlyOpened />
      <Twice />
      <Place value="first">{parts}</Place>
      <WrittenDown />
      <Fairness />
      <Answers />
      <AllTheRest>{parts}</AllTheRest>
    </>
  );
}

function EndedRoom() {
  // What is still open of it, and what can be said, is on the page on which it goes on.
  const isElsewhere = useRoom().room.goesOnIn !== null;
  const parts = <Parts isElsewhere={isElsewhere} />;
  return (
    <>
      <End />
      <Yours />
      <Twice />
      <NewlyOpened />
      <Place value="first">{parts}</Place>
      <WrittenDown />
      <Fairness />
      {!isElsewhere && <Answers />}
      <AllTheRest>{parts}</AllTheRest>
    </>
  );
}

/** Each decides by itself whether it stands open. */
function Parts({ isElsewhere = false }: { isElsewhere?: boolean }) {
  const isOpenRoom = isOpen(useRoom().room);
  return (
    <>
      <LastWord />
      <PlanCard />
      <Problem />
      {isOpenRoom && <Together />}
      <Decisions />
      <Fixes />
      <Apologies />
      <AllAmends />
      <WhoDoesWhat />
      <Promises />
      {!isElsewhere && <Matters />}
      {isOpenRoom && <Updates />}
      <WhatIsPrivate />
    </>
  );
}

function AllTheRest({ children }: { children: ReactNode }) {
  const { folds } = useRoom().words;
  return (
    <section className="card folds" aria-labelledby="rest-title">
      <h2 id="rest-title" className="aside">
        {folds.title}
      </h2>
      <Place value="folded">{children}</Place>
      <p className="on-paper">{folds.onScreen}</p>
    </section>
  );
}

function End() {
  const { room, words, when } = useRoom();
  const ends: Readonly<Partial<Record<RoomView['standing'], { title: string; says: (on: string) => string }>>> = words.ends;
  const end = ends[room.standing];
  if (end === undefined) return null;
  return (
    <section className="card next" aria-labelledby="end-title">
      <h2 id="end-title">{end.title}</h2>
      <p>{end.says(when.on(room.endedAt ?? room.toldAt))}</p>
      {room.standing === 'ended-unagreed' && <Unagreed />}
      <GoOn />
      <p className="emergency">
        <b>{words.notForEmergencies}</b> {room.organisation.emergency}
      </p>
    </section>
  );
}

function Unagreed() {
  const { room, words } = useRoom();
  const end = room.entries.findLast(({ kind }) => kind === 'endedUnagreed');
  return (['did', 'willNot', 'whereNext'] as const).map((part) => {
    const said = end?.words.find((one) => one.part === part)?.said;
    return (
      said !== undefined && (
        <div key={part}>
          <h3>{words.ends[part]}</h3>
          <Words said={said} />
        </div>
      )
    );
  });
}

function Zones() {
  const { room, zone, words, when, now, language } = useRoom();
  const ours = room.organisation.zone;
  if (zone === null || !clocksDiffer(zone, ours, now)) return null;
  return <p className="soft small">{words.zones(when.zoneName(now), whenIn(language, ours, now).zoneName(now))}</p>;
}

/** So that they see it when it is an old one, or somebody else's. */
function WrittenTo() {
  const { room, words, writtenTo } = useRoom();
  const { phone } = room.organisation;
  if (writtenTo === undefined) return null;
  const sentence = words.writtenTo(writtenTo, phone);
  return <p className="soft small on-screen">{phone === null ? sentence : <WithPhone sentence={sentence} phone={phone} />}</p>;
}
