// Spanish: what is asked of the reader, so that thanks come before it. Advice for the reader's own good ("tome dos al día") is no
// request of ours: it is one where it is sweetened with "por favor", or paid for with a "gracias" behind it.
import { has, whole } from './rule.ts';
import { bid, infinitive, mayDo } from './verbs.ts';

/** What we want for ourselves: papers, money, answers. */
const FOR_US =
  'enviar mandar remitir rellenar llenar completar cumplimentar firmar devolver confirmar pagar abonar depositar liquidar adjuntar entregar aportar actualizar valorar calificar contestar responder facilitar proporcionar verificar';
const ANY = `${FOR_US} subir traer venir pasar acudir hacer dejar avisar indicar revisar tener llegar poner usar cancelar descargar dar llevar recoger retirar guardar leer marcar respetar esperar mantener evitar acercar acreditar ingresar tomar votar compartir seguir recomendar pedir`;
/** What they have and we want. */
const PAPERS =
  '(?:n[uú]meros?|fotos?|fotografías?|copias?|cédulas?|DNI|INE|cartillas?|informes?|recibos?|pólizas?|placas?|licencias?|comprobantes?|justificantes?|facturas?|pasaportes?|documentos?|documentación|carnet|carné|tarjetas?|CURP|RUT|RFC|CUIT|extractos?|contratos?|formularios?|datos|tallas?|volantes?|referencias?|firmas?|color)';
const ANY_THANKS = '(?=[^\\n]{0,200}(?:\\n[^\\n]{0,60})?(?<!\\p{L})(?:gracias|agradec))';
/** "Dígame", "avíseme" and "llámeme" offer an ear. */
const BEFORE = '(?<=^[^\\p{L}\\n]{0,20}|hola,? |hola \\p{L}+,? |buenos días,? |buenas,? )';
const THANKS_BEHIND = '(?=[^\\n]{0,200}(?:\\n[^\\n]{0,40})?(?<!\\p{L})gracias(?! (?:por|a) (?!su |tu |anticipado|adelantado|vuestra )))';
const KINDLY =
  '(?:favor de|sea tan amable de|sean tan amables de|sé tan amable de|si es tan amable,?(?: de)?|ten(?:ga|gan)? la (?:amabilidad|bondad|gentileza|cortesía) de|haga(?:n|nos|me)? (?:usted )?(?:el|un) favor de|hazme el favor de|haz el favor de|le(?:s)? (?:rogamos|ruego|pedimos|pido|solicitamos|solicito)|te (?:rogamos|pedimos|pido)|se (?:le |les )?(?:ruega|solicita|pide|agradece|agradecerá)|rogamos|solicitamos|sírvase|sírvanse|agradeceremos|(?:le |les |te )?agradecer(?:ía|íamos|emos|é)|necesito|necesitamos|ocupo|ocupamos|(?:quedo|quedamos) a la espera de|(?:quedo|quedamos) pendientes? de|espero|nos gustaría|nos urge|hace falta|es necesario|es importante|precisamos|requerimos)';

