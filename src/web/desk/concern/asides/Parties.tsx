import type { PartyView } from '../../../../contract/party.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { answerPartyAct, changePartyScopeAct, endPartyAct, invitePartyAct, letReadOnAct } from '../acts/party.ts';
import { firstName } from '../concern.ts';
import { partyCodeDrawer } from '../RoomCode.tsx';
import { Verbs } from './Verbs.tsx';

/** Who is with the customer, what each may do, and by whose yes; nothing where nobody is. */
export function Parties({ room, open }: AsideProps) {
  const { view, words } = room;
  const { card, invite } = words.party;
  const live = view.parties.filter(({ standing }) => standing === 'with' || standing === 'proposed');
  const over = view.parties.filter(({ standing }) => standing === 'ended' || standing === 'declined');
  const teller = view.teller.id !== view.customer.id && !live.some(({ party }) => party.id === view.teller.id) ? view.teller : null;
  if (view.parties.length === 0 && teller === null) return null;
  return (
    <Card level={3} heading={card.title(firstName(view))}>
      <ul className="grid">
        {live.map((party) => (
          <li key={party.party.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            <OneParty party={party} room={room} open={open} />
          </li>
        ))}
        {teller !== null && (
          <li className="border-t border-line py-3 first:border-0 first:pt-0">
            {card.teller(teller.name)}
            <Verbs room={room} open={open} verbs={[{ deed: 'inviteParty', name: card.told, opens: () => invitePartyAct(room, teller) }]} />
          </li>
        )}
      </ul>
      {over.length > 0 && <Over parties={over} room={room} />}
      <Verbs room={room} open={open} verbs={[{ deed: 'inviteParty', name: invite.name, opens: () => invitePartyAct(room) }]} />
    </Card>
  );
}

function OneParty({ party, room, open }: AsideProps & { party: PartyView }) {
  const { card, answer, change, end, readOn } = room.words.party;
  const { times } = room.words;
  const inStead = party.consent?.is === 'law' && party.scope === 'decide' && party.consent.basis !== 'estate';
  const live = party.standing === 'with';
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b>{party.party.name}</b>
        {!live && <Tag tone="theirs">{card.proposed(firstName(room.view))}</Tag>}
      </p>
      <p className="soft small">
        {party.relation?.text && <Said>{party.relation.text}</Said>} {card.roles[party.role]}
      </p>
      <p>
        {card.scopes[party.scope]} {inStead && card.inStead}
      </p>
      {party.until !== null && <p className="soft small">{card.until(times.dayAndTime(party.until))}</p>}
      <Consent party={party} room={room} />
      {party.readsOn !== null && (
        <p className="small">
          <span className="soft">{card.readsOn(party.readsOn.by.by.name)}</span> {party.readsOn.words.text}
        </p>
      )}
      <Verbs
        room={room}
        open={open}
        verbs={[
          !live && { deed: 'answerParty', name: answer.name, opens: () => answerPartyAct(room, party) },
          { deed: 'changePartyScope', name: change.name, opens: () => changePartyScopeAct(room, party) },
          live && party.readsOn === null && { deed: 'letReadOn', name: readOn.name, opens: () => letReadOnAct(room, party) },
          { deed: 'endParty', name: end.name, opens: () => endPartyAct(room, party) },
        ]}
      />
      {party.enters && room.view.may.length > 0 && (
        <div className="print:hidden">
          <Button look="quiet" onClick={() => open(partyCodeDrawer(party.party.id))}>
            <span className="small">{card.code}</span>
          </Button>
        </div>
      )}
    </div>
  );
}

function Consent({ party: { consent }, room }: { party: PartyView; room: AsideProps['room'] }) {
  const { card } = room.words.party;
  const { times } = room.words;
  if (consent === null) return null;
  const when = times.day(consent.by.at);
  if (consent.is === 'customer') {
    const name = firstName(room.view);
    return <p className="soft small">{consent.by.writtenDown ? card.yesWritten(name, consent.by.by.name, when) : card.yes(name, when)}</p>;
  }
  return (
    <p className="small">
      <span className="soft">{consent.basis !== null && card.noted(card.bases[consent.basis], consent.by.by.name, when)}</span> {consent.words?.text}
    </p>
  );
}

function Over({ parties, room }: { parties: readonly PartyView[]; room: AsideProps['room'] }) {
  const { card } = room.words.party;
  return (
    <div className="mt-2 grid gap-1">
      <h4 className="soft small font-semibold">{card.over}</h4>
      {parties.map(({ party: { id, name }, ended }) => (
        <p key={id} className="soft small">
          {ended === null ? card.declined(name) : card.ended[ended.because](name, room.words.times.day(ended.at))}
          {ended?.words?.text && `: ${ended.words.text}`}
        </p>
      ))}
    </div>
  );
}
