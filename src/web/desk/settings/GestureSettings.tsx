import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { addGesture, changeGesture, type Gesture } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { catalogue } from './catalogue.ts';
import { moneyIn, smallestUnit } from './money.ts';

/** The gestures that staff may offer. */
export function GestureSettings() {
  const { settings } = useWords();
  const { gestures } = useSuspenseQuery(catalogue).data;
  return (
    <Card heading={settings.gestures.title}>
      <p className="soft">{settings.gestures.says}</p>
      {gestures.length === 0 && <Empty says={settings.gestures.empty} />}
      <ul className="my-3 grid">
        {gestures.map((gesture) => (
          <OneGesture key={gesture.id} gesture={gesture} />
        ))}
      </ul>
      <NewGesture />
    </Card>
  );
}

function OneGesture({ gesture }: { gesture: Gesture }) {
  const { settings, times, people } = useWords();
  const { currency } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const changing = useSaving(
    () => call(changeGesture, { params: { id: gesture.id }, body: { retired: !gesture.retired } }),
    people.card.saved,
    () => client.invalidateQueries({ queryKey: ['catalogue'] }),
  );
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span className={gesture.retired ? 'soft' : ''}>
        {gesture.name}, {moneyIn(currency, times.locale)(gesture.value)}
        {gesture.cashEquivalent && <span className="soft small"> · {settings.gestures.cash}</span>}
        {gesture.retired && <span className="soft small"> · {settings.gestures.retired}</span>}
      </span>
      <Button look="quiet" onClick={changing.go} waiting={changing.waiting}>
        <span className="small">{gesture.retired ? settings.gestures.bringBack : settings.gestures.retire}</span>
      </Button>
    </li>
  );
}

function NewGesture() {
  const { settings } = useWords();
  const { currency } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const name = useRef<HTMLInputElement>(null);
  const [gesture, setGesture] = useState({ name: '', worth: '', cash: false });
  const value = smallestUnit(gesture.worth, currency);
  const adding = useSaving(
    () => call(addGesture, { body: { name: gesture.name.trim(), value: value ?? 0, cashEquivalent: gesture.cash } }),
    settings.gestures.added,
    () => {
      setGesture({ name: '', worth: '', cash: false });
      name.current?.focus();
      return client.invalidateQueries({ queryKey: ['catalogue'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.go();
  };
  return (
    <form className="grid gap-3 border-t border-line pt-4" onSubmit={submit}>
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_9rem]">
        <TextField label={settings.gestures.name} value={gesture.name} onChange={(event) => setGesture({ ...gesture, name: event.target.value })} required />
        <TextField
          label={`${settings.gestures.value} (${currency})`}
          inputMode="decimal"
          pattern="[0-9]+([.,][0-9]+)?"
          value={gesture.worth}
          onChange={(event) => setGesture({ ...gesture, worth: event.target.value })}
          required
        />
      </div>
      <Choice type="checkbox" checked={gesture.cash} onChange={(event) => setGesture({ ...gesture, cash: event.target.checked })} hint={settings.gestures.cashHint}>
        {settings.gestures.cash}
      </Choice>
      <div>
        <Button type="submit" waiting={adding.waiting}>
          {settings.gestures.add}
        </Button>
      </div>
    </form>
  );
}
