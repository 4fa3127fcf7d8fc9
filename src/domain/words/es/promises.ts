// Spanish: what a promise sounds like, its day and its hour.

import { withoutAccents } from '../gate.ts';
import { clockTime, daysToDate, daysToWeekday, type PromiseSpeech, type Today } from '../promises.ts';
import { asTyped } from './rule.ts';
import { infinitive, theyDo, theyWill, weDo, weWill } from './verbs.ts';

const DEEDS =
  'llamar escribir enviar mandar contestar responder avisar informar revisar averiguar preguntar corregir arreglar devolver reembolsar pagar reservar cambiar mover traer visitar hablar cancelar quitar buscar preparar entregar marcar confirmar guardar apartar llevar conseguir abonar ingresar depositar dar hacer pasar contar explicar dejar recoger decir poner anular acompañar pedir gestionar atender sacar imprimir comprobar instalar descontar reponer adelantar subir bajar transferir comunicar compartir resolver solucionar reparar limpiar abrir cerrar firmar reenviar repetir recuperar pintar montar';
/** "Le tendré" and "lo estaré" say how it will be, "intentaré" only that one will try. */
const WILL_DO =
  '(?!(?:podr|querr|sabr|habr|ser|intentar|tratar|procurar|deber|ver|recordar|olvidar|agradecer|alegrar|vivir|buscar|tratar|lamentar)(?:é|emos)(?!\\p{L}))\\p{L}{2,}(?:[aei]r|dr|rr|br)(?:[é]|emos)';
