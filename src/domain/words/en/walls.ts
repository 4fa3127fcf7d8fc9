// English, section D of what hurts: the policy wall.
import type { Rule } from '../kinds.ts';
import { CUSTOMERS, HOUSE, THE_CUSTOMER } from './people.ts';
import { has, rule } from './rule.ts';

const raw = String.raw;
const WALL = 'A rule is no reason; people take a no better with its reason and a choice (procedural fairness, Smith, Bolton and Wagner 1999).';

export const WALL_RULES: readonly Rule[] = [
  rule(
    'wall-our-policy',
    'policy-wall',
    [
      raw`\b(?:our|company|clinic|hospital|office|practice|this is (?:the|a)|it(?: is|'s) (?:the|against|just)|per|as per|against|due to|under our|the company's|standard|strict) (?:\w+ )?polic(?:y|ies)\b`,
      raw`\b(?:under|by|according to|as per|per|because of|against|outside) (?:the |our |clinic |hospital |house |company |bank |hotel |council |shop |store |internal |office |practice |fire |data |safety )+(?:rules?|polic(?:y|ies)|regulations?|guidelines?|procedures?|terms|statutes|tariff|by-?laws)\b`,
      raw`\b(?:house|hotel|company|bank|clinic|hospital|library|store|school|ward|office|club|council|firm|trust|safety|security|fire|our|strict|internal|visiting|booking|standard|normal|usual|existing|current|the) (?:own )?(?:rules?|polic(?:y|ies)|regulations?|guidelines?|procedures?|protocols?|practice|rulebook|terms) (?:\w+ )?(?:is|are|says?|states?|do not|does not|requires?|means?|forbids?|prohibits?|prevents?|obliges?|stipulates?|dictates?|allows?|demands?|permits?|rules? (?:it|that)|bars?|binds?|insists?|calls? for|excludes?|limits?|applies|apply|stands?|will not|cannot)\b(?! (?:on the|in the drawer|to (?:you|us) both))`,
      raw`\b(?:we|the (?:\w+ )?${HOUSE}) (?:\w+ )?(?:have|has|apply|applies|operate|operates|follow|follows|go by|enforce) (?:\w+ )?(?:a|an|the|our|this|strict|very strict|clear|firm|certain|such a) (?:\w+ )?(?:rule|rules|polic(?:y|ies)|no-\w+ \w+|regulation|practice|procedure)\b(?! of thumb)(?<!\byou asked [^\n]*)`,
      raw`\b(?:as a (?:matter of (?:policy|principle|course)|rule|general rule|matter of routine)|on principle|in principle|it is (?:not )?(?:our|the|house|standard|normal|usual) (?:\w+ )?(?:practice|policy|procedure|rule|custom)|not (?:our|how we|the way we) (?:practice|policy|do (?:it|things)|work|operate)|goes against (?:our|the)|contrary to (?:our|the|house)|in line with (?:our|the|company|house)|in keeping with (?:our|the)|standard (?:practice|procedure|operating)|we (?:are|am) (?:\w+ )?(?:bound|obliged|required|compelled|tied|forced) (?:by|to)|head office (?:says|insists|rules|has decided|will not|does not|decides|forbids|sets)|by the rulebook|the rulebook|guidelines oblige)\b(?! (?:tell you|let you know|say sorry))`,
    ],
    'What is the reason behind it, and what can you do?',
    WALL,
    {
      unless:
        /\bpolicy you (?:bought|hold|have|took)\b|\byour (?:\w+ )?policy\b|\bpolicy (?:covers|pays|includes|runs)\b|\bmr\.? policy\b|\byou asked (?:\w+ ){0,3}(?:what|about|for|which|whether)\b/i,
    },
  ),
  rule(
    'wall-nothing-to-do',
    'policy-wall',
    [
      raw`\b(?:there(?: is|'s)|there was) (?:really |simply |absolutely )?nothing (?:more |else |that )?(?:i|we|anyone) (?:can|could)(?: do)?\b`,
      raw`\bnothing (?:more |else )?(?:i|we) (?:can|could) do\b`,
      raw`\b(?:we|i) (?:can't|cannot) do anything\b`,
      raw`\bcan't help you\b`,
      raw`\b(?:outside|beyond) (?:of )?(?:what (?:we|i) (?:can|are able)|(?:our|my) (?:remit|scope|role))\b`,
      raw`\b(?:nothing|little|not much|not a thing) (?:more |else )?(?:that )?(?:(?:i|we|anyone|anybody) (?:here )?(?:can|could)|can be done|could be done|to be done)(?: do)?\b(?=[^\n]*\b(?:about|for you|here|from (?:here|our side)|done|do)\b)`,
      raw`\b(?:no|not a thing|nothing|little|not much|not a lot|precious little|no more) (?:\w+ ){0,2}?(?:we|anyone|anybody|one) (?:here )?(?:can|could|am able|are able|am allowed|are allowed) (?:to )?(?:\w+ )?(?:do|help|change|offer|add|say)\b|\bnothing (?:further |more |else )?(?:to be done|can be done|could be done|is to be done|will be done|left to (?:say|discuss)|doing)\b`,
      raw`\b(?:that|this|it) (?:is|was) (?:\w+ )?(?:all|as (?:much|far) as) (?:\w+ )?(?:we|i) (?:can|could|am able|are able|am prepared|are prepared)\b|\bwe (?:are|am) (?:\w+ )?(?:powerless|helpless|at the end of|not in a position|out of options)\b|\bwe have (?:done|tried|exhausted|offered) (?:all|everything|every)\b[^\n]{0,20}\b(?:can|could|possible|options?|avenues?|power)\b|\b(?:cannot|can not) be helped\b|\b(?:out of|not in|beyond|not within) (?:our|my) (?:hands|power|gift|control)\b|\bwe have no (?:say|influence|power|authority|choice|alternative|option)\b|\bwe wish (?:we|i) could (?:help|do|say|be)\b(?=[^\n]*\b(?:but|however)\b)|\bno way (?:round|around|out of|past) (?:it|this|that)\b`,
    ],
    'What can you do, or who can?',
    WALL,
  ),
  rule(
    'wall-cannot',
    'policy-wall',
    [
      raw`\b(?:we|i) (?:really |simply |just |also )?(?:can't|cannot|can not|are unable to|am unable to|are not able to|am not able to|won't be able to|will not be able to|are not allowed to|am not allowed to|are not permitted to|do not allow|don't allow)\b(?! (?:thank|find|see|figure|seem|tell|remember|recall|understand|think|believe|reproduce|say|speak|imagine|be sorry|apologi[sz]e enough|undo|wait to|promise|get|work out|quite|know|(?:give|bring|get|turn|take) (?:you )?(?:that|it|them|him|her|those|the) (?:\w+ )?back)\b)[^\n]*`,
      raw`\b(?:we|i) (?:do not|don't|never) (?:give|offer|accept|make|issue|provide|refund|do|book|cover|take) (?:\w+ ){0,3}?(?:refunds?|returns?|exceptions?|changes|payments?|walk-ins|appointments?|visits?|calls|cash|cards|copies)\b[^\n]*`,
      raw`\b(?:we|i) (?:am|are) (?:simply |just |not |really )*(?:unable to|not (?:able|allowed|permitted|authori[sz]ed|in a position) to)\b(?! (?:find|reach|sleep|thank))[^\n]*`,
      raw`(?<=^[^\w\n]*)(?:sorry,? |no,? )?(?:cannot|can't|can not|unable to) (?:let|do|give|help|change|offer|refund|make|see|take|accept)\b`,
      raw`(?<!\b(?:an option|which one|one|why \w+|why this) )\b(?:is|are|was|were|be|remains?) (?:\w+ )?(?:out of the question|not (?:\w+ )?(?:possible|an option|available|allowed|permitted|negotiable|feasible|on offer|up for|on the table|something we (?:can|do|offer|allow))|impossible|forbidden|prohibited|not refundable|non-?refundable|non-?transferable|ruled out|off the table)\b[^\n]*`,
      raw`\b(?:no|not any|never any) (?:refunds?|returns?|exchanges?|changes?|extensions?|discounts?|cancellations?|visitors|reductions?|upgrades?|replacements?|compensation|credit|cash|appointments?|slots?|allowances?|appeals?|transfers?|alternatives?) (?:\w+ )?(?:is|are|will|can|may|shall|for|on|after|before|without|at|whatsoever|possible|given|available|offered|accepted|under)\b[^\n]*|\b(?:there will be|we give|we offer|we do|it is|sorry,?) no (?:refunds?|returns?|exchanges?|changes?|extensions?|discounts?|compensation|exceptions?|money back)\b[^\n]*`,
      raw`\b(?:your|the|this|that) (?:\w+ )?(?:request|application|appeal|claim|refund|complaint|extension|loan|wish|suggestion) (?:is|was|has been|must be|had to be|will be) (?:\w+ )?(?:denied|refused|declined|rejected|turned down|dismissed|not (?:approved|granted|upheld|accepted|possible)|out of time|too late)\b[^\n]*`,
    ],
    'What can you do? Could the very next sentence offer it?',
    WALL,
    {
      unless: has([
        raw`\b(?:we|i) can(?!'t|not| not)\b`,
        raw`\binstead\b`,
        raw`\bbecause\b(?! (?:of )?(?:our|it is|that is|of the|the) (?:policy|rules?|terms))`,
        raw`\bwithout (?:hurting|harm\w*|risk\w*)\b`,
        raw`\bbecause\b[^\n]*\b(?:we|i) (?:will|'ll|can)\b`,
        raw`\byou asked\b`,
      ]),
      unlessNext:
        /\b(?:we|i)(?:'ve| have)? (?:can(?!'t|not| not)|could|will|'ll|asked|booked|found|put|set|arranged|kept|written|wrote|called|moved|added|sent|spoke|spoken|paid|gave|made)\b|\bi'll\b|\bwe'll\b|\bwhat (?:i|we) can\b|\byou (?:can|may|could)\b|\b(?:she|he|they|\w+) can (?:see|take|help|do|give|offer)\b|\binstead\b|^\s*(?:send|choose|pick|take|bring|try|call me|write|use|come)\b/i,
    },
  ),
  rule(
    'wall-not-my-job',
    'policy-wall',
    [
      raw`\b(?:that|this|it)?(?: is|'s)? ?not (?:really )?(?:my|our) (?:job|department|area|responsibility|problem)\b`,
      raw`\b(?:is|are|was|has|have)(?: not|n't)? (?:anything|nothing) to do with (?:me|us|the|our|this)\b(?=[^\n]*(?:nurses|staff|desk|office|team|department|floor|branch|us|me)\b)`,
      raw`\bnot (?:what|something) (?:i|we) (?:am|are) (?:paid|here) (?:for|to)\b`,
      raw`\bnot (?:within )?(?:my|our) (?:remit|area|field|line|problem|concern|job|floor|desk)\b`,
      raw`\b(?:another|a different|some other|a separate|the other) (?:department|team|office|desk|person|section|unit|branch|colleague) (?:\w+ )?(?:deals?|handles?|does|looks?|is (?:responsible|in charge)|takes? care|sees? to|covers?|is for)\b|\b(?:not|hardly) (?:our|my) (?:\w+ )?(?:job|department|table|concern|business|responsibility|remit|area|field|patch|doing|section|side of things|role|duty|call)\b`,
    ],
    'Who can, and will you stay with them until then?',
    WALL,
    { unless: /\b(?:so|but) (?:i|we)(?:'ve|'ll)? (?:have |will )?(?:walked|asked|called|rang|spoke|went|took|brought|call|ask|bring|take|found|told)\b/i },
  ),
  rule(
    'wall-you-will-have-to',
    'policy-wall',
    [
      raw`(?<!\b(?:if|what|all|that|when|whatever|anything|everything|nothing|do|and|or|before|whether|information|care|support|help|where|how) )\byou(?:'ll| will| would|'d| are| shall)? (?:just |only |also |really |still |first )?(?:have to|need to|must|are required to|are obliged to|be required to|required to|(?:are|were) supposed to|got to)\b(?! (?:not )?(?:eat|drink|fast|rest|lie|breathe|swallow|chew|drive|swim|shower|finish (?:the|your|all)|stop (?:\w+(?:in|ol|ide|ium|cin|pril|statin)\b|taking|eating|drinking|smoking|the tablets)|take (?:the|your|one|two|it|them|\d)|keep (?:it|the|your) (?:dry|clean|wound|arm|leg|foot)))(?! (?:worry|do anything|do nothing|be (?:\w+ )*(?:sorry|afraid|brave|strong|patient|careful|reasonable|realistic|understanding|flexible|polite)|know|feel|decide|answer|come alone|hear|call us back|have))`,
      raw`\b(?:\w+ )?(?:(?<=^[^\w\n]*(?:please |so |just |now |and )*)|(?<=\b(?:please|just|either|and|now|so) ))(?:get|have|bring|send|pay|sign|return|submit|complete|fill|provide|hand|produce|show|confirm|come|call|book|settle|supply|present|register|vacate|clear|remove|be)\b[^\n]{1,70}?\bor (?:else|you(?: will| shall| are going to)? (?:lose|forfeit|miss|risk|be|pay|go|have|face)|your (?:\w+ )?(?:\w+ )?(?:will|is|goes|lapses|gets)|we (?:will|shall|cancel|close|charge|give|have)|the (?:\w+ )?(?:will|is|goes|lapses|place|room|slot|offer|file|account|case))\b`,
      raw`\b(?:it is|this is|that is) (?:\w+ )?(?:essential|imperative|mandatory|compulsory|obligatory|vital|necessary|a (?:must|requirement|condition)|required|your (?:duty|obligation)) (?:that you|for you to|to (?!(?:us|me|know|say|hear)\b))`,
      raw`\b(?:you|${THE_CUSTOMER}s?|all ${CUSTOMERS}) (?:are|is) (?:\w+ )?(?:obliged|required|expected|asked|instructed|requested|bound|compelled|supposed|called upon) to\b(?! (?:do nothing|nothing)|[^\n]*\b(?:if you like|help)\b)(?<!\b(?:not|if|what) (?:you )?(?:are )?[^\n]{0,12})|\byou (?:are to|shall|have got to|have to first|had to have|would need to|are going to have to|will be required|cannot (?:have|get|see|come|collect|enter|start|leave|book) (?:\w+ ){0,5}?(?:without|until|unless|before)|do not (?:get|see|come|go) (?:\w+ ){0,5}?(?:without|until|unless|before))\b(?! (?:receive|have|get|hear|be (?:paid|given)|eat|drink|blame))`,
    ],
    'What is it for, and what part can you take?',
    'Buy-in, not compliance: what is agreed is done (Hibbard 2013).',
    {
      unless:
        /\b(?:don't|do not|won't|will not|never|no longer|not) (?:have|need) to\b|\bwhat you need\b|\bif you (?:need|must|have to)\b|\byou must (?:not )?have\b|\byou must be\b|\byou need to (?:understand|realise|realize)\b|\bi(?:'m| am) sorry (?:that )?you (?:have|had) to\b/i,
    },
  ),
  rule(
    'wall-unfortunately',
    'policy-wall',
    [raw`(?<=^[^\w\n]*)(?:unfortunately|regrettably|regretfully)\b`, raw`\b(?:but|and) unfortunately\b`],
    'Could you say the news plainly first, and then the choice?',
    WALL,
    {
      unless: has([
        raw`^(?![^\n]*\b(?:cannot|can't|unable|refus\w+|declin\w+|den(?:y|ied)|closed|claim|fee|policy|too late|not able)\b)[^\n]*\b(?:died|dead|passed away|death|cancer|tumou?r|malignant|spread|tested positive|is positive|infection|dementia|stroke|miscarr\w+|heart attack|lost the baby|has come back|terminal)\b`,
      ]),
    },
  ),
  rule(
    'wall-rules',
    'policy-wall',
    [
      raw`\b(?:the|our|these|those|company|under the) (?:rules?|regulations?|guidelines?) (?:state|states|say|says|require|requires|are (?:the )?(?:rules|clear)|clearly|is|do not|don't)\b`,
      raw`(?<!\byou asked [^\n]{0,40})\bterms (?:and|&) conditions\b`,
      raw`\bas (?:authorized|stated|required) by (?:contract|law|the)\b`,
      raw`\brules are rules\b`,
      raw`\b(?:my|our) hands are tied\b`,
      raw`\b(?:small|fine) print (?:says|states|is)\b`,
      raw`\b(?:rules?|a rule|terms|the contract|polic(?:y|ies)) (?:is|are) (?:a |the )?(?:rules?|rule|clear|terms|polic(?:y|ies)|there for|fixed|final|the same for)\b`,
      raw`\b(?:it is|that is|it says so|as it says|stands|laid down|written|stated) (?:there |clearly |all )?in (?:the|our|your) (?:terms|small print|fine print|contract|rules|conditions|leaflet|booklet|agreement|house rules)\b`,
      raw`\b(?:the|our|this) (?:\w+ )?(?:contract|agreement|terms|lease|tariff|regulations?|(?<!gift )rules?|statutes?|by-?laws|conditions?|handbook|small print|fine print|booklet|clause|guidelines?|warranty|plan|scheme|regulation|order form|booking conditions|rulebook) (?:\w+ )?(?:clearly |plainly |expressly |specifically |only )?(?:state|states|say|says|require|requires|specif(?:y|ies)|stipulates?|provides?|forbids?|is (?:quite |very |perfectly )?clear|are (?:quite |very |perfectly )?clear|makes? (?:it )?(?:\w+ )?clear|do not|does not|sets? out|allow|allows|exclude|excludes|prohibits?|obliges?|binds?|applies|apply|prevails?|dictates?|rules? (?:this|it) out|governs?|reads?)\b(?<!\byou asked [^\n]*)(?! (?:pay|cover|include)[^\n]*\b(?:for you|all of it)\b)`,
      raw`\b(?:section|clause|paragraph|article|item|point|page|rule|regulation|condition|term|para|sub-?section) (?:number |no\.? )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\.\d+|[a-z]|\(\w\))*\b(?=[^\n]*\b(?:say|says|state|states|so|apply|applies|charge|fee|no|not|must|forbid\w*|terms?|contract|lease|agreement|rules?|which|is clear|conditions?|read|small print|refuse|exclude\w*|require\w*)\b)(?<!\b(?:form|letter|bill|page) of [^\n]*)`,
      raw`\b(?:small|fine) print\b|\bterms (?:of (?:use|sale|service|business|your|our|the|hire|carriage|trade)|apply|and conditions)\b(?<!\byou asked [^\n]*)|\b(?:in|under|per|with|by|to|read|see|refer to|check|accepted|agreed to) (?:the|our|your) (?:general |booking |standard |full )?(?:terms|conditions|contract|lease|tariff|agreement|regulations?|statutes|by-?laws|house rules)\b(?! (?:you asked|with you|together|so that|and (?:found|saw) (?:that )?we))`,
    ],
    'In short, what does it come to for them, and why?',
    WALL,
  ),
  rule(
    'wall-no-exceptions',
    'policy-wall',
    [
      raw`\b(?:no exceptions?|(?:can't|cannot|don't|do not|unable to|not) (?:make|allow|grant) (?:an? |any )?exceptions?)\b`,
      raw`\b(?:we|i) (?:do not|don't|never|cannot|can't|won't|will not) (?:bend|break|make|change|waive|stretch) (?:the|our|any|a|an) (?:\w+ )?(?:rules?|exceptions?|polic(?:y|ies)|terms)\b`,
      raw`\b(?:would|'d) (?:then )?(?:have|be obliged|need) to do (?:it|so|this|that|the same) for (?:everybody|everyone|all|every|anyone)\b`,
      raw`\b(?:no|not a single|without) (?:exception|discussion|ifs|ifs and buts|ifs or buts|extension|refund|leeway)s?\b(?=[.,;!]|$| (?:are|is|will|can|whatever|whoever|for (?:any|no)))`,
      raw`\b(?:not|never) (?:for anyone|for anybody|even for)\b(?=[^\n]*(?:,|story|reason|who))`,
      raw`\b(?:no matter (?:who|what|how|why|which)|whoever (?:you are|asks)|whatever the (?:reason|circumstances|story|excuse|cause)|regardless of (?:your|who|circumstances?|reason)|not even (?:for|in|if|once)|(?<=\b(?:rules?|fee|polic(?:y|ies)|appl(?:y|ies)|everyone|guests|customers|patients|charge|pay|deadline)\b[^\n]*)without (?:any )?exceptions?|across the board|special (?:treatment|favours?|allowances?)|open the (?:flood)?gates|set a precedent|where would (?:we|it) (?:be|end|all)|if we (?:made|did|gave|allowed|let|bent|make|do|start) (?:\w+ ){0,6}?(?:for (?:you|one|everyone)|everyone|everybody|all|one)|not bend|never bend|is not up for (?:debate|discussion|negotiation)|not (?:negotiable|open to (?:debate|discussion|negotiation))|non-?negotiable|no (?:further |more )?(?:discussion|negotiation|debate|argument|leeway|bending|room for|ifs|appeal|going back|two ways)|no ifs|set in stone|cast in stone|hard and fast|not budge|will not budge|that is final|a rule is a rule)\b(?<!\byou asked [^\n]*)(?! (?:how (?:long|small|late)|what time|when)\b)`,
    ],
    'What is possible for them, and by when will you know?',
    WALL,
    { unless: /\bwithout exception, (?:we|i) (?:call|thank)/i },
  ),
  rule(
    'wall-is-what-it-is',
    'policy-wall',
    [
      raw`\bit is what it is\b`,
      raw`\btake it or leave it\b`,
      raw`\bthat(?: is|'s) (?:just )?(?:how|the way) (?:it|things) (?:is|are|works?)\b`,
      raw`\bget over it\b`,
      raw`\b(?:our|the|my) (?:final (?:position|word|answer|offer|decision)|last (?:offer|position))\b`,
      raw`\bthat is where it (?:stays|stands|ends)\b`,
      raw`\b(?:it|that|this) (?:simply |just )?(?:is|works|goes) (?:simply |just )?(?:how|the way) (?:it|things|we|the system) (?:is|are|works?|goes?|do)\b`,
      raw`\bthat is life\b`,
      raw`\blike it or (?:not|lump it)\b`,
      raw`\bend of (?:story|discussion)\b`,
      raw`\bfull stop[.!]?$`,
      raw`\bthat is (?:the )?(?:final|the end of it|all there is to it)\b`,
      raw`\b(?:the|our|my) (?:decision|answer|word) (?:is|stands?) (?:as )?(?:final|is|no)\b`,
      raw`\b(?:fee|charge|charges|fine|decision|price|bill|rule|amount|penalty|verdict|ruling|ban|rent|cancellation|invoice|policy|no) (?:stands|stays|remains|holds|will (?:stand|stay|remain|not change)|does not change|is not going to change|is final|will not be (?:changed|lifted|dropped))(?: (?:as it is|where it is|the same|in place|unchanged|as is|and|firm))?(?=[.,;!]|$| and)`,
    ],
    'What would you want to hear in their place?',
    WALL,
  ),
  rule(
    'wall-threat',
    'policy-wall',
    [
      raw`\baccount is (?:\w+ )?(?:delinquent|overdue|past due|in arrears|in default)\b`,
      raw`\b(?:termination|discontinuation|withdrawal) of (?:care|service|treatment|your)\b`,
      raw`(?<=^[^\w\n]*)(?:please )?(?:pay|settle|clear)\b[^\n]{0,60}\b(?:or (?:it|we|else|your)|otherwise)\b`,
      raw`\byou owe us\b`,
      raw`\bunless you (?:pay|settle|clear)\b`,
    ],
    'What could they pay, and by when? Could you offer to look at it together?',
    WALL,
    { unless: /\b(?:not|never|no|won't|nothing|stopped|withdrawn|cancelled)\b[^\n]{0,40}\b(?:collections?|legal action|court|owe)\b/i },
  ),
];
