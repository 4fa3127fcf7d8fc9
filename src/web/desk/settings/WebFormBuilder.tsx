import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { previewWebForm, saveWebForm, type WebForm, type WebFormView } from '../../../contract/webForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { useLater } from './later.ts';
import { WebFormFields } from './WebFormFields.tsx';
import { WebFormLines } from './WebFormLines.tsx';

const DRAWN_AFTER_MS = 350;
const emptyWebForm = (language: 'en' | 'es'): WebForm => ({
  slug: '',
  texts: [{ language, title: '' }],
  asks: ['happened', 'felt', 'matters', 'right'],
  files: 3,
  team: null,
  category: null,
  anonymous: true,
  open: true,
  sites: [],
});

type BuilderProps = { of: WebFormView | null; onSaved: (id: string) => void; onDone: () => void };
/** What is built stays on this device until it is saved, like every draft. */
export function WebFormBuilder({ of, onSaved, onDone }: BuilderProps) {
  const { webForms: words, language, desk } = useWords();
  const client = useQueryClient();
  const begin = of?.webForm ?? emptyWebForm(language);
  const draft = useDraft(`webForm.${of?.id ?? 'new'}.${of?.version ?? 0}`, JSON.stringify(begin));
  const form: WebForm = draft.text === '' ? begin : (JSON.parse(draft.text) as WebForm);
  const saving = useSaving(
    () => call(saveWebForm, { body: { webForm: form, ...(of !== null && { id: of.id, after: of.version }) } }),
    words.saved,
    async ({ id }) => {
      draft.forget();
      await client.invalidateQueries({ queryKey: ['webForms'] });
      onSaved(id);
    },
  );
  const { problem } = saving;
  const faults = problem?.code === 'web-form-not-ready' ? problem.fields : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <Card heading={words.title}>
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <form className="grid gap-4" onSubmit={submit} noValidate>
          {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
          {of !== null && <WebFormLines of={of} />}
          <WebFormFields form={form} write={(next) => draft.write(JSON.stringify(next))} faults={faults} />
          <div className="flex flex-wrap gap-3 border-t border-line pt-4">
            <Button type="submit" look="main" waiting={saving.waiting}>
              {words.build.save}
            </Button>
            <Button look="quiet" onClick={onDone}>
              {words.build.close}
            </Button>
          </div>
        </form>
        <Preview form={form} />
      </div>
    </Card>
  );
}

/** The page as people get it, drawn by the server; nothing in it can be pressed into effect. */
function Preview({ form }: { form: WebForm }) {
  const { webForms: words, language } = useWords();
  const { build } = words;
  const languages = form.texts.map((text) => text.language);
  const [chosen, choose] = useState(language);
  const shown = useLater(JSON.stringify({ webForm: form, language: languages.includes(chosen) ? chosen : (languages[0] ?? 'en') }), DRAWN_AFTER_MS);
  const { data } = useQuery({
    queryKey: ['webForms', 'preview', shown],
    queryFn: ({ signal }) => call(previewWebForm, { body: JSON.parse(shown) as { webForm: WebForm; language: 'en' | 'es' } }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return (
    <section className="grid gap-1 xl:sticky xl:top-4" aria-label={build.preview}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3>{build.preview}</h3>
        {languages.length > 1 && (
          <span className="flex gap-1">
            {languages.map((one) => (
              <Button key={one} look="quiet" aria-pressed={one === chosen} onClick={() => choose(one)}>
                <span className="small">{build.language[one]}</span>
              </Button>
            ))}
          </span>
        )}
      </div>
      <iframe title={build.preview} className="h-[38rem] w-full rounded-card border border-line bg-card" sandbox="allow-same-origin" srcDoc={data?.html ?? ''} />
    </section>
  );
}
