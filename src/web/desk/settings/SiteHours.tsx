import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeSite, type Site } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { Sending } from '../people/KnownCard.tsx';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { HoursField, WEEKDAYS } from './HoursField.tsx';

/** A site that opens by hours of its own, in a zone of its own, or has days off of its own. */
export function SiteHours({ site }: { site: Site }) {
  const { settings } = useWords();
  const [opened, open] = useState(false);
  if (opened) return <Hours site={site} onDone={() => open(false)} />;
  return (
    <Button look="quiet" onClick={() => open(true)} aria-label={`${settings.closed.ofSite}: ${site.name}`}>
      <span className="small">{settings.closed.ofSite}</span>
    </Button>
  );
}

function Hours({ site, onDone }: { site: Site; onDone: () => void }) {
  const { settings, desk } = useWords();
  const { closed, organisation } = settings;
  const client = useQueryClient();
  const [now, setNow] = useState({ zone: site.zone, hours: site.hours, closedDays: site.closedDays });
  const saving = useSaving(
    () => call(changeSite, { params: { id: site.id }, body: now }),
    closed.saved,
    () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['teams'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="my-3 grid gap-3" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <SelectField label={organisation.zone} value={now.zone ?? ''} onChange={(event) => setNow({ ...now, zone: event.target.value || null })}>
        <option value="">{closed.asHouse}</option>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </SelectField>
      <Choice type="checkbox" checked={now.hours !== null} onChange={(event) => setNow({ ...now, hours: event.target.checked ? WEEKDAYS : null })}>
        {closed.ownHours}
      </Choice>
      {now.hours !== null && <HoursField hours={now.hours} onHours={(hours) => setNow({ ...now, hours })} />}
      <ClosedDays days={now.closedDays} onDays={(closedDays) => setNow({ ...now, closedDays })} />
      <Sending says={closed.save} waiting={saving.waiting} onCancel={onDone} />
    </form>
  );
}
