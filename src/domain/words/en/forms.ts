// English, sections K to O of what hurts: canned lines, jargon, labels, handing off, false empathy; and asking before thanks.
import type { Rule } from '../kinds.ts';

const CANNED = 'A line that could go to anybody says that nobody read it.';
const JARGON = 'Plain words are read by more people; take low literacy for given when unknown (CDC Clear Communication Index).';
const LABEL = 'Doubt, disapproval, stereotype, “difficult” and authority mark stigmatising notes, and they are read and passed on (JAMA Netw Open 2021).';
const HANDING = 'Contacting again, repeating and being passed on are what drives people away (Dixon).';
const EMPATHY = 'Imagining how somebody feels does not make us right about it; asking does (Eyal, Steffel and Epley 2018).';

export const FORM_RULES: readonly Rule[] = [
  {
    id: 'canned-valued',
    kind: 'canned',
    on: /\bwe (?:\w+ )?value (?:you|your|our|each|every)\b|\b(?:valued|loyal|esteemed) (?:\w+ )?(?:customers?|patients?|clients?|guests?|members?|partners?)\b|\bthank you for your (?:continued )?(?:loyalty|business|custom|support|patronage)\b|\byour (?:call|opinion|voice|health|comfort|experience|feedback|visit|time|concern) (?:really |truly )?matters?\b(?! because)|\byou matter to us\b/gi,
    ask: 'What could you write to this person alone: the thing, the day, the place?',
    why: CANNED,
  },
  {
    id: 'canned-attention',
    kind: 'canned',
    on: /\b(?:for |)(?:bringing|brought|raising|raise) (?:this|it|that|these|the \w+|your \w+)(?: \w+){0,2}? (?:to|with) (?:our|my) attention\b|\b(?:appreciate|value) (?:you|your) taking (?:the |your )?time\b/gi,
    ask: 'What did they tell you? Could you thank them for that very thing?',
    why: CANNED,
  },
  {
    id: 'canned-reaching-out',
    kind: 'canned',
    on: /\b(?:thank you|thanks|appreciate (?:you|your)) (?:so much |very much |again )?(?:for )?(?:reaching out|contacting (?:us|me|our|the)|getting in touch|your (?:email|message|enquiry|inquiry|query|correspondence|feedback|interest))\b|\bwe (?:have )?received your (?:email|message|enquiry|complaint)\b/gi,
    ask: 'What did they tell you? Could you thank them for that very thing?',
    why: CANNED,
  },
  {
    id: 'canned-satisfaction',
    kind: 'canned',
    on: /\b(?:your|customer|patient|client) (?:satisfaction|experience|safety) is (?:our|of|very|always)\b|\b(?:we|company) (?:\w+ )?(?:strives?|are committed|is committed|are dedicated|pride ourselves|takes? (?:great )?pride|endeavou?rs?|aims?) (?:to|in|on)\b|\bcommitted to (?:excellence|providing|delivering|quality|the highest)\b|\b(?:highest|high) (?:standards?|quality|level) of (?:care|service)\b/gi,
    ask: 'What did you do for this person? Could that stand here?',
    why: CANNED,
  },
  {
    id: 'canned-public-response',
    kind: 'canned',
    // What companies choose from a list for the public complaint database of the CFPB.
    on: /\b(?:the )?company (?:(?:has )?responded to the (?:consumer|customer|complain\w+)\b[^\n]*|(?:believes?|disputes?|considers?|maintains?)\b[^\n]*\b(?:complaint|facts|appropriately|opportunity|misunderstanding|third party|policies)\b|(?:can't|cannot|can not|is unable to|could not) (?:verify|dispute|comment)\b[^\n]*|chooses? (?:not )?to\b[^\n]*\bresponse\b)|\bprovided? (?:us )?an opportunity to (?:answer|improve|better serve)\b|\bto better serve\b/gi,
    ask: 'What do you say to this one person, about their one matter?',
    why: CANNED,
  },
  {
    id: 'canned-hesitate',
    kind: 'canned',
    on: /\b(?:do not|don't|please do not|never|not) hesitate to\b|\b(?:please )?feel free to (?:reach|contact|call|email|get|write|ask|let)\b|\b(?:if|should) you (?:have|require|need) any (?:further |other |more |additional )?(?:questions?|queries|assistance|help|information|concerns?)\b|\bis there anything else (?:i|we) can\b|\b(?:if there(?: is|'s) anything (?:else|more)|should you need anything (?:else|more))\b/gi,
    ask: 'Who may they call, at which number and hour?',
    why: CANNED,
  },
  {
    id: 'canned-patience',
    kind: 'canned',
    on: /\b(?:appreciate|thank you for|thanks for|grateful for|ask for|asking for|value) (?:all )?(?:your|the) (?:continued |kind )?(?:patience|understanding|cooperation|co-operation|consideration)\b|\bbear(?:ing)? with us\b/gi,
    ask: 'They had no choice but to wait. What can you thank them for?',
    why: CANNED,
  },
  {
    id: 'canned-greeting',
    kind: 'canned',
    on: /\b(?:hope|trust) (?:that )?(?:this|my) (?:e-?mail|message|letter|note) (?:finds|reaches) you\b|\bdear (?:sir|madam|sirs|sir or madam|sir\/madam|customer|patient|client|valued|all|complainant)\b|\bto whom it may concern\b/gi,
    ask: 'What is their name, and what would you say first if they stood here?',
    why: CANNED,
  },
  {
    id: 'canned-closing',
    kind: 'canned',
    on: /\b(?:we|i) look forward to (?:hearing from you|serving you|your (?:reply|response)|continuing)\b|\bthank you for (?:giving us )?the opportunity\b|\bthis (?:is an automated|message was automatically)\b|\bhave a (?:great|wonderful|blessed) day\b/gi,
    ask: 'What could you write to this person alone?',
    why: CANNED,
  },

  {
    id: 'jargon-clinic',
    kind: 'jargon',
    on: /\b(?:non-?complian(?:t|ce)|(?:medication |treatment )?adheren(?:ce|t)|discharged?(?! from (?:your|the|his|her) (?:ears?|eyes?|nose|wound|cut|skin))(?= (?:from|home|is|was|has|will|scheduled|planned|pending|summary|planning|letter|papers|you|instructions|on|today|date|process|nurse|lounge)|[.,;!?\s]*$)|upon discharge|ambulatory|ambulate|prn|npo|contra-?indicat(?:ed|ion)s?|follow-?up encounters?|(?<!\bour )encounters?(?! (?:with|at) (?:the|a|your|our|my|an?)\b)|referrals?|(?:prior |pre-?)authori[sz]ations?|payers?|co-?pays?|co-?payments?|deductibles?|comorbidit(?:y|ies)|a?etiology|idiopathic|(?:o)?edema|hypertension|hypotension|analgesi[ac]s?|antipyretics?|bilateral|prognosis|triaged?|asymptomatic|b\.?i\.?d\.?|t\.?i\.?d\.?|q\.?i\.?d\.?)\b/gim,
    // Said with what it means, it is a word learned.
    unless: /\b(?:means?|meaning|in other words|stands for|doctors call|is (?:the )?(?:word|what|part|sum) )|\([a-z][^)]* /i,
    ask: 'How would you say it at a kitchen table?',
    why: JARGON,
  },
  {
    id: 'jargon-desk',
    kind: 'jargon',
    on: /\b(?:escalat(?:e|ed|es|ing|ion)|(?:open|opened|close|closed|support|open(?:ed|ing)? a) (?:ticket|case)\b(?! of\b)|your case\b(?! (?:of|workers?|managers?|stud\w+|law)\b)|your ticket(?= (?:has been|is (?:open|closed|now|being|with|in|assigned|resolved)|was (?:open|closed|escal)|number|id|remains))|(?:this|the) case (?:has|was|will|remains|number|is (?:now |being )?(?:closed|open|under|with|in))\b|(?:rais|open|log|creat|clos|updat|submit)\w* (?:\w+ )?(?:a|the|your|this|another|new) (?:new )?tickets?|tickets? (?:has|have|is|are|was|will|remains?) (?:been |be |now )?(?:open|clos|creat|log|rais|assign|updat|escalat|resolv|queued|in our)\w*|(?:case|ticket|reference) (?:number|no\.?|id)|(?:your|the|our) reference(?! (?:book|point|from|letter))|slas?|(?:our|work|ticket|call|service|support|review|phone) queues?|in (?:the|a) queue(?! (?:at|for|outside|on|in front|behind|of|by)\b)|queued|kpis?|stakeholders?|touch-?points?|leverag(?:e|ed|ing)|utili[sz](?:e|ed|es|ing|ation)|facilitat(?:e|ed|es|ing|ion)|remediat(?:e|ed|ion|ing)|ascertain(?:ed|ing)?|endeavou?r(?:s|ed|ing)?|pursuant|herein|hereby|aforementioned|heretofore|notwithstanding|synerg(?:y|ies)|bandwidth|deliverables?|actionable|expedit(?:e|ed|ing))\b/gi,
    unless: /\bin case\b(?![^\n]*\b(?:ticket|queue|sla)\b)|\bjust in case\b/i,
    ask: 'How would you say it at a kitchen table?',
    why: JARGON,
  },

  {
    id: 'label-difficult',
    kind: 'label',
    on: /\b(?:[Dd]ifficult|[Dd]emanding|[Rr]ude|[Aa]ggressive|[Hh]ysterical|hostile|unreasonable|abusive|manipulative|nasty|awkward|challenging|impossible|unpleasant|entitled|argumentative|belligerent|volatile) (?:\w+ )?(?:patient|customer|client|guest|caller|man|woman|lady|gentleman|person|family|mother|father|daughter|son|wife|husband|relative|behaviou?r)s?\b|\b(?:patient|customer|client|guest|caller|she|he|they|pt|[A-Z][a-z]+) (?:is|was|are|were|became|becomes|remains|got|has been|can be|being|gets) (?:very |quite |extremely |rather |always |being |again |really |so |increasingly |a bit |somewhat )*(?:difficult|demanding|rude|aggressive|hysterical|hostile|unreasonable|abusive|manipulative|nasty|awkward|argumentative|belligerent|volatile|entitled)\b(?! (?:for|to) )|\b(?:came across|comes across|seems|seemed|sounded|presented) (?:as )?(?:very |quite |rather |a bit )*(?:difficult|demanding|rude|aggressive|hysterical|hostile|unreasonable|abusive|manipulative|argumentative|entitled|paranoid|dramatic)\b|(?<=[,;] (?:and )?)(?:very |quite |so |extremely |really |rather )+(?:difficult|demanding|rude|aggressive|hostile|unreasonable|abusive|manipulative|entitled|argumentative)\b/g,
    only: 'note',
    ask: 'What was said and done? Could you quote it?',
    why: LABEL,
  },
  {
    id: 'label-frequent',
    kind: 'label',
    on: /\b(?:frequent fl[iy]ers?|frequent (?:caller|attender|complainer|user)s?|(?:a|our|the|one of our|another|known|well-known) regulars?(?! (?:contact|check|appointment|visit|medication|dose|dentist|doctor|call|plan|update|review|blood|follow))|time[- ]?wasters?|wasting our time|cr(?:y|ies|ied|ying) wolf|serial complainers?|repeat offenders?|(?:chronic|habitual|professional|vexatious) complain(?:er|ant)s?|heart-?sink)\b/gi,
    ask: 'How often did they call, and about what?',
    why: LABEL,
  },
  {
    id: 'label-denies',
    kind: 'label',
    on: /(?:^[ \t]*|(?<=[,;] (?:and |then |but )?)|\b(?:patient|customer|client|guest|caller|pt|she|he|they|mother|father|family|daughter|son|wife|husband|mrs? \w+|ms \w+|[A-Z][a-z]+) )(?:has |have |had |still |again |also |currently )*(?:[Rr]efuse[sd]?|refusing|[Dd]enie[sd]|deny|denying|[Cc]laims?|claimed|claiming|[Cc]omplain(?:s|ed|ing)? of|allege[sd]?)\b(?! by (?:us|me|our))/gm,
    only: 'note',
    ask: 'What did they say or decide, in their words?',
    why: LABEL,
  },
  {
    id: 'label-uncooperative',
    kind: 'label',
    on: /\b(?:non[- ]?complian(?:t|ce)|uncooperative|unco-operative|poor historian|unreliable historian|unmotivated|treatment[- ]resistant|not compliant|lacks insight|attitude problem)\b/gi,
    only: 'note',
    ask: 'What made it hard for them?',
    why: LABEL,
  },
  {
    id: 'label-seeking',
    kind: 'label',
    on: /\b(?:drug|attention|sympathy|compensation|opioid|med|money|pity)[- ]seek(?:ing|er|ers)\b|\bseeking (?:attention|drugs)\b|\b(?:playing|plays|play) the (?:victim|system)\b|\bafter (?:money|compensation)\b/gi,
    ask: 'What did they ask for, and why?',
    why: LABEL,
  },
  {
    id: 'label-suffers',
    kind: 'label',
    on: /\b(?:(?:suffers?|suffering|suffered) (?:from|with)|victims? of|bed-?bound|wheelchair[- ]bound|confined to (?:a |his |her |the )?(?:bed|wheelchair)|(?:drug |an? |known |recovering )?(?:addicts?|junk(?:ie|y)s?)|substance abusers?|drug abusers?|(?:a|an|known) alcoholic|crippled|retarded|(?:a|the) (?:schizophrenic|diabetic|epileptic))\b/gi,
    only: 'note',
    ask: 'What do they have or use, said with “person” first?',
    why: LABEL,
  },
  {
    id: 'label-insisted',
    kind: 'label',
    on: /\b(?:patient|customer|client|guest|caller|pt|she|he|they|mother|father|family|daughter|son|wife|husband|mrs? \w+|ms \w+|[A-Z][a-z]+) (?:has |have |had |then |again |also |repeatedly |loudly |just )*(?:insist(?:s|ed)?|demand(?:s|ed)?|threaten(?:s|ed)?|rant(?:s|ed)?|scream(?:s|ed)?|whine[sd]?|moan(?:s|ed)?|kicked off|made a scene)\b|(?:^|[.;,] (?:and |then )?)(?:[Ii]nsisted|[Dd]emanded|[Tt]hreatened|[Rr]anted|[Ss]creamed|[Ss]houted|[Mm]oaned|[Ww]hined|[Kk]icked off)\b(?! by)/g,
    only: 'note',
    ask: 'What did they ask for, how often, in their words?',
    why: LABEL,
  },
  {
    id: 'label-family',
    kind: 'label',
    on: /\b(?:the|her|his|their|this|a) (?:family|daughter|son|wife|husband|mother|father|relatives?|parents?) (?:is|are|was|were|seems?|can be|very) (?:very |quite |rather |extremely |a bit |being )*(?:difficult|litigious|demanding|overbearing|interfering|pushy|over-?protective|aggressive|dysfunctional|trouble|unreasonable|hostile)\b|\blitigious\b/gi,
    only: 'note',
    ask: 'Who asked for what?',
    why: LABEL,
  },

  {
    id: 'handing-you-call',
    kind: 'handing-off',
    on: /(?<!\b(?:references|numbers?|someone|somebody|anyone|people|person|friends?|neighbou?rs?|whom|that) )\byou(?:'ll| will| would|'d)? (?:have to|need to|must|should|can|are best to|could|may (?:want|wish) to|might (?:want|like) to) (?:please )?(?:call|contact|speak (?:to|with)|ring|phone|email|e-mail|write to|get in touch with|take (?:it|this|that) up with|ask|go to|approach)\b(?! (?:me|us|if|any|when|whenever|at any|for a call)\b)(?! (?:(?:her|him|them|[A-Z]\w+),? (?:and|directly))?\s*(?:if you (?:like|wish|prefer))\b)|\byou(?:'re| are|'d be| would be) (?:best|better) (?:off )?(?:ringing|calling|phoning|contacting|speaking|asking|going|trying|writing)\b|\b(?:is|'s|would be) (?:something |a matter |one |a question )?for (?:your|the|another) (?:gp|doctor|insurer|pharmacy|pharmacist|bank|provider|surgery|council|employer|\w+ (?:team|office|desk|department)) to\b/gi,
    unless: /\bif you (?:like|wish|prefer|want)\b|\bcall (?:in|round|by)\b|\bwhichever\b|\bwhenever\b|\bdirect line\b|\byou can (?:call|ask|contact|speak)[^\n]*\bany ?time\b/i,
    ask: 'Could you call them, and ring back by a set hour?',
    why: HANDING,
  },
  {
    id: 'handing-hold',
    kind: 'handing-off',
    on: /(?<!\b(?:you|we|they|i|who|to|that|of|and) )(?:(?<=^[^\w\n]*)|(?<=\b(?:please|kindly|you|to|must|just|and) ))(?:please |kindly )?(?:hold|stay on (?:the )?line|hold the line)(?! on to\b)(?:,? please| for| on\b| while| a (?:moment|minute|second)|[.!,]|$)(?! your)|\b(?:i|we)(?:'m| am|'re| are|'ll| will| have|'ve)? (?:now |just |going to |be )*(?:transfer(?:ring|red)?|connect(?:ing)?|put(?:ting)?|pass(?:ing|ed)?|forward(?:ing|ed)?|redirect(?:ing|ed)?|refer(?:ring|red)?) (?:(?:you|your (?:call|email|message|complaint|enquiry|query|concern|details)|the matter)(?: \w+){0,3}? (?:on(?:to)?|to|through|over|along|now)|(?:this|it)(?: \w+){0,2}? to (?:the|our|another|a|my))\b(?! (?:me|the (?:line|list)|the test|use|bed|sleep|practice))/gim,
    ask: 'Will you stay until the other has their story?',
    why: HANDING,
  },
  {
    id: 'handing-form',
    kind: 'handing-off',
    on: /(?<!\b(?:can't|cannot|not|never|i|we|i'll|we'll|i will|we will|i can|we can|no need to|needn't|rather|have to|without having to|helped you|help you) )\b(?:fill (?:in|out)|complete|submit|use|visit|go to|see|check|refer to|log ?(?:in|on) to|download|find) (?:\w+ ){0,4}?(?:forms?|website|online|portal|web ?site|web ?page|faqs?|app)\b(?![^\n]*\b(?:with (?:you|me|us)|here|together|if you (?:like|wish|prefer)|i can help|i(?:'ll| will) help)\b)/gi,
    ask: 'Could you fill it in with them now?',
    why: HANDING,
  },
  {
    id: 'handing-spam',
    kind: 'handing-off',
    on: /\b(?:check|checked|look in|looked in) (?:your |the )?(?:spam|junk)\b|(?<!\b(?:which|what|how)\b[^\n]{0,30})\bhave you (?:already |even )?tried (?:\w+ing|to|it again|again|another|a different|the (?:website|app|portal|link)|our)\b|\bdid you (?:actually |even )?(?:try|check|look in)\b/gi,
    ask: 'Could you send it again now, and ask whether it came?',
    why: HANDING,
  },

  {
    id: 'false-empathy-exactly',
    kind: 'false-empathy',
    on: /\b(?:i|we)(?: can| do| completely| totally| fully| really| truly| certainly| perfectly|'ve)* (?:know|understand|appreciate|get|imagine) (?:exactly |just |completely |precisely )?(?:how|what) (?:you(?:'re| are| must be| must)? (?:feel(?:ing)?|going through|went through|been through)|this (?:must )?feels?|(?:upset|angry|hard|frustrating|difficult) (?:you|this))\b/gi,
    ask: 'How does it seem to you, and did you get it right? Could you ask?',
    why: EMPATHY,
  },
  {
    id: 'false-empathy-frustration',
    kind: 'false-empathy',
    on: /\b(?:i|we)(?: can| do| completely| totally| fully| really| truly| certainly| quite| both)* (?:understand|appreciate|sympathi[sz]e with|hear|acknowledge|recogni[sz]e|share) (?:your|the) (?:\w+ )?(?:frustrations?|anger|disappointment|annoyance|concerns?|distress|upset|dissatisfaction|position|point of view)\b|\b(?:i|we) (?:can )?(?:completely |totally |fully )?understand (?:that )?(?:this|it|you) (?:is|are|must be|can be|may be|might be|was) (?:\w+ )?(?:frustrating|frustrated|upset|upsetting|annoying|annoyed|disappointing|disappointed)\b|\b(?:i|we) can (?:only |well |just |fully )?imagine (?:your|the|how|what)\b|\b(?:i|we)(?: can| do| fully| really)* (?:appreciate|understand|see|know|realise|realize|recogni[sz]e) how (?:\w+ )?(?:frustrating|upsetting|annoying|disappointing|difficult|hard|stressful|worrying|frustrated|upset|angry|disappointed) (?:this|it|that|you)\b/gi,
    ask: 'What was so tiring about it, told in their own detail?',
    why: EMPATHY,
  },
  {
    id: 'false-empathy-but',
    kind: 'false-empathy',
    on: /\b(?:i|we|anyone|anybody)(?:'d| would) (?:feel|be|think|probably feel) (?:\w+ )?(?:the same|just as|that way|exactly)[^\n.!?]{0,40}?,? but\b|\b(?:i|we) (?:do |can |completely |fully |totally )*(?:understand|sympathi[sz]e|appreciate|hear)[^\n.!?]{0,60}?, but\b/gi,
    ask: 'What would be left if the sentence ended before “but”?',
    why: EMPATHY,
  },
];
