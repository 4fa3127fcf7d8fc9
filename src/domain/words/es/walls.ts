// Spanish, written for Spanish: the wall of norms.
import type { Rule } from '../kinds.ts';
import { A_TIME, TO_YOU } from './people.ts';
import { has, rule } from './rule.ts';
import { weDid, weDo, weWill } from './verbs.ts';

const MURO = 'Una norma no es una razón; un no se acepta mejor con su porqué y una opción (Smith, Bolton y Wagner 1999).';
const A_RULE = '(?:políticas?|normativas?|reglamentos?|directrices|protocolos?|estatutos?|normas?|reglas?)';
const OF_THE_HOUSE =
  '(?:de (?:la |nuestra |esta |este |nuestro )?(?:empresa|casa|clínica|compañía|centro|hospital|banco|hotel|tienda|entidad|institución|cancelaci\\p{L}+|devoluci\\p{L}+|cambios?|reembols\\p{L}+|equipaje|visitas?|acceso)|del (?:centro|hospital|banco|hotel|servicio|establecimiento|ayuntamiento)|interna?s?)';
const CANT =
  '(?:puedo|podemos|podré|podremos|podría|podríamos|nos es posible|me es posible|es posible|será posible|resulta posible|se permiten?|está permitid[oa]|están permitid[oa]s|se admiten?|se aceptan?|se hacen?|admitimos|aceptamos|hacemos (?:devoluciones|cambios|reembolsos|excepciones|descuentos)|se autorizan?|se contempla|está (?:contemplad|previst|autorizad|cubiert)[oa])';
/** What stands behind "can't" and refuses nothing. */
const NO_REFUSAL = '(?! (?:prometer|asegurar|garantizar|imaginar|agradecer|saber|negar|dejar de|dormir|evitar|esperar|estar más|creer|asumir|aceptar)\\p{L}*)';
const DO_FOR_THEM =
  '(?:atender|cambiar|devolver|entregar|hacer|dar|aceptar|admitir|autorizar|modificar|anular|cancelar|reservar|pasar|entrar|reembolsar|facilitar|informar|abonar|tramitar|adelantar|retrasar|aplazar|ampliar|emitir|renovar|gestionar|acceder|visitar|fumar|prestar|ofrecer|aplicar|descontar|revisar|reprogramar|agendar|recibir)';
const HELP =
  'dar guardar buscar conseguir reservar cambiar mandar enviar pasar recibir llamar atender devolver descontar hacer abrir apuntar apartar llevar prestar traer dejar ofrecer ver esperar pedir encontrar';
/** "Se la doy el lunes", "le busqué otra". */
const WE_HELP = `${TO_YOU} (?:${weDo(HELP)}|${weWill(HELP)}|${weDid(HELP)})`;
const OFFERED = [
  WE_HELP,
  '(?:sí )?(?:le |te |les )?(?:puedo|podemos|puede|puedes)',
  '(?:le|te|les) (?:ofrezco|ofrecemos|doy|damos|dejo|dejamos|hago|hacemos|busco|buscamos|guardo|guardamos|propongo|proponemos|mando|envío|llamo|consigo|reservo|cambio|paso a)',
  'haré|haremos|llamaré|sirve|vale|basta(?: con)?|lo que sí|sí (?:hay|queda|quedan|tengo|tenemos)|queda(?:n)? (?:libre|otra|otro|hueco)|tengo|tenemos (?:libre|hueco|otra|otro)|elija|si (?:prefiere|quiere|le sirve|le va)',
];

