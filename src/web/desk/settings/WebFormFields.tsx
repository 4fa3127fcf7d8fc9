import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { WebForm } from '../../../contract/webForm.ts';
import { Field, SelectField, TextField, Choice as Tick } from '../../ui/Field.tsx';
import type { Problem } from '../client.ts';
import { teams } from '../people/staff.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { forms } from './catalogue.ts';

const LANGUAGES = ['en', 'es'] as const;
const ASKS = ['happened', 'felt', 'matters', 'right'] as const;
const MOST_FILES = 5;

type FieldsProps = { form: WebForm; write: (form: WebForm) => void; faults: Problem['fields'] };
type Said = { error?: string };

export function WebFormFields({ form, write, faults }: FieldsProps) {
  const { webForms: words } = useWords();
  const { build } = words;
  const said = (field: string): Said => {
    const fault = faults.find((one) => one.field === field)?.message;
    return fault === undefined ? {} : { error: words.faults[fault as keyof typeof words.faults] ?? fault };
  };
  const has = (language: 'en' | 'es') => form.texts.some((text) => text.language === language);
  const toggle = (language: 'en' | 'es') =>
    write({ ...form, texts: has(language) ? form.texts.filter((text) => text.language !== language) : [...form.texts, { language, title: '' }] });
  return (
    <>
      <TextField
        label={build.slug}
        hint={build.slugHint}
        value={form.slug}
        maxLength={80}
        autoCapitalize="none"
        onChange={({ target }) => write({ ...form, slug: target.value })}
        {...said('slug')}
      />
      <Ticks legend={build.languages} {...said('texts')}>
        {LANGUAGES.map((one) => (
          <Tick key={one} type="checkbox" checked={has(one)} onChange={() => toggle(one)}>
            {build.language[one]}
          </Tick>
        ))}
      </Ticks>
      {form.texts.map((text) => (
        <InLanguage
          key={text.language}
          form={form}
          text={text}
          said={said}
          write={(next) => write({ ...form, texts: form.texts.map((one) => (one.language === text.language ? next : one)) })}
        />
      ))}
      <Ticks legend={build.asks} {...said('asks')}>
        {ASKS.map((ask) => (
          <Tick
            key={ask}
            type="checkbox"
            checked={form.asks.includes(ask)}
            onChange={() => write({ ...form, asks: ASKS.filter((one) => (one === ask ? !form.asks.includes(one) : form.asks.includes(one))) })}
          >
            {build.ask[ask]}
          </Tick>
        ))}
      </Ticks>
      <SelectField label={build.files} value={form.files} onChange={({ target }) => write({ ...form, files: Number(target.value) })}>
        {Array.from({ length: MOST_FILES + 1 }, (_, most) => (
          <option key={build.filesOf(most)} value={most}>
            {build.filesOf(most)}
          </option>
        ))}
      </SelectField>
      <WhereTo form={form} write={write} />
      <Tick type="checkbox" checked={form.anonymous} onChange={({ target }) => write({ ...form, anonymous: target.checked })}>
        {build.anonymous}
      </Tick>
      <Tick type="checkbox" checked={form.open} onChange={({ target }) => write({ ...form, open: target.checked })}>
        {build.isOpen}
      </Tick>
      <Field label={build.sites} hint={build.sitesHint} {...said('sites')}>
        {(wiring) => (
          <textarea
            {...wiring}
            className="input"
            rows={2}
            spellCheck={false}
            defaultValue={form.sites.join('\n')}
            onChange={({ target }) => write({ ...form, sites: target.value.split(/\s+/).filter((site) => site !== '') })}
          />
        )}
      </Field>
    </>
  );
}

function Ticks({ legend, error, children }: Said & { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {error !== undefined && (
        <p className="error small" role="alert">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

type Text = WebForm['texts'][number];
type InLanguageProps = { form: WebForm; text: Text; said: (field: string) => Said; write: (text: Text) => void };
/** Its words in one language, and what it asks beyond the telling there. */
function InLanguage({ form, text, said, write }: InLanguageProps) {
  const { webForms: words, desk } = useWords();
  const { build } = words;
  const { language } = text;
  const items = useQuery(forms).data?.items ?? [];
  /** Nothing written is nothing said. */
  const set = (name: 'says' | 'closed' | 'form', value: string) => {
    const { [name]: _, ...rest } = text;
    write(value === '' ? rest : { ...rest, [name]: value });
  };
  const drafted = (name: 'says' | 'closed', most: number) => ({ text: text[name] ?? '', write: (words: string) => set(name, words.slice(0, most)), forget: () => set(name, '') });
  return (
    <div className="grid gap-3 border-s-2 border-line ps-3">
      <TextField
        label={build.titleIn[language]}
        lang={language}
        dir="auto"
        maxLength={200}
        value={text.title}
        onChange={({ target }) => write({ ...text, title: target.value })}
        {...said(`title.${language}`)}
      />
      <OurWords language={language} label={build.saysIn[language]} optional={desk.optional} draft={drafted('says', 2000)} rows={2} />
      <SelectField label={build.formIn[language]} hint={build.formHint} value={text.form ?? ''} onChange={({ target }) => set('form', target.value)}>
        <option value="">{build.noForm}</option>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      {!form.open && <OurWords language={language} label={build.closedIn[language]} draft={drafted('closed', 1000)} rows={2} {...said(`closed.${language}`)} />}
    </div>
  );
}

function WhereTo({ form, write }: Pick<FieldsProps, 'form' | 'write'>) {
  const { webForms: words, desk } = useWords();
  const { build } = words;
  const items = useQuery(teams).data?.teams ?? [];
  // The one that was made first, as the server has it.
  const [first] = items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return (
    <>
      <SelectField label={build.team} value={form.team ?? ''} onChange={({ target }) => write({ ...form, team: target.value === '' ? null : target.value })}>
        <option value="">{build.firstTeam(first?.name ?? '')}</option>
        {items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={build.category}
        optional={desk.optional}
        maxLength={200}
        value={form.category ?? ''}
        onChange={({ target }) => write({ ...form, category: target.value === '' ? null : target.value })}
      />
    </>
  );
}
