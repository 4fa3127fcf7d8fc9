import type { Pack } from '../pack.ts';
import { ES_APOLOGY, ES_CHANGE, ES_DEED } from './apology.ts';
import { ES_ACKNOWLEDGED, ES_OFFER, ES_REQUEST } from './asking.ts';
import { ES_BLAME_RULES } from './blame.ts';
import { ES_APOLOGIES, ES_THANKS } from './counts.ts';
import { ES_FAULT_RULES } from './fault.ts';
import { ES_HANDING_RULES } from './handing.ts';
import { ES_HOUSE } from './house.ts';
import { ES_INSTITUTION_RULES } from './institution.ts';
import { ES_JARGON_RULES } from './jargon.ts';
import { ES_MANNER_RULES } from './manner.ts';
import { ES_READER } from './reader.ts';
import { ES_SIGNS } from './signs.ts';
import { ES_SORRY_RULES } from './sorry.ts';
import { ES_VAGUE_RULES } from './vague.ts';
import { ES_WALL_RULES } from './walls.ts';

export const ES_PACK: Pack = {
  rules: [
    ...ES_BLAME_RULES,
    ...ES_FAULT_RULES,
    ...ES_WALL_RULES,
    ...ES_SORRY_RULES,
    ...ES_INSTITUTION_RULES,
    ...ES_MANNER_RULES,
    ...ES_VAGUE_RULES,
    ...ES_JARGON_RULES,
    ...ES_HANDING_RULES,
  ],
  smoothing: [],
  signs: ES_SIGNS,
  counts: { apology: ES_APOLOGIES, thanks: ES_THANKS },
  scareMarks: {
    id: 'es-comillas',
    kind: 'label',
    on: /["“«]\p{L}+["”»]/gu,
    only: 'note',
    ask: '¿Podría citar la frase entera, o nada?',
    why: 'Las comillas en una sola palabra ponen en duda a quien la dijo (JAMA Netw Open 2021).',
  },
  request: ES_REQUEST,
  offer: ES_OFFER,
  acknowledged: ES_ACKNOWLEDGED,
  deed: ES_DEED,
  change: ES_CHANGE,
  feeling:
    /(?<!\p{L})(?:preocupad[oa]|preocup\p{L}+|miedo|asustad[oa]|enfadad[oa]|dolid[oa]|dolor|duele|sol[oa]|vergüenza|humillad[oa]|cansad[oa]|cansado|agotador\p{L}*|triste|decepcionad[oa]|frustrad[oa]|angusti\p{L}+|ignorad[oa]|sinti\p{L}+|siente|duro|difícil|en serio)(?!\p{L})/iu,
  littleWords:
    /^(?:los|las|unos|unas|una|del|por|para|pero|con|sin|sus|que|qué|quien|quién|quiénes|cuál|cuáles|cómo|como|cuándo|cuando|dónde|donde|cuánto|cuánta|porque|hay|son|era|fue|fueron|ser|está|están|estar|esto|esta|este|esa|ese|eso|ella|ellos|ellas|usted|ustedes|nos|les|nosotros|muy|más|menos|tengo|tiene|tienen|tenemos|tener|tendré|tendría|puedo|puede|pueden|podría|podrían|debo|debe|voy|van|vamos|han|hemos|había|algo|alguien|nada|nadie|todo|todos|sabe|saben|dice|dicen|dijo|otra|otro|vez|aquí|allí)$/,
  apology: ES_APOLOGY,
  reader: ES_READER,
  house: ES_HOUSE,
  asks: {
    house: 'Esta palabra está en la lista de la casa. ¿Cómo lo diría en la mesa de la cocina?',
    customerWord: (own) => `En esta casa se dice «${own}». ¿Habla de esa persona o de otra?`,
    thirdPerson: 'Esto lo lee la persona de quien habla. ¿Cómo sonaría con «usted»?',
    likeBefore: 'Gran parte ya se envió antes con las mismas palabras. ¿Qué podría decirle solo a esta persona?',
    thanksFirst: 'Pide algo. ¿Qué podría agradecerle antes?',
    noChange: '¿Qué ha cambiado, o cambiará, para que no vuelva a pasar?',
    secondSorry: 'Ya lo dijo una vez. ¿Qué cambio podría contar en este sitio?',
    feeling: 'Contó cómo se sintió. ¿Dónde le responde a eso?',
    question: (question) => `Preguntó: «${question}» ¿Dónde le responde?`,
  },
  whys: {
    house: 'La organización lleva su propia lista de palabras que solo ella entiende.',
    customerWord: 'Una sola palabra para las personas a quienes atiende la casa, elegida por la casa.',
    thirdPerson: 'Hablar de quien lee como de un tercero lo convierte en un expediente.',
    likeBefore: 'Lo que reciben todos suena a guion: más de seis de cada diez series de cinco palabras son las de antes.',
    thanksFirst: 'Dar antes de pedir; gracias antes de por favor.',
    noChange: 'Reconocerlo y reparar sostienen una disculpa; reparar es cambiar (Lewicki, Lount y Polin 2016).',
    secondSorry: 'Alargar las disculpas baja la satisfacción; arreglarlo la sube (Singh, HBR 2018).',
    feeling: 'Cuidar de la persona tanto como del problema.',
    question: 'Una pregunta abierta sigue abierta hasta que se responde.',
  },
};
