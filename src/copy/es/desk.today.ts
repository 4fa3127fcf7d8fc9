import type { TodayCopy } from '../en/desk.today.ts';

const SMALL = ['Nadie', 'Una persona', 'Dos personas', 'Tres personas', 'Cuatro personas', 'Cinco personas', 'Seis personas', 'Siete personas', 'Ocho personas', 'Nueve personas'];
const MILLIONS = new Intl.PluralRules('es');
/** "2 personas", but "1.000.000 de personas". */
const people = (count: number): string => SMALL[count] ?? `${count.toLocaleString('es')} ${MILLIONS.select(count) === 'many' ? 'de ' : ''}personas`;
const wait = (count: number): string => `${people(count)} ${count <= 1 ? 'espera' : 'esperan'}`;

export const today: TodayCopy = {
  title: 'Hoy',
  greeting: (hour, name) => `${hour < 12 ? 'Buenos días' : hour < 20 ? 'Buenas tardes' : 'Buenas noches'}, ${name}.`,
  waitingForYou: (count) => `${wait(count)} una palabra suya.`,
  waitingForUs: (count) => `${wait(count)} una palabra nuestra.`,
  opens: (organisation, at) => `${organisation} abre a las ${at}`,
  whose: 'El día de quién',
  mine: 'Lo mío',
  ours: 'Lo de todos',
  thanked: (name, when) => `${name} le dio las gracias, ${when}`,
  moreThanks: (count) => (count === 1 ? 'Unas gracias más' : `${count.toLocaleString('es')} gracias más`),
  waiting: {
    title: 'Quién espera, primero quien más espera',
    empty: 'Todos han oído de usted. Cuando alguien espere una palabra, estará aquí.',
    heldBy: (name) => `${name} lo lleva`,
    kinds: {
      danger: 'habla de peligro: lea esto primero',
      'next-update': 'espera una palabra, también sin novedades',
      promise: 'tiene una promesa que vence',
      'promise-asked': 'va a recibir una promesa en nombre de usted: ¿puede cumplirla?',
      'follow-up': 'espera la pregunta: ¿sigue bien?',
      understanding: 'espera saber cómo lo entendió usted',
      'hand-over': 'pasa a usted: ¿puede tomarlo?',
      'other-owner': 'pide a otra persona',
      reply: 'le escribió',
      fix: 'espera la solución acordada',
      amends: 'eligió un gesto: a usted le toca darlo',
    },
    what: {
      danger: 'Peligro',
      'next-update': 'Próxima palabra',
      promise: 'Promesa',
      'promise-asked': 'Promesa',
      'follow-up': 'Seguimiento',
      understanding: 'Comprensión',
      'hand-over': 'Traspaso',
      'other-owner': 'Responsable',
      reply: 'Respuesta',
      fix: 'Solución',
      amends: 'Reparación',
    },
    round: (round) => `Ronda ${round}`,
  },
  silence: {
    title: 'Más tiempo sin una palabra',
    all: 'de todos',
    empty: 'Nadie se ha quedado sin una palabra.',
    who: 'Quién',
    span: 'Sin una palabra',
    owner: 'Lo lleva',
    broken: 'la palabra se retrasa',
  },
  danger: {
    title: 'Lea esto primero',
    says: (name) => `${name} puede estar en peligro.`,
    go: 'Abrir y leer',
    noMail: 'El correo no está puesto: solo se avisa aquí.',
  },
  noMail: 'El correo aún no está puesto: las cartas se imprimen o se leen en voz alta, y el peligro solo se ve aquí.',
  compliments: {
    title: 'Palabras amables',
    says: 'Lo que la gente les agradeció. Agradézcanlo también, a mano si pueden.',
    empty: 'Aún no hay palabras amables. Cuando alguien les dé las gracias, escríbanlo aquí: hace bien a todos.',
    add: 'Escribir unas gracias',
    who: 'Quién lo dijo',
    words: 'Con sus palabras',
    go: 'Guardar estas palabras',
    kept: 'Guardado. Todos lo verán en Hoy.',
    wordless: 'Elogio sin palabras',
    thank: 'Ya se lo agradecí',
    thankedBy: (name, when) => `${name} se lo agradeció, ${when}`,
    thanked: 'Anotado. Gracias por agradecer.',
    told: (when) => `dicho el ${when}`,
  },
};
