import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { lookWithReason } from '../../../contract/concernEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';

/** A concern that isn't open to the reader: they may look for 24 hours, with a reason that the customer sees. */
export function Reasoned({ id, reset }: { id: string; reset: () => void }) {
  const { concern, acts, desk } = useWords();
  const client = useQueryClient();
  const router = useRouter();
  const reason = useDraft(`${id}.lookWithReason`);
  const [missing, setMissing] = useState(false);
  const opening = useSaving(
    () => call(lookWithReason, { params: { id }, body: { reason: reason.text } }),
    concern.reasoned.done,
    async (view) => {
      reason.forget();
      client.setQueryData(['concern', id], view);
      await router.invalidate();
      reset();
    },
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setMissing(reason.text.trim() === '');
    if (reason.text.trim() !== '') opening.go();
  };
  return (
    <form className="mx-auto grid max-w-[36rem] gap-5 pt-[min(12vh,6rem)]" onSubmit={submit} noValidate>
      <div className="grid gap-2">
        <h1>{concern.reasoned.title}</h1>
        <p className="soft">{concern.reasoned.says}</p>
      </div>
      {opening.problem !== null && <ErrorSentence says={sentenceOf(opening.problem, desk)} />}
      <OurWords label={concern.reasoned.label} hint={concern.reasoned.hint} draft={reason} onSend={submit} {...(missing && { error: acts.fields.wordsFirst })} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" look="main" waiting={opening.waiting}>
          {concern.reasoned.go}
        </Button>
        <Link to="/">{desk.errors.backToToday}</Link>
      </div>
    </form>
  );
}
