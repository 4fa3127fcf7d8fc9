// Spanish, written for Spanish: handing off, and false empathy.
import type { Rule } from '../kinds.ts';
import { has, rule } from './rule.ts';
import { bid } from './verbs.ts';

const PASAR = 'Volver a llamar, repetir y que le pasen a uno de mano en mano es lo que aleja a la gente (Dixon).';
const EMPATIA = 'Imaginar lo que siente otro no nos hace acertar; preguntar sí (Eyal, Steffel y Epley 2018).';

const OTHERS =
  '(?:(?:la |el |su |tu |los |las |otr[oa] |nuestr[oa] |un |una )?(?:\\p{L}+ )?(?:aseguradora|corporativo|call center|conserje|casero|casera|administrador[ae]?(?: de la finca| de fincas)?|comunidad|consulado|clínica|seguro|laboratorio|banco|mensajer\\p{L}+|transportista|proveedor|fabricante|operador\\p{L}*|farmacia|médico de (?:cabecera|familia)|cabecera|centro de salud|urgencias|mutua|especialista|servicio técnico|departamento|área|oficina|sucursal|ventanilla|mostrador|caja|recepción|administración|facturación|contabilidad|admisi(?:ón|ones)|atención al (?:cliente|paciente|usuario)|informaci[óo]n|central|centralita|conmutador|ayuntamiento|hacienda|notar\\p{L}+|trabajo social|archivo|empresa de \\p{L}+|plataforma|delegación|juzgado|correos|secretaría|gerencia|jefatura))';
const MUST =
  '(?:(?:lo )?(?:tiene[sn]? que|tenés que|tenéis que|tendrá[sn]? que|tendría[sn]? que|debe[sn]?|debés|deberá[sn]?|debería[sn]?|ha de|hay que|habrá que|necesita[s]?|le toca|te toca|le corresponde))';
const TURN_TO =
  '(?:llamar|contactar|dirigir|acudir|preguntar|escribir|comunicar|ir|pasar|hablar|ver|consultar|reclamar|tramitar|gestionar|solicitar|pedir|tratar|resolver|presentar|acercar|remitir|avisar|poner (?:una |la )?(?:queja|reclamación|incidencia|denuncia)|presentar (?:una |la )?(?:queja|reclamación|solicitud|instancia)|abrir (?:un |una )?(?:incidencia|caso|reporte)|marcar)(?:se|te|l[oa]s?|sel[oa]|le)?';
const FILL = 'rellenar llenar completar cumplimentar descargar usar utilizar visitar consultar entrar ingresar acceder ir bajar mirar revisar registrar buscar leer seguir';
const ONLINE =
  '(?:formularios?|formato|web|página|pagina|portal|aplicación|app|sitio|enlace|link|preguntas frecuentes|apartado|sede electrónica|plataforma|FAQ|chat|buzón|tutorial|manual|instructivo|código QR)';
const KNOW =
  '(?:sé|sabemos|entiendo|entendemos|comprendo|comprendemos|(?:me |nos )?imagin(?:o|amos)|(?:puedo|podemos|logro|alcanzo a) (?:\\p{L}+mente )?(?:entender|comprender|imaginar|imaginarme)|(?:soy|somos) (?:\\p{L}+mente )?conscientes? de|(?:me hago|nos hacemos) (?:una idea|cargo) de|no (?:me|nos) cabe duda de|siento en carne propia)';
const FULLY = '(?: (?:muy bien|perfectamente|exactamente|bien|totalmente|completamente|plenamente|de sobra|mejor que nadie|absolutamente|de verdad|sinceramente))?';
const FEELING =
  '(?:frustraci(?:ón|ones)|malestar|enfado|enojo|molestias?|preocupaci(?:ón|ones)|disgusto|indignación|posición|situación|postura|inquietud(?:es)?|angustia|decepción|descontento|sentir|sentimientos?|incomodidad|ansiedad|impaciencia|desesperación|dolor|tristeza|bronca|inconformidad|punto de vista|urgencia|nerviosismo|insatisfacción|cabreo|desconcierto|impotencia|coraje|rabia|miedo|temor|desesperanza|lo que (?:siente|está pasando))';
