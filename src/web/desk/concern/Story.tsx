import { type ReactNode, useState } from 'react';
import { screenAt } from '../../../contract/chair.ts';
import type { Entry, Round } from '../../../contract/concern.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Difference } from '../../ui/Difference.tsx';
import { Face } from '../../ui/Face.tsx';
import { firstName as firstOf } from '../../ui/firstName.ts';
import { Tag } from '../../ui/Tag.tsx';
import { Voice } from '../../ui/Voice.tsx';
import type { Room } from './acts/act.ts';
import { disputeActAct } from './acts/keeping.ts';
import { CameFrom } from './CameFrom.tsx';
import type { Opened } from './ConcernRoom.tsx';
import { Reads } from './Corrected.tsx';
import { correctionsOf, firstName } from './concern.ts';
import { FileLine } from './FileLine.tsx';
import { mayDo } from './offered.ts';

type Opens = (opened: Opened) => void;

const LATEST = 14;

/** All that was said and done, in order, in two voices; of a long story the beginning and the latest. */
export function Story({ room, open }: { room: Room; open: Opens }) {
  const { entries } = room.view;
  const { story } = room.words.concern;
  const [whole, setWhole] = useState(entries.length <= LATEST + 4);
  const folded = whole ? 0 : entries.length - 1 - LATEST;
  const shown = whole ? entries : [...entries.slice(0, 1), ...entries.slice(-LATEST)];
  return (
    <section aria-label={story.title}>
      <h2 className="sr-only">{story.title}</h2>
      <ol className="grid gap-5">
        {shown.map((entry, index) => (
          <li key={`${entry.version}.${entry.kind}`} className="grid gap-5">
            {isSmall(entry) ? <Line entry={entry} room={room} /> : <Told entry={entry} room={room} open={open} />}
            {index === 0 && folded > 0 && (
              <div className="border-y border-line py-2 text-center">
                <Button look="quiet" onClick={() => setWhole(true)}>
                  {story.earlier(folded)}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What has no words of its own takes one line. */
const isSmall = ({ kind, words, enclosed }: Entry): boolean => words.length === 0 && enclosed.length === 0 && kind !== 'understandingOffered';
/** What followed from an act of somebody's, in a sentence of its own. */
const FOLLOWED = ['fixLapsed', 'planLapsed', 'followUpUnanswered', 'partyEnded'];
/** A pattern found it in what they said: nobody's act. */
const isFound = ({ kind, facts }: Entry): boolean => kind === 'dangerSeen' && facts.because === 'pattern';
const isTheirAct = (entry: Entry): boolean => entry.by.is !== 'clock' && !FOLLOWED.includes(entry.kind) && !isFound(entry);
const isTheirs = ({ by, for: whose }: Entry): boolean => by.is === 'party' || whose !== null;

function Line({ entry, room }: { entry: Entry; room: Room }) {
  return (
    <p className="soft small grid grid-cols-[2.25rem_minmax(0,1fr)] gap-3">
      <span aria-hidden="true" className={`m-auto size-2 rounded-pill ${isTheirs(entry) ? 'bg-theirs' : 'bg-ours'}`} />
      <span>
        {isTheirAct(entry) && <b className="text-ink">{nameOf(entry, room)} </b>}
        {kindOf(entry, room)} · <span className={entry.writtenDown ? 'text-theirs' : ''}>{signed(entry, room)}</span>
        {factsOf(entry, room)}
      </span>
    </p>
  );
}

function Told({ entry, room, open }: { entry: Entry; room: Room; open: Opens }) {
  const { concern } = room.words;
  const theirs = isTheirs(entry);
  return (
    <article className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-3">
      <Face name={nameOf(entry, room)} of={theirs ? 'theirs' : 'ours'} />
      <div className="grid min-w-0 gap-1">
        <header className="flex flex-wrap items-baseline gap-x-2">
          <h3>{nameOf(entry, room)}</h3>
          <span className="soft small">
            {kindOf(entry, room)} · <span className={entry.writtenDown ? 'text-theirs' : ''}>{signed(entry, room)}</span>
            {factsOf(entry, room)}
            <CameFrom entry={entry} room={room} />
          </span>
          {entry.disputable && mayDo(room, 'disputeAct') && (
            <Button look="quiet" onClick={() => open(disputeActAct(room, entry.version))}>
              <span className="small">{concern.story.canCorrect}</span>
            </Button>
          )}
        </header>
        {entry.kind === 'understandingOffered' ? <Understood entry={entry} room={room} /> : <Words entry={entry} room={room} />}
        {entry.enclosed.map((file) => (
          <FileLine key={file.id} concern={room.view.id} file={file} words={room.words} />
        ))}
      </div>
    </article>
  );
}

/** What is good and hard about each option stands with the decision. */
const wordsShown = ({ kind, words }: Entry) => (kind === 'decisionAsked' ? words.filter(({ part }) => !/^(good|hard)/.test(part)) : words);
/** Options are several, and numbered. */
const nameOfPart = (part: string): string => part.replace(/ \d+$/, '');

function Words({ entry, room }: { entry: Entry; room: Room }) {
  const parts = room.words.concern.story.parts;
  return wordsShown(entry).map(({ part, said }) => (
    <div key={part}>
      {parts[nameOfPart(part)] && <span className="soft small">{parts[nameOfPart(part)]}</span>}
      <Reads said={said} words={room.words} />
    </div>
  ));
}

/** A round of understanding, with what changed since the round before, and what they answered. */
function Understood({ entry, room }: { entry: Entry; room: Room }) {
  const { concern, times } = room.words;
  const { rounds } = room.view;
  const offers = room.view.entries.filter(({ kind, version }) => kind === 'understandingOffered' && version <= entry.version);
  const round = rounds.find((one) => one.round === offers.length);
  if (round === undefined) return <Words entry={entry} room={room} />;
  const before = rounds.find((one) => one.round === round.round - 1);
  const heading: ReactNode = (
    <span className="flex flex-wrap items-baseline gap-2">
      {concern.story.round(round.round.toLocaleString(times.locale))} <RoundTag round={round} room={room} />
    </span>
  );
  return (
    <Card level={3} heading={heading}>
      {before?.words.text ? (
        <Difference before={before.words.text} after={round.words.text ?? ''} corrections={correctionsOf(room.view)} />
      ) : (
        <Reads said={round.words} words={room.words} />
      )}
      {(['feeling', 'wish'] as const).map((part) =>
        round[part]?.text ? (
          <div key={part} className="mt-2">
            <span className="soft small">{concern.story.parts[part]}</span>
            <Voice of="ours">{round[part].text}</Voice>
          </div>
        ) : null,
      )}
    </Card>
  );
}

function RoundTag({ round, room }: { round: Round; room: Room }) {
  const { story } = room.words.concern;
  if (round.answer === 'yes') return <Tag tone="together">{story.roundYes}</Tag>;
  return round.answer === 'correction' ? <Tag tone="theirs">{story.roundCorrected}</Tag> : <Tag>{story.roundWaiting}</Tag>;
}

/** Whose act it is: written down for somebody, or by their own hand, also in another's name. */
function nameOf({ by, for: whose, writtenDown, kind }: Entry, { words: { concern } }: Room): string {
  // Who wrote it down for them made the mark.
  if (whose !== null && writtenDown && kind !== 'dangerSeen') return whose.name;
  if (by.name !== '') return by.name;
  return by.is === 'clock' ? concern.story.clock : concern.story.program;
}

const kindOf = (entry: Entry, { words: { concern } }: Room): string => concern.story.kinds[isFound(entry) ? 'dangerFound' : entry.kind] ?? '';

function signed(entry: Entry, { view, words: { concern, concerns, party, screen, times } }: Room): string {
  const { at, via, by, for: whom, writtenDown } = entry;
  if (entry.kind === 'dangerSeen') return times.dayAndTime(at);
  if (writtenDown) return `${concern.story.writtenDown(concern.story.said[via] ?? '', firstOf(by.name))} · ${times.dayAndTime(at)}`;
  if (by.is === 'party' && via === 'in-person') {
    const whose = screenAt(view.screens, at);
    return `${whose === null ? screen.counterAlone : screen.counter(firstOf(whose))} · ${times.dayAndTime(at)}`;
  }
  const inName = by.is === 'party' && whom !== null ? [party.forCustomer(firstName(view))] : [];
  const way = via === 'desk' || via === 'api' || by.is === 'clock' ? [] : [concerns.vias[via]];
  return [...inName, ...way, times.dayAndTime(at)].join(' · ');
}

/** A date that an act set, said after it. */
function factsOf({ facts, kind }: Entry, { view, words: { concern, times } }: Room): string {
  const named = kind === 'apologised' ? undefined : view.parties.find(({ party }) => party.id === facts.party);
  if (named !== undefined) return ` · ${named.party.name}`;
  if (typeof facts.nextUpdate === 'string') return ` · ${concern.story.next(times.dayAndTime(facts.nextUpdate))}`;
  if (typeof facts.due === 'string') return ` · ${concern.story.due(times.dayAndTime(facts.due))}`;
  const { outcome, process, treatment } = facts;
  if (kind === 'fairnessRated' && typeof outcome === 'number' && typeof process === 'number' && typeof treatment === 'number')
    return ` · ${concern.story.fairness(outcome, process, treatment)}`;
  return '';
}
