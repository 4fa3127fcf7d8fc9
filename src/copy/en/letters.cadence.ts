// The letter to who leads: calls that we had agreed on, and missed twice in a row. It names nobody; their names stand on the bell.
import type { Letter, StaffReader } from '../letter.ts';

const people = (count: number): string => (count === 1 ? 'one person' : `${count.toLocaleString('en')} people`);
export const cadenceLetters = {
  missedTwice: (to: StaffReader & { count: number; desk: string }): Letter => ({
    subject: 'We missed two agreed calls in a row',
    paragraphs: [
      `Hello ${to.name},`,
      `we said that we would call ${people(to.count)}, and missed two calls in a row. They read on their page that it was our fault.`,
      'Please see that somebody calls today, and says so first.',
      `Who it is stands on the opening bell: ${to.desk}`,
      to.organisation,
    ],
  }),
};
