import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Letter } from '../../../../contract/letter.ts';
import { Button } from '../../../ui/Button.tsx';
import { FoldedCard } from '../../../ui/Card.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import type { AsideProps } from '../Aside.tsx';
import { lettersOf } from '../concern.ts';
import { goesAt } from '../JustWritten.tsx';
import { LetterDeeds } from './LetterDeeds.tsx';

const LAST = 3;
const notArrived = ({ state, cared }: Letter): boolean => (state === 'failed' || state === 'bounced') && !cared;

/** What went out to them and whether it arrived, and what is still to be printed or read out. One that did not arrive is in sight. */
export function Letters({ room }: AsideProps) {
  const { concern, desk, times } = room.words;
  const letters = useQuery(lettersOf(room.view.id)).data?.items ?? [];
  const [all, showAll] = useState(false);
  const shown = all ? letters : letters.filter((letter, index) => index < LAST || notArrived(letter));
  const [reading, read] = useState<Letter | null>(null);
  return (
    <FoldedCard heading={concern.letters.title} beside={letters.length === 0 ? undefined : letters.length.toLocaleString(times.locale)}>
      {letters.length === 0 && <p className="soft">{concern.letters.none}</p>}
      <ul className="grid gap-3">
        {shown.map((letter) => (
          <li key={letter.id}>
            <Button look="quiet" onClick={() => read(letter)}>
              {letter.subject}
            </Button>
            <OnItsWay letter={letter} room={room} />
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
          {reading !== null && (
            <Link to="/paper/$concern/$letter" params={{ concern: room.view.id, letter: reading.id }}>
              {concern.letters.print}
            </Link>
          )}
        </div>
      </Sheet>
    </FoldedCard>
  );
}

function OnItsWay({ letter, room }: { letter: Letter; room: AsideProps['room'] }) {
  const { concern, times } = room.words;
  const { states, why, next, goes, chosenFor, to } = concern.letters;
  const { state, address } = letter;
  const chosen = goesAt(letter);
  const when = chosen === null ? times.dayAndTime(letter.sentAt ?? letter.createdAt) : state === 'later' ? goes(times.dayAndTime(chosen)) : chosenFor(times.dayAndTime(chosen));
  const says = [state === 'later' ? null : states[state], when, address === null ? null : to(address)].filter((part) => part !== null);
  return (
    <>
      <span className="soft small block break-words">{says.join(' · ')}</span>
      {letter.nextTryAt !== null && <span className="soft small block">{next(times.dayAndTime(letter.nextTryAt))}</span>}
      {letter.why !== null && state !== 'sent' && !letter.cared && <p className="small mt-1">{why[letter.why]}</p>}
      <LetterDeeds letter={letter} concern={room.view.id} />
    </>
  );
}
