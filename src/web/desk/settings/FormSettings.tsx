import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type FormRow, retireForm } from '../../../contract/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { forms, retiredForms } from './catalogue.ts';
import { ChangeForm, NewForm } from './FormBuilder.tsx';

/** The forms that customers are asked to fill in. */
export function FormSettings() {
  const { forms: words } = useWords();
  const { items } = useSuspenseQuery(forms).data;
  const [opened, open] = useState<string | null>(null);
  const close = () => open(null);
  if (opened === 'new') return <NewForm onDone={close} />;
  if (opened !== null) return <ChangeForm id={opened} onDone={close} />;
  return (
    <Card heading={words.title}>
      <p className="soft">{words.says}</p>
      {items.length === 0 && <Empty says={words.empty} />}
      <ul className="my-3 grid">
        {items.map((form) => (
          <OneForm key={form.id} form={form}>
            <Button look="quiet" aria-label={words.changeOf(form.title)} onClick={() => open(form.id)}>
              <span className="small">{words.change}</span>
            </Button>
          </OneForm>
        ))}
      </ul>
      <Button onClick={() => open('new')}>{words.add}</Button>
      <OutOfUse />
    </Card>
  );
}

function OneForm({ form, children }: { form: FormRow; children?: ReactNode }) {
  const { forms: words } = useWords();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span className={form.retired ? 'soft' : ''}>
        {form.title} <span className="soft small">{words.line(form.version, form.questions)}</span>
      </span>
      <span className="flex gap-2">
        {children}
        <Retire form={form} />
      </span>
    </li>
  );
}

function Retire({ form }: { form: FormRow }) {
  const { forms: words } = useWords();
  const client = useQueryClient();
  const changing = useSaving(
    () => call(retireForm, { params: { id: form.id }, body: { retired: !form.retired } }),
    words.done,
    () => client.invalidateQueries({ queryKey: ['forms'] }),
  );
  return (
    <Button look="quiet" onClick={changing.go} waiting={changing.waiting}>
      <span className="small">{form.retired ? words.bringBack : words.retire}</span>
    </Button>
  );
}

function OutOfUse() {
  const { forms: words } = useWords();
  const items = useQuery(retiredForms).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="soft small">{words.retired}</summary>
      <ul className="grid py-2">
        {items.map((form) => (
          <OneForm key={form.id} form={form} />
        ))}
      </ul>
    </details>
  );
}
