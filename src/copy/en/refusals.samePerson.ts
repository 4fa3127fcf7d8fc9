// Why two entries can't be made one person now, or two again, and what to do next.
import type { SamePersonCode } from '../refusalCodes.samePerson.ts';

export const samePersonRefusals: Record<SamePersonCode, string> = {
  'birth-dates-differ': 'They have different dates of birth. Put the wrong one right first, or write how you know that it is one person.',
  'entry-goes-on': 'This person goes on under another entry. Look them up by name, and use the one that you find.',
  'goes-on-as-another': 'One of the two already goes on as another person. Look that one up, and put them together there.',
  'match-the-teller-first': 'One of the two told us something themselves and is not confirmed yet. Open what they told, and say there who it is.',
  'newest-person-first': 'Another entry was put together with this person later. Take that one apart first.',
  'not-put-together': 'These are two already. Load the page again to see it.',
  'nothing-to-keep': 'This was kept or dropped already, or it changed. Load the page again to see what is there now.',
  'one-has-died': 'One of the two has died on our record, and the other has not. Put that right first, then make them one.',
  'one-is-no-person': 'One of the two is marked as not a person. Take that mark away first, or keep them apart.',
  'one-was-erased': 'One of the two was erased, and what they said is gone. There is nothing left to put together or to take apart.',
  'one-is-with-the-other': 'One of the two is with the other in a concern, as family or by speaking for them. Ask them: if it is one person, end that first.',
  'same-entry': 'This is the same entry. Choose another person.',
};
