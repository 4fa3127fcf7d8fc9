import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CadenceView } from '../../../contract/cadence.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { type Draft, useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice } from '../../ui/Field.tsx';
import type { Side } from '../../ui/Voice.tsx';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { keepCadence } from './cadence.ts';

export type DeedProps = { view: CadenceView; onDone: () => void };
type PlanDeedProps = DeedProps & {
  name: string;
  go: string;
  done: string;
  /** What stands in the way of sending it; null where nothing does. */
  missing?: string | null;
  text?: { label: string; hint?: string; voice: Side; optional?: true };
  send: (text: string) => Promise<CadenceView>;
  children?: ReactNode;
};

/** One deed on the plan: what it asks for, its words, and what the server says to it. */
export function PlanDeed({ view, onDone, name, go, done, missing = null, text, send, children }: PlanDeedProps) {
  const { desk, bell } = useWords();
  const client = useQueryClient();
  const draft = useDraft(`cadence.${view.customer.id}.${name}`);
  const [tried, setTried] = useState(false);
  const saving = useSaving(
    () => send(draft.text.trim()),
    done,
    async (kept) => {
      draft.forget();
      onDone();
      await keepCadence(client, kept);
    },
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (missing === null) saving.go();
  };
  return (
    <form className="grid max-w-[36rem] gap-3" onSubmit={submit}>
      {children}
      {text !== undefined && <Words {...text} draft={draft} optional={text.optional ? bell.optional : undefined} onSend={() => submit()} />}
      {tried && missing !== null && <ErrorSentence says={missing} />}
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <p className="flex flex-wrap gap-2">
        <Button type="submit" look="main" waiting={saving.waiting}>
          {go}
        </Button>
        <Button onClick={onDone}>{desk.cancel}</Button>
      </p>
    </form>
  );
}

type WordsProps = { label: string; hint?: string; voice: Side; draft: Draft; optional: string | undefined; onSend: () => void };
function Words({ label, hint, voice, draft, optional, onSend }: WordsProps) {
  const shared = { label, draft, rows: 2, onSend, ...(hint !== undefined && { hint }), ...(optional === undefined ? { required: true } : { optional }) };
  return voice === 'ours' ? <OurWords {...shared} /> : <DraftArea {...shared} voice={voice} />;
}

type OneOfProps<One extends string> = {
  legend: string;
  name: string;
  of: 'ours' | 'theirs';
  all: readonly One[];
  chosen: One | null;
  choose: (one: One) => void;
  said: (one: One) => string;
  row?: true;
};

/** Nothing is chosen beforehand. */
export function OneOf<One extends string>({ legend, name, of, all, chosen, choose, said, row }: OneOfProps<One>) {
  return (
    <fieldset className="grid gap-1">
      <legend className="pb-1 font-semibold">{legend}</legend>
      <div className={row ? 'flex flex-wrap gap-x-4' : 'grid'}>
        {all.map((one) => (
          <Choice key={one} type="radio" name={name} of={of} checked={chosen === one} onChange={() => choose(one)}>
            {said(one)}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
