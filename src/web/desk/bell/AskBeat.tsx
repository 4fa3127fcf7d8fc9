import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BellTouch } from '../../../contract/cadence.ts';
import { chooseBeat } from '../../../contract/cadenceEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys.ts';
import { wishesFor } from '../cadence/wishes.ts';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { beatOf, calledBy, idOf } from './bell.ts';

/** At every fourth call they are asked; whenever they say something about it, it is written down in their words. */
export function AskBeat({ touch }: { touch: BellTouch }) {
  const words = useWords();
  const { ask } = words.bell;
  const [open, setOpen] = useState(touch.asks && touch.state === 'due');
  useKeys({ b: () => setOpen(true) });
  if (!open) {
    return (
      <div>
        <Button look="quiet" keys="b" onClick={() => setOpen(true)}>
          <span className="small">{ask.open}</span>
        </Button>
      </div>
    );
  }
  return (
    <section className="grid gap-3 rounded-[var(--round)] bg-theirs-wash p-4">
      <div>
        <h3>{ask.title}</h3>
        <p>
          {touch.asks ? ask.today(calledBy(touch)) : ask.any(calledBy(touch))} {ask.now(beatOf(touch, words))}
        </p>
      </div>
      <Choosing touch={touch} onDone={() => setOpen(false)} />
    </section>
  );
}

function Choosing({ touch, onDone }: { touch: BellTouch; onDone: () => void }) {
  const all = useWords();
  const { bell, desk } = all;
  const { ask } = bell;
  const wishes = wishesFor({ ...touch, rests: false }, all);
  const client = useQueryClient();
  const words = useDraft(`bell.${idOf(touch)}.beat`);
  const [picked, pick] = useState<string | null>(null);
  const chosen = wishes.find(({ id }) => id === picked) ?? null;
  const [missing, setMissing] = useState(false);
  const text = words.text.trim();
  const send = () =>
    call(chooseBeat, {
      params: { customer: touch.customer.id },
      body: { ...(chosen?.choice ?? { choice: 'keep' }), from: touch.name, via: 'phone', ...(text !== '' && { text }) },
    });
  const { go, waiting, problem } = useSaving(send, ask.kept, async () => {
    words.forget();
    onDone();
    await Promise.all(['bell', 'in-touch', 'cadence'].map((list) => client.invalidateQueries({ queryKey: [list] })));
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setMissing(chosen === null);
    if (chosen !== null) go();
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <fieldset className="grid gap-1">
        <legend className="sr-only">{ask.title}</legend>
        {wishes.map(({ id, says }) => (
          <Choice key={id} type="radio" name="beat" of="theirs" checked={picked === id} onChange={() => pick(id)}>
            {says}
          </Choice>
        ))}
      </fieldset>
      <DraftArea label={ask.words} {...(chosen?.fewer ? { required: true } : { optional: bell.optional })} draft={words} voice="theirs" rows={2} onSend={() => submit()} />
      {missing && chosen === null && <ErrorSentence says={ask.chooseFirst} />}
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      <div>
        <Button type="submit" waiting={waiting}>
          {ask.go}
        </Button>
      </div>
    </form>
  );
}
