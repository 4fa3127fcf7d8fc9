// Judy's picture in her room: how often she came to us and we to her, week by week, and the same in words.
import type { Picture } from '../../contract/picture.ts';
import type { PictureCopy } from '../../copy/en/room.picture.ts';
import { TwoSides } from '../ui/TwoSides.tsx';
import { type Shown, useRoom } from './shown.ts';

/** Large letters leave room for fewer of them beside each other. */
const LETTERS = { usual: { line: 1.25, size: 1, letter: 0.5, narrowest: 18 }, large: { line: 1.25, size: 1, letter: 0.5, narrowest: 13 } };
const DAY = 86_400_000;

export function GamePicture() {
  const shown = useRoom();
  const { room, copy, textSize, language, when } = shown;
  const { picture: words } = copy;
  const { picture } = room;
  if (picture === null || picture.weeks.every((week) => week.in === 0 && week.out === 0)) return null;
  const { weeks, steps, marks, change } = picture;
  const title = titleOf(picture, words);
  const says = [change === null ? [] : [words.change(change.before, change.lately)], marksSaid(picture, shown)].flat();
  return (
    <figure className="lines">
      <figcaption>
        <h3>{title}</h3>
        {says.length > 0 && <p>{says.join(' ')}</p>}
        <p className="soft">{words.counted}</p>
        <Seriously {...picture.seriously} />
      </figcaption>
      <TwoSides
        weeks={weeks.map(({ from, in: above, out: below }) => ({ from, above, below }))}
        steps={steps.map(({ at, perWeek, beat }) => ({ at, perWeek, name: words.beats[beat ?? 'none'] }))}
        marks={marks.map(({ at, part }) => ({ at, name: words.marks[part] }))}
        said={`${title}. ${says.join(' ')}`}
        above={words.above}
        below={words.below}
        ends={{ from: words.from(when.wholeDay(weeks[0]?.from ?? '')), until: words.until }}
        letters={LETTERS[textSize]}
        written={(many) => many.toLocaleString(language)}
      />
      <InWords picture={picture} />
    </figure>
  );
}

/** "How the game changed" is said only where it did. */
const titleOf = ({ steps, change }: Picture, { title, changed, changing }: PictureCopy): string =>
  steps.length === 0 ? title : change !== null && change.lately < change.before ? changed : changing;

const marksSaid = ({ marks }: Picture, { copy, when }: Shown): readonly string[] => marks.map(({ day, part }) => copy.picture.marked[part](when.onWholeDay(day)));

function Seriously({ before, lately }: Picture['seriously']) {
  const { picture: words } = useRoom().copy;
  if (before === null && lately === null) return null;
  return (
    <p>
      {words.seriously} <span className="voice">{[before === null ? [] : [words.before(before)], lately === null ? [] : [words.lately(lately)]].flat().join(' · ')}</span>
    </p>
  );
}

function InWords({ picture: { weeks, steps } }: { picture: Picture }) {
  const { copy, when } = useRoom();
  const { picture: words } = copy;
  const beatIn = (from: string): string | null => {
    const last = new Date(Date.parse(from) + 6 * DAY).toISOString().slice(0, 10);
    const step = steps.findLast((one) => one.from <= last);
    return step === undefined ? null : words.agreed(words.beats[step.beat ?? 'none']);
  };
  return (
    <details className="opening quiet">
      <summary>{words.inWords}</summary>
      <ul className="plain lines">
        {weeks.map((week) => (
          <li key={week.from}>
            {words.week(when.wholeDay(week.from), week.in, week.out)} {beatIn(week.from)}
          </li>
        ))}
      </ul>
    </details>
  );
}
