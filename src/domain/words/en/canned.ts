// English, section K of what hurts: lines that could go to anybody.
import type { Rule } from '../kinds.ts';
import { A_TIME } from './people.ts';
import { rule } from './rule.ts';

const raw = String.raw;
const CANNED = 'A line that could go to anybody says that nobody read it.';

/** It names what it is about. */
const NAMES_WHAT = /\b(?:about the|about your|that you (?:told|wrote|said|called|rang)|for (?:telling|calling|waiting|staying|sitting|bringing|writing) )\b/i;

export const CANNED_RULES: readonly Rule[] = [
  rule(
    'canned-valued',
    'canned',
    [
      raw`\bwe (?:\w+ )?value (?:you|your|our|each|every)\b`,
      raw`\b(?:valued|loyal|esteemed) (?:\w+ )?(?:customers?|patients?|clients?|guests?|members?|partners?)\b`,
      raw`\bthank you for your (?:continued )?(?:loyalty|business|custom|support|patronage)\b`,
      raw`\byour (?:call|opinion|voice|health|comfort|experience|feedback|visit|time|concern) (?:really |truly )?matters?\b(?! because)`,
      raw`\byou matter to us\b`,
    ],
    'What could you write to this person alone: the thing, the day, the place?',
    CANNED,
  ),
  rule(
    'canned-attention',
    'canned',
    [
      raw`\b(?:for |)(?:bringing|brought|raising|raise) (?:this|it|that|these|the \w+|your \w+)(?: \w+){0,2}? (?:to|with) (?:our|my) attention\b`,
      raw`\b(?:appreciate|value) (?:you|your) taking (?:the |your )?time\b`,
      raw`\b(?:thank you|thanks|many thanks|we thank you|grateful to you|our thanks) (?:so much |very much |kindly )?(?:again )?for (?:making (?:us|me) aware|letting us know about (?:your|this)|sharing (?:your|this|these|that)|your (?:valued |valuable |kind |recent |honest |esteemed )*(?:feedback|comments?|input|email|message|enquiry|inquiry|query|correspondence|interest|trust|loyalty|custom|business|patronage|support|remarks|contact|communication|understanding|patience|co-?operation)|(?:contacting|writing to|emailing|being (?:a|our)|reaching out|getting in touch|your continued|bearing with|banking with|staying with us|flying with|shopping|visiting|raising|highlighting|flagging|drawing))\b(?! (?:about|at|on|of|this|last|yesterday|today|with us (?:on|through|since|while)|last|until)\b)`,
      raw`\b(?:taken|take) (?:due |full )?note of (?:its|your|the|this)\b`,
      raw`\b(?:taken on board|duly noted)(?=[.,!]|$| and)`,
      raw`\b(?:thank you|thanks|grateful|gratitude|appreciate\w*|obliged|thankful|indebted|welcome|good of you)\b[^\n]{0,40}?\b(?:bringing|raising|highlighting|flagging|sharing|reporting|pointing out|alerting|taking the (?:time|trouble)|letting us know|making us aware|drawing our|voicing|providing|giving us|telling us about|informing|submitting|expressing|communicating|taking time|writing to (?:us )?with|writing in with|coming forward)(?: (?:this|these|that|it|your|the|us|our|my|me|matter|matters|issue|issues|concern|concerns|point|points|out|feedback|thoughts|thought|experience|experiences|to|up|views|view|comments?|situation|of|valuable|valued|useful|helpful|honest|kind|candid|detailed|with|for|attention|awareness|about|know|in|complaint|complaints|problem|problems|incident|details|input|insights?|observations?|suggestions?|opinion|opinions|review|message|remarks|notice|and|so|openly|frankness|candour|honesty|openness|time|story|all|forward|here|recent|a|note|note of|constructive|criticism))*(?=[.,;!:]|$| (?:as|which|because|we|it|in order|at|dated|regarding|concerning|on \d|of \d|from))`,
    ],
    'What did they tell you? Could you thank them for that very thing?',
    CANNED,
  ),
  rule(
    'canned-reaching-out',
    'canned',
    [
      raw`\b(?:thank you|thanks|appreciate (?:you|your)) (?:so much |very much |again )?(?:for )?(?:reaching out|contacting (?:us|me|our)|getting in touch|your (?:email|message|enquiry|inquiry|query|correspondence|feedback|interest))\b`,
      raw`\bwe (?:have )?received your (?:email|message|enquiry|complaint)\b`,
      raw`\b(?:thank you|thanks|grateful|appreciate (?:you|your|it)|thank-?you)(?: \w+){0,3}? (?:for )?(?:(?:so |very )?(?:kindly )?)(?:reaching out|contacting (?:us|me|our \w+|the (?:\w+ )?(?:clinic|hotel|bank|office|helpdesk|help ?desk|team|service|hospital|company|support|council|department|shop|store|line|centre|\w+ (?:team|desk|line|office|service)))|getting (?:in touch|in contact|back to us|hold of us)|being in (?:touch|contact)|writing (?:in|to (?:us|our \w+))|calling (?:in|us|our \w+)|emailing us|messaging us|dropping (?:us )?a line|taking (?:the |your )?time|making contact|connecting with us|approaching us|using our|visiting our|your (?:\w+ )?(?:e-?mails?|messages?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|correspondence|feedback|interest|contact|communication|submission|comments?|response|reply|input))(?=[.,;!:]|$| (?:of|dated|regarding|to us|to (?:the|our)|and (?:we|for|your|apolog|your|i)|concerning|which|received|with (?:us|your|regard|reference|a)|today|on \d|in (?:regard|relation|respect)|about (?:your|our|this)|from \d)\b)|\b(?:it (?:is|was) (?:\w+ )?(?:good|great|lovely|nice|a pleasure) to hear from you|good to hear from you|we (?:have )?(?:\w+ )?(?:received|acknowledge|got) (?:your|the) (?:\w+ )?(?:e-?mail|message|enquiry|inquiry|complaint|query|correspondence|feedback|communication|comments?)|(?:in|with) (?:reply|response|reference|answer) to your (?:\w+ )?(?:e-?mail|message|enquiry|inquiry|query|letter|correspondence|request)|further to your|re your|thanks? (?:a lot |so much )?for the (?:e-?mail|message|enquiry|feedback|query)(?=[.,!]|$))\b`,
    ],
    'What did they tell you? Could you thank them for that very thing?',
    CANNED,
  ),
  rule(
    'canned-satisfaction',
    'canned',
    [
      raw`\b(?:your|customer|patient|client) (?:satisfaction|experience|safety) is (?:our|of|very|always)\b`,
      raw`\b(?:we|company) (?:\w+ )?(?:strives?|are committed|is committed|are dedicated|pride ourselves|takes? (?:great )?pride|endeavou?rs?|aims?) (?:to|in|on)\b`,
      raw`\bcommitted to (?:excellence|providing|delivering|quality|the highest)\b`,
      raw`\b(?:highest|high) (?:standards?|quality|level) of (?:care|service)\b`,
      raw`\b(?:your|all|customer|guest|patient|every|each) (?:\w+ )?(?:feedback|comments?|opinion|input|satisfaction|comfort|well-?being|health|happiness|experience|trust) (?:\w+ )?(?:helps? us|allows? us|enables? us|is (?:our|what|at the|the heart|paramount|key|close|everything|important|valued|vital|crucial)|drives us|comes first|means (?:everything|a lot|the world))\b`,
      raw`\b(?:the |an? |this )?opportunity to (?:improve|learn|grow|serve|make (?:this|it|things) right|respond|assist)\b`,
      raw`\b(?:improve|enhance|better|raise) (?:our|the (?:quality|level|standard) of our) (?:services?|care|standards?|offering|processes)\b`,
      raw`\b(?:every|each) (?:patient|guest|customer|client|voice|member|resident|tenant) (?:\w+ )?(?:matters|counts|is (?:\w+ )?(?:important|special|unique|valued|heard|family))\b`,
      raw`\b(?:high|highest|usual|own|exacting|excellent|very best|exceptional|outstanding|quality|first-class|world-class|top) (?:\w+ )?(?:standards?|quality|level|service|care|experience)\b(?<=\b(?:we|our|us|offer|deliver|provide|providing|committed|maintain|meet|expect|set|pride|ensure|strive|aim|falls?|fell|short|below)\b[^\n]{0,90})`,
      raw`\b(?:did not|didn't|failed to|do not|fell short of|below|short of) (?:\w+ )?(?:meet|live up to|match|your|our|the|reach) (?:\w+ ){0,3}?(?:expectations?|standards?)\b`,
      raw`\b(?:exceed\w*|meet\w*|surpass\w*) (?:your|all your|our \w+) expectations?\b`,
      raw`\b(?:customer|guest|patient|client) (?:delight|happiness|satisfaction|care|centricity|experience) (?:\w+ )?(?:is|lies|stands|comes|are)\b`,
      raw`\bat the heart of (?:all|everything|what) we do\b`,
      raw`\b(?:your|customer|patient|client|guest|resident|the|each guest's|our (?:guests'?|patients'?|customers'?)) (?:\w+ )?(?:\w+ and )?(?:satisfaction|experience|safety|comfort|happiness|well-?being|health|care|peace of mind|delight|enjoyment|convenience|needs|smile|trust|journey|security|loyalty) (?:\w+ )?(?:is|are|comes?|remains?|lies?|stands?|always|means?|has always been|drives?|matters?|guides?) (?:\w+ )?(?:our|of|very|always|first|what|at|everything|paramount|the|to us|important|key|us|close|number|in good|foremost)\b|\bour (?:\w+ )?(?:mission|goal|aim|passion|promise|commitment|vision|ethos|core values?|values|motto|ambition|aspiration|objective|philosophy|priority|focus|dedication|pledge|number one|purpose|calling|top priority|highest priority|raison) (?:is (?:to|that|your|the|always|our|simple)|are (?:to|your)|has always been|remains|drives? us)\b(?! (?:on the|at the (?:desk|door)|(?:open|closed|out|broken)|today|for you (?:on|at)))|\bwe (?:\w+ ){0,3}?(?:strive|are (?:\w+ )?(?:committed|dedicated|devoted|passionate|proud|determined|constantly|continually|continuously|always (?:looking|working|striving|trying|keen))|pride ourselves|take (?:\w+ )?pride|endeavour|aim|go (?:the extra|above|out of our way|to great)|put (?:our |all our )?(?:patients|customers|guests|people|quality|safety|you|your \w+) (?:first|at the|above|before)|work (?:hard|tirelessly|constantly|continuously|every day|round)|never (?:compromise|stop|rest|settle)|believe in|always (?:strive|aim|try|endeavour|do our|put|want|work|seek)|constantly|continually|continuously|seek|want (?:every|each|all|our|nothing|only)|live (?:and breathe|for|to|by)|stand for|exist|love (?:what|our|hearing)|set (?:ourselves|the|very|high)|hold ourselves|expect (?:nothing|only|the) (?:but|best|highest))\b(?<=\b(?:strive|committed|dedicated|devoted|passionate|proud|determined|ourselves|pride|endeavour|mile|above|our way|lengths|first|heart|quality|great|safety|patients|customers|guests|people|value|tirelessly|constantly|continuously|continually|compromise|stop|rest|settle|believe in|strive|aim|try|best|want|work|seek|hard|every|each|all|nothing|only|breathe|for|exist|do|hearing|highest|but|day|looking|working|striving|trying|keen|to|the|you|your|our|by|very|high|round|put|extra|a high|go to great))(?= (?:to|for|on|in|that|by|about|of|every|each|the|high\w*|world|mile|improv\w*|excellen\w*|our|your|best|satisf\w*|service|and|customers?|patients?|guests?|you|people|quality|first|at|ourselves|outstanding|exceptional|great|memorable|a)\b)(?! (?:to (?:call|ring|send|tell|give you|hear|know|see you|find|get your|pay|bring|meet|finish|move|keep your)|you to (?:have|know|hear|choose|tell)|the (?:bed|key|book|letter|cup|note|door|old|ramp|bell|list|seat|room)|a (?:bed|note|chair|ramp|sign|bell|second|new)|your (?:key|letter|name|bag|file|bed|room)|that you|you on|you in|for (?:two|three|\d)))`,
      raw`\b(?:excellence|world-class|best-in-class|second to none|first-class|top-notch|top-quality|gold standard|customer-(?:centric|focused|oriented|first)|patient-(?:cent(?:red|ered)|focused|first)|guest-focused|person-cent(?:red|ered)|unparalleled|unrivalled|unmatched|state-of-the-art|exceptional (?:\w+ )?(?:service|care|experience|quality|hospitality)|outstanding (?:\w+ )?(?:service|care|experience|quality|hospitality)|excellent (?:\w+ )?(?:service|care|customer|hospitality|standards?)|(?:highest|high|best|very best|finest|top|superior|utmost|exacting|rigorous|usual|our) (?:\w+ )?(?:standards?|quality|level|possible (?:service|care|experience)|service|hospitality) (?:of|we|that|in|to|for|and|at|is|are|possible)|everything (?:that )?we do|all (?:that )?we do|heart of (?:all|everything|our|what)|the extra mile|one of a kind|a memorable (?:stay|experience|visit)|a seamless (?:\w+ )?experience|quality (?:of )?(?:care|service) (?:is|for|to|we|you)|the customer (?:is king|comes first)|service(?:s)? (?:excellence|we provide|we offer|to all|to our)|improv\w+ (?:our|the|upon our) (?:services?|quality|standards?|offering|service|care|processes|performance)|continuous improvement|helps? us (?:to )?(?:improve|grow|learn|serve|do better|become|get better)|grow and improve)\b(?<!\b(?:your|you)\b (?:\w+ )?(?:excellence|first-class))(?! (?:stamp|ticket|post|degree))`,
    ],
    'What did you do for this person? Could that stand here?',
    CANNED,
    { unless: NAMES_WHAT },
  ),
  rule(
    'canned-public-response',
    'canned',
    [
      raw`\b(?:the )?company (?:(?:has )?responded to the (?:consumer|customer|complain\w+)\b[^\n]*|(?:believes?|disputes?|considers?|maintains?)\b[^\n]*\b(?:complaint|facts|appropriately|opportunity|misunderstanding|third party|policies)\b|(?:can't|cannot|can not|is unable to|could not) (?:verify|dispute|comment)\b[^\n]*|chooses? (?:not )?to\b[^\n]*\bresponse\b)`,
      raw`\bprovided? (?:us )?an opportunity to (?:answer|improve|better serve)\b`,
      raw`\bto better serve\b`,
    ],
    'What do you say to this one person, about their one matter?',
    CANNED,
  ),
  rule(
    'canned-hesitate',
    'canned',
    [
      raw`\b(?:do not|don't|please do not|never|not) hesitate to\b`,
      raw`\b(?:please )?feel free to (?:reach|contact|call|email|get|write|ask|let)\b`,
      raw`\bis there anything else (?:i|we) can\b`,
      raw`\b(?:if there(?: is|'s) anything (?:else|more)|should you need anything (?:else|more))\b`,
      raw`\b(?:should|if) (?:you|there|anything) (?:\w+ )?(?:have|need|require|be|remain|wish|arise|encounter|occur)\b(?: \w+){0,4} (?:any|further|more|other|additional|anything|at all|questions?|queries)\b[^\n]*\b(?:contact|get in touch|let us know|hesitate|call us|at your (?:disposal|service)|happy to (?:help|assist)|here (?:for you|to help)|reach)\b`,
      raw`\b(?:always|only too|more than|very) (?:happy|glad|pleased|willing) to (?:help|assist|be of (?:service|assistance))\b`,
      raw`\b(?:friendly|experienced|dedicated|helpful|expert) (?:advisers?|advisors?|team|staff|agents|colleagues) (?:are|is|will be) (?:\w+ )?(?:there|here|available|at|happy|ready|waiting)\b`,
      raw`\baround the clock\b`,
    ],
    'Who may they call, at which number and hour?',
    CANNED,
    { unless: NAMES_WHAT },
  ),
  rule(
    'canned-patience',
    'canned',
    [
      raw`\b(?:appreciate|thank you for|thanks for|grateful for|ask for|asking for|value) (?:all )?(?:your|the) (?:continued |kind )?(?:patience|understanding|cooperation|co-operation|consideration)\b`,
      raw`\bbear(?:ing)? with us\b`,
      raw`\bwe (?:greatly |truly |really |do )?(?:apologi[sz]e|appreciate|value) (?:that )?your (?:\w+ )?(?:feedback|comments|patience|understanding|loyalty|custom|business|trust|candou?r|experience did|experience was|cooperation|co-operation)\b`,
      raw`\bbear with us\b`,
      raw`\b(?:your|the) (?:\w+ )?(?:patience|understanding|co-?operation|forbearance|tolerance|indulgence|consideration|flexibility|goodwill|trust and patience)(?: and \w+)?\b(?<=\b(?:appreciate|appreciates|appreciated|thank you for|thanks for|grateful for|thankful for|ask for|asking for|value|request|requesting|hope for|hoping for|count on|counting on|rely on|relying on|trust in|trusting in|beg|crave|thank you in advance for|thanks in advance for|acknowledge|with|applaud|welcome|seek|need|for|on|in|of) (?:\w+ ){0,3}?(?:your|the) (?:\w+ )?(?:patience|understanding|co-?operation|forbearance|tolerance|indulgence|consideration|flexibility|goodwill)(?: and \w+)?)(?=[.,;!]|$| (?:while|as|in|at|during|and|until|with|throughout|when|is|are|during|on|regarding|whilst|so|for|through))|\b(?:thank you|thanks|grateful|appreciate you|appreciate it) (?:\w+ )?(?:for )?(?:being (?:so |very )?(?:patient|understanding|flexible|cooperative)|waiting(?=[.,!]|$| (?:so|and|patiently|while|with us))|bearing with|hanging (?:in|on)|holding(?=[.,!]|$)|your wait|standing by|sticking with|staying with us(?=[.,!]|$))|\b(?:bear|bearing|stay|hang|stick) with us\b|\bpatience (?:is|will be|would be) (?:\w+ )?(?:appreciated|valued|a virtue)\b|\b(?:thank you|thanks) in advance\b|\byou(?:r)? (?:will|'ll) understand(?=[.,!]|$)`,
    ],
    'They had no choice but to wait. What can you thank them for?',
    CANNED,
    { unless: NAMES_WHAT },
  ),
  rule(
    'canned-greeting',
    'canned',
    [
      raw`\b(?:hope|trust) (?:that )?(?:this|my) (?:e-?mail|message|letter|note) (?:finds|reaches) you\b`,
      raw`\bdear (?:sir|madam|sirs|sir or madam|sir/madam|customer|patient|client|valued|all|complainant)\b`,
      raw`\bto whom it may concern\b`,
      raw`\b(?:hope|trust) (?:that )?(?:this|my|our|the) (?:\w+ )?(?:letter|e-?mail|message|note|mail|reply)? ?(?:finds|reaches|meets|answers|helps|clarifies|addresses|resolves|meets with) (?:you|your)\b`,
      raw`\bdear (?:valued |esteemed |respected |sir|madam|sir/madam|sirs|patient|customer|guest|resident|tenant|client|member|policy ?holder|account holder|applicant|customer)\b`,
      raw`\bto (?:all )?(?:whom|whoever) it (?:may|might) concern\b`,
      raw`\b(?:hope|hoping|trust|trusting)(?: \w+){0,3}? (?:finds?|reaches|finding|you are (?:\w+ )?(?:well|fine|good|healthy|keeping|having|enjoying|safe|in good)|(?:all|everything) is (?:\w+ )?(?:well|fine|good|in order)|you and (?:yours|your (?:family|loved ones))|you have (?:had )?(?:a|been)|your (?:day|week|weekend) (?:is|has|was|started)|this (?:\w+ )?(?:letter|e-?mail|message|note|mail|reply|correspondence|finds)|you had a)(?: you)?\b(?! (?:home|out of|your (?:new|first)|settled|the (?:stairs|pain)|well enough|(?:at home|after|since|again)))|\b(?:(?:warm(?:est)?|kind(?:est)?|best|season's|cordial|many|friendly) greetings(?= (?:from|to)|[.,!]|$)|greetings(?= (?:from|of)|[.,!]|$)|compliments of the season|dear (?:\w+ )?(?:sir|madam|sirs|customer|patient|client|guest|resident|tenant|member|colleague|friend|applicant|user|reader|passenger|policy ?holder|account holder|shopper|neighbou?r|subscriber|occupier|householder|customers|patients)(?=[,.:!]|$| (?:or|and|\/))|(?:good day|hello|hi|hey) (?:there|all|customer|guest|dear|to you)(?=[,.!:]|$)|good day(?=[,.!:]|$)|(?<=^[^\w\n]*)to (?:all )?(?:whom|whoever) (?:it|this)|to the person (?:concerned|responsible)|i am writing (?:to you )?(?:in (?:regard|reference|relation|connection|response|reply|respect)|with (?:reference|regard|respect)|further|regarding|concerning)|we are writing (?:to you )?(?:in (?:regard|reference|relation|connection|response|reply|respect)|with (?:reference|regard|respect)|further|regarding|concerning)|(?:with|in) reference to (?:yours|the above|our|your)|the above(?:-mentioned)? (?:matter|subject|reference)|yours of the|your letter of the)\b`,
    ],
    'What is their name, and what would you say first if they stood here?',
    CANNED,
    { unless: NAMES_WHAT },
  ),
  rule(
    'canned-closing',
    'canned',
    [
      raw`\b(?:we|i) look forward to (?:hearing from you|serving you|your (?:reply|response)|continuing)\b`,
      raw`\bthank you for (?:giving us )?the opportunity\b`,
      raw`\bthis (?:is an automated|message was automatically)\b`,
      raw`\bhave a (?:great|wonderful|blessed) day\b`,
      raw`\b(?:look(?:ing)? forward|hope|hoping|would (?:love|be delighted|be honou?red)|cannot wait|be delighted) to (?:\w+ )?(?:welcom\w+|seeing|see|serving|serve|hearing|hear|assist\w*|continu\w+|meet\w*|regain\w*|win\w*) (?:you|from you|your|to)\b(?! (?:on|at|how|what|whether|about|back (?:on|at)|tomorrow|next|all|both|and your)\b)`,
      raw`\bwish(?:ing)? you (?:all the (?:very )?best|a (?:\w+ )?(?:day|week|recovery|time)|every success|well)\b(?=[.,!]|$| (?:for|in|with) (?:the|your) (?:future|onward))`,
      raw`\b(?:look|looking|hope|hoping|would love|would be (?:\w+ )?(?:delighted|honou?red|pleased|happy)|are (?:\w+ )?(?:excited|keen|eager)|cannot wait|can not wait|trust) (?:\w+ )?(?:forward )?to (?:\w+ )?(?:welcom\w+|see(?:ing)?|serv(?:e|ing)|hear(?:ing)?|assist\w*|continu\w+|meet(?:ing)?|regain\w*|win(?:ning)?|host\w*|have you|having you|work(?:ing)?|support\w*|your|greet\w*|look(?:ing)? after|be(?:ing)? of|help(?:ing)? you again|earn\w*|restor\w*|exceed\w*) ?(?:you|from you|your|to you|our|with you|back|again)\b(?! (?:on|at|how|what|whether|about|tomorrow|next|all|both|and your|you (?:on|at|next|tomorrow|how)|(?:back )?(?:on|at) )\b)(?<=\b(?:forward|hope|hoping|love|delighted|honou?red|pleased|happy|excited|keen|eager|wait|trust) to (?:\w+ )?(?:welcom\w+|see(?:ing)?|serv\w+|hear(?:ing)?|assist\w*|continu\w+|meet(?:ing)?|regain\w*|win\w*|host\w*|have you|having you|work(?:ing)?|support\w*|your|greet\w*|look(?:ing)? after|be(?:ing)? of|help(?:ing)? you again|earn\w*|restor\w*|exceed\w*) ?(?:you|from you|your|to you|our|with you|back|again)?)(?![^\n]*\b${A_TIME}\b)`,
      raw`\b(?:(?:wish|wishing) you (?:and \w+ \w+ )?(?:all the (?:very )?best|a (?:\w+ )?(?:day|week|weekend|recovery|time|stay|future|year|season|journey|evening)|every (?:success|happiness)|well|continued|good health|pleasant)|have (?:a|yourself a) (?:great|lovely|nice|wonderful|good|pleasant|blessed|fantastic|super) (?:rest of your )?(?:day|week|weekend|evening|one|time)|assuring you of (?:our|my)|(?:yours|always|ever|with) (?:\w+ )?(?:at your service|in service|best regards|kind regards from the)|your (?:\w+ )?(?:service family|support team|customer (?:service|care) team)(?=[.!,]|$)|(?:do not reply|no-?reply|automated (?:message|reply|response|email)|auto-?reply|this (?:message|mailbox|email|inbox) (?:is|was) (?:\w+ )?(?:automat\w+|not monitored|unmonitored|generated)))\b(?! (?:nurse|who|on \w+day|will|has|is (?:at|coming)|for (?:you|your) \w+ (?:on|at)))`,
    ],
    'What could you write to this person alone?',
    CANNED,
    { unless: NAMES_WHAT },
  ),
];
