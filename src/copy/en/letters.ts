// Letters, each written by the person who looks after the concern. Subjects and texts carry no health matter.
import { type Due, type Kept, type Letter, PLACEHOLDERS, type ReadAs, type Reader, type StaffReader } from '../letter.ts';
import { letter } from './letterFrame.ts';
import { cadenceLetters } from './letters.cadence.ts';
import { causeLetters } from './letters.cause.ts';
import { changeLetters } from './letters.change.ts';
import { correctionLetters } from './letters.correction.ts';
import { mergingLetters } from './letters.merging.ts';
import { partyLetters } from './letters.party.ts';
import { post } from './post.ts';

export const letters = {
  ...partyLetters,
  ...changeLetters,
  ...correctionLetters,
  ...cadenceLetters,
  ...mergingLetters,
  ...causeLetters,
  toldReceipt: (to: Due & { emergency: string }) =>
    letter(to, 'We have your words', [
      'Thank you for telling us. I have your words and I am reading them.',
      `You hear from me ${to.when.by(to.due)}, also if there is no news.`,
      `This desk is not for emergencies. ${to.emergency}`,
    ]),
  understandingOffered: (to: Reader) =>
    letter(to, 'Did I get it right?', ['I have put the problem in writing, as I understood it.', 'Please see whether it is right. If it is not, change my words until they are.']),
  understandingAskedAgain: (to: Reader) =>
    letter(to, 'Did I get it right? I ask again', [
      'I want to be sure that I understood you before we put it right.',
      'One tap is enough to say yes. If it is not right, change my words.',
    ]),
  fixProposed: (to: Due) =>
    letter(to, 'How we would like to put it right', [
      `I have written down how we would like to put it right, ${to.when.by(to.due)}.`,
      'Do you agree? Or would something else be better for you?',
    ]),
  fixDelivered: (to: Reader) => letter(to, 'Has it come as agreed?', ['We have done what we agreed with you.', 'Has it come, and is it right? Please tell me, either way.']),
  decisionAsked: (to: Reader) =>
    letter(to, 'A question for you', [
      'There is something to decide, and it is yours to decide.',
      'On your page you find the options, with what is good and what is hard about each. You can add your own, or ask me to choose.',
    ]),
  chosenForThem: (to: Reader) =>
    letter(to, 'What we chose for you', [
      'We have chosen for you. On your page you see what we chose, and why.',
      'If it does not suit you, open it again there. Then it is yours to decide.',
    ]),
  planProposed: (to: Reader) =>
    letter(to, 'Our plan, if you agree', [
      'I have written down a plan in three lines: what the problem is, what each of us does, and why it matters.',
      'It counts only with your yes. If it is not quite right, tell me what to change.',
    ]),
  planReviewDue: (to: Reader) =>
    letter(to, 'Does our plan still fit?', [
      'We said that we would look at our plan again about now.',
      'Does it still fit, or should something change? Please tell me, either way.',
    ]),
  amendsOffered: (to: Reader) =>
    letter(to, 'We would like to make it up to you', [
      'This should not have happened to you. We would like to make it up to you, and you choose how.',
      'You can also name something else, or say no thank you.',
    ]),
  promiseMade: (to: Kept) =>
    letter(to, 'A promise to you', [`${to.keeper} has made you a promise. It is kept ${to.when.by(to.due)}.`, 'On your page you see what it is, and whether it was kept.']),
  promiseMoveAsked: (to: Kept) =>
    letter(to, 'May we move a date?', [
      `${to.keeper} made you a promise and now asks for a new date: ${to.when.day(to.due)}, ${to.when.time(to.due)}.`,
      'The reason stands on your page. If you say no, the first date stays.',
    ]),
  promiseBroken: (to: Kept) =>
    letter(to, 'We did not keep a promise', [
      `${to.keeper} promised you something ${to.when.by(to.due)}. It was not done by then. That is our fault.`,
      'We still owe it to you, and I will write to you about it.',
    ]),
  promiseOwnedUp: (to: Reader & { keeper: string }) =>
    letter(to, 'About the promise we broke', [
      `${to.keeper} has written to you about the promise that we broke, and what happens now.`,
      'We still owe it to you until it is done, or until you let us off.',
    ]),
  wordGiven: (to: Due) => letter(to, 'Word for you', ['I have written to you on your page.', `You hear from me again ${to.when.by(to.due)}, also if there is no news.`]),
  followUpAsked: (to: Due) =>
    letter(to, 'Is it okay now?', [
      'I want to know how it is now. Is it solved for you, or is it not okay yet?',
      `Either answer helps. Please tell me ${to.when.by(to.due)} if you can; I ask again after that.`,
    ]),
  done: (to: Reader) =>
    letter(to, 'We have done what we agreed', ['We think that we have done all that we agreed with you.', 'You have the last word. Is it solved for you, or is something left?']),
  endedUnagreed: (to: Reader) =>
    letter(to, 'How we ended this', [
      'We did not come to an agreement with you.',
      'On your page I say what we did, what we will not do and why, and where you can go next. You can open it again at any time.',
    ]),
  actWrittenDown: (to: Due & { staff: string }) =>
    letter(to, 'Please check what we wrote down for you', [
      `${to.staff} wrote down an answer that you gave us.`,
      `Is it what you said? If not, tell us on your page ${to.when.by(to.due)}, and we undo it. If it is right, there is nothing to do.`,
    ]),
  actByCode: (to: Due) =>
    letter(to, 'Was this you?', [
      'An answer was given on your page with a code that we printed or read out.',
      `If it was you, there is nothing to do. If not, tell us on your page ${to.when.by(to.due)}, and we undo it.`,
    ]),
  actByMail: (to: Due & { readAs: ReadAs }) =>
    letter(to, 'We read your mail as an answer', [
      `Thank you for your mail. We took it ${post.readAs[to.readAs]}.`,
      `If that is right, there is nothing to do. If not, tell us ${to.when.by(to.due)}, and we undo it.`,
    ]),
  answeredOlder: (to: Reader) =>
    letter(to, 'We have written it anew since', [
      'Thank you for your mail. Your words have reached us, and I read them.',
      'You answered a letter that we have put in other words since, so we did not take it as a yes or a no. The newer words wait for your answer.',
    ]),
  aboutYouWrittenDown: (to: Due & { staff: string }) =>
    letter(to, 'Please check what we wrote down about you', [
      `${to.staff} wrote down what you told us about yourself, so that you need not tell it twice.`,
      `Is it what you said? On your page you can change it or take it away. You can also undo it there ${to.when.by(to.due)}.`,
    ]),
  charterProposed: (to: Reader & { staff: string }) =>
    letter(to, 'What we can expect of each other', [
      `${to.staff} would like to change what you and we can expect of each other, and asks you first.`,
      'On your page you can say yes, say no, or change the words. Until you say yes, it stays as it is.',
    ]),
  charterAnswered: (to: Reader & { staff: string }) =>
    letter(to, 'Our answer to your change', [`You asked to change what you and we can expect of each other. ${to.staff} has answered you.`, 'You find the answer on your page.']),
  reopened: (to: Due) =>
    letter(to, 'It is open again', [
      'Thank you for telling us. It is open again, with all that was said before.',
      `You hear from me ${to.when.by(to.due)}, also if there is no news.`,
    ]),
  closedWithoutAnswer: (to: Reader) =>
    letter(to, 'We have closed this for now', [
      'We asked three times whether it is okay and heard nothing, so we have closed it for now.',
      'We do not count it as solved. You can open it again at any time.',
    ]),
  taskProposed: (to: Reader) =>
    letter(to, 'Could you help with one thing?', [
      'There is one thing that you could do, and I have put on your page what it is, why it helps and how it goes.',
      'It is yours only if you say yes. You can change it, or say that it is not for you.',
    ]),
  taskReminded: (to: Reader) =>
    letter(to, 'A reminder, as you asked', [
      'You asked me to remind you once, the day before. What you wanted to do is on your page.',
      'If something is in the way, tell me, and we find another way.',
    ]),
  attemptRight: (to: Reader) => letter(to, 'It is right, thank you', ['I have looked at what you did. It is right. Thank you for your help.']),
  attemptSentBack: (to: Reader) =>
    letter(to, 'Nearly there', [
      'I have looked at what you did. On your page I say what is right already and what is still missing.',
      'We could have said it better. If you like, call and we do it together.',
    ]),
  teachBackAsked: (to: Reader) =>
    letter(to, 'Did I explain it well?', ['I would like to know whether I explained something well, and I ask you one question on your page.', 'You answer only if you like.']),
  explainedAnew: (to: Reader) =>
    letter(to, 'I have put it in other words', ['Thank you for telling me how it came across. I had left something unclear, and on your page I put it in other words.']),
  openedToCustomer: (to: Reader) =>
    letter(to, 'We opened a note to you', [
      'We kept something to ourselves, and now we have opened it to you.',
      'You can read it on your page: what it says, who wrote it, and when.',
    ]),
  roomLink: (to: Reader) => letter(to, 'Your new link', ['You asked for a new way to your page. Here it is.', 'If it was not you who asked for it, leave it unused and tell us.']),
  danger: (to: StaffReader & { number: number; since: string; desk: string }): Letter => ({
    subject: `Please read concern ${to.number} first`,
    paragraphs: [
      `Hello ${to.name},`,
      `someone may be in danger. Concern ${to.number} came in ${to.when.onAt(to.since)}, and nobody has said that they have read it.`,
      `You are on duty. Open it here: ${to.desk}`,
      to.organisation,
    ],
  }),
  invitation: (to: StaffReader & { inviter: string; until: string }): Letter => ({
    subject: `${to.inviter} invites you to the desk`,
    paragraphs: [
      `Hello ${to.name},`,
      `${to.inviter} invites you to the desk of ${to.organisation}, where we put things right together with the people we serve.`,
      `Choose your password here:\n${PLACEHOLDERS.invitation}`,
      `The link works until ${to.when.moment(to.until)}. After that, ask ${to.inviter} for a new one.`,
    ],
  }),
};

export type LettersCopy = typeof letters;
export type LetterKind = keyof LettersCopy;