const TO_THEM = '(?:se l[ao]s?|te l[ao]s?|os l[ao]s?|les?|te|os|l[ao]s?) ';
const A_DAY = '(?:domingo|lunes|martes|miércoles|jueves|viernes|sábado)';
/** What makes of "le llamo" something to come. */
const TO_COME = `(?:(?<!(?:por|en|a|de|esta) (?:la )?)ma[ñn]ana|pasado mañana|hoy(?! es| he| ya)|luego|${A_DAY}|est[ae] (?:misma )?(?:tarde|noche|semana|mes)|antes (?:de|del)|a las? (?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|(?:el|para el|hasta el) (?:día )?\\d|en cuanto|apenas|cuando (?:tenga|sepa|llegue|esté|salga|termine|acabe|me|nos|vea|hable)|al rato|ahorita|hasta las?|a primera hora|a última hora|sin falta|dentro de|en (?:un rato|\\d+|una|dos|tres|media)|(?:la )?(?:próxima|semana que viene)|más tarde|enseguida|tan pronto)`;
// Asked behind the verb, and no further than a long sentence: else a text of twenty pages without a full stop takes seconds.
const SURELY = `(?:(?<=${TO_COME}[^\\n]{0,200})|(?=[^\\n]{0,200}${TO_COME}))`;
const NOW_ONLY = '(?! (?:hoy |ahora )?para (?:contar|decir|inform|ped|agrad|avis|comunic|saber|confirm|recordar)\\p{L}*)';
const WE = [
  `(?:${TO_THEM})?(?:${weWill(DEEDS)}|${WILL_DO})`,
  `(?:${TO_THEM}|me |nos )?(?:voy|vamos) a (?!ver |ir |intentar|tratar de|procurar|poder|estar|ser|tener que)(?:${infinitive(DEEDS)}|\\p{L}+[aei]r)(?:se l[ao]|l[eao]s?|sel[ao]s?|te|os|tel[ao])?`,
  `(?:(?:yo )?${TO_THEM}|yo (?:mism[oa] )?)(?:${weDo(DEEDS)})${NOW_ONLY}${SURELY}`,
  '(?:(?:le|te|les|os) )?(?:prometo|prometemos|garantizo que (?:le|lo|la|se)|doy mi palabra)',
  '(?:me|nos) (?:comprometo|comprometemos|encargo|encargamos|ocupo|ocupamos|aseguro|aseguramos|hago cargo|hacemos cargo) (?:yo |nosotros |person\\p{L}+ )?(?:a|de|en)(?: \\p{L}+r(?:l[eao]s?|te|os)?)?|de (?:eso|ello|esto) me (?:encargo|ocupo) yo|(?:eso |esto )?(?:corre|va) de (?:mi|nuestra) cuenta|de mi cuenta corre|(?:déjelo|déjalo|dejalo|déjemelo) (?:en mis manos|de mi cuenta|a mí)',
  `qued(?:o|amos) (?:yo )?en \\p{L}+r(?:l[eao]s?|te|os)?|qued(?:o|amos) en que(?=[^\\n]{0,200}${TO_COME})|(?:cuente|cuenten|contá|cuenta(?= con que)) con (?:que|ello|tenerl)\\p{L}*`,
  `(?:hoy mismo|mañana mismo|(?<=^[^\\p{L}\\n]{0,20})(?:hoy|mañana|esta (?:tarde|noche|semana)|(?:el |este )?${A_DAY})),? (?:mismo )?(?:ya |yo |lo |la |los |las )*(?:${weDo(DEEDS)}) (?:el|la|los|las|su|tu|con|al|lo|una?|sus|tus)`,
  `(?:voy|vamos|paso|pasamos|vengo|venimos|llego|llegamos|subo|bajo) (?:yo (?:mism[oa] )?|a \\p{L}+ |por \\p{L}+ \\p{L}+ |a (?:su|tu) \\p{L}+ )?(?:mañana|hoy|esta (?:tarde|noche)|el (?:${A_DAY}|\\d)|a las? \\d|pasado mañana)`,
  `(?:yo )?(?:${weDo('hablar preguntar averiguar consultar revisar llamar mirar comprobar ver')}) [^\\n.;]{2,60}? y (?:se l[oa]|te|le|les|os) (?:${weDo('contar avisar decir llamar confirmar escribir comentar')})`,
  `(?:(?:el|para el|mañana|antes del?|hoy|esta)[^\\n,]{0,25} )(?:ya )?(?:se )?(?:lo|la|los|las) (?:tiene|tienes|tendrá|tendrás|tenés)|(?:lo|la|los|las) (?:tiene|tienes|tendrá|tendrás|tenés) (?:usted )?(?:list[oa]s? |en su \\p{L}+ |en casa )?(?:el ${A_DAY}|mañana|hoy|antes del?|para el)`,
];
const STAFF = '(?:[Mm]i (?:compañer[oa]|jef[ea]|colega)|[Ll]a (?:doctora|enfermera|gestora|directora|técnica)|[Ee]l (?:doctor|enfermero|gestor|director|técnico))';
const WHO = `(?:(?:${STAFF},? )?(?!Mañana|Hoy|Usted|Nadie|Alguien|Ya|No|Se|Que|Luego|Ahora|Quien|Si|Ella|Él|Eso|Esto|Todo|Le|La|El|Los|Las|Lunes|Martes)\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?|(?:[Dd]ra?\\.|[Dd]oña|[Dd]on) \\p{Lu}\\p{Ll}+)`;
const SOMEBODY = `(?<by>${WHO}),? (?:${TO_THEM})?(?:ya )?(?:${theyWill(`${DEEDS} ir venir`)}|(?:va|viene|pasa|llega|sube)(?=[^\\n]{0,200}${TO_COME})|(?<=\\p{L} (?:${TO_THEM})\\p{L}*)${theyDo(DEEDS)}(?=[^\\n]{0,200}${TO_COME}))`;
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const NUMBERS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];

