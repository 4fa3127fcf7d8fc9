import { type FormEvent, useState } from 'react';
import { beginMailSignIn, type ChannelView } from '../../../contract/channel.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { BeginField, TeamField } from './AddMailbox.tsx';

type Provider = 'google' | 'microsoft';
const providerOf = (channel: ChannelView | null): Provider => (channel?.mailbox?.signsInBy === 'microsoft' ? 'microsoft' : 'google');

/** Who has never done it is led through the three steps with the provider, whose words they meet there. */
export function ConnectProvider({ redirect, again }: { redirect: string; again: ChannelView | null }) {
  const { channels: words, desk } = useWords();
  const [provider, setProvider] = useState<Provider>(providerOf(again));
  const [now, setNow] = useState({ name: again?.name ?? '', address: again?.address ?? '', team: again?.team ?? '', clientId: '', clientSecret: '' });
  const [begin, setBegin] = useState({ older: false, day: '' });
  const set = (part: Partial<typeof now>) => setNow((before) => ({ ...before, ...part }));
  const { team, ...given } = now;
  const going = useSaving(
    () => call(beginMailSignIn, { body: { provider, ...given, team: team || null, from: begin.older ? begin.day : null, ...(again !== null && { channel: again.id }) } }),
    words.provider.going,
    ({ goTo }) => window.location.assign(goTo),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    going.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {going.problem !== null && <ErrorSentence says={sentenceOf(going.problem, desk)} />}
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="mb-1 font-semibold">{words.provider.which}</legend>
        {(['google', 'microsoft'] as const).map((one) => (
          <Choice key={one} type="radio" name="provider" checked={provider === one} onChange={() => setProvider(one)}>
            {words.provider[one]}
          </Choice>
        ))}
      </fieldset>
      <ol className="grid list-decimal gap-1 ps-5">
        {words.provider.steps[provider].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <TextField label={words.provider.redirect} value={redirect} readOnly onFocus={(event) => event.target.select()} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.provider.clientId}
          hint={words.provider.clientIdHint}
          autoComplete="off"
          value={now.clientId}
          onChange={(event) => set({ clientId: event.target.value.trim() })}
          required
        />
        <TextField
          label={words.provider.clientSecret}
          hint={words.provider.clientSecretHint}
          type="password"
          autoComplete="off"
          value={now.clientSecret}
          onChange={(event) => set({ clientSecret: event.target.value.trim() })}
          required
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words.form.name} value={now.name} onChange={(event) => set({ name: event.target.value })} required />
        <TextField label={words.form.address} type="email" value={now.address} onChange={(event) => set({ address: event.target.value })} required />
      </div>
      {again === null && <TeamField value={team} onChange={(chosen) => set({ team: chosen })} />}
      {again === null && <BeginField begin={begin} onBegin={setBegin} />}
      <div>
        <Button type="submit" look="main" waiting={going.waiting}>
          {words.provider.go}
        </Button>
      </div>
    </form>
  );
}
