// What they say about themselves, each question a page of its own: in their words, theirs to change and to take away.
import type { Profile, ProfileEntry, ProfilePart } from '../../contract/customer.ts';
import { AlsoSaid } from './alsoSaid.tsx';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { keptIn, mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';

const WRITING = 'writing';

export const mePage: SubPage = (shown, thing) => {
  const { me, copy } = shown;
  if (me === undefined) return null;
  if (thing === null) return { title: copy.me.page.title, body: <AllParts me={me} /> };
  if (thing === WRITING) return { title: copy.me.writing.title, body: <Writing me={me} /> };
  const part = me.parts.find((one) => one.part === thing);
  return part === undefined ? null : { title: titleOf(part, shown), body: <OnePart me={me} part={part} /> };
};

function titleOf({ part, question }: Pick<ProfilePart, 'part' | 'question'>, { copy, language }: Shown): string {
  if (question !== null) return question[language] ?? question.en ?? question.es ?? '';
  const titles: Readonly<Record<string, { title: string }>> = copy.me.parts;
  return titles[part]?.title ?? '';
}

function AllParts({ me }: { me: Profile }) {
  const shown = useRoom();
  const { copy, room } = shown;
  return (
    <>
      <p>{copy.me.page.says(room.organisation.name)}</p>
      <AlsoSaid me={me} titleOf={(line) => titleOf(line, shown)} />
      {me.parts.map((part) => (
        <section key={part.part} className="card" aria-labelledby={`${part.part}-title`}>
          <h2 id={`${part.part}-title`}>{titleOf(part, shown)}</h2>
          {part.said === null ? <p className="soft">{copy.me.page.nothing}</p> : <Said part={part} />}
          {mayDo(shown, 'sayAboutMe') && (
            <p className="links">
              <a href={pathTo(shown, 'me', part.part)} aria-describedby={`${part.part}-title`}>
                {part.said === null ? copy.me.page.add : copy.me.page.change}
              </a>
            </p>
          )}
        </section>
      ))}
      <section className="card" aria-labelledby="writing-title">
        <h2 id="writing-title">{copy.me.writing.title}</h2>
        <p>{wishes(me, shown)}</p>
        {mayDo(shown, 'chooseWriting') && (
          <p className="links">
            <a href={pathTo(shown, 'me', WRITING)} aria-describedby="writing-title">
              {copy.me.page.change}
            </a>
          </p>
        )}
      </section>
    </>
  );
}

function wishes({ writing }: Profile, { copy }: Shown): string {
  const { wishes: says, inLanguage, none } = copy.me.writing;
  const asked = [...(writing.bigPrint ? [says.bigPrint] : []), ...(writing.simpleWords ? [says.simpleWords] : []), ...(writing.mailWords ? [says.mailWords] : [])];
  return [...(asked.length === 0 ? [none] : asked), inLanguage[writing.language]].join(' ');
}

/** Their words, by whose hand; what was written down for them can be undone for 48 hours. */
function Said({ part }: { part: ProfilePart }) {
  const { said, by } = part;
  const shown = useRoom();
  const { page } = shown.copy.me;
  if (said === null || by === null) return null;
  return (
    <>
      <Words said={said} />
      <p className="soft">{byWhom(by, shown)}</p>
      {part.disputable && mayDo(shown, 'disputeWrittenDown') && (
        <DeedForm deed="disputeWrittenDown" of={String(part.version)} about={{ act: part.version }}>
          <Send>{page.notMine}</Send>
          <p className="soft">{page.notMineSays}</p>
        </DeedForm>
      )}
    </>
  );
}

export function byWhom(by: ProfileEntry['by'], { copy, words, when }: Shown): string {
  const { page } = copy.me;
  if (by.writtenDown) return page.writtenDown(words.via[by.via], by.by.name, when.onAt(by.at));
  return (by.via === 'in-person' ? page.counter : page.own)(when.on(by.at));
}

function OnePart({ me, part }: { me: Profile; part: ProfilePart }) {
  const shown = useRoom();
  const { copy } = shown;
  const { page } = copy.me;
  const hints: Readonly<Record<string, { hint: string }>> = copy.me.parts;
  const refused = keptIn(shown, 'sayAboutMe', part.part) !== null;
  return (
    <>
      {hints[part.part] !== undefined && <p className="soft">{hints[part.part]?.hint}</p>}
      {part.said !== null && (refused || part.disputable || !mayDo(shown, 'sayAboutMe')) && (
        <section className="said theirs">
          <p className="soft">{page.now}</p>
          <Said part={part} />
        </section>
      )}
      {mayDo(shown, 'sayAboutMe') && (
        <DeedForm deed="sayAboutMe" of={part.part} about={{ part: part.part, after: part.version }}>
          <Box deed="sayAboutMe" of={part.part} label={page.label} from={part.said?.text ?? ''} />
          <Send tone="main">{page.save}</Send>
        </DeedForm>
      )}
      {part.said !== null && mayDo(shown, 'takePartBack') && (
        <Opening deed="takePartBack" of={part.part} label={page.takeBack} quiet>
          <DeedForm deed="takePartBack" of={part.part} about={{ part: part.part, after: part.version }}>
            <p>{page.takeBackSays}</p>
            <Send>{page.takeBackSend}</Send>
          </DeedForm>
        </Opening>
      )}
      <Earlier entries={me.entries.filter((entry) => entry.part === part.part && entry.version !== part.version)} />
      <p className="links">
        <a href={pathTo(shown, 'me')}>{page.all}</a>
      </p>
    </>
  );
}

function Earlier({ entries }: { entries: readonly ProfileEntry[] }) {
  const shown = useRoom();
  const { copy, when } = shown;
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{copy.me.page.earlier}</h2>
      <ol className="plain lines">
        {entries.toReversed().map((entry) => (
          <li key={entry.version}>
            {entry.said.map(({ part, said }) => (
              <Words key={part} said={said} />
            ))}
            <p className="soft">{entry.kind === 'partTakenBack' ? copy.me.page.takenBackOn(when.on(entry.by.at)) : byWhom(entry.by, shown)}</p>
            {entry.disputed && <p className="soft">{copy.me.charter.undone}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Writing({ me }: { me: Profile }) {
  const shown = useRoom();
  const { writing } = shown.copy.me;
  if (!mayDo(shown, 'chooseWriting')) return <p>{wishes(me, shown)}</p>;
  const ticks = ['bigPrint', 'simpleWords', 'mailWords'] as const;
  return (
    <>
      <DeedForm deed="chooseWriting">
        <div className="choices">
          {ticks.map((tick) => (
            <label key={tick} className="choice">
              <input type="checkbox" name={tick} value="yes" defaultChecked={me.writing[tick]} />
              <span>
                {writing[tick]}
                <span className="soft">{writing[`${tick}Says`]}</span>
              </span>
            </label>
          ))}
        </div>
        <fieldset className="choices">
          <legend>{writing.language}</legend>
          {(['en', 'es'] as const).map((language) => (
            <label key={language} className="choice">
              <input type="radio" name="language" value={language} defaultChecked={me.writing.language === language} required />
              <span lang={language}>{writing.languages[language]}</span>
            </label>
          ))}
        </fieldset>
        <Send tone="main">{writing.save}</Send>
      </DeedForm>
      <WritingWrittenDown me={me} />
      <p className="links">
        <a href={pathTo(shown, 'me')}>{shown.copy.me.page.all}</a>
      </p>
    </>
  );
}

function WritingWrittenDown({ me }: { me: Profile }) {
  const shown = useRoom();
  const entry = me.entries.findLast(({ kind, disputable }) => (kind === 'writingChosen' || kind === 'writingKeptFromEntry') && disputable);
  if (entry === undefined || !mayDo(shown, 'disputeWrittenDown')) return null;
  return (
    <section className="said theirs">
      <p>{byWhom(entry.by, shown)}</p>
      <DeedForm deed="disputeWrittenDown" of={String(entry.version)} about={{ act: entry.version }}>
        <Send>{shown.copy.me.page.notMine}</Send>
        <p className="soft">{shown.copy.me.page.notMineSays}</p>
      </DeedForm>
    </section>
  );
}