export const ES_WALL_RULES: readonly Rule[] = [
  rule(
    'nuestra-politica',
    'policy-wall',
    [
      `(?:nuestr[oa]s?|por|según|es|son|va contra|conforme a|de acuerdo con|siguiendo|contra|así son|esa es|esas son|esta es|estas son) (?:una |las? |los? |nuestr[oa]s? )?${A_RULE}(?: ${OF_THE_HOUSE})?(?! (?:que (?:usted )?contrat|muy|de (?:oro|tres)|general))`,
      `(?:el|la|los|las) ${A_RULE} ${OF_THE_HOUSE}(?! (?:cambi|ya no|de las))`,
      `(?:el|la|los|las|nuestr[oa]s?|su) (?:${A_RULE}|contrato|convenio|sistema|programa|ley|tarifa|seguro|póliza) (?:interno |vigente |actual |general )?(?:no (?:me |nos |lo |le |se |te )*|así (?:lo )?|lo |nos |me )?(?:dicen?|establecen?|permiten?|exigen?|prohíben?|dejan?|contemplan?|obligan?|impiden?|autorizan?|marcan?|indican?|estipulan?|fijan?|es la norma|es así|es clara|son claras|es muy clar[oa]|son las normas|incluye)(?<!(?:póliza|seguro) (?:se )?(?:incluye|contempla|permite))`,
      '(?:así )?(?:son|es) (?:las|la|el|lo) (?:normas|norma|reglas|regla|reglamento|establecido|estipulado|procedimiento(?: establecido)?|que (?:marca|dice|establece))|la norma es (?:la norma|así|clara)|son las (?:normas|reglas)',
      'así (?:lo )?(?:establecen?|marcan?|dictan?|exigen?|dicen?|está (?:establecido|estipulado|previsto|escrito|recogido)|viene|consta en)|(?:según|conforme a|como) (?:lo )?(?:establecido|estipulado|dispuesto|previsto|pactado) (?:en|por)|términos y condiciones|(?:las |nuestras |sus )?(?:condiciones|bases) (?:que (?:usted )?(?:aceptó|firmó|aceptaste|firmaste)|de (?:la )?(?:reserva|contratación|uso|venta|tarifa|compra|contrato|cancelación))|(?:la |una |según la )cláusula|letra pequeña|(?:por|según) (?:protocolo|norma|reglamento|normativa|procedimiento|ley de protección)',
      '(?:son )?órdenes de (?:arriba|la dirección|la gerencia|la central|mi jefe|mis jefes)|(?:yo |nosotros |aquí )?(?:solo|sólo|solamente|únicamente|nomás) (?:sigo|seguimos|cumplo|cumplimos) (?:con )?(?:instrucciones|órdenes|el reglamento|las normas|lo que)|(?:lo pone|lo dice|viene|está|figura) (?:bien |muy )?clar(?:o|ito|ísimo)(?: \\p{L}+)? en (?:el|la|las|los) \\p{L}+|(?:mi|el|la) (?:jefe|jefa|director|directora|gerente|supervisor|supervisora|encargado|encargada) no (?:me |nos )?(?:deja(?! mentir)|lo permite|permite|autoriza)|no (?:estamos|estoy|está) autorizad[oa]s? (?:a|para)(?![^\\n.]* pero )|fuera de (?:plazo|horario|fecha)[^\\n.]{0,20} no (?:se|hay|podemos|puedo|aceptamos|admitimos)|(?:pasad[oa]s|vencid[oa]s|cumplid[oa]s) (?:los|las|esos|el|la) [^\\n.,]{2,25},? (?:ya )?no (?:hay|se|podemos|puedo|aceptamos)|(?:el|la) (?:\\p{L}+ )?(?:reglamento|norma|política|regla|ley|tarifa|precio) (?:es|vale) (?:el|la) (?:mism[oa]|igual) para|(?:es|vale) (?:el|la) mism[oa] para (?:usted|tod[oa]s|cualquiera)',
      'no (?:procede|aplica|ha lugar|corresponde)(?: (?:el|la|los|las|ningun[oa]?|ningún|hacer|devol\\p{L}+|reembols\\p{L}+|su|a))?(?! a (?:usted|lo))|(?:queda |está |está terminantemente )?(?:terminantemente )?prohibid[oa]s?|no está (?:permitid|contemplad|autorizad)[oa]',
    ],
    '¿Cuál es la razón detrás, y qué puede hacer?',
    MURO,
    {
      unless: has([
        'la política que (?:usted )?contrat\\p{L}+',
        '(?:cambiamos|cambié|hemos cambiado|quitamos) (?:la|esa|esta) (?:norma|regla|política)',
        'no hay ninguna (?:norma|regla)',
        'no le (?:correspondía|toca)',
      ]),
    },
  ),
  rule(
    'nada-que-hacer',
    'policy-wall',
    [
      'no (?:se puede|podemos|puedo|se puede ya) (?:ya )?hacer (?:nada|gran cosa)(?: más)?|no (?:hay|queda|tenemos|tengo) (?:ya )?(?:nada|más|otra|otro|remedio|manera|forma|vuelta|opción|alternativa|solución)(?: más)?(?: (?:que (?:hacer\\p{L}*|podamos|yo pueda|se pueda|ofrecer\\p{L}*)|de (?:hacer|cambiar|atender|solucionar|arreglar)\\p{L}*|posible))(?! (?:(?:por|que) usted|antes|después|hasta|mientras|en casa))',
      'no (?:está|estaba) en (?:mis|mi|nuestras|nuestra) manos?|(?:tengo|tenemos) las manos atadas|de (?:manos|pies y manos) atad[oa]s|(?:yo|nosotros|aquí|ahí) (?:ahí |en eso |ya |aquí )*no (?:puedo|podemos|se puede) (?:hacer|meter|intervenir|entrar)\\p{L}*|(?:ahí|en eso|en ese tema) (?:yo |nosotros |ya )?no (?:puedo|podemos) (?:hacer|intervenir|ayudar)\\p{L}*',
      'no (?:tengo|tenemos) (?:la )?(?:potestad|autorización|autoridad|permiso|margen|facultad|atribuciones|permitido|acceso)|(?:no hay|sin) (?:marcha atrás|vuelta de hoja)|(?:tendrá|tendrás|tiene|toca) que (?:aguantarse|conformarse|apechugar|resignarse|aceptarlo)|qué (?:quiere|quieres) que (?:le |te )?(?:haga|hagamos|diga)',
    ],
    '¿Qué puede hacer usted, o quién puede?',
    MURO,
  ),
  rule(
    'no-podemos',
    'policy-wall',
    [
      `(?<!(?:qué|opción|una|cuál|que|si|lo que) )(?:no|tampoco|ya no) (?:(?:le|te|les|lo|la|los|las|se lo|se la|se le) )?${CANT}${NO_REFUSAL}[^\\n]*`,
      `(?<!(?:que|si|lo que) )(?:no|tampoco) se (?:le |te |lo |la )?(?:puede|pueden|podrá|podrán|va a poder) ${DO_FOR_THEM}\\p{L}*[^\\n]*`,
      `(?:es|resulta|nos es|nos resulta|me es|será) (?:totalmente |del todo |completamente )?imposible (?:${DO_FOR_THEM})\\p{L}*|imposible (?<=^[^\\p{L}\\n]{0,20}imposible )(?!olvidar|dejar|no|saber|pagar)\\p{L}+r\\p{L}*`,
      `sin (?:el |la |su |un |una )?(?:ticket|factura|cita|tarjeta|DNI|recibo|comprobante|identificación|volante|INE|reserva|autorización|justificante|orden|mascarilla|turno)(?: \\p{L}+){0,2},? (?:aquí |acá )?no (?:pasa|entra|sube|sale) (?:nadie|usted|aquí|acá)|(?:aquí|acá) (?:no se (?:cambia|devuelve|fía|atiende|entra|pasa|regala|da|hace) (?:a )?(?:nada|nadie)|no (?:entra|pasa) nadie)(?: sin)?|(?<!a (?:mí|nosotros) )me da (?:igual|lo mismo) (?:de |a |con )?(?:quién|quien|qué|lo que|dónde|cómo|si|que)`,
      `sin (?:el |la |su |los |un |una |previa? )?(?:ticket|factura|cita|tarjeta|DNI|document\\p{L}+|recibo|comprobante|identificación|volante|INE|credencial|reserva|autorización|justificante|orden)(?: \\p{L}+){0,2},? (?:aquí )?no (?:hay|se|le|te|podemos|puedo|atendemos|atiendo|cambiamos|aceptamos|hacemos|damos|doy)(?: \\p{L}+)*`,
    ],
    '¿Qué sí puede? ¿Podría ofrecerlo la frase siguiente?',
    MURO,
    {
      unless: has([
        'pero (?:(?:le|te|les|lo|la) )?(?:sí|puedo|podemos|hay|queda|tengo)',
        'en cambio',
        'a cambio',
        'lo que sí',
        `(?:pero|;|y),? (?:(?:el |para el |a partir de )?(?:${A_TIME}|sí)[^\\n.;]{0,25} )?${WE_HELP}`,
        '(?:pero|y|;) (?:le|te) (?:ofrezco|doy|guardo|hago|dejo|busco)',
        'no (?:me|nos) lo (?:puedo|podemos) creer',
        '(?:arreglar|deshacer|borrar)',
      ]),
      unlessNext: has([...OFFERED, '(?:envíe|elija|mande|pruebe|escriba|traiga|tome|llámeme|llámenos)(?<=^\\s*\\p{L}+)']),
    },
  ),
  rule(
    'no-me-corresponde',
    'policy-wall',
    [
      'no (?:me|nos) (?:corresponde|compete|toca|incumbe|pagan)|no (?:es|son|sería) (?:de )?(?:mi|nuestr[oa]|mis) (?:trabajo|departamento|problema|área|competencia|función|funciones|incumbencia|tema|sección|turno|ventanilla|cometido|asunto)|no (?:es|son) (?:asunto|cosa|competencia|tema|problema) (?:mí[oa]|nuestr[oa]|de (?:esta|este) \\p{L}+)',
      '(?:eso|esto|de eso|ese tema|ahí)(?: yo| nosotros)? (?:ya )?no (?:lo |me |nos )?(?:llevo|llevamos|hago|hacemos|gestiono|gestionamos|veo|vemos|manejo|manejamos|encargo|encargamos|ocupo|ocupamos|depende|tramitamos|entro|entramos)|(?:yo|nosotros|aquí) (?:aquí )?(?:solo|sólo|solamente|únicamente|nada más) (?:doy|damos|hago|atiendo|atendemos|cobro|cobramos|recojo|recogemos|cojo|cogemos|agendo|paso|vendo)|(?:mi|nuestro) (?:trabajo|cometido) (?:es solo|acaba|termina|no incluye)',
    ],
    '¿Quién puede, y seguirá usted a su lado hasta entonces?',
    MURO,
  ),
  rule(
    'tiene-que',
    'policy-wall',
    [
      String.raw`(?<!(?:alguien|nadie|persona|suple|quien|lo|la|qué|y|que|sí|no|nunca|cuando|cuánto) )(?:usted |ustedes )?(?:tiene[sn]? que|tenés que|tenéis que|debe[sn]?|debés|debéis|deberá[sn]?|tendrá[sn]? que|tendréis que|ha de|habrá de|es (?:obligatorio|imprescindible|indispensable|requisito)(?: que)?|está[sn]? obligad[oa]s? a|está usted obligad[oa] a) (?:usted )?(?!esperar más|preocupar|haber|ser|doler|resultar|costar|sentir|parecer|pasar|ocurrir|llegar|estar|tratarse|venir de|salir)\p{L}+(?:ar|er|ir|r(?:se|l[oa]s?|nos|me))`,
    ],
    '¿Para qué es, y en qué parte puede ayudar usted?',
    'Lo que se acuerda se hace; lo que se manda, menos (Hibbard 2013).',
    {
      unless: has([
        'no (?:tiene|tendrá|tienes) que',
        'lo que (?:usted )?(?:tiene|debe)',
        '(?:comprender|entender)(?:lo)?',
        `(?:el|la|nuestr[oa]|mi) (?:\\p{L}+ ){0,2}(?:debe|tiene que)`,
      ]),
    },
  ),
  rule(
    'lamentablemente',
    'policy-wall',
    [
      'lamentablemente|desafortunadamente|infortunadamente|lastimosamente|por desgracia|desgraciadamente|muy a (?:nuestro|mi) pesar|sintiéndolo mucho',
      '(?:lamento|lamentamos|siento|sentimos) (?:mucho )?(?:tener que )?(?:comunicar|informar|decir|indicar|notificar)(?:le|les|te|os) que',
    ],
    '¿Podría dar la noticia primero, llana, y luego la opción?',
    MURO,
  ),
  rule(
    'sin-excepciones',
    'policy-wall',
    [
      '(?:sin|no hay|no hacemos|no se hacen|no podemos hacer|no puedo hacer|no se pueden hacer|no caben?|no admit\\p{L}+) (?:ninguna |ningún tipo de )?excepci(?:ón|ones)|(?:igual(?:es)?|l[oa]s? mism[oa]s?) para tod[oa]s|es igual para todo el mundo',
      'no hay nada (?:más )?(?:que|de qué) (?:discutir|hablar|negociar)|si no (?:le|te|les) (?:gusta|parece|conviene)[^\\n.,]{0,15}, (?:tiene|tienes|tenés|hay|puede|puedes|ahí|váyase|vaya|busque|cambie|reclame)[^\\n.]{0,30}|no hay (?:garantía|reclamo|devolución|excusa|pero|queja) que valga',
      'es lo que hay|y punto|(?:o )?lo tomas? o lo dejas?|(?:las cosas|esto|así|aquí las cosas) (?:son|es|funciona) así|así (?:son las cosas|funciona(?: esto)?|de (?:simple|sencillo|claro))|no hay más(?= ?[.,!]| ?$| que hablar)|ni modo|no (?:es )?negociable|no insista|no insistas|no hay discusión|no admite discusión|la decisión es (?:firme|definitiva|inapelable|irrevocable)|no hay (?:derecho a|lugar a|posibilidad de|devoluci\\p{L}+|reembols\\p{L}+|cambios)',
    ],
    '¿Qué es posible, y cuándo lo sabrá?',
    MURO,
  ),
];
