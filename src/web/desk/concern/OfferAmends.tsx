import { useQuery } from '@tanstack/react-query';
import { showCatalogue } from '../../../contract/organisation.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call, Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { moneyIn } from '../settings/money.ts';
import { ActForm } from './acts/ActForm.tsx';
import type { Room } from './acts/act.ts';
import { offerAmendsAct } from './acts/amends.ts';
import { GiftQuestion } from './GiftQuestion.tsx';

/** The drawer of gestures: what may be given to this person now, and what is left of it. */
export function OfferAmends({ room, onClose }: { room: Room; onClose: () => void }) {
  const { view, words, me } = room;
  const { acts, desk, times } = words;
  const { data: catalogue, error } = useQuery({
    queryKey: ['catalogue', view.customer.id],
    queryFn: ({ signal }) => call(showCatalogue, { query: { customer: view.customer.id } }, { signal }),
    staleTime: 0,
  });
  const money = moneyIn(me.organisation.currency, times.locale);
  return (
    <Sheet open onClose={onClose} title={acts.offerAmends.title} says={acts.offerAmends.says} close={desk.close} aside>
      {error instanceof Problem && <p className="error">{sentenceOf(error, desk)}</p>}
      {catalogue !== undefined && (
        <div className="grid gap-4">
          <GiftQuestion room={room} />
          <div className="soft small grid gap-1">
            <p>{acts.offerAmends.left(money(catalogue.leftThisMonth))}</p>
            {catalogue.leftThisYear !== null && <p>{acts.offerAmends.leftYear(money(catalogue.leftThisYear))}</p>}
          </div>
          {catalogue.gestures.some(({ retired }) => !retired) ? (
            <ActForm key={catalogue.gestures.map(({ id, offerable }) => `${id}${offerable}`).join()} room={room} act={offerAmendsAct(room, catalogue, money)} onDone={onClose} />
          ) : (
            <p>{acts.offerAmends.none}</p>
          )}
        </div>
      )}
    </Sheet>
  );
}
