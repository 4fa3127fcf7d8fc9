import { useQuery } from '@tanstack/react-query';
import type { ConcernMail } from '../../../../contract/mail.ts';
import { FoldedCard } from '../../../ui/Card.tsx';
import { AsItCame } from '../../mail/AsItCame.tsx';
import { FilesLeft, Others } from '../../mail/Beside.tsx';
import { mailsOfConcern, rawAddress } from '../../mail/mail.ts';
import type { AsideProps } from '../Aside.tsx';
import { invitePartyAct } from '../acts/party.ts';
import { mayDo } from '../offered.ts';

/** The mails of this concern as they came: their files, who else was on them, and each as it was sent. */
export function Mails({ room, open }: AsideProps) {
  const { view, words } = room;
  const { mail, times } = words;
  const items = useQuery(mailsOfConcern(view.id)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <FoldedCard heading={mail.inConcern.title} beside={items.length.toLocaleString(times.locale)}>
      <ul className="grid gap-4">
        {items.map((one) => (
          <li key={one.id} className="grid gap-2 border-t border-line pt-3 first:border-0 first:pt-0">
            <OneMail one={one} room={room} open={open} />
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}

function OneMail({ one, room, open }: AsideProps & { one: ConcernMail }) {
  const { words } = room;
  const { mail, times } = words;
  const facts = [times.dayAndTime(one.arrivedAt), ...(one.standing === 'noted' ? [mail.inConcern.noted] : []), ...(one.faulty ? [mail.inConcern.faulty] : [])];
  if (one.erased) return <p className="soft">{mail.inConcern.erased}</p>;
  return (
    <>
      <p className="[overflow-wrap:anywhere]">
        <b>{one.subject || mail.noSubject}</b>
        <span className="soft small block">{[mail.from(one.from.name, one.from.address) || mail.noName, ...facts].join(' · ')}</span>
      </p>
      <FilesLeft files={one.leftOut} says />
      <Others others={one.others} {...(mayDo(room, 'inviteParty') && { invite: (other) => open(invitePartyAct(room, null, other)) })} />
      <AsItCame id={one.id} subject={one.subject} />
      <p>
        <a href={rawAddress(one.id)} download className="button quiet small">
          {mail.raw}
        </a>
      </p>
    </>
  );
}
