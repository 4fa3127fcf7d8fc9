// The plan as both sides see it: one type, for nothing in it is ours alone.
import type { CadenceTerms, CadenceTouch, CadenceView } from '../../contract/cadence.ts';
import { fasterThan, higherThan, nameOf, slowerThan } from '../../domain/cadence/beat.ts';
import { mayWith } from '../../domain/cadence/cadence.ts';
import { reviewDue } from '../../domain/cadence/looking.ts';
import { type Cadence, hasTerms, missesInARow, openTouch, owedFor, type Terms, type Touch } from '../../domain/cadence/state.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { isOpenToChallenge } from '../../domain/common/challenge.ts';
import { hasPassed } from '../../domain/common/instants.ts';
import { saidBy, signatureIn } from '../platform/signed.ts';
import { isServed } from './making.ts';
import type { Coming } from './opening.ts';
import { stateOf } from './projection.ts';
import type { RecordedOfCadence } from './store.ts';

export type KnownOfCadence = {
  readonly cadence: Cadence;
  readonly recorded: readonly RecordedOfCadence[];
  readonly name: string;
  readonly texts: ReadonlyMap<string, string | null>;
  /** Staff, keys, teams and they themselves. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly next: (Coming & { readonly holder: string }) | null;
  /** The act that the caller would do now. */
  readonly act: Act;
};
export type Tools = ReturnType<typeof toolsOf>;

export function cadenceView(known: KnownOfCadence): CadenceView {
  const { cadence, name } = known;
  const { standing, proposal } = cadence;
  const tools = toolsOf(known);
  const { said, signature } = tools;
  const open = openTouch(cadence);
  const terms = hasTerms(standing) ? standing : null;
  return {
    ...{ customer: { id: cadence.customer, name }, version: cadence.version },
    standing: proposal !== null && terms === null ? 'proposed' : standing.is,
    ...{ terms: terms && termsView(terms.terms, tools), why: terms && said(terms.why), agreed: terms && signature(terms.agreed) },
    proposal: proposal && {
      ...{ version: proposal.version, terms: termsView(proposal.terms, tools), why: said(proposal.why), by: signature(proposal.by) },
      wish: proposal.wish && said(proposal.wish),
    },
    stopped: standing.is === 'stopped' ? { because: standing.because, by: signature(standing.by), said: standing.words && said(standing.words) } : null,
    ...lookedAt(known, tools),
    open: open && touchView(open, tools),
    callAsked: cadence.callAsked && { by: signature(cadence.callAsked.by), said: cadence.callAsked.words && said(cadence.callAsked.words) },
    ...{ missed: owedFor(cadence).map(({ day }) => day), missesInARow: missesInARow(cadence) },
    touches: cadence.touches.map((touch) => touchView(touch, tools)).toReversed(),
    steps: cadence.steps.map(({ at, beat }) => ({ at, beat: beat && wireBeat(beat), name: beat && nameOf(beat) })),
    asking: cadence.asking,
    ...(terms === null ? { slower: null, higher: [] } : beatsAround(terms.terms.beat)),
    faster: terms && beatIf(fasterThan(terms.terms.beat)),
    disputable: cadence.writtenDown.flatMap((written) => (isOpenToChallenge(written, known.act.at) ? [disputableView(known, written.version, tools)] : [])),
    may: [...mayHere(known)],
  };
}

function lookedAt({ cadence, next, act }: KnownOfCadence, { said, signature, person }: Tools): Pick<CadenceView, 'next' | 'taken' | 'review' | 'reviews' | 'relapse'> {
  const due = reviewDue(cadence);
  return {
    next: next && { day: next.day, at: next.due, by: person(next.holder), movedFrom: next.movedFrom ?? null },
    taken: cadence.taken.map(({ answer, stage, by }) => ({ answer, stage, by: signature(by) })),
    review: due === null ? null : { due, isDue: hasPassed(due, act.at) },
    reviews: cadence.reviews.map(({ words, by }) => ({ said: said(words), by: signature(by) })),
    relapse: cadence.relapse && { ...cadence.relapse },
  };
}

type WireBeat = CadenceTerms['beat'];
export const wireBeat = (beat: Terms['beat']): WireBeat => (beat.every === 'weekdays' ? { every: beat.every, days: [...beat.days] } : { ...beat });
/** What they may want instead of it. */
export const beatsAround = (beat: Terms['beat']): Pick<CadenceView, 'slower' | 'higher'> => ({ slower: beatIf(slowerThan(beat)), higher: higherThan(beat).map(wireBeat) });
const beatIf = (beat: Terms['beat'] | null): WireBeat | null => beat && wireBeat(beat);

export const termsView = ({ beat, way, caller, standIn, team, zone, quiet, concern, signal }: Terms, { person, number }: Tools): CadenceTerms => ({
  ...{ beat: wireBeat(beat), name: nameOf(beat), way, caller: person(caller), standIn: person(standIn), team: person(team), zone, quiet },
  ...{ concern: concern === undefined ? null : { id: concern, number: number(concern) }, signal: signal ?? null },
});

export function touchView(touch: Touch, { said, signature, person }: Tools): CadenceTouch {
  const { outcome } = touch;
  const made = outcome.is === 'made' ? outcome : null;
  return {
    ...{ day: touch.day, due: touch.due, closes: touch.closes, holder: person(touch.holder), movedFrom: touch.movedFrom, asks: touch.asks, state: stateOf(touch) },
    ...{ madeAt: made?.at ?? null, by: made !== null ? signature(made.by) : outcome.is === 'missed' ? signature(outcome.by) : null },
    ...{ told: made?.told ? said(made.told) : null, said: made?.said ? said(made.said) : null, feeling: made?.feeling ? said(made.feeling) : null },
  };
}

function disputableView({ recorded }: KnownOfCadence, version: number, { signature }: Tools): CadenceView['disputable'][number] {
  const one = recorded[version - 1];
  if (one === undefined) throw new Error('an act without its event');
  return { act: version, kind: one.event.kind, by: signature(one.by) };
}

/** Staff may also write down what they say by phone or in person. */
function mayHere({ cadence, act }: KnownOfCadence): ReadonlySet<string> {
  const own = mayWith(cadence, act);
  return new Set((act.actor.is === 'party' ? own : [...own, ...mayWith(cadence, { ...act, for: cadence.customer })]).filter(isServed));
}

export function toolsOf({ texts, names, numbers }: Pick<KnownOfCadence, 'texts' | 'names' | 'numbers'>) {
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    person,
    number: (concern: string): number | null => numbers.get(concern) ?? null,
    said: saidBy(texts),
    signature: (by: Signed) => signatureIn(names, by),
  };
}
