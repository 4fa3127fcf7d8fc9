import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type KeyView, makeKey, revokeKey } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { ShownOnce } from '../people/ShownOnce.tsx';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { keys } from './catalogue.ts';

const ROLES = ['staff', 'lead', 'manager', 'owner'] as const;
type Role = (typeof ROLES)[number];

/** Keys for programs: made, shown once, revoked. */
export function KeySettings() {
  const { settings, desk } = useWords();
  const { items } = useSuspenseQuery(keys).data;
  const [secret, setSecret] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<KeyView | null>(null);
  return (
    <Card heading={settings.keys.title}>
      <p className="soft">{settings.keys.says}</p>
      {items.length === 0 && <Empty says={settings.keys.empty} />}
      <ul className="my-3 grid">
        {items.map((key) => (
          <OneKey key={key.id} view={key} onRevoke={() => setRevoking(key)} />
        ))}
      </ul>
      {secret === null ? (
        <NewKey onMade={setSecret} />
      ) : (
        <ShownOnce label={settings.keys.secret} says="" secret={secret} copy={settings.keys.copy} copied={settings.keys.copied} onDone={() => setSecret(null)} />
      )}
      <Sheet open={revoking !== null} onClose={() => setRevoking(null)} title={settings.keys.revokeTitle(revoking?.name ?? '')} says={settings.keys.revokeSays} close={desk.close}>
        {revoking !== null && <Revoke view={revoking} onDone={() => setRevoking(null)} />}
      </Sheet>
    </Card>
  );
}

function OneKey({ view, onRevoke }: { view: KeyView; onRevoke: () => void }) {
  const { settings, people, times } = useWords();
  const used = view.lastUsedAt === null ? settings.keys.neverUsed : settings.keys.used(times.fromNow(view.lastUsedAt));
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span>
        {view.name} <span className="soft small">{[...view.roles.map((role) => people.team.roles[role]), used].join(' · ')}</span>
      </span>
      <Button look="quiet" onClick={onRevoke}>
        <span className="small">{settings.keys.revoke}</span>
      </Button>
    </li>
  );
}

function Revoke({ view, onDone }: { view: KeyView; onDone: () => void }) {
  const { settings, desk } = useWords();
  const client = useQueryClient();
  const revoking = useSaving(
    () => call(revokeKey, { params: { id: view.id } }),
    settings.keys.revoked,
    () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['keys'] });
    },
  );
  return (
    <div className="flex gap-2">
      <Button look="main" onClick={revoking.go} waiting={revoking.waiting}>
        {settings.keys.revoke}
      </Button>
      <Button onClick={onDone}>{desk.cancel}</Button>
    </div>
  );
}

function NewKey({ onMade }: { onMade: (secret: string) => void }) {
  const { settings, people } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['staff']);
  const making = useSaving(
    () => call(makeKey, { body: { name: name.trim(), roles: [...roles] } }),
    people.card.saved,
    ({ secret }) => {
      setName('');
      onMade(secret);
      return client.invalidateQueries({ queryKey: ['keys'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.go();
  };
  return (
    <form className="grid gap-3 border-t border-line pt-4" onSubmit={submit}>
      <TextField label={settings.keys.name} value={name} onChange={(event) => setName(event.target.value)} required />
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="mb-1 font-semibold">{settings.keys.roles}</legend>
        {ROLES.map((role) => (
          <Choice
            key={role}
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) => setRoles(event.target.checked ? [...roles, role] : roles.filter((one) => one !== role))}
          >
            {people.team.roles[role]}
          </Choice>
        ))}
      </fieldset>
      <div>
        <Button type="submit" waiting={making.waiting}>
          {settings.keys.make}
        </Button>
      </div>
    </form>
  );
}
