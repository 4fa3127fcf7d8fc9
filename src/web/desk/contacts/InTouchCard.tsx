import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InTouch } from '../../../contract/contacts.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Key } from '../../ui/Key.tsx';
import { useKeys } from '../../ui/keys.ts';
import { useWords } from '../words.tsx';
import { ContactLine } from './ContactLine.tsx';
import { contactsOf, inTouchOf } from './contacts.ts';
import { Household } from './Household.tsx';
import { askToLog } from './logging.ts';
import { Mark } from './Mark.tsx';
import { GamePicture } from './Picture.tsx';

/** How somebody was in touch with us and we with them: in a sentence, a picture, and line by line. */
export function InTouchCard({ customer }: { customer: string }) {
  const touch = useQuery(inTouchOf(customer)).data;
  if (touch === undefined) return null;
  return <InTouchOf customer={customer} touch={touch} />;
}

function InTouchOf({ customer, touch }: { customer: string; touch: InTouch }) {
  const { contacts } = useWords();
  const { name } = touch.customer;
  const log = () => askToLog({ id: customer, name });
  useKeys({ l: log });
  return (
    <Card
      heading={contacts.title}
      beside={
        <button type="button" className="button quiet small" onClick={log}>
          {contacts.log.title} <Key>l</Key>
        </button>
      }
    >
      <div className="grid gap-5">
        <Sentence touch={touch} />
        {touch.signal !== null && (
          <p>
            <Link to="/signals" search={{ id: touch.signal }}>
              {contacts.stands}
            </Link>
          </p>
        )}
        <GamePicture customer={touch.customer} turnsAt="t" />
        <Lines customer={customer} />
        <Household touch={touch} />
        {touch.may.includes('markNotAPerson') && <Mark touch={touch} />}
      </div>
    </Card>
  );
}

function Sentence({ touch }: { touch: InTouch }) {
  const { contacts } = useWords();
  const { themselves, onTheirBehalf, byUs, forOthers } = touch;
  return (
    <p>
      {contacts.sentence(themselves + onTheirBehalf, onTheirBehalf, byUs)} {forOthers > 0 && contacts.forOthers(forOthers)}
    </p>
  );
}

function Lines({ customer }: { customer: string }) {
  const { contacts } = useWords();
  const found = useInfiniteQuery(contactsOf(customer));
  const all = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const now = new Date();
  if (found.isSuccess && all.length === 0) return <Empty says={contacts.none} />;
  return (
    <section className="grid gap-3">
      <h3>{contacts.lately}</h3>
      <ul className="grid gap-3">
        {all.map((one) => (
          <li key={one.id}>
            <ContactLine contact={one} now={now} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <div>
          <Button look="quiet" waiting={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {contacts.more}
          </Button>
        </div>
      )}
    </section>
  );
}
