// The plan by which we call them first: the next call, what we missed, how often they want it, and the calls until now.
import type { CadenceView } from '../../contract/cadence.ts';
import { listIn } from '../../copy/when.ts';
import { CallsOffer } from './callsOffer.tsx';
import { Hidden } from './page.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { GamePicture } from './picture.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

export const callsPage: SubPage = ({ calls, copy }, thing) => (calls === undefined || thing !== null ? null : { title: copy.calls.title, body: <Calls calls={calls} /> });

/** The line on the main page. */
export function callsLine({ calls, copy }: Shown): string | null {
  if (calls === undefined || calls.standing === 'proposed' || calls.standing === 'declined') return null;
  const runs = calls.terms !== null && calls.standing !== 'rested';
  return runs && calls.terms !== null ? copy.calls.line(copy.calls.beat(calls.terms.beat)) : copy.calls.lineRests;
}

/** What waits for their answer. */
export function callLines(shown: Shown): readonly YoursLine[] {
  const { calls, copy } = shown;
  const href = pathTo(shown, 'calls');
  if (calls?.proposal != null && calls.proposal.wish === null && mayDo(shown, 'answerCadence'))
    return [{ key: 'calls', says: copy.calls.yours.proposed(calls.proposal.by.by.name), href }];
  return calls?.asking === true && mayDo(shown, 'chooseBeat') ? [{ key: 'calls', says: copy.calls.yours.asking, href }] : [];
}

function Calls({ calls }: { calls: CadenceView }) {
  const shown = useRoom();
  return (
    <>
      {calls.missed.length > 0 && <Sorry days={calls.missed} />}
      {calls.proposal !== null && <CallsOffer proposal={calls.proposal} />}
      <Next calls={calls} />
      <WrittenDown calls={calls} />
      {calls.terms !== null && mayDo(shown, 'chooseBeat') && <Choose calls={calls} terms={calls.terms} />}
      {mayDo(shown, 'sayTakenSeriously') && <Seriously calls={calls} />}
      {mayDo(shown, 'askForCall') && <AskForCall />}
      {mayDo(shown, 'withdrawConsent') && <Withdraw />}
      <GamePicture />
      <History calls={calls} />
    </>
  );
}

function Sorry({ days }: { days: readonly string[] }) {
  const { copy, when, language } = useRoom();
  const { sorry } = copy.calls;
  const [first] = days;
  if (first === undefined) return null;
  return (
    <Card title={sorry.title} id="sorry">
      <p>{days.length === 1 ? sorry.one(when.onWholeDay(first)) : sorry.more(listIn(language, days.toReversed().map(when.wholeDay)))}</p>
    </Card>
  );
}

function Next({ calls }: { calls: CadenceView }) {
  const { copy, when, now } = useRoom();
  const { next: says, stopped, beat } = copy.calls;
  const { open, next, terms } = calls;
  if (calls.stopped !== null) return <p className="card">{stopped[calls.stopped.because]}</p>;
  if (terms === null) return calls.standing === 'declined' ? <p className="card">{says.declined}</p> : null;
  return (
    <Card title={says.title} id="next-call" tone="next">
      {calls.standing !== 'rested' && terms.name !== 'on-request' && <p>{says.now(beat(terms.beat))}</p>}
      {open !== null && open.closes > now && <p>{open.due > now ? says.calls(open.holder.name, when.onAt(open.due)) : says.today(open.holder.name)}</p>}
      {next !== null && open === null && <p>{says.calls(next.by.name, when.onAt(next.at))}</p>}
      {next?.movedFrom != null && open === null && <p className="soft">{says.moved(when.onWholeDay(next.movedFrom))}</p>}
      {calls.callAsked !== null && <p>{says.asked}</p>}
      {calls.standing === 'on-request' && calls.callAsked === null && <p>{says.onRequest}</p>}
      {calls.standing === 'rested' && <p>{says.rests}</p>}
    </Card>
  );
}

/** What staff wrote down for them less than 48 hours ago. */
function WrittenDown({ calls }: { calls: CadenceView }) {
  const shown = useRoom();
  const { copy, words, when } = shown;
  const act = calls.disputable.at(-1);
  if (act === undefined || !mayDo(shown, 'disputeCadence')) return null;
  return (
    <section className="said theirs">
      <p>{copy.calls.writtenDown(words.via[act.by.via], act.by.by.name, when.on(act.by.at))}</p>
      <DeedForm deed="disputeCadence" of={String(act.act)} about={{ act: act.act }}>
        <Send>{copy.calls.notMine}</Send>
        <p className="soft">{copy.calls.notMineSays}</p>
      </DeedForm>
    </section>
  );
}

