// Acts on the customer's tasks: asking, writing down what they said and did, and looking at it.
import type { FormRow } from '../../../../contract/form.ts';
import type { TaskView } from '../../../../contract/task.ts';
import { answerTask, judgeAttempt, makeAttempt, nameFault, proposeTask, rateConfidence, takeBackTask } from '../../../../contract/taskEndpoints.ts';
import type { Wording } from '../../../../contract/wording.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, type ActField, type Chosen, forThem, maybe, type Newer, type Option, type Room, type Said, viaField } from './act.ts';

const OWN = 'own';
const NO_FORM = 'none';
const NOT_ASKED = 'not-asked';
const UNSURE = 7;
const RULER: readonly Option[] = Array.from({ length: 11 }, (_, number) => ({ value: String(number), says: String(number) }));
const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const named = (task: TaskView): string => task.title.text ?? '';

type Catalogues = { wordings: readonly Wording[]; forms: readonly FormRow[] };
/** `replaces` is put another way: its text stands ready to be changed. */
export function proposeTaskAct(room: Room, { wordings, forms }: Catalogues, replaces?: TaskView): Act {
  const { view, words, me, colleagues } = room;
  const { propose } = words.tasks.acts;
  const others = colleagues.filter(({ id }) => id !== me.id).map(({ id, name }) => ({ value: id, says: name }));
  return {
    key: `proposeTask.${replaces === undefined ? 'new' : `${replaces.id}.${replaces.version}`}`,
    title: replaces === undefined ? propose.title : propose.anew,
    says: propose.says,
    fields: [
      ...fromCatalogue(room, { wordings, forms }),
      ...ownText(room, wordings, replaces),
      { is: 'photo', name: 'sample', label: propose.sample, hint: propose.sampleHint, concern: view.id, optional: true, ...maybe({ begin: replaces?.sample ?? undefined }) },
      ...withForm(room, { wordings, forms }, replaces),
      { is: 'pick', name: 'asks', label: propose.asks, options: [{ value: me.id, says: propose.me }, ...others], begin: replaces?.asks.id ?? me.id },
      { is: 'words', name: 'reach', label: propose.reach, voice: 'ours', optional: true, rows: 1, begin: replaces?.reach?.text ?? '' },
      { is: 'when', name: 'due', label: propose.due, optional: true },
    ],
    go: propose.go,
    done: propose.done(firstName(view)),
    send: (said) => call(proposeTask, { params: { id: view.id }, body: taskIn(said, wordings, replaces) }),
    drafted: (said) => ({ deed: 'proposeTask', on: { id: view.id }, body: taskIn(said, wordings, replaces) }),
  };
}

function taskIn(said: Said, wordings: readonly Wording[], replaces?: TaskView) {
  const checks = linesIn(said.text('checks'));
  const wording = wordings.find(({ id }) => id === said.maybe('wording'));
  const own = {
    title: said.text('title').trim(),
    why: said.text('why'),
    steps: linesIn(said.text('steps')),
    ...maybe({ right: said.maybe('right'), checks: checks.length === 0 ? undefined : checks, proof: said.many('proof').length > 0 ? (true as const) : undefined }),
  };
  const text = wording === undefined ? own : { wording: { id: wording.id, version: wording.versions[0]?.version ?? 1 } };
  const form = said.maybe('form');
  const around = maybe({ sample: said.maybe('sample'), form: form === NO_FORM ? undefined : form, reach: said.maybe('reach'), due: said.maybeWhen('due'), replaces: replaces?.id });
  return { ...text, asks: said.text('asks'), ...around };
}

/** A form of the catalogue to be filled in, step by step, where there are any. */
function withForm({ words }: Room, { wordings, forms }: Catalogues, replaces?: TaskView): readonly ActField[] {
  const { fillIn } = words.forms;
  if (forms.length === 0) return [];
  const options = [{ value: NO_FORM, says: fillIn.noForm }, ...forms.map(({ id, title }) => ({ value: id, says: title }))];
  return [
    {
      is: 'pick',
      name: 'form',
      label: fillIn.form,
      options,
      begin: replaces?.form?.id ?? NO_FORM,
      shows: ({ wording }) => wordings.find(({ id }) => id === wording)?.versions[0]?.form == null,
    },
  ];
}

const isOwn = ({ wording }: Chosen): boolean => wording === undefined || wording === OWN;

