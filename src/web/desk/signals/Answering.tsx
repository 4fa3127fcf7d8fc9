import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { letSignalBe, type Signal, takeUpSignal } from '../../../contract/signals.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { signalOf } from './signals.ts';

const DAYS = [7, 14, 30, 60, 90];
const USUAL_DAYS = 14;

/** Take it up, or let it be for a while with a reason; whatever the server offers. */
export function Answering({ signal }: { signal: Signal }) {
  const { signals } = useWords();
  const { id: self } = useSuspenseQuery(me).data;
  const [letting, setLetting] = useState(false);
  const taking = useAnswer(signal, () => call(takeUpSignal, { params: { id: signal.id } }), signals.takenUp);
  const yours = signal.state === 'taken-up' && signal.answer?.by.id === self;
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      {signal.state === 'over' && <p className="soft">{signals.overSays}</p>}
      {yours && <p>{signals.yoursSays}</p>}
      {signal.answer?.because?.text && <p>{signal.answer.because.text}</p>}
      {letting ? (
        <LetBe signal={signal} onDone={() => setLetting(false)} />
      ) : (
        <p className="flex flex-wrap gap-2">
          {signal.may.includes('takeUp') && (
            <Button look="main" waiting={taking.waiting} onClick={taking.go}>
              {signals.takeUp}
            </Button>
          )}
          {signal.may.includes('letBe') && <Button onClick={() => setLetting(true)}>{signals.letItBe}</Button>}
        </p>
      )}
    </section>
  );
}

function LetBe({ signal, onDone }: { signal: Signal; onDone: () => void }) {
  const { signals, desk, times } = useWords();
  const reason = useDraft(`signal.${signal.id}`);
  const [days, setDays] = useState(USUAL_DAYS);
  const resting = useAnswer(
    signal,
    () => call(letSignalBe, { params: { id: signal.id }, body: { text: reason.text, days } }),
    (answered) => signals.letBeDone(times.day(answered.answer?.returnsAt ?? answered.since)),
    () => {
      reason.forget();
      onDone();
    },
  );
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    resting.go();
  };
  return (
    <form className="grid max-w-[34rem] gap-3" onSubmit={submit}>
      {resting.problem !== null && <ErrorSentence says={sentenceOf(resting.problem, desk)} />}
      <OurWords as="note" label={signals.reason} hint={signals.reasonHint} draft={reason} rows={2} required autoFocus onSend={() => submit()} />
      <SelectField label={signals.days} value={days} onChange={(event) => setDays(Number(event.target.value))}>
        {DAYS.map((one) => (
          <option key={one} value={one}>
            {one.toLocaleString(times.locale)}
          </option>
        ))}
      </SelectField>
      <p className="flex flex-wrap gap-2">
        <Button type="submit" look="main" waiting={resting.waiting}>
          {signals.letBeGo}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {desk.cancel}
        </Button>
      </p>
    </form>
  );
}

function useAnswer(signal: Signal, send: () => Promise<Signal>, done: string | ((answered: Signal) => string), after?: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, async (answered) => {
    client.setQueryData(signalOf(signal.id).queryKey, answered);
    after?.();
    await Promise.all(['signals', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
  });
}
