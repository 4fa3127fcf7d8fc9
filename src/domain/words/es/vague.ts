// Spanish, written for Spanish: vague promises and set formulas.
import type { Rule } from '../kinds.ts';
import { A_TIME, STAFF } from './people.ts';
import { has, rule } from './rule.ts';
import { infinitive, theyWill, weDo, weWill } from './verbs.ts';

const VAGO = 'Una espera incierta se hace más larga; una promesa tiene nombre y hora (Maister).';
const HECHO = 'Una frase que sirve para cualquiera dice que nadie leyó.';

const TO_LOOK = 'ver mirar estudiar revisar valorar analizar evaluar considerar comprobar investigar checar chequear consultar estimar ponderar examinar monitorear';
const TO_TELL = 'llamar avisar decir contar informar contestar responder escribir contactar confirmar notificar comunicar marcar mandar enviar dar indicar';
const TO_HELP =
  'llamar contactar avisar informar atender responder contestar escribir decir dar marcar visitar devolver resolver solucionar notificar comunicar enviar mandar gestionar indicar hablar explicar pasar hacer orientar asistir';
const NEWS = '(?:novedades|noticias|información|más información|respuesta|una respuesta|un hueco|hueco|disponibilidad|lugar|algo|un rato|sistema|fecha|solución)';
const SOON = '(?:muy )?pronto';
const SOMEBODY = `(?:alguien(?: de(?:l| la| nuestro)? \\p{L}+)?|un[oa]? (?:compañer[oa]|agente|asesor[ae]?|ejecutiv[oa]|especialista|técnic[oa]|responsable|persona|colega|representante|operador[ae]?|miembro|gestor[ae]?|de (?:mis|nuestr[oa]s) \\p{L}+)|(?:el|la|nuestro|nuestra) (?:área|equipo|departamento|personal|encargad[oa]|servicio|persona (?:encargada|responsable|correspondiente))|l[oa]s ${STAFF}|mis compañer[oa]s|quien corresponda)(?: (?!no )\\p{L}+){0,4}?`;
const N = '(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|treinta)';
const WITH_A_TIME = has(`(?:${A_TIME}|antes del?|qué día)`);

