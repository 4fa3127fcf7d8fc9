// Spanish, written for Spanish: making it small, and the parent.
import type { Rule } from '../kinds.ts';
import { CLITICS, NUMBER } from './people.ts';
import { has, rule } from './rule.ts';
import { bid } from './verbs.ts';

const PEQUENO = 'Lo que se hace pequeño se siente no escuchado (Gillespie y Reader 2016).';
const PADRE = 'Una orden o un suspiro hace dos bandos; usted y esa persona están en el mismo.';

const ONLY = '(?:solo|sólo|solamente|simplemente|únicamente|nada más que|apenas|nomás|tan solo|tan sólo|nada más)';
const WAS = '(?:es|era|fue|son|fueron|eran|han sido|ha sido|se trata de|se trataba de|tardó|tardamos|esperó|pasaron|hubo)';
const MISHAP =
  '(?:error|retraso|problema|malentendido|inconveniente|desajuste|despiste|detalle|contratiempo|fallo|percance|descuido|molestia|demora|incidente|incidencia|confusión|trámite|pinchazo|corte|susto)';
const CALM_DOWN = '(?:cálm(?:ese|ate|ense)|calm(?:ate|ense)|tranquilíc(?:ese|ense)|tranquilíz(?:ate|aos)|relájese|relájate|relax|relájense|despreocúpese|serénese|serénate)';
const FRET = '(?:preocup|alarm|alter|enfad|enoj|agobi|apur|asust|sulfur|alborot|desesper|impacient|angusti|estres|mortifi[cq]u?|moleste|pon(?:ga|gas) (?:así|nervios|de ese modo))';
const CALL =
  '(?:cariño|guap[oai]|bonit[oa]|abuelit[oa]|abuel[oa]|señorita|jovencit[oa]|corazón|reina|cielo|lind[oa]|princesa|madrecita|mamita|papito|mamá|papá|mij[oa]|chiquilla|amiguit[oa]|muchach[oa]|viejit[oa]|preciosa|maj[oa]|campeón|señito|doñita|amorcito|chat[oa]|nena|nene|hermos[oa])';
const SAID =
  '(?:dij(?:e|imos|o)|indi(?:qué|camos|có)|expli(?:qué|camos|có)|coment(?:é|amos|ó)|inform(?:é|amos|ó)|mencion(?:é|amos|ó)|señal(?:é|amos|ó)|avis(?:é|amos|ó)|adver(?:tí|timos|tió)|anunci(?:é|amos|ó)|comuni(?:qué|camos|có)|record(?:é|amos|ó)|repet(?:í|imos)|escrib(?:í|imos)|respond(?:í|imos)|(?:he|hemos|había|habíamos|ha) (?:dicho|indicado|explicado|comentado|informado|mencionado|señalado|avisado|advertido|anunciado|comunicado|recordado|repetido))';
const WE_SAID = SAID.replace(/\|(?:o|ó|tió)\)/g, ')').replace('|ha) (', ') (');
const GRASP =
  '(?:entender|comprender|aceptar|darse cuenta|darte cuenta|saber|asumir|aprender|hacerse cargo|ser (?:más |un poco más )?(?:paciente|consciente|responsable|razonable|comprensiv[oa]|realista|cuidados[oa]|puntual)|poner(?:se|te)? (?:de su parte|de tu parte|en nuestro lugar|en el lugar)|tener (?:(?:un poco |algo )?(?:más )?(?:de )?(?:paciencia|cuidado)|en cuenta|claro|presente)|colaborar|comportarse|portarse|obedecer|esperar su turno|respetar)';

