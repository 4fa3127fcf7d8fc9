// "Nothing new" is not what we tell: what was tried is. Looks only at a text that says no more than that.
const NOTHING = [
  /^(there('?s| is| was)? )?(still )?(nothing|no news|no update|no change)( new| yet| so far| to report| to tell| else)*$/,
  /^(i |we )?(have |had |'?ve )?(still )?(no|nothing)( new)?( news| updates?| information)?( for (you|her|him|them))?( yet| today)?$/,
  /^(same as (before|last time|yesterday)|as before|unchanged|still waiting|no|none|n\/?a|-+)$/,
  /^(todavía |aún )?(no hay |sin |ninguna? )?(nada|novedad(es)?|noticias?|cambios?)( nuev[ao]s?| de nuevo| todavía| aún| por ahora| que contar)*$/,
  /^(igual( que (antes|ayer|la última vez))?|lo mismo|seguimos (igual|esperando)|no)$/,
];

export function saysNothingNew(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!…,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain !== '' && NOTHING.some((pattern) => pattern.test(plain));
}
