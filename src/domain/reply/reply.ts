// What a reply to one of our letters answers. Only what can't be meant otherwise counts as an answer; in doubt it is words,
// and a person reads them beside the question.
import { type Clause, clausesIn, plain } from './clauses.ts';

/** What the letter asked. */
export type Asked = 'understanding' | 'fix' | 'delivery' | 'amends' | 'move' | 'solved' | 'check' | 'nothing';
export type Fairness = { readonly outcome: number; readonly process: number; readonly treatment: number };
export type CallWish = 'slower' | 'faster' | 'stop';
export type Reply =
  | { readonly is: 'yes' }
  /** Where it says more than no, the words say what. */
  | { readonly is: 'no' }
  | { readonly is: 'choice'; readonly option: number }
  | { readonly is: 'decline' }
  | { readonly is: 'wish' }
  | { readonly is: 'fairness'; readonly rated: Fairness }
  | { readonly is: 'reopen' }
  | { readonly is: 'mail-words'; readonly wanted: boolean }
  | { readonly is: 'calls'; readonly wish: CallWish }
  | { readonly is: 'empty' }
  /** `perhaps` is what a person might take it for. */
  | { readonly is: 'words'; readonly perhaps: 'yes' | 'no' | null };

export type Reading = { readonly asked: Asked; readonly options?: readonly string[]; readonly names?: readonly string[]; readonly isEnded?: boolean };
const MOST_LETTERS = 4000;

/** `text` is the new part alone, without what was quoted. */
export function readReply(text: string, { asked, options = [], names = [], isEnded = false }: Reading): Reply {
  if (text.trim() === '') return { is: 'empty' };
  if (text.length > MOST_LETTERS) return { is: 'words', perhaps: null };
  const clauses = clausesIn(text, names);
  const told = clauses.filter(({ says }) => says !== 'polite');
  if (clauses.length === 0) return { is: 'empty' };
  return wishIn(told) ?? reopening(told, isEnded) ?? fairnessIn(told, asked) ?? (asked === 'amends' ? amendsIn(text, told, options) : yesOrNo(text, told, asked));
}

const only = (told: readonly Clause[]): string => told.map(({ text }) => text).join(' ');

const WORDS_WANTED =
  /^(yes )?(please )?(words|palabras|put (the|your) words (themselves )?(into|in) my (e?-?mails?|letters?)|send me the words( by mail| themselves)?|(ponga|pongan|incluya|incluyan) (las|sus) palabras en mis? correos?( electronicos?)?)( please| por favor)?$/;
