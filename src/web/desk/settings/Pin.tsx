import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { setPin } from '../../../contract/chair.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';

/** The PIN with which a screen turns back. */
export function Pin() {
  const { screen } = useWords();
  const { pinIsSet } = useSuspenseQuery(me).data;
  const [open, setOpen] = useState(false);
  return (
    <Card heading={screen.pin.title}>
      <div className="grid gap-3">
        <p className="soft">{screen.pin.says}</p>
        <p>{pinIsSet ? screen.pin.isSet : screen.pin.isNotSet}</p>
        {open ? (
          <PinForm onDone={() => setOpen(false)} />
        ) : (
          <div>
            <Button onClick={() => setOpen(true)}>{pinIsSet ? screen.pin.change : screen.pin.set}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

export function PinForm({ onDone }: { onDone: () => void }) {
  const { screen, desk } = useWords();
  const client = useQueryClient();
  const [pin, type] = useState({ once: '', again: '' });
  const [differ, setDiffer] = useState(false);
  const saving = useSaving(
    () => call(setPin, { body: { pin: pin.once } }),
    screen.pin.done,
    async () => {
      await client.invalidateQueries({ queryKey: ['me'] });
      onDone();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setDiffer(pin.once !== pin.again);
    if (pin.once === pin.again) saving.go();
  };
  const field = { type: 'password', inputMode: 'numeric', autoComplete: 'off', maxLength: 8, required: true } as const;
  return (
    <form className="grid max-w-[22rem] gap-3" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <TextField label={screen.pin.label} {...field} value={pin.once} onChange={(event) => type({ ...pin, once: event.target.value })} />
      <TextField
        label={screen.pin.again}
        {...field}
        value={pin.again}
        onChange={(event) => type({ ...pin, again: event.target.value })}
        {...(differ && { error: screen.pin.differ })}
      />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {screen.pin.set}
        </Button>
      </div>
    </form>
  );
}
