// What each letter asks, and what an answer by mail was read as.
import type { Asked } from './reply.ts';

const ASKS: Readonly<Record<string, Asked>> = {
  understandingOffered: 'understanding',
  understandingAskedAgain: 'understanding',
  fixProposed: 'fix',
  fixDelivered: 'delivery',
  amendsOffered: 'amends',
  promiseMoveAsked: 'move',
  followUpAsked: 'solved',
  done: 'solved',
  actByCode: 'check',
  actByMail: 'check',
  actWrittenDown: 'check',
};
export const askedBy = (letter: string): Asked => ASKS[letter] ?? 'nothing';

export const READ_AS = ['yes', 'no', 'not-quite', 'chosen', 'declined', 'wished', 'solved', 'not-okay', 'rated', 'reopened', 'undone', 'writing'] as const;
export type ReadAs = (typeof READ_AS)[number];
const READ: Readonly<Record<string, ReadAs>> = {
  understandingConfirmed: 'yes',
  understandingCorrected: 'not-quite',
  fixAgreed: 'yes',
  fixDeclined: 'no',
  fixConfirmed: 'yes',
  fixNotConfirmed: 'no',
  promiseMoved: 'yes',
  promiseMoveDeclined: 'no',
  amendsAccepted: 'chosen',
  amendsDeclined: 'declined',
  amendsWished: 'wished',
  saidSolved: 'solved',
  saidNotOkay: 'not-okay',
  fairnessRated: 'rated',
  reopened: 'reopened',
  actDisputed: 'undone',
  writingChosen: 'writing',
};
/** Null for what came along with an answer, such as a fix that lapsed. */
export const readAs = (event: string): ReadAs | null => READ[event] ?? null;
