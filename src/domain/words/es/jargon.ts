// Spanish, written for Spanish: words that only insiders know, and labels in notes.
import type { Rule } from '../kinds.ts';
import { A_PERSON } from './people.ts';
import { has, rule } from './rule.ts';

const JERGA = 'Las palabras llanas las lee más gente (CDC Clear Communication Index).';
const ETIQUETA = 'Las etiquetas se leen y se heredan de nota en nota (JAMA Netw Open 2021).';

const HARD =
  '(?:difícil|difíciles|pasota|cansin[oa]|plasta|llor[oó]n[a]?|paranoic[oa]|histriónic[oa]|rar[oa]|rarit[oa]|excéntric[oa]|obsesionad[oa]|obsesiv[oa]|moros[oa]|tramposo|tramposa|estafador[ae]?|timador[ae]?|gorr[oó]n[a]?|cabez[oó]n[a]?|cabezota|testarud[oa]|negad[oa]|reivindicativ[oa]|disfuncional|desestructurad[oa]|abusiv[oa]|odios[oa]|insolente|arrogante|resabiad[oa]|repelente|pij[oa]|cotilla|liant[ea]|problema|somatizador[ae]?|cansad[oa] de|intratable|maniátic[oa]|suci[oa]|mal[oa] paciente|conflictiv[oa]|demandantes?|agresiv[oa]|histéric[oa]|maleducad[oa]|problemátic[oa]|exigentes?|pesad[oa]|pesadit[oa]|groser[oa]|hostil|hostiles|quejic[oa]s?|sobreprotector[ae]?|hiperprotector[ae]?|invasiv[oa]|controlador[ae]?|entrometid[oa]|contest[oó]n[a]?|creíd[oa]|engreíd[oa]|chul[oa]|pesetero|pesetera|quejos[oa]|quejumbros[oa]|insoportable|intens[oa]|tóxic[oa]|manipulador[ae]?|mentiros[oa]|dramátic[oa]|teatrer[oa]|teatral|desagradable|prepotente|irrespetuos[oa]|altaner[oa]|altiv[oa]|soberbi[oa]|caprichos[oa]|insufrible|impertinente|borde|borrach[oa]|terc[oa]|necio|necia|caradura|aprovechad[oa]|ignorante|neurótic[oa]|hipocondríac[oa]|litigios[oa]|querulante|desconfiad[oa]|malhumorad[oa]|loc[oa]|inestable|complicad[oa]|tiquismiquis|chillon[a]?|descuidad[oa]|dejad[oa]|incumplidor[ae]?|impaciente|vag[oa]|lent[oa] de|desafiante|irritable|especialit[oa]|mandon[a]?|metid[oa])s?';

