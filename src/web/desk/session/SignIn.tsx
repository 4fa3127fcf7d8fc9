import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { Doorway } from './Doorway.tsx';
import { giveCode, type SignedIn, signIn } from './session.ts';

type SignInProps = { next: string; after?: 'sign-out' | 'end' | undefined };

export function SignIn({ next, after }: SignInProps) {
  const { desk } = useWords();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [refused, setRefused] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const go = async (attempt: Promise<SignedIn>) => {
    setWaiting(true);
    const result = await attempt;
    setWaiting(false);
    if (result.is === 'in') return location.assign(next);
    if (result.is === 'code-needed') return setStep('code');
    setRefused(sentenceFor(result.status, step));
  };
  const sentenceFor = (status: number, at: 'password' | 'code') => {
    if (status === 429) return desk.signIn.tooOften;
    if (status >= 500) return desk.errors.offline;
    return at === 'password' ? desk.signIn.wrong : desk.signIn.codeWrong;
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setRefused(null);
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '');
    void go(step === 'password' ? signIn(said('email'), said('password')) : giveCode(said('code')));
  };
  return (
    <Doorway title={step === 'password' ? desk.signIn.title : desk.signIn.codeTitle} says={step === 'password' ? greeting(desk, after) : desk.signIn.codeSays}>
      <form className="grid gap-4" onSubmit={submit}>
        {refused !== null && <ErrorSentence says={refused} />}
        {step === 'password' ? <PasswordFields /> : <CodeField />}
        <Button type="submit" look="main" waiting={waiting}>
          {step === 'password' ? desk.signIn.go : desk.signIn.codeGo}
        </Button>
      </form>
    </Doorway>
  );
}

function PasswordFields() {
  const { desk } = useWords();
  return (
    <>
      <TextField label={desk.signIn.email} name="email" type="email" autoComplete="username webauthn" required autoFocus />
      <TextField label={desk.signIn.password} name="password" type="password" autoComplete="current-password" required />
    </>
  );
}

function CodeField() {
  const { desk } = useWords();
  return <TextField label={desk.signIn.code} hint={desk.signIn.codeBackup} name="code" inputMode="numeric" autoComplete="one-time-code" required autoFocus key="code" />;
}

function greeting(desk: ReturnType<typeof useWords>['desk'], after: SignInProps['after']): string {
  if (after === 'sign-out') return desk.signIn.signedOut;
  return after === 'end' ? desk.signIn.ended : desk.signIn.welcome;
}
