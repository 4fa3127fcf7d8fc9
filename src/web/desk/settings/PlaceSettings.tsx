import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addSite, addTeam } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { teams } from '../people/staff.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { SiteHours } from './SiteHours.tsx';

/** Sites, and the teams at each. */
export function PlaceSettings() {
  const { settings } = useWords();
  const { sites, teams: all } = useSuspenseQuery(teams).data;
  return (
    <Card heading={settings.places.title}>
      <ul className="grid gap-2">
        {sites.map((site) => (
          <li key={site.id}>
            <b>{site.name}</b>{' '}
            <span className="soft">
              {all
                .filter((team) => team.site.id === site.id)
                .map(({ name }) => name)
                .join(', ')}
            </span>{' '}
            <SiteHours site={site} />
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-4 border-t border-line pt-4 sm:grid-cols-2">
        <NewTeam sites={sites} />
        <NewSite />
      </div>
    </Card>
  );
}

function NewSite() {
  const { settings } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const adding = useSaving(
    () => call(addSite, { body: { name: name.trim() } }),
    settings.places.added,
    () => {
      setName('');
      return client.invalidateQueries({ queryKey: ['teams'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.go();
  };
  return (
    <form className="grid content-start gap-3" onSubmit={submit}>
      <TextField label={settings.places.site} value={name} onChange={(event) => setName(event.target.value)} required />
      <div>
        <Button type="submit" waiting={adding.waiting}>
          {settings.places.add}
        </Button>
      </div>
    </form>
  );
}

function NewTeam({ sites }: { sites: readonly { id: string; name: string }[] }) {
  const { settings } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const site = chosen || sites[0]?.id || '';
  const adding = useSaving(
    () => call(addTeam, { body: { name: name.trim(), site } }),
    settings.places.added,
    () => {
      setName('');
      return client.invalidateQueries({ queryKey: ['teams'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.go();
  };
  return (
    <form className="grid content-start gap-3" onSubmit={submit}>
      <TextField label={settings.places.team} value={name} onChange={(event) => setName(event.target.value)} required />
      <SelectField label={settings.places.atSite} value={site} onChange={(event) => setChosen(event.target.value)}>
        {sites.map(({ id, name: of }) => (
          <option key={id} value={id}>
            {of}
          </option>
        ))}
      </SelectField>
      <div>
        <Button type="submit" waiting={adding.waiting}>
          {settings.places.add}
        </Button>
      </div>
    </form>
  );
}
