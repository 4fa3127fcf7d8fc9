// What they said of themselves when they stood on our list a second time: kept or dropped, line by line, and nothing by itself.
import type { AlsoSaid as Line, Profile } from '../../contract/customer.ts';
import { DeedForm, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';

type Titled = Pick<Line, 'part' | 'question'>;

export function AlsoSaid({ me, titleOf }: { me: Profile; titleOf: (line: Titled) => string }) {
  const { copy } = useRoom();
  if (me.alsoSaid.length === 0) return null;
  return (
    <section className="card" aria-labelledby="also-said-title">
      <h2 id="also-said-title">{copy.twice.also.title}</h2>
      <p>{copy.twice.also.says}</p>
      {me.alsoSaid.map((line) => (
        <OneLine key={`${line.entry.id} ${line.line}`} me={me} line={line} title={line.writing === null ? titleOf(line) : copy.me.writing.title} />
      ))}
    </section>
  );
}

function OneLine({ me, line, title }: { me: Profile; line: Line; title: string }) {
  const shown = useRoom();
  const { also } = shown.copy.twice;
  const now = me.parts.find(({ part }) => part === line.part)?.said ?? null;
  const form = { of: line.line, slot: line.entry.id };
  const heading = `also-${line.entry.id}-${line.line}`;
  const about = { entry: line.entry.id, line: line.line };
  return (
    <section className="said theirs" aria-labelledby={heading} {...{ role: 'group' }}>
      <h3 id={heading}>{title}</h3>
      {line.said === null ? <p>{wishesIn(line, shown)}</p> : <Words said={line.said} />}
      {now !== null && (
        <>
          <p className="soft">{also.now}</p>
          <Words said={now} quiet />
        </>
      )}
      {mayDo(shown, 'keepFromEntry') && (
        <div className="two">
          <DeedForm deed="keepFromEntry" {...form} about={{ ...about, after: line.after }}>
            <Send>{now === null ? also.keep : also.keepInstead}</Send>
          </DeedForm>
          <DeedForm deed="dropFromEntry" {...form} about={about}>
            <Send>{now === null ? also.drop : also.leave}</Send>
          </DeedForm>
        </div>
      )}
    </section>
  );
}

function wishesIn({ writing }: Line, { copy }: Shown): string {
  if (writing === null) return '';
  const { wishes, inLanguage } = copy.me.writing;
  return [
    ...(writing.bigPrint ? [wishes.bigPrint] : []),
    ...(writing.simpleWords ? [wishes.simpleWords] : []),
    ...(writing.language === null ? [] : [inLanguage[writing.language]]),
  ].join(' ');
}