const HARD =
  '(?:molest|frustr|difícil|difíc|incómod|enfad|enoj|preocup|dur|disgust|desagrad|mal|dolor|complicad|angusti|important|desesper|agot|estres|decepcion|pesad|fastidi|irrit|tedios|cansad|indign|trist|enervant|mol)\\p{L}*';

export const ES_HANDING_RULES: readonly Rule[] = [
  rule(
    'llame-usted',
    'handing-off',
    [
      `(?<!(?:nadie|alguien|se|quien|no|qué|lo que) )${MUST} (?:usted |ustedes |que )?${TURN_TO} (?:usted |ustedes |directamente |mism[oa] |personalmente |primero )*(?:al?|con|en|por|directamente|ante|a través de|la (?:reclamación|queja)|desde)`,
      '(?<!(?:nadie|alguien|se|quien) )(?:puede|podría|puedes|podés|podrá) (?:usted )?(?:llamar|contactar|dirigirse|dirigirte|acudir|comunicarse|ponerse en contacto)(?:se)? (?:al?|con|en|directamente)',
      `(?:diríjase|dirígete|dirigite|diríjanse|acuda|acude|acudan|póngase en contacto|ponte en contacto|ponete en contacto|contacte|contacta|contactá|contáctese|contáctate|comuníquese|comunícate|comunicate)(?: usted| directamente)?(?: al?| con| en| directamente)`,
      `(?:${bid('llamar hablar preguntar acercar escribir marcar volver regresar')}|vaya|vayan|id|ve|andá|acérquese|acércate|mande un correo|envíe un correo|reclame|reclámelo|consúlte?lo|véa?lo|trátelo|gestiónelo|solicítelo|pídalo|pídaselo|remítase|tramítelo|hágalo)(?<=(?:^[^\\p{L}\\n]{0,10}|[.,;:] |y |eso,? |entonces |mejor |para eso |favor )\\p{L}+(?: un correo)?(?: usted)?) (?:usted |mejor |directamente )*(?:al?|con|en|por|a la|a su|a los|ante) (?:la |el )?${OTHERS}`,
      `(?:pregúnt|consúlt|pregunt|consult|pid|píd|reclam|reclám|cuént|dí?g|coméntl?|plantée)\\p{L}{0,3}(?:selo|sela) (?:usted |mejor |directamente )?(?:al?|a la|con|en) (?:la |el |su |los )?${OTHERS}|(?:y )?que (?:se|te) l[oa]s? (?:pidan|den|hagan|miren|expliquen|gestionen|tramiten|arreglen|cambien|resuelvan|soliciten|digan|firmen|manden) (?:allí|ahí|allá|desde|en|ellos)|que (?:se|te) l[oa]s? (?:den|expliquen|hagan|resuelvan)(?<=(?:^[^\\p{L}\\n]{0,10}|[.,;] )(?:vaya|vuelva|regrese|acuda|vaya usted)[^\\n.;]{3,50})|(?:ahí|allí|allá|ellos|ellas|y ahí|y allí)(?: ya)? (?:le|te|les|os) (?:dicen|dirán|informan|informarán|explican|explicarán|atienden|atenderán|ayudan|ayudarán|resuelven|orientan|solucionan|indican|indicarán)`,
      '(?:eso|esto|ese tema|ese asunto|eso ya|de eso)(?: se)?(?: lo| la| le)? (?:tiene[s]?|tenés|debe[s]?) que (?:ver|hablar|tratar|preguntar|gestionar|reclamar|consultar|pedir|solicitar|resolver|hacer|arreglar)(?:lo)?|(?:eso|esto|ese tema|ese asunto|de eso)(?: se)? (?:lo )?(?:lleva|llevan|gestiona|gestionan|maneja|manejan|ve|ven|tramita|encarga|encargan|ocupa|corresponde a|depende de|es (?:cosa |tema |asunto )?(?:de|del))(?: en)? (?:otr[oa]|el|la|los|las|su)|(?:lo suyo|lo mejor|lo ideal|lo más (?:fácil|rápido|cómodo)|mejor|lo normal) (?:es|sería|será) que (?:usted )?(?:lo |le |se |nos |les )*(?:hable|consulte|llame|pregunte|vea|vaya|acuda|dirija|pida|reclame|contacte|trate|ponga)[sn]?(?! conmigo)',
      `(?:para eso|para esto|eso|mejor|entonces),? (?:${bid('llamar escribir hablar preguntar marcar')}|vaya|andá) (?:usted )?(?:mejor |directamente )?(?:al?|con|en) (?:\\p{L}+|\\d+)(?! (?:conmigo|mí))(?<!(?:con|a) (?:nosotros|mí|casa|la|su|el|las|los|timbre))|(?:llame|llama|llamá|marque|escriba|mande un correo) (?:usted )?al? (?:\\d{3,}|0800|900|número|teléfono|call|atención)(?: \\p{L}+){0,3},? (?:y|que|para que) (?:que )?(?:le|te|se lo) (?:den|digan|expliquen|atiendan|informen|dan|dicen|explican)|(?:ese|este|esa|eso|esto)(?: \\p{L}+)? (?:lo|la|se) (?:hace|hacen|lleva|llevan|ve|ven|maneja|gestiona|gestionan|tramita)n? (?:con |en |por )?(?:otr[oa]|la aseguradora|el banco|la central|el laboratorio|el hospital|su \\p{L}+)(?: \\p{L}+)?|(?:le|te) conviene (?:ir|llamar|hablar|acudir|pasar|acercarse|acercarte)|(?:le|te) (?:dejo|paso|mando|envío|comparto) (?:el|un) (?:enlace|link|formulario|número|teléfono|correo|instructivo)(?: \\p{L}+){0,2} para que (?:lo |la |se |usted |te )*(?:hag|llen|complet|llam|cargu|pid|solicit|gestion|registr|rellen|escrib|consult)\\p{L}*|(?:hable|habla|hablá|pregunte|pregunta) (?:con|a) (?:mi|otra?|un|una|la|el) (?:compañer[oa]|colega|encargad[oa]|supervisor[ae]?|jef[ea]|chic[oa])(?=,| que| porque|\\.| yo)|(?:sacar|saque|saca|coger|coja|tomar) (?:otro )?(?:número|turno|ficha)(?: (?:otra vez|de nuevo|en))`,
      '(?:aquí no (?:es|se|lo|le)|no es aquí|aquí en (?:sucursal|recepción|caja|mostrador) no|se ha equivocado de (?:departamento|ventanilla|mostrador|número|puerta)|no es (?:con|por) (?:nosotros|este|esta|aquí))(?: \\p{L}+)?|(?:vuelva|vuelve|volvé|vuelvan) (?:usted )?(?:a (?:llamar|intentar|escribir|marcar)(?:lo|nos)?|(?:mañana|otro día|más tarde|luego))(?! (?:a andar|al agua))|(?:inténtelo|inténtalo|intente|intentá|pruebe|llámenos|escríbanos|llame|marque) (?:de nuevo|más tarde|otra vez|nuevamente|en otro momento|otro día|mañana)|(?:que|para que) (?:le|te|se lo) (?:den|resuelvan|expliquen|atiendan|orienten|ayuden|informen|digan|solucionen) (?:allí|ahí|ellos|el|la|en)?',
    ],
    '¿Podría llamar usted, y darle noticia a una hora?',
    PASAR,
    {
      unless: has([
        'si (?:quiere|lo desea|prefiere|le apetece|lo prefiere)',
        'conmigo',
        'cuando (?:quiera|guste)',
        'le espero',
        'la espero',
        'pregunte por \\p{L}+',
        'al 112',
        'con usted',
        'a su (?:hij[oa]|marido|mujer|madre|padre|familia|esposa|esposo|casa)',
        'y me (?:cuenta|dice|avisa)s?',
        'yo le',
        'le acompaño',
        'y (?:se l[oa]|le|te|la|lo) \\p{L}+(?:o|amos|emos)',
      ]),
    },
  ),
  rule(
    'le-paso',
    'handing-off',
    [
      '(?:le|te|les|lo|la) (?:paso|pasamos|transfiero|transferimos|voy a pasar|voy a transferir|voy a comunicar|vamos a pasar|derivo|derivamos|remito|remitimos|redirijo|redirigimos|reenvío|reenviamos|comunico|canalizo|canalizamos|pongo|he pasado|han pasado|enlazo|desvío|mando|envío|estoy transfiriendo|van a pasar) (?:con|a|al)(?: (?:el|la|otr[oa]|un|una|mi|nuestr[oa]|su))? (?:\\p{L}+ )?(?:departamento|área|compañer[oa]|colega|extensión|línea|servicio|facturación|reservas|caja|soporte|atención|recepción|administración|central\\p{L}*|especialista|encargad[oa]|responsable|supervisor[ae]?|aseguradora|laboratorio|sección|oficina|ventas|cobranza|admisión|unidad|persona|agente|equipo|ventanilla|quien|contabilidad)',
      '(?:le|te) (?:paso|transfiero|voy a pasar|derivo|derivamos|remito|remitimos) (?:con|al)(?! (?:el menú|jardín|baño))|no cuelgue|no se retire|(?:espere|espera|aguarde|aguardá) (?:un (?:momento|momentito|segundo|segundito|instante|minuto)(?! y )|en (?:la )?línea|por favor)|manténgase (?:a la espera|en)|permanezca en (?:la )?línea|un (?:momento|momentito|segundo|instante),? (?:por favor,? )?(?:le|te) (?:paso|comunico|transfiero)|(?:hemos|he) (?:derivado|remitido|trasladado|pasado|reenviado|turnado) (?:su|tu|el) (?:\\p{L}+ )?(?:caso|consulta|correo|queja|solicitud|mensaje|tema|asunto|petición) (?:a|al)',
    ],
    '¿Se queda usted hasta que el otro conozca la historia?',
    PASAR,
    {
      unless: has([
        'me quedo',
        'nos quedamos',
        'no cuelgo',
        'sigo (?:aquí|con usted|contigo|en la línea)',
        'que ya (?:sabe|conoce|tiene|leyó|ha leído|está al tanto)',
        'ya le (?:conté|expliqué|he contado|he explicado)',
      ]),
    },
  ),
  rule(
    'rellene',
    'handing-off',
    [
      String.raw`${bid(FILL)}(?<!(?:no|que|se|le|me|lo|la|nos|usted|quien) \p{L}+) (?:usted )?(?:\p{L}+ ){0,5}${ONLINE}`,
      String.raw`(?:tiene[s]? que|tenés que|debe[s]?|deberá|puede[s]?|podés|hay que|necesita|basta con|solo tiene que|podrá) (?:usted )?(?:rellenar|llenar|completar|cumplimentar|descargar|entrar|ingresar|acceder|consultar|registrarse|bajar|mirar|buscar|hacer)(?:l[oa]s?|se)? (?:\p{L}+ ){0,5}${ONLINE}`,
      String.raw`(?:(?:hágalo|puede hacerlo|debe hacerlo|tiene que hacerlo|se hace|solo se puede|se solicita|se gestiona|se tramita|se pide|tiene que ser|todo|únicamente|solamente|se encuentra|encontrará|aparece|viene|está|lo tiene)(?: \p{L}+){0,4}?) (?:a través de|por|desde|en|mediante) (?:la |el |nuestr[oa] )?(?:página |sitio )?(?:web|app|página|internet|portal|aplicación|formulario|sede|whatsapp)|por internet`,
      String.raw`¿?(?:(?:y|ya|y ya) )?(?:prob(?:aste|ó|asteis|aron)|intent(?:aste|ó|asteis|aron)|trat(?:aste|ó) de|has probado(?: a)?|ha probado(?: a)?) (?:usted )?(?:a |con |de )?(?:apagar|prender|encender|reiniciar|desconectar|conectar|enchufar|desenchufar|borrar|actualizar|instalar|desinstalar|reinstalar|cambiar de|entrar|abrir|cerrar|llamar|escribir|buscar|resetear|limpiar)(?:l[oa]s?)?|¿?(?:(?:y|ya|y ya) )?(?:revisaste|revisó usted|reiniciaste|reinició|te fijaste|se fijó|miraste|buscaste) (?:usted )?(?:bien )?(?:en |el |la |tu |su |si )?(?:spam|correo|bandeja|web|módem|router|enchufe|cable|página|está|esté|enchufad|conectad)[oa]?|(?:mir|revis|comprueb|chequ|busc|verifi)\p{L}+ (?:en |bien |usted )?(?:su |la |el |tu )?(?:carpeta de |bandeja de )?(?:spam|correo no deseado|correo basura|bandeja)|¿?(?:y )?ha[s]? (?:usted )?(?:intentado|probado|mirado (?:en|bien|si)|revisado|reiniciado|comprobado|leído|buscado|consultado (?:la|nuestr|el))(?! de verdad)|(?:pruebe|prueba|probá|intente|intenta) (?:usted )?a? ?(?:reiniciar|apagar|borrar|desinstalar|actualizar|cerrar|entrar|con otro|desde otro)|reinicie|reinicia (?:el|la)|borre (?:las |la )?(?:cookies|caché)|actualice (?:la |el |su )?(?:app|página|navegador|aplicación)|apague y`,
    ],
    '¿Podría rellenarlo ahora con esa persona?',
    PASAR,
    { unless: has(['con usted', 'contigo', 'juntos', 'juntas', 'si (?:quiere|prefiere|lo prefiere)', 'yo (?:se lo|lo)', 'le ayudo', 'o llám\\p{L}+']) },
  ),

  rule(
    'se-como-se-siente',
    'false-empathy',
    [
      'me pongo en (?:su|tu) (?:lugar|piel|sitio|posición)|nos ponemos en (?:su|tu) (?:lugar|piel|sitio|posición)|(?:me pongo|nos ponemos|estar|ponerme|ponernos) en (?:sus|tus) zapatos|poniéndo(?:me|nos) en su (?:lugar|piel)',
      `(?:soy|somos) (?:\\p{L}+mente |muy |del todo )?conscientes? de(?:l| la| los| las| lo)? (?:\\p{L}+ )?(?:trastorno|molestia|perjuicio|impacto|inconveniente|incomodidade?|dificultade?|esfuerzo|nervio|problema|trance|preocupación|inquietud|malestar|espera)s?(?: que)?(?! (?:que )?(?:l[ea] )?(?:causamos|hicimos|provocamos|le causé))`,
      `(?<!(?:no|mejor que yo|usted|no puedo|no podemos) )${KNOW}${FULLY},? (?:cómo (?:se|te|os) (?:siente|sientes|sentís|sintió|debe|debes|habrá|encuentra)\\p{L}*|lo que (?:siente|sientes|sintió|está|estás|ha pasado|es|supone|debe|le|te|significa|se siente|ha tenido|ha vivido|implica)|por lo que (?:está|estás|ha|has|pas)\\p{L}*(?: pas\\p{L}+)?|(?:lo|el|la|cuán|qué tan) (?:muy |tan )?${HARD} (?:que|resulta|es|puede|de)|cuánto (?:le|te)|qué (?:siente|se siente)|que (?:todo )?(?:esta|la|esto|eso|le|te|se|es|puede|debe|usted|ha|no es|esté|estés|está|estás|resulta|haya)[^\\n]{0,45}${HARD})`,
      '(?<!(?:no|mejor que yo) )(?:sé|sabemos) (?:muy bien |bien |perfectamente |exactamente )?(?:lo que (?:es|se siente|está|usted|siente)|cómo es|de lo que habla|qué se siente)|(?:(?:te|le|lo|la|les|os) )?(?:entiendo|comprendo|entendemos|comprendemos)[^\\n.;]{0,20}[,;:] ?(?:a mí|a nosotros|a mi \\p{L}+|yo|en casa)(?: también)? (?:(?:se )?(?:me|nos|le) |he |hemos |perdí|pasé|estuve|tuve)\\p{L}*|a mí (?:también )?me (?:pasó|ha pasado|pasa|ocurrió|sucedió|ha ocurrido) (?:exactamente )?(?:lo mismo|igual|algo (?:así|parecido|similar))|(?:me|nos) (?:ha pasado|pasó) (?:lo mismo|igual) (?:a mí|que)|yo también (?:he pasado|pasé) por|todos hemos (?:pasado|estado)|a (?:mi|un[ao]?) \\p{L}+(?: \\p{L}+)? le (?:pasó|ha pasado|ocurrió|pasa) (?:lo mismo|igual|algo (?:así|parecido))|(?:he|hemos) (?:estado|pasado) (?:en su (?:lugar|situación)|por (?:eso|lo mismo|ahí))',
      'a (?:mí|nosotros|mi \\p{L}+) (?:me|nos|le) (?:pasó|ha pasado|tocó|ocurrió) (?:algo )?(?:peor|mucho peor|más grave|lo mismo)|(?:sentimos|siento|vivimos|hacemos) (?:su|tu) \\p{L}+ como (?:propi[oa]|nuestr[oa]|mí[oa])|en (?:su|tu) (?:caso|lugar|situación|zapatos),? (?:yo )?(?:también )?(?:me sentiría|estaría|pensaría)',
      `(?:te|le|lo|la|les) (?:entiendo|comprendo|entendemos|comprendemos)(?<!no (?:te|le|lo|la|les) \\p{L}+) (?:perfecto|perfectamente|totalmente|completamente|muy bien|de verdad|mejor que nadie|al cien|créame|absolutamente|plenamente)`,
      `(?:es|sería|resulta|me parece) (?:totalmente |completamente |muy |del todo |perfectamente |de lo más )?(?:comprensible|entendible|lógico|normal|natural) que (?:se|te|esté|estés|usted|le|esto le) (?:sient|moleste|enfad|enoj|encuentr|molest|frustr|preocup|indign|disgust|siente|enfade)\\p{L}*|(?:debe|debió|tuvo que|tiene que) (?:de )?(?:ser|haber sido|estar) (?:muy |realmente |terriblemente )?(?:frustrante|molesto|difícil) para (?:usted|ti)`,
    ],
    '¿Cómo le parece, y acertó? ¿Podría preguntarlo?',
    EMPATIA,
  ),
  rule(
    'entiendo-su-frustracion',
    'false-empathy',
    [
      `(?<!(?:no|le|te) )(?:(?:entiendo|entendemos|comprendo|comprendemos|lamento|lamentamos|comparto|compartimos|empatizo con|empatizamos con|reconozco|reconocemos|nos solidarizamos con|me solidarizo con|somos sensibles a|soy sensible a|(?:soy|somos) conscientes? de|nos hacemos cargo de|me hago cargo de|respetamos|respeto|valoramos|siento|sentimos|(?:puedo|podemos) (?:entender|comprender|imaginar)|(?:me )?imagino|sabemos de|nos duele|percibo|percibimos|noto)${FULLY} (?:su|tu|vuestr[oa]|esta|la|toda su|el|ese|esa) ${FEELING}|(?:su|tu|vuestra) ${FEELING} (?:es|son|resulta|nos parece) (?:totalmente |muy |perfectamente |del todo )?(?:comprensible|normal|entendible|legítim|lógic|natural|válid)\\p{L}*)`,
      '(?:empatizo|empatizamos) (?:plenamente |totalmente |mucho )?con (?:usted|ustedes|su|tu|lo)|(?:comparto|compartimos) (?:plenamente |totalmente )?su',
    ],
    '¿Qué fue tan cansado, con su propio detalle?',
    EMPATIA,
    { unless: /(?:entiendo|sentimos|siento) (?:la|el|esta) (?:dolor en|molestia en)/i },
  ),
  rule(
    'yo-sentiria-lo-mismo',
    'false-empathy',
    [
      String.raw`(?:yo|cualquiera|a mí|nosotros)(?: en (?:su|tu) (?:lugar|caso))?(?: también)? (?:en (?:su|tu) lugar |también )*(?:me |nos )?(?:sentiría|estaría|pensaría|haría|reaccionaría|molestaría|enfadaría|enojaría|sentiríamos|estaríamos)[^\n.!?]{0,40}?,? (?:pero|aunque|sin embargo|solo que)`,
      String.raw`(?:si (?:yo )?(?:fuera|estuviera en|me hubiera pasado|me pasara)|en su lugar|en tu lugar)[^\n.!?]{0,60}?,? (?:pero|aunque|sin embargo)`,
      String.raw`(?<!no )(?:le |lo |la |te |les )?(?:entiendo|comprendo|entendemos|comprendemos)[^\n.!?]{0,70}?,? (?:pero|sin embargo|aunque)`,
    ],
    '¿Qué quedaría si la frase acabara antes del «pero»?',
    EMPATIA,
  ),
];
