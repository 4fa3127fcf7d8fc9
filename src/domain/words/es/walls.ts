// Spanish, written for Spanish: the wall of norms, what is no apology, too much of it, the institution.
import type { Rule } from '../kinds.ts';
import { rule } from './rule.ts';

const MURO = 'Una norma no es una razón; un no se acepta mejor con su porqué y una opción (Smith, Bolton y Wagner 1999).';
const NO_ES = 'Una disculpa con «si» o sobre lo que siente el otro no lo es: tiene que nombrar lo que hicimos (lgo.org.uk).';
const MUCHO = 'Alargar las disculpas baja la satisfacción; arreglarlo la sube (Singh, HBR 2018).';
const INSTITUCION = 'A una persona le responde una persona; la pasiva y el «se» esconden quién lo hizo (lgo.org.uk).';

export const ES_WALL_RULES: readonly Rule[] = [
  rule(
    'nuestra-politica',
    'policy-wall',
    '(?:nuestra|la|por) (?:política|normativa) (?:de (?:la )?(?:empresa|clínica|casa|centro)|interna|es|no|del centro)?|por (?:política|norma|normativa)|las normas (?:dicen|son|establecen|indican)|(?:así )?son las (?:normas|reglas)|la norma es (?:la norma|así|clara)|es el reglamento|el reglamento (?:dice|establece)|términos y condiciones',
    '¿Cuál es la razón detrás, y qué puede hacer?',
    MURO,
    { unless: /la política que (?:usted )?contrat/i },
  ),
  rule(
    'nada-que-hacer',
    'policy-wall',
    'no (?:se puede|podemos|puedo) hacer nada(?: más)?|no hay nada (?:más )?que (?:hacer|podamos|yo pueda|se pueda)',
    '¿Qué puede hacer usted, o quién puede?',
    MURO,
  ),
  rule(
    'no-podemos',
    'policy-wall',
    String.raw`(?<!(?:qué|opción|una|cuál|que) )no (?:podemos|puedo|nos es posible|es posible|se permite|está permitido)(?! (?:imaginar|agradecer))[^\n]*`,
    '¿Qué sí puede? ¿Podría ofrecerlo la frase siguiente?',
    MURO,
    {
      unless: /pero (?:sí )?(?:puedo|podemos)|en cambio/i,
      unlessNext: /(?:sí )?(?:puedo|podemos|le ofrezco|le ofrecemos|haré|haremos|llamaré)|^\s*(?:envíe|elija|mande|pruebe|escriba|traiga|tome|llámeme|llámenos)/i,
    },
  ),
  rule(
    'no-me-corresponde',
    'policy-wall',
    'no (?:me|nos) (?:corresponde|compete|toca)|no es (?:mi|nuestro) (?:trabajo|departamento|problema|área|competencia)',
    '¿Quién puede, y seguirá usted a su lado hasta entonces?',
    MURO,
  ),
  rule(
    'tiene-que',
    'policy-wall',
    String.raw`(?<!(?:alguien|nadie|persona|suple|quien|lo|la|qué|y|que|sí) )(?:usted )?(?:tiene que|tienes que|debe|debes|deberá|tendrá que|tendrás que|ha de|es obligatorio que|está obligad[oa] a) (?!esperar más|preocupar|haber|estar (?:muy )?(?:cansad|preocupad))\p{L}+(?:ar|er|ir|rse|rlo|rla|rnos)`,
    '¿Para qué es, y en qué parte puede ayudar usted?',
    'Lo que se acuerda se hace; lo que se manda, menos (Hibbard 2013).',
    { unless: /no (?:tiene|tendrá|tienes) que|lo que (?:usted )?(?:tiene|debe)|comprender|entender/i },
  ),
  rule(
    'lamentablemente',
    'policy-wall',
    '(?:lamentablemente|desafortunadamente|por desgracia|desgraciadamente)',
    '¿Podría dar la noticia primero, llana, y luego la opción?',
    MURO,
  ),
  rule('sin-excepciones', 'policy-wall', '(?:sin|no hay|no hacemos|no se hacen) excepciones|es lo que hay|lo toma o lo deja', '¿Qué es posible, y cuándo lo sabrá?', MURO),

  rule(
    'disculpe-si',
    'not-an-apology',
    '(?:lo siento|sentimos|siento|lamentamos|lamento|disculp[ae]n?|perdon[ae]n?|disculpas|perdón)(?: mucho)? (?:si|por si|en caso de que)|(?:disculpe|disculpen|disculpas por|lamentamos|lamento|sentimos|perdone) (?:por )?(?:las|los|la|cualquier|todas las) (?:posibles )?(?:molestias?|inconvenientes?|incomodidad|inconveniencia)|cualquier (?:molestia|inconveniente)|(?:rogamos|ruego|le ruego)(?: que)? disculpen? (?:la|el|los|las)|(?:disculpen?|disculpas por|perdone?) (?:la|el) (?:demora|retraso|tardanza|espera)',
    '¿Qué fue, en palabras llanas? ¿Podría nombrarlo?',
    NO_ES,
  ),
  rule(
    'siento-que-se-sienta',
    'not-an-apology',
    '(?:lamento|lamentamos|siento|sentimos) que (?:usted |tú )?(?:se |te )?(?:sienta|sientas|haya sentido|sintiera|sintiese|crea|piense|considere|perciba|esté molest[oa]|haya molestado)',
    '¿Qué hicimos para que se sintiera así?',
    NO_ES,
  ),
  rule(
    'lo-siento-pero',
    'not-an-apology',
    String.raw`(?:lo siento|lo sentimos|disculpe|perdone|le pido perdón|lo lamento)[^\n.!?;]{0,50}?,? (?:pero|sin embargo|aunque)`,
    '¿Qué quedaría si la frase acabara antes del «pero»?',
    NO_ES,
  ),
  rule(
    'quisieramos-disculparnos',
    'not-an-apology',
    '(?:quisiéramos|queremos|quisiera|quiero|nos gustaría|me gustaría|deseamos|deseo|debemos|permítame|permítanos) (?:pedir(?:le|les)? (?:disculpas|perdón)|disculpar(?:nos|me)|presentar(?:le)? (?:nuestras |mis )?disculpas|ofrecer(?:le)? (?:nuestras |mis )?disculpas)|(?:acepte|reciba|rogamos acepte) (?:por favor )?(?:nuestras|mis) (?:más )?(?:sinceras )?disculpas',
    '¿Podría decirlo como a una amiga: «Siento que…»?',
    'Una disculpa se dice con palabras propias (lgo.org.uk).',
  ),
  rule(
    'se-cometieron-errores',
    'not-an-apology',
    'se (?:han )?(?:cometieron|cometió|cometido|produjeron|produjo|producido) (?:algún |algunos |un |unos )?(?:errores|error|fallos|fallo)|hubo (?:algún |un |unos )?(?:error|errores|fallo|fallos)|si (?:le|les|te) (?:hemos|he) (?:ofendido|molestado|causado)',
    '¿Quién lo hizo? ¿Podría decir «nosotros»?',
    'Reconocer lo hecho es la parte más fuerte de una disculpa (Lewicki, Lount y Polin 2016).',
  ),
  rule(
    'mil-disculpas',
    'too-much-apology',
    'mil (?:disculpas|perdones)|(?:muchísimo|profundamente|enormemente|sinceramente|de todo corazón|infinitamente|terriblemente) (?:lo siento|lo lamento|arrepentid[oa])|lo (?:siento|sentimos|lamento|lamentamos) (?:muchísimo|profundamente|enormemente|infinitamente|tantísimo|en el alma|sinceramente)|(?:más )?(?:sinceras|profundas|humildes) disculpas',
    '¿No diría más un «lo siento» llano?',
    MUCHO,
  ),
  rule(
    'de-nuevo-disculpas',
    'too-much-apology',
    String.raw`(?:de nuevo|otra vez|nuevamente|una vez más|reiter\p{L}+),? (?:le |les )?(?:\p{L}+ ){0,3}(?:lo siento|disculpas|perdón|disculpe|lo lamento)`,
    '¿Qué se ha hecho desde el último «lo siento»?',
    'Reparar es cambiar, no disculparse más.',
  ),
  rule(
    'me-siento-fatal',
    'too-much-apology',
    '(?:me|nos) (?:siento|sentimos|sabe|da) (?:fatal|horrible|muy mal|muchísima vergüenza|tanta vergüenza)|(?:le|les) (?:ruego|suplico|rogamos|pido|pedimos) que (?:me|nos) (?:perdone|disculpe)n?',
    '¿Cómo quedó esa persona? Ahí van las palabras.',
    MUCHO,
  ),

  rule(
    'se-ha-decidido',
    'institutional',
    String.raw`se (?:ha |ha sido )?(?:decidió|decidido|acordó|acordado|determinó|determinado|estimó|estimado|resolvió|resuelto|consideró|considerado) (?:que|no|\p{L}+ar|\p{L}+er|\p{L}+ir)|ha sido (?:decidido|acordado|resuelto)`,
    '¿Quién lo decidió? ¿Podría nombrarlo?',
    INSTITUCION,
  ),
  rule(
    'queja-recibida',
    'institutional',
    String.raw`(?:su|la) (?:queja|reclamación|consulta|solicitud|petición|incidencia|expediente|escrito|caso) (?:ha sido|fue|está siendo|será) (?:\p{L}+mente )?(?:recibid[oa]|archivad[oa]|cerrad[oa]|derivad[oa]|registrado|tramitado|recibida|registrada|tramitada|trasladada|anotada|atendida|gestionada|remitida)|(?:acusamos|acuso) recibo|hemos recibido su (?:queja|reclamación|escrito|solicitud)`,
    '¿Quién la leyó, y qué le dijo?',
    INSTITUCION,
  ),
  rule(
    'se-esta-estudiando',
    'institutional',
    'se (?:está|están) (?:estudiando|investigando|revisando(?! por si)|valorando|analizando|tramitando|gestionando)|está (?:siendo )?(?:en (?:estudio|revisión|trámite)|siendo (?:estudiad[oa]|investigad[oa]|revisad[oa]))',
    '¿Quién lo mira, y cuándo sabrá algo?',
    INSTITUCION,
  ),
  rule(
    'no-se-siguio',
    'institutional',
    String.raw`no (?:fue|fueron|se) (?:\p{L}+mente )?(?:seguid[oa]s?|realizad[oa]s?|comunicad[oa]s?|siguió|siguieron|realizó|comunicó|avisó)|se (?:tomarán|han tomado|tomaron|adoptarán|han adoptado) (?:las )?medidas|medidas (?:oportunas|pertinentes|necesarias|correctoras)`,
    '¿Quién, qué y para cuándo?',
    INSTITUCION,
    { unless: /no se le (?:avisó|comunicó) (?:a tiempo )?por/i },
  ),
  rule(
    'la-entidad',
    'institutional',
    '(?:esta|la) (?:clínica|entidad|empresa|institución|dirección|organización|compañía|unidad|oficina|gerencia) (?:lamenta|siente|considera|entiende|agradece|informa|comunica|manifiesta|se compromete|no puede)',
    '¿Podría decir «nosotros», o mejor «yo»?',
    INSTITUCION,
  ),
  rule(
    'el-paciente',
    'institutional',
    '(?:el|la) (?:paciente|cliente|clienta|reclamante|interesad[oa]|usuari[oa]|denunciante|abajo firmante)',
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
    '(?:le|les) (?:informamos|comunicamos|participamos|hacemos saber|recordamos) (?:de )?que|por (?:la|el) presente|mediante (?:la|el) presente|tenga (?:usted )?en cuenta|a los efectos oportunos|adjunto (?:le )?remitimos|sírvase',
    '¿Perdería algo el mensaje sin esto?',
    INSTITUCION,
  ),
  rule(
    'de-cara-al-futuro',
    'institutional',
    'de cara al futuro|lecciones aprendidas|acciones correctivas|en lo sucesivo|oportunidad de mejora',
    '¿Qué se hace distinto, y desde qué día?',
    'Reparar es un cambio que se ve.',
  ),
];
