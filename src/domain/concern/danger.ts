// A short list of patterns per language that marks a telling "read this first". It gives no advice and judges nothing; a
// missed pattern changes nothing else. Kept small on purpose: what a person ticks counts the same.
const PATTERNS: readonly RegExp[] = [
  /\b(kill|hurt|harm)(ing)? (myself|himself|herself|themselves)\b/i,
  /\b(end|take|taking|ending) my (own )?life\b/i,
  /\bsuicid/i,
  /\b(don'?t|do not|no longer) want to (live|be alive|go on living)\b/i,
  /\b(want|wants|wanted|wish|going|ready) to die\b/i,
  /\b(wish (I|he|she) (was|were)|better off|want to be|rather be) dead\b/i,
  /\bno (point|reason) (in|to) (living|go on living|live)\b/i,
  /\b(wants?|going|threatened|threatens) to (kill|hurt|stab|shoot)\b/i,
  /\b(kill|shoot|stab|strangle) (you|him|her|them|us|someone|somebody|everyone|everybody)\b/i,
  /\b(he|she|husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mom|brother|uncle|son|carer|caregiver) (\w+ )?(hits|beats|chokes|abuses|rapes|raped) (me|us|him|her|them)\b/i,
  /\b(afraid|scared|terrified) (to go|of going) home\b/i,
  /\b(can'?t|cannot|can not) breathe\b/i,
  /\bchest pain\b/i,
  /\b(is|am|are) (in danger|being (hit|beaten|hurt|abused))\b/i,
  /\boverdos/i,
  /\b(bleeding (a lot|heavily|and (it )?won'?t stop))\b/i,
  /\b(matarme|suicidar|suicidio|quitarme la vida|hacerme daño)/i,
  /\bno quiero (seguir )?viv/i,
  /\b(quiero|quiere|quisiera|prefiero) morir/i,
  /\b(ojalá|quisiera) (me muriera|estuviera muert[oa]|estar muert[oa])\b/iu,
  /\bm(e|i marido|i esposo|i esposa|i pareja|i novio|i padre) (me )?(pega|golpea|maltrata|viol[aó])(?!\p{L})/iu,
  /\bmiedo (de|a) (volver|ir|regresar) a (mi )?casa\b/i,
  /\b(los?|las?|le|les|te|me) voy a (matar|pegar|apuñalar|disparar)\b/iu,
  /\b(quiere|va a|amenaz\p{L}+ con) (matar|pegar|hacer(le|me)? daño)/iu,
  /\bno p(uedo|uede) respirar\b/i,
  /\bdolor (fuerte )?(de|en el) pecho\b/i,
  /\b(está|estoy|están) en peligro\b/iu,
  /\bsobredosis\b/i,
];

const plain = (text: string): string => text.replaceAll('’', "'");
export const looksLikeDanger = (text: string): boolean => PATTERNS.some((pattern) => pattern.test(plain(text)));

const MOST = 160;
/** The sentence in which it was found, as they wrote it, so that whoever reads it sees what the pattern saw. */
export function wordsOfDanger(text: string): string | null {
  const found = PATTERNS.map((pattern) => pattern.exec(plain(text))).find((one) => one !== null);
  if (found == null) return null;
  const ends = (from: number) => text.slice(from).search(/[.!?\n]/);
  const start = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, found.index - 1))) + 1;
  const after = ends(found.index + found[0].length);
  const sentence = text.slice(start, after < 0 ? text.length : found.index + found[0].length + after + 1).trim();
  return sentence.length <= MOST ? sentence : text.slice(found.index, found.index + found[0].length);
}
