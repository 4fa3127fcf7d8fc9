// Spanish, written for Spanish: what is no apology, and too much of it.
import type { Rule } from '../kinds.ts';
import { A_TIME } from './people.ts';
import { has, rule } from './rule.ts';

const NO_ES = 'Una disculpa con «si» o sobre lo que siente el otro no lo es: tiene que nombrar lo que hicimos (lgo.org.uk).';
const MUCHO = 'Alargar las disculpas baja la satisfacción; arreglarlo la sube (Singh, HBR 2018).';

const SORRY =
  '(?:(?:lo )?(?:siento|sentimos|lament(?:o|amos))|disc[uú]lp(?:e|a|á|en|ad|enos|eme|anos|ame)|perd[oó]n(?:e|a|á|en|ad|enos|eme|anos|ame)?|exc[uú]s(?:e|enos|eme)|(?:una |mis |nuestras |mil |sus )?disculpas?|excusas|(?:pido|pedimos) (?:disculpas|perdón)|sep(?:a|an|as) (?:disculpar|perdonar|excusar)(?:nos|me)?|sabr(?:á|án|ás) (?:disculpar|perdonar)(?:nos|me)?)';
const TROUBLE =
  '(?:molestias?|inconvenientes?|incomodidad(?:es)?|inconveniencias?|perjuicios?|contratiempos?|trastornos?|malentendidos?|confusi(?:ón|ones) que|malestar(?:es)?|incomodo|dificultades|afectaciones|posibles? \\p{L}+)';
const REGRET =
  '(?:(?:lamento|lamentamos|siento|sentimos)(?: mucho| profundamente| de veras| sinceramente)?|(?:me|nos) (?:apena|duele|sabe mal|entristece|da(?: mucha)? (?:pena|lástima))|(?<=^[^\\p{L}\\n]{0,20})qué (?:pena|lástima))';
const TO_APOLOGISE =
  '(?:(?:pedir|presentar|ofrecer|extender|expresar|hacer llegar|trasladar|transmitir|reiterar|manifestar)(?:le|les|te|os)? (?:de nuevo |nuevamente |una vez más )?(?:(?:nuestras|mis|unas|las|una|sus) )?(?:más )?(?:sincer\\p{L}+ |sentid\\p{L}+ |profund\\p{L}+ )?(?:disculpas?|perdón|excusas)|disculpar(?:nos|me)|excusar(?:nos|me))';
const CONDOLENCE = has(['muerte', 'pérdida', String.raw`falleci\p{L}+`, 'pésame', 'luto', 'duelo', 'partida', 'deceso']);

