// What is not right: a page with all that they said, and one for each entry or part of what is on file.
import type { Entry } from '../../contract/concern.ts';
import { type CorrectionView, FILE_PARTS } from '../../contract/correction.ts';
import { Corrected } from './corrected.tsx';
import { AskCorrection, OpenCorrection } from './correctionForm.tsx';
import { sentenceOf } from './history.tsx';
import { Card, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';

export const correctionPage: SubPage = (shown, thing) => {
  const { copy, room } = shown;
  if (room.visitor.is === 'teller') return null;
  if (thing === null) return { title: copy.correction.title, body: <All /> };
  const part = FILE_PARTS.find((one) => one === thing);
  if (part !== undefined) return { title: copy.correction.parts[part], body: <OnFile part={part} /> };
  const entry = room.entries.find(({ version, correctable }) => correctable && String(version) === thing);
  return entry === undefined ? null : { title: copy.correction.thing, body: <OneEntry entry={entry} /> };
};

function All() {
  const shown = useRoom();
  const { room, copy, words } = shown;
  const asks = mayDo(shown, 'askCorrection');
  return (
    <>
      {asks && <p>{copy.correction.says}</p>}
      {room.corrections.map((one) => (
        <Card key={one.id} title={about(one, shown)} id={`correction-${one.id}`} oneOfSeveral>
          <Corrected correction={one} />
          {asks && one.state !== 'asked' && (
            <a href={pathTo(shown, 'correct', one.onFile ?? String(one.entry))} aria-describedby={`correction-${one.id}-title`}>
              {copy.correction.again}
            </a>
          )}
        </Card>
      ))}
      {asks && <p>{copy.correction.where}</p>}
      <a href={pathTo(shown, 'history')}>{words.history.show(room.entries.length)}</a>
      {asks && <FileLinks />}
    </>
  );
}

/** What is on file stands on no page; that it isn't right can be said of each part. */
function FileLinks() {
  const shown = useRoom();
  const { correction: words } = shown.copy;
  return (
    <>
      <h2>{words.file}</h2>
      <ul className="plain lines">
        {FILE_PARTS.map((part) => (
          <li key={part}>
            <a href={pathTo(shown, 'correct', part)}>{words.parts[part]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function about({ entry, onFile }: CorrectionView, shown: Shown): string {
  if (onFile !== null) return shown.copy.correction.parts[onFile];
  const found = shown.room.entries.find(({ version }) => version === entry);
  return found === undefined ? shown.copy.correction.title : sentenceOf(found, shown);
}

const waits = ({ room }: Shown, isIt: (one: CorrectionView) => boolean): boolean => room.corrections.some((one) => one.state === 'asked' && isIt(one));

function OnFile({ part }: { part: (typeof FILE_PARTS)[number] }) {
  const shown = useRoom();
  const { copy, room } = shown;
  const isIt = ({ onFile }: CorrectionView): boolean => onFile === part;
  return (
    <>
      {room.corrections.filter(isIt).map((one) => (
        <Corrected key={one.id} correction={one} />
      ))}
      {mayDo(shown, 'askCorrection') && !waits(shown, isIt) && <AskCorrection of={part} label={copy.correction.partHow} />}
    </>
  );
}

function OneEntry({ entry }: { entry: Entry }) {
  const shown = useRoom();
  const { copy, when } = shown;
  const { correction: words } = copy;
  const asks = mayDo(shown, 'askCorrection');
  const alone = entry.words.length === 1;
  return (
    <>
      <p>
        <b>{sentenceOf(entry, shown)}</b> <span className="soft">{when.moment(entry.at)}</span>
      </p>
      {asks && <p>{words.says}</p>}
      {entry.words.map(({ part, said }) => (
        <div key={part} className="line">
          <Words said={said} />
          {asks && said.id !== undefined && said.correction?.state !== 'asked' && <Asking alone={alone} of={said.id} opener={words.this} label={words.how} />}
        </div>
      ))}
      <Otherwise entry={entry} asks={asks} />
    </>
  );
}

function Asking({ alone, opener, of, label }: { alone: boolean; opener: string; of: string; label: string }) {
  return alone ? <AskCorrection of={of} label={label} /> : <OpenCorrection of={of} label={label} opener={opener} />;
}

/** Something else in it than its words, such as a date or a name. */
function Otherwise({ entry, asks }: { entry: Entry; asks: boolean }) {
  const shown = useRoom();
  const { correction: words } = shown.copy;
  const isIt = (one: CorrectionView): boolean => one.entry === entry.version && one.stood === null;
  return (
    <>
      {shown.room.corrections.filter(isIt).map((one) => (
        <Corrected key={one.id} correction={one} />
      ))}
      {asks && !waits(shown, isIt) && <Asking alone={entry.words.length === 0} of={String(entry.version)} opener={words.other} label={words.otherHow} />}
    </>
  );
}
