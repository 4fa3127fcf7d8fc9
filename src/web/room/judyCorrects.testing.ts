// What Judy says is not right, for tests of her pages: one that waits, one taken, one kept beside, and one about her file.
import type { Entry, RoomView } from '../../contract/concern.ts';
import type { CorrectionView } from '../../contract/correction.ts';
import { entry, judysRoom, NOW, ours, own, signed } from './judy.testing.ts';

const correction = (id: string, parts: Partial<CorrectionView> = {}): CorrectionView => ({
  id,
  entry: null,
  onFile: null,
  state: 'asked',
  stood: null,
  said: own('It was on Tuesday.'),
  by: signed(NOW, 'judy'),
  text: null,
  because: null,
  answeredBy: null,
  again: false,
  ...parts,
});
const stood = ours('You came on Monday.');
const because = ours('The door counted you on Monday.');
const theirs = own('It was on Tuesday.');
const about = { id: 'w', stood, theirs, because: null, at: NOW };
const word = (version: number, parts: Partial<Entry['words'][number]['said']>): Entry =>
  entry(version, 'wordGiven', { correctable: true, words: [{ part: 'words', said: { ...stood, id: `w${version}`, ...parts } }] });

export const WORD = word(30, {});
export const ASKED = word(31, { correction: { ...about, state: 'asked' } });
export const TAKEN = word(32, { ...theirs, correction: { ...about, state: 'taken' } });
export const BESIDE = word(33, { correction: { ...about, state: 'kept-beside', because } });
export const FOUND_TOGETHER = word(34, { ...ours('You came on Tuesday, not Monday.'), correction: { ...about, state: 'taken' } });
const MATTER = entry(35, 'matterAdded', { correctable: true, words: [] });
export const TWO_WORDS = entry(36, 'endedUnagreed', {
  correctable: true,
  words: [
    { part: 'did', said: { ...ours('We called.'), id: 'did' } },
    { part: 'willNot', said: { ...ours('We can’t pay.'), id: 'will-not' } },
  ],
});

export const correcting: Partial<RoomView> = {
  entries: [WORD, ASKED, TAKEN, BESIDE, FOUND_TOGETHER, MATTER, TWO_WORDS],
  corrections: [
    correction('waits', { entry: 31, stood }),
    correction('taken', { entry: 32, stood, state: 'taken', answeredBy: signed(NOW) }),
    correction('beside', { entry: 33, stood, state: 'kept-beside', because, answeredBy: signed(NOW) }),
    correction('date', { entry: 35, said: own('That was in May.') }),
    correction('file', { onFile: 'born-on', said: own('5 March 1946.') }),
  ],
  may: [...judysRoom.may, 'askCorrection'],
};
