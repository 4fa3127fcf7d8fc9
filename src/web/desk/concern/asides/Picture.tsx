import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../ui/Card.tsx';
import { PlanCard } from '../../cadence/PlanCard.tsx';
import { GamePicture, pictureOf } from '../../contacts/Picture.tsx';
import type { AsideProps } from '../Aside.tsx';

/** The regular contact plan, so that what is done here is what the bell tells. */
export const PlanAside = ({ room: { view } }: AsideProps) => <PlanCard key={view.customer.id} customer={view.customer.id} concern={view.id} />;

/** Below this a picture says no more than the sentence above the story. */
const WORTH_DRAWING = 3;

/** How often they had to come to us, and we went to them: beside what brought them here. */
export function PictureAside({ room: { view } }: AsideProps) {
  const drawn = useQuery(pictureOf(view.customer.id)).data?.picture;
  if (drawn === undefined) return null;
  const came = drawn.weeks.reduce((sum, week) => sum + week.in, 0);
  if (drawn.steps.length === 0 && came < WORTH_DRAWING) return null;
  return (
    <Card>
      <GamePicture customer={view.customer} />
    </Card>
  );
}
