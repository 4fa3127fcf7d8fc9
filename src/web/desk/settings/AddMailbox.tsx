import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { addMailbox, tryMailbox } from '../../../contract/channel.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { teams } from '../people/staff.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { mailboxFaults } from './mailboxFaults.ts';

type Security = 'tls' | 'starttls' | 'open';
const PORTS: Record<Security, string> = { tls: '993', starttls: '143', open: '143' };
const BLANK = { name: '', address: '', team: '', host: '', port: PORTS.tls, security: 'tls' as Security, user: '', password: '', folder: 'INBOX' };

/** Tried as often as one likes; adding tries it once more, and says what is wrong. */
export function AddMailbox({ onDone }: { onDone: () => void }) {
  const { channels: words, desk } = useWords();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [now, setNow] = useState(BLANK);
  const [begin, setBegin] = useState<{ older: boolean; day: string }>({ older: false, day: '' });
  const set = (part: Partial<typeof BLANK>) => setNow((before) => ({ ...before, ...part }));
  const { team, name, address, port, user, ...where } = now;
  const mailbox = { ...where, port: Number(port), user: user.trim() || address };
  const trying = useSaving(
    () => call(tryMailbox, { body: mailbox }),
    ({ messages }) => words.form.tried(messages),
  );
  const adding = useSaving(
    () => call(addMailbox, { body: { ...mailbox, name: name.trim(), address: address.trim(), team: team || null, from: begin.older ? begin.day : null } }),
    words.form.added,
    () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['channels'] });
    },
  );
  const problem = adding.problem ?? trying.problem;
  const faults = mailboxFaults(problem, words.form.fits);
  const says = problem === null ? null : sentenceOf(problem, desk);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.go();
  };
  return (
    <form ref={form} className="grid gap-4" onSubmit={submit}>
      {says !== null && !Object.values(faults).includes(says) && <ErrorSentence says={says} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={words.form.name} error={faults.name} placeholder={words.form.nameHint} value={name} onChange={(event) => set({ name: event.target.value })} required />
        <TextField label={words.form.address} error={faults.address} type="email" value={address} onChange={(event) => set({ address: event.target.value })} required />
      </div>
      <TeamField value={team} onChange={(chosen) => set({ team: chosen })} />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)]">
        <TextField
          label={words.form.host}
          error={faults.host}
          value={now.host}
          placeholder={words.form.hostHint}
          onChange={(event) => set({ host: event.target.value.trim() })}
          required
        />
        <TextField
          label={words.form.port}
          error={faults.port}
          inputMode="numeric"
          pattern="[0-9]{1,5}"
          value={port}
          onChange={(event) => set({ port: event.target.value })}
          required
        />
        <SelectField
          label={words.form.security}
          error={faults.security}
          value={now.security}
          onChange={(event) => {
            const security = event.target.value as Security;
            set({ security, ...(Object.values(PORTS).includes(port) && { port: PORTS[security] }) });
          }}
        >
          {(['tls', 'starttls', 'open'] as const).map((one) => (
            <option key={one} value={one}>
              {words.form.securities[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words.form.user}
          error={faults.user}
          hint={words.form.userHint}
          autoComplete="off"
          optional={desk.optional}
          value={user}
          onChange={(event) => set({ user: event.target.value })}
        />
        <TextField
          label={words.form.password}
          error={faults.password}
          hint={words.form.passwordHint}
          type="password"
          autoComplete="off"
          value={now.password}
          onChange={(event) => set({ password: event.target.value })}
          required
        />
      </div>
      <TextField label={words.form.folder} error={faults.folder} value={now.folder} onChange={(event) => set({ folder: event.target.value })} required />
      <BeginField begin={begin} onBegin={setBegin} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="main" waiting={adding.waiting}>
          {words.form.go}
        </Button>
        <Button waiting={trying.waiting} onClick={() => form.current?.reportValidity() && trying.go()}>
          {words.form.try}
        </Button>
        <Button onClick={onDone}>{desk.cancel}</Button>
      </div>
    </form>
  );
}

export function TeamField({ value, onChange }: { value: string; onChange: (team: string) => void }) {
  const { channels: words } = useWords();
  const known = useSuspenseQuery(teams).data.teams;
  return (
    <SelectField label={words.form.team} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{words.form.anyTeam}</option>
      {known.map(({ id, name, site }) => (
        <option key={id} value={id}>
          {name} · {site.name}
        </option>
      ))}
    </SelectField>
  );
}

type Begin = { older: boolean; day: string };
export function BeginField({ begin, onBegin }: { begin: Begin; onBegin: (begin: Begin) => void }) {
  const { channels: words } = useWords();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{words.form.begin}</legend>
      <Choice type="radio" name="begin" checked={!begin.older} onChange={() => onBegin({ ...begin, older: false })}>
        {words.form.fromNow}
      </Choice>
      <Choice type="radio" name="begin" checked={begin.older} onChange={() => onBegin({ ...begin, older: true })}>
        {words.form.fromDay}
      </Choice>
      {begin.older && <TextField label={words.form.day} type="date" value={begin.day} onChange={(event) => onBegin({ ...begin, day: event.target.value })} required />}
    </fieldset>
  );
}
