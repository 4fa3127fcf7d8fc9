// How mail programs begin what they quote and what they put below a letter, in the languages in which people write to us.

const oneOf = (words: string): string => words.split(' | ').join('|');

const LABELS = {
  from: oneOf(
    'From | De | De la | Von | Van | Da | Fra | Från | Od | Ze | Feladó | Gönderen | Kimden | Lähettäjä | Expéditeur | Remitente | Remetente | Mittente | Afzender | От | От кого | Від | Από | 差出人 | 发件人 | 發件人 | 寄件者 | 보낸 사람 | מאת | من',
  ),
  date: oneOf(
    'Sent | Date | Envoyé | Envoyé le | Enviado | Enviado el | Enviado em | Enviada em | Fecha | Gesendet | Datum | Verzonden | Inviato | Data | Sendt | Dato | Skickat | Wysłano | Data wysłania | Отправлено | Дата | Надіслано | Odesláno | Elküldve | Dátum | Gönderildi | Tarih | Lähetetty | Päiväys | Message du | Στάλθηκε | 日時 | 送信日時 | 发送时间 | 發送時間 | 日期 | 寄件日期 | 보낸 날짜 | נשלח',
  ),
  to: oneOf(
    'To | À | A | An | Para | Aan | Til | Till | Do | Komu | Кому | Címzett | Kime | Vastaanottaja | Destinataire | Προς | 宛先 | 收件人 | 收件者 | 받는 사람 | אל | Cc | Kopie | Copie à | Kopia | CC | Копия',
  ),
  subject: oneOf(
    'Subject | Objet | Sujet | Asunto | Assunto | Betreff | Onderwerp | Oggetto | Emne | Ämne | Temat | Тема | Předmět | Predmet | Tárgy | Konu | Aihe | Θέμα | 件名 | 主题 | 主題 | 主旨 | 제목 | נושא',
  ),
};
export type Label = keyof typeof LABELS;

const LABELLED = new RegExp(
  `^[\\s>*_]*(?:(?<from>${LABELS.from})|(?<date>${LABELS.date})|(?<to>${LABELS.to})|(?<subject>${LABELS.subject}))[*_]*\\s?[:：][*_]*(?<value>.*)$`,
  'iu',
);

/** Which header a line shows, and its value, as "From: …" above a quoted mail. */
export function labelOf(line: string): { readonly label: Label; readonly value: string } | null {
  const found = line.length > 1000 ? undefined : LABELLED.exec(line)?.groups;
  if (found === undefined) return null;
  const label = (['from', 'date', 'to', 'subject'] as const).find((name) => found[name] !== undefined) ?? 'from';
  return { label, value: found.value ?? '' };
}

const ORIGINAL = oneOf(
  "original message | forwarded message | begin forwarded message | reply message | original e-?mail | message d['’]origine | message transféré | message original | courriel original | ursprüngliche nachricht | original-?nachricht | weitergeleitete nachricht | mensaje original | mensaje reenviado | mensagem original | mensagem encaminhada | messaggio originale | messaggio inoltrato | oorspronkelijk bericht | doorgestuurd bericht | oprindelig (besked|meddelelse) | opprinnelig melding | videresendt (besked|melding) | ursprungligt meddelande | originalmeddelande | vidarebefordrat meddelande | alkuperäinen viesti | välitetty viesti | wiadomość oryginalna | oryginalna wiadomość | wiadomość przekazana | původní zpráva | eredeti üzenet | исходное сообщение | оригинальное сообщение | пересылаемое сообщение | пересланное сообщение | özgün ileti | orijinal mesaj | mesaj original | αρχικό μήνυμα | 元のメッセージ | 原始邮件 | 转发邮件 | 原始郵件 | 원본 메시지",
);
const DIVIDER = new RegExp(`^[\\s>]*[-–—_=*~]{1,14}\\s*(${ORIGINAL})\\s*:?\\s*[-–—_=*~]{0,14}\\s*$|^\\s*begin forwarded message:\\s*$`, 'iu');
export const isDivider = (line: string): boolean => line.length < 200 && DIVIDER.test(line);
export const isRule = (line: string): boolean => /^\s*([-_=*~–—]\s?){3,120}\s*$/.test(line);

