// Spanish: words that thank, words that tell a concern, each turned round behind a "no". No labelled comments stand behind it.
const KIND =
  /^(?:gracias|agradezco|agradecid[oa]s?|excelentes?|genial|maravillos[oa]s?|estupend[oa]s?|fantástic[oa]s?|perfect[oa]s?|amables?|amabilidad|encantador[ae]?s?|content[oa]s?|satisfech[oa]s?|feliz|cariños[oa]s?|buen|buen[oa]s?|bien|mejor|profesionales|atent[oa]s?|rápid[oa]s?|puntual(?:es)?|felicidades|enhorabuena|encantó|10)$/;
const HARD =
  /^(?:mal|mal[oa]s?|peor|pésim[oa]s?|horrible|fatal|terrible|nunca|nadie|tard[eóa]|tardaron|esper[aéó]\p{L}*|espera|demora|retraso|queja|quejarme|grosero?a?s?|maleducad[oa]s?|error|errores|equivocad[oa]s?|problema|problemas|dolor|suci[oa]s?|frí[oa]|car[oa]|falta|faltaba|faltó|cobraron|perdieron|ignoraron|deberían|mejorar|lent[oa]s?|vergüenza|indignad[oa]|triste|decepcionad[oa]|difícil|imposible)$/u;
const NOT = /^(?:no|nunca|ni|sin|nada|tampoco|poco)$/;

export function spanishScore(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sums = words.map((word, at) => {
    const isTurned = words.slice(Math.max(0, at - 2), at).some((before) => NOT.test(before));
    if (KIND.test(word)) return isTurned ? -1.5 : 1;
    return HARD.test(word) ? (isTurned ? 0.5 : -1.2) : 0;
  });
  // Without a word of either side it is a concern.
  return sums.reduce((sum, one) => sum + one, -0.3) - (/\b(?:pero|aunque|sin embargo)\b/.test(text.toLowerCase()) ? 1 : 0);
}
