// "Why was that, as you see it?": what we ask them about the causes behind what happened, their answers, and what came of
// it. The answers are theirs: in their voice, undone where somebody wrote down what they didn't say.
import type { AskedWhy } from '../../contract/cause.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

const keyOf = ({ cause, why, asks }: AskedWhy): string => `${asks}-${why ?? cause}`;
const isOpen = ({ may }: AskedWhy): boolean => may.length > 0;

export function theirWhys(shown: Shown): readonly YoursLine[] {
  const { whys = [], copy, readOnly } = shown;
  if (readOnly) return [];
  const says = ({ asks, askedBy }: AskedWhy): string => (asks === 'why' ? copy.whys.yours.why(firstName(askedBy.name)) : copy.whys.yours.root);
  return whys.filter(isOpen).map((one) => ({ key: `why ${keyOf(one)}`, says: says(one), href: pathTo(shown, 'whys') }));
}

export const whysPage: SubPage = ({ whys = [], copy }, thing) => (thing !== null || whys.length === 0 ? null : { title: copy.whys.title, body: <All whys={whys} /> });

function All({ whys }: { whys: readonly AskedWhy[] }) {
  const { copy } = useRoom();
  return (
    <>
      <p>{copy.whys.says}</p>
      {whys
        .toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)))
        .map((one) => (one.asks === 'why' ? <OneWhy key={keyOf(one)} one={one} /> : <OneRoot key={keyOf(one)} one={one} />))}
      <p className="soft">{copy.whys.who}</p>
    </>
  );
}

function OneWhy({ one }: { one: AskedWhy }) {
  const { copy, when, readOnly } = useRoom();
  const { whys: words } = copy;
  const { why } = one;
  return (
    <Card title={words.asks(firstName(one.askedBy.name), when.on(one.askedAt))} id={keyOf(one)} tone={isOpen(one) ? 'asks' : ''} oneOfSeveral>
      {one.question !== null && (
        <div className="said ours">
          <Words said={one.question} />
        </div>
      )}
      {isOpen(one) && !readOnly && why !== null && (
        <div className="stack">
          <DeedForm deed="answerWhy" of={why} about={{ why, cause: one.cause }}>
            <Box deed="answerWhy" of={why} label={words.label} rows={5} />
            <Send answer="said" tone="main">
              {words.send}
            </Send>
          </DeedForm>
          <DeedForm deed="answerWhy" of={why} about={{ why, cause: one.cause }} slot="not-known">
            <Send answer="not-known">{words.notKnown}</Send>
          </DeedForm>
        </div>
      )}
      <Answered one={one} />
    </Card>
  );
}

function OneRoot({ one }: { one: AskedWhy }) {
  const { copy, readOnly } = useRoom();
  const { whys: words } = copy;
  const about = { cause: one.cause };
  return (
    <Card title={one.answer === null ? words.yours.root : words.line} id={keyOf(one)} tone={isOpen(one) ? 'asks' : ''} oneOfSeveral>
      {one.ends.length > 0 && <p>{words.rootSays}</p>}
      {one.ends.map((said) => (
        <div key={said.text} className={`said ${said.voice === 'ours' ? 'ours' : 'theirs'}`}>
          <Words said={said} />
        </div>
      ))}
      {isOpen(one) && !readOnly && (
        <>
          <p>{words.rootAsks}</p>
          <div className="pair">
            <DeedForm deed="answerRoot" of={one.cause} about={about} slot="yes">
              <Send answer="yes" tone="yes">
                {words.yes}
              </Send>
            </DeedForm>
            <Opening deed="answerRoot" of={one.cause} label={words.notQuite}>
              <DeedForm deed="answerRoot" of={one.cause} about={about}>
                <Box deed="answerRoot" of={one.cause} label={words.notQuiteLabel} />
                <Send answer="not-quite" tone="main">
                  {words.notQuiteSend}
                </Send>
              </DeedForm>
            </Opening>
          </div>
        </>
      )}
      <Answered one={one} />
    </Card>
  );
}

/** What they said, who wrote it down where somebody did, and what came of it. */
function Answered({ one }: { one: AskedWhy }) {
  const { copy, readOnly } = useRoom();
  const { whys: words } = copy;
  const { answer } = one;
  if (answer === null) return isOpen(one) ? null : <p className="soft">{words.came[one.came]}</p>;
  return (
    <>
      {answer.said !== null && (
        <div className="said theirs">
          <p className="soft">{words.youSaid}</p>
          <Words said={answer.said} />
        </div>
      )}
      {answer.is === 'not-known' && <p>{words.youDidNotKnow}</p>}
      {answer.is === 'yes' && <p>{words.youSaidYes}</p>}
      {answer.by.writtenDown && <p className="soft">{words.writtenDown(answer.by.by.name)}</p>}
      <p>{words.came[one.came]}</p>
      {answer.disputable && !readOnly && (
        <DeedForm deed="disputeWhy" of={String(answer.act)} about={{ act: answer.act, cause: one.cause }}>
          <Send>{words.notMine}</Send>
          <p className="soft">{words.notMineSays}</p>
        </DeedForm>
      )}
    </>
  );
}

/** Below what else can be read, once there is something. */
export function WhysLink() {
  const shown = useRoom();
  return (shown.whys ?? []).length === 0 ? null : <a href={pathTo(shown, 'whys')}>{shown.copy.whys.line}</a>;
}
