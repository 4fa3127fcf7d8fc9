// Whether an answer stops at a person: a name of somebody on staff, or one of the words with which a search for causes ends
// in blame. Patterns as data, for each language; the tree then asks what made that likely.
export const SLIPS: Readonly<Record<'en' | 'es', readonly RegExp[]>> = {
  en: [
    /\b(human|user|operator|staff|nursing|clerical|clinician) (error|mistake)s?\b/i,
    /\b(forgot|forgets|forgotten|forgetful)\b/i,
    /\b(careless|carelessly|carelessness|negligent|negligence|lazy|sloppy|inattentive|incompetent|unprofessional)\b/i,
    /\b(he|she|they|who|somebody|someone|nobody|nurse|doctor|clerk|receptionist|colleague|assistant|staff|trainee) (did ?n.t|did not|failed to|should have|overlooked|misread|misheard|mistyped|ignored|missed)\b/i,
    /\b(did ?n.t|did not|does ?n.t|was ?n.t|were ?n.t|not) (pay(ing)? attention|listen(ing)?|care|bother|check(ing)? properly|follow(ing)? the (procedure|protocol|rules?|process))\b/i,
    /\bfail(ed|ure|s) to (follow|check|read|tell|call|write|ask|notice|pay attention)\b/i,
    /\b(made|makes) (a|an|the same) (\w+ )?(mistake|error|slip)\b/i,
    /\black of (care|attention|effort|interest|discipline)\b/i,
    /\b(his|her|their own|the (nurse|doctor|clerk|receptionist|colleague|trainee).s) fault\b/i,
  ],
  es: [
    /\berror(es)? humanos?\b/i,
    /\b(error|fallo|equivocación|descuido) (del?|de la) (enfermer[oa]|médic[oa]|doctora?|recepcionista|emplead[oa]|personal|compañer[oa]|auxiliar)\b/i,
    /(^|\s)(se le|se) (olvidó|olvidaron|olvida|equivocó|equivocaron|despistó)(?=[\s.,;:]|$)/i,
    /(^|\s)(olvidó|olvidaron|olvidad[oa]s?|olvidadiz[oa]s?)(?=[\s.,;:]|$)/i,
    /\b(descuidad[oa]s?|descuido|negligente|negligencia|vag[oa]s?|perezos[oa]s?|distraíd[oa]s?|incompetente|dejadez)\b/i,
    /(^|\s)no (prestó|puso|prestaron|pusieron|presta|pone) atención/i,
    /(^|\s)no (siguió|siguieron|cumplió|cumplieron) (el|la|las|los) (protocolo|procedimiento|norma|normas|reglas?|proceso)/i,
    /\bfalta de (cuidado|atención|interés|esfuerzo|disciplina)\b/i,
    /\b(culpa|fallo) (suya|suyo|de él|de ella)\b/i,
    /(^|\s)(cometió|cometieron|hizo) un (error|fallo|descuido)/i,
  ],
};

const LETTER = String.raw`\p{L}`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Names as somebody would write them: whole, or by their first name; shorter ones than three letters say too little. */
const namesOf = (name: string): readonly string[] => [...new Set([name.trim(), name.trim().split(/\s+/)[0] ?? ''])].filter((one) => one.length > 2);

/** In all languages at once: a house writes in more than one. `names` are those of the people on staff. */
export function pointsAtAPerson(text: string, names: readonly string[]): boolean {
  const plain = text.normalize('NFC').replaceAll('’', "'");
  if ([...SLIPS.en, ...SLIPS.es].some((pattern) => pattern.test(plain))) return true;
  return names.flatMap(namesOf).some((name) => new RegExp(`(?<!${LETTER})${escaped(name)}(?!${LETTER})`, 'u').test(plain));
}
