// Spanish, written for Spanish: the institution that speaks in place of a person.
import type { Rule } from '../kinds.ts';
import { has, rule } from './rule.ts';

const INSTITUCION = 'A una persona le responde una persona; la pasiva y el «se» esconden quién lo hizo (lgo.org.uk).';
const PAPER =
  '(?:queja|reclamación|reclamo|consulta|solicitud|petición|incidencia|expediente|escrito|caso|sugerencia|comentarios?|reporte|denuncia|trámite|documentación|correo|mensaje|asunto|recurso|instancia|requerimiento|comunicación|comunicado|demanda|inconformidad|folio)';
const HANDLED =
  '(?:recibid|archivad|cerrad|derivad|registrad|tramitad|trasladad|anotad|atendid|gestionad|remitid|procesad|canalizad|turnad|resuelt|elevad|desestimad|ingresad|asignad|admitid|analizad|evaluad|valorad|ponderad|estudiad|incorporad|contestad|respondid|revisad|inadmitid|denegad|rechazad|aprobad|reasignad|escalad|enviad)[oa]s?';
const LOOKING =
  '(?:estudiando|investigando|revisando(?! por si)|valorando|analizando|tramitando|gestionando|verificando|evaluando|procesando|realizando|llevando a cabo|dando (?:curso|seguimiento|trámite)|recabando)';
const HOUSE =
  '(?:clínica|entidad|empresa|institución|dirección|organización|compañía|unidad|oficina|gerencia|centro|hospital|hotel|banco|ayuntamiento|servicio|departamento|establecimiento|administración|sucursal|consejería|alcaldía|secretaría|concejalía|jefatura|casa|parte|comisión|negociado|delegación|coordinación|universidad|aseguradora)';
const DECIDED =
  '(?:decidió|decidido|acordó|acordado|determinó|determinado|estimó|estimado|resolvió|resuelto|consideró|considerado|optó|optado|desestimó|desestimado|denegó|denegado|dispuso|dispuesto)';
const TELL =
  '(?:informa|comunica|notifica|hace saber|recuerda|indica|anuncia|participa|advierte|solicita|ruega|agradece|agradecerá|requiere|invita|pone en (?:su )?conocimiento|da traslado)n?';

