// Acts on the understanding: saying it back, asking again, their answer, and acting without it.
import { actUnconfirmed, answerUnderstanding, askUnderstandingAgain, offerUnderstanding } from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, askedByField, forThem, maybe, type Newer, type Room, type Said, VIAS, viaField } from './act.ts';

export function offerUnderstandingAct(room: Room): Act {
  const { view, words } = room;
  const { acts } = words;
  const on = { id: view.id };
  const offer = (said: Said) => ({
    text: said.text('text'),
    after: view.rounds.length,
    by: said.one('via', VIAS),
    ...maybe({ feeling: said.maybe('feeling'), wish: said.maybe('wish') }),
  });
  return {
    key: 'offerUnderstanding',
    title: acts.offerUnderstanding.name,
    fields: [
      { is: 'words', name: 'text', label: acts.offerUnderstanding.label, hint: acts.offerUnderstanding.hint, voice: 'ours' },
      { is: 'words', name: 'feeling', label: acts.offerUnderstanding.feeling, voice: 'ours', optional: true },
      { is: 'words', name: 'wish', label: acts.offerUnderstanding.wish, voice: 'ours', optional: true },
      askedByField(room, acts.offerUnderstanding.by),
    ],
    go: acts.offerUnderstanding.go,
    done: acts.offerUnderstanding.done(firstName(view)),
    anew: { shows: lastRound, act: offerUnderstandingAct },
    send: (said) => call(offerUnderstanding, { params: on, body: offer(said) }),
    drafted: (said) => ({ deed: 'offerUnderstanding', on, body: offer(said) }),
  };
}

export function askUnderstandingAgainAct(room: Room): Act {
  const { view, words } = room;
  const { acts } = words;
  return {
    key: 'askUnderstandingAgain',
    title: acts.askUnderstandingAgain.title,
    fields: [askedByField(room, acts.fields.by)],
    go: acts.askUnderstandingAgain.go,
    done: acts.askUnderstandingAgain.done,
    send: (said) => call(askUnderstandingAgain, { params: { id: view.id, round: view.rounds.length }, body: { by: said.one('via', VIAS) } }),
  };
}

export function answerUnderstandingAct(room: Room): Act {
  const { view, words } = room;
  const { acts } = words;
  const answers = ['yes', 'correction'] as const;
  const round = view.rounds.length;
  return {
    key: `answerUnderstanding.${round}`,
    title: acts.answerUnderstanding.title,
    says: acts.fields.says,
    fields: [
      { is: 'one', name: 'answer', label: acts.fields.answer, of: 'theirs', options: answers.map((value) => ({ value, says: acts.answerUnderstanding[value] })) },
      { is: 'words', name: 'text', label: acts.answerUnderstanding.words, voice: 'theirs', shows: ({ answer }) => answer === 'correction' },
      viaField(room),
    ],
    go: acts.answerUnderstanding.go,
    done: acts.answerUnderstanding.done,
    anew: { shows: lastRound, act: answerUnderstandingAct },
    send: (said) =>
      call(answerUnderstanding, { params: { id: view.id, round }, body: { answer: said.one('answer', answers), ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

export function actUnconfirmedAct({ view, words: { acts } }: Room): Act {
  const reasons = ['silence', 'safety'] as const;
  return {
    key: 'actUnconfirmed',
    title: acts.actUnconfirmed.title,
    says: acts.actUnconfirmed.says,
    fields: [
      { is: 'one', name: 'because', label: acts.fields.why, options: reasons.map((value) => ({ value, says: acts.actUnconfirmed[value] })) },
      { is: 'words', name: 'text', label: acts.actUnconfirmed.words, voice: 'ours', shows: ({ because }) => because === 'safety' },
    ],
    go: acts.actUnconfirmed.go,
    done: acts.actUnconfirmed.done,
    send: (said) => call(actUnconfirmed, { params: { id: view.id }, body: { because: said.one('because', reasons), ...maybe({ text: said.maybe('text') }) } }),
  };
}

function lastRound({ view, words: { acts } }: Room): readonly Newer[] {
  const round = view.rounds.at(-1);
  const correction = round?.correction?.text;
  return [
    ...(round?.words.text ? [{ label: acts.newest.words, of: 'ours' as const, says: round.words.text }] : []),
    ...(correction ? [{ label: acts.newest.correction, of: 'theirs' as const, says: correction }] : []),
  ];
}