function Choose({ calls, terms }: { calls: CadenceView; terms: NonNullable<CadenceView['terms']> }) {
  const { choose, beat } = useRoom().copy.calls;
  const rests = calls.standing === 'rested';
  const choices = [
    ...(rests ? [] : [['keep', choose.keep(beat(terms.beat))] as const]),
    ...(rests ? [[JSON.stringify(terms.beat), choose.again(beat(terms.beat))] as const] : []),
    ...calls.higher.map((higher) => [JSON.stringify(higher), choose.faster(beat(higher))] as const),
    ...(calls.slower === null || calls.slower.every === 'on-request' ? [] : [['slower', choose.slower(beat(calls.slower))] as const]),
    ...(terms.name === 'on-request' && !rests ? [] : [['on-request', choose['on-request']] as const]),
    ...(rests ? [] : [['stop', choose.stop] as const]),
  ];
  return (
    <Card title={choose.title} id="beat" tone={calls.asking ? 'asks' : ''}>
      <p className="soft">{choose.says}</p>
      <DeedForm deed="chooseBeat">
        <Hidden name="from" value={terms.name} />
        <fieldset className="field" aria-labelledby="beat-title">
          {choices.map(([value, says]) => (
            <label key={value} className="choice">
              <input type="radio" name="choice" value={value} required />
              <span>{says}</span>
            </label>
          ))}
        </fieldset>
        <Box deed="chooseBeat" label={choose.label} rows={2} optional />
        <Send tone="main">{choose.send}</Send>
      </DeedForm>
    </Card>
  );
}

function Seriously({ calls }: { calls: CadenceView }) {
  const { copy, when } = useRoom();
  const { seriously } = copy.calls;
  return (
    <Opening deed="sayTakenSeriously" label={seriously.title} quiet>
      <DeedForm deed="sayTakenSeriously">
        <fieldset className="field">
          <legend>{seriously.says}</legend>
          {[1, 2, 3, 4, 5, 6, 7].map((number) => (
            <label key={number} className="choice">
              <input type="radio" name="seriously" value={number} required />
              <span>{number}</span>
            </label>
          ))}
        </fieldset>
        <Send tone="main">{seriously.send}</Send>
      </DeedForm>
      {calls.taken.map(({ answer, by }) => (
        <p key={by.at} className="soft">
          {seriously.said(answer, when.on(by.at))}
        </p>
      ))}
    </Opening>
  );
}

function AskForCall() {
  const { ask } = useRoom().copy.calls;
  return (
    <Opening deed="askForCall" label={ask.title}>
      <DeedForm deed="askForCall">
        <Box deed="askForCall" label={ask.label} rows={2} optional />
        <Send tone="main">{ask.send}</Send>
      </DeedForm>
    </Opening>
  );
}

function Withdraw() {
  const { withdraw } = useRoom().copy.calls;
  return (
    <Opening deed="withdrawConsent" label={withdraw.title} quiet>
      <DeedForm deed="withdrawConsent">
        <p>{withdraw.says}</p>
        <Send>{withdraw.send}</Send>
      </DeedForm>
    </Opening>
  );
}

const NEWEST = 3;
function History({ calls }: { calls: CadenceView }) {
  const { history } = useRoom().copy.calls;
  const done = calls.touches.filter(({ state }) => state !== 'due');
  if (done.length === 0) return null;
  return (
    <section>
      <h2>{history.title}</h2>
      <Lines touches={done.slice(0, NEWEST)} />
      {done.length > NEWEST && (
        <details className="opening quiet">
          <summary>{history.earlier(done.length - NEWEST)}</summary>
          <div className="opened">
            <Lines touches={done.slice(NEWEST)} />
          </div>
        </details>
      )}
    </section>
  );
}

function Lines({ touches }: { touches: CadenceView['touches'] }) {
  const { copy, when } = useRoom();
  const { history } = copy.calls;
  return (
    <ol className="plain lines">
      {touches.map(({ day, state, madeAt, by, holder, told, said }) => (
        <li key={day} className="ours">
          <p>{state !== 'due' && history[state](by?.by.is === 'staff' ? by.by.name : holder.name, madeAt === null ? when.onWholeDay(day) : when.onAt(madeAt))}</p>
          {told !== null && <p className="soft">{history.told}</p>}
          {told !== null && <Words said={told} />}
          {said !== null && <p className="soft">{history.you}</p>}
          {said !== null && <Words said={said} />}
        </li>
      ))}
    </ol>
  );
}
