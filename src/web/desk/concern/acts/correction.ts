// What the customer says is not right: written down on their word, and answered.
import { type CorrectionView, FILE_PARTS } from '../../../../contract/correction.ts';
import { answerCorrection, askCorrection } from '../../../../contract/correctionEndpoints.ts';
import { call } from '../../client.ts';
import { type Act, type ActField, forThem, maybe, type Option, type Room, type Said, viaField } from './act.ts';

const ANSWERS = ['theirs', 'ours', 'beside'] as const;
const MOST = 60;

export function askCorrectionAct(room: Room): Act {
  const { ask } = room.words.correction;
  return {
    key: 'askCorrection',
    title: ask.title,
    says: ask.says,
    fields: [{ is: 'pick', name: 'of', label: ask.of, options: thingsOf(room) }, { is: 'words', name: 'text', label: ask.text, voice: 'theirs' }, viaField(room)],
    go: ask.go,
    done: ask.done,
    send: (said) => call(askCorrection, { params: { id: room.view.id }, body: { of: named(said.text('of')), text: said.text('text'), ...forThem(room, said) } }),
  };
}

/** What is on record, the latest first, each of its words and the entry itself; then what is on file. */
function thingsOf({ view, words: { correction, concern, times } }: Room): Option[] {
  const entries = view.entries
    .filter(({ correctable }) => correctable)
    .toReversed()
    .flatMap(({ version, at, kind, words }) => [
      ...words.flatMap(({ said }) => (said.id === undefined || said.text === null ? [] : [{ value: said.id, says: correction.words(times.day(at), shortened(said.text)) }])),
      { value: String(version), says: correction.entry(times.day(at), concern.story.kinds[kind] ?? '') },
    ]);
  return [...entries, ...FILE_PARTS.map((part) => ({ value: part, says: correction.partsSays(correction.parts[part]) }))];
}

const shortened = (text: string): string => (text.length <= MOST ? text : `${text.slice(0, MOST).replace(/\s\S*$/, '')} …`);

function named(of: string) {
  const onFile = FILE_PARTS.find((part) => part === of);
  if (onFile !== undefined) return { onFile };
  return /^\d+$/.test(of) ? { entry: Number(of) } : { words: of };
}

/** Some words may read as they say, or be put right by us, from what stood; something else, such as a date, is put right or not. */
export function answerCorrectionAct(room: Room, { id, onFile, stood, said: theirs }: CorrectionView): Act {
  const { answer, stood: onRecord, theySay } = room.words.correction;
  const read = (name: string, label: string, says: string | null): ActField[] => (says === null ? [] : [{ is: 'read', name, label, says, optional: true }]);
  const beside = { value: 'beside', says: answer.beside, hint: answer.besideHint };
  const words = stood?.text ?? null;
  return {
    key: `answerCorrection.${id}`,
    title: answer.title,
    ...maybe({ says: onFile === null ? undefined : answer.fileSays }),
    fields: [
      ...read('stood', onRecord, words),
      ...read('theirs', theySay, theirs.text),
      {
        is: 'one',
        name: 'answer',
        label: answer.answer,
        options:
          words === null
            ? [{ value: 'theirs', says: answer.isRight }, beside]
            : [{ value: 'ours', says: answer.ours, hint: answer.oursHint }, { value: 'theirs', says: answer.theirs, hint: answer.theirsHint }, beside],
      },
      { is: 'words', name: 'text', label: answer.text, voice: 'ours', begin: words ?? '', shows: (chosen) => chosen.answer === 'ours' },
      { is: 'words', name: 'because', label: answer.because, hint: answer.becauseHint, voice: 'ours', shows: (chosen) => chosen.answer === 'beside' },
    ],
    go: answer.go,
    done: answer.done,
    send: (said) => call(answerCorrection, { params: { id: room.view.id, correction: id }, body: answered(said) }),
  };
}

function answered(said: Said) {
  const chosen = said.one('answer', ANSWERS);
  if (chosen === 'beside') return { answer: 'kept-beside' as const, because: said.text('because') };
  return { answer: 'taken' as const, ...maybe({ text: chosen === 'ours' ? said.maybe('text') : undefined }) };
}
