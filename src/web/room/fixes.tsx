// How we put it right: proposed for them to agree, agreed with a date, done and asked after. What they had agreed stays until there is another.
import type { Entry, Fix } from '../../contract/concern.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';
import { AnsweredBy } from './withThem.tsx';

const ANSWERS = ['fixAgreed', 'fixDeclined', 'fixConfirmed', 'fixNotConfirmed'];

export function Fixes() {
  const { room } = useRoom();
  const isAgreedAnew = room.fixes.some(({ state }) => state === 'proposed' || state === 'agreed');
  return room.fixes.filter((fix) => fix.state !== 'lapsed' || (!isAgreedAnew && wasAgreed(fix, room.entries))).map((fix) => <OneFix key={fix.id} fix={fix} />);
}

const wasAgreed = ({ id }: Fix, entries: readonly Entry[]): boolean => entries.some(({ kind, facts }) => kind === 'fixAgreed' && facts.id === id);

function OneFix({ fix }: { fix: Fix }) {
  switch (fix.state) {
    case 'proposed':
      return <Proposed fix={fix} />;
    case 'delivered':
      return <Delivered fix={fix} />;
    default:
      return <Standing fix={fix} />;
  }
}

function Proposed({ fix }: { fix: Fix }) {
  const shown = useRoom();
  const { words, when } = shown;
  const about = { fix: fix.id, version: fix.version };
  const offered = mayDo(shown, 'answerFix');
  return (
    <Card title={offered ? words.fix.proposedTitle : words.fix.title} id={`fix-${fix.id}`} oneOfSeveral tone={offered ? 'asks' : ''}>
      <div className="said ours">
        <Words said={fix.words} />
        <p>
          <b>{words.fix.due(when.by(fix.due))}</b>
        </p>
      </div>
      <p className="soft">{fix.unconfirmed === null ? words.fix.by(fix.by.by.name) : words.fix.notAgreed}</p>
      {offered && (
        <div className="pair">
          <DeedForm deed="answerFix" of={fix.id} slot="yes" about={about}>
            <Send answer="yes" tone="yes">
              {words.fix.yes}
            </Send>
          </DeedForm>
          <Opening deed="answerFix" of={fix.id} label={words.fix.no}>
            <NoToFix deed="answerFix" fix={fix} label={words.fix.noLabel} send={words.fix.noSend} />
          </Opening>
        </div>
      )}
    </Card>
  );
}

function NoToFix({ deed, fix, label, send }: { deed: 'answerFix' | 'confirmFix'; fix: Fix; label: string; send: string }) {
  return (
    <DeedForm deed={deed} of={fix.id} about={{ fix: fix.id, ...(deed === 'answerFix' && { version: fix.version }) }}>
      <Box deed={deed} of={fix.id} label={label} optional />
      <Send answer="no" tone="main">
        {send}
      </Send>
    </DeedForm>
  );
}

/** Whoever said since then that it is not okay isn't asked again about what was done before. */
export const wasAnsweredSince = ({ deliveredAt }: Pick<Fix, 'deliveredAt'>, entries: readonly Entry[]): boolean =>
  entries.some(({ kind, at }) => kind === 'saidNotOkay' && at > (deliveredAt ?? ''));

function Delivered({ fix }: { fix: Fix }) {
  const shown = useRoom();
  const { words, when } = shown;
  const offered = mayDo(shown, 'confirmFix') && !wasAnsweredSince(fix, shown.room.entries);
  const delivered = fix.deliveredAt === null ? null : words.fix.delivered(when.on(fix.deliveredAt));
  return (
    <Card
      title={offered ? words.fix.deliveredTitle : words.fix.title}
      id={`fix-${fix.id}`}
      oneOfSeveral
      tone={offered ? 'asks' : ''}
      inside={offered || !fix.agreed ? null : delivered}
    >
      <div className="said ours">
        <Words said={fix.words} />
      </div>
      {offered && delivered !== null && <p className="soft">{delivered}</p>}
      {!fix.agreed && <p>{words.fix.notAgreed}</p>}
      {offered && (
        <div className="pair">
          <DeedForm deed="confirmFix" of={fix.id} slot="yes" about={{ fix: fix.id }}>
            <Send answer="yes" tone="yes">
              {words.fix.come}
            </Send>
          </DeedForm>
          <Opening deed="confirmFix" of={fix.id} label={words.fix.notCome}>
            <NoToFix deed="confirmFix" fix={fix} label={words.fix.notComeLabel} send={words.send} />
          </Opening>
        </div>
      )}
    </Card>
  );
}

function Standing({ fix }: { fix: Fix }) {
  const { room, words, when } = useRoom();
  // Once it has ended nothing is promised of what comes next.
  const ended = room.standing !== 'open';
  const says = {
    agreed: words.fix.agreed(when.by(fix.due)),
    confirmed: words.fix.confirmed,
    'not-confirmed': ended ? words.fix.saidNotCome : words.fix.notConfirmed,
    declined: ended ? words.fix.saidNo : words.fix.declined,
    lapsed: ended ? null : words.fix.lapsed,
  }[fix.state as 'agreed' | 'confirmed' | 'not-confirmed' | 'declined' | 'lapsed'];
  return (
    <Card title={fix.state === 'lapsed' ? words.fix.had : words.fix.title} id={`fix-${fix.id}`} oneOfSeveral inside={fix.state === 'lapsed' ? null : says}>
      <div className={`said ${fix.agreed ? 'together' : 'ours'}`}>
        <Words said={fix.words} />
      </div>
      {fix.state === 'lapsed' && says !== null && <p>{says}</p>}
      <AnsweredBy kinds={ANSWERS} of={fix.id} />
      {fix.said !== null && (
        <div>
          <p className="soft">{words.fix.yourWords}</p>
          <Words said={fix.said} />
        </div>
      )}
    </Card>
  );
}