export const ES_SORRY_RULES: readonly Rule[] = [
  rule(
    'disculpe-si',
    'not-an-apology',
    [
      `${SORRY}(?: mucho| de antemano| también)? (?:si|por si|en caso de(?: que)?)(?! (?:no le digo))`,
      `si (?:en algún momento |de alg[uú]na? (?:manera|forma|modo) |alguien |algo |alg[uú]na? \\p{L}+ |no |usted |le |te |les |lo |la |los |se |hemos |he |mi |nuestr[oa] |esto |eso |hubo |ha |han |pud\\p{L}+ |fu\\p{L}+ )[^\\n.;]{2,110}(?:pedimos|pido|disculp\\p{L}+|perd[oó]n\\p{L}*|lo siento|lo sentimos|lo lament\\p{L}+|lamentamos|lamento)`,
      `(?<!no )${SORRY}[^\\n.;:]{0,60}? ${TROUBLE}|(?:ante|por) cualquier (?:molestia|inconveniente|malentendido|error|perjuicio|incomodidad)|cualquier (?:molestia|inconveniente)`,
      `(?:rogamos|ruego|le ruego|les rogamos|le rogamos|esperamos|espero|agradecemos)(?: que)? (?:nos |me |sepan? |pued\\p{L}+ )*(?:disculp|perdon|excus)\\p{L}+(?: (?:la|el|los|las))?`,
      '(?:disculpen?|disculpas por|disculpas?|disculpá|perdone?|perdona|lamentamos) (?:la|el|esta|este) (?:demora|retraso|tardanza|espera|atraso)|(?:sepan?|sepas|sabrán?|sabrás) (?:disculpar|perdonar|excusar)(?:nos|me)?|perdón por (?:la|el) (?:demora|retraso|tardanza|atraso)(?= ?[.,!]| ?$)',
      '(?:disculpas|perdón|disculpe|lo siento|mis disculpas) (?:a|para|por) (?:quien(?:es)?|cualquiera que|los que|todo aquel que) (?:se )?(?:haya|hayan|pueda|puedan|pudiera|hubiera)[^\\n.]{0,40}',
      'si (?:le|les|te) (?:hemos|he|hubiéramos|hubiera) (?:ofendido|molestado|causado|hecho sentir)',
    ],
    '¿Qué fue, en palabras llanas? ¿Podría nombrarlo?',
    NO_ES,
  ),
  rule(
    'siento-que-se-sienta',
    'not-an-apology',
    [
      `${REGRET} que (?:usted |tú |vos |ustedes )?(?:(?:se|te|lo|le|les|la|esto|eso|esta situación) )*(?:(?:haya[sn]?|hayáis|hubiera[sn]?) )?(?:(?:podido|llegado a) )?(?:sienta|sient[ea]s|sentid|sintier|sintieses?|sintiese|crea|creíd|piens[ea]s?|pensad|considere|considerad|perciba|percib|interpret|molest|enfad|enoj|disgust|ofend|incomod|parec|parezca|tom(?:e|es|ado|éis|en) (?:así|a mal|mal|de)|vivid|vea|visto|quedad|entendid|mal ?interpret|llev(?:e|ado))\\p{L}*`,
      `${REGRET} que (?:esté|estés|estén|esta|nuestr[oa]|su|la|el|lo|no|usted)?(?: \\p{L}+){0,5}? ?(?:molest[oa]|enfadad[oa]|enojad[oa]|disgustad[oa]|descontent[oa]|insatisfech[oa]|no (?:sea|fuera|haya sido|haya quedado|hayas quedado|quedara|le haya|te haya|le guste|te guste|cumpl\\p{L}+|esté|estés|quede)[^\\n]{0,40}(?:agrado|gust|satisfech|satisfactori|content|conforme|de acuerdo|expectativas|esperab|lo que))\\p{L}*`,
      `${REGRET} que (?:esa|ésta|esta|esa) (?:sea|fuera|haya sido) (?:su|tu) (?:impresión|percepción|opinión|sensación|experiencia)|${REGRET} (?:su|tu|esa|la) (?:percepción|insatisfacción|descontento|mala (?:experiencia|impresión)|disconformidad|sensación)|${REGRET} (?:que (?:usted )?)?no (?:haber )?(?:cumpl\\p{L}+|est\\p{L}+|respond\\p{L}+)[^\\n]{0,25} expectativas`,
    ],
    '¿Qué hicimos para que se sintiera así?',
    NO_ES,
  ),
  rule(
    'lo-siento-pero',
    'not-an-apology',
    [
      String.raw`(?:lo siento|lo sentimos|disculpe|disculpa|disculpá|perdone|perdona|perdón|(?:le|te|les) (?:pido|pedimos) (?:perdón|disculpas)|lo lamento|lo lamentamos)[^\n.!?;]{0,60}?,? (?:pero|sin embargo|aunque|mas|ahora bien|si bien)(?! (?:ya|hoy|ahora|mañana|aquí))`,
      String.raw`(?:siento|sentimos|lamento|lamentamos)(?<!lo \p{L}+) [^\n.!?;]{1,90}, (?:pero|sin embargo|aunque|si bien|no obstante)(?! (?:ya|hoy|ahora|mañana|aquí|la encontr|lo encontr|le (?:devolv|guard|reserv|llam)))`,
    ],
    '¿Qué quedaría si la frase acabara antes del «pero»?',
    NO_ES,
  ),
  rule(
    'quisieramos-disculparnos',
    'not-an-apology',
    [
      `(?:quisiéramos|queremos|quisiera|quiero|querría|querríamos|nos gustaría|me gustaría|deseamos|deseo|debemos|debo|tenemos que|tengo que|permítame|permítanos|permíteme|aprovech\\p{L}+(?: la ocasión| la oportunidad| este \\p{L}+)?(?: para)?|no nos queda más que|no me queda más que|nos vemos en la obligación de|procedemos a|cumplimos con) (?:también )?${TO_APOLOGISE}`,
      '(?:acept(?:e|en|a|es)|recib(?:a|an|e|as)|rogamos acept(?:e|en)|le rogamos acept(?:e|en)|sírvase aceptar|esperamos acept(?:e|en)) (?:usted )?(?:por favor,? )?(?:nuestras|mis|unas|las) (?:más )?(?:sinceras |sentidas |humildes )?disculpas',
      '(?:le|les|te) (?:presentamos|ofrecemos|hacemos llegar|extendemos|expresamos|trasladamos|transmitimos|presento|ofrezco) (?:nuestras |mis |unas |las )?(?:más )?(?:sinceras |sentidas )?(?:disculpas|excusas)|(?:vayan?|van) (?:por delante )?(?:nuestras|mis) disculpas|(?:nuestras|mis) disculpas por (?:lo|todo|el|la)(?: \\p{L}+)? ?(?:ocurrido|sucedido|acontecido|incidente|incidencia|situación)?',
    ],
    '¿Podría decirlo como a una amiga: «Siento que…»?',
    'Una disculpa se dice con palabras propias (lgo.org.uk).',
  ),
  rule(
    'se-cometieron-errores',
    'not-an-apology',
    [
      'se (?:nos )?(?:(?:han|ha|habían?|habrían?|hayan?|pudieron|pudo|han podido|ha podido|pueden haber|puede haber|podrían haber) )?(?:comet|produc|produj|desliz|gener|registr|present|suscit|dio|dieron|dado)\\p{L}* (?:alg[uú]n[oa]?s? |un[oa]?s? |ciert[oa]s? |diversos |varios )?(?:errores|error|fallos?|fallas?|incidencias?|malentendidos?|confusi(?:ón|ones)|descoordinaci(?:ón|ones)|equivocaci(?:ón|ones)|deficiencias?)',
      '(?<!si )(?:hubo|ha habido|existió|existieron|pudo haber|pudo existir|pudo producirse|ha existido|hubieron|debió haber) (?:alg[uú]n[oa]?s? |un[oa]?s? |ciert[oa]s? |varios )?(?:pequeñ[oa]s? )?(?:errores|error|fallos?|fallas?|malentendidos?|confusi(?:ón|ones)|descoordinaci(?:ón|ones)|falta de (?:comunicación|coordinación)|equivocaci(?:ón|ones)|incidencias?|deficiencias?)',
      `${REGRET} (?:lo (?:ocurrido|sucedido|acontecido)|(?:esta|la|dicha) (?:situación|incidencia)|(?:el|este|dicho) (?:incidente|malentendido|suceso))|(?:las cosas|todo) no (?:se hicieron|salieron|salió|fueron) (?:como|del todo|tan) (?:debían|debía|deberían|bien|esperábamos)`,
      '(?:errores|fallos|incidencias) (?:que )?(?:se )?(?:hayan|han|pudieran|pudieron|haya) (?:podido )?(?:comet|produc|exist|hab)\\p{L}+',
    ],
    '¿Quién lo hizo? ¿Podría decir «nosotros»?',
    'Reconocer lo hecho es la parte más fuerte de una disculpa (Lewicki, Lount y Polin 2016).',
  ),
  rule(
    'mil-disculpas',
    'too-much-apology',
    [
      '(?:mil|un millón de|millones de|infinitas|miles de|mil y una|todas las) (?:disculpas|perdones|excusas|veces perdón)|mil perdón',
      '(?:disculp\\p{L}+|perd[oó]n\\p{L}*|(?:lo |le )(?:siento|sentimos|pido|pedimos)[^\\n.;]{0,20}) (?:(?:una y )?mil veces|(?:mil y una|un millón de|cien) veces)|(?:nunca|jamás|no|ninguna?)[^\\n.;]{0,25} (?:será|serán|sería|es|bastará) (?:nunca )?(?:suficientes?|bastantes?)(?<=(?:disculp|perd[oó]n|lo siento|lo lament)[^\\n]{1,90})',
      '(?:muchísimo|profundamente|enormemente|sinceramente|de todo corazón|infinitamente|terriblemente|de corazón) (?:lo siento|lo lamento|arrepentid[oa]s?|apenad[oa]s?|avergonzad[oa]s?)',
      '(?:lo )?(?:siento|sentimos|lamento|lamentamos) (?!\\p{L}+ (?:el|la|un|una)? ?(?:temblor|frío|calor|olor|ruido|viento|sismo|terremoto|golpe|humo|cansancio|alivio|gusto|alegría))(?:(?:de verdad|de veras|mucho),? )?(?:muchísimo|profundamente|enormemente|infinitamente|tantísimo|tanto|en el alma|sinceramente|de (?:todo )?corazón|en lo más (?:profundo|hondo)|horrores|terriblemente|un montón|una barbaridad)(?! que (?:usted|le|tú)?(?:guste|sepa))',
      '(?:más )?(?:sinceras|profundas|humildes|sentidas|encarecidas|infinitas) disculpas|(?:no (?:sabe|sabes|se imagina|te imaginas|saben) )?(?:cuánto|lo mucho que|cómo|lo que) lo (?:siento|sentimos|lamento|lamentamos)',
      '(?:perdón|disculpas?|disculpe|perdone|lo siento|lo lamento|perdona|sorry)(?:(?: mucho)?[,;.! ]+(?:y )?(?:mil |de verdad,? |por favor,? )?(?:perdón|disculpas?|disculpe|perdone|lo siento|lo lamento|perdona|sorry))+',
    ],
    '¿No diría más un «lo siento» llano?',
    MUCHO,
    { unless: CONDOLENCE },
  ),
  rule(
    'de-nuevo-disculpas',
    'too-much-apology',
    [
      String.raw`(?:de nuevo|otra vez|nuevamente|una vez más|reiter\p{L}+|por enésima vez),? (?:le |les |te |os )?(?:\p{L}+ ){0,3}(?:lo siento|disculpas|perdón|disculpe|lo lamento|disculpa|perdone)`,
      String.raw`(?:vuelvo|volvemos) a (?:disculpar(?:me|nos)|(?:pedir|reiterar|decir|presentar)(?:le|les|te|os)? (?:que )?(?:mis |nuestras )?(?:lo siento|disculpas|perdón))|(?:perdón|disculpas?|disculpe|lo siento|lo lamento|perdone|perdona),? (?:mucho,? )?(?:de nuevo|otra vez|nuevamente|una vez más)|no (?:me canso|nos cansamos|dejo|dejaré) de pedir|(?:le|te) reitero`,
    ],
    '¿Qué se ha hecho desde el último «lo siento»?',
    'Reparar es cambiar, no disculparse más.',
  ),
  rule(
    'me-siento-fatal',
    'too-much-apology',
    [
      '(?:me|nos) (?:siento|sentimos|sabe|da|tiene|tienen|quedo|quedamos|dejó|muero|morimos|hace sentir|siento realmente) (?:de |realmente |verdaderamente |tan |muy |muchísim[oa] |much[oa] |tant[oa] |fatal|una )*(?:fatal|horrible|muy mal|mal|pésimo|pésima|terrible|culpables?|pena|vergüenza|avergonzad[oa]s?|apenad[oa]s?|mortificad[oa]s?|miserables?|destrozad[oa]s?)(?! (?:la|el|los|las) )',
      '(?:qué|cuánta|menuda) (?:pena|vergüenza|bochorno|horror|apuro)(?: tan| más| con| me| nos| la|[,.! ])[^\\n.,]{0,20}',
      '(?:estoy|estamos|quedo|quedamos|me encuentro) (?:realmente |verdaderamente |muy |tan |profundamente |sinceramente )*(?:mortificad|avergonzad|abochornad|apenad|consternad|desolad|destrozad|devastad|horrorizad|abatid|muert)[oa]s?(?: de (?:la )?(?:vergüenza|pena))?',
      '(?:no (?:tengo|tenemos|hay|encuentro|encontramos)|(?:me|nos) faltan) (?:las )?palabras(?: para)?|no (?:he podido|pude|puedo|hemos podido) (?:ni )?(?:dormir|pegar ojo|dejar de pensar)|no (?:me|nos) lo (?:perdono|perdonaré|perdonamos)|tierra,? trágame|se (?:me|nos) cae la cara|lo mal que (?:me|nos) (?:siento|sentimos|sabe)|(?:llevo|llevamos) (?:todo el día|toda la noche|días) (?:pensando|dándole|sin dormir)',
      'no (?:me|nos) (?:alcanza|alcanzan|basta|bastan) (?:la vida|las palabras|los días)|(?:me|nos) (?:arrodillo|arrodillamos|humillo|pongo de rodillas|ponemos de rodillas)|de rodillas|no (?:merezco|merecemos|tengo|tenemos) (?:su|tu|vuestro) perdón|(?:llor[eéo]|lloramos|he llorado|no paro de llorar)[^\\n.]{0,30}(?:por|pensando)|(?:me|nos) odi(?:o|amos) por|no (?:tengo|tenemos|tiene) perdón',
      '(?:le|les|te|os) (?:ruego|suplico|rogamos|suplicamos|pido|pedimos|imploro) (?:encarecidamente )?(?:que (?:me|nos) (?:perdone|disculpe|perdones|disculpes)n?|mil |nos perdone)|(?:espero|esperamos|ojalá|confío en)(?: que)? (?:algún día |usted )*(?:nos|me) (?:pueda|puedas|perdone|perdones|puedan)n?(?: perdonar)?|(?:podrá|podrás|podría|podrías) (?:usted )?(?:algún día )?perdonar(?:nos|me)|perdón[ea]n?(?:me|nos)(?=,? (?:por favor|se lo|te lo|de (?:todo )?corazón|de rodillas))|discúlp[ea](?:me|nos),? (?:por favor|se lo ruego|se lo pido)',
    ],
    '¿Cómo quedó esa persona? Ahí van las palabras.',
    MUCHO,
    { unless: has(['muerte', 'pérdida', String.raw`falleci\p{L}+`, `me (?:siento|encuentro) mal desde ${A_TIME}`]) },
  ),
];
