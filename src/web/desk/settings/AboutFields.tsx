import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { useWords } from '../words.tsx';
import { type Hours, HoursField } from './HoursField.tsx';

export type About = { name: string; customerWord: { one: string; many: string }; zone: string; languages: ('en' | 'es')[]; hours: Hours };

/** What an organisation says of itself, asked at set-up and kept in the settings. */
export function AboutFields({ about, onAbout }: { about: About; onAbout: (part: Partial<About>) => void }) {
  const { settings } = useWords();
  const { organisation } = settings;
  const zones = [...new Set([about.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  const speak = (language: 'en' | 'es', on: boolean) => onAbout({ languages: on ? [...about.languages, language] : about.languages.filter((one) => one !== language) });
  return (
    <>
      <TextField label={organisation.name} value={about.name} onChange={(event) => onAbout({ name: event.target.value })} required />
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="mb-1 font-semibold">{organisation.word}</legend>
        <span className="soft small sm:col-span-2">{organisation.wordHint}</span>
        <TextField
          label={organisation.one}
          value={about.customerWord.one}
          onChange={(event) => onAbout({ customerWord: { ...about.customerWord, one: event.target.value } })}
          required
        />
        <TextField
          label={organisation.many}
          value={about.customerWord.many}
          onChange={(event) => onAbout({ customerWord: { ...about.customerWord, many: event.target.value } })}
          required
        />
      </fieldset>
      <SelectField label={organisation.zone} value={about.zone} onChange={(event) => onAbout({ zone: event.target.value })}>
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </SelectField>
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="mb-1 font-semibold">{organisation.languages}</legend>
        {(['en', 'es'] as const).map((language) => (
          <Choice key={language} type="checkbox" checked={about.languages.includes(language)} onChange={(event) => speak(language, event.target.checked)}>
            {organisation.languageNames[language]}
          </Choice>
        ))}
      </fieldset>
      <HoursField hours={about.hours} onHours={(hours) => onAbout({ hours })} />
    </>
  );
}
