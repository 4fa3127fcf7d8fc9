// Who does what to whom, in Spanish: the words that stand around a verb.
export const YOU = '(?:usted(?:es)?|tú|vos|vosotr[oa]s)';
/** Said or left out. */
export const MAYBE_YOU = `(?:${YOU} )?`;
/** Done to us, or to a thing: "nos avisó", "lo leyó", "nos lo dijo". */
export const TO_US_OR_IT = '(?:(?:nos|me) )?(?:l[oa]s? )?';
/** Done to the reader: "le llamo", "se lo mando", "os aviso". */
export const TO_YOU = '(?:se l[oa]s?|te l[oa]s?|os l[oa]s?|les?|te|os|l[oa]s?)';
export const CLITICS = '(?:(?:nos|me|se|te|os|les?|l[oa]s?) ){0,2}';
/** Has, have: of the reader. */
export const YOU_HAVE = '(?:ha[sn]?|habéis|había[sn]?)';
export const NUMBER = '(?:\\d+|un|una|unos|unas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|media)';
export const STAFF =
  '(?:doctor[ae]?s?|médic[oa]s?|enfermer[oa]s?|compañer[oa]s?|colegas?|recepcionistas?|personal|equipo|técnic[oa]s?|cirujan[oa]s?|camarer[oa]s?|cajer[oa]s?|mensajer[oa]s?|director[ae]?s?|jef[ea]s?)';
const WEEKDAY = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
/** A day or an hour that somebody can hold us to. */
export const A_TIME = `(?:${WEEKDAY}|mañana|hoy|pasado mañana|esta (?:tarde|noche|mañana)|a las? (?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|\\d{1,2}[:.]\\d{2}|el (?:día )?\\d{1,2}|al mediodía|a mediodía)`;
export const A_PERSON =
  '(?:paciente|cliente|clienta|usuari[oa]|familiar|familia|señora?|hij[oa]|mujer|hombre|persona|marido|esposa|esposo|madre|padre|acompañante|huésped|chic[oa]|joven|abuel[oa])';
/** What was done wrong, whoever did it. */
export const A_FAULT = '(?:culpa|error|fallo|falla|descuido|despiste|equivocación|olvido|negligencia|distracción|falta)';
