// What we can expect of each other: what stands and since when, what one side asks to change, and the other's answer.
import { CHARTER_PARTS, type Charter, type Profile, type ProfileEntry } from '../../contract/customer.ts';
import { byWhom } from './me.tsx';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

const CHANGE = 'change';

export const charterPage: SubPage = (shown, thing) => {
  const { me, copy } = shown;
  if (me === undefined) return null;
  if (thing === null) return { title: copy.me.charter.title, body: <Standing me={me} /> };
  return thing === CHANGE && mayDo(shown, 'proposeCharter') ? { title: copy.me.charter.changeTitle, body: <Change charter={me.charter} /> } : null;
};

/** What waits for their answer. */
export function charterLines(shown: Shown): readonly YoursLine[] {
  if (!mayDo(shown, 'answerCharter')) return [];
  return [{ key: 'charter', says: shown.copy.me.charter.lineYours, href: pathTo(shown, 'charter') }];
}

function Standing({ me }: { me: Profile }) {
  const shown = useRoom();
  const { copy, when } = shown;
  const { charter } = copy.me;
  const { agreed, text, offer, newerOffer, proposal } = me.charter;
  return (
    <>
      {proposal !== null && <Proposal proposal={proposal} now={text} />}
      <section className="card">
        <p>{agreed === null ? charter.offer : charter.agreed(when.on(agreed.at))}</p>
        {agreed?.writtenDown && <p className="soft">{byWhom(agreed, shown)}</p>}
        <Texts text={text} tone={agreed === null ? 'ours' : 'together'} />
        {agreed === null && proposal === null && mayDo(shown, 'acceptOffer') && <Accept offer={offer} says={charter.accept} />}
        <WrittenDown me={me} />
      </section>
      {newerOffer !== null && (
        <section className="card" aria-labelledby="newer-title">
          <h2 id="newer-title">{charter.newerTitle}</h2>
          <p>{charter.newer}</p>
          <Texts text={newerOffer} tone="ours" />
          {mayDo(shown, 'acceptOffer') && <Accept offer={offer} says={charter.newerAccept} />}
        </section>
      )}
      {mayDo(shown, 'proposeCharter') && (
        <p className="links">
          <a href={pathTo(shown, 'charter', CHANGE)}>{charter.change}</a>
        </p>
      )}
      <History entries={me.entries.filter(({ kind }) => kind in charter.kinds)} />
    </>
  );
}

function Texts({ text, tone }: { text: Charter['text']; tone: 'ours' | 'together' }) {
  const { charter } = useRoom().copy.me;
  return CHARTER_PARTS.map((part) => (
    <div key={part} className={`said ${tone}`}>
      <h3>{charter.parts[part]}</h3>
      <Words said={text[part]} />
    </div>
  ));
}

const Accept = ({ offer, says }: { offer: number; says: string }) => (
  <DeedForm deed="acceptOffer" about={{ offer }}>
    <Send tone="yes">{says}</Send>
  </DeedForm>
);

/** A yes or a wish that staff wrote down for them less than 48 hours ago. */
function WrittenDown({ me }: { me: Profile }) {
  const shown = useRoom();
  const { charter, page } = shown.copy.me;
  const entry = me.entries.findLast(({ kind, disputable }) => kind in charter.kinds && disputable);
  if (entry === undefined || !mayDo(shown, 'disputeWrittenDown')) return null;
  return (
    <DeedForm deed="disputeWrittenDown" of={String(entry.version)} about={{ act: entry.version }}>
      {entry.version !== me.charter.agreedVersion && <p className="soft">{byWhom(entry.by, shown)}</p>}
      <Send>{page.notMine}</Send>
      <p className="soft">{page.notMineSays}</p>
    </DeedForm>
  );
}

function Proposal({ proposal, now }: { proposal: NonNullable<Charter['proposal']>; now: Charter['text'] }) {
  const shown = useRoom();
  const { copy, when } = shown;
  const { charter } = copy.me;
  const changed = CHARTER_PARTS.filter((part) => proposal.text[part].text !== now[part].text);
  const asked = proposal.from === 'us' ? charter.theyAsk(proposal.by.by.name) : charter.youAsk(when.on(proposal.by.at));
  const version = String(proposal.version);
  return (
    <section className="card asks" aria-labelledby="asked-title">
      <h2 id="asked-title">{asked}</h2>
      {changed.map((part) => (
        <div key={part} className={`said ${proposal.from === 'us' ? 'ours' : 'theirs'}`}>
          <h3>{charter.parts[part]}</h3>
          <Words said={proposal.text[part]} />
        </div>
      ))}
      {mayDo(shown, 'answerCharter') && (
        <div className="pair">
          <DeedForm deed="answerCharter" of={version} slot="yes" about={{ proposal: version }}>
            <Send answer="yes" tone="yes">
              {charter.yes}
            </Send>
          </DeedForm>
          <Opening deed="answerCharter" of={version} label={charter.no}>
            <DeedForm deed="answerCharter" of={version} about={{ proposal: version }}>
              <Box deed="answerCharter" of={version} label={charter.noLabel} optional />
              <Send answer="no" tone="main">
                {charter.noSend}
              </Send>
            </DeedForm>
          </Opening>
        </div>
      )}
    </section>
  );
}

/** Begins with what stands, or with what was asked last, so that only what they want otherwise has to be typed. */
function Change({ charter }: { charter: Charter }) {
  const shown = useRoom();
  const { charter: words } = shown.copy.me;
  const text = charter.proposal?.text ?? charter.text;
  return (
    <>
      <p>{words.changeSays}</p>
      <DeedForm deed="proposeCharter" about={{ after: charter.version }}>
        {CHARTER_PARTS.map((part) => (
          <Box key={part} deed="proposeCharter" name={part} label={words.parts[part]} rows={6} from={text[part].text ?? ''} />
        ))}
        <Send tone="main">{words.changeSend}</Send>
      </DeedForm>
      <p className="links">
        <a href={pathTo(shown, 'charter')}>{words.title}</a>
      </p>
    </>
  );
}

function History({ entries }: { entries: readonly ProfileEntry[] }) {
  const { copy, when } = useRoom();
  const { charter } = copy.me;
  const kinds: Readonly<Record<string, (who: string, day: string) => string>> = charter.kinds;
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{charter.history}</h2>
      <ol className="plain lines">
        {entries.toReversed().map(({ version, kind, by, said, disputed }) => (
          <li key={version}>
            <p>{kinds[kind]?.(by.by.is === 'party' || by.writtenDown ? charter.you : by.by.name, when.on(by.at))}</p>
            {said.map((one) => (
              <Words key={one.part} said={one.said} />
            ))}
            {disputed && <p className="soft">{charter.undone}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
