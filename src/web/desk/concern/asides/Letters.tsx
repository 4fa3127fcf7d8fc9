import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Letter } from '../../../../contract/letter.ts';
import { Button } from '../../../ui/Button.tsx';
import { FoldedCard } from '../../../ui/Card.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { AsideProps } from '../Aside.tsx';
import { lettersOf } from '../concern.ts';

const LAST = 3;

/** What went out to them, and what is still to be printed or read out. */
export function Letters({ room }: AsideProps) {
  const { concern, desk, times } = room.words;
  const letters = useQuery(lettersOf(room.view.id)).data?.items ?? [];
  const [all, showAll] = useState(false);
  const shown = all ? letters : letters.slice(0, LAST);
  const [reading, read] = useState<Letter | null>(null);
  return (
    <FoldedCard heading={concern.letters.title} beside={letters.length === 0 ? undefined : letters.length.toLocaleString(times.locale)}>
      {letters.length === 0 && <p className="soft">{concern.letters.none}</p>}
      <ul className="grid gap-2">
        {shown.map((letter) => (
          <li key={letter.id}>
            <Button look="quiet" onClick={() => read(letter)}>
              {letter.subject}
            </Button>
            <span className="soft small block">
              {concern.letters.states[letter.state]} · {times.dayAndTime(letter.sentAt ?? letter.createdAt)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < letters.length && (
        <div className="mt-2 print:hidden">
          <Button look="quiet" onClick={() => showAll(true)}>
            <span className="small">{concern.letters.all(letters.length)}</span>
          </Button>
        </div>
      )}
      <Sheet open={reading !== null} onClose={() => read(null)} title={reading?.subject ?? ''} says={reading?.to} close={desk.close}>
        <p className={`plain-words paper ${reading?.bigPrint ? 'big' : ''}`}>{reading?.body}</p>
        <div className="mt-4 print:hidden">
          <Button onClick={() => window.print()}>{concern.letters.print}</Button>
        </div>
      </Sheet>
    </FoldedCard>
  );
}
