// Acts on a decision: the question with its options, what they said to it, and where we choose for them.
import { CHOSEN_BECAUSE, type DecisionView } from '../../../../contract/decision.ts';
import {
  addOption,
  askDecision,
  askUsToChoose,
  changeOption,
  chooseForThem,
  chooseOption,
  closeOption,
  dropDecision,
  reopenDecision,
  sayWhatMatters,
} from '../../../../contract/decisionEndpoints.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, type ActField, type Chosen, forThem, maybe, type Newer, type Option, type Room, type Said, viaField } from './act.ts';

const MOST_OPTIONS = 5;
const NUMBERS = Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1);

export function askDecisionAct({ view, words: { decisions, times } }: Room): Act {
  const { ask } = decisions;
  const said = (number: number) => number.toLocaleString(times.locale);
  const shows = (number: number) => (number <= 2 ? {} : { shows: ({ count }: Chosen) => Number(count) >= number });
  const option = (number: number): readonly ActField[] => [
    { is: 'words', name: `text${number}`, label: ask.option(said(number)), voice: 'ours', ...shows(number) },
    { is: 'words', name: `good${number}`, label: ask.good(said(number)), voice: 'ours', ...shows(number) },
    { is: 'words', name: `hard${number}`, label: ask.hard(said(number)), voice: 'ours', ...shows(number) },
  ];
  return {
    key: 'askDecision',
    title: ask.title,
    says: ask.says,
    fields: [
      { is: 'words', name: 'question', label: ask.question, voice: 'ours' },
      { is: 'pick', name: 'count', label: ask.count, options: NUMBERS.slice(1).map((number) => ({ value: String(number), says: said(number) })), begin: '2' },
      ...NUMBERS.flatMap(option),
    ],
    go: ask.go,
    done: ask.done(firstName(view)),
    send: (typed) => call(askDecision, { params: { id: view.id }, body: questionIn(typed) }),
    drafted: (typed) => ({ deed: 'askDecision', on: { id: view.id }, body: questionIn(typed) }),
  };
}

const questionIn = (typed: Said) => ({
  question: typed.text('question'),
  options: NUMBERS.slice(0, Number(typed.text('count'))).map((number) => ({
    text: typed.text(`text${number}`),
    good: typed.text(`good${number}`),
    hard: typed.text(`hard${number}`),
  })),
});

const on = ({ view }: Room, { id }: DecisionView) => ({ params: { id: view.id, decision: id } });
const openOptions = ({ options }: DecisionView) => options.filter(({ closed }) => closed === null);
const choices = (decision: DecisionView): Option[] => openOptions(decision).map(({ id, words }) => ({ value: id, says: words.text ?? '' }));

export function addOptionAct(room: Room, decision: DecisionView): Act {
  const { add } = room.words.decisions;
  return {
    key: `addOption.${decision.id}`,
    title: add.title,
    fields: [
      { is: 'words', name: 'text', label: add.label, voice: 'ours' },
      { is: 'words', name: 'good', label: add.good, voice: 'ours' },
      { is: 'words', name: 'hard', label: add.hard, voice: 'ours' },
    ],
    go: add.go,
    done: add.done,
    send: (said) => call(addOption, { ...on(room, decision), body: { text: said.text('text'), good: said.text('good'), hard: said.text('hard') } }),
  };
}

export function addTheirOptionAct(room: Room, decision: DecisionView): Act {
  const { acts, decisions } = room.words;
  return {
    key: `addTheirOption.${decision.id}`,
    title: decisions.addTheirs.title,
    says: acts.fields.says,
    fields: [{ is: 'words', name: 'text', label: decisions.addTheirs.label, voice: 'theirs' }, viaField(room)],
    go: decisions.addTheirs.go,
    done: decisions.addTheirs.done,
    send: (said) => call(addOption, { ...on(room, decision), body: { text: said.text('text'), ...forThem(room, said) } }),
  };
}

export function changeOptionAct(room: Room, decision: DecisionView): Act {
  const { decisions } = room.words;
  const { change, add } = decisions;
  const isOurs = (chosen: Chosen) => openOptions(decision).some(({ id, of }) => id === chosen.option && of === 'us');
  return {
    key: `changeOption.${decision.id}.${decision.version}`,
    title: change.title,
    says: change.says,
    fields: [
      { is: 'one', name: 'option', label: change.which, options: choices(decision) },
      { is: 'words', name: 'text', label: change.label, voice: 'ours', optional: true, shows: isOurs },
      { is: 'words', name: 'good', label: add.good, voice: 'ours', optional: true },
      { is: 'words', name: 'hard', label: add.hard, voice: 'ours', optional: true },
    ],
    go: change.go,
    done: change.done,
    send: (said) =>
      call(changeOption, {
        params: { ...on(room, decision).params, option: said.text('option') },
        body: maybe({ text: said.maybe('text'), good: said.maybe('good'), hard: said.maybe('hard') }),
      }),
  };
}

export function closeOptionAct(room: Room, decision: DecisionView): Act {
  const { close } = room.words.decisions;
  return {
    key: `closeOption.${decision.id}.${decision.version}`,
    title: close.title,
    fields: [
      { is: 'one', name: 'option', label: close.which, options: choices(decision) },
      { is: 'words', name: 'text', label: close.label, voice: 'ours' },
    ],
    go: close.go,
    done: close.done,
    send: (said) => call(closeOption, { params: { ...on(room, decision).params, option: said.text('option') }, body: { text: said.text('text') } }),
  };
}

