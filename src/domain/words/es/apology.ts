// Spanish: what the parts of an apology sound like.
import type { ApologySpeech } from '../apology.ts';
import { A_FAULT, TO_YOU } from './people.ts';
import { has, whole } from './rule.ts';
import { done, infinitive, weDid, weDo, weWill } from './verbs.ts';

/** What puts it right. */
const MEND =
  'devolver reembolsar corregir cambiar anular cancelar arreglar reponer enviar mandar llamar pagar ofrecer pedir hablar reservar mover quitar poner traer llevar abonar descontar regalar guardar conseguir comprar avisar escribir revisar preguntar contar dar dejar pasar sacar limpiar reparar adelantar repetir buscar encontrar hacer abrir entregar imprimir leer subir bajar instalar borrar apagar cerrar colgar formar añadir agregar recuperar organizar apuntar anotar enseñar firmar apartar regalar ingresar transferir retirar comprobar aprender recoger lavar coser cuidar acompañar asignar reunir';
const MENDING = [
  'no (?:se l[oa]|l[oe]s?|te l[oa]|te|os) (?:cobro|cobramos|cobraré|cobraremos)|sin (?:coste|costo|cargo)(?: para usted)?|(?:corre|va) (?:por|de) (?:mi|nuestra) cuenta',
  `(?:${TO_YOU} )?(?:${weDid(MEND)}|${weWill(MEND)})`,
  `(?:${TO_YOU} |yo |nosotros )(?:${weDo(MEND)})`,
  `(?:he|hemos) (?:ya )?${done(MEND)}|(?:voy|vamos) a ${infinitive(MEND)}\\p{L}*|(?:está|están|ya está|queda|quedó|tiene) (?:ya )?(?:corregid|devuelt|anulad|cambiad|arreglad|enviad|pedid|reservad|resuelt|listo|list)[oa]s?`,
];

export const ES_APOLOGY: ApologySpeech = {
  sorry: /(?<!\p{L})(?:siento|sentimos|lament|disc[uú]lp|perd[oó]n|arrepiento|arrepentimos|exc[uú]s|pena (?:con|haber|no))/iu,
  parts: {
    responsibility: whole(
      String.raw`(?:nos equivocamos|(?:me|nos) (?:he|hemos) equivocado|me equivoqué|fallamos|fallé|se (?:nos|me) (?:pasó|olvidó)|(?:lo |la |le |les |se lo )?(?:perdimos|perdí|olvidamos|olvidé|ignoramos|hicimos mal|hice mal|hicimos esperar|hice esperar|mandamos mal|cobramos (?:de más|dos veces|mal)|dimos mal)|no (?:le |la |lo |les |se lo )?(?:llamamos|llamé|avisamos|avisé|escuchamos|escuché|contestamos|contesté|dijimos|dije|leímos|leí|explicamos|expliqué|revisamos|revisé|vimos|cumplimos|cumplí)|(?:debimos|debí|deberíamos) (?:haber )?\p{L}+|yo debería (?:haber )?\p{L}+|debería (?:haber(?:le|lo|la|les)|haberme) \p{L}+|(?:fue|es|ha sido) (?:un |por )?${A_FAULT} (?:nuestr[oa]|mí[oa])|(?:el|la) ${A_FAULT} (?:es|fue|ha sido) (?:nuestr[oa]|mí[oa])|(?:nuestr[oa]|mi) (?:culpa|error|fallo|descuido)|asum(?:o|imos) (?:la |nuestra |mi )?(?:responsabilidad|culpa))`,
    ),
    repair: whole(MENDING),
    explanation: whole('porque|ya que|la razón (?:es|fue)|lo que pasó (?:es|fue)|pasó (?:cuando|porque)|fue así|por eso|resultó que'),
    'no-repeat': whole(
      String.raw`(?:no|nunca) (?:volverá|vuelva|va a volver) a (?:pasar|ocurrir|suceder)|para que (?:no|nadie|a nadie)[^\n.]{0,60}|desde (?:hoy|ahora|mañana|el|este|esta)|a partir de(?:l)? \p{L}+|ya no|hemos cambiado|dejamos de|cada \p{L}+ (?:revisa|pregunta|llama)`,
    ),
    forgiveness: whole('perdónen(?:os|me)|perdón(?:enos|eme)|que nos perdone|que me perdone|su perdón|nos disculpe|me disculpe'),
  },
  failures: {
    integrity: has(
      String.raw`mentimos|mentí|mentira|ocult\p{L}+|groser\p{L}+|falta de respeto|faltamos al respeto|injust\p{L}+|promet\p{L}+|no cumpl\p{L}+|ignor\p{L}+|sin (?:preguntarle|avisarle|su permiso)|a sus espaldas|privacidad|se rieron|nos reímos|le grit\p{L}+|despreci\p{L}+`,
    ),
    competence: has(
      String.raw`equivoc\p{L}+|error|fallo|fallamos|olvid\p{L}+|tarde|retraso|esper\p{L}+|perd(?:imos|í|ió)|confus\p{L}+|dos veces|no (?:le |la |lo )?(?:llamamos|avisamos|contestamos|leímos|vimos|revisamos)`,
    ),
  },
  asks: {
    responsibility: '¿Cuál fue su parte? ¿Podría decir «nosotros» o «yo»?',
    repair: '¿Qué arregla, y para cuándo?',
    regret: '¿Qué es lo que siente?',
    explanation: '¿Cómo pasó, contado sin que sirva de excusa?',
    'no-repeat': '¿Qué ha cambiado, para que no le pase a la siguiente persona?',
  },
};

/** What is different from now on, or put right already. */
export const ES_CHANGE = has([
  '(?:desde|a partir del?) (?:hoy|ahora|mañana|es[et]e?|esta|el|la|lunes|martes|miércoles|jueves|viernes|\\d|ayer)',
  ...MENDING,
  'ya no|ya (?:tiene|tienes|está|están|hay|funciona|lo tiene|la tiene)|en su lugar|para que no (?:vuelva|se repita|le pase|nos pase)|están? ya|(?:los|el|su) [^\\n]{0,12}(?:euros|pesos|dinero|importe) (?:ya )?están?',
  'ahora (?:siempre |también |primero |ya )?(?:\\p{Lu}\\p{L}+ )?(?:revisa|llama|pregunta|lee|contesta|atiende|avisa|hay|está|cierra|abre|sale|mira|apunta|comprueba|firma)[mns]*',
  '(?:corregid|devuelt|anulad|cambiad|arreglad|resuelt)[oa]s?',
]);
export const ES_DEED = has('desde|hoy|ahora|ya|mañana|esta (?:tarde|mañana|semana|noche)|(?:el|este) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|a partir|próxim[oa]');