export const ES_JARGON_RULES: readonly Rule[] = [
  rule(
    'jerga-clinica',
    'jargon',
    [
      String.raw`(?:in)?cumplimiento terapéutico|adherencia|no adherente|alta (?:médica|hospitalaria|voluntaria|domiciliaria|ambulatoria)|(?:cirugía|intervención|régimen|tratamiento|consulta|manera|forma|paciente|control|procedimiento|manejo|seguimiento|servicio) (?:mayor )?ambulatori[oa]|contraindicad[oa]s?|contraindicaci(?:ón|ones)|derivación|se (?:le|te) deriva|interconsultas?|volante|preautorización|autorización previa|comorbilidad(?:es)?|(?:pluri|poli)patológic[oa]|patologías?|etiología|etiológic[oa]|idiopátic[oa]|edemas?|analgésic[oa]s?|analgesia|hipertensión|bilateral(?:es)?|pronóstico|asintomátic[oa]|sintomatología|triaje|posología|ayunos?|(?!nost)\p{L}{3,}algias?|\p{L}*ciática|compresión (?:radicular|medular)|radicular(?:es)?|biopsia \p{L}+al|AINES?|creatinina|(?:L|C|T)\d ?[-\/]? ?(?:L|C|T|S)\d|SNG|ABVD|AVD|HTA|EPOC|IAM|TCE|ITU|PCR|prn|cefaleas?|disnea`,
      String.raw`consentimiento informado|exéresis|ingesta|(?:por )?vía (?:oral|parenteral|intravenosa|endovenosa|periférica|tópica|venosa|aérea|subcutánea|intramuscular)|coagulación|INR|filtrado glomerular|tasa de filtración|deambula(?:ción|r)|bipedestación|decúbito|sedestación|tolerancia oral|atención (?:especializada|primaria)|anamnesis|exploración física|hemograma|hematocrito|leucocit\p{L}+|linfocit\p{L}+|plaquet\p{L}+|gluc?emia|(?:hiper|hipo)(?:glucemia|glicemia|tensión|tiroidismo|lipidemia|colesterolemia|calcemia|potasemia)|dislipi?demia|anticoagula\p{L}+|antiagregante\p{L}*|antipirétic\p{L}+|profilaxis|profiláctic\p{L}+|nosocomial|iatrogéni\p{L}+|equimosis|eritema\p{L}*|prurito|disuria|polaquiuria|hematuria|disfagia|odinofagia|astenia|emesis|afebril|febrícula|pirexia|(?:taqui|bradi)cardia|fibrilación|isquemi\p{L}+|necrosis|neoplasia|neoformación|estenosis|tromb\p{L}+|estadio (?:I{1,3}|IV|\d)`,
      String.raw`\p{L}{3,}(?:ectomía|ostomía|plastia|rrafia|centesis|itis|osis|scopia|penia|plejia|plasia)|(?:cardio|neuro|nefro|mio|retino|hepato|adeno|osteo|entero)patía|hemodiálisis|trombolisis|biliar|renal(?:es)?|hepátic[oa]|cutáne[oa]|subcutáne[oa]|intramuscular|intravenos[oa]|endovenos[oa]|pericárdic[oa]|miocardi[oc]\p{L}*|gástric[oa]|vascular(?:es)?|metástasis|carcinoma|adenoma|linfoma|mioma|lipoma|fibroma|aneurisma|estudio (?:anatomopatológico|histológico|genético)|anatomopatológic[oa]|histológic[oa]|antibiograma|serología|marcadores|bioquímica|perfil (?:lipídico|hepático|tiroideo)|creatinina|transaminasas|bilirrubina|hemoglobina glicosilada|troponina|radioterapia|quimioterapia adyuvante|adyuvante|paliativ[oa]s?|sutura|drenaje|apósito|ortesis|rehabilitación respiratoria|nebulización|inhaloterapia|oxigenoterapia|ventilación mecánica|fármaco|principio activo|bioequivalente|interacci(?:ón|ones) medicamentosas?|efectos? adversos?|reacción adversa|pauta (?:descendente|analgésica)|sedación|premedicación|sublingual|broncodilatador|corticoides?|antihistamínico|antihipertensivo|diurético|laxante osmótico|betabloqueante|estatina|ansiolítico|benzodiacepina|opi[aá]ce[oa]|opioide|laparoscop\p{L}+|artroscop\p{L}+|(?:pre|pos|post)(?:operatori|quirúrgic)[oa]|intervención quirúrgica|(?:acto|procedimiento|riesgo) quirúrgico|sonda (?:vesical|nasogástrica)|catéter|constantes vitales|monitori[zc]\p{L}+|cuadro (?:clínico|febril|agudo|viral|infeccioso|sincopal)|evolución (?:favorable|tórpida|clínica)|recidiva\p{L}*|exacerbación|reagudización|refractari[oa]|diagnóstico diferencial|hospitalización domiciliaria|contrarreferencia|imagenología|comorbid\p{L}+|crónico-degenerativ\p{L}+|farmacoterapia|polimedicad\p{L}+|titulación|dosis de (?:carga|mantenimiento)|aguja gruesa|PAAF|biopsia por|(?:EPOC|HTA|ACV|ITU|IMC|TAC con contraste|AINEs?|IECA|DM2|PCR|VSG|PSA)|subagud[oa]|bilateralmente|distal|proximal|lumbalgia|cervicalgia|gonalgia|(?:mi|artr|neur|mast|ot|epigastr)algia|dispepsia|pirosis|meteorismo|(?:bacteri|septic|leuc|ur|hiperuric|isqu)emia|(?:protein|olig|poli|an)uria|oncológic[oa]|hematológic[oa]|escala (?:de Glasgow|EVA)|reposo relativo|dieta (?:absoluta|astringente|hiposódica|blanda)|hiposódic[oa]`,
    ],
    '¿Cómo lo diría en la mesa de la cocina?',
    JERGA,
  ),
  rule(
    'jerga-oficina',
    'jargon',
    [
      String.raw`escal(?:ar|arlo|arla|amos|ado|ada|aremos|aré|é|a|ó)(?! (?:el|la|un|una|los|las|en) (?:muro|pared|montaña|roca|cerro|pico|árbol|valla|rocódromo|cumbre|volcán|hielo))(?: (?:su|el|la|al?|esto))?(?<!\p{L}{3} escal(?:a|ada))|(?:su|el|la|este|número de) (?:tique|ticket|incidencia|referencia|folio)(?! (?:de (?:la )?compra|de caja|del aparcamiento|del parking|de mi))|número de (?:expediente|caso|gestión|folio)|(?:el|este|su) expediente|tickets?(?! de (?:la )?(?:compra|caja|aparcamiento))(?<!(?:el|del|un|su|con|sin) ticket)|SLA|tramitación|tramitar(?:lo|la)?|trámite de|cumplimentar|cumplimente|subsan(?:ar|e|ación|able)|en virtud de|asimismo|a tenor de|no obstante lo anterior|efectu(?:ar|ado|ada|ó|aremos|e)|procedere?mos a|proceder a|procederá a|dar traslado|traslado a|stakeholders?|sinergias?|implement(?:ar|ado|ación|aremos)|optimizar|feedback`,
      String.raw`RMA|sublímites?|localizador|apostilla(?:d[oa])?|legalización|en disputa|(?:banco )?emisor|adquirente|check-?in|CUPS|KPIs?|(?:área|servicio) de (?:postventa|posventa|back)|término de (?:potencia|energía)|peajes? de acceso|back ?office|front ?(?:office|desk)|call ?center|workflow|follow[- ]?up|onboarding|compliance|no[- ]?show|overbooking|upgrade|amenit(?:y|ies)|voucher|housekeeping|walk[- ]?in|(?:tarifa|rate) (?:no reembolsable|rack)|delivery|deadline|(?:primer|segundo|tercer) nivel(?: de soporte)?|soporte (?:técnico )?(?:de )?(?:nivel|N)\d?|aperturar|recepcionar|direccionar|canalizar|por ende|en aras de|habida cuenta|a (?:tal|dicho|estos) efectos?|en su defecto|susodich[oa]|antedich[oa]|precitad[oa]|fehaciente(?:mente)?|acreditativ[oa]|documentación (?:requerida|pertinente|acreditativa|preceptiva|correspondiente)|compulsad[oa]|cotejad[oa]|silencio administrativo|recurso de (?:alzada|reposición|revisión)|trámite de audiencia|alegaciones|resolución (?:denegatoria|estimatoria|desestimatoria)|incoa\p{L}+|personarse|comparecer|sede electrónica|registro telemático|diligencia(?:r|do|mos)|requerimiento|notificación (?:previa|fehaciente)|providencia|prelación|perentori[oa]|preceptiv[oa]|interpon\p{L}+`,
      String.raw`(?:la )?TAE|euríbor|(?:comisión|gastos) de (?:apertura|cancelación anticipada|mantenimiento|estudio)|(?:el )?diferencial|amortiza\p{L}+|deducible|coaseguro|copago|franquicia|siniestros?|prima (?:anual|mensual|del seguro|de riesgo|neta)|tomador|carencia|período de (?:carencia|gracia)|cláusula|descubierto|saldo (?:deudor|acreedor|insoluto|disponible)|domiciliaci(?:ón|ones)|mandato SEPA|CLABE|CBU|SWIFT|contracargo|retrocesión|provisión de fondos|débito automático|liquidación|devenga\p{L}*|moratori\p{L}+|subroga\p{L}+|novación|fiduciari\p{L}+|KYC|refinanciación|capitaliza\p{L}+|interés(?:es)? (?:moratorio|ordinario|nominal|de demora)|capital (?:pendiente|insoluto)|scoring|cargo recurrente|custodia de valores|activo subyacente|plusvalía|exigible|beneficiario final|prescrib\p{L}+ la acción|autoliquidación|hecho imponible|base imponible|periodo voluntario|vía (?:ejecutiva|de apremio|administrativa)|apremio|recargo ejecutivo`,
    ],
    '¿Cómo lo diría en la mesa de la cocina?',
    JERGA,
  ),

  rule(
    'paciente-dificil',
    'label',
    [
      `(?:${A_PERSON}|residente|inquilin[oa]|alumn[oa]|vecin[oa]|propietari[oa]|pasajer[oa]|soci[oa]|dueñ[oa]|arrendatari[oa]|comensal|cuidador[ae]?)s? (?:\\p{L}+ y )?(?:muy |bastante |algo |un poco |un tanto |es |está |son |están |se muestra |sumamente |tan )*${HARD}`,
      `(?:es|está|son|eran?|se muestra|se mostró|muy|bastante|un tanto|de lo más) (?<=(?:^|[,.;:]|y|que|hoy|siempre|algo|hija|hijo|madre|padre|marido|mujer|él|ella|siguen?) ?(?:es|está|son|eran?|se muestra|se mostró|muy|bastante|un tanto|de lo más) )(?:un |una )?(?:muy |bastante |un poco |algo )*${HARD}(?! (?:de|para|con el|al|la|el|que|subir|andar|\\p{L}+[aei]r(?:l[aeo]s?|se)?(?!\\p{L})))`,
      `${HARD}(?<=^[^\\p{L}\\n]{0,5}${HARD})(?=[,.;]| y | en | con | como | de siempre|$)`,
      '(?:actitud|trato|tono|carácter|comportamiento|conducta|modos|lenguaje|discurso) (?:\\p{L}+mente |muy |bastante |poco |un tanto |pasivo[- ])?(?:hostil|agresiv[oa]s?|desafiante|prepotente|negativ[oa]|demandante|colaborador[ae]?|altiv[oa]|querulante|exigente|manipulador[ae]?|groser[oa]s?|infantil|teatral|histriónic[oa]|victimista|chulesc[oa]|inadecuad[oa]|imposible|oposicionista|inapropiad[oa]|quejos[oa]|agresivo|despectiv[oa]|evasiv[oa])|(?:mal(?:a|os|as)?) (?:modos|carácter|genio|actitud|formas|educación|leche|humor)',
      'mont(?:a|ó|ando|ar|aron) (?:un |el |su )?(?:numerito|pollo|escándalo|show|circo|espectáculo|follón|bronca|drama|cirio)|(?:hace|hizo|haciendo|arma|armó) (?:un |su |el )?(?:teatro|drama|show|escándalo|berrinche|numerito|pataleta|rabieta|escena)|(?:ojo|cuidado|paciencia) con (?:la|el|esta|este|ella|él|los|las)(?! (?:dosis|alergia|pierna|brazo|caídas|herida|medic|azúcar|sal|suelo|escal))|atender con testigos?|mano dura|no (?:entrar|caer|seguir(?:le)?) (?:en )?(?:a )?(?:su|el|al) juego|no (?:hacerle|hacer) (?:mucho )?caso|no darle (?:cuerda|coba|bola)|(?:con|de) (?:malas maneras|mala cara|muy malos|malos modos|malas formas)|no se entera|(?:se )?hizo (?:la|el) (?:enferm|tont|loc|sord|víctim|distraíd|dormid)[oa]|(?:tiene )?fama de|mal(?:a)? pagador[ae]?|mal paciente|(?:viene|vino|busca|anda) (?:a buscar|por|tras|a por) (?:recetas?|pastillas|medicación|la baja)|no le (?:interesa|importa) (?:su salud|nada|el tratamiento|cuidarse)|no hace (?:nada de )?(?:lo que se le|caso)|(?:pone|puso|poniendo|inventa|siempre con|muchas) excusas|(?:da|dando|dio) (?:la lata|guerra|problemas|la nota|la brasa|mucho trabajo)|(?:se cree|cree que) (?:que )?(?:es |está |lo sabe|con derecho|el único|todo)|(?:chantaj|marea|mareand|dramatiz|aprovech)\\p{L}* (?:a|al|de|todo)?|(?:falta|poca) (?:de )?(?:educación|higiene|respeto)|bajo nivel (?:cultural|intelectual)|corto de entendederas|abusa de|consume (?:muchos )?recursos|sin motivo(?: aparente)?|por (?:cualquier )?(?:tontería|nada|nimiedad|gusto|capricho)|busca (?:problemas|lío|pleito|pelea)|victimista|se hace la víctima|va de (?:víctima|lista?)|se las sabe todas',
    ],
    '¿Qué dijo e hizo? ¿Podría citarlo?',
    ETIQUETA,
    { only: 'note' },
  ),
  rule(
    'hiperfrecuentador',
    'label',
    'hiper-?frecuentador[ae]?s?|poli-?frecuentador[ae]?|policonsultante|(?:paciente|cliente) (?:habitual|frecuente|de siempre)|llama (?:siempre|cada dos por tres)|quejica|pierde el tiempo|cuentista|buscador[ae]? de (?:drogas|atención)|(?:quiere|busca|solo) llamar la atención',
    '¿Cuántas veces llamó, y por qué?',
    ETIQUETA,
  ),
  rule(
    'otra-vez',
    'label',
    [
      '(?:viene|acude|llama|consulta|vuelve|reclama|protesta|se queja|pide|aparece|ingresa|entra) (?:una vez más|otra vez(?! el| la| a las| mañana)|de nuevo con (?:lo|sus|el|la) (?:mism|cuento|historia|cantaleta)\\p{L}*|siempre|como siempre|cada dos por tres|a cada rato|por lo de siempre|con lo (?:mismo|de siempre)|con el cuento|cada (?:semana|día|dos días) (?:a por|por|con|para (?:pedir|quejarse|exigir)))|lo de siempre|(?:como|igual que) (?:siempre|de costumbre)|el mismo cuento|la misma (?:historia|cantinela|cantaleta)|siempre (?:busca|quiere|pide|exige|se queja|anda|está|con|trae|igual|encuentra|reclama|protesta|inventa)\\p{L}*',
      '(?:nos )?(?:hace perder|pierde|quita) (?:el|nuestro|mucho) tiempo|viej[oa] conocid[oa]|(?:ya )?(?:lo|la) conocemos|ya sabemos (?:cómo|de qué|lo que)|habitual de (?:urgencias|recepción|la consulta)|cliente de los que|(?:de|es de) l[oa]s que (?:siempre|se quejan|protestan|reclaman|no|todo)|(?:busca|quiere|pretende|viene a|viene buscando|anda buscando|buscando|solo quiere|en busca de|a por) (?:solo |solamente |que le )?(?:la baja|una baja|bajas?|drogas?|recetas?|opiáceos|morfina|dinero|compensaci(?:ón|ones)|sacar(?: algo| dinero)?|algo gratis|descuentos?|devuelvan|regalen|atención|pelea|bronca|que le (?:devuelvan|regalen))|buscadora? (?:de|profesional)|reclamador[ae]? (?:profesional|habitual)|rentista|ganancia (?:secundaria|2)',
    ],
    '¿Cuántas veces vino, y qué pidió cada vez?',
    ETIQUETA,
    { only: 'note' },
  ),
  rule(
    'niega-refiere',
    'label',
    '(?:refiere|dice|asegura|manifiesta|relata|afirma)(?! (?:que )?(?:le )?(?:duele )?(?:menos|mejor))[^\\n.;]{2,50}[,;]? (?:pero|aunque|sin embargo|y sin embargo) (?:luego |después |a la vez |en la sala )?(?:(?:se|ya se) (?:le|la|lo) (?:ve|vio|observa|nota)|(?:está|estaba|mira|miraba|camina|caminaba|anda|andaba|habla|hablaba|ríe|se ríe|come|comía|sube|baja|duerme|dormía|entra|entró) )(?:\\p{L}+)?|(?:se niega|se negó|rehúsa|rehusó|rehúye|niega|negó|niegan|alega|alegó|alegan|insiste en|insiste|insistió en|exige|exigió|exigen|exigiendo|amenaza|amenazó|amenazando|rechaza|rechazó|se opone|se opuso|se resiste|(?<!no )se queja de|quejándose|no acepta (?:la|el|que|ning|nuestr|expl)\\p{L}*|asegura que|aseguró que|dice (?:que le duele|tener|haber)[^\\n]{0,40}(?:pero|aunque)|no reconoce|miente|mintió|mintiendo|exagera|exageró|aparenta|simula|simuló|finge|fingió|se inventa|pretende que|reclama airad\\p{L}+|a gritos|gritando|chillando|vociferando|desobedece|desoye|confiesa|confesó|admite (?:que|haber)|manipula)',
    '¿Qué dijo o decidió, en sus palabras?',
    ETIQUETA,
    { only: 'note', unless: has(['(?:el|la) (?:seguro|aseguradora|banco|sistema|mutua|hermano|hermana) (?:se )?(?:niega|exige|rechaza|negó|rechazó)']) },
  ),
  rule(
    'incumplidor',
    'label',
    'incumplidor[ae]?s?|(?:mal|mala|malos|poco) (?:cumplidor[ae]?|cumplimiento|informador[ae]?|historiador[ae]?|colaborador[ae]?|informante)|no colabora(?:dor[ae]?)?(?! con (?:el|la) (?:asociación|revista))|poco colaborador[ae]?|(?:poco|nada|escasamente|nula?) (?:colaborador[ae]?|cooperador[ae]?|fiable|adherente|participativ[oa]|colaboración|cooperación|interés)|no (?:coopera|cumple|obedece|hace caso|se cuida|hace dieta|se toma la medicación|sigue (?:las )?(?:indicaciones|instrucciones|recomendaciones|pautas|órdenes|dieta)|adherente|es fiable|se deja (?:explorar|curar|ayudar|hacer)|pone de su parte|quiere colaborar|le da la gana|se responsabiliza)|simulador[ae]?|manipulador[ae]?|dudosa credibilidad|(?:nula|mala|escasa|pobre) adherencia|negativista|oposicionista|reticente|renuente|abandon(?:ó|a) (?:el )?tratamiento',
    '¿Qué se lo puso difícil?',
    ETIQUETA,
    { only: 'note' },
  ),
  rule(
    'sufre-de',
    'label',
    String.raw`(?:sufre|padece|aquejad[oa]|sufriendo) (?:de )?(?!una? (?:caída|robo))\p{L}+|víctima de|(?:pobre )?víctima|postrad[oa]|encamad[oa]|inválid[oa]|minusválid[oa]|lisiad[oa]|(?:ex-?|ex )?(?:drogadict|toxicóman|alcohólic|adict|heroinóman|cocainóman|ludópat)[oa]s?|drogodependiente|yonqui|bebedor[ae]?|enólic[oa]|(?:fumador[ae]?) empedernid[oa]|empedernid[oa]|borrach[oa]|vagabund[oa]|indigente|sin ?techo|obes[oa]|gord[oa]|retrasad[oa]|demente|confinad[oa] a|(?:el|la|un|una|paciente|señora?) (?:\p{L}+ )?(?:diabétic|epiléptic|esquizofrénic|depresiv|bipolar|autist|psicótic|psiquiátric|anoréxic|parapléjic|tetrapléjic|suicid|enferm[oa] mental|terminal)[oa]?|(?:es|era) (?:un |una )?(?:diabétic|epiléptic|esquizofrénic|depresiv|bipolar|autist|psicótic|asmátic|cardiópat|sid[oó]s)[oa]`,
    '¿Qué tiene o usa, con la persona por delante?',
    ETIQUETA,
    { only: 'note' },
  ),
];
