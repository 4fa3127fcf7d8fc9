// Why two concerns can't be put together or taken apart now, and what to do next.
import type { MergingCode } from '../refusalCodes.merging.ts';

export const mergingRefusals: Record<MergingCode, string> = {
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
