import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { profileOf } from '../../people/profile.ts';
import type { AsideProps } from '../Aside.tsx';
import { takeBackMatchAct } from '../acts/matching.ts';
import { firstName } from '../concern.ts';
import { mayDo } from '../offered.ts';

function CharterLine({ room: { view, words } }: Pick<AsideProps, 'room'>) {
  const { known, times } = words;
  const profile = useQuery(profileOf(view.customer.id)).data;
  if (profile === undefined) return null;
  const { agreed } = profile.charter;
  return (
    <p className="soft small">
      {known.charter.title}: {agreed === null ? known.charter.offer : known.charter.agreed(times.day(agreed.at))}
    </p>
  );
}

export function PersonCard({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, matching } = words;
  const { toldAs } = view;
  const { customerCard: card } = view;
  const facts = [
    ...card.ways.map(({ value }) => value),
    concern.person.language[card.language],
    ...(card.zone === null ? [] : [concern.person.zone(card.zone)]),
    concern.person.gift[card.giftRule],
  ];
  return (
    <Card level={3} heading={concern.person.title(firstName(view))}>
      <ul className="grid gap-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {toldAs !== null && (
        <p className="soft small">
          {matching.told(toldAs.name)}{' '}
          {mayDo(room, 'matchTeller') && (
            <Button look="quiet" onClick={() => open(takeBackMatchAct(room, toldAs))}>
              <span className="small">{matching.notThem}</span>
            </Button>
          )}
        </p>
      )}
      <CharterLine room={room} />
      <Link to="/customers/$id" params={{ id: view.customer.id }} className="small">
        {concern.person.edit}
      </Link>
    </Card>
  );
}
