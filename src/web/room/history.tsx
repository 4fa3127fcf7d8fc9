// Everything that was said and done, in both voices, and who else has looked: a page of its own.
import { screenAt } from '../../contract/chair.ts';
import type { Entry } from '../../contract/concern.ts';
import { isShown } from '../../contract/file.ts';
import { listIn } from '../../copy/when.ts';
import { ByMonth } from './byMonth.tsx';
import { Corrected } from './corrected.tsx';
import { Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import { Touch, TouchSentence } from './touch.tsx';
import { WhysLink } from './whys.tsx';
import { EntryPeople, whoOf } from './withThem.tsx';

export const historyPage: SubPage = ({ words }) => ({ title: words.history.title, body: <History /> });

export function HistoryLink() {
  const shown = useRoom();
  const { room, words, copy } = shown;
  if (room.entries.length === 0) return null;
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{words.history.title}</h2>
      <TouchSentence />
      <a href={pathTo(shown, 'history')}>{words.history.show(room.entries.length)}</a>
      <WhysLink />
      {(mayDo(shown, 'askCorrection') || room.corrections.length > 0) && <a href={pathTo(shown, 'correct')}>{copy.correction.line(room.corrections.length)}</a>}
    </section>
  );
}

function History() {
  const { room } = useRoom();
  return (
    <>
      <ByMonth newestFirst={room.entries.toReversed()} few={6} id="from" draw={(some) => <Entries of={some} />} />
      <Touch />
      <FileChanges />
    </>
  );
}

function Entries({ of }: { of: readonly Entry[] }) {
  return (
    <ol className="plain lines">
      {of.map((entry) => (
        <li key={`${entry.version}`} className={entry.by.is === 'party' || entry.writtenDown ? 'theirs' : 'ours'}>
          <OneEntry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const shown = useRoom();
  const { room, words, when, copy } = shown;
  return (
    <>
      <p className="soft">{when.moment(entry.at)}</p>
      <p>
        <b id={`entry-${entry.version}`}>{sentenceOf(entry, shown)}</b>
      </p>
      <EntryPeople entry={entry} />
      <EntryWords entry={entry} />
      {room.corrections
        .filter(({ entry: of, stood }) => of === entry.version && stood === null)
        .map((one) => (
          <Corrected key={one.id} correction={one} />
        ))}
      {entry.by.is === 'party' && entry.via === 'in-person' && <p className="soft">{atCounter(entry, shown)}</p>}
      {entry.writtenDown && <p className="soft">{words.history.writtenDown(words.via[entry.via], entry.by.name)}</p>}
      {entry.happenedOn !== null && <p className="soft">{'day' in entry.happenedOn ? words.history.happened(when.wholeDay(entry.happenedOn.day)) : null}</p>}
      {entry.correctable && !entry.disputable && mayDo(shown, 'askCorrection') && (
        <p className="on-screen">
          <a href={pathTo(shown, 'correct', String(entry.version))} aria-describedby={`entry-${entry.version}`}>
            {copy.correction.this}
          </a>
        </p>
      )}
    </>
  );
}

/** In the words of the history; "You" for the customer's acts, by whomever they were written down. */
export function sentenceOf(entry: Entry, shown: Shown): string {
  if (isFoundDanger(entry)) return shown.words.history.dangerFound;
  const sentences: Readonly<Record<string, (who: string) => string>> = shown.copy.roomHistory;
  const who = whoOf(entry, shown);
  return (Object.hasOwn(sentences, entry.kind) ? sentences[entry.kind]?.(who) : undefined) ?? who;
}

/** Nobody's act: a pattern found it in what they said. */
const isFoundDanger = ({ kind, facts }: Entry): boolean => kind === 'dangerSeen' && facts.because === 'pattern';

function atCounter({ at }: Entry, { copy, room }: Shown): string {
  const whose = screenAt(room.screens, at);
  return whose === null ? copy.screen.counterAlone : copy.screen.counter(whose);
}

export function EntryWords({ entry }: { entry: Entry }) {
  // What is good and hard about each option stands with the decision.
  const shown = entry.kind === 'decisionAsked' ? entry.words.filter(({ part }) => !/^(good|hard)/.test(part)) : entry.words;
  return (
    <>
      {shown.map(({ part, said }) => (
        <Words key={part} said={said} />
      ))}
      <Enclosed entry={entry} />
    </>
  );
}

/** What they sent on paper, as it came. */
function Enclosed({ entry }: { entry: Entry }) {
  const { room, copy } = useRoom();
  return entry.enclosed.map((file) => {
    const address = `/room/${room.id}/files/${file.id}`;
    return (
      <p key={file.id}>
        <a href={address}>
          {isShown(file) ? <img src={address} alt={entry.via === 'letter' ? copy.slip.enclosed : file.name} loading="lazy" width="100%" /> : <bdi>{file.name}</bdi>}
        </a>
      </p>
    );
  });
}

/** When a screen was turned to them at the counter, and when they gave it back. */
export function Screens() {
  const { room, copy, when, now } = useRoom();
  const { screen } = copy;
  if (room.screens.length === 0) return null;
  return (
    <>
      <h2>{screen.record}</h2>
      <ul className="plain lines">
        {room.screens.map(({ by, at, backAt, until }) => (
          <li key={at}>
            {screen.turned(by.name, when.onAt(at))} {backAt !== null ? screen.back(when.onAt(backAt)) : until > now ? null : screen.notBack}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who changed what is on their file, and when; what it says stays off the page. */
function FileChanges() {
  const { room, copy, when, language } = useRoom();
  if (room.fileChanges.length === 0) return null;
  const { whats, title, changed, notAsked } = copy.onFile;
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain lines">
        {room.fileChanges.map(({ by, at, what }) => (
          <li key={`${by.id} ${at}`}>
            {changed(
              by.name,
              listIn(
                language,
                what.map((one) => whats[one]),
              ),
              when.onAt(at),
            )}
          </li>
        ))}
      </ul>
      <p className="soft">{notAsked}</p>
    </>
  );
}
