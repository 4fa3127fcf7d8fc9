// Why two concerns can't be put together or taken apart now, and what to do next.
import type { MergingCode } from '../refusalCodes.merging.ts';

export const mergingRefusals: Record<MergingCode, string> = {
  'came-with-another': 'This came along when another one was put together with this. Say that those are two things; then it goes on by itself.',
  'choose-their-words': 'Choose what they said about it. The new one begins with their own words.',
  'leave-a-matter-here': 'One matter has to stay here. Leave one, or take none of them along.',
  'matter-is-in-a-fix': 'This matter is part of a fix that you proposed or agreed. Finish that first, or leave the matter here.',
  'no-such-words': 'These are not words that they said here. Load the page again, and choose.',
  'goes-on-elsewhere': 'This goes on together with another one. Open that one and go on there.',
  'merge-the-other-way': 'Something here is still agreed, offered or asked. Put the other one into this one instead, or finish it first.',
  'merge-the-people-first': 'These two are on file as two people. If they are one person, say so first; then put the two together.',
  'newest-merge-first': 'Something was put together with this one later. Take that apart first.',
  'no-such-other-concern': 'We can’t find the other one. Choose one that you may open.',
  'not-merged': 'This goes on by itself already. Load the page again to see it.',
  'same-concern': 'This is the same one. Choose another.',
  'told-by-somebody-else': 'Somebody else told this one for them, and their words are not the customer’s. Keep the two apart.',
  'took-none-in': 'This is by itself already. Load the page again to see it.',
  'took-others-in': 'Another one was put together with this one. Put the other into this one instead, or take them apart first.',
};
