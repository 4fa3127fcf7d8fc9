// Spanish: what is an apology and what is thanks, and what is neither although it looks so.
import type { Counted } from '../pack.ts';
import { A_FAULT } from './people.ts';
import { whole } from './rule.ts';

const MUCH = '(?:mucho|muchísimo|tanto|de verdad|de veras|profundamente|enormemente|en el alma|de corazón|sinceramente|horrores)';
/** What one can be sorry about; whoever feels the pulse or a pain is sorry about nothing. */
const ABOUT = `(?:${MUCH}|no|haber\\p{L}*|que|lo (?:del?|que|ocurrido|sucedido|mal|tarde|mucho)|(?:el|la|los|las|este|esta|tanto|tanta|nuestro|nuestra|mi) (?:\\p{L}+ )?(?:error|retraso|demora|espera|tardanza|confusión|molestias?|lío|despiste|descuido|ruido|plantón|mal|trato|fallo|equivocación|malentendido|inconvenientes?|susto|incidente|situación|problema|olvido|tono|atraso|trastorno|perjuicio|desorden|silencio|frío|calor|suciedad|incomodidad)|si|cualquier)`;
const THEIRS = '(?:nuestr[oa]|mí[oa]|de nosotros|de mi parte|de nuestra parte|(?:mía|nuestra) y solo)';

export const ES_APOLOGIES: Counted = {
  on: whole([
    'lo (?:siento|sentimos|lamento|lamentamos)',
    `(?:siento|sentimos)(?: ${MUCH})?(?= ${ABOUT})`,
    `(?:siento|sentimos) ${MUCH}`,
    '(?:lamento|lamentamos)(?! (?:decir|comunicar|informar|indicar|tener que|notificar)\\p{L}*)',
    'perd[oó]n(?:e|en|a|á|ad|enos|eme|anos|ame|ennos|adnos)?(?! (?:de la|la|el|el pago de|los|de los) (?:deuda|comisión|interés|intereses|cuota|multa))',
    '(?:sincer[oa]s |mil |una |mis |nuestras |unas )?disculpas?|sep(?:a|an|as) (?:disculpar|perdonar)\\p{L}*|disc[uú]lp(?:e|en|á|ad|enos|eme|anos|ame|arnos|arme)|(?:me|nos) (?:disculpo|disculpamos|disculpe|disculpes|disculpen|excuse|perdone|perdones|perdonen)|excús(?:enos|eme|ennos)|(?:mis|nuestras|presentamos|ofrecemos|pido|pedimos) excusas',
    'qué pena (?:con (?:usted(?:es)?|vos|ti|la|el)|haber\\p{L}*|no haber\\p{L}*)|(?:me|nos) da (?:mucha |muchísima )?pena (?:con|haber)\\p{L}*',
    `me equivoqué|nos equivocamos|me arrepiento|nos arrepentimos|(?:me|nos) (?:he|hemos) equivocado|metí la pata|metimos la pata|(?<!(?:por|fue|la|es|era) )(?:mala|culpa) mía|la cagu[eé]|la embarr[eé]|la pifi[eé]|la regué|la regamos|(?:le|te|les|os) (?:fallé|fallamos|he fallado|hemos fallado)|no estuvimos a la altura`,
    `(?:(?:fue|es|ha sido|era) )?(?:un |por |por un |una )?${A_FAULT} ${THEIRS}|(?:el|la) ${A_FAULT} (?:es|fue|ha sido|era) (?:toda |solo |sólo |totalmente |enteramente )?${THEIRS}|(?:fue|es|ha sido|por|era) (?:mi|nuestr[oa]) (?:${A_FAULT})|asum(?:o|imos) (?:toda )?(?:la |nuestra |mi |el )(?:responsabilidad|culpa|error)|la culpa la (?:tengo yo|tenemos|tuvimos|tuve)`,
  ]),
  not: whole([
    '(?:lo )?(?:siento|sentimos|lamento|lamentamos)[^.\\n]{0,60}(?:pérdida|muerte|fallecimiento|partida|deceso|defunción|luto|duelo)',
    '(?:siento|sentimos|lamento|lamentamos)(?: mucho)? (?:que|lo de) (?:su|tu|tus|sus) (?:madre|padre|marido|mujer|esposa?|esposo|hij[oa]|herman[oa]|abuel[oa]|perr[oa]|gat[oa]|amig[oa])s?(?! tuv| esper| le)[^.\\n]{0,30}',
    '(?:mi|nuestro|nuestros?|mis|un) (?:más )?(?:sentido|sincero|profundo)s? (?:pésame|condolencias)|pésame|condolencias|acompaño en|acompañamos en|en el sentimiento|(?:siento|sentimos) el pésame',
    '(?:no|ni|nada|tampoco) (?:lo )?(?:siento|sentimos|lamento|lamentamos)|(?:me|nos|te|se) (?:siento|sentimos)',
    // Told of others, asked for, or refused.
    '(?:que )?(?:le |les |nos |me |te |se |se lo |se la )?(?:pidió|pidieron|pide|piden|pida|pidan|pidiera|pidas|pidiendo|pedía|pediste|pides|pedirá|pedirán|ha pedido|han pedido|había pedido|dio|dieron|ofreció|ofrecieron|presentó|envió|aceptó|aceptaron|aceptamos|acepto|merece|mereces|debe|deben|debía|exige|exigió|quería|esperaba|recibió|escribió) (?:una |sus |las |mil |su |unas |muchas )?(?:perdón|disculpas?|excusas)',
    '(?:no (?:tiene|tienes|hace falta|hay|necesita|necesitas|hacía falta|tenés)(?: nada)?(?: que| de| por qué| por)? |sin |para |a |en vez de |deja de |deje de |no me |antes de )(?:pedir|pedirme|pedirnos|pedirle|disculpar|disculparse|disculparte|perdonar|pedirlas)(?:me|nos|le)?(?: perdón| disculpas)?',
    '(?:se (?:le |les |te |nos )?|quien |que |(?:hij[oa]|madre|padre|dios|gente|abuel[oa]|niñ[oa]|perr[oa]) )perdonan?(?! (?:usted|por|que))',
    '(?:se|te) (?:disculp|excus)\\p{L}+|disculpar(?:se|te)|no se disculpe|(?:sus|tus|las|aquellas) disculpas|(?:no hay|sin|tiene|no tiene) (?:disculpa|perdón)|(?:nada|algo|mucho) que perdonar|(?:gran|el día del|carta de|palabra) perdón|(?:el|del|al) perdón',
    // To catch somebody's attention, or for a trifle.
    '(?:perd[oó]n(?:e|a|en)?|disculp(?:e|a|en|á)|discúlpeme|perdóneme)(?: usted| señora?| la molestia)?(?=,? ¿)|(?:perdone|disculpe|perdona|disculpa|perdón|disculpá),? (?:(?:señora?|señorita|joven|caballero|doña \\p{L}+|don \\p{L}+),? )?(?:es usted|me (?:deja|permite|puede|podría|dice|da|repite)|sabe|tiene|podría|puede|nos|dónde|cuál|qué hora|cómo se)[^\\n]*\\?',
    'disculpe la errata|disculp\\p{L}+ (?:la pregunta|el atrevimiento|que (?:le|te) (?:pregunte|moleste|insista))|perdon\\p{L}+ que (?:le|te) (?:pregunte|moleste|insista|interrumpa)',
    // Ours, but denied.
    `no (?:es|fue|ha sido|era) (?:una? |por |por un )?(?:${A_FAULT} )?${THEIRS}|no (?:es|fue|ha sido|era) (?:mi|nuestr[oa]) ${A_FAULT}|(?:si|como si) (?:fue|es|era|fuera) (?:un )?${A_FAULT} ${THEIRS}`,
  ]),
};

