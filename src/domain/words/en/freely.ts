// English: the same hurts in freer words than the guide lists them. One way of saying it a line.
import type { Rule } from '../kinds.ts';
import { oneOf } from './ways.ts';

const raw = String.raw;
const BLAME = 'Being told whose fault it was, people stop listening; less blame is among the marks of good notes (JAMA Netw Open 2021).';
const DOUBT = 'Doubting what somebody tells is the first mark of stigmatising language in notes (JAMA Netw Open 2021).';
const DEFENCE = 'Defending ourselves before we have listened makes them fight; an apology leaves out the defence (ombudsman.vic.gov.au).';
const WALL = 'A rule is no reason; people take a no better with its reason and a choice (procedural fairness, Smith, Bolton and Wagner 1999).';
const NO_APOLOGY = 'An apology with “if” or about their feelings is none: it has to own what was done (ombudsman guidance, lgo.org.uk).';
const INSTITUTION = 'A person answers a person; the passive hides who did it (ombudsman guidance, lgo.org.uk).';

const BAD = raw`(?:mistakes?|errors?|mix-?ups?|problems?|delays?|confusion|misunderstandings?|failures?|faults?)`;
const ONE_OF_US = raw`(?:our|my|the|these|those) (?:\w+ )?(?:nurses?|doctors?|dentists?|staff|team|people|receptionists?|colleagues?|girls|lads|boys|guys|drivers?|agents?|clerks?|cooks?|porters?|carers?)`;

