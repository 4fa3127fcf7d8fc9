// What somebody wrote in answer to a letter, cut into clauses, with what each says: yes, no, something polite, or more.

export type Says = 'yes' | 'no' | 'polite' | 'more';
export type Clause = { readonly text: string; readonly says: Says };

/** Lower case, without accents and typographic signs; thumbs become words. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\uFE0F|[\u{1F3FB}-\u{1F3FF}]/gu, '')
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .replace(/👍|✅|👌|✔|🆗/gu, ' yes. ')
    .replace(/👎|❌/gu, ' no. ')
    .replace(/[\p{Extended_Pictographic}\u200D]/gu, ' ')
    .replace(/(^|\s)[:;]-?[)dp](?=\s|$)/g, '$1')
    .replace(/[\t ]+/g, ' ')
    .trim();

const YES = [
  'ye+s|yep|yup|yeah|yea|ya|aye|sure|ok|okay|okey|absolutely|definitely|exactly|precisely|indeed|correct|right|perfect|agreed|confirmed?|of course|certainly|y',
  "(that|this|it)( i|')?s (it|right|correct|all right|exactly right|exactly it|exactly what happened|what happened|how it was|true|good|fine|perfect|okay|ok)",
  '(that|this|it) is (it|right|correct|exactly right|exactly it|what happened|how it was|true|good|fine|perfect|okay|ok|exactly what happened)',
  'you (got|have got|have|understood) (it|that|me)( right| exactly| correctly| well)*|you got it right|you understood( me| it)?( well| right| correctly)?',
  "(i|we) (fully |totally |completely )?(agree|confirm|accept)( (with )?(that|this|it|you))?|i say yes|i am (happy|fine|okay|ok) with (that|this|it)|i'm (happy|fine|okay|ok|good) with (that|this|it)",
  '(sounds|looks|all|that sounds|that looks|it looks|it sounds|seems) (good|right|fine|great|correct|perfect)( to me)?|works for me|that works( for me)?|fine (with|by) me|go ahead|please do|do it',
  "it (has )?(came|come|arrived)|(i|we) (got|have got|received|have received|have) it|(it )?(has )?arrived|(it )?is here|it's here",
  'si+|claro( que si)?|por supuesto|correcto|exacto|exactamente|asi (es|fue|paso|mismo)|eso (es|fue|mismo|paso)|de acuerdo|vale|conforme|perfecto|esta bien|esta correcto|es correcto|es cierto|es verdad|afirmativo|desde luego|dale',
  '(lo )?(entendio|entendieron|ha entendido|comprendio) (bien|perfectamente|todo)|(estoy|estamos) de acuerdo|(lo )?acepto|(lo )?confirmo|me parece (bien|perfecto|correcto)|todo (bien|correcto)|adelante|ya (llego|lo recibi|lo tengo)|llego|lo recibi|si lo es',
];
const NO = [
  "no+|nope|nah|n|not (really|quite|exactly|right|correct|yet|at all|true|so|that)|incorrect|wrong|never|negative|disagree|i disagree|i do not agree|i don't agree",
  "(that|this|it)( i|')?s not (it|right|correct|true|quite right|exactly right|what happened|okay|ok)|(that|this|it) (is not|isn't|was not|wasn't) (it|right|correct|true|quite right|exactly right|what happened|how it was|me|okay|ok)",
  "(it )?(has not|hasn't|did not|didn't) (come|came|arrive|arrived)|(i|we) (have not|haven't|did not|didn't) (get|got|receive|received) (it|anything)|nothing (came|has come|arrived)",
  'no (es|fue) (asi|eso|correcto|cierto|verdad|lo que paso)|no es eso|para nada|nunca|tampoco|no exactamente|no del todo|no estoy de acuerdo|todavia no|aun no|no ha llegado|no llego|incorrecto|negativo|no he sido yo|no fui yo',
];
const POLITE = [
  "(ok |okay |yes |many |so )?(thanks?|thank you|thx|ty|cheers|ta)( you)?( so| very)?( much)?( again| indeed| a lot| for (your|the|all|everything|asking|writing|checking|letting|that|this|listening|understanding)[\\w ']{0,40})?",
  '(many|muchas|mil) (thanks|gracias)( por [\\w ]{0,40})?|gracias( por [\\w ]{0,40})?|muchas gracias|muy amable|se lo agradezco|te lo agradezco|i appreciate (it|that|this|your help)|much appreciated|appreciate it',
  '(hi|hello|hey|dear|good (morning|afternoon|evening|day)|greetings|hola|buen(os|as)? (dias|tardes|noches|dia)|estimad[oa]s?|querid[oa]s?)( (there|all|team|everyone|sam|a todos|equipo))?( \\w+){0,2}',
  '(best|kind|warm)?( )?(regards|wishes)|best|all the best|sincerely( yours)?|yours( (truly|sincerely|faithfully))?|take care|bye|have a (nice|good|great) (day|evening|weekend|week)|love|xx+',
  '(un )?(cordial )?saludos?( cordial(es)?)?|atentamente|cordialmente|un abrazo|hasta (luego|pronto)|que tenga[ns]? (un )?buen (dia|fin de semana)|adios',
  "no (problem|worries|doubt|need to worry|hay problema|pasa nada)|you're welcome|de nada|great|nice|lovely|wonderful|super|genial|excelente|bueno|muy bien|please|por favor|sent from my [\\w ]{1,30}|enviado desde mi [\\w ]{1,30}|get outlook for \\w+",
];
const whole = (all: readonly string[]): RegExp => new RegExp(`^(${all.join('|')})$`);
const [IS_YES, IS_NO, IS_POLITE] = [whole(YES), whole(NO), whole(POLITE)];
const MAY_LEAD = /^(yes|yep|yeah|yup|ok|okay|sure|exactly|absolutely|correct|right|si|claro|exacto|correcto|no|nope|thanks|thank you|gracias|muchas gracias)\s+(?=\S)/;

/** `names` are those of the people who write to each other: a line with nothing but one of them is a signature. */
export function clausesIn(text: string, names: readonly string[] = []): readonly Clause[] {
  const known = new Set(names.flatMap((name) => [plain(name), ...plain(name).split(' ')]));
  return plain(text)
    .split(/[\n.!;,:()¡…]+|\s+[-–—]+\s+|\s*[-–—]{2,}\s*/)
    .map((part) => part.replace(/["“”«»*_~]/g, '').trim())
    .filter((part) => part !== '')
    .flatMap((part) => clausesOf(part, known));
}

function clausesOf(part: string, names: ReadonlySet<string>): readonly Clause[] {
  if (part.split(' ').every((word) => names.has(word))) return [{ text: part, says: 'polite' }];
  const says = saysOf(part);
  const lead = says === 'more' ? MAY_LEAD.exec(part)?.[0] : undefined;
  if (lead === undefined) return [{ text: part, says }];
  return [{ text: lead.trim(), says: saysOf(lead.trim()) }, ...clausesOf(part.slice(lead.length), names)];
}

const saysOf = (part: string): Says => (IS_NO.test(part) ? 'no' : IS_YES.test(part) ? 'yes' : IS_POLITE.test(part) ? 'polite' : 'more');