export const ES_MANNER_RULES: readonly Rule[] = [
  rule(
    'solo-es',
    'small',
    [
      `${ONLY} ${WAS} (?:unos? |unas? )?(?:${NUMBER} (?:minut|hor|dí|eur|pes|seman|vec|céntim|rat|moment|pinch|par de)\\p{L}*|un|una|unos|unas|cosa|cuestión|poc[oa]s?|por)|${WAS} ${ONLY} (?:${NUMBER} (?:minut|hor|dí|eur|pes|seman|vec|céntim|rat|moment|pinch|par de)\\p{L}*|un|una|unos|unas|cosa|cuestión|poc[oa]s?)(?! que)`,
      'tampoco (?:es|fue|ha sido|hay|era) (?:para|que)|(?:no (?:hay|es|tiene|tienes)|sin) (?:motivo|razón|como) para (?:tanto|llorar|quejarse|ponerse|enfad\\p{L}+|alarm\\p{L}+|preocup\\p{L}+|molest\\p{L}+)|no es para (?:llorar|quejarse|ponerse|enfadarse|alarmarse|preocuparse|morirse)|(?:no se|nadie se) (?:va a morir|ha muerto|muere) por|(?:hay|habrá) (?:cosas|problemas|casos) (?:mucho )?(?:peores|más (?:graves|importantes|serios))|peor (?:sería|está|estaría|hubiera sido|lo tienen|es)|no le (?:dé|des|de|deis|den) (?:tantas |más |tanta )?(?:vueltas|importancia)|tod[oa]s l[oa]s (?:bebés|niñ[oa]s|crí[oa]s|madres|padres|abuel[oa]s|hij[oa]s|pacientes|perros|gatos|novi[oa]s|primeriz[oa]s|personas|mujeres|hombres) (?:\\p{L}+ )?(?:lloran|se (?:caen|asustan|quejan|ponen|preocupan|resfrían|golpean)|tosen|protestan|exageran|ladran|pasan por|dicen lo mismo|tienen (?:fiebre|miedo|mocos))|qué más da|da (?:igual|lo mismo)(?! (?:si|la hora|el día|qué))|ya se (?:le|te) (?:pasará|va a pasar|pasa)|(?:eso|ya) se (?:pasa|quita) (?:solo|sola|pronto|enseguida)|(?:pase|pasa) página|(?:olvídelo|olvídese|olvídalo|olvidate)(?: ya| del tema)?|(?:ya )?verá[s]? (?:cómo|que) (?:no|todo|al final)|dentro de lo (?:malo|que cabe)|más se perdió|(?:ni|casi no) se (?:nota|ve|entera)|es cuestión de (?:tener )?(?:paciencia|acostumbrarse)|un(?:a)? (?:pinchacito|molestita|ratito) de nada|de nada(?= y|$|,)(?<=(?:ratito|pinchazo|rato|tirón|corte) de nada)',
      'por (?:\\p{L}+ )?(?:euros|pesos|minutos|días|soles|dólares|hora|rato|mancha|papel|maleta) no (?:vamos a|hay que|merece|vale la pena)[^\\n.]{0,25}|(?:de|por) (?:esto|eso) no se (?:muere|ha muerto|murió) (?:nadie|uno)|(?:tampoco|no) se (?:acaba|termina|hunde|cae) (?:el mundo|la vida)|(?:tómeselo|tómatelo|tomátelo|tómenlo) con (?:humor|calma|filosofía|alegría|paciencia)|(?:son )?cosas de la (?:edad|vida|menopausia|cabeza)|a (?:todos|todo el mundo|cualquiera) (?:nos|le) (?:ha tocado|toca|tocó|ha pasado|pasa)|(?:hay|conozco|tenemos) (?:gente|personas|pacientes|niños) (?:con|sin) \\p{L}+ que (?:se quejan?|protestan?|no)(?: \\p{L}+)?',
      '(?:no|tampoco) (?:es|fue|ha sido|era|será) (?:para tanto|tan (?:grave|terrible|malo|importante|complicado|difícil|urgente)|gran cosa|el fin del mundo|nada del otro mundo|un drama|ningún drama|una tragedia|ninguna tragedia|cuestión de vida)|ni que fuera|(?<=\\p{L},? )no es nada(?! (?:que|grave|malo|serio|contagioso|de))',
      'no (?:tiene|es de|tuvo|reviste) (?:mayor |mucha |ninguna |la menor )?importancia|sin (?:mayor |mucha |ninguna |la menor )?importancia|(?<!(?:si|aunque|cuando) [^\\n.!?]{1,60})(?<!gracias a \\p{L}+ )no pasa nada(?! (?:con|sin|en|hasta|si|grave))|(?:una|por|esa|semejante|de) (?:tontería|bobada|nimiedad|minucia|pavada|chorrada|pequeñez|insignificancia|nimiedade|pequeñece)s?|(?:por|con) (?:cada|cualquier|una?|unas?|esa|ese) (?:lagrimita|cosita|tosecita|granito|dolorcito|manchita|rasguñito|golpecito|mocos?|tos|gotita|ruidito|bultito|fiebrecita|tonteriíta|pavadita|cosa)(?= ?[.,!;]|$| (?:que|de nada|así|vien|llam))',
      `(?:un|una|unos|unas|este|esta|el|la) (?:pequeñ[oa]|leve|liger[oa]|simple|mer[oa]|mínim[oa])s? ${MISHAP}s?(?! de \\d)|(?:un|una|esa|este|unas?) (?:errorcito|problemita|problemilla|detallito|retrasito|demorita|molestita|cosita|tonteriíta|asuntillo)s?(?! (?:más|para|de))`,
      '(?<!(?:no|tampoco) )(?:es|era|fue) (?:un |una |cosa |un asunto |algo )?(?:detalle menor|cuestión menor|cosa menor|asunto menor|mal menor|menor(?! (?:que|de))|mínim[oa]|insignificante|irrelevante|anecdótic[oa]|poca cosa|cosa de nada|cosa de poco|lo de menos)|apenas se (?:ve|nota|aprecia|percibe)|(?:por|de) tan poc[oa](?: cosa)?|por un(?:os|as)? (?:míseros |pocos |simples )?(?:euros|pesos|minutos|minutitos|céntimos|centavos|soles|días)(?! m[aá]s)|(?:total|encima),? (?:por|si|solo) (?:unos?|es|son|\\d+)',
      '(?:tanto|tanta|menudo|menuda|vaya) (?:drama|lío|escándalo|alboroto|historia|exageración)(?: por)?|un (?:minutito|momentito|ratito) (?:de (?:nada|espera)|no)|(?:unos|esos) minutitos',
    ],
    '¿Lo llamaría «solo» esa persona?',
    PEQUENO,
  ),
  rule(
    'al-menos',
    'small',
    [
      'al menos|por lo menos|(?:podría|podía|pudo) (?:haber sido|ser|haber salido) (?:mucho )?peor|míre?lo por el lado bueno|no hay mal que por bien no venga',
      '(?:mír[ea]|mire|mira|mirá|vea|ve|véalo|piense|piensa|pensá|quédese|quédate|quedate|tómelo|tómalo|búsquele|busque|hay que ver|vele|véale|míra?le|mirale|verle|búscale|buscale|búsquele)(?:lo)? (?:usted )?(?:con |en |por |por el |del )?(?:el |lo )?(?:lado |parte |aspecto )?(?:buen[oa]|positiv[oa]|amable|bonito)|(?:lo|el lado) (?:bueno|positivo) (?:es que|de (?:esto|todo))|todo (?:pasa|sucede|ocurre) por (?:algo|una razón)|(?:dé|de|da|dale|den) (?:usted )?gracias (?:a que|de que|que|a dios)|(?:dese|date|puede darse|considérese) (?:usted )?(?:por )?(?:satisfech|content|afortunad|con un canto)\\p{L}*|menos mal que|(?:suerte|fortuna) (?:tuvo|tuviste|que (?:no|fue|solo))|(?:tuvo|tuviste|tiene) (?:usted )?(?:mucha )?suerte|bastante (?:suerte|que|hicimos)',
    ],
    '¿Le consolaría a usted?',
    PEQUENO,
    { unless: has([`(?:al|por lo) menos (?:\\d|uno|${NUMBER}|cien|hasta|dos veces|durante|cada)`, 'antes de', '¿']) },
  ),
  rule(
    'calmese',
    'small',
    [
      `${CALM_DOWN}|(?:esté|estate|estese|estése|quédate|quédese|quedate|usted|tú|vos) (?:muy |bien |usted )?tranquil[oa]|(?<=(?:^|[,.!¡;] ?|mamá |señora |caballero |señor ))tranquil[oa](?=[,.!;]|$| (?:señor|que|mujer|hombre))|(?:con|un poco de|más) calma,? (?:por favor|señor)\\p{L}*|no (?:nos|se me|se nos) (?:alter|pon)\\p{L}+`,
      `no (?:se|te|os|se me) (?:me )?${FRET}\\p{L}*|(?:no hay|nada|no tiene|no tienes|no tenés) (?:nada )?(?:de qué|por qué|que|motivo para|razón para|porque|de que) (?:preocuparse|preocuparte|alarmarse|temer|asustarse|alterarse|enfadarse|quejarse)|no hace falta (?:ponerse|alterarse|enfadarse|preocuparse|gritar|montar|que se (?:pong|enfad|alter))\\p{L}*|(?:pierda|pierde) cuidado|(?:baje|baja) (?:el tono|la voz)|sin (?:dramas|dramatismos|nervios)`,
    ],
    '¿Qué le preocupa, y qué pasa ahora?',
    PEQUENO,
  ),
  rule(
    'exagera',
    'small',
    [
      '(?:usted |tú )?(?:exagera|exageras|exagerás|está exagerando|estás exagerando|exagerando|dramatiza|dramatizas|dramatice|sobreactúa)|no (?:exagere|exageres|sea exagerad[oa]|seas exagerad[oa]|dramatice)|(?:es|parece|resulta|suena|está siendo|eres|sos) (?:usted )?(?:un poco |un tanto |muy |algo |demasiado |bastante )?(?:exagerad[oa]|dramátic[oa]|desproporcionad[oa]|alarmista)',
      '(?:se|te) lo (?:toma|tomas|está tomando|estás tomando|tome|tomes|tomás) (?:muy |tan |demasiado |todo )?(?:a (?:la )?(?:pecho|tremenda|mal)|personal|en serio|mal)|(?:muy|demasiado|tan|un poco|bastante) (?:sensible|susceptible|quisquillos[oa]|delicad[oa] usted)|(?:está|estás) haciendo (?:un drama|una montaña|una tormenta|de esto)|(?:haga|hagas|hacer) (?:un drama|una montaña|de esto un)|ahog\\p{L}+ en un vaso|(?:son|serán) (?:imaginaciones|cosas|nervios|impresiones) (?:suy|tuy)[oa]s',
      '(?:hay|conozco|tenemos|tengo|vemos|existen) (?:quien(?:es)?|gente|pacientes|personas|clientes|familias|casos|otros|muchos)(?: \\p{L}+){0,3}?(?: que)? (?:está|están|lo pasa|lo pasan|lo tiene|lo tienen|viven|esperan|llevan)?(?: mucho| bastante| aún| todavía| en situación)? ?(?:peor|peores|más (?:tiempo|graves?|urgentes?)|meses|años)|otr[oa]s (?:pacientes |clientes |personas )?(?:están|lo tienen|lo pasan|esperan|llevan|se conforman|ni siquiera|aguantan)(?: \\p{L}+)? ?(?:peor|más|meses)?',
      '(?:todos|todo el mundo|todas las personas|los demás|las demás|cualquiera|aquí todos) (?:aquí )?(?:espera|esperan|esperamos|tienen que esperar|tenemos que esperar|tiene que esperar|hace cola|hacen cola|pasamos? por|aguantan?|lo llevan?|hemos (?:pasado|esperado)|se aguantan?)|(?:eso |esto )?(?:le |les |nos )?(?:pasa|ocurre|sucede) a (?:todo el mundo|todos|cualquiera|mucha gente|muchos|muchas personas|la mayoría)|(?:no es|no eres|ni es) (?:usted |tú )?(?:el|la) (?:únic[oa])(?: (?:paciente|cliente|persona|que|aquí))?',
    ],
    '¿Qué tendría que ser verdad para sentirlo así?',
    PEQUENO,
    { unless: has(['no (?:es|está|ha) exager\\p{L}+ (?:decir|nada)']) },
  ),

  rule(
    'tiene-que-entender',
    'parent',
    [
      `(?<!(?:qué|lo que) )(?:tiene[sn]?|tenés|tenéis|debe[sn]?|debés|debéis|deberíais|tendríais|habéis|ha[sn]?|deberá[sn]?|deberían?|deberías|necesita[s]?|tendrá[sn]?|tendría[sn]?|habrá|hay) (?:usted |ustedes )?(?:que |de )?(?:usted )?${GRASP}`,
      '(?:comprenderá|comprenderás|comprenderán|entenderá|entenderás|entenderán|entienda|entiendan|entiende|entendé|comprenda|comprendan|comprende|comprendé)(?<!(?:no|se|le|la|lo|que|usted|si|nadie|me|nos|los|las) \\p{L}+) (?:usted )?que|(?:trate|intente|procure) de (?:entender|comprender|ser)|(?:póngase|ponete|ponte) en nuestr[oa] (?:lugar|piel|sitio)',
      '(?:sea|sé|sean) (?:usted )?(?:más |un poco |un poco más )?(?:razonable|paciente|consciente|comprensiv[oa]|responsable|realista|educad[oa]|buen[oa])|no (?:sea|seas) (?:impaciente|terc[oa]|así|niñ[oa]|cabezot[oa]|testarud[oa]|impertinente|desconfiad[oa]|infantil|caprichos[oa])|(?:pórtese|compórtese|pórtate|compórtate)|no (?:es|sea|está) (?:usted )?(?:un[oa]? )?(?:niñ[oa]|criatura|en (?:su|tu) casa|un hotel)|ya es (?:usted )?mayorcit[oa]|como (?:a )?(?:un niño|una niña|los niños)',
      `${bid('entender aprender escuchar leer decidir callar sentar esperar comprender terminar acabar dejar')}(?:se)? (?:ya )?de una (?:(?:buena |maldita )?vez)(?! y)`,
      'esto no es (?:cuando|como|donde) (?:usted|tú|vos|uno|a usted|a ti|le|te)|esto no es (?:un|una|el|la|su|tu) (?:restaurante|hotel|mercado|bar|tienda|guardería|parque|circo|casa|feria|taberna|barra libre|plaza)',
      '(?:haga|hágame|haz|hazme|háganos|hagan|haceme|hacenos|hacedme) (?:usted )?(?:el|un) favor de|a ver si (?:usted |ya |por fin |la próxima )?(?:aprende|lee|nos|se|entiende|presta|deja|es|tiene|lo|me)\\p{L}*|(?:la próxima|para la próxima|la próxima vez|otra vez|en otra ocasión|en lo sucesivo),? (?:por favor,? )?(?:lea|lee|llame|llama|avise|avisa|tenga|ten|sea|fíjese|fíjate|fijate|venga|ven|procure|procura|piense|pregunte|revise|traiga|compruebe|no|esté)|que (?:no se (?:vuelva a )?repita|sea la última vez)|no (?:lo |me lo |nos lo )?vuelvas? a (?:hacer|llamar|repetir|tocar|venir|dejar)(?:lo)?',
      '(?:se|te) lo (?:explico|digo|repito|voy a explicar) (?:despacit[oa]|clarit[oa]|con manzanitas|con peras y manzanas|por última|como a un)|(?:para|a ver si) que (?:lo |me )?(?:entienda|entiendas|comprenda)s?(?= ?[.!]|$)|(?:el|la) que (?:sabe|manda|decide|entiende) (?:aquí |de esto )?(?:soy yo|es (?:el|la) (?:médic|doctor)\\p{L}*)|aquí (?:mando|decido|el que sabe|la que sabe)|(?:creo que |me parece que )?(?:fui|he sido|fuimos|hemos sido) (?:bastante|muy|suficientemente|bien) clar[oa]s?|(?:deje|deja|dejá|dejen) (?:hablar|trabajar|hacer|decidir|opinar) a (?:l[oa]s que|quien(?:es)?) (?:saben?|entienden?)|(?<=^[^\\p{L}\\n]{0,20})muy mal,? (?:no|así|eso|usted|señora?)(?= |,)|(?:le|te) (?:voy a pedir|pido) que (?:se calme|baje|bajes|no (?:me |nos )?(?:grite|interrumpa|hable)|se comporte|respete|cuide)[^\\n.]{0,20}|a ver si (?:la próxima|otro día|para otra)[^\\n.]{0,12} (?:se fija|te fijas|lee|lees|avisa|avisas|llega|llegas|pregunta|mira)s?',
      '(?:sin rechistar|calladit[oa]|sin (?:discutir|protestar|excusas)|no (?:discuta|discutas|proteste|se queje|te quejes|me (?:grite|interrumpa|discuta|conteste|levante|venga|hable|haga|obligue)|replique|insista más|haga preguntas|sea maleducad))\\p{L}*|(?:apúntelo|apúntalo|anótelo|anotalo|métaselo|grábeselo) (?:bien|en la cabeza)',
    ],
    '¿Podría dar la razón, y dejarle el resto?',
    PADRE,
  ),
  rule(
    'como-ya-dije',
    'parent',
    [
      `(?:(?:tal y |tal )?como|según|conforme) (?:ya |bien )?se (?:le|te|les|os) (?:ya )?${SAID}`,
      `(?:(?:tal y |tal )?como|según|conforme) (?:ya |bien )?(?:se )?(?:le |te |les |os |lo )?(?:ya )?${WE_SAID}(?! (?:usted|el|la|mi|su|Ana|que (?:usted|quer)))(?<!según (?:usted|nos|me) \\p{L}+)`,
      'como (?:le|te|les) (?:digo|decía|decíamos|comentaba|comentábamos|vengo diciendo|venimos diciendo|repito|indicaba|vengo|explicaba)|(?:como|según) (?:consta|figura|puede (?:ver|leer)|le puse|pone|dice) en (?:mi|el|nuestro) (?:correo|mensaje|carta)|en (?:mi|nuestro) (?:correo|mensaje|carta|anterior) (?:anterior|previo)',
      `ya (?:se l[oa]s?|te l[oa]s?|le|te|les|os) ${WE_SAID}(?! a (?:la|el|mi|los|las|\\p{Lu}))`,
      '(?:le|te|les|os|se lo|te lo) (?:repito|reitero|repetimos|reiteramos|insisto|vuelvo a (?:decir|repetir|explicar)|voy a (?:repetir|explicar (?:por|otra|una))|digo por (?:última|enésima)|he (?:dicho|explicado) (?:mil|varias|ya|muchas|cien)|tengo dicho)|(?:insisto|insistimos)(?: en que|,)|vuelvo a (?:repetir|explicar|decir)\\p{L}*|por (?:última|enésima) vez|(?:cuántas veces|cuántas) (?:tengo|hay|le|se|tenemos|más)|otra vez (?:con )?lo mismo',
      '¿(?:me|nos|se) (?:explico|he explicado|explicó|entiende|entiendes|ha entendido|sigue|sigues|está escuchando|oye)\\?|¿?(?:entendido|estamos|queda claro|quedó claro|está claro|lo (?:entiende|entiendes|ha entendido|pilla|capta)|comprendido|me oyó|me ha oído)\\?|(?:lea|lee|leé|léase|léalo|vuelva a leer|relea|haga el favor de leer)(?: usted)? (?:bien|con (?:más )?(?:atención|calma)|mi|otra vez|de nuevo|atentamente|lo que (?:le|se))',
    ],
    '¿Podría decirlo de nuevo, como la primera vez?',
    PADRE,
    { unless: has(['no (?:le|te|la|lo|les|os|se l[oa]) (?:llam|avis|escrib|mand|envi|contest)(?:[eéí]|amos|imos)[^\\n.]{0,25} como (?:le|te|les|os) (?:dij|promet)\\p{L}+']) },
  ),
  rule(
    'obviamente',
    'parent',
    'obviamente|evidentemente|lógicamente|naturalmente que|es (?:más que )?(?:evidente|obvio|lógico|de (?:puro )?sentido común|de cajón|elemental|de lógica)(?: que|[.,]|$)|como es (?:lógico|natural|evidente|obvio|de suponer)|(?:por supuesto|claro|desde luego) que (?:usted|tiene que|no (?:se|pued|pod|hay)|debe)\\p{L}*|(?:el |puro |poco )?sentido común|cae por su (?:propio )?peso|cualquiera (?:sabe|entiende|lo sabe|lo entiende|se da cuenta|con)|todo el mundo sabe|hasta un niño|está (?:muy |bien |bastante |clarísimo|más que )?clar(?:o|ísimo) que|(?:ni que decir|no hace falta decir)|salta a la vista|huelga decir|está a la vista|no es tan difícil|tan difícil (?:es|era)',
    '¿También es evidente para esa persona?',
    PADRE,
  ),
  rule(
    'mire',
    'parent',
    String.raw`(?<=^[^\p{L}\n]{0,20}|[.!?¡¿] ?|pues )(?:mire|mira|mirá|oiga|oye|óigame|escuche|escucha|escuchá|escúcheme|escúchame|vea|a ver|a ver si|vamos a ver|fíjese|fíjate|fijate|atienda|présteme atención)(?: bien| usted| una cosa| señora?| bien una cosa)*(?=[,:!])(?!, (?:por favor|gracias))`,
    '¿Empezaría así con su abuela?',
    PADRE,
  ),
  rule(
    'mi-reina',
    'parent',
    `mi (?:reina|amor|vida|cielo|corazón|niñ[oa]|hijit[oa]|rey|lind[oa]|precios[oa]|princesa|tesoro|cariño|viejit[oa]|gordit[oa]|amorcito|alma|chul[oa])(?=[,.!?;:]|$| (?:no|ya|tú|tome|venga|tranquil|le|te|aquí))|(?<=[,¡¿] ?)${CALL}(?=[,.!?;:]|$)|${CALL} (?<=(?:^[^\\p{L}\\n]{0,10}|[.!?¡¿] ?|(?:hola|ay|a ver|bueno|venga|buenos días|buenas),? )${CALL} )(?=tú|usted|no|ya|tom|veng|tranquil)|${CALL}(?<=(?:^[^\\p{L}\\n]{0,10}|[.!?¡¿] ?|(?:hola|ay|a ver|bueno|venga|buenos días|buenas),? )${CALL})(?=[,!])`,
    '¿Qué nombre eligió esa persona?',
    PADRE,
    { only: 'message' },
  ),
  rule(
    'como-estamos',
    'parent',
    `¿?(?:cómo|qué tal) (?:estamos|nos (?:encontramos|sentimos)|hemos (?:dormido|pasado|amanecido)|amanecimos|dormimos|vamos)(?: hoy| esta mañana| con| de)?|(?:vamos a|a) (?:portarnos|tomarnos|comernos|ser buen|hacer caso|levantarnos|dormirnos)\\p{L}*|así me gusta|(?:muy bien|bravo),? (?:campeón|así|chic)\\p{L}*|¿?(?:ya )?nos (?:hemos )?(?:tom|com|port|lav)(?:amos|imos|ado|ido)(?: ya)? ${CLITICS}(?:la|las|el|bien|todo)`,
    '¿Hablaría así con alguien de su equipo?',
    PADRE,
  ),
  rule(
    'a-su-edad',
    'parent',
    '(?:a|para|con|en) (?:su|tu|sus|estas) (?:edad|años|edades)(?! que)|ya (?:no )?está (?:usted )?(?:mayor|para (?:esos|estos|esas))|a estas alturas de la vida',
    '¿Se lo diría a alguien de treinta años? ¿Qué queda sin la edad?',
    PADRE,
  ),
  rule(
    'por-su-bien',
    'parent',
    '(?:por|es por|para) (?:su|tu|vuestro) (?:propio )?(?:bien|interés)(?! \\p{L}+ado)|es (?:lo mejor|lo que más (?:le|te) conviene)(?: para (?:usted|ti|vos))?|(?:hága|hágan|háza|haz|hace|hagan)(?:me|nos|le)? caso|haceme caso|haga (?:usted )?(?:lo que (?:se )?(?:le|te)|caso)|confíe en (?:mí|nosotros)|fíese de (?:mí|nosotros)|más (?:le|te) vale|(?:sé|sabemos|el (?:médico|doctor) sabe|nosotros sabemos) (?:bien |perfectamente )?lo que (?:hago|hacemos|hace|le conviene|es mejor|te conviene)|(?:limítese|limítate|dedíquese) a|(?:usted|tú) (?:solo|sólo|solamente|déjese|preocúpese) (?:tiene que |de |haga |haz )?(?:llevar|obede|hac|seguir|tomar|de)\\p{L}*|déje(?:lo|se)(?: usted)? (?:en manos|a (?:los|nosotros)|de (?:tonterías|internet|historias|inventos|excusas))|obedezca|los (?:médicos|profesionales|expertos) (?:somos|sabemos|son|aquí)|no (?:busque|mire|lea) (?:usted )?(?:cosas |nada )?(?:en|por) (?:internet|google)',
    '¿En qué podría ayudarle, y qué opina?',
    PADRE,
  ),
];