export const ES_VAGUE_RULES: readonly Rule[] = [
  rule(
    'lo-antes-posible',
    'vague',
    [
      '(?:lo antes|cuanto antes|lo más (?:pronto|rápido|rápidamente)|a la (?:mayor|máxima) brevedad|tan pronto como sea|tan pronto sea|lo antes que) ?(?:posible|que podamos|que pueda|nos sea posible)?|en breve(?! (?:resumen|rato|paseo|visita|espacio|\\p{L}+ y))|próximamente(?! el)|a su debido tiempo|en los próximos (?:días|minutos)|a la brevedad|en (?:su|el) momento (?:oportuno|adecuado)|en su momento (?=(?:le|te|se|recibirá|sabrá|ya))|oportunamente|en la medida de lo posible|a la mayor',
      `${SOON}(?= (?:le|te|les|nos|tendr|recib|sabr|estar|habr|se|lo|la|podr|daremos|volver|va)\\p{L}*)|(?:lleg(?:ue|a|ará|uen)|estará|tendrá|recibirá|contact\\p{L}+|respond\\p{L}+|resuelv\\p{L}+|resolver\\p{L}+|solucion\\p{L}+|avis\\p{L}+|habl\\p{L}+|noticias|llam\\p{L}+|arregl\\p{L}+|quede|esté|verá|vemos|escrib\\p{L}+|dir\\p{L}+)(?: (?!hasta)\\p{L}+){0,5} ${SOON}`,
      `(?:tan pronto como|tan pronto|en cuanto|en cuantito|apenas|[nN]i bien|[nN]o bien|nomás|cuando|en el momento en que|una vez que) (?:nos |me |se )?(?:podamos|pueda|sea posible|haya|hayamos|tengamos|tenga(?= (?:novedades|noticias|algo|más|información|una respuesta))|se pueda|sepamos|sepa(?= (?:algo|más))|dispongamos|termin\\p{L}+ (?:la|el) (?:revisión|análisis|proceso))(?: (?:de )?${NEWS})?`,
      '(?:dame|déme|denos|danos) (?:unos|un par de|algunos|tres|dos) (?:días|minutos|semanas)(?= (?:y|que|para)|[.,])|un[oa] de (?:estos|estas) (?:días|mañanas|tardes|semanas)|cuando (?:vuelva|regrese|llegue) (?:el|la|mi) (?:jefe|jefa|encargad[oa]|director|directora)|cuando (?:el|la|mi) (?:jefe|jefa|encargad[oa]|director|directora) (?:vuelva|regrese|llegue|pueda|tenga)',
      `(?:en|dentro de) (?:unos|pocos|algunos|un par de|estos) (?:días|minutos|minutitos|momentos|instantes|semanas)(?<!durante \\p{L}+ \\p{L}+ \\p{L}+)|en un (?:rato|ratito|momentito|momento (?=le|te|lo|la|estoy|vamos|se|les))|al rato|ahorita(?! mismo)(?: (?:mismo|lo|le|te|se))?|dentro de (?:poco|nada|un rato)|un día de (?:estos|éstos)|(?:estos|esos) días (?:le|te|lo|nos|se)|(?:más adelante|más tarde|luego) (?:le|te|lo|se lo|les|ya|vemos) \\p{L}+|de aquí a (?:unos|poco)|a lo largo de (?:la semana|los próximos|el día|estos|el mes|la mañana|la tarde|los)|(?:le|te|les) (?:llam|avis|marc|escrib|dec|dig)\\p{L}* (?:luego|más tarde|al rato|después|más adelante|estos días)`,
      '(?:ya )?(?:le|te|les|os) (?:iremos|vamos|iré|voy|estaremos|vamos a ir) (?:contando|diciendo|avisando|informando|comentando|mandando noticias)|(?:la|será la|quizá la) semana que viene,? o la (?:otra|siguiente|próxima)|(?:cuando|en cuanto) (?:toque|corresponda|se tercie|se dé|haya tiempo|tengamos tiempo|buenamente)',
      `ya (?:le|te|les|os|se lo|te lo) (?:${weWill(TO_TELL)}|${weDo(TO_TELL)})|(?:le|te|les|os) (?:${weWill(TO_TELL)}|${weDo(TO_TELL)}) (?:cualquier (?:cosa|novedad)|algo|lo que (?:sea|haya))|cualquier (?:cosa|novedad),? (?:le|te|les|os) \\p{L}+|(?:decir|contar)(?:le|te|les) algo(?! (?:bueno|buen|que|sobre|de|lindo|bonito|importante|más|antes|en))|a ver (?:qué|si|cuándo|cómo) (?:se |lo |le |nos |te )?(?:puede|podemos|puedo|hace|arregla|hacemos|dicen|soluciona)|ya (?:veremos|se verá|iremos viendo)|(?:veremos|vamos a ver|vamos viendo|estamos viendo|vemos) (?:a ver |de )?(?:qué|si|cómo|cuándo|de)`,
    ],
    '¿Qué día y a qué hora?',
    VAGO,
    {
      unless: has([
        'pronto (?:recupera|mejora|restablec)\\p{L}*',
        'que se mejore pronto',
        'recupérese pronto',
        'tan pronto como (?:usted )?(?:quiera|pueda usted)',
        'd[ií]g(?:a|á)(?:nos|me) pronto',
        '(?:si|cuando) (?:usted )?(?:viene|llega|quiere|prefiere) más tarde',
        'cuando (?:usted )?(?:pueda|quiera|guste)',
        'cuanto antes (?:venga|llegue|me)',
        'llegó (?:usted )?(?:muy )?pronto',
      ]),
    },
  ),
  rule(
    'lo-miraremos',
    'vague',
    [
      `(?:lo |la |los |las |se lo |esto |su \\p{L}+ )?${weWill(TO_LOOK)}(?! usted)|(?:lo|la|los|las) (?:revisamos|estudiamos|valoramos|analizamos|comprobamos|consultamos|checamos|checo|chequeamos|investigamos)(?<!(?:no|ya|y) (?:lo|la|los|las) \\p{L}+)(?! (?:con usted|juntos|juntas|bien|mal|claro|ya|mañana|hoy|otra vez|cada|en (?:un|dos|tres|seis) (?:años?|mes(?:es)?|semanas?)|dos veces|yo mism))|(?:lo|la|los|las|te lo|se lo) estamos (?:viendo|revisando|checando|gestionando|tratando|estudiando|consultando)|(?:estamos|seguimos|se está) (?:viendo|mirando|revisando|checando|estudiando|analizando|investigando|gestionando|valorando) (?:su|el|la|tu|qué|cómo|lo)|(?:vamos|voy) a (?:ver|mirar|${infinitive(TO_LOOK).slice(3, -1)})\\p{L}*(?! (?:si le duele|juntos|con usted|cómo va|la herida|el))`,
      '(?:eso|esto|ya|(?:su|tu) \\p{L}+|lo de \\p{L}+),? (?:ya )?(?:lo|la|los|las) (?:vemos|vamos viendo|miramos|hablamos|arreglamos|resolvemos|solucionamos|comentamos) (?:la (?:otra |próxima )?semana|el (?:otro|próximo) (?:mes|día)|otro día|luego|después|más adelante|en otro momento|cuando)',
      '(?:está|queda|estás) en (?:muy )?(?:buenas|las mejores) manos|(?:queda|quedó|está|sigue) pendiente de (?:confirm|revis|respuesta|resol|aprob|valid|verific)\\p{L}*|(?:estamos|estoy|seguimos|sigo) (?:haciendo|realizando|con) (?:las )?(?:gestiones|trámites|averiguaciones|consultas)|(?:esto|eso|todo|ya) se (?:va a|irá) (?:solucionar|resolver|arreglar|aclarar)(?:ndo)?',
      '(?:nos pondremos|me pondré|nos ponemos|me pongo|se pondrán?) en contacto|(?:nos contactaremos|nos comunicaremos|nos estaremos comunicando|estaremos en contacto|seguimos en contacto|estamos en contacto|estaremos pendientes|quedamos pendientes|estaremos al pendiente)|(?:le |les |te )?(?:daremos|haremos|estaremos dando|damos|se dará|daré) (?:el debido |el |puntual )?seguimiento|(?:le|te|les) (?:mantendremos|mantengo|tendremos|tendré|mantenemos|mantendré|estaremos) (?:informand?[oa]s?|al (?:tanto|corriente|día)|puntualmente)|(?:mantenerle|mantenerte|mantenerlo|tenerle) (?:informad|al)[oa]?\\p{L}*',
      '(?:estamos|seguimos|estoy|continuamos) (?:trabajando (?:en|con|para)|en|con|sobre|encima de) (?:ello|eso|el tema|el asunto|ello)|(?:estamos|seguimos|continuamos) trabajando (?:para|en (?:su|una|la)|con)|(?:tomamos|tomo|queda tomada|he tomado|hemos tomado) (?:debida |buena )?nota(?! de (?:su|sus|ello|lo) (?:dirección|nombre))|(?:lo|la|le) (?:tendremos|tengo|tendré|tenemos|tomaremos|tomamos) en cuenta|se tendrá en cuenta|tendremos en cuenta|(?:haremos llegar|haré llegar|trasladaremos|trasladaré|pasaremos|pasaré|elevaremos|transmitiremos|transmitiré|comentaremos|comentaré) (?:su|tu|sus|el|esta|la) (?:queja|comentario|sugerencia|opinión|mensaje|recado|nota|inquietud|caso|petición|malestar)s?|se lo (?:haré saber|transmitiré|comentaré|comento|transmito|trasladaré) a',
      `(?:le|te|les|os) (?:${weWill('contactar responder contestar avisar informar llamar notificar atender')}|daremos (?:una |alguna |pronta )?(?:respuesta|noticias|solución)|estaremos (?:informando|avisando|contactando|llamando))(?! (?:el|al \\d|al \\p{L}|aquí|hoy|mañana|a las|antes|por))|(?:se le|le) dará (?:una )?(?:respuesta|solución)|(?:recibirá|recibirás|tendrá|tendrás) (?:una |alguna |pronta |más |nuestra |usted )*(?:noticias|respuesta|contestación|información|llamada|notificación)(?: nuestras?| de nuestra parte)?(?! (?:\\d|el|antes|para|hoy|mañana))(?!(?<=noticias) nuestras)`,
    ],
    '¿Quién hará qué, y cuándo sabrá de usted?',
    VAGO,
    { unless: WITH_A_TIME },
  ),
  rule(
    'haremos-lo-posible',
    'vague',
    [
      '(?:haremos|haré|hacemos|hago|estamos haciendo|vamos a hacer|se hará) (?:todo )?lo (?:posible|que podamos|que pueda|imposible|humanamente|mejor|que esté|que se pueda|que podemos)|todo (?:lo que (?:esté|está)|cuanto esté) en (?:nuestr|mi)[oa]?s? manos?',
      '(?:intentaremos|intentaré|intentamos|trataremos de|trataré de|tratamos de|procuraremos|procuraré|procuramos|buscaremos la manera|vamos a (?:intentar|tratar|procurar)|voy a (?:intentar|tratar|procurar)|a ver si (?:podemos|puedo|lo|nos|hoy|mañana|esta))(?! (?:usted|localizarl))',
      '(?:esperamos|espero|confiamos|confío)(?: en)? (?:poder|pronto|que (?:pueda|podamos|quede|todo|se (?:resuelva|solucione|arregle|aclare|normalice|restablezca)|(?:le|te) llegue|(?:su|tu|la|el|los|las|esto|eso|ya|pronto) [^\\n]{0,35}(?:no (?:tarden?|(?:se )?demoren?|falten?)|llegue|resuelva|solucione|arregle|esté|quede|normalice|funcione|haya))|resolver|solucionar|tener|contar con)|ojalá|(?:si )?(?:todo va bien|todo sale bien|dios quiere|dios mediante|hay suerte|primero dios|nada se tuerce|nos da tiempo|es posible)(?=,| \\p{L}+|$)(?<=(?:si|primero|dios|con) [^\\n]{2,20})|con (?:un poco de )?suerte|en principio(?! (?:activo|\\p{L}+ activo))|debería (?:llegar|estar (?:list|resuelt|solucionad|arreglad|dispon)|quedar|solucionarse|resolverse|funcionar|recibir\\p{L}*|verse|aparecer)\\p{L}*|posiblemente (?:le|se|lo|la|esté|mañana|hoy|el)',
    ],
    '¿Qué hará, y cuándo llama si no está hecho?',
    VAGO,
    { unless: has(['debería [^\\n]*(?:el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d)|mañana|hoy|a las \\d)', 'antes de las? \\d', '¿']) },
  ),
  rule(
    'alguien-le',
    'vague',
    [
      `${SOMEBODY} (?:ya )?(?:se )?(?:le |la |lo |te |les )?(?:${theyWill(`${TO_HELP} ocupar encargar poner valorar revisar estudiar ver`)}|va a ${infinitive(`${TO_HELP} ver revisar poner`)}|pondrá)\\p{L}*`,
      `(?:le|se le|la|lo|les|te|os|se te) (?:${theyWill('llamar contactar avisar informar atender responder contestar escribir notificar comunicar marcar')})(?<!\\p{Lu}\\p{L}+ (?:le|la|lo|te|les) \\p{L}+)(?<!(?:médic[oa]|doctora?|enfermer[oa]|compañer[oa]|usted|ella|él) (?:\\p{Lu}\\p{L}+ )?(?:le|la|lo|te|les) \\p{L}+)(?=[.,;!]|$| (?:desde|de|del|para|en|por|con|cuando|si|pronto|luego|más|nuestr\\p{L}+|los|las|a (?:su|tu|la|lo)|ell[oa]s|sin|cualquier)(?!\\p{L}))`,
      '(?:un|una) compañer[oa] (?:le|se|de \\p{L}+ (?:le|se))|el (?:equipo|departamento|personal) (?:le|se pondrá|correspondiente)|será (?:usted )?(?:contactad|atendid|informad|avisad|notificad|llamad)[oa]|serás (?:contactad|atendid|informad|avisad)[oa]|(?:me|nos) (?:dirán|avisarán|confirmarán) (?:algo|cuándo)',
    ],
    '¿Quién? ¿Podría dar su nombre?',
    VAGO,
    { unless: has(['(?:nos|me) contó', 'nadie']) },
  ),
  rule(
    'muy-en-serio',
    'vague',
    [
      String.raw`(?:nos lo |me lo |nos |me )?(?:tomamos|tomo|tomaremos|tomaré) (?:muy |bastante |siempre |totalmente |este tipo de \p{L}+ |estas \p{L}+ |su \p{L}+ )*en serio|(?:puede|puedes|pueden|podés|quede|quédese|tenga|ten|esté|estén) (?:estar |usted |ustedes |plenamente |completamente |totalmente )*(?:tranquil|segur|confiad)[oa]s? (?:de )?(?:que)?|(?:tenga|tengan|ten|tené) (?:usted )?(?:(?:la |por )?(?:segur\p{L}+|certeza|cert\p{L}+)|plena confianza|por seguro|el convencimiento)|(?:le|les|te) (?:aseguro|aseguramos|garantizo|garantizamos|doy mi palabra|podemos asegurar|puedo asegurar)`,
      'su opinión (?:es|nos)|(?:es|son) (?:muy |realmente |sumamente |extremadamente |de lo más )?(?:importantes?|prioritari[oa]s?|valios[oa]s?) para (?:nosotros|nosotras|esta|este|el|la)|(?:nos|me) (?:importan?|preocupan?|ocupan?) (?:mucho |enormemente |de verdad )?(?:su|tu|sus|cada|cómo)|cada (?:caso|paciente|cliente|opinión|comentario) (?:es|cuenta|importa|nos)|(?:seguimos|seguiremos|continuaremos|estamos) (?:trabajando|mejorando|esforzándonos)(?: (?:cada día|día a día))? (?:para|por) (?:mejorar|ofrecer|dar|que)|tomaremos cartas en el asunto|llegaremos al fondo|cuente con (?:nosotros|ello|nuestr|que)\\p{L}*',
    ],
    '¿Qué cambiaron por ello?',
    VAGO,
    { unless: /¿|te doy mi palabra|está(?:s|n)? segur/i },
  ),
  rule(
    'dias-habiles',
    'vague',
    [
      String.raw`(?:plazo|lapso|período|término|máximo|promedio|tiempo de respuesta)(?: (?:máximo|aproximado|estimado|promedio|habitual|medio))? (?:es )?(?:de|entre) (?:unos |entre )?${N}(?: ?(?:a|y|-|o|\/|hasta) ?${N})? (?:días|horas|semanas|meses)|(?<!(?:elija entre|cada) )(?:entre |de )?${N} ?(?:a|y|-|o|\/|–) ?${N} ?(?:días|horas|hrs|semanas|meses)`,
      String.raw`(?<!cada \d+ a )(?:${N}|un[oa]s|vari[oa]s|poc[oa]s|algun[oa]s|próxim[oa]s|siguientes) (?:\d+ )?(?:días|horas) (?:hábiles|laborables|naturales|laborales)|días hábiles|(?:dentro de|en) (?:l[oa]s )?(?:próxim[oa]s|siguientes) (?:${N} )?(?:días|horas|semanas)|(?:un par de|pocos|unos cuantos) días(?: más)?(?=[.,]| (?:le|te|lo|recib|tendr|estar|se)\p{L}*|$)`,
      String.raw`(?:en|dentro de) (?:un plazo de )?(?:${N}|unos|pocos|menos de ${N}|aproximadamente ${N}) (?:días|horas|semanas|meses)(?<=(?:recibir\p{L}+|respond\p{L}+|contest\p{L}+|tendrá|tendremos|estará|diremos|sabrá|llegar\p{L}+|resolver\p{L}+|llamar\p{L}+|avisar\p{L}+|verá|solucion\p{L}+|dar\p{L}+|se le)[^\n]{1,80})`,
    ],
    '¿Qué día es ese?',
    VAGO,
    {
      unless: has([
        'hace',
        'esper(?:ó|ado|aba|aste)',
        'durante',
        'desde',
        'reposo',
        'tom[eao]\\p{L}*',
        'dura(?:n|r|rá|ción)?',
        'ingres\\p{L}+',
        'cada',
        'noches',
        'molestias?',
        'tarda en (?:curar|cicatrizar|bajar)',
        'capítulos?',
        'elegir',
        'llev(?:a|aba|ó|amos) \\p{L}*',
      ]),
    },
  ),

  rule(
    'valoramos',
    'canned',
    [
      String.raw`(?:valoramos|apreciamos|agradecemos|le agradecemos|les agradecemos|te agradecemos|agradezco|agradeciendo|agradecerle|agradecerles|agradecerte) (?:mucho |enormemente |sinceramente |profundamente |de antemano |desde ya |infinitamente |muchísimo )?(?:su|tu|sus|tus|cada|el que|todos sus|vuestra|toda su) (?:confianza|opinión|comentarios?|fidelidad|preferencia|comprensión|paciencia|colaboración|interés|tiempo|sugerencias?|cooperación|mensaje|correo|contacto|apoyo|lealtad|atención|consulta|amable|valios\p{L}+|pronta|elección|visita|feedback)`,
      String.raw`(?:agradecemos|agradezco) (?:mucho |sinceramente )?(?:el (?:contacto|tiempo|interés|haber\p{L}+)|(?:de antemano )?(?:la|toda la) (?:confianza|comprensión|paciencia|colaboración|atención)(?! (?:que|con que|de))|que (?:usted )?(?:nos |se |te |le )*(?:haya|hayas|hayan) (?:contactad|hecho llegar|elegid|compartid|dirigid|tomado (?:el|su|la)|confiad|puesto en|comunicad|escogid|dedicad)\p{L}*)|(?:agradecemos|agradecerle|agradecerles|agradeciéndole|gracias) (?:de antemano|por anticipado|por adelantado|anticipadas)|(?:le|te) damos las gracias por (?:anticipado|adelantado)`,
      String.raw`gracias (?:\p{L}+ )?por (?:su|tu|vuestra|toda su|la(?= (?:confianza|comprensión|paciencia|colaboración|atención))) (?:\p{L}+ y )?(?:confianza|preferencia|fidelidad|comprensión|paciencia|colaboración|cooperación|interés|mensaje|correo|consulta|comentarios?|opinión|sugerencia|tiempo|atención|apoyo|contacto|amable|valios\p{L}+|pronta|lealtad|feedback|compra|elección|visita)(?! (?:del?|sobre|de ayer|con|mientras|que|y (?:el|la) \p{L}+ de))`,
      String.raw`gracias por (?:contactar|contactarnos|contactarse|comunicarse|comunicarte|ponerse|ponerte|dirigirse|dirigirte|elegir|elegirnos|escogernos|confiar en|preferir|preferirnos|ser (?:parte|cliente|un|tan)|hacernos llegar|hacernos (?:saber|partícipes)|compartir (?:con nosotros )?(?:su|tu|sus|tus)|tomarse (?:el|su|un)|tomarte (?:el|tu|un)|darnos la oportunidad|ayudarnos a (?:mejorar|crecer|seguir)|visitarnos|formar parte|permitirnos|acudir a nosotros|escribirnos(?! (?:sobre|lo|para contar|que|lo que|ayer|el))|llamar a (?:nuestr|la|el)\p{L}*|trabajar con|contar con)`,
      String.raw`(?:estimad|apreciad|distinguid|respetad|queridísim)[oa]s?(?:\/[oa]s?|\(a\))? (?:cliente|clienta|clientes|pacientes?|usuari[oa]s?|huésped(?:es)?|asegurad[oa]s?|soci[oa]s?|amig[oa]s? cliente|titular|contribuyente|vecin[oa]s?|cuentahabiente|tarjetahabiente|pasajer[oa]s?|(?:señor|señora|señores|señor\/a|sr\/a|sr\(a\)|sra?\.?)(?: o señora?)?(?=\s*[:,\n]|$))|muy (?:señor|señora|señores) (?:mío|mía|míos|nuestro|nuestros)|a quien corresponda|a quien (?:pueda )?interes[ae]|de (?:mi|nuestra) (?:mayor |más alta )?consideración`,
    ],
    '¿Qué escribiría solo a esta persona: la cosa, el día, el sitio?',
    HECHO,
  ),
  rule(
    'no-dude',
    'canned',
    [
      '(?:que tenga(?:s|n)?|le deseo|te deseo|les deseo|tenga) (?:usted )?(?:un|una) (?:muy )?(?:excelente|feliz|gran|maravillos[oa]) (?:día|tarde|noche|semana|fin de semana|jornada)|nos debemos a (?:nuestr[oa]s|usted|ustedes|vosotros|los)',
      'no (?:dude[sn]?|dudéis|vacile|dudar) en|no (?:lo )?dude(?=[,.])|(?:siéntase|siéntete|sentite|siéntanse) (?:usted )?(?:en (?:la )?(?:total )?(?:libertad|confianza)|libre)|(?:estamos|quedamos|quedo|estoy|nos ponemos|me pongo|seguimos|estaremos|quedando|permanecemos|me tiene|nos tiene|estando) (?:siempre |como siempre |todos )?a (?:su|tu|vuestra|sus|tus) (?:entera |completa |total |plena )?(?:disposición|servicio|órdenes)|(?:quedamos|quedo|quedando) (?:a la espera|atent[oa]s?|pendientes?|al pendiente)|(?:estamos|quedamos) (?:para (?:servirle|ayudarle|atenderle|servirte)|a sus órdenes)',
      '(?:para|ante|si surge|por) cualquier (?:otra )?(?:duda|consulta|aclaración|pregunta|inquietud|información adicional|necesidad)|cualquier (?:otra )?(?:duda|consulta|aclaración|pregunta|inquietud)(?: adicional)?(?=,? (?:o \\p{L}+ ?,? )?(?:quedo|quedamos|estamos|no dude|comuní|puede|podrá|contác|háganos))|(?:si|en caso de que) (?:usted )?(?:tiene|tienes|tuviera|tuvieras|tenés|le surge|te surge|necesita|necesitas|requiere|desea|tener) (?:alguna?|cualquier|más|otra|mayor) (?:otra )?(?:duda|pregunta|consulta|inquietud|información|aclaración)s?(?! sobre la)',
      '(?:reciba|recibe|reciban|le envío|le mando|le enviamos|aprovech\\p{L}+ (?:la ocasión |la oportunidad )?para (?:enviarle|saludarle|mandarle)|con) (?:usted )?un (?:muy )?(?:cordial|afectuoso|atento|respetuoso) (?:y \\p{L}+ )?saludo|(?:le|les|lo|la) saluda(?:mos)? (?:muy )?(?:atentamente|cordialmente|att?e)|sin (?:otro|más) (?:asunto|particular|por el momento|que tratar|que agregar)|sin más(?=,| por| que|$)',
      '(?:esperamos|será un placer|nos encantará|deseamos|estaremos encantados de|esperando|es un placer|fue un placer|ha sido un placer|será un gusto|con gusto le) (?:poder )?(?:volver a (?:verle|recibirle|atenderle|contar|saludar|tenerle)|seguir contando|servir|atender|ayudar|contar con (?:su|usted)|verle? (?:pronto|de nuevo)|saludar|recibir|tener)\\p{L}*|(?:en qué|cómo) (?:le |te )?(?:más )?(?:puedo|podemos) (?:ayudar|servir|atender)\\p{L}*',
    ],
    '¿A quién puede llamar, a qué número y hora?',
    HECHO,
  ),
  rule(
    'nuestro-compromiso',
    'canned',
    [
      '(?:su|la|tu) (?:satisfacción|bienestar|tranquilidad|experiencia|salud|seguridad|comodidad|opinión|confianza|sonrisa) (?:es|son|de nuestros|nos|siempre)(?: siempre)? ?(?:nuestr|lo más|lo primero|muy importante|importante|ayuda|de suma|fundamental|clave|motiva|impulsa)?\\p{L}*(?<!(?:salud|seguridad|experiencia|bienestar|tranquilidad|confianza|comodidad) es)|(?:satisfacción|atención) (?:del|al|de nuestros) (?:cliente|paciente|huésped|usuario)s?|nuestr[oa] (?:\\p{L}+ )?(?:prioridad|compromiso|misión|razón de ser|máxima|mayor (?:satisfacción|preocupación|interés|recompensa|orgullo|deseo))|(?:su|tu) opinión (?:es|nos)',
      '(?:nos esforzamos|trabajamos|luchamos|nos dedicamos|nos comprometemos|seguimos trabajando|seguiremos trabajando|estamos trabajando|nos preocupamos)(?: \\p{L}+){0,3} (?:por|para|en|a) (?:poder )?(?:ofrecer|mejorar|brindar|dar|prestar|garantizar|superar|seguir (?:mejorando|ofreciendo|brindando)|hacer|que (?:usted|nuestros|cada|su))\\p{L}*(?! (?:la|el|su) \\p{L}+ (?:el|antes del) )|comprometid[oa]s (?:con|en|a)|(?:servicio|atención|trato|experiencia) de (?:la más alta |alta |máxima |gran |primera )?(?:calidad|excelencia|primera|nivel)|(?:la|a la|de) excelencia|calidad (?:y calidez|del servicio|en el servicio|humana|asistencial)|(?:el mejor|un mejor|mejor|un buen|un) servicio (?:posible|que (?:usted )?merece)|mejorar (?:día a día|cada día|nuestro servicio|nuestros servicios|nuestra (?:atención|calidad))',
      '(?:espero|esperamos|esperando|deseamos|deseo|confío|confiamos|deseando) que (?:este (?:correo|mensaje|e-?mail)|(?:usted )?(?:se|te) encuentre[sn]?|al recibir|esté[sn]? (?:muy )?bien|(?:todo|la presente)|haya tenido un|tenga (?:un|una) (?:excelente|buen))|poner(?:lo|nos)? en nuestro conocimiento|hacer(?:nos)? llegar (?:su|sus|tu|tus)|(?:nos )?ayudan?(?:rnos)? a (?:mejorar|crecer|seguir (?:mejorando|creciendo)|ser mejores)|seguir (?:mejorando|creciendo)|(?:líder(?:es)?|referentes?) (?:en|del)|más de \\d+ años (?:de experiencia|al servicio|ofreciendo)|a la vanguardia|los más altos (?:estándares|niveles)|(?:parte|miembros?) de (?:la|nuestra|esta) (?:gran )?familia|bienvenid[oa]s? a (?:la|nuestra) (?:gran )?familia|(?:su|tu|vuestra) voz (?:cuenta|importa|nos importa|es)|lo (?:primero|más importante|principal) (?:es|son|sois|eres) (?:siempre )?(?:usted(?:es)?|tú|vos|vosotros|(?:el|la|los|las|nuestr[oa]s?) (?:cliente|paciente|huésped|usuari[oa]|soci[oa])e?s?)|(?:usted|tú|vos|cada cliente|cada paciente|el paciente|el cliente) (?:es|eres|sos) (?:siempre )?(?:lo (?:más importante|primero)|nuestra? (?:prioridad|razón)|muy importante|único)|un(?:a)? clientes? (?:tan )?(?:valios|especial|important|fiel)\\p{L}*|oportunidad de (?:servirle|mejorar|atenderle)',
    ],
    '¿Qué hizo por esta persona? ¿Podría estar aquí?',
    HECHO,
  ),
];