const WROTE = oneOf(
  'wrote | writes | a écrit | écrit | escribió | ha escrito | schrieb | schreef | ha scritto | scrive | escreveu | napisał(\\(a\\)|a)? | pisze | skrev | kirjoitti | írta | a scris | napsala? | napísala? | yazdı | şunu yazdı | έγραψε | пишет | писала? | написала?(\\(а\\))? | написав | написала | 写道 | 寫道 | のメッセージ | 작성 | כתב | כתבה',
);
const ENDS = new RegExp(`(^|[\\s"'>）)])(${WROTE})\\s*[:：]?\\s*-*$|(${oneOf('写道 | 寫道 | のメッセージ | 작성')})\\s*[:：]\\s*$`, 'iu');
/** German and Dutch put the verb before the name. */
const VERB_INSIDE = /\s(schrieb|schreef|skrev|kirjoitti|напис\p{L}+|escribió|a écrit)\s.{1,200}[:：]\s*$/iu;
const DATED_SENDER = /(<[^<>\s]+@[^<>\s]+>|\[mailto:[^\]]+\]|"\s*<[^<>]+>)\s*[:：]\s*$/u;
const DAY = /\d{4}|\d{1,2}[:.h]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}/;
const BEGINS = /^[\s>-]*((on|le|el|il|am|op|em|w dniu|dnia|den|pe|på|ons|dne|dňa|la|in data|в|в сообщении)\s|\d|在|于|\p{L}{2,12}[.,]\s?|\p{L}{6,12},?\s\d)/iu;

/** "On 3 May 2026 at 10:00, Judy wrote:", said in one line that may have been broken into several. */
export function isAttribution(line: string): boolean {
  const said = line.replace(/\s+/g, ' ').trim();
  if (said.length < 8 || said.length > 400) return false;
  const isDated = DAY.test(said);
  const hasAddress = /[^\s<>]+@[^\s<>]+/.test(said);
  if (ENDS.test(said)) return (isDated && BEGINS.test(said)) || (hasAddress && /[:：]-*$/.test(said));
  if (VERB_INSIDE.test(said)) return (isDated || hasAddress) && BEGINS.test(said);
  return isDated && DATED_SENDER.test(said) && BEGINS.test(said);
}
/** One that says its day first, so that no line before it can belong to it. */
export const isWholeAttribution = (line: string): boolean => DAY.test(line.slice(0, 80)) && BEGINS.test(line) && isAttribution(line);
/** Worth trying with the lines after it: the start of one that was broken. */
export const mayBeginAttribution = (line: string): boolean => line.length < 300 && BEGINS.test(line) && !/[.!?]\s*$/.test(line.replace(/\d\.$|\p{L}{1,4}\.$/u, ''));

const DEVICES: readonly RegExp[] = [
  /^(Sent|Written|Composed) (from|via|with|using|by) (my\b.{1,60}|(the )?[A-Z][\w.+&-]*( [\w.+&-]+){0,5})\s*(<[^>]*>|\([^)]*\)|\[[^\]]*\])?[.!]?$/u,
  /^(Get|Download) Outlook for .{2,60}$|^Sent on the go\b.{0,40}$|^(Scarica|Télécharger|Obtener|Holen Sie sich) Outlook .{2,60}$/iu,
  /^(Gesendet (von|mit|über|aus)|Von meine[mr] .{2,40} gesendet|Diese Nachricht wurde von meinem .{2,60} gesendet).{0,80}$/u,
  /^(Envoyé (de|depuis|à partir de|avec|via)|Enviado (desde|do|de|a partir d[eo]|pelo)|Enviada (do|de)|Inviato (da|dal|con)|Verzonden (vanaf|met|van)|Verstuurd (vanaf|met)|Sendt fra|Skickat från|Lähetetty|Wysłane? (z|przez)|Wysłano z|Odesláno z|Odoslané z|Trimis de pe|Küldve|Poslano s|Отправлено (с|из)|Надіслано з) .{2,80}$/u,
  /^(.{2,30}(から送信|より送信)|发自我的.{1,40}|发自.{1,30}|從我的 .{1,30} 傳送|나의 .{1,30}에서 보냄|.{2,30}'?(d[ae]n|t[ae]n) gönderildi|Στάλθηκε από .{2,60}|נשלח מה.{2,40})$/u,
];
export const isDeviceLine = (line: string): boolean => line.length < 160 && DEVICES.some((pattern) => pattern.test(line.trim()));
/** RFC 3676's "-- ", and what programs make of it. */
export const isSignatureMark = (line: string): boolean => /^\s*(--\s*|—{2,}|–{2,}|_{2,})\s*$/.test(line);