function fromCatalogue({ words: { tasks, wordings: of } }: Room, { wordings, forms }: Catalogues): readonly ActField[] {
  const { propose } = tasks.acts;
  if (wordings.length === 0) return [];
  const options = wordings.map(({ id, versions: [newest] }) => ({
    value: id,
    says: propose.ofCatalogue(
      newest?.title ?? '',
      newest?.compared.is === 'rate' ? `${newest.compared.percent} %` : null,
      newest?.compared.is === 'rate' && newest.compared.lookAtIt,
    ),
  }));
  const reads = wordings.map(({ id, versions: [newest] }): ActField => {
    const asked = forms.find((one) => one.id === newest?.form);
    const says =
      newest === undefined
        ? ''
        : [newest.why, ...newest.steps.map((step, place) => `${place + 1}. ${step}`), newest.right ?? '', asked === undefined ? '' : of.withForm(asked.title)].join('\n').trim();
    return { is: 'read', name: `reads ${id}`, label: propose.reads, says, optional: true, shows: ({ wording }) => wording === id };
  });
  return [{ is: 'pick', name: 'wording', label: propose.wording, options: [{ value: OWN, says: propose.own }, ...options], begin: OWN }, ...reads];
}

function ownText({ words: { tasks } }: Room, wordings: readonly Wording[], replaces?: TaskView): readonly ActField[] {
  const { propose } = tasks.acts;
  const fields: readonly ActField[] = [
    { is: 'words', name: 'title', label: propose.what, voice: 'ours', rows: 1, begin: replaces?.title.text ?? '' },
    { is: 'words', name: 'why', label: propose.why, voice: 'ours', rows: 2, begin: replaces?.why.text ?? '' },
    { is: 'words', name: 'steps', label: propose.steps, hint: propose.stepsHint, voice: 'ours', begin: replaces?.steps.join('\n') ?? '' },
    { is: 'words', name: 'right', label: propose.right, voice: 'ours', rows: 2, optional: true, begin: replaces?.right?.text ?? '' },
    { is: 'words', name: 'checks', label: propose.checks, hint: propose.checksHint, voice: 'ours', rows: 2, optional: true, begin: replaces?.checks.join('\n') ?? '' },
    { is: 'many', name: 'proof', label: propose.proof, options: [{ value: 'yes', says: propose.proofYes }], optional: true, begin: replaces?.proof ? ['yes'] : [] },
  ];
  return wordings.length === 0 ? fields : fields.map((field) => ({ ...field, shows: isOwn }));
}

export function answerTaskAct(room: Room, task: TaskView): Act {
  const { answer } = room.words.tasks.acts;
  const answers = task.state === 'doubted' || task.state === 'change-asked' ? (['as-it-is', 'change', 'no'] as const) : (['yes', 'change', 'no'] as const);
  const isYes = (chosen: Chosen): boolean => chosen.answer === 'yes';
  return {
    key: `answerTask.${task.id}.${task.version}`,
    title: answer.title,
    says: `${named(task)}. ${room.words.acts.fields.says}`,
    fields: [
      { is: 'one', name: 'answer', label: room.words.acts.fields.answer, of: 'theirs', options: answers.map((value) => ({ value, says: answer[value] })) },
      { is: 'words', name: 'text', label: answer.words, voice: 'theirs', shows: (chosen) => chosen.answer === 'change' },
      { is: 'words', name: 'no', label: answer.words, voice: 'theirs', optional: true, shows: (chosen) => chosen.answer === 'no' },
      { is: 'pick', name: 'sure', label: answer.sure, options: [{ value: NOT_ASKED, says: answer.notAsked }, ...RULER], shows: isYes },
      { is: 'words', name: 'eight', label: answer.eight, voice: 'theirs', optional: true, shows: (chosen) => isYes(chosen) && isUnsure(chosen) },
      ...(task.due === null
        ? []
        : [{ is: 'many', name: 'remind', label: answer.remind, options: [{ value: 'yes', says: answer.remindYes }], optional: true, shows: isYes } satisfies ActField]),
      viaField(room),
    ],
    go: answer.go,
    done: answer.done,
    anew: { shows: newestTask(task.id), act: (now) => onNewest(now, task.id, answerTaskAct) },
    send: (said) => {
      const given = said.one('answer', answers);
      const sure = said.maybe('sure');
      const yes = { confidence: sure === undefined || sure === NOT_ASKED ? undefined : Number(sure), remind: said.many('remind').length > 0 ? (true as const) : undefined };
      const text = said.maybe(given === 'yes' ? 'eight' : given === 'no' ? 'no' : 'text');
      return call(answerTask, {
        params: { id: room.view.id, task: task.id },
        body: { version: task.version, answer: given, ...maybe({ text, ...(given === 'yes' ? yes : {}) }), ...forThem(room, said) },
      });
    },
  };
}

const isUnsure = ({ sure }: Chosen): boolean => typeof sure === 'string' && sure !== NOT_ASKED && sure !== '' && Number(sure) < UNSURE;

