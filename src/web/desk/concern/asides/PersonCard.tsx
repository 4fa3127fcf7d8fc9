import { Link } from '@tanstack/react-router';
import { Card } from '../../../ui/Card.tsx';
import type { AsideProps } from '../Aside.tsx';
import { firstName } from '../concern.ts';

export function PersonCard({ room: { view, words } }: AsideProps) {
  const { concern } = words;
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
      <Link to="/customers/$id" params={{ id: view.customer.id }} className="small">
        {concern.person.edit}
      </Link>
    </Card>
  );
}
