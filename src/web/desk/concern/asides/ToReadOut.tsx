import { FoldedCard } from '../../../ui/Card.tsx';
import type { AsideProps } from '../Aside.tsx';

/** For the telephone: what they may know of what is private, in sentences to say. It is made of what their own page shows. */
export function ToReadOut({ room: { view, words } }: AsideProps) {
  const { privately, times, language } = words;
  const { notes } = privately;
  const { privateNotes, sideThreads } = view;
  if (privateNotes.length + sideThreads.length === 0) return null;
  const sentences = [
    ...(privateNotes.length > 0 ? [notes.say(privateNotes.length)] : []),
    ...privateNotes.map(({ reason, reviewOn, late }) => (late ? notes.sayLate : notes.sayAgain)(reason[language].says, times.day(reviewOn))),
    ...sideThreads.flatMap(({ with: whom, because }) => [notes.sayThreads(whom.text ?? ''), because.text ?? '']),
  ];
  return (
    <FoldedCard heading={notes.readOut}>
      <p className="plain-words">{sentences.join(' ')}</p>
    </FoldedCard>
  );
}
