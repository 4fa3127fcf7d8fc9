// Spanish, written for Spanish: its own formulas of blame, doubt, and defence.
import type { Rule } from '../kinds.ts';
import { rule } from './rule.ts';

const CULPA = 'Quien oye de quién es la culpa deja de escuchar; culpar menos es señal de buenas notas (JAMA Netw Open 2021).';
const DUDA = 'Poner en duda lo que alguien cuenta es la primera marca de un lenguaje que estigmatiza (JAMA Netw Open 2021).';
const DEFENSA = 'Defendernos antes de escuchar nos enfrenta; una disculpa no lleva defensa (ombudsman.vic.gov.au).';

export const ES_FAULT_RULES: readonly Rule[] = [
  rule(
    'deberia-haber',
    'blame',
    String.raw`(?:usted |tú )?(?:debería|deberías|debió|debiste|tendría que|tendrías que|tenía que|tenías que) (?:de )?(?:haber|haberse|haberlo) (?!recibido|llegado|pasado|ocurrido|sucedido|sido)\p{L}+|(?:usted |tú )?(?:debió|debiste) (?:avisar|llamar|leer|venir|traer|decir|preguntar|seguir)\p{L}*`,
    'Lo pasado no se cambia. ¿Qué pueden hacer los dos desde aquí?',
    CULPA,
  ),
  rule(
    'no-hizo',
    'blame',
    [
      '(?:usted|tú) no (?:nos |me |lo |la )?(?:ha |has )?(?:leído|leyó|leíste|siguió|seguiste|seguido|llamó|llamaste|llamado|avisó|avisaste|avisado|trajo|trajiste|traído|vino|viniste|venido|entregó|entregaste|entregado|respondió|respondiste|respondido|pagó|pagaste|pagado|dijo|dijiste|dicho(?! que (?:sí|no))|presentó|presentado|completó|completado|firmó|firmado)',
      '(?<!(?:si|que|cuando) )no (?:nos |me |lo |la |los |las )?(?:leíste|seguiste|llamaste|avisaste|trajiste|viniste|entregaste|respondiste|contestaste|pagaste|dijiste|presentaste|completaste|firmaste|preguntaste|hiciste|esperaste)',
      'no (?<=^[^\\p{L}\\n]{0,20}no )(?:leyó|presentó|firmó|completó|entregó|siguió|pagó|trajo|rellenó) (?:el|la|los|las|su|sus|lo|nada|ningún)',
      'no (?:nos|me) (?:avisó|llamó|informó|contestó|respondió)(?! (?:nadie|el|la|los|las|ningún|su) )',
      'hi(?:zo|ciste) caso omiso|(?:usted |tú )(?:ignoró|ignoraste|ha ignorado|has ignorado)|(?:eso|esto) (?:le|te) pasa por',
      'haber (?<=^[^\\p{L}\\n]{0,20}haber )(?:leído|preguntado|llamado|venido|avisado|esperado)',
    ].join('|'),
    '¿Qué hizo fácil que se pasara, y cuál es el siguiente paso?',
    CULPA,
  ),
  rule(
    'por-que-no',
    'blame',
    '¿?cómo es que no (?!lo sabíamos)[a-záéíóúñ]+|¿?por qué (?:no )?(?:nos |me |lo |la |se )?(?:avisó|avisaste|llamó|llamaste|vino|viniste|leyó|leíste|hizo|hiciste|dijo|dijiste|trajo|trajiste|preguntó|preguntaste|esperó|esperaste|siguió|ha hecho|has hecho)',
    'Un «por qué no» suena a reproche. ¿Qué quiere comprender?',
    CULPA,
  ),
  rule(
    'si-hubiera',
    'blame',
    String.raw`si (?:usted |tú )?(?:nos |me |lo |la |se )?(?:hubiera|hubieras|hubiese|hubieses) (?:nos |me )?\p{L}+(?:ado|ido|cho|sto|to)`,
    'Eso ya pasó. ¿Qué pueden hacer los dos desde aquí?',
    CULPA,
  ),
  rule(
    'su-culpa',
    'blame',
    '(?<!no (?:es|fue|ha sido|era) )(?:por )?(?:su|tu) (?:propi[oa] )?(?:culpa|error|fallo|descuido|equivocación|negligencia|despiste)|(?<!no (?:es|fue|ha sido|era) )(?:culpa|error|fallo|descuido|despiste) (?:suy[oa]|tuy[oa])',
    '¿Qué salió mal, dicho sin dueño de su lado?',
    CULPA,
    { unless: /no (?:es|fue|ha sido|era) (?:(?:su|tu) culpa|culpa (?:suya|tuya))|nada de esto/i },
  ),
  rule(
    'olvido',
    'blame',
    '(?:usted |tú )?(?:se le olvidó|se te olvidó|olvidó|olvidaste|se olvidó|te olvidaste|ha olvidado|has olvidado)|usted (?:llegó|vino|llamó|avisó) (?:muy |demasiado |otra vez )?tarde|(?:llegaste|viniste|llamaste|avisaste) (?:muy |demasiado )?tarde',
    '¿Cómo recordarlo sin «se le olvidó»?',
    CULPA,
    { unless: /\bnos olvid|se nos olvid/i },
  ),
  rule(
    'entendio-mal',
    'blame',
    '(?:usted |tú )?(?:entendió|entendiste|ha entendido|has entendido|interpretó|interpretaste|ha interpretado) mal|(?:usted |tú )?(?:está|estás) (?:muy |un poco )?(?:confundid[oa]|equivocad[oa])|se (?:ha )?equivocado|se equivocó|(?<!(?:no|nos) )(?:usted )?se (?:ha )?confund(?:ió|ido)(?! (?:el|la|los|las|nuestr[oa]s?) (?:enfermer|doctor|médic|compañer|colega|sistema|ordenador))|te (?:has confundido|confundiste)|(?:usted )?se equivoca(?! de puerta)|te (?:has equivocado|equivocaste|equivocas)|(?<!si )no (?:ha|has) entendido|(?<!si )no (?:entendió|entendiste)',
    '¿Qué no dejamos claro nosotros?',
    CULPA,
    { unless: /me equivoqu|nos equivoc/i },
  ),
  rule('como-sabe', 'blame', 'como (?:bien |ya )?(?:debería saber|deberías saber|usted sabe|sabrá|sabrás|bien sabe|ya sabe)', '¿Por qué no decir el dato sin más?', CULPA),
  rule(
    'se-le-dijo',
    'blame',
    '(?:ya )?se (?:le|te|les) (?:dijo|informó|avisó|advirtió|indicó|comunicó|explicó)|fue (?:usted )?(?:informad[oa]|avisad[oa]|advertid[oa])',
    '¿Quién lo dijo, cuándo, y quedó claro?',
    CULPA,
    { unless: /no se (?:le|te|les) (?:dijo|informó|avisó)|lo siento|siento que/i },
  ),
  rule('se-nego', 'blame', '(?:usted |tú )?(?:se negó|te negaste|se ha negado|insistió|insististe|exigió|exigiste)', '¿Qué prefirió o pidió, visto por esa persona?', CULPA, {
    only: 'message',
    unless: /nos negamos|se nos negó/i,
  }),
  rule(
    'los-pacientes-deben',
    'blame',
    String.raw`(?:los|las) (?:pacientes|clientes|usuarios|huéspedes|personas) (?:deben|tienen que|han de|deberían) \p{L}+`,
    '¿Quién de los dos hace qué? ¿Podrían acordarlo?',
    CULPA,
  ),

  rule(
    'alega',
    'doubt',
    '(?:usted |tú )?(?:alega|alegas|pretende que|sostiene que|asegura que|afirma que|aduce)|supuest[oa]s?(?:mente)?|presunt[oa]s?(?:mente)?',
    'Se lo contó. ¿Podría decir «nos contó»?',
    DUDA,
    { unless: /por supuesto|presupuesto/i },
  ),
  rule('segun-usted', 'doubt', 'según (?:usted|dice usted|sus palabras|lo que dice)', 'Se lo contó. ¿Podría decir «nos contó»?', DUDA),
  rule(
    'no-consta',
    'doubt',
    'no (?:nos |me )?consta|no (?:tenemos|hay|existe|encontramos) (?:ningún |ninguna )?(?:constancia|registro|rastro|prueba|evidencia)(?: de| alguna)?|según (?:nuestros|los) (?:registros|datos|archivos)|(?:nuestros|los) (?:registros|datos|archivos|sistemas) (?:indican|dicen|muestran|reflejan)',
    '¿Qué le ayudaría a volver a buscar, y lo hará?',
    DUDA,
  ),
  rule(
    'nadie-mas',
    'doubt',
    'nadie (?:más )?(?:se ha quejado|se quejó|ha protestado|nos ha dicho)|es (?:usted )?(?:la única persona|el único|la única) que se queja|ningún otro (?:paciente|cliente) (?:se ha quejado|se quejó)',
    'Una voz basta. ¿Podría dar las gracias por contarlo?',
    DUDA,
  ),
  rule(
    'no-es-posible',
    'doubt',
    'eso (?:no es posible|es imposible|no puede ser|no es cierto|no es verdad|es mentira)|(?:me|nos) (?:extraña|cuesta) (?:mucho )?(?:que|creer)|es (?:muy )?(?:improbable|poco probable|dudoso)',
    '¿Cómo llegó a verlo así? ¿Podrían averiguarlo juntos?',
    DUDA,
  ),
  rule('esta-seguro', 'doubt', '¿?(?:está|estás) (?:usted )?segur[oa](?: de)?', '¿Y si comprueba usted que lo entendió bien?', DUDA),

  rule(
    'no-es-nuestra-culpa',
    'defence',
    'no (?:es|fue|ha sido) (?:culpa nuestra|nuestra culpa|responsabilidad nuestra|nuestra responsabilidad|cosa nuestra)|no (?:somos|nos hacemos) responsables|ajen[oa]s? a (?:nuestra voluntad|nosotros)',
    '¿Qué puede hacer ahora, sea de quien sea la culpa?',
    DEFENSA,
  ),
  rule(
    'se-hizo-bien',
    'defence',
    '(?:se )?(?:hicimos|hizo|siguió|seguimos|actuamos|actuó|cumplimos|cumplió)(?: todo)? (?:correctamente|lo correcto|bien|el protocolo|el procedimiento|los protocolos|los procedimientos|conforme a)|en todo momento se',
    'Y aun así salió mal para esa persona. ¿Podría decirlo?',
    DEFENSA,
    { unless: /no se (?:hizo|siguió)|aun así/i },
  ),
  rule(
    'mucho-trabajo',
    'defence',
    '(?:el personal|nuestro personal|el equipo|estamos|estábamos|está|andamos) (?:está |están )?(?:muy |tan |bastante )?(?:ocupad[oa]s?|desbordad[oa]s?|saturad[oa]s?|colapsad[oa]s?)|falta de personal|alta demanda|gran volumen|sobrecarga',
    '¿Cuánto esperó, y fue demasiado?',
    DEFENSA,
  ),
  rule(
    'estas-cosas-pasan',
    'defence',
    '(?:estas|esas|son) cosas (?:que )?pasan|errar es humano|todos nos equivocamos|nadie es perfecto',
    '¿Debió pasarle a esa persona? ¿Podría decirlo?',
    DEFENSA,
  ),
  rule(
    'nunca-haria',
    'defence',
    String.raw`(?:nuestro personal|nuestras enfermeras|nuestros médicos|nuestro equipo|mis compañer[oa]s) (?:nunca|jamás) \p{L}+`,
    '¿A quién preguntará, y cuándo le dirá lo que supo?',
    DEFENSA,
  ),
  rule(
    'con-todo-respeto',
    'defence',
    'con todo (?:el |mi )?respeto|que quede claro|seamos claros|en nuestra defensa|en honor a la verdad',
    '¿Perdería algo el mensaje sin esto?',
    DEFENSA,
  ),
  rule(
    'otro-departamento',
    'defence',
    String.raw`(?:la )?culpa (?:es|fue) del? (?:otro|la|el|sistema|laboratorio|proveedor|seguro)\p{L}*|(?:fallo|error) (?:del sistema|informático|del otro departamento|del proveedor|del laboratorio)`,
    '¿Quién hablará con ellos, para que solo trate con usted?',
    DEFENSA,
  ),
];
