import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { Doorway } from './Doorway.tsx';
import { acceptInvitation, invitation, signIn } from './session.ts';

const route = getRouteApi('/welcome/$organisation/$token');

/** Where an invitation leads: a password, and one is in. */
export function Welcome() {
  const { organisation, token } = route.useParams();
  const { people } = useWords();
  const { data: invited, isPending } = useQuery(invitation(organisation, token));
  const [over, setOver] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    setWaiting(true);
    const email = await acceptInvitation(organisation, token, password);
    if (email !== null) {
      await signIn(email, password);
      return location.assign('/desk/');
    }
    setWaiting(false);
    setOver(true);
  };
  if (isPending) return null;
  if (invited == null || over) {
    return (
      <Doorway title={people.invitation.title}>
        <ErrorSentence says={people.invitation.expired} />
      </Doorway>
    );
  }
  return (
    <Doorway title={people.invitation.welcome(invited.name)} says={people.invitation.says}>
      <form className="grid gap-4" onSubmit={(event) => void submit(event)}>
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
