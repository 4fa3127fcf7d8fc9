// Spanish: what puts a fault on the reader, as usted, tú, vos or ustedes. Bare "avisó" may be anybody: it counts where nobody else is named.
import type { Rule } from '../kinds.ts';
import { A_FAULT, CLITICS, MAYBE_YOU, STAFF, TO_US_OR_IT, YOU, YOU_HAVE } from './people.ts';
import { has, rule } from './rule.ts';
import { done, infinitive, theyDid, thouDid, toDo, wouldDo, youDid } from './verbs.ts';

const CULPA = 'Quien oye de quién es la culpa deja de escuchar; culpar menos es señal de buenas notas (JAMA Netw Open 2021).';

/** What customers are charged with having done or left undone. */
const DEEDS =
  'avisar llamar leer traer decir preguntar seguir presentar completar firmar pagar entregar enviar mandar remitir responder contestar revisar comprobar verificar confirmar cancelar anular consultar pensar guardar conservar cuidar informar solicitar pedir comunicar notificar acudir asistir rellenar llenar indicar mirar fijar acordar prever reclamar adjuntar aportar facilitar reservar actualizar activar abonar depositar escuchar atender cumplir hacer venir esperar tomar respetar mencionar señalar registrar acreditar advertir declarar llevar devolver poner dejar proporcionar checar chequear asegurar cargar rellenar';
/** What was done and would better have been left. */
const UNDONE =
  'tomar firmar comer beber tirar abrir usar mezclar hacer ir salir cancelar dejar mover tocar aceptar gastar retirar pagar compartir dar llevar romper manipular conducir comprar';
/** In which a mistake is made. */
const ENTRIES =
  'introducir marcar poner escribir rellenar llenar indicar anotar dar leer hacer completar copiar facilitar calcular usar utilizar configurar instalar conectar enviar digitar teclear ingresar proporcionar seleccionar elegir apuntar tomar aplicar';
const OUGHT =
  '(?:debería[sn]?|deberíais|debió|debiste(?:is)?|debieron|debía[sn]?|debíais|tendría[sn]? que|tendríais que|tenía[sn]? que|teníais que|habría[sn]? (?:debido|tenido que)|hubiera[sn]? (?:debido|tenido que)|podría[sn]?|podía[sn]?|pudo|pudiste|pudieron|(?:le|te|les) (?:correspondía|tocaba))';
const IF_ONLY = '(?:hubiera[sn]?|hubierais|hubiese[sn]?|hubieras|hubieses)';
const CONDUCT = '(?:fuma|come|bebe|pesa|dormi|duerme|trasnocha|trabaja|corre|grita|cuida|mueve|abriga)(?:s|n)?';
/** "No wonder". */
const NO_WONDER =
  '(?:no (?:me|nos) (?:extraña|sorprende|extrañaría)|no es (?:raro|extraño|de extrañar)|lo (?:raro|extraño|normal) (?:es|sería)|(?:es )?normal que|cómo no (?:va|iba)|¿?qué (?:espera|quiere|esperaba|quería)s?)';
const WAITED =
  '(?:esperó|esperaron|esperaste|esperasteis|tardó|tardaron|tardaste|tardasteis|demoró|demoraron|demoraste|dejó pasar|dejaron pasar|dejaste pasar) (?:usted )?(?:demasiado|mucho|tanto|(?:(?:muchos|varios|tantos|dos|tres|\\d+) )?(?:días|meses)|(?:(?:muchas|varias|tantas|dos|tres|\\d+) )?(?:semanas|horas))(?: tiempo)?';
const BECAUSE = '(?:porque|ya que|puesto que|dado que|como|pues)';
const OURS = has(['siento', 'sentimos', String.raw`lament\p{L}+`, String.raw`disculp\p{L}+`, 'perd[oó]n', 'nuestr[oa]', 'm[ií][oa]?', 'nosotr[oa]s']);

