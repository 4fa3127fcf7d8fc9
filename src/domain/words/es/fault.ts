// Spanish, written for Spanish: its own formulas of doubt and of defence.
import type { Rule } from '../kinds.ts';
import { A_PERSON, STAFF, YOU } from './people.ts';
import { has, rule } from './rule.ts';

const DUDA = 'Poner en duda lo que alguien cuenta es la primera marca de un lenguaje que estigmatiza (JAMA Netw Open 2021).';
const DEFENSA = 'Defendernos antes de escuchar nos enfrenta; una disculpa no lleva defensa (ombudsman.vic.gov.au).';

const RECORDS = '(?:registros?|datos|archivos?|sistemas?|cámaras?|grabaci(?:ón|ones)|bases? de datos|historial|expedientes?|anotaciones|notas del sistema|informes)';
const WHAT_YOU_SAY = '(?:eso|esto|lo que (?:usted )?(?:nos |me )?(?:dice|dices|cuenta|cuentas|comenta|comentas|indica|indicas|relata|describe|plantea|reclama))';
const CORRECT =
  '(?:correct[oa]|correctamente|adecuad[oa]|adecuadamente|impecable|profesional|profesionalmente|profesionalidad|intachable|ejemplar|diligente|diligencia|diligentemente|en todo momento|como debía|conforme|de acuerdo (?:con|a)|según (?:el|los|lo|la)|lo correcto)';
const STEPS =
  '(?:el|los|todos los|nuestros|todos nuestros|la|las|todas las) (?:protocolos?|procedimientos?|normas?|normativa|pautas?|pasos (?:establecidos|previstos|marcados|indicados|debidos)|guías?|reglamento)';
const OTHERS =
  '(?:distribuidora|instalador[ae]?|constructora|almacén|taller|imprenta|fábrica|comercializadora|laboratorio|proveedor|mensajer\\p{L}+|transportista|transporte|paquetería|aseguradora|seguro|mutua|banco|correos|correo|fabricante|sistema|programa|aplicación|informátic[oa]s?|otr[oa] \\p{L}+|turno (?:anterior|de)|agencia|farmacia|central|empresa de \\p{L}+|contrata|subcontrata|terceros?|operador[ae]?|repartidor|plataforma|web)';

