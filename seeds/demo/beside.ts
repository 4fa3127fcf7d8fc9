// What stands beside Judy's story: a note that she does not read and knows of, and what her insurer was asked.
import type { Days } from './days.ts';

export const privateNote = ({ ago }: Days) => ({
  at: ago(3, '11:00'),
  reason: 'Another person’s privacy',
  text: 'Her daughter called. She would pay the bill if it came to that, and asked us not to say so. It does not come to that.',
});

export const insurer = ({ ago }: Days) => ({
  at: ago(2, '13:00'),
  with: 'Your insurer, Tri-County Health',
  because: 'To find out when they let go of the claim, so that the bill can come off.',
  entries: [
    { at: ago(2, '13:10'), direction: 'asked', text: 'When do you release the claim of the visit that never was?' },
    { at: ago(2, '14:30'), direction: 'answered', text: 'Within two working days. They need nothing more from us.' },
  ] as const,
});
