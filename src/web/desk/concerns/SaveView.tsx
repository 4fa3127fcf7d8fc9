import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { saveView } from '../../../contract/views.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import type { Narrowed } from './concerns.ts';
import { queryOf, savedViews } from './savedViews.ts';

/** Keeps the filters as they stand under a name of one's own. */
export function SaveView({ narrowed }: { narrowed: Narrowed }) {
  const { concerns, desk } = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const saving = useSaving(
    () => call(saveView, { body: { name: name.trim(), query: queryOf(narrowed) } }),
    concerns.saved.kept(name.trim()),
    () => {
      setOpen(false);
      setName('');
      return client.invalidateQueries({ queryKey: savedViews.queryKey });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <>
      <button type="button" className="button quiet mx-0!" onClick={() => setOpen(true)}>
        {concerns.saved.save}
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} title={concerns.saved.save} says={concerns.saved.hint} close={desk.close}>
        <form className="grid gap-4" onSubmit={submit}>
          {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
          <TextField label={concerns.saved.name} value={name} onChange={(event) => setName(event.target.value)} maxLength={60} required />
          <div>
            <Button type="submit" look="main" waiting={saving.waiting}>
              {concerns.saved.go}
            </Button>
          </div>
        </form>
      </Sheet>
    </>
  );
}
