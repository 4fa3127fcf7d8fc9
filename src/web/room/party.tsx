// Who is with them: a page with all of them, one for each, and one to bring somebody along. What each may do is said in whole sentences.
import type { PartyView } from '../../contract/party.ts';
import { firstName } from '../ui/firstName.ts';
import { Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { BringAlong, ChangeScope } from './partyForms.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

export const ADD = 'add';

export const partyPage: SubPage = (shown, thing) => {
  const { copy, room, thanks } = shown;
  const { party: words } = copy;
  if (thing === null || thanks === 'withYou') return { title: words.title, body: <Everybody /> };
  if (thing === ADD) return mayDo(shown, 'inviteParty') ? { title: words.add.title, body: <BringAlong teller={null} /> } : null;
  const teller = tellerOf(shown);
  if (thing === teller?.id && mayDo(shown, 'inviteParty')) return { title: words.add.teller(firstName(teller.name)), body: <BringAlong teller={teller} /> };
  const party = room.parties.find((one) => one.party.id === thing);
  return party === undefined ? null : { title: titleOf(party, shown), body: <OneParty party={party} /> };
};

/** Whoever told it for them and isn't with them yet. */
function tellerOf({ room }: Shown): { id: string; name: string } | null {
  const told = room.entries.find(({ kind }) => kind === 'concernTold');
  const teller = told?.for ?? (told?.by.is === 'party' ? told.by : null);
  if (teller?.id == null || teller.id === room.customer.id || teller.name === '') return null;
  const known = room.parties.some(({ party, standing }) => party.id === teller.id && (standing === 'with' || standing === 'proposed'));
  return known ? null : { id: teller.id, name: teller.name };
}

function titleOf({ party, standing }: PartyView, { copy, room }: Shown): string {
  const asked = standing === 'proposed' && room.visitor.is === 'customer';
  return asked ? copy.party.proposedTitle(firstName(party.name)) : party.name;
}

/** What waits for their yes stands in their list on the main page. */
export const theirParties = (shown: Shown): readonly YoursLine[] =>
  mayDo(shown, 'answerParty')
    ? shown.room.parties
        .filter(({ standing }) => standing === 'proposed')
        .map(({ party }) => ({ key: `party ${party.id}`, says: shown.copy.party.asked(firstName(party.name)), href: pathTo(shown, 'with', party.id) }))
    : [];

/** One line on the main page: how many are with them, or that somebody may be. */
export function WithThem() {
  const shown = useRoom();
  const { room, copy } = shown;
  const here = room.parties.filter(({ standing }) => standing === 'with').length;
  if (room.visitor.is === 'teller' || (here === 0 && !mayDo(shown, 'inviteParty') && shown.readOnly !== true)) return null;
  return (
    <nav className="links on-screen" aria-label={copy.party.title}>
      <a href={pathTo(shown, 'with')}>{copy.party.line(here)}</a>
    </nav>
  );
}

function Everybody() {
  const shown = useRoom();
  const { room, copy } = shown;
  const { party: words } = copy;
  const live = room.parties.filter(({ standing }) => standing === 'with' || standing === 'proposed');
  const over = room.parties.filter(({ standing }) => standing === 'ended' || standing === 'declined');
  const teller = tellerOf(shown);
  return (
    <>
      {room.visitor.is === 'customer' && <p>{words.says}</p>}
      {live.length === 0 && <p className="soft">{words.none}</p>}
      {live.map((party) => (
        <Card key={party.party.id} title={party.party.name} id={`party-${party.party.id}`} oneOfSeveral tone={party.standing === 'proposed' ? 'asks' : ''}>
          <Who party={party} />
          <a href={pathTo(shown, 'with', party.party.id)} aria-describedby={`party-${party.party.id}-title`}>
            {party.standing === 'proposed' ? words.proposedTitle(firstName(party.party.name)) : mayDo(shown, 'changePartyScope') ? words.change : words.more}
          </a>
        </Card>
      ))}
      {teller !== null && (
        <Card title={teller.name} id="party-teller" oneOfSeveral>
          <p>{words.tellerOnly(firstName(teller.name))}</p>
          {mayDo(shown, 'inviteParty') && <a href={pathTo(shown, 'with', teller.id)}>{words.add.teller(firstName(teller.name))}</a>}
        </Card>
      )}
      {mayDo(shown, 'inviteParty') && (
        <a className="button main" href={pathTo(shown, 'with', ADD)}>
          {words.add.title}
        </a>
      )}
      {over.length > 0 && <h2>{words.endedTitle}</h2>}
      {over.map((party) => (
        <Over key={party.party.id} party={party} />
      ))}
    </>
  );
}

/** Who they are, what they may do, until when, and by whose yes. */
function Who({ party }: { party: PartyView }) {
  const { copy, when, room } = useRoom();
  const { party: words } = copy;
  const name = firstName(party.party.name);
  const own = room.visitor.id === party.party.id;
  const customer = firstName(room.customer.name);
  return (
    <>
      <p>{party.relation?.text ? words.who(party.relation.text, words.roles[party.role]) : words.roles[party.role]}</p>
      <p>{own ? words.beside.may[party.scope](customer) : words.may[party.scope](name)}</p>
      {party.standing === 'with' && <p className="soft">{party.until === null ? words.untilEnd(name) : words.until(when.until(party.until))}</p>}
      <ByWhoseYes party={party} />
      {party.readsOn !== null && (
        <>
          <p>{words.readsOn(name, party.readsOn.by.by.name)}</p>
          <Words said={party.readsOn.words} />
        </>
      )}
    </>
  );
}

function ByWhoseYes({ party: { consent, party } }: { party: PartyView }) {
  const { copy, when } = useRoom();
  const { party: words } = copy;
  if (consent === null) return null;
  const on = when.on(consent.by.at);
  if (consent.is === 'customer') return <p className="soft">{consent.by.writtenDown ? words.yourYesWritten(consent.by.by.name, on) : words.yourYes(on)}</p>;
  return (
    <>
      <p>
        {firstName(party.name)} {consent.basis !== null && words.bases[consent.basis]}. {words.noted(consent.by.by.name, on)}
      </p>
      {consent.words !== null && <Words said={consent.words} />}
    </>
  );
}

function Over({ party }: { party: PartyView }) {
  const { copy, when } = useRoom();
  const { party: words } = copy;
  const { ended } = party;
  if (ended === null) return <p>{words.declined(party.party.name)}</p>;
  return (
    <div>
      <p>{words.ended[ended.because](party.party.name, when.on(ended.at))}</p>
      {ended.words !== null && <Words said={ended.words} />}
    </div>
  );
}

function OneParty({ party }: { party: PartyView }) {
  const shown = useRoom();
  const { copy, room } = shown;
  const { party: words } = copy;
  const id = party.party.id;
  const name = firstName(party.party.name);
  if (party.ended !== null || party.standing === 'declined') return <Over party={party} />;
  if (party.standing === 'proposed') return <Asked party={party} />;
  const own = room.visitor.id === id;
  return (
    <>
      <section className="card">
        <Who party={party} />
      </section>
      {mayDo(shown, 'changePartyScope') && (
        <Opening deed="changePartyScope" of={id} label={words.change}>
          <ChangeScope party={party} />
        </Opening>
      )}
      {mayDo(shown, 'endParty') && (own || mayDo(shown, 'changePartyScope')) && (
        <Opening deed="endParty" of={id} label={own ? words.beside.leave : words.end} quiet>
          <DeedForm deed="endParty" of={id} about={{ party: id }}>
            <p>{own ? words.beside.leaveSays : words.endSays(name)}</p>
            <Send>{own ? words.beside.leaveSend : words.endSend(name)}</Send>
          </DeedForm>
        </Opening>
      )}
    </>
  );
}

function Asked({ party }: { party: PartyView }) {
  const shown = useRoom();
  const { party: words } = shown.copy;
  const id = party.party.id;
  const name = firstName(party.party.name);
  return (
    <>
      <p>{words.proposedBy(party.invited.by.name, name)}</p>
      <section className="said ours">
        <Who party={party} />
      </section>
      {mayDo(shown, 'answerParty') && (
        <div className="pair">
          <DeedForm deed="answerParty" of={id} about={{ party: id }} slot="yes">
            <Send answer="yes" tone="yes">
              {words.yes(name)}
            </Send>
          </DeedForm>
          <DeedForm deed="answerParty" of={id} about={{ party: id }}>
            <Send answer="no">{words.no}</Send>
          </DeedForm>
        </div>
      )}
    </>
  );
}