export const ES_BLAME_RULES: readonly Rule[] = [
  rule(
    'deberia-haber',
    'blame',
    [
      `(?<!(?:no|nunca|nadie|yo|alguien|quien) )${MAYBE_YOU}${OUGHT} (?:usted )?(?:de |bien |al menos )?haber(?:nos|me|se|te|l[oa]s?)? ${done(DEEDS)}`,
      `${MAYBE_YOU}${OUGHT} (?:usted )?haber(?:se|te)? (?:llegado (?:antes|a tiempo|a la hora|puntual|con)|ido antes|dado cuenta)`,
      `no ${OUGHT} (?:usted )?(?:de )?haber(?:se|te|l[oa]s?)? ${done(UNDONE)}`,
      `(?<!(?:no|nadie|yo|se) )${MAYBE_YOU}(?:debió|debiste(?:is)?|debieron|tenía[sn]? que|tenías que) (?:usted )?(?:de )?${toDo(DEEDS)}(?! (?:(?:el|la|mi|nuestr[oa]) )?${STAFF})`,
      `(?:lo (?:suyo|normal|lógico|correcto|mínimo|mejor)|mejor|más fácil) (?:(?:habría|hubiera|hubiese) sido|era|es) (?:que )?(?:usted )?(?:nos |me )?(?:${wouldDo(DEEDS)}|${toDo(DEEDS)})`,
      `(?:habría|hubiera|hubiese|bastaba|habría bastado|hubiera bastado) (?:sido )?(?:mejor|más fácil|conveniente|con) (?:haber )?(?:que )?(?:nos |me )?(?:${done(DEEDS)}|${wouldDo(DEEDS)}|${toDo(DEEDS)})`,
    ],
    'Lo pasado no se cambia. ¿Qué pueden hacer los dos desde aquí?',
    CULPA,
    { unless: has(['esto no (?:debió|tenía|debería)', 'lo siento', 'yo debería', '(?:debimos|deberíamos|debí)']) },
  ),
  rule(
    'no-hizo',
    'blame',
    [
      `(?<!si )${YOU} (?:no|nunca|jamás|tampoco|ni(?: siquiera)?) ${TO_US_OR_IT}(?:se )?(?:${YOU_HAVE} )?(?:${youDid(DEEDS)}|${done(DEEDS)})(?! que (?:s[ií]|no))(?! nada mal)(?![^\\n.]* (?:todavía|aún))`,
      `(?<!(?:si|que|cuando|lo que) )(?:no|nunca|tampoco|ni(?: siquiera)?) ${TO_US_OR_IT}(?:te |os )?${thouDid(DEEDS)}(?! nada mal)`,
      `(?<!(?:si|que|cuando|lo que) )(?:no|nunca|tampoco) ${TO_US_OR_IT}(?:te |os )?(?:has|habéis|habías) ${done(DEEDS)}(?! nada mal)`,
      `no (?<=^[^\\p{L}\\n]{0,20}no )(?:se )?${theyDid('leer presentar firmar completar entregar seguir pagar traer rellenar llenar adjuntar indicar comunicar facilitar aportar abonar cancelar confirmar solicitar activar respetar cumplir acudir asistir')} (?:el|la|los|las|su|sus|lo|nada|ningún|ninguna|con|en|a|al|antes|ni)(?! (?:${STAFF}|banco|seguro|laboratorio))`,
      `${BECAUSE} (?:usted )?no ${TO_US_OR_IT}(?:se )?(?:${theyDid('avisar leer presentar firmar completar entregar seguir pagar traer rellenar adjuntar indicar comunicar facilitar aportar abonar cancelar confirmar solicitar activar respetar cumplir acudir asistir pedir preguntar')}|ha ${done('avisar leer presentar firmar completar entregar seguir pagar traer rellenar adjuntar indicar comunicar facilitar aportar abonar cancelar confirmar solicitar activar respetar cumplir acudir asistir')})(?! (?:nadie|(?:el|la|los|las|mi|nuestr[oa]) ${STAFF}))`,
      'no (?:nos|me) (?:avis[ó]|llam[ó]|inform[ó]|contest[ó]|respondi[ó]|dijo|ha dicho|ha avisado|indicó)(?! (?:nadie|el|la|los|las|ningún|su) )',
      `hi(?:zo|ciste|cieron) (?:caso omiso|oídos sordos)|no (?:nos )?hi(?:zo|ciste) (?:ningún )?(?:caso|nada al respecto)|${MAYBE_YOU}(?:ignor[ó]|ignoraste|${YOU_HAVE} ignorado|incumpl(?:i[ó]|iste)|${YOU_HAVE} incumplido|desoy[ó]|desoíste|omiti[ó]|omitiste|${YOU_HAVE} omitido|desatendi[ó]|desatendiste|infringi[ó]|descuid[ó]|descuidaste)|(?:eso|esto) (?:le|te|les) pasa por`,
      `hab[eé]r(?:nos|lo|me|melo|noslo)? (?<=^[^\\p{L}\\n]{0,20}hab[eé]r(?:nos|lo|me|melo|noslo)? )${done(DEEDS)}`,
      `no ${TO_US_OR_IT}(?:se )?(?:${youDid(DEEDS)}|ha ${done(DEEDS)}) usted|(?:y|pero|aunque) (?:usted )?no (?:nos )?l[oa]s? (?:${theyDid('leer seguir cumplir respetar revisar firmar presentar traer rellenar completar tomar pagar enviar entregar')}|ha ${done('leer seguir cumplir respetar revisar firmar presentar traer rellenar completar tomar pagar enviar entregar')})`,
      `(?:como|porque|ya que|puesto que|dado que) (?:usted )?no (?:nos )?(?:se )?${theyDid('contestar responder llamar venir presentar acudir aparecer')}(?![^\\n]*(?:le (?:dej|mand|escrib|guard)|nadie|la doctora|el doctor))`,
      'no (?:tuvo|tuviste|ha tenido|has tenido) (?:usted )?(?:en cuenta|(?:el más mínimo |suficiente |el debido )?cuidado|la (?:precaución|delicadeza|amabilidad|prudencia)|el (?:detalle|cuidado))|no (?:estuvo|estuviste|ha estado|has estado) (?:usted )?(?:atent|pendient|localizabl)\\p{L}+',
      `(?:le|te|les) (?:faltó|ha faltado|faltaba) (?:por )?${infinitive(DEEDS)}|(?:usted dejó|dejaste|usted ha dejado|has dejado) (?:de|sin) ${infinitive(`${DEEDS} cerrar apagar`)}|(?:usted perdió|perdió usted|perdiste) (?:la|el|los|las|su|tu) (?:ticket|tique|recibo|resguardo|tarjeta|llaves?|contraseña|clave|plazo|derecho|papel|papeles|documentos?|factura|copia|comprobante|número|hoja|cita|turno|plaza|garantía)`,
      `(?:usted )?(?:no se|no te) (?:fijó|fijaste|dio cuenta|diste cuenta|molestó en|molestaste en|tomó la molestia|tomaste la molestia|preocupó (?:por|de)|preocupaste)`,
    ],
    '¿Qué hizo fácil que se pasara, y cuál es el siguiente paso?',
    CULPA,
    { unless: has(['nada mal', 'no (?:le|te) avisamos', 'lo siento']) },
  ),
  rule(
    'por-no-hacer',
    'blame',
    [
      `(?:por|de|al|debido a|con) no haber(?:se|nos|me|l[oa]s?)? ${done(`${DEEDS} llegar cuidar tener`)}`,
      `con (?:todo )?(?:lo (?:(?:poco|mucho|mal) )?que|tant[oa]s? \\p{L}+ que) (?:usted |se |te )?${CONDUCT}[^\\n.;]{0,30}?[,.;:]? ${NO_WONDER}|${NO_WONDER}[^\\n.;]{1,50} con (?:todo )?lo (?:(?:poco|mucho|mal) )?que (?:usted |se |te )?${CONDUCT}`,
      `${BECAUSE} (?:usted(?:es)? )?${WAITED}|${WAITED} (?:para|en|antes de) (?:venir|traer|avisar|llamar|consultar|acudir|pedir|decir|reclamar|ir al)\\p{L}*(?<!(?:técnic[oa]|médic[oa]|doctora?|ambulancia|camión|grúa|mensajer[oa]|enfermer[oa]|paquete|taxi) [^\\n.;]{5,40})`,
      '(?:averió|avería|rompió|dañó|estropeó|quemó|manchó|perdió|bloqueó|canceló|infectó|infección|fuga|atasco|retraso|error) (?:fue |es |se produjo )?por (?:meter|poner|dejar|usar|llegar|mezclar|tocar|mover|forzar|abrir|cargar|lavar|guardar|fumar|comer|rascarse|manipular|no \\p{L}+r)\\p{L}*(?! nosotros)|(?:eso|esto|así) (?:le|te|les) pasa (?:por|cuando)|(?:y )?no (?:aprend(?:ió|iste|e|es)|escarmient(?:a|as)|escarmentó)(?= ?[.,!?]|$| (?:la|nada|nunca))|si no (?:lee|lees|leés|mira|miras|avisa|avisas|escucha|pregunta|preguntas|contesta|contestas|cuida|cuidas)(?: \\p{L}+){0,3}, (?:pasa|pasan|luego|no (?:se|te) queje|así|qué)[^\\n.]{0,30}',
      `por no ${toDo('avisar llamar leer traer preguntar seguir presentar completar firmar pagar entregar enviar mandar revisar comprobar confirmar cancelar guardar cuidar informar comunicar acudir asistir rellenar tomar respetar cumplir hacer fijar')}`,
      '(?:por|debido a) (?:su|tu|la) (?:propi[oa] )?(?:dejadez|desidia|imprudencia|falta de (?:cuidado|higiene|atención|previsión|puntualidad|colaboración|asistencia)|mala (?:higiene|praxis|memoria)|incomparecencia|inasistencia|tardanza|retraso|impuntualidad|incumplimiento|desconocimiento)',
      '(?:a pesar de|pese a) (?:que (?:ya )?se (?:le|te|les) (?:había )?(?:dijo|dicho|explic(?:ó|ado)|advirtió|advertido|avis(?:ó|ado)|indic(?:ó|ado)|recomend(?:ó|ado))|haber(?:le|te) \\p{L}+|(?:las |nuestras |mis )?(?:indicaciones|recomendaciones|advertencias|avisos|instrucciones))',
      '(?:se debe|se debió|debid[oa]|es fruto) (?:al?|del?) (?:la |el |un |una )?(?:(?:clara|evidente|grave) )?(?:negligencia|dejadez|descuido|desidia|desinterés|mala (?:higiene|atención)|falta de \\p{L}+) de(?:l| la| los| las| su) (?:hij[oa]s?|madre|padre|familia|familiares|espos[oa]|marido|mujer|paciente|cuidador[ae]?|cliente|huésped)|por (?:la )?(?:negligencia|dejadez|desidia|descuido) de(?:l| la| los| las| su) (?:hij[oa]s?|madre|padre|familia|familiares|espos[oa]|marido|mujer|paciente|cuidador[ae]?)',
      'por (?:llegar|venir|presentarse|acudir|avisar|dejarlo|esperar|aparecer|hacer|no)(?:se|te|l[oa])? (?:usted )?(?:tan |muy |demasiado )?(?:tarde|sin|para (?:el final|última hora|el último)|a última hora|caso omiso)|(?:mal uso|uso (?:indebido|inadecuado|incorrecto|negligente))(?! de nuestr)|luego (?:no )?(?:se|te) (?:queja|quejas|queje|quejes|extrañe|extrañes)|(?:después|luego|ahora) no (?:se|te|nos) (?:queje|quejes|venga|vengas|reclame)|y (?:ahora|luego|encima) (?:se|te) (?:queja|quejas|enfada|enfadas|enoja)',
      '(?:su|tu) (?:retraso|tardanza|demora|impuntualidad|ausencia|falta de \\p{L}+|incumplimiento|insistencia|mal uso|imprudencia|inasistencia|negativa|desconocimiento|comportamiento|inexperiencia|desorden|mala \\p{L}+) (?:ha|hizo|provocó|causó|nos|fue|es|motivó|obliga|impidió|ocasionó|retrasó)',
      '(?:no|nunca) (?:hace caso|se cuida|se ha cuidado|siguió (?:el|las|la|nuestras)|ha seguido (?:el|las|la|nuestras))',
    ],
    '¿Qué se lo puso difícil, y qué puede ayudar desde aquí?',
    CULPA,
    { unless: OURS },
  ),
  rule(
    'por-que-no',
    'blame',
    [
      '¿?cómo es que no (?!lo sabíamos)\\p{L}+',
      `¿?(?:y )?(?:por qué|para qué|(?<=¿)cómo no) (?:entonces |usted |ustedes )?(?:no |nunca )?${CLITICS}(?:${youDid(`${DEEDS} tardar abrir cerrar quitar mover`)}|(?:ha|has|han|habéis) (?:hecho|${done(DEEDS)}))`,
      '¿?cómo (?:se le|se te|se les) (?:ocurre|ocurrió|pudo|pasó|olvidó)|¿?a quién se le ocurre|¿?en qué (?:estaba|estabas) pensando|¿?qué (?:esperaba|esperabas|quería|quería|pretendía|pretendías) (?:usted |que )',
      `no (?:entiendo|entendemos|me explico|nos explicamos|comprendo|concibo) (?:cómo|por qué) (?:usted |tú )?no ${CLITICS}(?:${youDid(`${DEEDS} ver`)}|vio|viste)|(?:(?:le|te|les) costaba (?:muy |tan |bien )?(?:poco|nada)|qué (?:le|te) costaba) \\p{L}+r\\p{L}*|(?:bastaba|habría bastado|hubiera bastado|era suficiente) con (?:un|una) (?:llamada|mensaje|correo|aviso|minuto|vistazo|pregunta|clic)(?: (?:suy|tuy)[oa]| de su parte)?`,
      `¿?(?:acaso|es que) (?:usted |tú )?no (?:${youDid(DEEDS)}|lee|lees|sabe|sabes|sabía|sabías|vio|viste)|¿no (?:ley[ó]|leíste|vio|viste|le dijeron|te dijeron|se dio cuenta|sabía|sabías|se fijó|te fijaste)`,
    ],
    'Un «por qué no» suena a reproche. ¿Qué quiere comprender?',
    CULPA,
  ),
  rule(
    'si-hubiera',
    'blame',
    [
      `si (?:usted(?:es)? |tú |vos )?(?:no |al menos |tan solo )?${CLITICS}${IF_ONLY} (?:usted )?(?:nos |me )?${done(`${DEEDS} llegar ir`)}`,
      `si (?:no )?${CLITICS}(?:hubieras|hubieses|hubierais|hubieseis) (?!querid|necesitad|podid|estad|sid|tenid)\\p{L}+(?:ado|ido|cho|sto|to)`,
      `de haber(?:nos|se|me|lo)? ${done('avisar llamar leer traer preguntar seguir presentar completar firmar pagar entregar enviar revisar comprobar confirmar cancelar consultar informar solicitar comunicar acudir venir llegar esperar decir')}`,
      `con (?:solo |sólo |tan solo )?haber(?:nos|se|me|lo)? ${done(DEEDS)}`,
    ],
    'Eso ya pasó. ¿Qué pueden hacer los dos desde aquí?',
    CULPA,
  ),
  rule(
    'su-culpa',
    'blame',
    [
      `(?<!no (?:es|fue|ha sido|era) )(?:por )?(?:su|tu|vuestr[oa]) (?:propi[oa] )?(?:${A_FAULT.slice(3, -1).replace('|falta', '')})`,
      `(?<!(?:no|nada) (?:es|fue|ha sido|era) )(?:un |una )?${A_FAULT} (?:suy[oa]|tuy[oa]|vuestr[oa]|de (?:usted(?:es)?|vos)|(?:por|de) (?:su|tu|vuestra) parte|(?:(?:por parte )?(?:del|de la|de los|de las|de) (?:propi[oa] )?(?:cliente|paciente|usuari[oa]|titular|huésped|interesad[oa])s?))`,
      `(?<!no )(?:la )?culpa (?:de esto |de todo )?(?:es|fue|ha sido) (?:suya|tuya|de usted)`,
      '(?:parad[oa]|pendiente|retrasad[oa]|bloquead[oa]|incomplet[oa]|falta|fue|ha sido) por (?:su|tu|vuestra) parte',
      '(?<!no )(?:imputable|atribuible|achacable)s? (?:a usted|al (?:cliente|paciente|titular|huésped)|a la paciente|a su)',
      '(?:se debe|se debió|debido|obedece|deriva) (?:exclusivamente |únicamente )?(?:a|de) que (?:usted|tú|vos|ustedes)',
    ],
    '¿Qué salió mal, dicho sin dueño de su lado?',
    CULPA,
    { unless: has(['no (?:es|fue|ha sido|era) (?:(?:su|tu) culpa|culpa (?:suya|tuya|de usted))', 'nada de esto', 'la culpa no (?:es|fue)', 'por su falta', 'sin culpa']) },
  ),
  rule(
    'su-responsabilidad',
    'blame',
    [
      '(?<!no )(?:es|era|fue|queda|sigue siendo) (?:de )?(?:exclusiva |entera |únicamente )?(?:(?:su|tu|vuestra) (?:propia |exclusiva |entera )?(?:responsabilidad|obligación|deber|problema|decisión)|(?:responsabilidad|obligación|deber|problema|cosa|asunto) (?:exclusiv[oa] )?(?:suy[oa]|tuy[oa]|de usted|de cada|(?:del|de la|de los|de las) (?:cliente|paciente|usuari[oa]|titular|huésped)s?))',
      '(?:le|te|les) (?:toca|corresponde|compete) a (?:usted|ti|vos|ustedes) (?:cuidar|hacer|pagar|avisar|vigilar|saber|controlar|traer|responder|asumir|ocuparse|encargarse)|(?:hágase|hacete|hazte|hacerse|hacerte) (?:usted )?responsable de|lo (?:firmó|aceptó|eligió|pidió|contrató|compró|rompió|tocó|abrió|decidió) usted|(?:usted|tú|vos) (?:sol[oa]|solit[oa]) (?:se|te) (?:lo )?(?:metió|metiste|buscó|buscaste|complic(?:ó|aste))|nadie (?:la|lo|le|te|les) (?:obligó|obligaba|mandó|manda|pidió que)|usted no (?:cuida|atiende|vigila|controla|respeta|colabora|escucha|lee)(?= ?[.,!]|$| (?:a|nunca|lo|la|los|las|nada|bien|con|como))',
      '(?<!no )(?:bajo|por) (?:su|tu) (?:propia |entera |exclusiva )?(?:responsabilidad|cuenta y riesgo)',
      '(?<!no )(?:es|era|fue) usted (?:el |la |el único |la única )?(?:responsable|culpable|quien (?:no|lo|se|debió|firmó|pidió|decidió))|usted es (?:el |la )?(?:únic[oa] )?(?:responsable|culpable)|fue usted quien(?! (?:nos|me|lo) (?:contó|avisó|ayudó|dijo|enseñó|escribió|vio|encontró))|fuiste (?:tú|vos) quien',
      `${MAYBE_YOU}(?:decidió|decidiste|optó por|optaste por|eligió|elegiste) no ${infinitive(`${DEEDS} contratar operar quedar ingresar`)}\\p{L}*|(?:fue|ha sido|es) (?:su|tu) (?:propia )?(?:decisión|elección)|(?:fue|ha sido) (?:una )?(?:decisión|elección) (?:suya|tuya|de usted)`,
      'usted (?:mism[oa] )?(?:aceptó|firmó|aceptaba|conocía|sabía|ha aceptado|ha firmado) (?:que |las |los |el |un |perfectamente )|(?:al|cuando) (?:firmar|firmó|reservar|reservó|contratar|contrató)[^\\n]{0,30} (?:usted )?(?:aceptó|aceptaba|se comprometió)',
      '(?<!no )(?:le|te|les) (?:correspondía|tocaba|incumbía) (?:a usted|a ti|a vos)|(?:usted|tú) (?:tuvo|tuviste|ha tenido|has tenido) tiempo|tuvo tiempo (?:de sobra|más que)',
      '(?:usted mism[oa]|fue usted (?:mism[oa] )?(?:quien|el que|la que)|tú mism[oa]|vos mism[oa]) (?:nos |lo |la |se )?(?:eligió|elegiste|decidió|decidiste|quiso|pidió|pediste|contrató|contrataste|reservó|reservaste|dijo|dijiste|rechazó|canceló|escogió|introdujo|puso|insistió|provocó|causó)(?! que (?:le|te) (?:dol|gust))|(?:usted )?(?:se lo|te lo) (?:buscó|buscaste|ha buscado|has buscado)|(?:quién|nadie) (?:le|te) (?:manda|mandó|obligó|obliga)',
      'nos (?:ha hecho|hizo|hace|está haciendo|has hecho|hiciste) perder|no es la primera vez que (?:usted|le|te|llega|llegas|nos|se|no|falta|pasa|viene|olvida)|(?:usted )?siempre (?:llega|llegas|deja|dejas|hace lo mismo|haces lo mismo|se olvida|te olvidas|espera al|esperas al|viene tarde)|usted sabía|(?:usted )?(?:rompió|dañó|estropeó|manchó|extravió|bloqueó|cometió|provocó|causó) usted|usted (?:rompió|dañó|estropeó|manchó|extravió|bloqueó|cometió|provocó|causó|dejó (?:pasar|vencer|caducar))|(?:cometiste|provocaste|causaste|rompiste|estropeaste|bloqueaste|dejaste (?:pasar|vencer|caducar))',
      '(?:eso|esto) (?:es|ya es) (?:cosa|problema) (?:suy[oa]|tuy[oa])',
    ],
    '¿Qué parte puede hacer usted, para que no lo lleve todo una sola persona?',
    CULPA,
  ),
  rule(
    'lo-hizo-mal',
    'blame',
    [
      `${YOU} (?:${YOU_HAVE} )?(?:nos |lo |la )?(?:${youDid(ENTRIES)}|${done(ENTRIES)}) (?:todo |muy |algo )?(?:mal|incorrecta?mente|erróneamente|equivocad[oa]mente|de forma incorrecta|(?:\\p{L}+ ){1,4}(?:mal|incorrect[oa]s?|equivocad[oa]s?|erróne[oa]s?)(?! ${STAFF}))`,
      `(?<!(?:lo que|si) )${thouDid(ENTRIES)} (?:muy |algo |todo )?(?:mal|incorrectamente)|${thouDid(ENTRIES)} (?:\\p{L}+ ){1,4}(?:mal|incorrect[oa]|equivocad[oa]|que no era)`,
      'algo (?:habrá|habrás|hizo|hiciste|ha hecho|has hecho|debió) (?:usted )?(?:hecho |hacer )?(?:usted )?(?:mal|raro|que no)',
      `(?:lo )?(?:has|habéis) ${done(ENTRIES)} (?:todo |muy )?mal|(?:hizo|hiciste) mal en`,
      `(?:usted )?(?:los datos|el número|la dirección|el formulario|la cuenta|el correo)[^\\n]{0,30} que (?:usted )?(?:nos |me )?(?:dio|diste|puso|pusiste|facilitó|indicó|introdujo|proporcionó|mandó|ingresó) (?:está|estaba|es|era|no)[^\\n]{0,20}(?:mal|incorrect|erróne|equivocad|existe|correct)\\p{L}*`,
    ],
    '¿Qué no quedó claro o fácil, y cómo se arregla?',
    CULPA,
    { unless: has(['nada mal', 'no (?:lo )?(?:hizo|hiciste|ha hecho)']) },
  ),
  rule(
    'olvido',
    'blame',
    [
      `${MAYBE_YOU}(?:(?:se le|se te|se les|se os) (?:olvidó|olvidaron|ha olvidado|han olvidado|olvida|fue el santo)|(?<!\\p{L} me )(?:olvid[ó]|olvidaste|olvidasteis|se olvid[ó]|te olvidaste|ha olvidado|has olvidado|te has olvidado|se ha olvidado))`,
      `se (?:le|te|les) (?:pasó|ha pasado|pasaron) (?:el plazo|la (?:fecha|hora|cita)|el (?:día|vencimiento|turno)|${infinitive(DEEDS)})`,
      `${YOU} (?:se )?(?:${youDid('llegar venir llamar avisar pagar presentar acudir')}|ha llegado|ha avisado) (?:\\p{L}+ ){0,4}?(?:tarde|con (?:\\p{L}+ ){0,4}?retraso|fuera de (?:plazo|hora|horario))`,
      '(?:(?:llegó|vino|llamó|avisó|pagó|acudió|se presentó) usted|llegaste|viniste|llamaste|avisaste|pagaste|has llegado|te presentaste) (?:\\p{L}+ ){0,4}?(?:tarde|con (?:\\p{L}+ ){0,4}?retraso|fuera de (?:plazo|hora|horario))',
      `(?:vino|se presentó|acudió|llegó|viniste|llegaste|te presentaste|acudiste) (?:usted )?(?:a (?:la|su|tu) \\p{L}+ )?sin (?:cita|avisar|estar|hacer|haber|acompañ\\p{L}+|(?:el|la|los|su|tu|ninguna?) (?:tarjeta|volante|informe|document\\p{L}+|DNI|identificación|papel\\p{L}*|ayuno|preparación|orden|estudios)|document\\p{L}+|identificación|ayuno)`,
    ],
    '¿Cómo recordarlo sin «se le olvidó»?',
    CULPA,
    { unless: has(['(?:se )?nos olvid\\p{L}+', 'se me olvid\\p{L}+', `(?:el|la|mi|nuestr[oa]) ${STAFF}[^\\n]{0,25} (?:olvid|se le olvid)\\p{L}+`]) },
  ),
  rule(
    'entendio-mal',
    'blame',
    [
      '(?:usted |tú )?(?:entendió|entendiste|ha entendido|has entendido|interpretó|interpretaste|ha interpretado|leyó|leíste|ha leído|escuchó|oyó|calculó) mal|(?:malinterpret|malentend)(?:ó|aste|ió|iste|ado|ido)',
      '(?:usted |tú )?(?:está|estás|estaba) (?:usted )?(?:muy |un poco |completamente |del todo )?(?:confundid[oa]|equivocad[oa]|en un error)',
      'se (?:ha )?equivocado|se equivocó|(?<!(?:no|nos) )(?:usted )?se (?:ha )?confund(?:ió|ido)(?! (?:el|la|los|las|nuestr[oa]s?) (?:enfermer|doctor|médic|compañer|colega|sistema|ordenador))|te (?:has confundido|confundiste)|(?:usted )?se equivoca(?! de puerta)|te (?:has equivocado|equivocaste|equivocas)|se (?:está|estás) (?:confundiendo|equivocando)|(?:usted confundió|confundiste|usted ha confundido) (?:el|la|los|las|su)',
      '(?<!(?:si|lo que) )no (?:ha|has|habéis) (?:entendido|comprendido)|(?<!(?:si|lo que) )no (?:entendió|entendiste|comprendió|comprendiste)|(?:usted no|no (?:lo )?)(?: lo)? ?(?:supo|supiste|ha sabido|has sabido) (?:usar|hacer|entender|explicar\\p{L}*|leer|utilizar)|no (?:prestó|prestaste|puso|pusiste|ha prestado) (?:la )?(?:suficiente |debida )?atención',
    ],
    '¿Qué no dejamos claro nosotros?',
    CULPA,
    { unless: has(['me equivoqu\\p{L}+', 'nos equivoc\\p{L}+', `(?:mi|nuestr[oa]|el|la) ${STAFF} (?:\\p{L}+ )?se (?:ha )?(?:equivoc|confund)\\p{L}+`]) },
  ),
  rule(
    'como-sabe',
    'blame',
    [
      'como (?:usted |tú |vos |ustedes )?(?:bien |ya |muy bien |perfectamente )*(?:debería saber|deberías saber|sabe|sabes|saben|sabéis|sabrá|sabrás|sabrán|conoce|conoces)(?! mejor)(?<!como se sabe)',
      'como (?:es|era) (?:ya )?(?:de )?(?:su|tu|todos) (?:conocimiento|conocido|sabido)|como (?:le|te) consta',
      '(?:usted |tú )?(?:ya |de sobra |perfectamente )(?:sabía|sabías|conocía|conocías)|(?:sabía|sabías) (?:usted )?(?:perfectamente|de sobra|muy bien)|(?:debería|deberías|debía|tendría que) (?:usted )?(?:ya )?(?:saber|conocer|haber sabido)',
    ],
    '¿Por qué no decir el dato sin más?',
    CULPA,
  ),
  rule(
    'se-le-dijo',
    'blame',
    [
      '(?:ya |bien )?se (?:le|te|les|os) (?:había |ha |hubo )?(?:dijo|informó|avisó|advirtió|indicó|comunicó|explicó|recordó|notificó|pidió|solicitó|insistió|dicho|informado|avisado|advertido|indicado|comunicado|explicado|recordado|notificado|pedido|solicitado)',
      '(?:fue|ha sido|estabas|fuiste|estaba usted|(?<=^[^\\p{L}\\n]{0,20}(?:usted )?)ya estaba|quedó usted) (?:usted )?(?:ya |debidamente |claramente |previamente )?(?:informad[oa]|avisad[oa]|advertid[oa]|notificad[oa])',
      '(?:ya |bien claro |claramente |varias veces |repetidamente )(?:le|te|les|os) (?:habíamos |hemos |había )?(?:advert\\p{L}+|avisamos|avisado|recordamos)|(?:le|te|les|os) (?:advertimos|advertí|habíamos advertido|hemos advertido)|(?:le|te|les) (?:dijimos|avisamos|informamos|indicamos|recordamos|explicamos) (?:claramente|varias veces|bien claro|repetidamente|en (?:varias|repetidas|numerosas|dos|tres) )',
    ],
    '¿Quién lo dijo, cuándo, y quedó claro?',
    CULPA,
    { only: 'message', unless: has(['no se (?:le|te|les) (?:dijo|informó|avisó|explicó|comunicó|había|ha)', 'lo siento', 'siento que', 'nadie']) },
  ),
  rule(
    'se-nego',
    'blame',
    [
      `${MAYBE_YOU}(?:se negó|te negaste|se ha negado|te has negado|insistió|insististe|exigió|exigiste|se empeñó|te empeñaste|se ha empeñado|rechazaste|usted rechazó|persiste|persistió)`,
      `(?:${YOU} no (?:quiso|permitió|aceptó|accedió|se dejó|ha querido|ha permitido)|no (?:quisiste|permitiste|aceptaste|te dejaste))`,
    ],
    '¿Qué prefirió o pidió, visto por esa persona?',
    CULPA,
    { only: 'message', unless: has(['nos negamos', 'se nos negó']) },
  ),
  rule(
    'los-pacientes-deben',
    'blame',
    [
      '(?:los|las|nuestr[oa]s) (?:pacientes|clientes|usuarios|huéspedes|personas|familiares|titulares|vecinos|padres) (?:deben|tienen que|han de|deberían|son responsables|están obligados)(?: (?:a|de|\\p{L}+))?',
      'cada (?:paciente|cliente|uno|cual|usuario|huésped|titular|vecino) (?:es responsable|debe|tiene que|ha de)',
      '(?:corresponde|compete|toca|incumbe) (?:al|a la|a los|a cada) (?:propi[oa] )?(?:paciente|cliente|titular|huésped|usuari[oa]|interesad[oa])s?',
    ],
    '¿Quién de los dos hace qué? ¿Podrían acordarlo?',
    CULPA,
  ),
];