export const FREE_RULES: readonly Rule[] = [
  {
    id: 'blame-your-side',
    kind: 'blame',
    on: oneOf(
      raw`\b${BAD} (?:\w+ ){0,3}?(?:on|at|from|with) your (?:side|end|part)\b`,
      raw`\b(?:was|is|were|comes|came) (?:entirely |purely |all |down )?(?:down to|on|up to) you\b(?! (?:to (?:say|decide|choose|tell)|whether|which|what|how)\b)(?=[.,;!]| (?:and|because|since|alone|for (?:not|\w+ing)))`,
      raw`\bit slipped your mind\b`,
      raw`\byou (?:have )?(?:simply |just )?(?:never|didn't|did not|haven't) (?:even )?bother(?:ed)?\b`,
      raw`\b(?:you(?: have)? )?got(?:ten)? (?:the wrong end of the stick|(?:your|the) (?:dates?|days?|times?|facts|wires|forms?|things) (?:wrong|crossed|mixed up))\b`,
      raw`\bpresumably,? (?:you|because you|it was forgotten|because it was forgotten)\b|\b(?:the one|the person|whoever) who (?:\w+ ){1,6}(?:was|is) you\b|\bit was you (?:yourself )?(?:who|that) (?!(?:first )?(?:told|saw|found|spotted|noticed|called|wrote|asked|helped|said|showed|warned)\b)|\b(?:nobody|no one) (?:forced|made|asked|obliged) you to\b`,
      raw`\b(?:can |could )?(?:hardly|scarcely) (?:be )?(?:news|a surprise|surprising) to you\b|\byou cannot (?:seriously |really )?(?:be surprised|expect|complain)\b|\b(?:got|get|have|had) (?:hold of )?the wrong idea\b|\b(?:anyone|anybody|people|those|somebody|someone) who (?:\w+ ){1,8}(?:does not|doesn't|do not|don't|will not|would not|should not|must not|can expect|has to expect)\b`,
      raw`\b(?:and )?you (?:\w+ )?(?:waited|left it) (?:(?:\w+ ){0,6}(?:to tell|to call|to say|before you|before telling|before calling)|too late|so long to|far too long to)\b|\ball in (?:the|your) (?:pack|letter|leaflet|contract|email|welcome \w+|terms)\b|\b(?:saved|spared) (?:us|everybody|everyone|yourself|all of us) (?:all )?(?:a lot of |so much |much |this |the )?(?:bother|trouble|time|work|fuss|money)\b`,
      raw`\bnot paying attention\b|\b(?:if|had) you (?:had )?(?:only )?(?:paid|pay) (?:more |some )?attention\b`,
      raw`\bwhat (?:on earth |in the world |exactly )?(?:made|possessed|stopped|kept|prevented) you (?:wait|from|think|do|leave|not|ignore)\w*`,
      raw`\bwhat did you (?:expect|think would happen)\b`,
      raw`\b(?:it|that) (?:would|could) (?:surely )?have (?:been|helped) (?:\w+ ){0,3}?(?:of you|if you)\b`,
      raw`\byou (?:could|might) (?:easily |at least |simply |just )?have (?:called|told|asked|read|said|checked|rung|phoned|come|let|warned|written|looked|mentioned|thought|waited|paid|brought|spoken|planned)\b`,
      raw`\b(?:you are|we know (?:that )?you are) (?:perfectly |fully |well |quite )+aware\b`,
      raw`\bwe (?:have )?(?:made|make) (?:it|this|that) (?:\w+ )?(?:plain|clear) (?:to you|in|from|at|when)\b`,
      raw`\bwe (?:have )?(?:warned|reminded) you\b`,
      raw`\byou (?:signed|agreed to|accepted) (?:for )?(?:it|this|that|the (?:terms|form|fee|rules|conditions|contract))\b(?=[^\n]*\b(?:so|therefore|now|after all|cannot|anyway)\b)`,
      raw`\bsurely you (?:\w+ )?(?:mixed|forgot|left|lost|missed|put|took|made)\b`,
      raw`\b(?:that|this|it) is (?:simply )?what (?:comes|happens|you get)\b[^\n]{0,30}\b(?:of|when|if|for)\b`,
      raw`\b(?:a|your) (?:little |bit )?(?:more )?(?:care|attention|effort|planning) (?:from you|on your part) (?:would|could|might)\b`,
      raw`\b(?:that|this|it) (?:is|was) (?:a|the) (?:direct )?(?:consequence|result) of (?:you|your)\b(?! (?:call|letter|note|message|idea|complaint|feedback))`,
      raw`\byou (?:have )?(?:only )?(?:yourself|yourselves) to (?:blame|thank)\b`,
      raw`\byou (?:have )?(?:turned down|rejected|would not (?:let|take|accept|hear|have)|wouldn't (?:let|take|accept|hear|have)) (?:us|our|the|every|any|all|both|it)\b(?!,? (?:and|which) (?:is|was) (?:fine|your right))`,
    ),
    unless: /\b(?:our|my) (?:fault|mistake|doing)\b|\bnot (?:down to|on) you\b|\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b|\bsorry\b/i,
    ask: 'What happened, told from our side of it?',
    why: BLAME,
  },
  {
    id: 'blame-people-like-you',
    kind: 'blame',
    on: oneOf(
      raw`\b(?:people|patients|customers|clients|parents|tenants|guests|residents|visitors|relatives|members|account holders|policyholders|users) (?:like you|(?:really |also |all |simply )?(?:need|ought|are expected|are supposed|have) to|(?:should|must) (?:really |also |all |simply )?(?:be|take|read|check|learn|plan|look|know|come|bring|pay|think|do|keep|follow))\b`,
      raw`\btak(?:e|ing) (?:some |more )?(?:responsibility|ownership) (?:for|of) (?:your|their)\b`,
      raw`\b(?:it is|that is) (?:every|each|a|any) (?:patient|customer|tenant|guest|client|parent|resident)'s (?:own )?(?:job|duty|responsibility|task)\b`,
      raw`\byour (?:own )?(?:job|duty|responsibility|business) to\b`,
    ),
    unless: /\b(?:no|not|never|nobody's)\b[^\n]{0,20}\byour (?:own )?(?:job|duty|responsibility)\b/i,
    ask: 'Who of you does what? Could you agree on it with this one person?',
    why: 'Buy-in, not compliance: what is agreed is done (Hibbard 2013).',
  },
  {
    id: 'doubt-in-other-words',
    kind: 'doubt',
    on: oneOf(
      raw`\b(?:nothing|no (?:trace|sign|mention|note|entry|call|letter|form|payment|email|message|complaint)) (?:of (?:it|this|that|any|a|your)[\w ]{0,20} )?(?:in|on|from) (?:our|the|my) (?:files?|records?|system|notes|log|logs|inbox|books|diary|post|mail|database|screen|account|end)\b`,
      raw`\b(?:our|the|my) (?:system|records?|files?|notes|logs?|logbook|screen|computer|cameras?|meters?|statements?) (?:\w+ )?(?:shows?|says?|tells?|indicates?|suggests?|has|have|proves?|confirms?|states?) (?:me |us )?(?:quite |very )?(?:otherwise|differently|the opposite|something else|(?:that )?(?:it was )?(?:in fact )?(?:you|your|nobody|no one|no call|nothing|everything|the opposite))\b`,
      raw`\b(?:cannot|could not|can't|couldn't) (?:possibly )?(?:have )?(?:happen(?:ed)?|be (?:true|right|the case|so)|have been (?:like that|the case|us|our))\b`,
      raw`\b(?:do|are|can) you (?:honestly |seriously )?(?:remember(?:ing)?|recall(?:ing)?) (?:that|this|it) (?:\w+ )?(?:correctly|rightly|right|properly|clearly)\b`,
      raw`\bare you (?:\w+ )?(?:certain|positive|sure)\b|\bcould you (?:perhaps |maybe )?be (?:mistaken|wrong|confus\w+|imagining|thinking of)\b`,
      raw`\b(?:perhaps|maybe|might|may|possibly|could it be that) you (?:have )?(?:have |are )?(?:imagin|dream|misremember|confus|misheard|mix)\w*`,
      raw`\b(?:perhaps|maybe),? (?:you|it) (?:was|were) (?:a dream|dreaming|the (?:drugs|medication|sedation|wine))\b`,
      raw`\b(?:we|our staff|nobody here|no one here|none of us) (?:have |has )?(?:cannot|do not|does not|has no|have no|no) (?:\w+ )?(?:recall|recollection|memory|recollect|remember\w*)\b`,
      raw`\b(?:i|we) (?:find|found) (?:it|this|that) (?:\w+ )?(?:hard|difficult|odd|strange|curious|impossible) (?:to|that)\b`,
      raw`\b(?:you are|this is|yours is) the (?:very )?(?:first|only) (?:\w+ )?(?:patient|customer|guest|person|complaint|one|tenant|client|resident|parent|household|caller|report|time anyone)\b`,
      raw`\b(?:all|none of) (?:of )?(?:our|the|my) (?:other )?(?:patients|customers|guests|clients|tenants|residents|families|parents|neighbou?rs|people) (?:are|have|has|seem|find|get|had|say|were|was|ever|can|never)\b`,
      raw`\b(?:so )?you (?:say|claim|think|believe|maintain|insist)[,.]? (?:but|yet)\b|\b(?:or )?so you (?:say|claim)\b`,
      raw`\byour (?:version|account|story) (?:of (?:events|it|things)|does not|doesn't|differs|is (?:not|different))\b|\byour side of the story\b`,
      raw`\b(?:log|logs|records?|system|notes|files?|cameras?|meter|paperwork|contract|clock) (?:\w+ )?tells? (?:us )?a (?:rather |very |quite )?different (?:story|tale)\b|\b(?:we|i) (?:have )?(?:got |have |hold |can find |find |found )?no (?:record|trace|note|entry) (?:of|that|for)\b|\bno such (?:call|booking|request|letter|order|payment|visit|appointment)\b`,
      raw`\bis it (?:at all |not )?possible (?:that )?you\b|\bthere is (?:simply |absolutely )?no way (?:that )?(?:the|a|an|our|your|it|this|you|we|any)\b(?! (?:to|for you to))|\b(?:one |i |we )?struggles? to (?:see|believe|imagine|understand|follow) how\b|\bas you (?:put it|call it|would have it|describe it)\b|\b(?:allegation|alleged|so you say|your word against)\b|\bthe first to (?:complain|say|mention|report|notice|raise|object)\b`,
      raw`\bwhat (?:really|actually) happened is (?:that )?you\b`,
    ),
    unless: /\b(?:which|that|and it) (?:is|was) (?:our|my) (?:fault|mistake|doing)\b|\bso i (?:asked|looked|am|will|called)\b|\bwhich is why i\b|\bplease tell me\b/i,
    ask: 'What do they remember, and how can you look again together?',
    why: DOUBT,
  },
  {
    id: 'defence-in-other-words',
    kind: 'defence',
    on: oneOf(
      raw`\b(?:the|this|our) (?:clinic|company|hotel|bank|practice|hospital|council|shop|store|office|firm|landlord|home|school|insurer) (?:is|was|are|cannot be|can't be|accepts?|takes?|bears?|has) (?:not |never |no |in no way )?(?:be )?(?:held )?(?:responsib\w+|liab\w+|to blame|at fault|blame)\b`,
      raw`\b(?:cannot|can't|can not|could not|couldn't) be (?:held )?(?:responsible|liable|accountable|blamed)\b|\b(?:not|don't|do not|cannot|can't) blame (?:us|me|the|our|him|her)\b|^[^\w\n]*blame (?:the|it on|your|our|my)\b`,
      raw`\b(?:one|that|this|it|which)(?: one)? is on (?:them|him|her|the \w+|you)\b(?=[,.;!]| (?:and )?not (?:on )?us)`,
      raw`\bnobody is perfect\b|\bcan (?:occur|happen) (?:anywhere|to anyone|to anybody|in any|to the best)\b|\bhappens? (?:to the best|everywhere|in the best|all the time|in any)\b|\bno (?:system|hospital|clinic|bank|hotel|one|shop) is (?:perfect|without (?:fault|error|mistakes))\b`,
      raw`\b(?:mistakes?|errors?|slips?|such things|accidents|delays) (?:are|is) (?:only |simply |bound to |part of |a part of |unavoidable|inevitable|human|normal)`,
      raw`\b(?:not one|none|no one|nobody) (?:of|on|in|among) (?:them|${ONE_OF_US}|us|here) (?:is|are|was|would|could|did|has|have|meant)\b`,
      raw`\b${ONE_OF_US} (?:is|are|was|were) (?:not (?:like that|capable|the kind|rude|that kind|someone)|always (?:polite|friendly|kind|careful|professional|correct)|(?:highly |well |fully |all )?(?:trained|professionals?)|a professional|the best|incapable)\b`,
      raw`\b(?:i|we) (?:know|trust|stand (?:by|behind)|have (?:full|every|complete) (?:trust|confidence|faith) in) ${ONE_OF_US}\b`,
      raw`\b(?:we|they|she|he|staff|team|nurses?|doctors?|dr \w+|nurse \w+|colleagues?|people|everybody|everyone) (?:\w+ )?(?:did|does|do|was|were|acted|went) (?:nothing wrong|everything (?:right|correct\w*|by the book|as it should|that)|by the book|exactly (?:as|what)|all (?:they|we|she|he) could)\b`,
      raw`\b(?:have|has|had) been (?:\w+ )?(?:short[- ]?staffed|short of (?:staff|people|hands)|understaffed|swamped|overwhelmed|snowed under|rushed off|run off)\b|\b(?:are|were|is|was) (?:\w+ )?(?:short of (?:staff|people|hands|nurses)|swamped|overwhelmed|snowed under|rushed off (?:our|their) feet|run off (?:our|their) feet|two people down|people down|overrun|down to \w+ (?:nurses?|people|staff))\b|\bonly have (?:one|two) (?:pairs? of hands|hands)\b|\btoo few (?:staff|people|nurses|hands)\b`,
      raw`\b(?:before|rather than) (?:you )?(?:blam\w+|accus\w+|point\w* (?:the|a|your) finger\w*)\b|\bthere (?:are|is) (?:always )?two sides\b|\bin (?:fairness|defence|defense) (?:to|of)\b`,
      raw`\b(?:the|our|that|it is the|was the) (?:\w+ )?(?:supplier|courier|lab|laboratory|computer|software|system|contractor|agency|vendor|insurer|post|manufacturer|website|app|printer|phone company|other (?:team|office|branch|department|side|desk|shift|doctor)|night shift|pharmacy|radiology|billing|accounts|head office) (?:\w+ )?(?:lost|broke|deleted|forgot|failed|messed up|made (?:a|the) (?:mistake|error)|let (?:us|you|everybody) down|is to blame|was down|mixed|got it wrong|never (?:sent|told|passed|gave)|did not (?:send|tell|pass|deliver|give))\b[^\n]*\b(?:not us|not ours?|so (?:that|this|it|there|please)|no way for us|nothing to do with us|out of our hands|on them|take (?:it|that) up with)\b`,
      raw`\b(?:was|were|is|are|been) (?:all )?done (?:strictly |entirely )?by the book\b|\bone of those (?:things|days)\b|\b(?:half|most|many|three|two|several) of (?:our|the) (?:people|staff|nurses|team|colleagues|doctors) (?:are|were) (?:\w+ )?(?:on (?:holiday|leave)|ill|sick|off|away|out)\b|\bnone of us (?:had|has|have|was|is|could|did|here)\b|\b(?:little|no) point in (?:being|getting|blaming|complaining|shouting)\b|\b(?:it was|blame|that was) (?:just |all )?the (?:computer|system|software|machine|courier|supplier|vendor|lab|weather|traffic)\b`,
      raw`\bout of our hands\b|\bnothing to do with us\b|\bnot (?:our|my) (?:doing|department's doing)\b`,
    ),
    unless: /\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b|\bno excuse\b|\bwe should have\b|\bstill (?:went wrong|let you down)\b/i,
    ask: 'And still it went wrong for them. Could you say that, and what you do now?',
    why: DEFENCE,
  },
  {
    id: 'wall-in-other-words',
    kind: 'policy-wall',
    on: oneOf(
      raw`\b(?:under|by|according to|as per|per|because of|against|outside) (?:the |our |clinic |hospital |house |company |bank |hotel |council |shop |store |internal |office |practice |fire |data |safety )+(?:rules?|polic(?:y|ies)|regulations?|guidelines?|procedures?|terms|statutes|tariff|by-?laws)\b`,
      raw`\b(?:we|i) (?:am|are) (?:simply |just |not |really )*(?:unable to|not (?:able|allowed|permitted|authori[sz]ed|in a position) to)\b(?! (?:find|reach|sleep|thank))[^\n]*`,
      raw`\b(?:we|i) (?:do not|don't|never|cannot|can't|won't|will not) (?:bend|break|make|change|waive|stretch) (?:the|our|any|a|an) (?:\w+ )?(?:rules?|exceptions?|polic(?:y|ies)|terms)\b`,
      raw`\b(?:is|are|was|has|have)(?: not|n't)? (?:anything|nothing) to do with (?:me|us|the|our|this)\b(?=[^\n]*(?:nurses|staff|desk|office|team|department|floor|branch|us|me)\b)`,
      raw`\b(?:that is|this is|it is) not (?:something )?(?:what )?(?:i|we) (?:do|deal with|handle|cover|can help|am paid|are paid|am here|are here)\b|\bnot (?:what|something) (?:i|we) (?:am|are) (?:paid|here) (?:for|to)\b|\bnot (?:within )?(?:my|our) (?:remit|area|field|line|problem|concern|job|floor|desk)\b`,
      raw`\b(?:nothing|little|not much|not a thing) (?:more |else )?(?:that )?(?:i|we|anyone|anybody|can be|could be|to be) (?:here )?(?:can|could|able|done)?(?: be)?(?: do| done)?\b(?=[^\n]*\b(?:about|for you|here|from (?:here|our side)|done|do)\b)`,
      raw`\b(?:our|the|my) (?:final (?:position|word|answer|offer|decision)|last (?:offer|position))\b|\b(?:would|'d) (?:then )?(?:have|be obliged|need) to do (?:it|so|this|that|the same) for (?:everybody|everyone|all|every|anyone)\b|\b(?:small|fine) print (?:says|states|is)\b|\bthat is where it (?:stays|stands|ends)\b|^[^\w\n]*(?:sorry,? |no,? )?(?:cannot|can't|can not|unable to) (?:let|do|give|help|change|offer|refund|make|see|take|accept)\b`,
      raw`\b(?:rules?|a rule|terms|the contract|polic(?:y|ies)) (?:is|are) (?:a |the )?(?:rules?|rule|clear|terms|polic(?:y|ies)|there for|fixed|final|the same for)\b|\b(?:it is|that is|it says so|as it says|stands|laid down|written|stated) (?:there |clearly |all )?in (?:the|our|your) (?:terms|small print|fine print|contract|rules|conditions|leaflet|booklet|agreement|house rules)\b`,
      raw`\b(?:no|not a single|without) (?:exception|discussion|ifs|ifs and buts|ifs or buts|extension|refund|leeway)s?\b(?=[.,;!]|$| (?:are|is|will|can|whatever|whoever|for (?:any|no)))|\b(?:not|never) (?:for anyone|for anybody|even for)\b(?=[^\n]*(?:,|story|reason|who))`,
      raw`\b(?:it|that|this) (?:simply |just )?(?:is|works|goes) (?:simply |just )?(?:how|the way) (?:it|things|we|the system) (?:is|are|works?|goes?|do)\b|\bthat is life\b|\blike it or (?:not|lump it)\b|\byou can (?:take|like) it or\b|\bend of (?:story|discussion)\b|\bfull stop[.!]?$|\bthat is (?:the )?(?:final|the end of it|all there is to it)\b|\b(?:the|our|my) (?:decision|answer|word) (?:is|stands?) (?:as )?(?:final|is|no)\b`,
    ),
    unless: /\b(?:we|i) can(?!'t|not| not)\b|\binstead\b|\bbecause\b[^\n]*\b(?:we|i) (?:will|'ll|can)\b|\byou asked\b/i,
    unlessNext:
      /\b(?:we|i)(?:'ve| have)? (?:can(?!'t|not| not)|could|will|'ll|asked|booked|found|put|set|arranged|kept|written|wrote|called|moved|added|sent|spoke|spoken|paid|gave|made)\b|\bi'll\b|\bwe'll\b|\bwhat (?:i|we) can\b|\byou (?:can|may|could)\b|\b(?:she|he|they|\w+) can (?:see|take|help|do|give|offer)\b|\binstead\b|^\s*(?:send|choose|pick|take|bring|try|call me|write|use|come)\b/i,
    ask: 'What is the reason, and what can you do?',
    why: WALL,
  },
  {
    id: 'apology-in-other-words',
    kind: 'not-an-apology',
    on: oneOf(
      raw`\b(?:it|that) (?:is|was) (?:a|such a|most|very|really|rather|truly)? ?(?:pity|shame|regrettable|unfortunate|sad)(?: to (?:hear|read|see))? (?:that|if|how) you\b`,
      raw`\b(?:sorry|apologi[sz]e|apologies)\b[^\n.!?;]{0,40}?,? (?:although|though|even though|despite|only|yet|still)\b[^\n]*\byou\b`,
      raw`\b(?:for|regrets?|about|excuse|pardon) (?:any|whatever) (?:\w+ )?(?:upset|distress|offen[cs]e|hurt|discomfort|disappointment|trouble|confusion|worry|hardship|annoyance|disturbance)\b`,
      raw`\b(?:should|in case|if|where|insofar as|to the extent that) (?:\w+ ){0,5}?(?:hurt|offended|upset|distressed|caused|inconvenienced|disappointed|bothered|annoyed|disturbed|let down|fallen short|fell short)\b(?=[^\n]*\b(?:regret|sorry|apolog\w+)\b)`,
      raw`\b(?:there|these) (?:were|was|have been|has been|may have been) (?:\w+ )?(?:some |a few |certain |minor |several )*(?:shortcomings?|failings?|issues?|lapses?|slips?|errors?|mistakes?|gaps|irregularit\w+|deficienc\w+)\b`,
      raw`\b(?:mistakes?|errors?|slips?|lapses?|failings?) (?:may |might |could |will )?(?:have )?(?:occurred|happened|crept in|arisen|slipped in|taken place)\b`,
      raw`\bsorry (?:about|for|that) (?:how|the way) (?:you|it made you) (?:\w+ )?(?:feel|felt|took|see|saw|perceived|perceive|experienced)\b|\bsorry (?:that )?you (?:\w+ )?(?:had to feel|took|perceive[d]?|see it|saw it|came away|did not (?:like|enjoy|care)|didn't (?:like|enjoy|care)|got upset|were bothered|were let down by your expectations)\b`,
      raw`\b(?:regret|apologi[sz]e for) (?:your|the) (?:feelings?|perception|impression|disappointment|dissatisfaction|upset|unhappiness|negative experience)\b|\b(?:your|the) (?:\w+ )?(?:disappointment|upset|distress|inconvenience|discomfort) (?:\w+ )?(?:is|are|was) (?:\w+ )?regretted\b|\bis (?:deeply |sincerely |much )?regretted\b`,
      raw`\b(?:kindly|do|please) (?:accept|take) (?:\w+ ){0,3}?(?:apolog\w+|regrets?)\b|\b(?:our|my|the \w+'s) (?:\w+ )?(?:apologies|regrets) (?:are|is|go|for)\b|\b(?:i|we)(?:'d| would| do)? (?:\w+ )?(?:wish|want|like|have|ought|need) to (?:say|convey|extend|express|offer|pass on) (?:\w+ ){0,3}?(?:sorry|apolog\w+|regrets?)\b`,
    ),
    unless:
      /\b(?:is|was) (?:our|my) (?:fault|mistake|doing)\b|\bthere (?:was|were)\b[^\n]*\b(?:i|my|mine)\b|\bif (?:any|there is any)\b|\bwithout any\b|\bin any (?:trouble|pain|discomfort)\b|\b(?:call|ring|tell|stop|let me know)\b[^\n]*\bany (?:pain|discomfort|trouble)/i,
    ask: 'What was done, by whom? Could you say “I am sorry that we …”?',
    why: NO_APOLOGY,
  },
  {
    id: 'too-much-in-other-words',
    kind: 'too-much-apology',
    on: oneOf(
      raw`\b(?:i|we) (?:have not|haven't|could not|couldn't|did not|didn't|cannot|can't) (?:slept|sleep|eaten|eat|stop(?:ped)? (?:crying|thinking)|forgive (?:myself|ourselves))(?: a wink)?\b`,
      raw`\b(?:i|we) (?:am|are|was|were|feel) (?:\w+ ){0,3}?(?:ashamed|heartbroken|sick to (?:my|our) stomach|beside (?:myself|ourselves)|distraught|inconsolable|crushed|wretched)\b`,
      raw`\b(?:find it in your heart|pardon (?:us|me|our|my|the)|(?:beg|implore|plead|pray)(?:ging|s)? (?:you|for|your)|(?:on|down on) (?:my|our) knees|grovel\w*|grant (?:us|me) (?:your )?(?:pardon|forgiveness))\b`,
      raw`\b(?:a (?:thousand|million|hundred)|a thousand times|endless|countless) (?:times )?(?:apologies|sorrys?|sorries|sorry|pardons)\b|\bcannot (?:begin to )?(?:say|tell you|express|put into words) (?:how|enough)(?: \w+){0,2} (?:sorry|i regret|we regret|ashamed)\b|\bno words (?:for|to|can)\b[^\n]{0,30}\b(?:sorry|apolog\w+|ashamed)\b|\bwords cannot (?:express|say)\b`,
    ),
    ask: 'What did it leave them with? That is where the words belong.',
    why: 'Apologies drawn out past the first moments lower satisfaction; putting it right raises it (Singh, HBR 2018).',
  },
  {
    id: 'institutional-in-other-words',
    kind: 'institutional',
    on: oneOf(
      raw`\b(?:a|the|our) (?:final |formal )?decision (?:has|had|was|is|will be) (?:\w+ )?(?:been )?(?:made|taken|reached|issued)\b`,
      raw`\breceipt of (?:your|the|this)\b|\b(?:your|the) (?:\w+ )?(?:complaint|letter|message|request|feedback|claim|comments?|application|email|report) (?:\w+ )?(?:is|was) (?:hereby |duly |herewith )?(?:acknowledged|confirmed|noted|registered|logged|on file|being processed|in process|filed)\b`,
      raw`\b(?:an?|the|our) (?:\w+ )?(?:investigation|review|inquiry|enquiry|examination|assessment) (?:\w+ ){0,6}?(?:is|are|was|has been) (?:\w+ )?(?:under ?way|ongoing|in progress|pending|initiated|commissioned|opened|conducted)\b`,
      raw`\b(?:is|are|was|were|has been|have been|will be) (?:\w+ )?(?:processed|assessed|examined|escalated|actioned|monitored|taken (?:under|into) (?:advisement|consideration|account)|passed (?:on|up|along) to the (?:relevant|appropriate|responsible))\b`,
      raw`\b(?:enquir(?:y|ies)|inquir(?:y|ies)|investigations?|checks?|tests?|talks|discussions) (?:\w+ ){0,4}?(?:are|is) (?:\w+ )?(?:ongoing|under ?way|in progress|pending|being (?:made|carried out|conducted))\b|\b(?:outcome|result|decision|reply|response) is (?:\w+ )?(?:awaited|pending|expected|outstanding)\b|\bthe view (?:was|is|has been) taken\b|\b(?:management|head office|administration|the board|the directors?|this institution|the bank|the council|the trust) (?:\w+ )?(?:takes? note|notes?|regrets?|has noted|acknowledges?|is aware|wishes)\b`,
      raw`\b(?:measures?|steps?|actions?|changes|improvements?|procedures?|controls?|processes) (?:have|has|are|were|was|will) (?:\w+ )?(?:been |be |being )?(?:introduced|implemented|initiated|envisaged|foreseen|planned|put in place|taken|strengthened|reviewed|drawn up|rolled out)\b|\b(?:remedial|corrective|preventive|disciplinary) (?:plan|action|measures?|steps?)\b|\blearning (?:opportunity|point|outcome)s?\b|\bavoid (?:similar|such|any) (?:\w+ )?(?:occurrences?|incidents?|events?) (?:in (?:the )?future)?\b|\b(?:your|the) (?:submission|application|objection|appeal|matter|correspondence|grievance) (?:has|have|is|was) (?:\w+ )?(?:been )?(?:registered|logged|noted|received|filed|recorded|passed|forwarded|closed|processed)\b`,
      raw`\b(?:relevant|appropriate|responsible|competent) (?:department|team|person|unit|body|office|authorit(?:y|ies)|parties)\b`,
      raw`\b(?:it|this) (?:is|was) (?:the )?(?:view|opinion|position|understanding|feeling|intention) of (?:the|this)\b|\bthe (?:feeling|view|position|consensus) (?:here |in the \w+ )?(?:is|was) that\b`,
    ),
    ask: 'Who is it, and when do they hear from that person?',
    why: INSTITUTION,
  },
];
