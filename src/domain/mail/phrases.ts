// Words by which machines that answer mail are known. They are read only beside a sign in the headers or the build of the message
// (kind.ts), so a person who quotes them stays a person. The mail systems' names are those of their makers' own texts.

export const matchesAny = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

export const FAILURE_SUBJECTS: readonly RegExp[] = [
  /\b(un-?deliver(ed|able|y)|non-?deliver(ed|able|y)|not (be(en)? )?delivered|could ?n[o']t be delivered|returned (e-?)?mail|(e-?)?mail (was )?returned|failure notice|failed (mail|message|delivery)|failure delivery)\b/i,
  /\b(deliver(y|ed)?|mail|message|e-?mail)\b.{0,40}\b(fail(ed|ure|s)?|error|problem|impossible|status|delay(ed)?|deferred|warning|bounce[ds]?|rejected|refused|notification)\b/i,
  /\b(delay(ed)?|warning|error|unable|trouble|problem|could not)\b.{0,40}\b(deliver(y|ed|ing)?|send(ing)?|mail|message)\b/i,
  /\b(delivery (status )?notification|bounce(d)? (notification|message|mail)|user unknown|mailbox (is )?full|message status|nondeliverable|dsn)\b/i,
  /\b(unzustellbar|nicht zugestellt|zustellung.{0,20}(fehl|verz)|fehlgeschlagen|non remis|échec de (la )?(remise|distribution)|non distribu|no (se )?(ha podido )?entrega|no entregad|error de entrega|devuelto|mancata consegna|non recapit|non consegna|não entregue|falha na entrega|niedostarcz|nie dostarcz|onbestelbaar|kan niet worden bezorgd|ej levere|kunde inte leverer|ikke lever|nedoručitel|kézbesíthetetlen|не доставлен|недоставлен|не может быть доставлено)/i,
  /(配信でき|配送でき|送信でき|不達|未達|エラー|戻り|无法投递|退信|系统退信|投递失败|無法傳遞|배달되지|반송)/,
];

export const FAILURE_TEXTS: readonly RegExp[] = [
  /\b(could|can|did|was|were|has|have|will)[ -]?(not|n't)( be| been)?( successfully)?( yet)? (deliver|reach|sent|send|process|accept|complet|relay)/i,
  /\b(undeliverable|undelivered|non-?delivery|delivery (has )?(failed|failure|error|to the following|status|of your message)|deliver(y|ing)? (to|your|the|of) .{0,80}(failed|delayed|aborted|rejected|unsuccessful))/i,
  /\b(returned (to sender|mail|message|below)|returning (it|the|your)|unable to (deliver|relay|send|complete|process)|failed to (deliver|reach|send)|trouble delivering|problem delivering|had trouble)\b/i,
  /\b(user|mailbox|recipient|account|address|host|domain|destination)( name)? ?(is |was |has been |does |may be )?(un-?known|un-?available|not (found|exist|known|available|listed)|full|over ?quota|exceed|disabled|inactive|invalid|rejected|does ?n[o']t exist|refused)/i,
  /\b(no such (user|mailbox|recipient|person|account)|invalid (user|recipient|address|mailbox)|unknown (user|host|recipient|address)|(quota|size limit) exceeded|exceed(s|ed)? .{0,40}(quota|limit|size)|mail ?box (is )?full|relay(ing)? (access )?denied)\b/i,
  /(^|[\s:<(-])[45]\d\d[ -]([45]\.\d{1,3}\.\d{1,3}|[A-Za-z<])/m,
  /\b(permanent|fatal|transient|temporary|persistent) (and permanent )?(non-)?(fatal )?(delivery )?(error|failure)/i,
  /\b(Action: ?(failed|delayed)|Final-Recipient:|Diagnostic-Code:|RCPT TO:|while talking to|transcript of session|in reply to (RCPT|end of DATA)|message queued for|still (trying|being)|messages? (is|are) still in)/i,
  /(nicht zugestellt|konnte nicht|unzustellbar|n'a pas pu|n’a pas pu|impossible de (remettre|distribuer)|no (se )?(ha |pudo |puede )?(podido )?(ser )?entrega|non è stato possibile|non (è|può|ha potuto).{0,30}(recapit|consegn)|não (foi|pôde).{0,30}entreg|nie (mogła|został|udało)|kon niet worden|kunde inte|не (может быть|было|удалось) доставлен|не доставлен)/i,
  /(配信でき|配送でき|送信でき|届け|不達|存在し(ない|ません)|宛先不明|无法投递|退信|投递失败|不存在|배달)/,
];

/** Only where a subject begins so: who writes "Re: Automatic reply" is a person answering one. */
export const VACATION_SUBJECTS: readonly RegExp[] = [
  /^\s*\W{0,2}(automatic(ally)? (reply|response|answer|generated reply)|auto[- ]?(reply|response|respons|responder|answer)|auto:|vacation (reply|response|message)|(out of|away from) (the )?office( (auto[- ]?)?(reply|response|message|notification))?\s*(:|$|\(|-|re\b)|away until\b.{0,30}$|\[auto[- ]?(reply|response)\])/i,
  /^\s*\W{0,2}(automatische (antwort|beantwortung)|autom\. antwort|abwesenheits?(notiz|nachricht|meldung|assistent|agent)?\s*(:|$|bis|vom|von)|außer haus\s*(:|$)|réponse automatique|message automatique d.absence|absence du bureau|absent du bureau|respuesta autom[aá]tica|contestaci[oó]n autom[aá]tica|fuera de (la )?oficina\s*(:|$)|risposta automatica|fuori (sede|ufficio)\s*(:|$)|resposta autom[aá]tica|fora do escrit[oó]rio\s*(:|$)|ausência tempor)/i,
  /^\s*\W{0,2}(automatisch (antwoord|bericht)|afwezig(heid(sassistent|sbericht)?)?\s*(:|$)|autosvar|automatiskt svar|automatisk svar|frånvaro(meddelande)?\s*(:|$)|fravær\s*(:|$)|automaattinen (vastaus|poissaolo)|autoodpowied|odpowiedź automatyczna|automatyczna odpowied|automatick[áa] odpov|automatikus válasz|răspuns automat|otomatik (yanıt|cevap)|automatinis atsakymas|automātiska atbilde|automaatvastus|samodejni odgovor|automatski odgovor)/i,
  /^\s*\W{0,2}(автоответ|автоматический ответ|автоматична відповідь|автоматичен отговор|αυτόματη απάντηση|תשובה אוטומטית|رد تلقائي|自動返信|自動応答|不在通知|自动回复|自動回覆|자동 ?(회신|응답)|부재 중|ตอบกลับอัตโนมัติ|trả lời tự động|balasan otomatis)/i,
];

export const CHALLENGES = {
  headers: ['x-bluebottle-request', 'x-boxbe-challenge', 'x-spamarrest-challenge', 'x-tmda-confirm', 'x-choicemail-registration-request', 'x-challenge-response'],
  senders: /@([\w-]+\.)*(boxbe|spamarrest|bluebottle|mailblocks|0spam|choicemail|spamlion|knowspam|captchasystem)\.(com|net)\b.*|\b(spamblocker-challenge|confirm-challenge)@/i,
  texts: [
    /\b(protected by|using) .{0,60}(spam ?arrest|boxbe|bluebottle|challenge[- ]response)/i,
    /(requires? (sender )?(verification|confirmation)|verify (that )?you are (a )?(real|human)|approved senders? list|allowed list).{0,200}(click|visit|reply)/is,
  ],
} as const;