const NO_WORDS_WANTED =
  /^(please )?(no words|sin palabras|(leave|take|keep) (the|your) words out( of my (e?-?mails?|letters?))?|do(n't| not) put (the|your) words (into|in) my (e?-?mails?|letters?)|no (ponga|pongan|incluya|incluyan) (las|sus) palabras en mis? correos?)( please| por favor)?$/;
const CALL_LESS = /^(please )?(call (me )?less( often)?|(llame|llamen)me menos( a menudo)?|less calls|fewer calls|menos llamadas)( please| por favor)?$/;
const CALL_MORE = /^(please )?(call (me )?more( often)?|(llame|llamen)me mas( a menudo)?|more calls|mas llamadas)( please| por favor)?$/;
const CALL_NO_MORE =
  /^(please )?(stop calling( me)?|(do not|don't) call( me)?( any ?more| again)?|no more calls|no me (llame|llamen)( mas)?|dejen? de llamar(me)?|no (quiero )?mas llamadas)( please| por favor)?$/;

/** What may stand under any letter: how they want to be written to, and called. */
function wishIn(told: readonly Clause[]): Reply | null {
  const said = only(told);
  if (NO_WORDS_WANTED.test(said)) return { is: 'mail-words', wanted: false };
  if (WORDS_WANTED.test(said)) return { is: 'mail-words', wanted: true };
  if (CALL_NO_MORE.test(said)) return { is: 'calls', wish: 'stop' };
  if (CALL_LESS.test(said)) return { is: 'calls', wish: 'slower' };
  return CALL_MORE.test(said) ? { is: 'calls', wish: 'faster' } : null;
}

const REOPENS =
  /^(please )?(re-?open( (it|this|my (concern|case)))?|open (it|this) (again|up again)|(abra|abran|reabra|reabran)(lo|la)?( (esto|el caso))?( otra vez| de nuevo)?)( please| por favor)?\b/;
const STILL =
  /\b(still (not|isn't|broken|wrong|the same|happening|hurts?|waiting)|not (solved|okay|ok|fixed|resolved)|happened again|(it|the problem) is back|sigue (igual|mal|sin|pasando)|no (esta|se ha|ha sido) (bien|resuelto|solucionado|arreglado)|volvio a pasar|otra vez lo mismo)\b/;

function reopening(told: readonly Clause[], isEnded: boolean): Reply | null {
  if (!isEnded || isAsking(only(told))) return null;
  return REOPENS.test(only(told)) || told.some(({ text }) => STILL.test(text)) ? { is: 'reopen' } : null;
}

const LABELS =
  /\b(outcome|result|process|way|treatment|people|resultado|proceso|trato|and|y|out of|of|de|seven|siete|points?|puntos?|stars?|the|el|la|how|was|were)\b|[/:=,.()\-–]|\b1 (to|a) 7\b/g;

/** Three numbers from 1 to 7, with nothing beside but what they are called. */
function fairnessIn(told: readonly Clause[], asked: Asked): Reply | null {
  if (asked !== 'solved' && asked !== 'delivery') return null;
  const said = only(told).replace(/(\d)\s*(\/|out of|of|de|sobre)\s*7\b/g, '$1');
  const numbers = said.match(/\d+/g) ?? [];
  const [outcome = 0, process = 0, treatment = 0] = numbers.map(Number);
  const isThree = numbers.length === 3 && [outcome, process, treatment].every((one) => one >= 1 && one <= 7);
  return isThree && said.replace(/\d+/g, ' ').replace(LABELS, ' ').trim() === '' ? { is: 'fairness', rated: { outcome, process, treatment } } : null;
}

const RATHER = /\b(i would rather|i'd rather|i would prefer|i'd prefer|i would like|i'd like|instead|what i want|preferiria|prefiero|me gustaria|quisiera|en vez de|en lugar de)\b/;
const NO_THANKS =
  /^(no(pe)?( no)?|no need|not needed|nothing|none( of (them|these|it))?|neither|i (do not|don't) (want|need) (anything|it|any of it|any)|nada|ningun[oa]|no (quiero|necesito|hace falta)( nada)?)( (thanks|thank you|gracias))?$/;
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  primer: 1,
  primera: 1,
  primero: 1,
  segunda: 2,
  segundo: 2,
  tercera: 3,
  tercero: 3,
  cuarta: 4,
  cuarto: 4,
};
const BY_NUMBER =
  /^(yes |si )?(please )?(i('ll)? (would like|take|choose|want|like) |quiero |elijo |prefiero )?(the |la |el )?(option |number |opcion |numero |no |nr )?(?<which>\d|first|second|third|fourth|primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao])( (one|option|opcion))?( (please|por favor))?$/;

function amendsIn(text: string, told: readonly Clause[], options: readonly string[]): Reply {
  const said = only(told);
  if (isAsking(text)) return doubt(told);
  const named = options.flatMap((name, index) => (holds(said, plain(name)) ? [index + 1] : []));
  const number = BY_NUMBER.exec(said)?.groups?.which;
  const chosen = number === undefined ? undefined : (ORDINALS[number] ?? Number(number));
  if (chosen !== undefined) return chosen >= 1 && chosen <= options.length ? { is: 'choice', option: chosen } : { is: 'words', perhaps: null };
  if (NO_THANKS.test(said)) return { is: 'decline' };
  if (RATHER.test(said) && named.length === 0) return { is: 'wish' };
  if (told.length > 0 && told.every(({ says }) => says === 'yes') && options.length === 1) return { is: 'choice', option: 1 };
  const [one, ...others] = named;
  const isBare =
    one !== undefined && others.length === 0 && said.length <= (options[one - 1]?.length ?? 0) + 25 && !/\b(no|not|sin|except|pero|but)\b/.test(said) && !BUT.test(said);
  return isBare ? { is: 'choice', option: one } : doubt(told);
}

const holds = (said: string, name: string): boolean => name !== '' && ` ${said} `.includes(` ${name.replace(/[.,;:!?()]/g, '').trim()} `);

const BUT =
  /\b(but|except|only|although|though|however|actually|apart from|almost|nearly|mostly|partly|just not|one thing|pero|excepto|salvo|aunque|menos|casi|sin embargo|en realidad|solo que)\b/;
const WRONG =
  /\b(not|n't|never|no fue|no es|no era|wrong|incorrect|mistake|instead|rather than|was actually|should (be|say)|equivocad[oa]|mal|error|en vez de|sino|debe decir|deberia decir)\b|n't\b/;
const SOLVED =
  /^((it|everything|all|that|this|todo|ya|now|all is)( i|')?s? ?)*(solved|resolved|fixed|sorted|done|good|fine|well|okay|ok|better|settled|resuelto|solucionado|arreglado|bien|esta (bien|resuelto|solucionado|arreglado))( now| ahora| for me| para mi| thanks)*$/;
const UNSOLVED =
  /^(it|this|that|all|todo|eso)?( i|')?s? ?(not|isn't|is not|no esta|sin|nothing is|nada esta)( (okay|ok|good|fine|solved|resolved|fixed|sorted|bien|resuelto|solucionado|arreglado|resolver|done))( yet| still| now| todavia| aun)*$/;

const isAsking = (text: string): boolean => /[?¿]/.test(text);
const doubt = (told: readonly Clause[]): Reply => {
  const [first] = told;
  return { is: 'words', perhaps: first?.says === 'yes' || first?.says === 'no' ? first.says : null };
};

function yesOrNo(text: string, all: readonly Clause[], asked: Asked): Reply {
  const told = asked === 'solved' ? all.map(solvedAs) : all;
  if (told.length === 0 || asked === 'nothing') return { is: 'words', perhaps: null };
  if (asked === 'solved' && UNSOLVED.test(only(all)) && !isAsking(text)) return { is: 'no' };
  const has = (says: Clause['says']): boolean => told.some((one) => one.says === says);
  if (isAsking(text)) return doubt(told);
  if (has('yes') && has('no')) return doubt(told);
  if (!has('more')) return has('yes') ? { is: 'yes' } : { is: 'no' };
  if (asked === 'check') return has('no') && told[0]?.says === 'no' ? { is: 'no' } : doubt(told);
  if (told[0]?.says === 'no') return { is: 'no' };
  const corrects = BUT.test(only(told)) || (asked === 'understanding' && told.some(({ says, text }) => says === 'more' && WRONG.test(text)));
  if (asked === 'understanding' && corrects) return { is: 'no' };
  return doubt(told);
}

const solvedAs = (clause: Clause): Clause => {
  if (UNSOLVED.test(clause.text) || STILL.test(clause.text)) return { ...clause, says: 'no' };
  return SOLVED.test(clause.text) ? { ...clause, says: 'yes' } : clause;
};