export const ES_THANKS: Counted = {
  on: whole([
    'gracias|gra[xs]{1,2}(?:ias)?|grasias|(?:qué|(?<=^[^\\p{L}\\n]{0,20})(?:muy|tan)) amables?(?= ?[.,!;]|$| (?:por|de (?:su|tu) parte|usted))',
    '(?:(?:se )?l[oa]s? |le |les |te |os )?(?:agradezco|agradecemos|agradecí|agradecimos|agradeciéndole|agradecerle|agradecerles|agradecerte|agradecer)',
    '(?:estoy|estamos|quedo|quedamos|estaré|estaremos|queda|profundamente|eternamente|infinitamente) (?:muy |sumamente |tan |todos |siempre |enormemente |de verdad |realmente )*agradecid[oa]s?|muy agradecid[oa]s?(?= (?:por|de|a usted|con usted)|[.,!]|$)|agradecid[oa]s? (?:por|de que|con (?:usted(?:es)?|vos|ti|tod[oa]s))',
    'se (?:le |lo |te |os )?agradece(?: mucho| muchísimo| de verdad)? (?:que|su|tu|el (?:detalle|gesto|aviso|esfuerzo)|la (?:visita|paciencia|confianza|ayuda))|se agradece(?= ?[.!]|$)',
    '(?:mi|nuestro|todo mi|todo nuestro) (?:más )?(?:sincero |profundo )?agradecimiento|mil gracias|muy amable de su parte',
  ]),
  not: whole([
    'gracias al|gracias a (?:que|dios|la|el|los|las|eso|ello|un|una|unos|su|sus|tu|este|esta|esto|nuestr[oa]|lo)|(?:ni|sin) (?:dar |darle |darnos )?(?:las |siquiera las )?gracias|gracias por nada|no,? gracias',
    '(?:no )?(?:(?:me|nos|le|les|te|se|os) )?(?:dar|dio|dieron|da|dan|dará|darán|daba|daban|demos|dé|den|diera|dieran|dando|dado|daría|dice|dijo|dijeron|dicen|diciendo|decir|mandó|mandan|envía|envió|recibió|recibir) (?:muchas |mil |siempre |también |todas |ni |ni siquiera )*(?:las )?gracias(?! (?:a usted|por (?:su|avisarnos|decirnos)))',
    '(?:es|son|era|fue|resulta|eran|parece) (?:\\p{L}+ ){0,3}?agradecid[oa]s?|(?:poco|nada|mal|bien) agradecid[oa]s?',
    '(?:quiere|quería|quisiera|desea|vino a|viene a|pidió) agradecer\\p{L}*|(?:las )?tres gracias|no (?:me|nos) (?:des|deis|dé|den) (?:las )?gracias|no (?:me|nos|se|hay que|tiene que|tiene|hay nada que|tiene nada que|hace falta que me) (?:lo )?agrade\\p{L}+|(?:nada|nadie) que agradecer|(?:tres|las) gracias (?:griegas|de Rubens)',
    'gracias (?:de antemano|por anticipado|por adelantado|anticipadas)|(?:le damos las|dando las) gracias (?:de antemano|por anticipado|por adelantado)|(?:agradecemos|agradezco|agradeciendo|agradeceremos) (?:de antemano|por anticipado|desde ya)',
  ]),
};
