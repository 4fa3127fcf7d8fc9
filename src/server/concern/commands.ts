// What arrives on the wire, made into the command that the rules know. Ids, words and amounts are filled in here;
// whether it may happen is for the rules.
import { given } from '../../domain/common/given.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import { isTold, openMatters, type Story } from '../../domain/concern/state.ts';
import { newId } from '../platform/ids.ts';
import { correctionMaking } from './correctionCommands.ts';
import { actorId, type DeedName, instant, instantIf, type Making } from './making.ts';
import { makingDecisions } from './makingDecisions.ts';
import { partyMaking } from './partyCommands.ts';
import type { Before } from './store.ts';
import { taskMaking } from './taskCommands.ts';

/** One line for each deed; a noun with many keeps its own lines in a file and is spread in here. */
const MAKING: Making<DeedName> = {
  matchTeller: ({ customer, text }, _on, _story, { spoken }) => given({ do: 'matchTeller' as const, customer, same: [], words: spoken.oursIf(text) }),
  // The number is filled in by acts/mergeConcerns, which looks at the other.
  mergeInto: ({ into }) => ({ do: 'mergeInto', into, number: 0 }),
  // Number and words are filled in by acts/splitConcern, which looks them up.
  splitOff: ({ matters }) => ({ do: 'splitOff', into: newId(), number: 0, matters, said: [] }),
  takeBackMerge: ({ from }) => ({ do: 'takeBackMerge', from }),
  ...makingDecisions,
  ...partyMaking,
  ...correctionMaking,
  takeUp: (_body, _on, story, before) => ({ do: 'takeUp', owner: actorId(before, story) }),
  write: ({ text, asks }, _on, _story, { spoken }) => given({ do: 'write' as const, words: spoken.theirs(text), asks }),
  noteContact: ({ direction, text }, _on, _story, { spoken }) => given({ do: 'noteContact' as const, direction, words: spoken.oursIf(text) }),
  addMatter: ({ about, category, severity }, _on, _story, { spoken, act }) => ({
    do: 'addMatter',
    matter: given({ id: newId(), about: act.actor.is === 'party' || act.for !== undefined ? spoken.theirs(about) : spoken.ours(about), category, severity }),
  }),
  setSeverity: ({ severity, because }, on, _story, { spoken }) => given({ do: 'setSeverity' as const, matter: on.matter ?? '', severity, because: spoken.oursIf(because) }),
  answerMatter: ({ text }, on, _story, { spoken }) => ({ do: 'answerMatter', matter: on.matter ?? '', words: spoken.ours(text) }),
  withdrawMatter: (_body, on) => ({ do: 'withdrawMatter', matter: on.matter ?? '' }),
  readDanger: () => ({ do: 'readDanger' }),
  setAside: () => ({ do: 'setAside' }),
  bringBack: () => ({ do: 'bringBack' }),

  takeOwnership: (_body, _on, story, before) => ({ do: 'takeOwnership', owner: actorId(before, story) }),
  handOver: ({ to }) => ({ do: 'handOver', to }),
  turnDownHandOver: () => ({ do: 'turnDownHandOver' }),
  noteComplainedAbout: ({ staff }, _on, story) => ({ do: 'noteComplainedAbout', staff, standIn: story.owner }),
  askOtherOwner: ({ text }, _on, _story, { spoken }) => given({ do: 'askOtherOwner' as const, words: spoken.theirsIf(text) }),

  offerUnderstanding: ({ text, feeling, wish, after, by }, _on, story, { spoken, act }) =>
    given({
      do: 'offerUnderstanding' as const,
      after: after ?? story.rounds.length,
      words: spoken.ours(text),
      feeling: spoken.oursIf(feeling),
      wish: spoken.oursIf(wish),
      by: by ?? act.reach.ways[0] ?? act.via,
    }),
  askUnderstandingAgain: ({ by }, on) => ({ do: 'askUnderstandingAgain', round: Number(on.round), by }),
  answerUnderstanding: ({ answer, text }, on, _story, { spoken }) => {
    const round = Number(on.round);
    return answer === 'yes' ? { do: 'answerUnderstanding', round, answer } : { do: 'answerUnderstanding', round, answer, words: spoken.theirs(text ?? '') };
  },
  actUnconfirmed: ({ because, text }, _on, _story, { spoken }) =>
    because === 'silence' ? { do: 'actUnconfirmed', because, followUp: newId() } : { do: 'actUnconfirmed', because, words: spoken.ours(text ?? ''), followUp: newId() },

  apologise: ({ apology, matter, party, text, form, because, changed }, _on, story, { spoken }) =>
    given({
      do: 'apologise' as const,
      id: newId(),
      apology,
      matter: matter ?? story.matters[0]?.id ?? '',
      party: party ?? story.customer,
      words: spoken.ours(text),
      form: form ?? ('written' as const),
      because,
      changed: spoken.oursIf(changed),
    }),

  proposeFix: ({ text, due, matters, replaces }, _on, story, { spoken }) =>
    given({ do: 'proposeFix' as const, id: newId(), replaces, words: spoken.ours(text), due: instant(due), matters: matters ?? openMatters(story).map(({ id }) => id) }),
  answerFix: ({ version, answer, text }, on, _story, { spoken }) => {
    const fix = { do: 'answerFix', id: on.fix ?? '', version } as const;
    return answer === 'yes' ? { ...fix, answer } : given({ ...fix, answer, words: spoken.theirsIf(text) });
  },
  deliverFix: ({ text }, on, _story, { spoken }) => given({ do: 'deliverFix' as const, id: on.fix ?? '', words: spoken.oursIf(text), followUp: newId() }),
  confirmFix: ({ answer, text }, on, _story, { spoken }) => {
    const fix = { do: 'confirmFix', id: on.fix ?? '' } as const;
    return answer === 'yes' ? { ...fix, answer } : given({ ...fix, answer, words: spoken.theirsIf(text) });
  },

  // The values are filled in by acts/offerAmends, which reads the catalogue.
  offerAmends: ({ gestures, text }, _on, _story, { spoken }) =>
    given({ do: 'offerAmends' as const, id: newId(), options: gestures.map((gesture) => ({ gesture, value: 0 })), words: spoken.oursIf(text) }),
  answerAmends: ({ answer, gesture, text }, on, _story, { spoken }) => {
    const amends = { do: 'answerAmends', id: on.amends ?? '' } as const;
    if (answer === 'wish') return { ...amends, answer, words: spoken.theirs(text ?? '') };
    return answer === 'accept' ? { ...amends, answer, gesture: gesture ?? '' } : { ...amends, answer };
  },
  giveAmends: (_body, on) => ({ do: 'giveAmends', id: on.amends ?? '' }),

  makePromise: ({ promise, text, keeper, due }, _on, story, before) => ({
    do: 'makePromise',
    id: newId(),
    promise: promise ?? 'other',
    what: before.spoken.ours(text),
    keeper: keeper ?? actorId(before, story),
    due: instant(due),
  }),
  takePromise: ({ answer }, on) => ({ do: 'takePromise', id: on.promise ?? '', answer }),
  renegotiatePromise: ({ due, text }, on, _story, { spoken }) => ({ do: 'renegotiatePromise', id: on.promise ?? '', due: instant(due), because: spoken.ours(text) }),
  answerRenegotiation: ({ due, answer }, on) => ({ do: 'answerRenegotiation', id: on.promise ?? '', due: instant(due), answer }),
  keepPromise: ({ text }, on, _story, { spoken }) => given({ do: 'keepPromise' as const, id: on.promise ?? '', words: spoken.oursIf(text) }),
  ownUp: ({ text }, on, _story, { spoken }) => ({ do: 'ownUp', id: on.promise ?? '', words: spoken.ours(text) }),
  releasePromise: (_body, on) => ({ do: 'releasePromise', id: on.promise ?? '' }),

  ...taskMaking,

  giveWord: ({ text, nextUpdate, askedByCustomer }, _on, _story, { spoken }) =>
    given({ do: 'giveWord' as const, words: spoken.ours(text), nextUpdate: instantIf(nextUpdate), askedByCustomer }),
  look: ({ text, nextUpdate }, _on, _story, { spoken }) => given({ do: 'look' as const, words: spoken.oursIf(text), nextUpdate: instantIf(nextUpdate) }),
  moveNextUpdate: ({ due }) => ({ do: 'moveNextUpdate', due: instant(due) }),
  wishUpdates: ({ form }) => ({ do: 'wishUpdates', form }),

  planFollowUp: ({ due }) => ({ do: 'planFollowUp', id: newId(), due: instant(due) }),
  askFollowUp: ({ by }) => ({ do: 'askFollowUp', by }),
  noteNoAnswer: () => ({ do: 'noteNoAnswer', next: newId() }),

  sayDone: ({ text }, _on, _story, { spoken }) => given({ do: 'sayDone' as const, words: spoken.oursIf(text) }),
  saySolved: ({ text }, _on, _story, { spoken }) => given({ do: 'saySolved' as const, words: spoken.theirsIf(text) }),
  sayNotOkay: ({ text, misunderstood }, _on, _story, { spoken }) =>
    given({ do: 'sayNotOkay' as const, words: spoken.theirsIf(text), misunderstood: misunderstood === true ? misunderstood : undefined }),
  withdraw: ({ text }, _on, _story, { spoken }) => given({ do: 'withdraw' as const, words: spoken.theirsIf(text) }),
  endUnagreed: ({ did, willNot, whereNext }, _on, _story, { spoken }) => ({
    do: 'endUnagreed',
    did: spoken.ours(did),
    willNot: spoken.ours(willNot),
    whereNext: spoken.ours(whereNext),
  }),
  reopen: ({ text }, _on, _story, { spoken }) => given({ do: 'reopen' as const, words: spoken.theirsIf(text) }),
  noteDeath: () => ({ do: 'noteDeath' }),
  undoDeath: ({ text }, _on, _story, { spoken }) => ({ do: 'undoDeath', because: spoken.ours(text) }),
  rateFairness: ({ outcome, process, treatment, text }, _on, _story, { spoken }) =>
    given({ do: 'rateFairness' as const, outcome, process, treatment, words: spoken.theirsIf(text) }),
  takeBack: ({ act }) => ({ do: 'takeBack', act }),
  disputeAct: ({ act, text }, _on, _story, { spoken }) => given({ do: 'disputeAct' as const, act, words: spoken.theirsIf(text) }),
};

/** The command of a deed on a concern that was told, or the refusal that there is none. */
export function commandOf(name: DeedName, body: unknown, on: Readonly<Record<string, string>>, before: Before): StoryCommand | Refusal {
  if (!isTold(before.concern)) return refuse('no-such-concern');
  const make = MAKING[name] as (body: unknown, on: Readonly<Record<string, string>>, story: Story, before: Before) => StoryCommand | Refusal;
  return make(body, on, before.concern, before);
}
