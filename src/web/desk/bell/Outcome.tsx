import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { BellTouch } from '../../../contract/cadence.ts';
import { recordTouch } from '../../../contract/cadenceEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { useKeys } from '../../ui/keys.ts';
import { say } from '../../ui/toast.ts';
import { call, Problem } from '../client.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { bellOf, calledBy, idOf, isDue, type Whose } from './bell.ts';

const KEYS = { reached: 'r', 'left-word': 'w', 'no-answer': 'x', 'missed-by-us': 'm' } as const;
type Came = keyof typeof KEYS;
const OUTCOMES = Object.keys(KEYS) as Came[];
const tells = (outcome: Came): boolean => outcome === 'reached' || outcome === 'left-word';

/** What came of it, by one key; where they were told something, it is written first. */
export function Outcome({ touch, whose, mayRecord }: { touch: BellTouch; whose: Whose; mayRecord: boolean }) {
  const { bell, times } = useWords();
  // One that was missed can still be written down, where it was made on its day.
  if (mayRecord && (isDue(touch) || touch.state === 'missed-by-us')) return <Record touch={touch} whose={whose} />;
  if (isDue(touch)) return null;
  return (
    <section className="grid gap-1 border-t border-line pt-4">
      <h3>{touch.madeAt === null ? bell.states[touch.state] : bell.made(bell.states[touch.state], times.clock(touch.madeAt))}</h3>
      {touch.told !== null && <p>{touch.told.text}</p>}
      {touch.said !== null && <p className="voice">{touch.said.text}</p>}
    </section>
  );
}

function Record({ touch, whose }: { touch: BellTouch; whose: Whose }) {
  const { bell, times } = useWords();
  const { told, said, feeling, area, says, waiting, early, record } = useRecording(touch, whose);
  useKeys(Object.fromEntries(OUTCOMES.map((outcome) => [KEYS[outcome], () => void record(outcome)])));
  const reached = () => void record('reached');
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <OurWords label={bell.told} hint={bell.toldHint} draft={told} rows={2} area={area} onSend={reached} />
      <div className="grid gap-3 xl:grid-cols-2">
        <DraftArea label={bell.said} optional={bell.optional} draft={said} voice="theirs" rows={2} onSend={reached} />
        <DraftArea label={bell.feeling} optional={bell.optional} draft={feeling} voice="theirs" rows={2} onSend={reached} />
      </div>
      {early !== null && (
        <p role="status" className="flex flex-wrap items-center gap-3 border-s-4 border-line px-4 py-2">
          {bell.early(times.clock(touch.due))}
          <Button waiting={waiting} onClick={() => void record(early)}>
            {bell.earlyYes(bell.outcomes[early])}
          </Button>
        </p>
      )}
      {says !== null && <ErrorSentence says={says} />}
      <fieldset className="grid gap-2">
        <legend className="pb-2 font-semibold">{bell.outcome}</legend>
        <span className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
          {OUTCOMES.map((outcome) => (
            <Button key={outcome} look={outcome === 'reached' ? 'main' : 'plain'} keys={KEYS[outcome]} waiting={waiting} onClick={() => void record(outcome)}>
              {bell.outcomes[outcome]}
            </Button>
          ))}
        </span>
      </fieldset>
    </section>
  );
}

function useRecording(touch: BellTouch, whose: Whose) {
  const { bell, desk } = useWords();
  const key = `bell.${idOf(touch)}`;
  const [told, said, feeling] = [useDraft(`${key}.told`), useDraft(`${key}.said`), useDraft(`${key}.feeling`)];
  const [says, setSays] = useState<string | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [early, setEarly] = useState<Came | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const onward = useOnward(touch, whose);
  const record = async (outcome: Came) => {
    if (waiting) return;
    // Pressed twice it is meant: before its hour a slip of the finger would tell them that they were called.
    if (early !== outcome && outcome !== 'missed-by-us' && isBefore(touch)) return setEarly(outcome);
    if (tells(outcome) && told.text.trim() === '') {
      setSays(bell.tellFirst);
      area.current?.focus();
      return;
    }
    setWaiting(true);
    setSays(null);
    try {
      await call(recordTouch, { params: { customer: touch.customer.id, day: touch.day }, body: { outcome, via: 'phone', ...written(told.text, said.text, feeling.text) } });
      for (const draft of [told, said, feeling]) draft.forget();
      await onward(outcome);
      say(bell.done[outcome](calledBy(touch)));
    } catch (reason) {
      setSays(sentenceOf(problemIn(reason), desk));
      if (reason instanceof Problem) area.current?.focus();
    } finally {
      setWaiting(false);
    }
  };
  return { told, said, feeling, area, says, waiting, early, record };
}

const isBefore = ({ due, state }: BellTouch): boolean => state === 'due' && new Date().toISOString() < due;
const written = (told: string, said: string, feeling: string) => ({
  ...(told.trim() !== '' && { told: told.trim() }),
  ...(said.trim() !== '' && { said: said.trim() }),
  ...(feeling.trim() !== '' && { feeling: feeling.trim() }),
});

/** The next one who waits stands open, so that the calls go on without the mouse. */
function useOnward(touch: BellTouch, whose: Whose) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (outcome: Came) => {
    // The line is done at once; what hangs on it is asked for again meanwhile.
    const { queryKey } = bellOf(whose);
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, (sheet) => sheet && { ...sheet, items: sheet.items.map((one) => (idOf(one) === idOf(touch) ? { ...one, state: outcome } : one)) });
    const asked = Promise.all(['bell', 'in-touch', 'contacts', 'cadence', 'signals', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
    const next = client.getQueryData(bellOf(whose).queryKey)?.items.find((one) => isDue(one) && idOf(one) !== idOf(touch));
    await navigate({ to: '/bell', search: { ...(next !== undefined && { id: idOf(next) }), ...(whose === 'team' && { whose }) } });
    if (next !== undefined) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(idOf(next))}"]`)?.focus();
    await asked;
  };
}
