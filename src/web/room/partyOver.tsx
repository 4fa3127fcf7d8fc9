// For one whose time with a customer is over: said kindly, and whom to call.
import type { Around } from '../../contract/roomPages.ts';
import { copyIn } from '../../copy/copy.ts';
import { Call, simplePage } from './simple.tsx';

export function partyOverPage(facts: Around): string {
  const { over } = copyIn(facts.language).party;
  return simplePage(
    facts,
    over.pageTitle,
    <>
      <h1>{over.title}</h1>
      <p>{over.says}</p>
      <p>{over.again}</p>
      <Call phone={facts.organisation?.phone ?? null} says={over.call} />
    </>,
  );
}