export const ES_REQUEST = whole(
  [
    `(?:por favor|porfa|porfis|porfavor|x favor),? (?!(?:no |si |d[ií]g|cu[eé]nt|avís|ll[aá]m|pregunt|escríb|corr[ií]j|disculp|perdon|acept))(?:nos |me )?(?:${bid(ANY)}|${infinitive(ANY)})`,
    `${bid(ANY)}(?= (?:\\p{L}+ ){0,8}(?:por favor|porfa|x favor))`,
    `${KINDLY} (?:que )?(?:por favor |de la manera más atenta )?(?:nos |me |se |no )?(?:l[oa]s? )?(?:${infinitive(ANY)}\\p{L}*|${mayDo(ANY)}|(?:su|tu|el|la) (?:pago|firma|confirmación|respuesta|DNI|documento|identificación|presencia|asistencia|colaboración))|se (?:ruega|pide|solicita|agradece) (?:silencio|puntualidad|paciencia|discreción|colaboración)`,
    '(?:necesitamos|rogamos|le pedimos) que',
    `(?:le |te |les )?agradecer(?:ía|íamos|emos) (?:mucho )?(?:si |que )(?:nos |me )?(?:\\p{L}+(?:ra|ras|ran|se|ses|sen)|pud\\p{L}+)`,
    `¿?(?<!se )(?:podría|podrías|podrían|podríais|(?:puede|puedes|podés|pueden|podéis)(?=[^\\n]*\\?)|sería tan amable de|sería posible(?: que)?(?: nos| me)?|(?:habría|hay) (?:alguna )?(?:posibilidad|manera) de(?: que)?|le importaría|te importaría|le molestaría) (?:usted |por favor |ustedes )?(?:enviar|rellenar|traer|firmar|pagar|completar|confirmar|mandar|devolver|dejar(?:nos)|valorar|calificar|adjuntar|llenar|contestar|responder|facilitar|actualizar|entregar|abonar)(?! \\p{L}+ cuando)\\p{L}*`,
    `¿(?:me|nos) (?:${bid(FOR_US)}|mandás|enviás|firmás|pasás|pasas|pasa|traes|traés|trae) (?!(?:a conocer))[^\\n?]*\\?`,
    `${BEFORE}(?:${bid(FOR_US)}(?! (?:que|sin|usted mism))|(?:${bid('traer pasar dar subir mandar mostrar facilitar indicar adjuntar acercar presentar llevar decir escribir')}|¿?(?:me|nos) (?:regala|da|pasa|colabora con|comparte|muestra)s?|¿?(?:me|nos) regal[aá]s|regáleme|regálenos) (?:\\p{L}+ ){0,4}?${PAPERS}(?![\\p{L}])${ANY_THANKS}|(?:${bid(ANY)}|no olvid(?:e|es|en))${THANKS_BEHIND})`,
    'envíenos|mándenos|tráiganos|remítanos|déjenos|déjanos (?:una|tu|su)|(?:recuerde|recuerda|no olvide|no olvides) (?:traer|enviar|mandar|pagar|confirmar|firmar|rellenar)',
  ],
  'gimu',
);

export const ES_OFFER = has([
  '(?<!(?:respondiendo|responda|conteste|escriba|con) )si(?! (?:es tan amable|no lo ha|no la ha))',
  'cuando (?:usted )?(?:quiera|guste|pueda|le)',
  'cuando quieras',
  'si no,',
  'no hace falta',
  'o (?:se l[oa]|le|te) \\p{L}+ (?:yo|nosotros)',
  'marque el \\d',
]);

/** Thanks for something, or a word on what they told; thanks in advance come for nothing yet. */
export const ES_ACKNOWLEDGED = has([
  'gracias(?! (?:de antemano|por anticipado|por adelantado|anticipadas|por su (?:comprensión|colaboración|paciencia|atención|cooperación)|a (?:todos|que)))',
  'agradecid[oa]s?',
  '(?:le|te|les|os|se lo|se la) (?:agradezco|agradecemos)(?! de antemano)',
  '(?:agradezco|agradecemos) (?:mucho )?(?:que|su (?:carta|llamada|aviso|ayuda))',
  'siento|sentimos|lamento|perdón|disculp\\p{L}+',
  '(?:nos|me) (?:contó|contaste|escribió|escribiste|dijo|dijiste|llamó|llamaste|avisó|avisaste|preguntó|pidió|pediste|explicó|mandó|envió|trajo)',
  '(?:he|hemos) leído|(?:leí|leímos|vi|vimos) (?:su|tu|lo)|ten[eé]s razón|tienes razón|me alegr\\p{L}+|nos alegr\\p{L}+|qué (?:alegría|bueno|bien)|tiene usted razón|tenía usted razón|(?:ya )?(?:recibí|recibimos|tenemos) su',
]);
