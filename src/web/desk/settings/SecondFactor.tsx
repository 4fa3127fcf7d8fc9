import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/Field.tsx';
import { QrCode } from '../../ui/QrCode.tsx';
import { say } from '../../ui/toast.ts';
import { confirmSecondFactor, me, type SecondFactorBegun, turnOffSecondFactor, turnOnSecondFactor } from '../session/session.ts';
import { useWords } from '../words.tsx';

/** Codes from a phone at sign-in: on, off, and the backup codes. */
export function SecondFactor() {
  const { settings } = useWords();
  const { secondFactor } = useSuspenseQuery(me).data;
  const [begun, setBegun] = useState<SecondFactorBegun | null>(null);
  return (
    <Card heading={settings.you.title}>
      <div className="grid gap-3">
        <p>
          <b>{settings.you.second}.</b> <span className="soft">{secondFactor ? settings.you.secondOn : settings.you.secondOff}</span>
        </p>
        {begun === null ? <Password isOn={secondFactor} onBegun={setBegun} /> : <Confirm begun={begun} onDone={() => setBegun(null)} />}
      </div>
    </Card>
  );
}

function Password({ isOn, onBegun }: { isOn: boolean; onBegun: (begun: SecondFactorBegun) => void }) {
  const { settings } = useWords();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password') ?? '');
    const begun = isOn ? await turnOffSecondFactor(password) : await turnOnSecondFactor(password);
    setWrong(begun === null);
    if (begun === null) return;
    if (begun !== 'off') return onBegun(begun);
    setAsking(false);
    say(settings.you.off);
    await client.invalidateQueries({ queryKey: ['me'] });
  };
  if (!asking) {
    return (
      <div>
        <Button onClick={() => setAsking(true)}>{isOn ? settings.you.turnOff : settings.you.turnOn}</Button>
      </div>
    );
  }
  return (
    <form className="grid max-w-[22rem] gap-3" onSubmit={(event) => void submit(event)}>
      <TextField label={settings.you.password} name="password" type="password" autoComplete="current-password" required autoFocus {...(wrong && { error: settings.you.wrong })} />
      <div>
        <Button type="submit" look="main">
          {settings.you.begin}
        </Button>
      </div>
    </form>
  );
}

function Confirm({ begun, onDone }: { begun: SecondFactorBegun; onDone: () => void }) {
  const { settings } = useWords();
  const client = useQueryClient();
  const [wrong, setWrong] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fits = await confirmSecondFactor(String(new FormData(event.currentTarget).get('code') ?? ''));
    setWrong(!fits);
    if (!fits) return;
    say(settings.you.on);
    onDone();
    await client.invalidateQueries({ queryKey: ['me'] });
  };
  return (
    <form className="grid max-w-[30rem] gap-3" onSubmit={(event) => void submit(event)}>
      <p>{settings.you.scan}</p>
      <QrCode text={begun.uri} label={settings.you.qr} />
      <p>{settings.you.orType}</p>
      <code className="card block p-3 select-all">{begun.key.match(/.{1,4}/g)?.join(' ')}</code>
      <a href={begun.uri}>{settings.you.openApp}</a>
      <p>{settings.you.backup}</p>
      <code className="card block columns-2 p-3 whitespace-pre-line select-all">{begun.backupCodes.map((code) => `${code}\n`)}</code>
      <TextField label={settings.you.code} name="code" inputMode="numeric" autoComplete="one-time-code" required {...(wrong && { error: settings.you.wrong })} />
      <div>
        <Button type="submit" look="main">
          {settings.you.confirm}
        </Button>
      </div>
    </form>
  );
}
