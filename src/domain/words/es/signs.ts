// Spanish: what is good in a message, so that it can be praised.
import type { SignRule } from '../kinds.ts';
import { A_FAULT } from './people.ts';
import { has, whole } from './rule.ts';
import { weDid } from './verbs.ts';

const DAY =
  '(?:(?:el |este )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: \\d{1,2}(?: de \\p{L}+)?| que viene| próximo)?|mañana|hoy|pasado mañana|el (?:día )?\\d{1,2}(?: de \\p{L}+)?|esta (?:tarde|noche|mañana))';
const HOUR = '(?:\\d{1,2}(?:[:.]\\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)';
const STAFF_NAMED = '(?:mi compañer[oa]|mi colega|la enfermera|el enfermero|la doctora|el doctor|nuestr[oa] \\p{L}+,?|mi jef[ea],?|la gestora|el técnico|dra?\\.|doña|don)';
const LEFT_UNDONE =
  'llamar avisar escuchar contestar decir leer explicar revisar ver cumplir preguntar hacer apuntar anotar mandar enviar devolver mirar comprobar responder cambiar entregar reservar informar confirmar';

export const ES_SIGNS: readonly SignRule[] = [
  {
    sign: 'own-mistake',
    on: whole([
      'nos equivocamos|me equivoqué|(?:me|nos) (?:he|hemos) equivocado|se (?:nos|me) (?:pasó|olvidó|fue|perdió|traspapeló|ha pasado|ha olvidado)|fallamos|fallé|metí la pata|metimos la pata',
      `(?<!si )no (?:le |la |lo |les |te |se lo |os )?(?:${weDid(LEFT_UNDONE)}|supe|supimos|estuvimos|estuve|llegamos|llegué)`,
      `(?:le |la |lo |les |te |se lo |os )?(?:${weDid('olvidar perder traspapelar confundir duplicar equivocar romper extraviar')}|(?:${weDid('dar cobrar escribir apuntar anotar mandar enviar hacer poner calcular copiar marcar')}) (?:\\p{L}+ ){0,2}?(?:mal|de más|dos veces|tarde|al revés)|hicimos esperar|hice esperar|dejamos (?:solo|sola|esperando))`,
      `(?<!no )(?:fue|es|ha sido) (?:un |por |una )?(?:${A_FAULT} )(?:nuestr[oa]|mí[oa])|(?:el|la) ${A_FAULT} (?:es|fue|ha sido) (?:nuestr[oa]|mí[oa])|(?<!no )(?:fue|es) (?:mi|nuestr[oa]) ${A_FAULT}|(?:debí|debimos|deberíamos haber|debería haberle|tendríamos que haber|tendría que haberle)`,
    ]),
    unless: has(['no fue (?:culpa|error)']),
  },
  {
    sign: 'named-person',
    on: new RegExp(
      `(?<!\\p{L})(?:${STAFF_NAMED.replace('doña|don', '[dD]oña|[dD]on').replace('dra?\\.', '[dD]ra?\\.').replace('la doctora|el doctor', '[lL]a doctora|[eE]l doctor').replace('mi compañer', '[mM]i compañer')}) \\p{Lu}\\p{Ll}+|(?!(?:Alguien|Nadie|Usted|Ya|No|Se|Mañana|Hoy|Ahora|Quien|Luego|Si|Que|Aquí|Esto|Eso) )\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?:le |la |lo |te |les )(?:llamará|escribirá|atenderá|espera|recibirá|llama|lleva|trae|verá|ve|explica|enseña|acompaña|guarda|avisa|manda|cambió|cambia|dirá|contará)|(?:le|la|lo|te) (?:llama|llamará|espera|atiende|atenderá|ve|verá|lleva|recibe|acompaña) \\p{Lu}\\p{Ll}+`,
      'gu',
    ),
  },
  {
    sign: 'date-and-time',
    on: whole([
      `${DAY},? (?:(?:por|en|a) la (?:mañana|tarde|noche),? )?(?:\\p{L}+ ){0,3}?(?:a|antes de|sobre|hacia|desde|de) las? ${HOUR}(?::\\d{2})?`,
      `(?:a|antes de|sobre|hacia) las? ${HOUR}(?::\\d{2})?(?: de la (?:mañana|tarde|noche))?,? (?:del?|de este|el) ${DAY.replace('(?:el |este )?', '')}`,
    ]),
  },
  {
    sign: 'choice',
    on: whole([
      '¿[^\\n?]{0,120} o (?:prefiere |mejor |bien )?[^\\n?]{0,80}\\?',
      '(?:qué|cuál)(?: de (?:los|las) (?:dos|tres))? (?:prefiere|prefieres|preferís|le viene (?:mejor|bien)|te viene mejor|le va mejor|te va mejor|le conviene|le queda mejor|te queda mejor|le parece mejor|elige)',
      'si (?:lo )?(?:prefiere|prefieres|preferís)',
      '(?:usted|tú|vos) (?:elige|eliges|elegís|decide|decides)|lo que (?:usted )?(?:prefiera|prefieras|le (?:resulte|venga|quede) (?:más cómodo|mejor))|(?:puede|puedes|podés) elegir entre|(?:a la hora|el día|la fecha) que (?:usted )?(?:elija|prefiera|quiera)',
    ]),
  },
  {
    sign: 'open-question',
    on: /¿(?:y |pero )?(?:qué|cómo|que|como|cuál|de qué|en qué|a qué)(?! tal\?) [^\n?]{3,200}\?|^(?:que|qué|cómo|como) [^\n?¿]{3,200}\?/gimu,
    unless: has(['cómo (?:se le|se te|es que|que no)', 'qué (?:quiere|quieres) que']),
  },
  {
    sign: 'checked-understanding',
    on: /¿?(?<!\p{L})(?:(?:lo|la|le|te) (?:he entendido|entend[ií]|comprend[ií]|he comprendido) bien|es as[ií](?: como [^\n?]{2,40})?|acert[eé]|acierto|me equivoco|voy bien|lo dije bien|es correcto|me expliqu[eé] bien|lo expliqu[eé] bien|eso es lo que (?:quer[ií]a|pas[oó]))\?/giu,
  },
  {
    sign: 'not-your-fault',
    on: whole([
      'no (?:es|fue|ha sido|era) (?:en absoluto |por )?(?:(?:su|tu|vuestra) culpa|culpa (?:suya|tuya|de usted))|la culpa no (?:es|fue|era) (?:suya|tuya|de usted)|(?:usted |tú )?no (?:hizo|hiciste|ha hecho|has hecho) nada (?:mal|malo)|(?:usted )?(?:lo )?hizo (?:usted )?(?:todo )?(?:bien|lo correcto)|hiciste (?:bien|todo bien|lo correcto)|(?:hizo|hiciste|hace|haces) (?:usted )?(?:muy )?bien en|(?:usted )?no tiene (?:ninguna |la )?culpa|no tienes la culpa|nada de (?:esto|eso) (?:es|fue) (?:culpa suya|su culpa|por usted)',
    ]),
  },
];
