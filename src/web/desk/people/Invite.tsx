import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { inviteStaff } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { ShownOnce } from './ShownOnce.tsx';
import { teams } from './staff.ts';

const ROLES = ['staff', 'lead', 'manager', 'owner'] as const;
type Role = (typeof ROLES)[number];

/** Asks somebody in; where no mail can be sent, their link is shown once to be given to them. */
export function Invite({ onClose }: { onClose: () => void }) {
  const { people, desk } = useWords();
  const client = useQueryClient();
  const places = useQuery(teams).data;
  const [person, setPerson] = useState({ name: '', email: '', role: 'staff' as Role, team: '', site: '' });
  const [link, setLink] = useState<string | null>(null);
  const set = (part: Partial<typeof person>) => setPerson((before) => ({ ...before, ...part }));
  const team = person.team || places?.teams[0]?.id;
  const site = person.site || places?.sites[0]?.id;
  const grant =
    person.role === 'manager' ? { role: person.role, ...(site && { site }) } : person.role === 'owner' ? { role: person.role } : { role: person.role, ...(team && { team }) };
  const inviting = useSaving(
    () => call(inviteStaff, { body: { name: person.name.trim(), email: person.email.trim(), roles: [grant] } }),
    people.team.invited(person.name),
    (answer) => {
      setLink(answer.link);
      return client.invalidateQueries({ queryKey: ['staff'] });
    },
  );
  if (link !== null) return <ShownOnce label={people.team.link} says={people.team.linkSays} secret={link} copy={people.team.copy} copied={people.team.copied} onDone={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    inviting.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {inviting.problem !== null && <ErrorSentence says={sentenceOf(inviting.problem, desk)} />}
      <TextField label={people.team.name} value={person.name} onChange={(event) => set({ name: event.target.value })} required autoComplete="off" />
      <TextField label={people.team.email} type="email" value={person.email} onChange={(event) => set({ email: event.target.value })} required autoComplete="off" />
      <fieldset className="field">
        <legend className="mb-1 font-semibold">{people.team.role}</legend>
        {ROLES.map((role) => (
          <Choice key={role} type="radio" name="role" checked={person.role === role} onChange={() => set({ role })} hint={people.team.roleHints[role]}>
            {people.team.roles[role]}
          </Choice>
        ))}
      </fieldset>
      {(person.role === 'staff' || person.role === 'lead') && (
        <SelectField label={people.team.teamOf} value={team ?? ''} onChange={(event) => set({ team: event.target.value })}>
          {places?.teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {person.role === 'manager' && (
        <SelectField label={people.team.siteOf} value={site ?? ''} onChange={(event) => set({ site: event.target.value })}>
          {places?.sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <div>
        <Button type="submit" look="main" waiting={inviting.waiting}>
          {people.team.inviteGo}
        </Button>
      </div>
    </form>
  );
}