export function rateConfidenceAct(room: Room, task: TaskView): Act {
  const { sure, answer } = room.words.tasks.acts;
  return {
    key: `rateConfidence.${task.id}.${task.version}`,
    title: sure.title,
    says: sure.says,
    fields: [
      { is: 'pick', name: 'sure', label: answer.sure, options: RULER },
      { is: 'words', name: 'eight', label: answer.eight, voice: 'theirs', optional: true, shows: isUnsure },
      viaField(room),
    ],
    go: sure.go,
    done: answer.done,
    anew: { shows: newestTask(task.id), act: (now) => onNewest(now, task.id, rateConfidenceAct) },
    send: (said) =>
      call(rateConfidence, {
        params: { id: room.view.id, task: task.id },
        body: { version: task.version, confidence: Number(said.text('sure')), ...maybe({ text: said.maybe('eight') }), ...forThem(room, said) },
      }),
  };
}

export function takeBackTaskAct({ view, words: { tasks } }: Room, task: TaskView): Act {
  const { takeBack } = tasks.acts;
  return {
    key: `takeBackTask.${task.id}`,
    title: takeBack.title,
    says: takeBack.says,
    fields: [{ is: 'words', name: 'text', label: takeBack.label, voice: 'ours', optional: true }],
    go: takeBack.go,
    done: takeBack.done,
    send: (said) => call(takeBackTask, { params: { id: view.id, task: task.id }, body: maybe({ text: said.maybe('text') }) }),
  };
}

export function makeAttemptAct(room: Room, task: TaskView): Act {
  const { attempt } = room.words.tasks.acts;
  const checks = task.checks.map((says, place) => ({ value: String(place), says }));
  return {
    key: `makeAttempt.${task.id}.${task.attempts.length}`,
    title: attempt.title,
    says: `${named(task)}. ${room.words.acts.fields.says}`,
    fields: [
      { is: 'words', name: 'text', label: attempt.label, voice: 'theirs', optional: true },
      ...(checks.length === 0 ? [] : [{ is: 'many', name: 'checks', label: attempt.checks, options: checks, optional: true } satisfies ActField]),
      viaField(room),
    ],
    go: attempt.go,
    done: attempt.done,
    send: (said) =>
      call(makeAttempt, {
        params: { id: room.view.id, task: task.id },
        body: { version: task.version, ...maybe({ text: said.maybe('text') }), checked: said.many('checks').map(Number), ...forThem(room, said) },
      }),
  };
}

export function judgeAttemptAct({ view, words: { tasks } }: Room, task: TaskView): Act {
  const { judge } = tasks.acts;
  const findings = ['right', 'again'] as const;
  const attempt = task.attempts.at(-1)?.attempt ?? 1;
  const isAgain = ({ judgement }: Chosen): boolean => judgement === 'again';
  return {
    key: `judgeAttempt.${task.id}.${attempt}`,
    title: judge.title,
    says: `${named(task)}. ${judge.says}`,
    fields: [
      { is: 'one', name: 'judgement', label: judge.label, options: findings.map((value) => ({ value, says: judge[value] })) },
      { is: 'words', name: 'text', label: judge.words, voice: 'ours', optional: true, rows: 2, shows: ({ judgement }) => judgement === 'right' },
      { is: 'words', name: 'good', label: judge.good, voice: 'ours', rows: 2, shows: isAgain },
      { is: 'words', name: 'missing', label: judge.missing, voice: 'ours', rows: 2, shows: isAgain },
    ],
    go: judge.go,
    done: judge.done,
    send: (said) =>
      call(judgeAttempt, {
        params: { id: view.id, task: task.id, attempt },
        body: { judgement: said.one('judgement', findings), ...maybe({ text: said.maybe('text'), good: said.maybe('good'), missing: said.maybe('missing') }) },
      }),
  };
}

export function nameFaultAct({ view, words: { tasks } }: Room, task: TaskView, attempt: number): Act {
  const { fault } = tasks.acts;
  const faults = ['wording', 'proof', 'circumstance', 'unknown'] as const;
  return {
    key: `nameFault.${task.id}.${attempt}`,
    title: fault.title,
    says: fault.says,
    fields: [
      { is: 'one', name: 'fault', label: fault.label, options: faults.map((value) => ({ value, says: fault[value] })) },
      { is: 'words', name: 'because', label: fault.because, voice: 'ours', rows: 2 },
    ],
    go: fault.go,
    done: fault.done,
    send: (said) => call(nameFault, { params: { id: view.id, task: task.id, attempt }, body: { fault: said.one('fault', faults), because: said.text('because') } }),
  };
}

const newestTask =
  (id: string) =>
  ({ view, words: { tasks } }: Room): readonly Newer[] => {
    const task = view.tasks.find((one) => one.id === id);
    return task === undefined ? [] : [{ label: tasks.card.steps, of: 'ours', says: [named(task), ...task.steps].join('\n') }];
  };

function onNewest(room: Room, id: string, act: (room: Room, task: TaskView) => Act): Act | null {
  const task = room.view.tasks.find((one) => one.id === id);
  return task === undefined ? null : act(room, task);
}