/** What they chose, and before it what matters most to them, where nobody has asked yet. */
export function chooseOptionAct(room: Room, decision: DecisionView): Act {
  const { acts, decisions } = room.words;
  const { choose } = decisions;
  const told = room.view.telling.matters?.text;
  const first: readonly ActField[] =
    decision.matters === null
      ? [{ is: 'words', name: 'matters', label: choose.matters, hint: choose.mattersHint, voice: 'theirs', optional: true, ...(told ? { begin: told } : {}) }]
      : [];
  return {
    key: `chooseOption.${decision.id}.${decision.version}`,
    title: choose.title,
    says: acts.fields.says,
    fields: [...first, { is: 'one', name: 'option', label: choose.label, of: 'theirs', options: choices(decision) }, viaField(room)],
    go: choose.go,
    done: choose.done,
    anew: { shows: (now) => optionsNow(now, decision.id), act: (now) => onDecision(now, decision.id, chooseOptionAct) },
    send: async (said) => {
      if (decision.matters === null) await call(sayWhatMatters, { ...on(room, decision), body: { ...maybe({ text: said.maybe('matters') }), ...forThem(room, said) } });
      return call(chooseOption, { ...on(room, decision), body: { version: decision.version, option: said.text('option'), ...forThem(room, said) } });
    },
  };
}

export function askUsToChooseAct(room: Room, decision: DecisionView): Act {
  const { acts, decisions } = room.words;
  return {
    key: `askUsToChoose.${decision.id}`,
    title: decisions.leave.title,
    says: acts.fields.says,
    fields: [{ is: 'words', name: 'text', label: decisions.leave.label, voice: 'theirs', optional: true }, viaField(room)],
    go: decisions.leave.go,
    done: decisions.leave.done,
    send: (said) => call(askUsToChoose, { ...on(room, decision), body: { ...maybe({ text: said.maybe('text') }), ...forThem(room, said) } }),
  };
}

export function chooseForThemAct(room: Room, decision: DecisionView): Act {
  const { forThem: words } = room.words.decisions;
  const asked = decision.left !== null;
  return {
    key: `chooseForThem.${decision.id}.${decision.version}`,
    title: words.title,
    says: words.says,
    fields: [
      { is: 'one', name: 'option', label: decision.question.text ?? '', options: choices(decision) },
      {
        is: 'one',
        name: 'because',
        label: words.because,
        options: CHOSEN_BECAUSE.map((value) => ({ value, says: words.reasons[value], ...(value === 'asked-to' && !asked ? { hint: words.notAsked, cannot: true as const } : {}) })),
        ...(asked ? { begin: 'asked-to' } : {}),
      },
      { is: 'words', name: 'text', label: words.label, voice: 'ours' },
    ],
    go: words.go,
    done: words.done,
    anew: { shows: (now) => optionsNow(now, decision.id), act: (now) => onDecision(now, decision.id, chooseForThemAct) },
    send: (said) =>
      call(chooseForThem, {
        ...on(room, decision),
        body: { version: decision.version, option: said.text('option'), because: said.one('because', CHOSEN_BECAUSE), text: said.text('text') },
      }),
  };
}

/** Ours, or theirs as they said it. */
export function reopenDecisionAct(room: Room, decision: DecisionView, whose: 'ours' | 'theirs'): Act {
  const { acts, decisions } = room.words;
  const words = whose === 'ours' ? decisions.again : decisions.againTheirs;
  return {
    key: `reopenDecision.${whose}.${decision.id}.${decision.version}`,
    title: words.title,
    ...(whose === 'theirs' ? { says: acts.fields.says } : {}),
    fields: [{ is: 'words', name: 'text', label: words.label, voice: whose }, ...(whose === 'theirs' ? [viaField(room)] : [])],
    go: words.go,
    done: words.done,
    send: (said) => call(reopenDecision, { ...on(room, decision), body: { text: said.text('text'), ...(whose === 'theirs' ? forThem(room, said) : {}) } }),
  };
}

export function dropDecisionAct(room: Room, decision: DecisionView): Act {
  const { drop } = room.words.decisions;
  return {
    key: `dropDecision.${decision.id}`,
    title: drop.title,
    fields: [{ is: 'words', name: 'text', label: drop.label, voice: 'ours' }],
    go: drop.go,
    done: drop.done,
    send: (said) => call(dropDecision, { ...on(room, decision), body: { text: said.text('text') } }),
  };
}

function optionsNow({ view, words: { decisions } }: Room, id: string): readonly Newer[] {
  const now = view.decisions.find((one) => one.id === id);
  return now === undefined
    ? []
    : openOptions(now).map(({ words, of }, index) => ({ label: `${decisions.newest}, ${index + 1}`, of: of === 'us' ? 'ours' : 'theirs', says: words.text ?? '' }));
}

/** The same act on the decision as it stands now, where it is still open. */
function onDecision(room: Room, id: string, act: (room: Room, decision: DecisionView) => Act): Act | null {
  const now = room.view.decisions.find((one) => one.id === id && one.state === 'open');
  return now === undefined ? null : act(room, now);
}
