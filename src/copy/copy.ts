// What customers read, and why something was refused, in the language of the reader.
import { channelHealth as channelsEn } from './en/desk.channelHealth.ts';
import { fill as fillEn } from './en/fill.ts';
import { form as formEn } from './en/form.ts';
import { letters as lettersEn } from './en/letters.ts';
import { mail as mailEn } from './en/mail.ts';
import { onFile as onFileEn } from './en/onFile.ts';
import { post as postEn } from './en/post.ts';
import { refusals as refusalsEn } from './en/refusals.ts';
import { calls as callsEn } from './en/room.calls.ts';
import { roomChange as changeEn, saidAndDone as saidAndDoneEn } from './en/room.change.ts';
import { touch as touchEn } from './en/room.contacts.ts';
import { correction as correctionEn } from './en/room.correction.ts';
import { decision as decisionEn, plan as planEn } from './en/room.decision.ts';
import { me as meEn } from './en/room.me.ts';
import { merging as mergingEn } from './en/room.merging.ts';
import { openRoom as openRoomEn } from './en/room.open.ts';
import { party as partyEn } from './en/room.party.ts';
import { picture as pictureEn } from './en/room.picture.ts';
import { samePerson as twiceEn } from './en/room.samePerson.ts';
import { screen as screenEn } from './en/room.screen.ts';
import { task as taskEn } from './en/room.task.ts';
import { room as roomEn } from './en/room.ts';
import { whys as whysEn } from './en/room.whys.ts';
import { roomHistory as roomHistoryEn } from './en/roomHistory.ts';
import { samePerson as samePersonEn } from './en/samePerson.ts';
import { slip as slipEn } from './en/slip.ts';
import { channelHealth as channelsEs } from './es/desk.channelHealth.ts';
import { fill as fillEs } from './es/fill.ts';
import { form as formEs } from './es/form.ts';
import { letters as lettersEs } from './es/letters.ts';
import { mail as mailEs } from './es/mail.ts';
import { onFile as onFileEs } from './es/onFile.ts';
import { post as postEs } from './es/post.ts';
import { refusals as refusalsEs } from './es/refusals.ts';
import { calls as callsEs } from './es/room.calls.ts';
import { roomChange as changeEs, saidAndDone as saidAndDoneEs } from './es/room.change.ts';
import { touch as touchEs } from './es/room.contacts.ts';
import { correction as correctionEs } from './es/room.correction.ts';
import { decision as decisionEs, plan as planEs } from './es/room.decision.ts';
import { me as meEs } from './es/room.me.ts';
import { merging as mergingEs } from './es/room.merging.ts';
import { openRoom as openRoomEs } from './es/room.open.ts';
import { party as partyEs } from './es/room.party.ts';
import { picture as pictureEs } from './es/room.picture.ts';
import { samePerson as twiceEs } from './es/room.samePerson.ts';
import { screen as screenEs } from './es/room.screen.ts';
import { task as taskEs } from './es/room.task.ts';
import { room as roomEs } from './es/room.ts';
import { whys as whysEs } from './es/room.whys.ts';
import { roomHistory as roomHistoryEs } from './es/roomHistory.ts';
import { samePerson as samePersonEs } from './es/samePerson.ts';
import { slip as slipEs } from './es/slip.ts';
import type { RefusalCode } from './refusalCodes.ts';
import type { Language } from './when.ts';

const en = {
  room: roomEn,
  roomHistory: roomHistoryEn,
  openRoom: openRoomEn,
  touch: touchEn,
  picture: pictureEn,
  channels: channelsEn,
  fill: fillEn,
  form: formEn,
  letters: lettersEn,
  mail: mailEn,
  post: postEn,
  onFile: onFileEn,
  samePerson: samePersonEn,
  party: partyEn,
  correction: correctionEn,
  merging: mergingEn,
  twice: twiceEn,
  whys: whysEn,
  change: changeEn,
  saidAndDone: saidAndDoneEn,
  refusals: refusalsEn,
  slip: slipEn,
  task: taskEn,
  decision: decisionEn,
  plan: planEn,
  me: meEn,
  calls: callsEn,
  screen: screenEn,
};
export type Copy = typeof en;
const es: Copy = {
  room: roomEs,
  roomHistory: roomHistoryEs,
  openRoom: openRoomEs,
  touch: touchEs,
  picture: pictureEs,
  channels: channelsEs,
  fill: fillEs,
  form: formEs,
  letters: lettersEs,
  mail: mailEs,
  post: postEs,
  onFile: onFileEs,
  samePerson: samePersonEs,
  party: partyEs,
  correction: correctionEs,
  merging: mergingEs,
  twice: twiceEs,
  whys: whysEs,
  change: changeEs,
  saidAndDone: saidAndDoneEs,
  refusals: refusalsEs,
  slip: slipEs,
  task: taskEs,
  decision: decisionEs,
  plan: planEs,
  me: meEs,
  calls: callsEs,
  screen: screenEs,
};
const COPIES: Record<Language, Copy> = { en, es };

export const copyIn = (language: Language): Copy => COPIES[language];

/** The sentence for a code; one that has none of its own is a surprise on our side. */
export function refusalSentence(language: Language, code: string): string {
  const { refusals } = COPIES[language];
  return isRefusalCode(code) ? refusals[code] : refusals['something-went-wrong'];
}

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(en.refusals, code);
