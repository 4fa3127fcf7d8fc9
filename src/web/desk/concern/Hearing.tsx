import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Drafted, previewDeed } from '../../../contract/preview.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import type { Room } from './acts/act.ts';
import { firstName } from './concern.ts';
import { KnowThem } from './KnowThem.tsx';

type HearingProps = { room: Room; drafted: Drafted; spoken: readonly string[]; onClose: () => void };

/** Their page as it will stand once this is said, at their text size, beside what they told us about themselves. Nothing is sent by it. */
export function Hearing({ room, drafted, spoken, onClose }: HearingProps) {
  const { hearing, desk } = useWords();
  const { view } = room;
  const name = firstName(view);
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = JSON.stringify(drafted);
  const page = useQuery({
    queryKey: ['concern', view.id, 'preview', shown],
    queryFn: ({ signal }) => call(previewDeed, { params: { id: view.id }, body: { drafted } }, { signal }),
    gcTime: 0,
    retry: false,
  });
  return (
    <Sheet open onClose={onClose} title={hearing.title(name)} says={hearing.says} close={desk.close} wide>
      <div className="grid items-start gap-5 md:grid-cols-[minmax(0,24.5rem)_minmax(0,1fr)]">
        <div className="grid gap-4 md:order-2">
          <p className="text-[1.125rem]">{hearing.ask(name)}</p>
          <Aloud says={spoken.join('\n\n')} language={page.data?.language ?? view.customerCard.language} />
          <KnowThem room={room} />
        </div>
        {page.isError ? (
          <ErrorSentence says={sentenceOf(problemIn(page.error), desk)} />
        ) : (
          <iframe
            ref={frame}
            onLoad={() => showIn(frame.current, spoken[0])}
            title={hearing.frame(name)}
            className="h-[34rem] max-h-[70vh] w-full rounded-card border border-line bg-card"
            sandbox="allow-same-origin"
            srcDoc={page.data?.html ?? ''}
          />
        )}
      </div>
    </Sheet>
  );
}

/** Brings what was written into sight, once its letters stand as wide as they will; the page itself runs no script. */
function showIn(frame: HTMLIFrameElement | null, said: string | undefined): void {
  const line = said?.trim().split('\n')[0];
  const page = frame?.contentDocument;
  if (!line || !page) return;
  const holding = [...page.querySelectorAll('main *')].filter(({ textContent }) => textContent?.includes(line));
  // What is only printed, or lies in a part that is closed, can't be brought into sight.
  const seen = holding.findLast((one) => one.checkVisibility()) ?? holding.at(-1);
  const show = (): void => seen?.scrollIntoView({ block: 'center', behavior: 'instant' });
  show();
  void page.fonts.ready.then(show);
}

/** By the voice of this device, where it has one. */
function Aloud({ says, language }: { says: string; language: string }) {
  const { hearing } = useWords();
  const [reading, setReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!('speechSynthesis' in globalThis) || says === '') return null;
  const read = () => {
    const utterance = new SpeechSynthesisUtterance(says);
    utterance.lang = language;
    utterance.onend = () => setReading(false);
    utterance.onerror = () => setReading(false);
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    setReading(true);
  };
  const stop = () => {
    speechSynthesis.cancel();
    setReading(false);
  };
  return (
    <div>
      <Button onClick={reading ? stop : read}>{reading ? hearing.stop : hearing.readAloud}</Button>
    </div>
  );
}
