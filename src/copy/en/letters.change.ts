// Letters about a change: what changed because of them, a part in it, what came of theirs. None tells what it was about.
import type { Due, Letter, Reader, StaffReader } from '../letter.ts';
import { letter } from './letterFrame.ts';

export const changeLetters = {
  changeTold: (to: Reader): Letter =>
    letter(to, 'You told us, and we changed something', [
      'Some time ago you told us about something that should not have happened. We did not leave it at that.',
      'On your page you can read what we do differently now, and what you should see of it. There is nothing you have to do.',
    ]),
  partnerInvited: (to: Reader & { staff: string }): Letter =>
    letter(to, 'Would you help us get it right?', [
      `We are changing something, and you know it from the side that counts. ${to.staff} would like to ask for your help.`,
      'On your page you can see what it is. You can say yes or no, and you can stop at any time. Your care does not depend on it.',
    ]),
  partnerAnswered: (to: Reader & { staff: string }): Letter =>
    letter(to, 'What came of what you told us', [`Thank you for what you told us. ${to.staff} has written down what came of it.`, 'You find it on your page.']),
  partnerThanked: (to: Reader & { staff: string }): Letter =>
    letter(to, 'Thank you', [`${to.staff} has written to thank you for your part. The words are on your page.`, 'There is nothing you have to do.']),
  partnerWrittenDown: (to: Due & { staff: string }): Letter =>
    letter(to, 'Please check what we wrote down for you', [
      `${to.staff} wrote down what you said about your part in a change.`,
      `Is it what you said? If not, tell us on your page ${to.when.by(to.due)}, and we undo it. If it is right, there is nothing to do.`,
    ]),
  changeToldStaff: (to: StaffReader & { desk: string }): Letter => ({
    subject: 'You raised it, and something changed',
    paragraphs: [
      `Hello ${to.name},`,
      'You raised something about how we work. Thank you. A change was made because of it.',
      `What it is, and what you should see of it: ${to.desk}`,
      to.organisation,
    ],
  }),
};
