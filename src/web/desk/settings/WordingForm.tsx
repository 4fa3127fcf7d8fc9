import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { saveTaskWording, type Wording } from '../../../contract/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField } from '../../ui/Field.tsx';
import { present } from '../../ui/present.ts';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { forms } from './catalogue.ts';

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A new wording, or the next version of one, whose text stands ready to be changed. */
export function WordingForm({ wording, onDone }: { wording?: Wording; onDone: () => void }) {
  const {
    wordings: words,
    desk,
    forms: { fillIn },
  } = useWords();
  const { form } = words;
  const client = useQueryClient();
  const newest = wording?.versions[0];
  const key = `wording.${wording?.id ?? 'new'}.${newest?.version ?? 0}`;
  const title = useDraft(`${key}.title`, newest?.title);
  const why = useDraft(`${key}.why`, newest?.why);
  const steps = useDraft(`${key}.steps`, newest?.steps.join('\n'));
  const right = useDraft(`${key}.right`, newest?.right ?? '');
  const checks = useDraft(`${key}.checks`, newest?.checks.join('\n'));
  const [proof, setProof] = useState(newest?.proof ?? false);
  const [asked, ask] = useState(newest?.form ?? '');
  const offered = useQuery(forms).data?.items ?? [];
  const [missing, setMissing] = useState(false);
  const drafts = [title, why, steps, right, checks];
  const saving = useSaving(
    () => {
      const looks = linesIn(checks.text);
      const more = {
        right: right.text.trim() === '' ? undefined : right.text,
        checks: looks.length === 0 ? undefined : looks,
        proof: proof ? (true as const) : undefined,
        form: asked === '' ? undefined : asked,
      };
      const of = newest === undefined ? {} : { id: wording?.id, after: newest.version };
      return call(saveTaskWording, { body: { title: title.text.trim(), why: why.text, steps: linesIn(steps.text), ...present({ ...more, ...of }) } });
    },
    words.changed,
    async () => {
      for (const draft of drafts) draft.forget();
      await client.invalidateQueries({ queryKey: ['wordings'] });
      onDone();
    },
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const isMissing = [title, why, steps].some(({ text }) => text.trim() === '');
    setMissing(isMissing);
    if (!isMissing) saving.go();
  };
  const lacks = (text: string) => (missing && text.trim() === '' ? { error: form.missing } : {});
  return (
    <form className="grid gap-3 border-t border-line pt-4" onSubmit={submit} noValidate>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <OurWords label={form.title} draft={title} rows={1} autoFocus {...lacks(title.text)} />
      <OurWords label={form.why} draft={why} rows={2} {...lacks(why.text)} />
      <OurWords label={form.steps} hint={form.stepsHint} draft={steps} rows={4} {...lacks(steps.text)} />
      <OurWords label={form.right} optional={desk.optional} draft={right} rows={2} />
      <OurWords label={form.checks} hint={form.checksHint} optional={desk.optional} draft={checks} rows={2} onSend={submit} />
      {offered.length > 0 && (
        <SelectField label={fillIn.form} value={asked} onChange={(event) => ask(event.target.value)}>
          <option value="">{fillIn.noForm}</option>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </SelectField>
      )}
      <Choice type="checkbox" checked={proof} onChange={(event) => setProof(event.target.checked)}>
        {form.proof}
      </Choice>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="main" waiting={saving.waiting}>
          {wording === undefined ? form.save : form.saveNew}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {desk.close}
        </Button>
      </div>
    </form>
  );
}
