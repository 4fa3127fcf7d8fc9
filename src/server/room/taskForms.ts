// The forms of the customer's part: an answer to a task, how sure they are, what they did, and what they said back.
import type { RoomDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { refuse } from '../../domain/common/refusal.ts';
import { type DeedForms, isOneOf, typed } from './deedForm.ts';
import type { Fields } from './reader.ts';

const THANKED = { yes: 'taskYes', change: 'taskChange', no: 'taskNo', 'as-it-is': 'asItIs' } as const;
type Answer = keyof typeof THANKED;
const isAnswer = (answer: string | undefined): answer is Answer => answer !== undefined && Object.hasOwn(THANKED, answer);

export const taskForms = {
  answerTask: {
    body: ({ version, answer, text, remind }) =>
      isAnswer(answer)
        ? given({
            version: Number(version),
            answer,
            text: answer === 'change' ? (text ?? '') : typed(text),
            remind: remind === 'on' && answer === 'yes' ? (true as const) : undefined,
          })
        : refuse('invalid'),
    thanks: ({ answer }) => (isAnswer(answer) ? THANKED[answer] : 'no'),
  },
  rateConfidence: {
    body: ({ version, confidence = '' }) => (/^\d{1,2}$/.test(confidence) ? { version: Number(version), confidence: Number(confidence) } : refuse('not-on-the-ruler')),
    thanks: 'sure',
  },
  makeAttempt: { body: (fields) => given({ version: Number(fields.version), text: typed(fields.text), checked: checkedIn(fields), answers: fields.answers }), thanks: 'attempt' },
  sayBack: {
    body: ({ round, answer, text = '' }) => (isOneOf(answer, 'said', 'rather-not') ? { round: Number(round), answer, text } : refuse('invalid')),
    thanks: 'saidBack',
  },
} satisfies Partial<DeedForms<RoomDeed>>;

/** The places of the checks that were ticked. */
const checkedIn = (fields: Fields): readonly number[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const place = /^check-(\d{1,2})$/.exec(name)?.[1];
    return place !== undefined && value === 'on' ? [Number(place)] : [];
  });
