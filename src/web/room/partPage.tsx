// Their part in a change: asked first, free to say no, free to end; what they told us, and what came of it.
import type { TheirPart } from '../../contract/change.ts';
import type { RoomDeed } from '../../contract/roomPages.ts';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { useRoom } from './shown.ts';
import type { SubPage } from './subPage.tsx';

export const partPage: SubPage = ({ changes, copy }, thing) => {
  const part = changes?.parts.find(({ id }) => id === thing);
  if (part === undefined) return null;
  const { partTitles, partStands } = copy.change;
  return { title: part.state === 'invited' ? partTitles[part.role] : partStands[part.role], body: <Part part={part} /> };
};

function Part({ part }: { part: TheirPart }) {
  const { copy, when } = useRoom();
  const { change } = copy;
  const states: Readonly<Partial<Record<TheirPart['state'], string>>> = { agreed: change.agreed, declined: change.declined, ended: change.ended, thanked: change.thanked };
  return (
    <>
      {states[part.state] !== undefined && <p className="note">{states[part.state]}</p>}
      <section className="card" aria-labelledby="asked-title">
        <h2 id="asked-title">{change.asked(part.by.by.name, when.on(part.by.at))}</h2>
        <div className="said ours">
          <Words said={part.asked} />
        </div>
        <h3>{change.what}</h3>
        <Words said={part.does} />
        <h3>{change.seen}</h3>
        <Words said={part.seen} />
      </section>
      <Answering part={part} />
      <Sayings part={part} />
      <Disputing part={part} />
      <Ending part={part} />
    </>
  );
}

const useMay = ({ may }: TheirPart, deed: RoomDeed): boolean => useRoom().readOnly !== true && may.includes(deed);
const about = ({ cause, id }: TheirPart) => ({ cause, partner: id });

function Answering({ part }: { part: TheirPart }) {
  const { change } = useRoom().copy;
  if (!useMay(part, 'answerInvitation')) return null;
  return (
    <section className="card asks">
      <p>{change.free}</p>
      <div className="pair">
        <DeedForm deed="answerInvitation" of={part.id} slot="yes" about={about(part)}>
          <Send answer="yes" tone="yes">
            {change.yes}
          </Send>
        </DeedForm>
        <Opening deed="answerInvitation" of={part.id} label={change.no}>
          <DeedForm deed="answerInvitation" of={part.id} about={about(part)}>
            <Box deed="answerInvitation" of={part.id} label={change.noLabel} rows={3} optional />
            <Send answer="no" tone="main">
              {change.noSend}
            </Send>
          </DeedForm>
        </Opening>
      </div>
    </section>
  );
}

function Sayings({ part }: { part: TheirPart }) {
  const { copy, when } = useRoom();
  const { change } = copy;
  const telling = useMay(part, 'tellAsPartner');
  if (part.sayings.length === 0 && !telling) return null;
  return (
    <section className="card" aria-labelledby="said-title">
      <h2 id="said-title">{change.between}</h2>
      <ol className="plain lines">
        {part.sayings.map(({ from, said, by }) => (
          <li key={`${from} ${by.at}`} className={from === 'them' ? 'theirs' : 'ours'}>
            <p className="soft">
              {from === 'them' ? change.you : change.us(by.by.name)}, {when.moment(by.at)}
            </p>
            <Words said={said} />
            {by.writtenDown && <p className="soft">{change.writtenDown(by.by.name)}</p>}
          </li>
        ))}
      </ol>
      {telling && (
        <DeedForm deed="tellAsPartner" of={part.id} about={about(part)}>
          <Box deed="tellAsPartner" of={part.id} label={change.tellLabel} />
          <Send tone="main">{change.tell}</Send>
        </DeedForm>
      )}
    </section>
  );
}

/** What staff wrote down for them less than 48 hours ago. */
function Disputing({ part }: { part: TheirPart }) {
  const { change } = useRoom().copy;
  const may = useMay(part, 'disputePartnerAct');
  if (part.disputable === null || !may) return null;
  return (
    <DeedForm deed="disputePartnerAct" of={part.id} about={{ ...about(part), act: part.disputable }}>
      <p className="soft">{change.writtenDown(part.sayings.findLast(({ by }) => by.writtenDown)?.by.by.name ?? part.by.by.name)}</p>
      <Send>{change.notMine}</Send>
      <p className="soft">{change.notMineSays}</p>
    </DeedForm>
  );
}

function Ending({ part }: { part: TheirPart }) {
  const { change } = useRoom().copy;
  if (!useMay(part, 'endPartnership')) return null;
  return (
    <Opening deed="endPartnership" of={part.id} label={change.end} quiet>
      <DeedForm deed="endPartnership" of={part.id} about={about(part)}>
        <Box deed="endPartnership" of={part.id} label={change.endLabel} rows={3} optional />
        <Send>{change.endSend}</Send>
      </DeedForm>
    </Opening>
  );
}
