import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeOrganisation } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { organisation } from './catalogue.ts';

const NUMBERS = ['inSevenDays', 'inThirtyDays', 'inNinetyDays', 'topPercent', 'household', 'riseLeast', 'riseTimes', 'returnsAfterDays'] as const;

/** From how many contacts on somebody's contacts are put before a person. */
export function SignalSettings() {
  const { signals, people, desk } = useWords();
  const stored = useSuspenseQuery(organisation).data.signals;
  const client = useQueryClient();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const now = Object.fromEntries(NUMBERS.map((name) => [name, Number(typed[name] ?? stored[name])])) as typeof stored;
  const saving = useSaving(
    () => call(changeOrganisation, { body: { signals: now } }),
    signals.settings.saved,
    (saved) => {
      client.setQueryData(organisation.queryKey, saved);
      setTyped({});
      return client.invalidateQueries({ queryKey: ['signals'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <Card heading={signals.settings.title}>
      <form className="grid gap-4" onSubmit={submit}>
        {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
        <p className="soft">{signals.settings.says}</p>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {NUMBERS.map((name) => (
            <TextField
              key={name}
              label={signals.settings[name]}
              type="number"
              min={name === 'topPercent' ? 0 : 1}
              step={name === 'riseTimes' ? 0.1 : 1}
              required
              value={typed[name] ?? String(stored[name])}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          ))}
        </div>
        <div>
          <Button type="submit" waiting={saving.waiting}>
            {people.card.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
