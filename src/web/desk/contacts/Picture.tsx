import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ContactWeek } from '../../../contract/contacts.ts';
import { type Picture as Shown, showPicture } from '../../../contract/picture.ts';
import { firstName } from '../../ui/firstName.ts';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { TwoSides } from '../../ui/TwoSides.tsx';
import { call } from '../client.ts';
import { useWords, type Words } from '../words.tsx';
import { Seriously } from './Seriously.tsx';

type Steps = Shown['steps'];
const LETTERS = { line: 1.05, size: 0.75, letter: 0.4, narrowest: 17 };

export const pictureOf = (customer: string) =>
  queryOptions({ queryKey: ['in-touch', customer, 'picture'], queryFn: ({ signal }) => call(showPicture, { params: { id: customer } }, { signal }), retry: false });

type GamePictureProps = { customer: { id: string; name: string }; turnsAt?: 't' };

/** Judy's picture: how the game changed for one person, with what was agreed; nothing where there was no contact yet. */
export function GamePicture({ customer, turnsAt }: GamePictureProps) {
  const { picture, times } = useWords();
  const { data } = useQuery(pictureOf(customer.id));
  if (data === undefined || data.picture.weeks.every((week) => week.in === 0 && week.out === 0)) return null;
  const { weeks, steps, marks, change, seriously } = data.picture;
  const name = firstName(customer.name);
  const title = titleOf(name, data.picture, picture);
  const said = marks.map(({ day, part }) => picture.marked[part](name, times.wholeDay(day)));
  const says = [change === null ? [] : [picture.change(name, change.before, change.lately)], said].flat().join(' ');
  return (
    <figure className="grid max-w-[38rem] gap-3">
      <figcaption className="grid gap-1">
        <h3>{title}</h3>
        {says !== '' && <p className="soft">{says}</p>}
        <p className="soft small">{picture.counted(name)}</p>
      </figcaption>
      <Seriously {...seriously} />
      <Picture weeks={weeks} steps={steps} marks={marks} title={title} name={name} {...(turnsAt && { turnsAt })} />
    </figure>
  );
}

/** "How the game changed" is said only where it did. */
function titleOf(name: string, { steps, change }: Shown, { title, changed, changing }: Words['picture']): string {
  if (steps.length === 0) return title(name);
  return change !== null && change.lately < change.before ? changed(name) : changing(name);
}

type PictureProps = { weeks: readonly ContactWeek[]; steps?: Steps; marks?: Shown['marks']; title: string; name?: string; turnsAt?: 't' };

/** How often they came to us above the line, how often we went to them below it; with a table behind it. */
export function Picture({ weeks, steps = [], marks = [], title, name, turnsAt }: PictureProps) {
  const words = useWords();
  const { contacts, desk, picture, times } = words;
  const written = (many: number): string => many.toLocaleString(times.locale);
  const sum = (of: (week: ContactWeek) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const beatIn = ({ from }: ContactWeek): string => nameOf(steps.findLast((step) => step.from <= lastDayOf(from)) ?? null, picture);
  const partsIn = ({ from }: ContactWeek) => marks.filter(({ day }) => day >= from && day <= lastDayOf(from)).map(({ part }) => picture.marks[part]);
  const agreed = steps.length === 0 && marks.length === 0 ? [] : [picture.beat];
  return (
    <TableTwin
      caption={title}
      columns={[contacts.week, contacts.theyCame, name === undefined ? contacts.weCame : picture.wentOut, ...agreed]}
      rows={weeks.map((week) => [
        times.wholeDay(week.from),
        written(week.in),
        written(week.out),
        ...agreed.map(() => [beatIn(week), ...partsIn(week)].filter((one) => one !== '').join(', ')),
      ])}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      {...(turnsAt && { turnsAt })}
      picture={
        <TwoSides
          weeks={weeks.map(({ from, in: above, out: below }) => ({ from, above, below }))}
          steps={steps.map((step) => ({ at: step.at, perWeek: step.perWeek, name: nameOf(step, picture) }))}
          marks={marks.map(({ at, part }) => ({ at, name: picture.marks[part] }))}
          said={`${title}. ${contacts.pictureSays(
            weeks.length,
            sum((week) => week.in),
            sum((week) => week.out),
          )}`}
          above={name === undefined ? contacts.theyCame : picture.above(name)}
          below={name === undefined ? contacts.weCame : picture.below(name)}
          ends={{ from: picture.from(times.wholeDay(weeks[0]?.from ?? '')), until: picture.until }}
          letters={LETTERS}
          written={written}
        />
      }
    />
  );
}

const nameOf = (step: Steps[number] | null, { beats }: Words['picture']): string => (step === null ? '' : beats[step.beat ?? 'none']);
const lastDayOf = (day: string): string => new Date(Date.parse(day) + 6 * 86_400_000).toISOString().slice(0, 10);