export const ES_FAULT_RULES: readonly Rule[] = [
  rule(
    'alega',
    'doubt',
    [
      '(?:usted |tú )?(?:alega|alegas|alegan|alegando|pretende que|sostiene que|sostienes que|asegura que|aseguras|afirma que|afirmas que|aduce|aduces|dice haber|dice tener|dices haber|manifiesta que|manifiesta haber)',
      '(?:usted dice|dice usted|ustedes dicen|dices|decís|vos decís) (?:que|haber)|(?:eso|lo|ese \\p{L}+|esa \\p{L}+) que (?:usted )?(?:dice|dices) (?:que )?(?:tiene|tienes|le|te|se|hay|vio|pasó|sufr\\p{L}+|haber|sentir|tener)',
      '(?<!por |presu)supuest[oa]s?(?! (?:de )?que| de )|supuestamente|presunt[oa]s?|presuntamente|aparentemente usted|al parecer usted|lo que (?:usted )?(?:llama|llamas|considera|consideras)',
    ],
    'Se lo contó. ¿Podría decir «nos contó»?',
    DUDA,
    { unless: has(['por supuesto', 'presupuestos?']) },
  ),
  rule(
    'segun-usted',
    'doubt',
    [
      'según (?:usted(?:es)?|tú|vos|dice usted|sus palabras|su (?:versión|relato|criterio|opinión|testimonio|parecer)|lo que (?:usted )?(?:dice|cuenta|comenta|afirma|relata|dices)|(?:nos |me )?(?:dice|dices|cuenta|comenta|afirma|manifiesta|relata))(?! (?:sea|se sienta|prefiera))',
      `según (?:el|la) (?:propi[oa] )?${A_PERSON}(?! (?:de al lado|que le))`,
      '(?:su|tu) versión (?:de (?:los hechos|lo \\p{L}+)|no|es|difiere)|a (?:su|tu) decir|en su versión',
    ],
    'Se lo contó. ¿Podría decir «nos contó»?',
    DUDA,
  ),
  rule(
    'no-consta',
    'doubt',
    [
      'no (?:nos |me |le |les )?(?:consta|constan|constaba)',
      'no (?:tenemos|hay|existe|existen|encontramos|hemos encontrado|disponemos de|obra|localizamos|vemos|veo) (?:en (?:el|nuestro) sistema )?(?:ning[uú]n |ninguna )?(?:constancia|registro|rastro|prueba|evidencia|anotación|grabación)(?: de| alguna)?',
      '(?:no|tampoco) (?:nos |me |le |te )?(?:aparece|figura|sale|se refleja|viene)n? (?:ning[uú]n|ninguna|nada|registrad[oa]|su|tu|esa|ese|tal|en (?:el|nuestro|nuestros|los) )',
      `en nuestr[oa]s? ${RECORDS}|(?:según|de acuerdo (?:con|a)|conforme a|revisad[oa]s) (?:nuestr[oa]s?|los|las|el|mis) ${RECORDS}(?! (?:de la puerta|personales))`,
      `(?:nuestr[oa]s?|los|las|el|mi) ${RECORDS} (?:no )?(?:me |nos )?(?:indican?|dicen?|muestran?|reflejan?|registran?|marcan?|señalan?|arrojan?|aparecen?)(?<!el sistema no (?:me |nos )?\\p{L}+)`,
      `en (?:las|los|el|la|nuestr[oa]s?) ${RECORDS} (?:\\p{L}+ ){0,2}?no se (?:ve|oye|aprecia|escucha|observa|distingue) (?:nada|eso|tal|ningún|ninguna|que|lo que)|(?:no (?:se )?\\p{L}+ |de )nada de lo que (?:usted )?(?:nos |me )?(?:cuenta|dice|comenta|reclama|describe)s?`,
      'no hay (?:ninguna |ningún )?(?:llamada|queja|reserva|pago|cita|registro|incidencia|solicitud) (?:suya|tuya|a su nombre|registrada|anotada|en el sistema)',
    ],
    '¿Qué le ayudaría a volver a buscar, y lo hará?',
    DUDA,
    {
      unless: has([
        'fallo (?:mío|nuestro|de mi)',
        'tal como (?:usted )?(?:dijo|nos dijo|contó)',
        'tenía usted razón',
        'usted tenía razón',
        '(?:su|tu|la|el) (?:\\p{L}+ ){1,3}(?:es|está|son|vence|llega|será|sale|toca|queda|empieza) (?:el|la|a|para|en|hoy|mañana|list[oa]|pagad[oa])',
      ]),
    },
  ),
  rule(
    'nadie-mas',
    'doubt',
    [
      'nadie (?:más )?(?:nos |lo )?(?:se ha quejado|se quejó|se queja|ha protestado|ha dicho|ha reportado|reportó|ha tenido|ha comentado|ha reclamado)',
      '(?:es|eres|ha sido|fue|sos) (?:usted |tú |vos )?(?:el|la) (?:únic[oa]|primer[oa]?)(?: \\p{L}+)? (?:que (?:se queja|se ha quejado|protesta|reclama|no |tiene|ha tenido|lo (?:dice|ve|nota)|(?:nos|me) (?:dice|comenta|viene|ha dicho)|le pasa|ve|nota|tuvo)|en (?:quejarse|protestar|reclamar)|a quien|al que le)',
      '(?:ningún|ninguna|ningún otro|ninguna otra) (?:otr[oa] )?(?:paciente|cliente|huésped|usuari[oa]|persona|vecin[oa]|alumn[oa]|familia|inquilin[oa]) (?:más )?(?:nos |lo )?(?:se )?(?:ha|había|nos|quejó|reclamó|notó|tuvo|reportó|se)',
      '(?:no|nunca) (?:hemos|habíamos|he|tenemos|tuvimos|hubo) (?:tenido |recibido |habido )?(?:ninguna |más |otras? )*(?:quejas?|reclamaci(?:ón|ones)|reclamos?)(?: (?:similar|parecida|de|por|sobre|al respecto|así))?',
      '(?:el resto|los demás|todos los demás|las demás|los otros) (?:de (?:los |las )?)?(?:pacientes |clientes |huéspedes |usuarios )?(?:no (?:se|han|ha|tuv\\p{L}+)|están? (?:muy )?(?:content|satisfech)\\p{L}+|sí (?:pud|entend|lleg)\\p{L}+)|hasta (?:ahora|hoy|la fecha) nadie',
      'a (?:nadie|ningún (?:otro )?(?:paciente|cliente|huésped)) (?:más )?le (?:ha )?(?:pas|molest|ocurr|suced)\\p{L}+|a nadie más (?:(?:de|en|del) (?:\\p{L}+ ){1,3})?(?:se )?le (?:ha |han )?(?!di |dije|dijimos|doy|dimos|cont)\\p{L}+',
    ],
    'Una voz basta. ¿Podría dar las gracias por contarlo?',
    DUDA,
  ),
  rule(
    'no-es-posible',
    'doubt',
    [
      `${WHAT_YOU_SAY} (?<!gracias a \\p{L}+ )(?:no (?:es posible|puede ser|pudo|pudo ser|tiene (?:ningún )?sentido|(?:me |nos )?cuadra|es (?:cierto|verdad|así|correcto|creíble)|ocurrió|pasó(?! nada)|sucedió|fue así|coincide|concuerda|se corresponde|lo (?:podemos|puedo) creer)|(?:es|sería|resulta|suena|parece) (?:imposible|mentira|falso|inverosímil|muy raro|raro|extraño|difícil de creer|poco creíble|poco probable))`,
      '(?:me|nos) (?:extraña|sorprende|cuesta|resulta (?:muy |bastante |un tanto )?(?:extraño|raro|difícil|curioso|llamativo|sorprendente)|parece (?:muy |bastante |un poco )?(?:raro|extraño|curioso|increíble|inverosímil|imposible|poco probable))(?! (?:lo (?:bien|rápido|valiente)|gratamente|para bien|abrir|subir|andar|caminar|decir\\p{L}+|encontrar|dar\\p{L}+))(?: (?:mucho|bastante))?',
      'es (?:muy |bastante |altamente |del todo )?(?:improbable|poco probable|dudoso|inverosímil|raro|extraño|prácticamente imposible|casi imposible|técnicamente imposible) que|es (?:muy )?(?:improbable|poco probable|dudoso)|(?:(?:es|me parece) imposible|imposible(?<=^[^\\p{L}\\n]{0,20}imposible)) que(?! (?:se repita|vuelva|lo sup|usted lo sup|no))',
      '(?<!no )(?:dudo|dudamos|permítame dudar\\p{L}*|permítanos dudar) (?:mucho |bastante |seriamente )?(?:de |que)|ponemos en duda|pongo en duda|difícilmente (?:pudo|puede|podría|ha)',
      'no (?:le|te|les|nos|se) (?:lo |la )?(?:cre(?:o|emos)|podemos creer|puedo creer)|no (?:lo )?(?:podemos|puedo) creer|no (?:es|parece|resulta|suena) (?:muy |nada )?(?:creíble|verosímil|cierto que|verdad que|lógico que|posible que usted)',
      '(?:eso|lo) que (?:usted )?(?:nos |me )?(?:cuenta|dice|comenta|reclama|describe)s? (?:aquí )?no (?:pasó|ocurrió|sucedió|fue|ha pasado)|¿?(?:y )?(?:cómo|quién me dice|quién nos dice) (?:sé|sabemos|saber|voy a saber|que)(?: yo)? (?:que )?(?:fue|no|es|usted|lo|se)[^\\n?]*\\?|no (?:tenemos|tengo) (?:por qué|motivos? para|razones para) (?:creer|fiar)\\p{L}*|(?:habría|habrá|hay|tendríamos|tendremos) que ver si (?:es|eso es|fue|no) (?:verdad|cierto|así|\\p{L}+)|(?:su|tu) (?:versión|historia|relato|cuento) (?:cambia|ha cambiado|cambió|no (?:se sostiene|cuadra|concuerda))|(?:tod[oa]s|todo el mundo|muchos|otros) (?:dicen?|cuentan?|vienen? con|inventan?) (?:lo mismo|eso|cosas así|el mismo cuento) (?:para|cuando)|(?:es|me parece|suena) (?:muy |bastante )?(?:raro|extraño|curioso)(?=,? (?:porque|pues|ya que))',
      '(?:mucha|demasiada|qué) casualidad|qué (?:raro|extraño|curioso) que|aunque (?:usted )?(?:diga|digas) (?:que|lo contrario)|por mucho que (?:diga|digas|insista)',
      '(?:aporte|presente|tráiganos|aporta|necesitamos) (?:alguna )?pruebas?(?! de (?:sangre|orina|embarazo|esfuerzo))|(?:tiene|tienes|hay) (?:usted )?(?:alguna prueba|pruebas|testigos)(?: de| que)|(?:puede|podría|puedes|podrías) (?:usted )?(?:demostrar|acreditar)(?:lo)?|sin (?:pruebas|ticket|testigos)[^\\n]{0,20} no (?:lo |le |te )?(?:podemos|puedo|cre)\\p{L}*',
    ],
    '¿Cómo llegó a verlo así? ¿Podrían averiguarlo juntos?',
    DUDA,
    { unless: has(['no dud\\p{L}+']) },
  ),
  rule(
    'esta-seguro',
    'doubt',
    [
      '¿?(?<!(?:que|si|cuando|para que) )(?<!\\p{L} no )(?:está|estás|están) (?:usted |tú |vos |completamente |totalmente |bien |realmente )*segur[oa]s?(?: de)?(?! (?:aquí|con|en|bajo|guardad))',
      '¿?segur[oa] (?<=(?:^|[¿,.] ?)segur[oa] )que (?!no (?:quier|prefier|necesit|(?:te|le|les) (?:apetec|vien|hac|va|hag)))(?:no )?(?:lo|la|fue|era|se|le|te|usted|no)[^\\n]*\\?',
      '¿?no (?:será|sería|habrá sido|fue más bien) que(?: usted)?|¿?no (?:se |te |lo |la |los |las )?(?:estará|habrá|estarás|habrás) (?:usted )?(?:confund|equivoc|dejad|perdid|olvidad|gastad|puest|guardad|sido usted|imaginad|entendid)\\p{L}*',
      '¿(?:de verdad|en serio|realmente) (?:le |te |usted |tú |se )?(?:cree|crees|dolía|pasó|espera|duele|fue|vio|dijo|hizo)\\p{L}*',
    ],
    '¿Y si comprueba usted que lo entendió bien?',
    DUDA,
  ),
  rule(
    'poco-creible',
    'doubt',
    [
      '(?:poco|nada|escasamente) (?:creíble|fiable|verosímil|consistente)',
      '(?:relato|versión|historia|síntomas?|clínica|discurso|testimonio) (?:muy |poco |bastante )?(?:incongruente|incoherente|inconsistente|contradictori[oa]|confus[oa]|dudos[oa])s?',
      '(?:pero|aunque|sin embargo) (?:se le|se la|luego se le) ve (?:\\p{L}+ )?(?:tranquil[oa]|bien|sonriente|riendo|mirando|caminando|normal)',
      '(?:no|sin) (?:impresiona|objetiva\\p{L}+|se objetiva) (?:de )?(?:dolor|gravedad|nada)',
      'de dudosa (?:credibilidad|veracidad)',
    ],
    '¿Qué vio y qué le contó, cada cosa por su lado?',
    DUDA,
  ),

  rule(
    'no-es-nuestra-culpa',
    'defence',
    [
      'no (?:es|fue|ha sido|era|ha habido|hubo|hay) (?:por |una? |ning[uú]n |ninguna )?(?:culpa|responsabilidad|cosa|error|fallo|problema|negligencia|falta|asunto) (?:nuestr[oa]|mí[oa]|por nuestra parte|de nuestra parte|por parte (?:nuestra|de)|de (?:nosotros|la clínica|nuestr[oa]|este|esta|el banco|el hotel))',
      '(?:no (?:era|fue|ha sido|es) (?:nuestra|mi|su) intención|(?:actu\\p{L}+ )?de buena fe|(?:sin|con) (?:ninguna )?mala (?:fe|intención)|nuestra intención (?:es|era|siempre|nunca|no))|(?:eso )?no lo hicimos nosotros|no (?:es|fue|era) cosa (?:de uno|de nosotros|mía|nuestra)|no (?:fuimos|hemos sido) (?:nosotros|nosotras)|(?<!no )(?:es|fue|por) culpa del? (?:la |los |las |el )?(?!usted|nuestr|mi|lo |un |una |que |cada|su)\\p{L}+|no (?:tenemos|tengo) por qué (?:dar|explic|asum|pag|respond|hac)\\p{L}+|(?:estamos|actuamos|está|estábamos) (?:en|dentro de|conforme a) (?:nuestro (?:pleno )?derecho|la ley|la legalidad)',
      'no (?:es|fue|ha sido) (?:nuestr[oa]|mi) (?:culpa|responsabilidad|error|fallo|cosa)',
      '(?:no|tampoco) (?:somos|soy|nos hacemos|me hago|podemos hacernos|nos responsabilizamos|me responsabilizo|asumimos|aceptamos|se hace|se hacen|es)(?: (?:los|las|el|la|ningun[oa]))? ?(?:responsables?|culpables?|responsabilidad|de (?:la pérdida|los objetos|los daños))',
      'declina(?:mos|r)? (?:toda |cualquier )?responsabilidad|ajen[oa]s? a (?:nuestr[oa]|nosotros|la (?:empresa|clínica|entidad|voluntad)|este|esta)|(?:fuera de|escapa a|excede) nuestr[oa]s? (?:control|alcance|manos|responsabilidad|competencias?)|fuerza mayor|no (?:está|estaba|estuvo) en nuestras manos',
      '(?:somos|nosotros (?:también )?somos) (?:los|las) (?:primer[oa]s |más |principales )?(?:perjudicad|afectad|interesad)[oa]s|no (?:podíamos|podía|pudimos|se podía|se pudo) hacer (?:más|nada más|otra cosa)',
      '(?:no|nada) (?:tenemos|tengo|tuvimos|teníamos) (?:nada que ver|la culpa|culpa|ninguna (?:culpa|responsabilidad)|responsabilidad)|no (?:tenemos|tengo) nosotros la culpa|nosotros (?:ahí |en eso |en esto )?(?:ya )?no (?:tenemos|podemos|hicimos|hemos|somos|intervenimos|entramos)(?! (?:avis|cerr)\\p{L}+)',
      'no (?:nos |me )?(?:es|resulta|son) (?:imputable|achacable|atribuible)s?|no depend(?:e|ía|ió) de (?:nosotros|mí|nuestr[oa]|la clínica|este)',
    ],
    '¿Qué puede hacer ahora, sea de quien sea la culpa?',
    DEFENSA,
  ),
  rule(
    'se-hizo-bien',
    'defence',
    [
      `(?<!${YOU} (?:\\p{L}+ )?)(?<!no (?:se )?)(?:se )?(?:hicimos|hice|hizo|hicieron|ha hecho|actuamos|actu[ó]|actuaron|ha actuado|hemos actuado|cumplimos|cumpli[ó]|cumplió|ha cumplido|hemos cumplido|procedimos|procedi[ó]|atendió|atendieron|se le atendió|trabajó)(?: \\p{L}+){0,3}? ${CORRECT}`,
      `(?<!no )(?:se )?(?:siguió|siguieron|seguimos|han seguido|ha seguido|hemos seguido|aplic[ó]|aplicaron|aplicamos|respet[ó]|respetaron|respetamos|cumplió|cumplieron|cumplimos|hemos cumplido|ha cumplido|observaron) (?:escrupulosamente |siempre |rigurosamente |estrictamente |con |a rajatabla |en todo momento )?${STEPS}`,
      '(?:todo se hizo|todo estaba|se hizo todo|lo hicimos todo|hicimos todo|hemos hecho todo|todo fue|todo se realizó) (?:bien|correct\\p{L}+|según|conforme|en orden|lo correcto|como (?:debía|se debe|corresponde))|hi(?:cimos|zo|cieron|ce) lo que (?:tenía|tenían|teníamos|debía|debían|debíamos|(?:le|les|nos|me) tocaba|(?:le|les|nos|me) correspondía|había que|hay que)(?: que)?|nosotros (?:aquí )?s[ií] (?:que )?(?:cumplimos|hicimos|avisamos|mandamos|enviamos|entregamos|llamamos|seguimos|informamos|respondimos|contestamos)|hicimos (?:todo )?lo que (?:pudimos|estaba en|había que|debíamos|nos correspondía|estuvo)|en todo momento se',
      `(?:la |nuestra |su |el |nuestro )(?:actuación|atención|trato|servicio|proceder|gestión|conducta|praxis)(?: \\p{L}+){0,4} (?:fue|ha sido|es|resultó) (?:en todo momento |siempre |totalmente |plenamente |la )?${CORRECT}`,
      '(?:no|ni) (?:se )?(?:apreci\\p{L}+|vemos|veo|detect\\p{L}+|encontr\\p{L}+|hemos (?:detectado|encontrado|cometido|apreciado|incurrido)|hubo|ha habido|existe|existió|ha cometido|ha incurrido|observ\\p{L}+|cometimos|cometió) (?:en )?(?:ningún|ninguna|ningún tipo de|alguna?) (?:fallo|error|irregularidad|negligencia|falta|incumplimiento|anomalía|mala praxis|infracción|defecto)',
      '(?:hacemos|hicimos|hemos hecho|se hizo|se hace|hace|hacen) (?:todo )?lo (?:que (?:podemos|pudimos|podíamos|se pudo|se puede|puede|estaba en|hay que|está en)|mejor que|posible)(?! y le)|lo mejor que (?:pudo|pudimos|supo|supimos|pudieron|podemos)|cumpl(?:e|en|imos|ió) (?:con )?(?:nuestra parte|lo (?:acordado|pactado|que|establecido)|todos los|todas las) ?(?:requisitos|normas|normativas|estándares|garantías|controles|plazos)?|(?:solo|sólo|solamente|únicamente|se limitó a|nos limitamos a|me limito a|me limité a) (?:hac(?:ía|er|emos|íamos)|cumpl(?:ía|ir|imos|o|íamos)|segu(?:ía|ir|imos|íamos)|sigue|hace|cumple)n? (?:con )?(?:su|mi|nuestro|órdenes|instrucciones|con|las|lo que)(?: trabajo)?|(?:cuenta|contamos|tiene|tenemos|tienen|cuentan) (?:con )?(?:los mejores|mucha|muchísima|(?:muchos|más de \\p{L}+|\\p{L}+) años de|una (?:larga|amplia|gran)|amplia|profesionales) ?(?:experiencia|profesionales|formación|trayectoria)?(?<=experiencia|profesionales|formación|trayectoria)|(?:profesionales|personal|equipo) (?:está[n]? )?(?:altamente |muy |perfectamente )?(?:cualificad|capacitad|formad|preparad|entrenad)[oa]s?',
      '(?:aquí|acá|en esta casa) (?:se (?:trabaja|atiende|trata|hace todo|cuida)|trabajamos|atendemos) (?:muy |siempre |todo )*(?:bien|correctamente|con (?:cariño|cuidado|profesionalidad|seriedad))|(?:se (?:deja|dejan)|nos dejamos|me dejo) la piel|(?:bastante|demasiado) (?:hacemos|hago|hace|hacen)(?! (?:frío|calor|tiempo))|(?:tenemos|contamos con) (?:tod[oa]s )?(?:los|las)? ?(?:certificad[oa]s|acreditaciones|premios|licencias|permisos|controles|normas ISO)(?: \\p{L}+){0,3}|(?:es|fue|ha sido|se trata de|se trató de) un (?:caso|hecho|suceso|episodio) (?:muy )?(?:aislado|puntual|excepcional)|(?:le|les|te) recuerdo que (?:la|el|los|las|aquí|se|nosotros) (?:\\p{L}+ )?(?:se |nos )?(?:limpi|revis|hac|control|cumpl|avis)\\p{L}+',
      '(?:por|de) nuestra parte (?:hicimos|cumplimos|todo|se hizo|no hubo)|como (?:marca|indica|establece|exige) (?:el|la|nuestro) (?:protocolo|procedimiento|normativa)|(?:actuó|actuamos|actuaron) como (?:debía|debíamos|debían|se debe)',
    ],
    'Y aun así salió mal para esa persona. ¿Podría decirlo?',
    DEFENSA,
    { unless: has(['no se (?:hizo|siguió|cumplió|respetó)', 'aun así', 'y aún así']) },
  ),
  rule(
    'mucho-trabajo',
    'defence',
    [
      `(?:el personal|nuestro personal|el equipo|${STAFF}|estamos|estábamos|está|están|andamos|vamos|íbamos|anda|andan|seguimos)(?: hoy| ese día| muy| siempre| tan| bastante| todos| hasta)* (?:(?:está|están|estaba|estaban|anda|andan) )?(?:muy |tan |bastante |hasta )?(?:ocupad[oa]s?|desbordad[oa]s?|saturad[oa]s?|colapsad[oa]s?|sobrepasad[oa]s?|rebasad[oa]s?|agobiad[oa]s?|liad[oa]s|a tope|cort[oa]s de|just[oa]s de|con poco personal|con (?:mucho|muchísimo|mucha)|bajo mínimos|llen[oa]s|hasta el cuello|hasta arriba|al límite)`,
      '(?:no )?(?:damos|dábamos|dan|da|dimos|dieron|doy) abasto|no (?:nos|les) da(?:ba)? la vida|(?<!por )(?:somos|éramos|son|eran) (?:muy |demasiado |tan |solo |pocos y )?(?:poc[oa]s|dos gatos)(?! de| los| las)',
      '(?:la |por )?(?:falta|escasez) de (?:personal|medios|recursos|manos|médicos|enfermer\\p{L}+|plantilla|efectivos)|faltan? (?:personal|manos|médicos|enfermeras|gente)|(?:un[oa]s|dos|tres|cuatro|cinco|seis|varias|muchas|\\d+) bajas(?! (?:la|las|en (?:el|los) precio|temperatura))(?= (?:en|de|por|médicas|esta|hoy)|[.,]| y |$)|(?:tenga|tené|ten|tened|tengan|hay que tener|debe tener) (?:usted )?en cuenta que[^\\n]{0,40} (?:tenemos|somos|estamos|atendemos|recibimos|entran|hay)(?= )|(?:alta|mucha|gran|elevada|fuerte) demanda|(?:gran|alto|elevado|enorme) volumen|sobrecarga|saturación|(?:carga|exceso|pico|volumen|mucho|muchísimo|tanto) de? ?trabajo|(?:muchísim[oa]s|much[oa]s|tant[oa]s|cientos de|miles de|demasiad[oa]s) (?:llamadas|pacientes|clientes|huéspedes|solicitudes|reservas|pedidos|casos|urgencias)(?! (?:nos|me) (?:dij|cont|escrib))|(?:temporada|época) (?:muy )?(?:alta|de mucho)|(?:hay|había|tenemos|teníamos) (?:mucha|muchísima|tanta) gente',
      `(?:con|para) (?:el personal|los medios|los recursos|la gente) que (?:tenemos|teníamos|hay|había)|falt(?:ó|aron|aban|aba|an) (?:\\p{L}+ )?${STAFF}|(?:estaba|estaban|está|están|estuvo|tenemos a|teníamos a)(?: \\p{L}+){0,3}? de (?:baja|vacaciones|permiso|puente)|(?:solo|sólo|solamente|apenas|únicamente) (?:somos|éramos|hay|había|estamos|estábamos|tenemos|teníamos|estaba) (?:un[oa]?|dos|tres|cuatro|\\d+)(?! (?:hora|minut|día|cita|forma|opci|camino|hueco|habitaci|cosa|sitio|papel))|una sola (?:persona|enfermera|compañera) para|(?:estaba|estoy|estaba yo) (?:yo )?sol[oa] (?:en|para|con)|(?:hubo|había|tuvimos|entraron|llegaron) (?:muchas|muchísimas|varias|tantas|demasiadas|otras) (?:urgencias|emergencias)|(?:un )?día (?:de locos|caótico|terrible|imposible|infernal)|(?:no podemos|no puedo|no se puede|imposible) (?:estar en todo|controlar(?:lo)? todo|llegar a todo|prever|adivinar|atender a todos)|no (?:somos|soy|son) (?:adivin|máquina|mago|robot|superh|pulpo|dios)\\p{L}*|(?:tenemos|tengo) (?:solo |más |solamente )?dos manos|(?:tenemos|tengo|hay|había) (?:otr[oa]s|más|muchos|muchas|tant[oa]s|veinte|treinta|cuarenta|cincuenta|cien) (?:\\p{L}+ )?(?:pacientes|clientes|huéspedes|casos|personas|habitaciones|reservas)(?: que| por| en| a)?`,
      'días? (?:muy |especialmente |tan )?(?:complicad|ajetread|movid|cargad)[oa]s?(?= |$|[.,])|(?:guardia|noche|jornada|semana) (?:muy |especialmente |tan )(?:complicad|ajetread|movid|cargad)[oa]',
    ],
    '¿Cuánto esperó, y fue demasiado?',
    DEFENSA,
    { unless: has(['no (?:me |nos |le )?(?:vale|sirve)', 'no (?:es|hay|tiene) (?:ninguna )?(?:excusa|disculpa)', 'sin excusas']) },
  ),
  rule(
    'estas-cosas-pasan',
    'defence',
    [
      '(?:estas|esas|son|las) cosas (?:que )?(?:pasan|suceden|ocurren|a veces)|cosas que (?:pasan|suceden|ocurren)|gajes del oficio',
      'errar es humano|(?:todos|todas) (?:nos equivocamos|cometemos errores|podemos (?:equivocarnos|fallar|tener))|(?:nadie|ninguno|ningún sistema) es (?:perfect[oa]|infalible)|somos humanos|(?:un )?(?:error|fallo|despiste|descuido) (?:lo )?(?:tiene|comete|puede tenerlo|lo tiene) (?:cualquiera|todo el mundo)|es (?:un )?(?:error|fallo) humano',
      '(?:(?:le|nos) (?:puede )?pasar?|pasa) (?:a cualquiera|en (?:las mejores|los mejores|todas partes|todos (?:los|lados))|hasta en)|puede (?:pasar|pasarle|ocurrir|ocurrirle|suceder|suceder) (?:a cualquiera|en cualquier|a veces)|(?:los|algunos|estos) (?:errores|fallos|retrasos|malentendidos) (?:pasan|ocurren|suceden|son (?:inevitables|normales|habituales|frecuentes|cosas))|(?:siempre|a veces) (?:puede|pueden) (?:haber|darse|surgir|ocurrir|producirse|pasar) (?:\\p{L}+ )?(?:errores?|fallos?|imprevistos?|retrasos?|incidencias?|despistes?)',
      '(?:es|era|fue) la primera vez que (?:nos |esto |algo |se |le )?(?:pasa|ocurre|sucede|pasó|da|tenemos)|nunca (?:nos )?(?:habíamos|hemos|había|ha) (?:tenido|recibido|pasado|ocurrido|sucedido)|(?:llevamos|llevo|lleva) (?:más de )?(?:\\p{L}+|\\d+) años[^\\n]{0,60}(?:nunca|jamás|sin (?:una|ningun|quej))\\p{L}*|(?:pasa|ocurre|sucede|es igual|lo mismo|es así) en (?:todos|todas|cualquier|otros|otras)',
      'es (?:normal|inevitable|lógico|habitual|comprensible) que (?:haya|ocurran?|pasen?|se produzcan?|a veces|surjan?|existan?|con tant)\\p{L}*',
    ],
    '¿Debió pasarle a esa persona? ¿Podría decirlo?',
    DEFENSA,
  ),
  rule(
    'nunca-haria',
    'defence',
    [
      `(?:nuestro personal|nuestr[oa]s? ${STAFF}|nuestr[oa]s? \\p{L}+|mis? ${STAFF}|(?:el|la) ${STAFF}(?: \\p{Lu}\\p{L}+)?) (?:nunca|jamás) (?!(?:le|la|lo|les|te) (?:avis|llam|contest|devolv|dij|explic|respond)\\p{L}+)\\p{L}+`,
      '(?:en|a) (?:esta|este|nuestr[oa]|la|el) (?:clínica|hospital|centro|hotel|casa|banco|tienda|empresa|restaurante|escuela|colegio|taller|consulta|oficina|equipo) (?:nunca|jamás) (?:ha|han|había|hubo|pasó|pasa|se)(?: \\p{L}+)*|(?:tenía|había|hay|tenemos|teníamos|atendía) (?:otr[oa]s? )?(?:casos?|urgencias?|pacientes?|emergencias?|personas?) (?:mucho )?(?:más (?:graves?|urgentes?|importantes?)|peores)',
      `(?:nadie|ningun[oa]) de (?:nuestr|mis|aquí|l[oa]s|este)\\p{L}*(?: \\p{L}+){0,2} (?:le |se |lo |la )?(?:haría|diría|trataría|hablaría|ha|actuaría|gritaría|pudo|podría)`,
      '(?:nunca|jamás) (?:le |les |se |lo |la |nos )?(?:haría|diría|trataría|hablaría|gritaría|actuaría|faltaría|habría|hubiera|harían|dirían|tratarían|haríamos|diríamos|trataríamos|permitiríamos|engañaríamos|ha (?:tenido|faltado|recibido|dado|tratado))',
      '(?:es|son) (?:(?:un[oa]?s?|el|la) )?(?:gran(?:des)?|excelente|magnífic[oa]|estupend[oa]|maravillos[oa])s? (?:profesional|trabajador|médic|enfermer|emplead)\\p{L}*|(?:es|son) (?:muy |grandes )?(?:buen[oa]s? )?profesional(?:es)?|lleva[n]? (?:más de )?\\p{L}+ años (?:con nosotros|trabajando|aquí|en)[^\\n]{0,40}(?:nunca|jamás|sin)',
    ],
    '¿A quién preguntará, y cuándo le dirá lo que supo?',
    DEFENSA,
  ),
  rule(
    'con-todo-respeto',
    'defence',
    [
      'con todo (?:el |mi |nuestro )?respeto|(?:que )?quede (?:bien |muy )?claro|seamos (?:claros|honestos|justos)|en (?:nuestr[oa]|mi|su) (?:defensa|descargo)|en honor a la verdad|para ser (?:justos|sincer[oa]s?|honest[oa]s?|franc[oa]s?)|siendo (?:sincer|honest|just|franc)[oa]s?|a decir verdad|en (?:defensa|descargo) del?|hay que decir (?:en|a) (?:favor|nuestr)',
      '(?:quiero|queremos|quisiera|quisiéramos|debo|debemos|tengo que|hay que|permítame|permítanos|me gustaría|conviene|cabe|es necesario|es preciso) (?:dejar|dejarle|aclarar|aclararle|precisar|puntualizar|matizar|señalar que|recordar(?:le)? que|discrepar)(?: (?:muy |bien )?claro)?|(?<!no )(?:dejemos|dejamos|dejo) (?:muy |bien )?claro|conste que|le aclar(?:o|amos) que|no (?:es|fue) cierto que (?:nosotros|el|la|mi|nuestr)',
    ],
    '¿Perdería algo el mensaje sin esto?',
    DEFENSA,
  ),
  rule(
    'otro-departamento',
    'defence',
    [
      `(?:el|la|los|las) (?:verdader[oa] |únic[oa] )?(?:culpable|responsable)s? (?:es|son|fue|fueron) (?:el|la|los|las|su|otr[oa]) ${OTHERS}`,
      `(?:el|la|los|las|quien(?:es)?) (?:único |única )?(?:que )?(?:se equivocó|se equivocaron|falló|fallaron|metió la pata|se confundió|perdió|perdieron|extravió|causó|provocó|lo hizo mal|tiene la culpa|tuvo la culpa) (?:\\p{L}+ ){0,4}?(?:fue|fueron|es|ha sido|han sido) (?:el|la|los|las|su|otr[oa]) ${OTHERS}`,
      `(?:la )?(?:culpa|responsabilidad) (?:es|fue|ha sido|la tiene|la tuvo) (?:exclusiva )?(?:del?|el|la|los)(?: la| los)? ${OTHERS}`,
      `(?:el |la )?(?:problema|error|fallo|falla|retraso|demora|equivocación|confusión|incidencia) (?:viene|vino|es|fue|está|parte|procede|se originó|se produjo|ha sido|lo cometió|lo causó|lo tuvo|se debe|se debió|proviene) (?:solo |únicamente |exclusivamente )?(?:del?|en|al?|el|la|por|culpa del)(?: la| los| el)? ${OTHERS}`,
      `(?:el|la) ${OTHERS} (?:es|fue|son|ha sido) (?:el |la |quien )?(?:(?:únic[oa] )?(?:culpable|responsable)|quien (?:se equivocó|falló|lo))|(?:eso|esto) (?:es|fue|ha sido) (?:cosa|culpa|asunto|tema|fallo|error) (?:del?)(?: la| los)? (?:${OTHERS}|${STAFF}|banco)`,
      '(?:fallo|error|falla|caída|problema) (?:del sistema|informátic[oa]|técnic[oa]|puntual|ajen[oa]|de la máquina|del otro departamento|del proveedor|del laboratorio|del programa|de comunicación)|se (?:nos )?cay[ó] el sistema|el sistema (?:falló|se cayó|está caído|estaba caído|se equivocó)',
      `(?:nosotros|nosotras|aquí|yo) (?:solo|sólo|solamente|únicamente|nada más) (?:somos|hacemos|damos|gestionamos|vendemos|tramitamos|recibimos|cumplimos|intermediamos|sigo|cumplo|facturamos|cobramos|repartimos|instalamos|entregamos|distribuimos|transportamos|reservamos|mandamos)|(?:somos|soy) (?:solo |meros |simples )?intermediarios?|depende (?:exclusivamente |únicamente |solo )?del?(?: la| los)? ${OTHERS}|(?:un|otro) (?:tercero|proveedor externo)`,
    ],
    '¿Quién hablará con ellos, para que solo trate con usted?',
    DEFENSA,
  ),
];
