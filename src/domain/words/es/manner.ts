// Spanish, written for Spanish: making it small, the parent, vague promises, set formulas, jargon, labels, handing off.
import type { Rule } from '../kinds.ts';
import { rule } from './rule.ts';

const PEQUENO = 'Lo que se hace pequeño se siente no escuchado (Gillespie y Reader 2016).';
const PADRE = 'Una orden o un suspiro hace dos bandos; usted y esa persona están en el mismo.';
const VAGO = 'Una espera incierta se hace más larga; una promesa tiene nombre y hora (Maister).';
const HECHO = 'Una frase que sirve para cualquiera dice que nadie leyó.';
const JERGA = 'Las palabras llanas las lee más gente (CDC Clear Communication Index).';
const ETIQUETA = 'Las etiquetas se leen y se heredan de nota en nota (JAMA Netw Open 2021).';
const PASAR = 'Volver a llamar, repetir y que le pasen a uno de mano en mano es lo que aleja a la gente (Dixon).';
const EMPATIA = 'Imaginar lo que siente otro no nos hace acertar; preguntar sí (Eyal, Steffel y Epley 2018).';

export const ES_MANNER_RULES: readonly Rule[] = [
  rule(
    'solo-es',
    'small',
    '(?:solo|sólo|solamente|simplemente|nada más que) (?:es|era|fue|son) (?:un|una|unos)|(?:es|era|fue|son) (?:solo|sólo|solamente|simplemente) (?:un|una|unos)|no (?:es|fue|ha sido) para tanto|no (?:tiene|es de) (?:mayor )?importancia|(?<!(?:si|aunque|cuando) [^\\n.!?]{1,60})no pasa nada(?! (?:con|sin|en|hasta|si))|una tontería|un pequeño (?:error|retraso|problema|malentendido)',
    '¿Lo llamaría «solo» esa persona?',
    PEQUENO,
  ),
  rule(
    'al-menos',
    'small',
    'al menos|por lo menos|podría haber sido peor|podía haber sido peor|míre?lo por el lado bueno|no hay mal que por bien no venga',
    '¿Le consolaría a usted?',
    PEQUENO,
    { unless: /(?:al|por lo) menos (?:\d|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|media|hasta)/i },
  ),
  rule(
    'calmese',
    'small',
    'cálm(?:ese|ate)|tranquil[oa]|tranquilíc(?:ese|ate)|relájese|relájate|no se preocupe|no te preocupes|no hay (?:de qué|por qué) preocuparse',
    '¿Qué le preocupa, y qué pasa ahora?',
    PEQUENO,
  ),
  rule(
    'exagera',
    'small',
    '(?:usted |tú )?(?:exagera|exageras|está exagerando|estás exagerando|se lo toma muy a pecho)|demasiado sensible|hay (?:quien|gente que) está peor|otros (?:están|lo tienen) peor|todos esperan',
    '¿Qué tendría que ser verdad para sentirlo así?',
    PEQUENO,
  ),

  rule(
    'tiene-que-entender',
    'parent',
    '(?:tiene|tienes|debe|debes|ha) (?:que |de )?(?:entender|comprender|aceptar|darse cuenta|saber) que|comprenderá que|entenderá que|entienda que|comprenda que',
    '¿Podría dar la razón, y dejarle el resto?',
    PADRE,
  ),
  rule(
    'como-ya-dije',
    'parent',
    'como (?:ya )?(?:le |te |les )?(?:dije|dijimos|he dicho|hemos dicho|indiqué|indicamos|expliqué|explicamos|comenté|comentamos|informamos|informé)|ya (?:se lo|le|te) (?:dije|he dicho|expliqué|hemos dicho|indicamos)|le (?:repito|reitero)|insisto en que|vuelvo a repetir',
    '¿Podría decirlo de nuevo, como la primera vez?',
    PADRE,
  ),
  rule(
    'obviamente',
    'parent',
    'obviamente|evidentemente|lógicamente|es (?:evidente|obvio|lógico) que|como es lógico|por supuesto que usted',
    '¿También es evidente para esa persona?',
    PADRE,
  ),
  rule(
    'mire',
    'parent',
    String.raw`(?<=^[^\S\n]{0,20}|[.!?¡¿][^\S\n]{0,20})(?:mire|mira|oiga|oye|escuche|escucha)(?=[,:!])(?!, por favor)`,
    '¿Empezaría así con su abuela?',
    PADRE,
  ),
  rule(
    'mi-reina',
    'parent',
    'mi (?:reina|amor|cielo|corazón|niña|niño)(?=[,.!?])|(?<=[,¡¿] ?)(?:cariño|guap[oa]|bonita|abuelit[oa]|abuel[oa]|señorita|jovencit[oa]|corazón|reina|madrecita|mamita|papito)(?=[,.!?]|$)|(?:cariño|guap[oa]|abuelit[oa]|jovencit[oa])(?=,)',
    '¿Qué nombre eligió esa persona?',
    PADRE,
  ),
  rule('a-su-edad', 'parent', '(?:a|para) (?:su|tu) edad', '¿Se lo diría a alguien de treinta años? ¿Qué queda sin la edad?', PADRE),
  rule('por-su-bien', 'parent', 'por (?:su|tu) (?:propio )?bien|es lo mejor para (?:usted|ti)|hágame caso|confíe en mí', '¿En qué podría ayudarle, y qué opina?', PADRE),

  rule(
    'lo-antes-posible',
    'vague',
    '(?:lo antes|cuanto antes|lo más pronto|a la mayor brevedad|tan pronto como sea) ?(?:posible)?|en breve|próximamente|a su debido tiempo|en cuanto (?:podamos|pueda|nos sea posible)|en los próximos días|a la brevedad|pronto',
    '¿Qué día y a qué hora?',
    VAGO,
    { unless: /pronto (?:recupera|mejora|restablec)|que se mejore pronto|recupérese pronto|tan pronto como (?:usted )?(?:quiera|pueda usted)|d[ií]g(?:a|á)(?:nos|me) pronto/i },
  ),
  rule(
    'lo-miraremos',
    'vague',
    '(?:lo )?(?:miraremos|veremos|estudiaremos|revisaremos|valoraremos|tendremos en cuenta)|(?:nos pondremos|me pondré) en contacto|(?:le )?(?:daremos|haremos) seguimiento|le mantendremos informad[oa]|(?:estamos|seguimos) (?:trabajando en|con|en) ello|tomamos nota|le contactaremos(?! el)',
    '¿Quién hará qué, y cuándo sabrá de usted?',
    VAGO,
    { unless: /\b(?:el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d)|mañana|hoy|a las \d|antes del)/i },
  ),
  rule(
    'haremos-lo-posible',
    'vague',
    '(?:haremos|haré) (?:todo )?lo (?:posible|que podamos|que pueda)|(?:intentaremos|intentaré|trataremos de|trataré de|procuraremos|procuraré)|esperamos que pueda|ojalá',
    '¿Qué hará, y cuándo llama si no está hecho?',
    VAGO,
  ),
  rule(
    'alguien-le',
    'vague',
    'alguien (?:le |la |lo |te )?(?:llamará|contactará|atenderá|se pondrá)|(?:le|se le|la) (?:llamarán|contactarán|avisarán|informarán|llamará un|avisará)|(?:un|una) compañer[oa] (?:le|se)|el (?:equipo|departamento|personal) (?:le|se pondrá|correspondiente)',
    '¿Quién? ¿Podría dar su nombre?',
    VAGO,
  ),
  rule(
    'muy-en-serio',
    'vague',
    String.raw`(?:nos lo )?(?:tomamos|tomo) (?:muy )?en serio|(?:puede|quede) (?:estar |usted )?tranquil[oa] de que|tenga (?:la|por) segur\p{L}+|su opinión (?:es|nos)|es (?:muy )?importante para nosotros|nos importa mucho su`,
    '¿Qué cambiaron por ello?',
    VAGO,
    { unless: /¿/ },
  ),
  rule(
    'dias-habiles',
    'vague',
    String.raw`(?:plazo de|dentro de|(?:en )?un plazo (?:máximo )?de) (?:\d+|dos|tres|cinco|diez)(?: ?(?:a|y|-|o) ?(?:\d+|tres|cinco|siete|diez))? (?:días|horas|semanas)|(?<!(?:elija entre|cada) )(?:\d+|dos|tres|cinco) ?(?:a|y|-|o) ?(?:\d+|tres|cinco|siete|diez) (?:días|horas|semanas)|(?<!cada \d+ a )(?:\d+|dos|tres|cinco|diez) (?:días|horas) (?:hábiles|laborables|naturales)|en (?:\d+|dos|tres|cinco|diez|unos|pocos) (?:días|horas|semanas)(?<=\b(?:recibirá|responder\p{L}+|contestar\p{L}+|tendrá|estará|diremos|sabrá|llegará|resolver\p{L}+|llamar\p{L}+|avisar\p{L}+)[^\n]{1,80})`,
    '¿Qué día es ese?',
    VAGO,
    { unless: /hace|esperó|esperado|durante|desde/i },
  ),

  rule(
    'valoramos',
    'canned',
    String.raw`(?:valoramos|apreciamos) (?:mucho )?su (?:confianza|opinión|comentario|fidelidad|preferencia)|estimad[oa] (?:cliente|paciente|usuari[oa]|(?:señor|señora|señor\/a|sra?\.?)(?: o señora?)?(?=\s*[:,\n]|$))|muy (?:señor|señora|señores) (?:mío|mía|míos|nuestro)|a quien corresponda|gracias por (?:su (?:confianza|preferencia|fidelidad|comprensión|paciencia|colaboración|interés|mensaje|correo)|contactar(?:nos)?|ponerse en contacto|comunicarse|elegirnos)|agradecemos (?:de antemano )?su (?:comprensión|paciencia|colaboración|confianza|interés)|gracias de antemano`,
    '¿Qué escribiría solo a esta persona: la cosa, el día, el sitio?',
    HECHO,
  ),
  rule(
    'no-dude',
    'canned',
    'no dude en|quedamos (?:a su (?:entera )?disposición|atentos)|estamos a su (?:entera )?disposición|para cualquier (?:duda|consulta|aclaración)|si tiene (?:alguna|cualquier) (?:otra )?(?:duda|pregunta|consulta)|reciba un cordial saludo|sin otro particular',
    '¿A quién puede llamar, a qué número y hora?',
    HECHO,
  ),
  rule(
    'nuestro-compromiso',
    'canned',
    '(?:su|la) satisfacción (?:es|de nuestros)|nuestra prioridad|nuestro compromiso|(?:nos esforzamos|trabajamos cada día|trabajamos) (?:por|para) (?:ofrecer|mejorar|brindar|dar)|comprometidos con|la excelencia|espero que (?:este|se) (?:correo|mensaje|encuentre)|poner(?:lo)? en nuestro conocimiento|hacernos llegar (?:su|sus)',
    '¿Qué hizo por esta persona? ¿Podría estar aquí?',
    HECHO,
  ),

  rule(
    'jerga-clinica',
    'jargon',
    String.raw`(?:in)?cumplimiento terapéutico|adherencia|no adherente|alta (?:médica|hospitalaria|voluntaria)|ambulatori[oa]|contraindicad[oa]|contraindicación|derivación|interconsulta|volante|copago|franquicia|preautorización|comorbilidad(?:es)?|etiología|idiopátic[oa]|edema|analgési[ac]\p{L}*|hipertensión|bilateral|pronóstico|asintomátic[oa]|triaje|posología|ayunas|prn|cefalea|disnea`,
    '¿Cómo lo diría en la mesa de la cocina?',
    JERGA,
  ),
  rule(
    'jerga-oficina',
    'jargon',
    'escalar(?:lo|la|emos|é)?|(?:su|el|la|este|número de) (?:tique|ticket|incidencia|referencia)|número de (?:expediente|caso)|(?:el|este|su) expediente|tickets?|tramitación|cumplimentar|subsanar|en virtud de|asimismo|a tenor de|no obstante lo anterior|efectuar|procederemos a|proceder a|dar traslado|stakeholders?|sinergias?|implementar|optimizar|feedback',
    '¿Cómo lo diría en la mesa de la cocina?',
    JERGA,
  ),

  rule(
    'paciente-dificil',
    'label',
    '(?:paciente|cliente|clienta|usuari[oa]|familiar|familia|señora?|hija|hijo|mujer|hombre|persona) (?:muy |bastante |es |está )*(?:difícil|conflictiv[oa]|demandante|agresiv[oa]|histéric[oa]|maleducad[oa]|problemátic[oa]|exigente|pesad[oa]|grosera?)|(?:es|está) (?:muy |bastante )?(?:conflictiv[oa]|histéric[oa]|agresiv[oa]|demandante|pesad[oa])',
    '¿Qué dijo e hizo? ¿Podría citarlo?',
    ETIQUETA,
    { only: 'note' },
  ),
  rule(
    'hiperfrecuentador',
    'label',
    'hiperfrecuentador[ae]?|(?:paciente|cliente) (?:habitual|frecuente|de siempre)|llama (?:siempre|cada dos por tres)|quejica|pierde el tiempo|cuentista|buscador[ae]? de (?:drogas|atención)|(?:quiere|busca|solo) llamar la atención',
    '¿Cuántas veces llamó, y por qué?',
    ETIQUETA,
  ),
  rule('niega-refiere', 'label', '(?:se niega|se negó|rehúsa|rehusó|niega|alega|insiste en|exige|exigió|amenaza|amenazó)', '¿Qué dijo o decidió, en sus palabras?', ETIQUETA, {
    only: 'note',
  }),
  rule(
    'incumplidor',
    'label',
    'incumplidor[ae]?|no colabora(?:dor[ae]?)?|poco colaborador[ae]?|mal(?:a)? informador[ae]?|simulador[ae]?|manipulador[ae]?',
    '¿Qué se lo puso difícil?',
    ETIQUETA,
  ),
  rule(
    'sufre-de',
    'label',
    String.raw`(?:sufre|padece|aquejad[oa]) (?:de )?\p{L}+|víctima de|postrad[oa]|minusválid[oa]|drogadict[oa]|alcohólic[oa]|(?:el|la|un|una) (?:diabétic|epiléptic|esquizofrénic|drogadict)[oa]`,
    '¿Qué tiene o usa, con la persona por delante?',
    ETIQUETA,
    { only: 'note' },
  ),

  rule(
    'llame-usted',
    'handing-off',
    '(?<!(?:nadie|alguien|se|quien) )(?:tiene que|tendrá que|debe|deberá|puede|podría) (?:usted )?(?:llamar|contactar|dirigirse|acudir|preguntar|escribir|ponerse en contacto)(?:se)? (?:al?|con|en|directamente)|diríjase a|póngase en contacto con|contacte con|acuda a',
    '¿Podría llamar usted, y darle noticia a una hora?',
    PASAR,
    { unless: /si (?:quiere|lo desea|prefiere)|conmigo/i },
  ),
  rule(
    'le-paso',
    'handing-off',
    '(?:le|te) (?:paso|transfiero|voy a pasar|derivo|derivamos|remito|remitimos) (?:con|a|al)|no cuelgue|espere (?:un momento(?! y )|en línea|en la línea)|manténgase a la espera',
    '¿Se queda usted hasta que el otro conozca la historia?',
    PASAR,
  ),
  rule(
    'rellene',
    'handing-off',
    String.raw`(?:rellene|complete|cumplimente|descargue|use|visite|consulte|entre en) (?:\p{L}+ ){0,4}(?:formulario|web|página|portal|aplicación|app)|(?:mire|revise|compruebe) (?:en )?(?:su |la )?(?:carpeta de )?(?:spam|correo no deseado)|¿?ha (?:usted )?(?:intentado|probado)`,
    '¿Podría rellenarlo ahora con esa persona?',
    PASAR,
    { unless: /con usted|juntos|si (?:quiere|prefiere)/i },
  ),

  rule(
    'se-como-se-siente',
    'false-empathy',
    String.raw`me pongo en su (?:lugar|piel)|nos ponemos en su (?:lugar|piel)|(?:sé|sabemos|entiendo|entendemos|comprendo|comprendemos|imagino)(?: muy bien| perfectamente| exactamente| bien| totalmente)? (?:cómo se siente|lo que (?:siente|está pasando|sintió|ha pasado)|cómo te sientes|por lo que (?:está|ha) pas\p{L}+)`,
    '¿Cómo le parece, y acertó? ¿Podría preguntarlo?',
    EMPATIA,
  ),
  rule(
    'entiendo-su-frustracion',
    'false-empathy',
    '(?:entiendo|entendemos|comprendo|comprendemos|lamento|lamentamos|comparto)(?: perfectamente| totalmente| muy bien)? (?:su|tu) (?:frustración|malestar|enfado|enojo|molestia|preocupación|disgusto|indignación|posición|situación|postura)',
    '¿Qué fue tan cansado, con su propio detalle?',
    EMPATIA,
  ),
  rule(
    'yo-sentiria-lo-mismo',
    'false-empathy',
    String.raw`(?:yo|cualquiera)(?: también)? (?:me )?(?:sentiría|estaría|pensaría) (?:lo mismo|igual|así)[^\n.!?]{0,30}?,? pero|(?:le |lo )?(?:entiendo|comprendo)[^\n.!?]{0,40}?, pero`,
    '¿Qué quedaría si la frase acabara antes del «pero»?',
    EMPATIA,
  ),
];
