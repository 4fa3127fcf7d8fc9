// The room: the next word first, then the problem, then what is theirs to decide, then promises, and their answers.
import type { RoomView } from '../../contract/concern.ts';
import type { RoomDeed, RoomFacts } from '../../contract/roomPages.ts';
import { refusalSentence } from '../../copy/copy.ts';
import { clocksDiffer, whenIn } from '../../copy/when.ts';
import { AllAmends, Apologies } from './amends.tsx';
import { Answers } from './answers.tsx';
import { Fixes } from './fixes.tsx';
import { Matters, Updates } from './matters.tsx';
import { Next } from './next.tsx';
import { Page, render } from './page.tsx';
import { Box, DeedForm, formId, Send, Words } from './parts.tsx';
import { Problem } from './problem.tsx';
import { Promises } from './promises.tsx';
import { isStillOffered, keptIn, mayDo, ShownRoom, shownOf, useRoom } from './shown.ts';
import { Steps } from './steps.tsx';
import { Fairness, History, WrittenDown } from './writtenDown.tsx';

export function roomPage(facts: RoomFacts): string {
  const shown = shownOf(facts);
  const { words, room } = shown;
  const title = words.pageTitle(room.organisation.name);
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
        <Head />
        {isOpen(room) ? <OpenRoom /> : <EndedRoom />}
        <History />
        <Zones />
      </Page>
    </ShownRoom>,
  );
}

const isOpen = (room: RoomView): boolean => room.standing === 'open';

function Head() {
  const { room, words, owner, readOnly, callMe } = useRoom();
  const together = room.ownership === 'taken' ? words.together(owner) : words.onDuty(owner);
  return (
    <>
      {readOnly && <p className="note">{words.readOnly}</p>}
      <Outcome />
      <div>
        <h1>{words.title(callMe)}</h1>
        {room.died !== null ? <p>{words.ends.died(room.customer.name)}</p> : isOpen(room) && <p className="soft">{together}</p>}
      </div>
    </>
  );
}

/** What became of the form that was sent: a thank you, or why it was not taken and where what was typed is. */
function Outcome() {
  const shown = useRoom();
  const { words, said, thanks, language } = shown;
  if (thanks !== undefined) {
    return (
      <p className="outcome thanks" role="status" tabIndex={-1} data-outcome="thanks">
        {words.thanks[thanks]}
      </p>
    );
  }
  if (said?.refusal === undefined) return null;
  const isThere = isStillOffered(shown);
  return (
    <div className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
      <p>
        <b>{words.refused.title}.</b> {refusalSentence(language, said.refusal)} {words.refused.nothingLost}
      </p>
      {isThere ? <a href={`#${formId({ deed: said.form as RoomDeed, of: aboutOf(shown) })}`}>{words.refused.goThere}</a> : <KeptWords />}
    </div>
  );
}

function aboutOf({ said }: ReturnType<typeof useRoom>): string | undefined {
  return said?.values.fix ?? said?.values.amends ?? said?.values.promise ?? said?.values.matter ?? said?.values.act;
}

/** Its form is gone from the page: the words are kept in one with which they can still be sent. */
function KeptWords() {
  const shown = useRoom();
  const text = shown.said?.values.text ?? '';
  if (text === '' || !mayDo(shown, 'write') || keptIn(shown, 'write') !== null) return null;
  return (
    <DeedForm deed="write" of="kept">
      <Box deed="write" of="kept" label={shown.words.keptWords} from={text} />
      <Send>{shown.words.answers.writeSend}</Send>
    </DeedForm>
  );
}

function OpenRoom() {
  return (
    <>
      <Next />
      <Steps />
      <Problem />
      <Fixes />
      <Apologies />
      <AllAmends />
      <WrittenDown />
      <Promises />
      <Matters />
      <Updates />
      <Fairness />
      <Answers />
    </>
  );
}

function EndedRoom() {
  return (
    <>
      <End />
      <WrittenDown />
      <Fairness />
      <Answers />
      <Problem />
      <Fixes />
      <Apologies />
      <AllAmends />
      <Promises />
      <Matters />
    </>
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
