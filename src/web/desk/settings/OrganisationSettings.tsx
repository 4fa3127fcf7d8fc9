import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeOrganisation, type Organisation } from '../../../contract/organisation.ts';
import { USUAL_EMERGENCY } from '../../../copy/usualEmergency.ts';
import { LANGUAGES } from '../../../copy/when.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { AboutFields } from './AboutFields.tsx';
import { ClosedDays } from './ClosedDays.tsx';
import { organisation } from './catalogue.ts';

/** What the organisation says of itself, everywhere. */
export function OrganisationSettings() {
  const { settings, people, desk, privately, changes } = useWords();
  const stored = useSuspenseQuery(organisation).data;
  const { mailIsSet } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const [change, setChange] = useState<Partial<Omit<Organisation, 'id'>>>({});
  const emergency = useDraft('settings.emergency');
  const now = { ...stored, ...change };
  const set = (part: Partial<Omit<Organisation, 'id'>>) => setChange((before) => ({ ...before, ...part }));
  const saving = useSaving(
    () => call(changeOrganisation, { body: { ...change, ...(emergency.text.trim() !== '' && { emergency: emergency.text }) } }),
    settings.organisation.saved,
    (saved) => {
      client.setQueryData(organisation.queryKey, saved);
      setChange({});
      emergency.forget();
      return client.invalidateQueries({ queryKey: ['me'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  const emergencyShown = { ...emergency, text: emergency.text === '' ? stored.emergency : emergency.text };
  return (
    <Card heading={settings.organisation.title}>
      <form className="grid gap-4" onSubmit={submit}>
        {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
        {!mailIsSet && <p className="soft">{settings.organisation.mailOff}</p>}
        <AboutFields about={now} onAbout={set} />
        <ClosedDays days={now.closedDays} onDays={(closedDays) => set({ closedDays })} />
        <TextField
          label={settings.organisation.currency}
          value={now.currency}
          onChange={(event) => set({ currency: event.target.value.toUpperCase() })}
          pattern="[A-Z]{3}"
          required
        />
        <TextField
          label={settings.organisation.phone}
          optional={desk.optional}
          type="tel"
          value={now.phone ?? ''}
          onChange={(event) => set({ phone: event.target.value || null })}
        />
        <OurWords label={settings.organisation.emergency} hint={settings.organisation.emergencyHint} draft={emergencyShown} rows={2} />
        {LANGUAGES.filter((language) => language !== now.languages[0]).map((language) => (
          <TextField
            key={language}
            label={settings.organisation.emergencyIn[language]}
            hint={now.emergencyIn[language] === undefined ? settings.organisation.emergencyUntil(USUAL_EMERGENCY[language]) : undefined}
            optional={desk.optional}
            lang={language}
            value={now.emergencyIn[language] ?? ''}
            onChange={(event) => set({ emergencyIn: inLanguage(now.emergencyIn, language, event.target.value) })}
          />
        ))}
        <Choice type="checkbox" checked={now.namesReaders} onChange={(event) => set({ namesReaders: event.target.checked })} hint={privately.settings.namesHint}>
          {privately.settings.names}
        </Choice>
        <Choice
          type="checkbox"
          checked={now.saidAndDone === 'public'}
          onChange={(event) => set({ saidAndDone: event.target.checked ? 'public' : 'private' })}
          hint={changes.settingHint}
        >
          {changes.setting}
        </Choice>
        <Choice type="checkbox" checked={now.secondCheck} onChange={(event) => set({ secondCheck: event.target.checked })} hint={settings.organisation.secondCheckHint}>
          {settings.organisation.secondCheck}
        </Choice>
        {now.secondCheck && (
          <Choice
            type="checkbox"
            checked={now.secondCheckAtCounter}
            onChange={(event) => set({ secondCheckAtCounter: event.target.checked })}
            hint={settings.organisation.counterCheckHint}
          >
            {settings.organisation.counterCheck}
          </Choice>
        )}
        <div>
          <Button type="submit" waiting={saving.waiting}>
            {people.card.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** An empty one is none: then the usual sentence stands there. */
const inLanguage = (now: Organisation['emergencyIn'], language: 'en' | 'es', text: string): Organisation['emergencyIn'] =>
  Object.fromEntries(Object.entries({ ...now, [language]: text }).filter(([, sentence]) => sentence !== ''));
