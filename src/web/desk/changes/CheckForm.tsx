import { useState } from 'react';
import type { Change } from '../../../contract/change.ts';
import { checkChange } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { useChangeDeed } from './changes.ts';

/** The question to its keeper on the day: on trial, kept, or dropped. After ninety days it is one of the two. */
export function CheckForm({ cause, change, day }: { cause: string; change: Change; day: 30 | 90 }) {
  const { changes, desk } = useWords();
  const { check } = changes;
  const [answer, setAnswer] = useState<'tried' | 'kept' | 'dropped' | null>(null);
  const words = useDraft(`change.${change.id}.check.${day}`);
  const body = { answer: answer ?? 'tried', ...(words.text.trim() !== '' && { text: words.text }) };
  const saving = useChangeDeed(() => call(checkChange, { params: { cause, change: change.id }, body }), check.done, words.forget);
  const one = (is: 'tried' | 'kept' | 'dropped', name: string) => (
    <Choice type="radio" name={`check-${change.id}`} checked={answer === is} onChange={() => setAnswer(is)}>
      {name}
    </Choice>
  );
  return (
    <form
      className="rounded-one grid gap-3 border-s-4 border-due bg-due-wash px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== null) saving.go();
      }}
    >
      <fieldset className="grid gap-1">
        <legend className="font-semibold">{check.title(day)}</legend>
        {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
        {day === 30 && one('tried', check.tried)}
        {one('kept', check.kept)}
        {one('dropped', check.drop)}
      </fieldset>
      <OurWords as="note" label={check.words} draft={words} rows={2} required={answer === 'dropped'} onSend={saving.go} />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {check.go}
        </Button>
      </div>
    </form>
  );
}
