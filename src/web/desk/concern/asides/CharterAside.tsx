import { useQuery } from '@tanstack/react-query';
import { Card } from '../../../ui/Card.tsx';
import { CharterProposal } from '../../people/CharterProposal.tsx';
import { profileOf } from '../../people/profile.ts';
import type { AsideProps } from '../Aside.tsx';

/** While one side has asked to change what we can expect of each other, it stands here, with the answer. */
export function CharterAside({ room: { view, words } }: AsideProps) {
  const profile = useQuery(profileOf(view.customer.id)).data;
  if (profile === undefined || profile.charter.proposal === null) return null;
  return (
    <Card level={3} heading={words.known.charter.title}>
      <CharterProposal profile={profile} proposal={profile.charter.proposal} />
    </Card>
  );
}