const edges = (on: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${asTyped(on)})(?![\\p{L}\\p{N}])`, flags);
const DATE = edges(`(\\d{1,2}) de (${MONTHS.join('|')})`);
const WEEKDAY = edges(`(${WEEKDAYS.join('|')})( (?:que viene|próximo))?`);
const IN_DAYS = edges(`(?:en|dentro de) (\\d{1,2}|una|${NUMBERS.slice(1).join('|')}) (días?|semanas?)`);
const TIME = edges(`(?:a|antes de|sobre|hacia|para) las? (\\d{1,2}|una|${NUMBERS.slice(2).join('|')})(?:[:.](\\d{2}))?(?: y (media|cuarto))?`);

export const ES_PROMISES: PromiseSpeech = {
  will: edges(WE.join('|'), 'giu'),
  someones: edges(SOMEBODY, 'gu'),
  // "Le digo si hay cama" sets no condition.
  unless: edges(
    `(?<!(?:digo|decimos|diré|diremos|cuento|confirmo|confirmamos|confirmaré|confirmaremos|aviso|avisamos|avisaré|saber|decir\\p{L}*|ver|veo|mirar|miro|pregunto|preguntar\\p{L}*|averigu\\p{L}+|compruebo|comprobar\\p{L}*|revis\\p{L}+|confirmar\\p{L}*) )si(?! fal)|(?<!promet(?:o|emos) (?:a \\p{L}+ )?que )no (?:(?:le|la|lo|les|te|os|se lo|se la) )?(?:\\p{L}+(?:é|emos)|(?:voy|vamos) a)(?!\\p{L})|quizás?|tal vez|a lo mejor|(?:me|nos) llamará|\\p{L}[^\\n]*\\?|ayer|anoche|anteayer|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes) pasad[oa]|antier|la semana pasada|cada (?:mañana|día|semana|lunes)|dij(?:e|imos) que`,
  ),
  kinds: {
    call: /llam|marc[oaó]/i,
    answer: /escrib|contest|respond|avis|inform|(?<!\p{L})dir|dig|dec|env|mand|confirm|cuent|cont[ao]/iu,
    fix: /corr|arregl|dev[ou]|reembols|cancel|quit|abon|anul|cambi|rep[ao]n/i,
  },
  day(sentence, today) {
    if (edges('pasado mañana').test(sentence)) return 2;
    if (/(?<!por la |esta |de la |en la |a la )(?<!\p{L})ma[ñn]ana(?!\p{L})/iu.test(sentence)) return 1;
    if (edges('hoy|est[ae] (?:tarde|mañana|noche)').test(sentence)) return 0;
    return dateIn(sentence, today) ?? weekdayIn(sentence, today) ?? countIn(sentence, today);
  },
  time(sentence) {
    const [, hours, minutes, more] = TIME.exec(sentence) ?? [];
    if (hours !== undefined) {
      const number = hours === 'una' ? 1 : NUMBERS.includes(hours) ? NUMBERS.indexOf(hours) : Number(hours);
      const half = edges('de la mañana').test(sentence) ? 'am' : edges('de la (?:tarde|noche)').test(sentence) ? 'pm' : null;
      return clockTime(number, more === 'media' ? 30 : more === 'cuarto' ? 15 : Number(minutes ?? 0), half);
    }
    if (edges('mediodía|(?:por|de|esta|en|a) (?:la )?mañana').test(sentence)) return '12:00';
    return edges('(?:por la|en la|a la|esta) noche').test(sentence) ? '20:00' : null;
  },
};

function dateIn(sentence: string, today: Today): number | null {
  const [, date, month] = DATE.exec(sentence) ?? [];
  return date === undefined || month === undefined ? null : daysToDate(Number(date), MONTHS.indexOf(month.toLowerCase()), today);
}

function weekdayIn(sentence: string, today: Today): number | null {
  const [, name, next] = WEEKDAY.exec(sentence) ?? [];
  return name === undefined
    ? null
    : daysToWeekday(
        WEEKDAYS.findIndex((day) => withoutAccents(day) === withoutAccents(name.toLowerCase())),
        today,
        next !== undefined,
      );
}

function countIn(sentence: string, { weekday }: Today): number | null {
  if (edges('(?:fin|final(?:es)?) de (?:la|esta) semana').test(sentence)) return Math.max(0, 5 - weekday);
  if (edges('la (?:semana que viene|próxima semana)').test(sentence)) return 12 - (weekday === 0 ? 7 : weekday);
  const [, count, unit] = IN_DAYS.exec(sentence) ?? [];
  if (count === undefined || unit === undefined) return null;
  const number = count === 'una' ? 1 : NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count);
  return number * (unit.toLowerCase().startsWith('semana') ? 7 : 1);
}
