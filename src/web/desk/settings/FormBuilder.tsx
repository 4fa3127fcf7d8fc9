import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Form, type FormVersion, previewForm, saveForm } from '../../../contract/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { call, type Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { changed, emptyForm, moved, without, withQuestion } from './building.ts';
import { formOf } from './catalogue.ts';
import { FormQuestion } from './FormQuestion.tsx';
import { useLater } from './later.ts';

export function NewForm({ onDone }: { onDone: () => void }) {
  const { language } = useWords();
  return <Builder begin={emptyForm(language)} stumbles={[]} onDone={onDone} />;
}

/** A new version of what stands, once it is here. */
export function ChangeForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { data } = useQuery({ ...formOf(id), staleTime: 0 });
  return data === undefined ? null : <Builder key={data.newest} of={{ id, after: data.newest }} begin={data.form} stumbles={data.stumbles} onDone={onDone} />;
}

type BuilderProps = { of?: { id: string; after: number }; begin: Form; stumbles: FormVersion['stumbles']; onDone: () => void };

/** What is built stays on this device until it is saved, like every draft. */
function Builder({ of, begin, stumbles, onDone }: BuilderProps) {
  const { forms: words, desk } = useWords();
  const client = useQueryClient();
  const draft = useDraft(`form.${of?.id ?? 'new'}.${of?.after ?? 0}`, JSON.stringify(begin));
  const form: Form = draft.text === '' ? begin : (JSON.parse(draft.text) as Form);
  const write = (next: Form) => draft.write(JSON.stringify(next));
  const [opened, open] = useState<string | null>(form.fields[0]?.id ?? null);
  const saving = useSaving(
    () => call(saveForm, { body: { form, ...of } }),
    ({ version }) => words.saved(version),
    async () => {
      draft.forget();
      await client.invalidateQueries({ queryKey: ['forms'] });
      onDone();
    },
  );
  const faults = faultsIn(saving.problem);
  const said = (field: string) => faults.filter((one) => one.field === field).map(({ message }) => words.faults[message as keyof typeof words.faults] ?? message);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  const add = () => {
    const added = withQuestion(form);
    write(added.form);
    open(added.id);
  };
  return (
    <Card heading={words.title}>
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <form className="grid gap-4" onSubmit={submit} noValidate>
          {saving.problem !== null && <ErrorSentence says={saving.problem.code === 'form-was-changed' ? words.builder.newer : sentenceOf(saving.problem, desk)} />}
          {said('form').map((fault) => (
            <ErrorSentence key={fault} says={fault} />
          ))}
          <About form={form} write={write} />
          <h3>{words.builder.questions}</h3>
          {form.fields.length === 0 && <p className="soft">{words.builder.none}</p>}
          <ol className="grid">
            {form.fields.map((field, place) => (
              <FormQuestion
                key={field.id}
                field={field}
                place={place}
                earlier={form.fields.slice(0, place)}
                isLast={place === form.fields.length - 1}
                isOpen={opened === field.id}
                faults={said(field.id)}
                stumbles={stumbles.find((one) => one.field === field.id)?.times ?? 0}
                onOpen={() => open(opened === field.id ? null : field.id)}
                onChange={(next) => write(changed(form, field.id, () => next))}
                onMove={(by) => write(moved(form, field.id, by))}
                onRemove={() => write(without(form, field.id))}
              />
            ))}
          </ol>
          <div>
            <Button onClick={add}>{words.builder.addQuestion}</Button>
          </div>
          <div className="flex flex-wrap gap-3 border-t border-line pt-4">
            <Button type="submit" look="main" waiting={saving.waiting}>
              {of === undefined ? words.builder.save : words.builder.saveNew}
            </Button>
            <Button look="quiet" onClick={onDone}>
              {words.builder.close}
            </Button>
            {draft.text !== '' && draft.text !== JSON.stringify(begin) && (
              <Button look="quiet" onClick={draft.forget}>
                {words.builder.discard}
              </Button>
            )}
          </div>
        </form>
        <Preview form={form} field={opened} />
      </div>
    </Card>
  );
}

const MOST_SAID = 2000;
const faultsIn = (problem: Problem | null): Problem['fields'] => (problem?.code === 'form-not-ready' ? problem.fields : []);

function About({ form, write }: { form: Form; write: (form: Form) => void }) {
  const { forms: words, desk } = useWords();
  const { builder } = words;
  const { says: _, ...silent } = form;
  const speak = (text: string) => write(text === '' ? silent : { ...form, says: text.slice(0, MOST_SAID) });
  const says = { text: form.says ?? '', write: speak, forget: () => write(silent) };
  return (
    <>
      <TextField label={builder.name} value={form.title} maxLength={200} dir="auto" onChange={(event) => write({ ...form, title: event.target.value })} required />
      <OurWords language={form.language === 'es' ? 'es' : 'en'} label={builder.says} optional={desk.optional} draft={says} rows={2} />
      <SelectField label={builder.language} value={form.language} onChange={(event) => write({ ...form, language: event.target.value === 'es' ? 'es' : 'en' })}>
        {(['en', 'es'] as const).map((one) => (
          <option key={one} value={one}>
            {builder.languages[one]}
          </option>
        ))}
      </SelectField>
    </>
  );
}

const DRAWN_AFTER_MS = 350;

/** The customer's own page, drawn by the server as they get it; nothing in it can be pressed into effect. */
function Preview({ form, field }: { form: Form; field: string | null }) {
  const { forms: words } = useWords();
  const { builder } = words;
  const shown = useLater(JSON.stringify({ form, ...(field !== null && { field }) }), DRAWN_AFTER_MS);
  const { data } = useQuery({
    queryKey: ['forms', 'preview', shown],
    queryFn: ({ signal }) => call(previewForm, { body: JSON.parse(shown) as { form: Form; field?: string } }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return (
    <section className="grid gap-1 xl:sticky xl:top-4" aria-label={builder.preview}>
      <h3>{builder.preview}</h3>
      <p className="soft small">{builder.previewSays}</p>
      <iframe title={builder.preview} className="h-[38rem] w-full rounded-card border border-line bg-card" sandbox="allow-same-origin" srcDoc={data?.html ?? ''} />
    </section>
  );
}
