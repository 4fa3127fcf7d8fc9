import { useQuery } from '@tanstack/react-query';
import { Button } from '../../ui/Button.tsx';
import { mailsOfConcern } from '../mail/mail.ts';
import type { Act, Room } from './acts/act.ts';
import { invitePartyAct } from './acts/party.ts';
import { firstName } from './concern.ts';
import { mayDo } from './offered.ts';

const MOST_NAMED = 3;

/** Who else got their last mail, said where the answer is written: it goes to none of them until the customer wants them here. */
export function AlsoWent({ room, ask }: { room: Room; ask: (act: Act) => void }) {
  const { view, words } = room;
  const { mail, times } = words;
  const last = useQuery(mailsOfConcern(view.id)).data?.items.findLast(({ standing }) => standing === 'filed');
  const others = last?.others ?? [];
  if (others.length === 0) return null;
  const named = others.slice(0, MOST_NAMED).map(({ name, address }) => (name === '' ? address : `${name} (${address})`));
  const more = others.length > MOST_NAMED ? [mail.alsoWent.more(others.length - MOST_NAMED)] : [];
  return (
    <div className="grid gap-1 border-s-4 border-due ps-3">
      <p className="small [overflow-wrap:anywhere]">{mail.alsoWent.says(firstName(view), new Intl.ListFormat(times.locale).format([...named, ...more]))}</p>
      {mayDo(room, 'inviteParty') && (
        <p className="flex flex-wrap gap-x-4">
          {others.slice(0, MOST_NAMED).map((other) => (
            <Button key={other.address} look="quiet" onClick={() => ask(invitePartyAct(room, null, other))}>
              <span className="small">{mail.othersInvite(other.name || other.address)}</span>
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
