// Teach-back on the desk: asking whether we explained it well, writing down what they said, and answering it.
import type { TeachBackView } from '../../../../contract/task.ts';
import { answerTeachBack, askTeachBack, sayBack } from '../../../../contract/taskEndpoints.ts';
import { call } from '../../client.ts';
import { type Act, forThem, maybe, type Room, viaField } from './act.ts';

const ALL = 'all';

export function askTeachBackAct({ view, words: { tasks } }: Room): Act {
  const { teachBack } = tasks.acts;
  const live = view.tasks.filter(({ state }) => state !== 'declined' && state !== 'taken-back');
  const about = [{ value: ALL, says: teachBack.all }, ...live.map(({ id, title }) => ({ value: id, says: title.text ?? '' }))];
  return {
    key: 'askTeachBack',
    title: teachBack.title,
    says: teachBack.says,
    fields: [
      ...(live.length === 0 ? [] : [{ is: 'pick', name: 'task', label: teachBack.about, options: about, begin: ALL } as const]),
      { is: 'words', name: 'question', label: teachBack.label, voice: 'ours' },
    ],
    go: teachBack.go,
    done: teachBack.done,
    send: (said) => {
      const task = said.maybe('task');
      return call(askTeachBack, { params: { id: view.id }, body: { question: said.text('question'), ...maybe({ task: task === ALL ? undefined : task }) } });
    },
  };
}

export function sayBackAct(room: Room, one: TeachBackView): Act {
  const words = room.words.tasks.acts.sayBack;
  const answers = ['said', 'rather-not'] as const;
  const round = one.rounds.length;
  return {
    key: `sayBack.${one.id}.${round}`,
    title: words.title,
    says: `${one.question.text ?? ''} ${room.words.acts.fields.says}`,
    fields: [
      { is: 'one', name: 'answer', label: words.label, of: 'theirs', options: answers.map((value) => ({ value, says: words[value] })) },
      { is: 'words', name: 'text', label: words.words, voice: 'theirs', shows: ({ answer }) => answer === 'said' },
      viaField(room),
    ],
    go: words.go,
    done: words.done,
    send: (said) =>
      call(sayBack, {
        params: { id: room.view.id, teachBack: one.id },
        body: { round, answer: said.one('answer', answers), ...maybe({ text: said.maybe('text') }), ...forThem(room, said) },
      }),
  };
}

export function answerTeachBackAct({ view, words: { tasks } }: Room, one: TeachBackView): Act {
  const words = tasks.acts.answerBack;
  const answers = ['clear', 'gap'] as const;
  const round = one.rounds.length;
  return {
    key: `answerTeachBack.${one.id}.${round}`,
    title: words.title,
    says: words.says,
    fields: [
      { is: 'one', name: 'answer', label: words.label, options: answers.map((value) => ({ value, says: words[value] })) },
      { is: 'words', name: 'text', label: words.words, voice: 'ours', optional: true, rows: 2, shows: ({ answer }) => answer === 'clear' },
      { is: 'words', name: 'gap', label: words.what, voice: 'ours', rows: 2, shows: ({ answer }) => answer === 'gap' },
      { is: 'words', name: 'anew', label: words.anew, voice: 'ours', shows: ({ answer }) => answer === 'gap' },
    ],
    go: words.go,
    done: words.done,
    send: (said) =>
      call(answerTeachBack, {
        params: { id: view.id, teachBack: one.id },
        body: { round, answer: said.one('answer', answers), ...maybe({ text: said.maybe('anew') ?? said.maybe('text'), gap: said.maybe('gap') }) },
      }),
  };
}
