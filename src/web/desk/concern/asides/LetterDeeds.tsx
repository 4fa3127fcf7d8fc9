import { useQueryClient } from '@tanstack/react-query';
import { careForLetter, type Letter, sendAgain, timeLetter } from '../../../../contract/letter.ts';
import { Button } from '../../../ui/Button.tsx';
import { call } from '../../client.ts';
import { useSaving } from '../../saving.ts';
import { useWords } from '../../words.tsx';

/** What may be done about one letter: one that did not arrive is sent again or taken care of; one that waits goes now or not by mail. */
export function LetterDeeds({ letter, concern }: { letter: Letter; concern: string }) {
  const { concern: words } = useWords();
  const { letters } = words;
  const client = useQueryClient();
  const given = { params: { id: concern, letter: letter.id } };
  const shown = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: ['concern', concern, 'letters'] });
    void client.invalidateQueries({ queryKey: ['today'] });
  };
  const again = useSaving(() => call(sendAgain, { ...given, body: {} }), letters.againDone, shown);
  const care = useSaving(() => call(careForLetter, { ...given, body: {} }), letters.careDone, shown);
  const now = useSaving(() => call(timeLetter, { ...given, body: { send: 'now' } }), letters.nowDone, shown);
  const never = useSaving(() => call(timeLetter, { ...given, body: { send: 'never' } }), letters.neverDone, shown);
  const failed = (letter.state === 'failed' || letter.state === 'bounced') && !letter.cared;
  if (failed)
    return (
      <>
        {letter.why === 'no-such-address' && <p className="soft small">{letters.correct}</p>}
        <p className="mt-1 flex flex-wrap gap-2 print:hidden">
          <Button onClick={again.go} waiting={again.waiting}>
            {letters.again}
          </Button>
          <Button look="quiet" onClick={care.go} waiting={care.waiting}>
            {letters.care}
          </Button>
        </p>
      </>
    );
  if (letter.state !== 'later' && letter.state !== 'delayed') return null;
  return (
    <p className="mt-1 flex flex-wrap gap-2 print:hidden">
      <Button look="quiet" onClick={now.go} waiting={now.waiting}>
        {letters.now}
      </Button>
      <Button look="quiet" onClick={never.go} waiting={never.waiting}>
        {letters.never}
      </Button>
    </p>
  );
}
