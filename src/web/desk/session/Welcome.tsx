import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { Doorway } from './Doorway.tsx';
import { acceptInvitation, invitation, signIn } from './session.ts';

const route = getRouteApi('/welcome/$organisation/$token');

/** Where an invitation leads: a password, and one is in. */
export function Welcome() {
  const { organisation, token } = route.useParams();
  const { people, desk } = useWords();
  const { data: invited, isPending } = useQuery(invitation(organisation, token));
  const [refused, setRefused] = useState<Problem | null>(null);
  const [waiting, setWaiting] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    setWaiting(true);
    setRefused(null);
    const accepted = await acceptInvitation(organisation, token, password);
    if (!(accepted instanceof Problem)) {
      await signIn(accepted.email, password);
      return location.assign('/desk/');
    }
    setWaiting(false);
    setRefused(accepted);
  };
  if (isPending) return null;
  if (invited == null || refused?.code === 'invitation-over') {
    return (
      <Doorway title={people.invitation.title}>
        <ErrorSentence says={people.invitation.expired} />
      </Doorway>
    );
  }
  return (
    <Doorway title={people.invitation.welcome(invited.name)} says={people.invitation.says}>
      <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
        {refused !== null && <ErrorSentence says={sentenceOf(refused, desk)} />}
        <TextField label={people.team.email} type="email" value={invited.email} readOnly autoComplete="username" />
        <TextField
          label={people.invitation.password}
          hint={people.invitation.passwordHint}
          name="password"
          type="password"
          minLength={12}
          maxLength={128}
          autoComplete="new-password"
          required
          autoFocus
        />
        <Button type="submit" look="main" waiting={waiting}>
          {people.invitation.go}
        </Button>
      </form>
    </Doorway>
  );
}
