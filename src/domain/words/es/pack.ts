import type { Pack } from '../pack.ts';
import { ES_APOLOGY } from './apology.ts';
import { ES_FAULT_RULES } from './fault.ts';
import { ES_HOUSE } from './house.ts';
import { ES_MANNER_RULES } from './manner.ts';
import { ES_READER } from './reader.ts';
import { ES_WALL_RULES } from './walls.ts';

const THANKS = /(?<!\p{L})(?:gracias|agradezco|agradecemos|le agradecemos|se lo agradezco|agradecid[oa]s?)(?!\p{L})/giu;
const NOT_THANKS = /(?<!\p{L})(?:gracias a (?:que|dios|la|el|los|las)|sin dar las gracias|dar las gracias)(?!\p{L})/giu;
const SORRY =
  /(?<!\p{L})(?:(?:lo )?(?:siento|sentimos|lamento|lamentamos)(?! (?:que no|decirle))|perdón|perdone|perdona|perdónenos|perdóneme|disculpas?|disculpe|disculpen|me equivoqué|nos equivocamos|me arrepiento)(?!\p{L})/giu;
const NOT_SORRY =
  /(?<!\p{L})(?:(?:siento|lamento|sentimos|lamentamos) (?:mucho |muchísimo )?(?:su|la|tu) (?:pérdida|muerte|fallecimiento)|(?:siento|sentimos|acompaño) (?:el|en el) (?:pésame|sentimiento)|me siento|nos sentimos|disculpe la errata)(?!\p{L})/giu;

export const ES_PACK: Pack = {
  rules: [...ES_FAULT_RULES, ...ES_WALL_RULES, ...ES_MANNER_RULES],
  smoothing: [],
  signs: [
    {
      sign: 'own-mistake',
      on: /(?<!\p{L})(?:nos equivocamos|me equivoqué|se nos (?:pasó|olvidó)|se me (?:pasó|olvidó)|no (?:le |la |lo )?(?:llamamos|avisamos|escuchamos|llamé|avisé|escuché)|fue culpa (?:nuestra|mía)|fallamos|el error fue (?:nuestro|mío))(?!\p{L})/giu,
    },
    {
      sign: 'named-person',
      on: /(?<!\p{L})(?:mi compañer[oa]|la enfermera|el enfermero|la doctora|el doctor|dra?\.) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ (?:le |la |lo )(?:llamará|escribirá|atenderá|espera|recibirá)/gu,
      unless: /(?:Alguien|Nadie|Usted|Ya|No|Se) (?:le|la|lo) /,
    },
    {
      sign: 'date-and-time',
      on: /(?<!\p{L})(?:(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: \d{1,2}(?: de \p{L}+)?)?|mañana|hoy|el \d{1,2} de \p{L}+),? (?:a|antes de|sobre) las? (?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?::\d{2})?/giu,
    },
    {
      sign: 'choice',
      on: /¿[^\n?]{0,120} o (?:prefiere |mejor )?[^\n?]{0,80}\?|(?<!\p{L})(?:qué|cuál) (?:prefiere|le viene mejor|le parece mejor)|si (?:lo )?prefiere(?!\p{L})/giu,
    },
    { sign: 'open-question', on: /¿(?:qué|cómo) [^\n?]{3,200}\?/giu },
    { sign: 'checked-understanding', on: /¿?(?:lo (?:he entendido|entendí) bien|es así|acerté|le entendí bien|la entendí bien|me equivoco)\?/giu },
    {
      sign: 'not-your-fault',
      on: /(?<!\p{L})(?:no (?:es|fue|ha sido) (?:(?:su|tu) culpa|culpa (?:suya|tuya))|la culpa no (?:es|fue) (?:suya|tuya))(?!\p{L})|(?:usted )?no (?:hizo|ha hecho) nada mal(?!\p{L})/giu,
    },
  ],
  counts: { apology: { on: SORRY, not: NOT_SORRY }, thanks: { on: THANKS, not: NOT_THANKS } },
  scareMarks: {
    id: 'es-comillas',
    kind: 'label',
    on: /["“«]\p{L}+["”»]/gu,
    only: 'note',
    ask: '¿Podría citar la frase entera, o nada?',
    why: 'Las comillas en una sola palabra ponen en duda a quien la dijo (JAMA Netw Open 2021).',
  },
  request:
    /(?<!\p{L})(?:por favor,? (?:envíe|rellene|traiga|firme|pague|complete|confirme|mande|devuelva|actualice|haga|acuda|venga)|¿?(?<!se )(?:podría|puede|podrías) (?:usted )?(?:enviar|rellenar|traer|firmar|pagar|completar|confirmar|mandar|devolver|dejar|valorar)\p{L}*|(?:necesitamos|rogamos|le pedimos) que|envíenos|mándenos|tráiganos|remítanos)(?!\p{L})/giu,
  offer: /(?<!\p{L})(?:si (?:quiere|prefiere|lo desea|le parece|puede)|cuando (?:quiera|guste))(?!\p{L})/iu,
  acknowledged: /(?<!\p{L})(?:gracias|agradec\p{L}+|siento|sentimos|lamento|perdón|disculp\p{L}+|nos (?:contó|escribió|dijo|llamó)|he leído|leí su|me alegr\p{L}+)(?!\p{L})/iu,
  deed: /(?!)/,
  change:
    /(?<!\p{L})(?:(?:desde|a partir del?) (?:hoy|ahora|mañana|es[et]e?|esta|el|la|lunes|martes|miércoles|jueves|viernes|\d)|(?:ya )?(?:he|hemos) (?:cambiado|corregido|pedido|hablado|llamado|devuelto|movido|puesto|quitado|arreglado|enviado)|(?:llamaré|llamamos|cambiamos|cambiaremos|devolvemos|devolveré|corregimos|arreglamos|pondremos|pedí|pedimos|hablé|hablamos|enviaré)|ya no|ahora (?:siempre |también |primero )?(?:revisa|llama|pregunta|lee|contesta|atiende|avisa|hay|está|cierra|abre)[mns]*|en su lugar|para que no (?:vuelva|se repita))(?!\p{L})/iu,
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
