// Spanish: what a promise sounds like, its day and its hour.
import { clockTime, daysToDate, daysToWeekday, type PromiseSpeech, type Today } from '../promises.ts';

const VERBS =
  'llamar|escribir|enviar|mandar|contestar|responder|avisar|informar|revisar|averiguar|preguntar|corregir|arreglar|devolver|reembolsar|pagar|reservar|cambiar|mover|traer|visitar|hablar|cancelar|quitar|buscar|preparar|entregar';
const STEMS = `(?:${VERBS}|har|dir|dar|ir)`;
const INFINITIVE = `(?:${VERBS}|hacer|decir)(?:le|la|lo|les|selo|sela)?`;
const TO_THEM = '(?:[Ll]es?|[Ll][ao]|[Ss]e l[ao]) ';
const WE = `(?:${TO_THEM})?${STEMS}(?:é|emos)|(?:[Vv]oy|[Vv]amos) a ${INFINITIVE}|${TO_THEM}(?:llamo|llamamos|escribo|escribimos|aviso|avisamos|envío|enviamos|mando|mandamos|digo|decimos)`;
const SOMEBODY = `(?<by>(?!Mañana|Hoy|Usted|Nadie|Alguien)\\p{Lu}\\p{Ll}+) (?:${TO_THEM})?${STEMS}á`;
const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const NUMBERS = ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];

const edges = (on: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${on})(?![\\p{L}\\p{N}])`, flags);
const DATE = edges(`(\\d{1,2}) de (${MONTHS.join('|')})`);
const WEEKDAY = edges(`(${WEEKDAYS.join('|')})( (?:que viene|próximo))?`);
const IN_DAYS = edges(`(?:en|dentro de) (\\d{1,2}|una|${NUMBERS.slice(1).join('|')}) (días?|semanas?)`);
const TIME = edges(`(?:a|antes de|sobre|hacia) las? (\\d{1,2}|una|${NUMBERS.slice(2).join('|')})(?:[:.](\\d{2}))?(?: y (media|cuarto))?`);

export const ES_PROMISES: PromiseSpeech = {
  will: edges(`${SOMEBODY}|${WE}`, 'gu'),
  unless: edges('si|no (?:le |la |lo |se lo )?\\p{L}+(?:é|emos)|quizás?|tal vez|(?:me|nos) llamará'),
  kinds: { call: /llam/i, answer: /escrib|contest|respond|avis|inform|dir|dig|dec|env|mand/i, fix: /corr|arregl|devol|reembols|cancel|quit/i },
  day(sentence, today) {
    if (edges('pasado mañana').test(sentence)) return 2;
    if (/(?<!por la |esta |de la )(?<!\p{L})mañana(?!\p{L})/iu.test(sentence)) return 1;
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
    if (edges('mediodía|(?:por|de|esta) (?:la )?mañana').test(sentence)) return '12:00';
    return edges('(?:por la|esta) noche').test(sentence) ? '20:00' : null;
  },
};

function dateIn(sentence: string, today: Today): number | null {
  const [, date, month] = DATE.exec(sentence) ?? [];
  return date === undefined || month === undefined ? null : daysToDate(Number(date), MONTHS.indexOf(month.toLowerCase()), today);
}

function weekdayIn(sentence: string, today: Today): number | null {
  const [, name, next] = WEEKDAY.exec(sentence) ?? [];
  return name === undefined ? null : daysToWeekday(WEEKDAYS.indexOf(name.toLowerCase()), today, next !== undefined);
}

function countIn(sentence: string, { weekday }: Today): number | null {
  if (edges('(?:fin|final(?:es)?) de (?:la|esta) semana').test(sentence)) return Math.max(0, 5 - weekday);
  if (edges('la (?:semana que viene|próxima semana)').test(sentence)) return 12 - (weekday === 0 ? 7 : weekday);
  const [, count, unit] = IN_DAYS.exec(sentence) ?? [];
  if (count === undefined || unit === undefined) return null;
  const number = count === 'una' ? 1 : NUMBERS.includes(count.toLowerCase()) ? NUMBERS.indexOf(count.toLowerCase()) : Number(count);
  return number * (unit.toLowerCase().startsWith('semana') ? 7 : 1);
}