export const ES_INSTITUTION_RULES: readonly Rule[] = [
  rule(
    'se-ha-decidido',
    'institutional',
    [
      String.raw`se (?:ha |ha sido |había )?${DECIDED} (?!por|(?:el|la|su) \p{L}+ a )(?:que|no|favorable|su|la|el|\p{L}+ar|\p{L}+er|\p{L}+ir|\p{L}+[aei]rl?[aeos]*)`,
      String.raw`se (?:ha |han )?(?:tomó|tomado|adoptó|adoptado|tomaron|adoptaron) (?:la|las|una|esta|unas) (?:decisi(?:ón|ones)|determinaci(?:ón|ones)|resoluci(?:ón|ones)|medidas?)`,
      String.raw`(?:fue|fueron|ha sido|han sido|será|serán) (?:considerad|valorad|evaluad|determinad|decidid|estimad|analizad)[oa]s? (?:por|que|el|la|los|las|como)|(?:ha|han) sido (?:modificad|cancelad|suspendid|reprogramad|aplazad|rechazad|retirad|asignad|trasladad)[oa]s? (?:el|la|los|las|su|sus|por)`,
      String.raw`(?:ha|han) sido (?:decidid|acordad|resuelt|desestimad|denegad|rechazad|aprobad|estimad|inadmitid|dictad|adoptad)[oa]s?|(?:fue|fueron|queda|quedan) (?:desestimad|denegad|inadmitid|acordad)[oa]s?|la (?:decisión|resolución) (?:ha sido|fue|será) (?:tomada|adoptada|dictada|comunicada)`,
      String.raw`se (?:desestima|deniega|resuelve|acuerda|dispone|procede a|procederá a|procedió a|ha procedido a|da por|dio por|estima que|considera que|entiende que)`,
    ],
    '¿Quién lo decidió? ¿Podría nombrarlo?',
    INSTITUCION,
  ),
  rule(
    'queja-recibida',
    'institutional',
    [
      String.raw`(?:su|tu|la|el|esta|dicha|este|dicho|vuestra) ${PAPER}(?: \p{L}+){0,4}? (?:ya )?(?:ha sido|han sido|fue|fueron|está siendo|será|serán|quedó|ha quedado|queda|está) (?:\p{L}+mente )?${HANDLED}`,
      String.raw`(?:ha|han) tenido entrada|tuvo entrada en|(?:desde|por) (?:este|esta|dicha|el presente) (?:servicio|departamento|unidad|área|oficina|dirección|entidad|organismo)|se procedió al?|qued(?:a|an|ó) (?:usted(?:es)? )?(?:debidamente )?(?:notificad|informad|enterad|citad|emplazad)[oa]s?|(?:toma|tomamos|tomó|tomo) conocimiento|se (?:le|les|te) (?:hace|hizo|hará) (?:entrega|llegar|constar|saber)|(?:personal|trabajador|empleado|funcionario|profesional|agente)[ae]?s? (?:interviniente|actuante|implicad[oa]|involucrad[oa])s?|(?:hubo|existió|se produjo|se detectó) (?:una|un) (?:inobservancia|incumplimiento|desviación|omisión|irregularidad|anomalía)|(?:debidamente) (?:instruid|apercibid|informad|notificad|amonestad)[oa]s?`,
      String.raw`(?:acusamos|acuso) (?:de )?recibo|(?:hemos|he) (?:recibido|registrado|procesado|tramitado|derivado|trasladado|remitido|canalizado|dado traslado de|tomado (?:debida )?nota de) (?:correctamente )?(?:su|tu) ${PAPER}|(?:recibimos|registramos|tramitamos|trasladamos|derivamos|canalizamos) (?:su|tu) ${PAPER}(?! (?:del|sobre|de ayer))`,
      String.raw`(?:tomamos|tomo|toma|se toma|tomando) (?:debida |buena )?nota de (?:su|sus|ello|lo|tu)|(?:su|el|la|dich[oa]) ${PAPER}(?: \p{L}+){0,3} se encuentra(?:n)? (?:en|pendiente|\p{L}+[ai]d[oa])|se (?:ha |han )?(?:recibido|registrado|recibió|registró|abrió|abierto|generó|generado|dado de alta|levantó|levantado|cerró|cerrado|archivado|archivó|dio traslado|trasladado|remitido|remitió) (?:de )?(?:su|la|el|un|una) ${PAPER}`,
    ],
    '¿Quién la leyó, y qué le dijo?',
    INSTITUCION,
  ),
  rule(
    'se-esta-estudiando',
    'institutional',
    [
      `se (?:está|están|encuentra|encuentran) (?:actualmente )?${LOOKING}|está (?:siendo )?(?:en (?:estudio|revisión|trámite|análisis|proceso|curso)|siendo (?:objeto de|estudiad[oa]|investigad[oa]|revisad[oa]|analizad[oa]|evaluad[oa]|valorad[oa]|tramitad[oa]|gestionad[oa]|atendid[oa]|procesad[oa]|tratad[oa]))`,
      'en (?:proceso|fase|vías|curso|trámite|período) de (?:revisión|análisis|estudio|solución|validación|verificación|resolución|evaluación|tramitación|investigación|valoración)|(?:objeto de|sometid[oa] a) (?:análisis|estudio|valoración|revisión|evaluación|investigación)|(?:bajo|en) (?:investigación|revisión|evaluación)',
      '(?:por parte|a través|a cargo) del? (?:nuestr[oa] |la |los |las )?(?:área|departamento|equipo|servicio|dirección|comité|gerencia|personal|unidad|órgano|autoridad)|(?:el |la |al |del |los )?(?:área|departamento|instancia|unidad|órgano|personal|servicio|equipo|autoridad)(?:es|s)? (?:correspondiente|competente|responsable|pertinente|encargad[oa])s?',
    ],
    '¿Quién lo mira, y cuándo sabrá algo?',
    INSTITUCION,
  ),
  rule(
    'no-se-siguio',
    'institutional',
    [
      String.raw`no (?:fue|fueron|se) (?:le |les |ha |han )?(?:sido )?(?:\p{L}+mente )?(?:seguid[oa]s?|realizad[oa]s?|comunicad[oa]s?|siguió|siguieron|realizó|comunicó|avisó|efectuó|efectuad[oa]|procesad[oa]|registrad[oa]|tramitó|tramitad[oa])`,
      String.raw`se (?:tomarán|han tomado|tomaron|adoptarán|han adoptado|adoptaron|aplicarán|implementarán|están tomando|han implementado) (?:las |todas las |unas |diversas )?(?:medidas|acciones)|(?:medidas|acciones|gestiones) (?:oportunas|pertinentes|necesarias|correctoras|correctivas|disciplinarias|adecuadas|correspondientes|de mejora)`,
      String.raw`no se (?:dio|dieron|ha dado|le dio) (?:aviso|curso|traslado|parte|respuesta|trámite|cumplimiento)|se (?:dejó|deja|ha dejado|dejará) constancia|(?:queda|quede|quedó) constancia`,
      String.raw`se (?:efectuó|efectuará|llevó a cabo|llevará a cabo|ha llevado a cabo|realizará|realizarán|ha realizado|dará (?:curso|traslado|respuesta|seguimiento|trámite)|dio (?:curso|traslado|parte)|remitirá|trasladará|procederá|ha dado (?:traslado|curso|parte)|valorará|estudiará|tendrá en cuenta|emitirá|resolverá)|(?:será|serán) (?:resuelt|atendid|tramitad|valorad|estudiad|remitid|notificad|comunicad)[oa]s?`,
    ],
    '¿Quién, qué y para cuándo?',
    INSTITUCION,
    { unless: has(['no se le (?:avisó|comunicó) (?:a tiempo )?por', 'lo siento', 'siento que']) },
  ),
  rule(
    'la-entidad',
    'institutional',
    String.raw`(?:esta|la|este|el|nuestra|nuestro|dicha) ${HOUSE}(?: \p{L}+){0,2}? (?:no )?(?:lamenta|siente|considera|entiende|agradece|informa|comunica|manifiesta|se compromete|no puede|reconoce|procederá|procedió|ha procedido|ha decidido|decidió|valora|toma nota|dispone de un|solicita|ruega|pide disculpas|se reserva|se disculpa|le (?:informa|comunica|agradece|recuerda)|asume|rechaza|declina|trabaja (?:para|por)|tiene el compromiso|quiere (?:agradecer|pedir|expresar|manifestar))`,
    '¿Podría decir «nosotros», o mejor «yo»?',
    INSTITUCION,
  ),
  rule(
    'el-paciente',
    'institutional',
    [
      '(?:el|la) (?:paciente|cliente|clienta|reclamante|interesad[oa]|usuari[oa]|denunciante|abajo firmante)',
      '(?:al|del|a la|de la|el|la) (?:interesad[oa]|reclamante|solicitante|recurrente|compareciente|titular|asegurad[oa]|quejos[oa]|peticionari[oa]|afectad[oa])|(?:el|la) que suscribe|quien suscribe',
    ],
    'Esto lo lee esa persona. ¿Podría decir «usted», o su nombre?',
    'Hablar con la gente, no de ella.',
    { only: 'message' },
  ),
  rule(
    'sobre-quien-lee',
    'third-person',
    '(?<!(?:otro|otra|cada|siguiente|próxim[oa]) )(?:el|la) (?:paciente|cliente|clienta|reclamante|interesad[oa]|usuari[oa]|huésped) (?:no )?(?:ha|había|fue|es|está|estaba|debe|deberá|tiene|tendrá|puede|podrá|dice|dijo|indica|indicó|afirma|afirmó|refiere|refirió|quiere|solicita|solicitó|llamó|acudió|recibió|se)',
    'Esto lo lee esa persona. ¿Podría hablarle a ella, y no de ella?',
    'Hablar con la gente, no de ella como si no estuviera.',
    { only: 'message' },
  ),
  rule(
    'le-informamos',
    'institutional',
    [
      '(?:le|les|te|os) (?:informamos|comunicamos|participamos|hacemos saber|recordamos|notificamos|informo|comunico|indicamos|significamos|trasladamos) (?:de |por la presente |por este medio )?que|(?:se le|se les|se te|se) (?:hace de su conocimiento|pone en (?:su )?conocimiento|hace constar|hace saber|ruega|recuerda que|comunica que|informa (?:de )?que|advierte (?:de )?que|agradecerá|notifica que|solicita (?:que|a|la|el|su)|requiere (?:que|la|para))|(?:hacemos|pongo|ponemos) (?:de|en) su conocimiento',
      `se (?:informa|comunica|avisa|recuerda|notifica|advierte|solicita|ruega|pide|hace saber) (?:a (?:los|las|tod[oa]s|l[oa]s \\p{L}+)|al \\p{L}+|puntualidad|silencio|paciencia|discreción|no \\p{L}+r)`,
      `se (?:le|les) ${TELL}(?: (?:de )?que)?`,
      'por (?:la|el|medio de la|medio del) presente|mediante (?:la|el) presente|por este (?:medio|conducto)|a través (?:de la|del) presente|(?:la|el) presente (?:es para|tiene|escrito|carta|comunicación)|tenga (?:usted )?en cuenta|téngase (?:en cuenta|por)|a los efectos oportunos|para (?:los|su) (?:efectos|conocimiento)|adjunto (?:le )?remit\\p{L}+|sírvanse?|tengan? a bien|cúmplenos|nos (?:es|resulta) grato|me es grato|(?:nos permitimos|me permito|cumplo con|cumplimos con) (?:informar|comunicar|recordar|hacer)\\p{L}*',
      '(?:en|con) (?:relación|respuesta|referencia|atención|contestación|seguimiento) (?:a|con|de) (?:su|la|el|lo) (?:atent[oa] |amable )?(?:escrito|solicitud|queja|reclamación|correo|consulta|petición|comunicación|oficio|recurso|solicitad[oa])|con motivo de su|(?:nos dirigimos|me dirijo) a usted|(?:quedo|quedamos|nos damos por) enterad[oa]s?|conforme al? (?:procedimiento|normativa|reglamento|ley)|en tiempo y forma|a efectos de|de conformidad con|rogamos (?:a la|al|se (?:sirva|abstenga|persone|ponga)|aporten?|remitan?|tengan?|tomen?)',
    ],
    '¿Perdería algo el mensaje sin esto?',
    INSTITUCION,
  ),
  rule(
    'de-cara-al-futuro',
    'institutional',
    [
      'de cara al futuro|lecciones aprendidas|acci(?:ón|ones) correctivas?|en lo sucesivo|oportunidad(?:es)? de mejora|áreas? de mejora|mejora continua|planes? de (?:acción|mejora)|acciones de mejora|(?:situaciones|hechos|casos|incidencias) (?:similares|como (?:este|esta|éste)|de este tipo|análog[oa]s)|extraer(?:án|emos)? (?:las )?(?:lecciones|enseñanzas|conclusiones)|(?:evitar|prevenir) (?:que )?(?:se repitan? )?(?:situaciones|hechos|incidencias|este tipo)|estándares (?:de|más)|(?:nuestros|los) estándares',
    ],
    '¿Qué se hace distinto, y desde qué día?',
    'Reparar es un cambio que se ve.',
  ),
];
