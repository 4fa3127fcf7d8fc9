// English, section M of what hurts: what labels somebody in a note.
import type { Rule } from '../kinds.ts';
import { rule } from './rule.ts';

const raw = String.raw;
const WHO =
  '(?:relatives?|family|parents?|husband|wife|mother|father|daughters?|sons?|brothers?|sisters?|partner|visitors?|patient|pt|customer|caller|guest|tenant|client|resident|member|she|he|they|this one|lady|gentleman|man|woman|mum|dad|carer|mrs? \\w+|ms \\w+)';
const LABEL = 'Doubt, disapproval, stereotype, “difficult” and authority mark stigmatising notes, and they are read and passed on (JAMA Netw Open 2021).';

export const LABEL_RULES: readonly Rule[] = [
  rule(
    'label-difficult',
    'label',
    [
      raw`\b(?:[Dd]ifficult|[Dd]emanding|[Rr]ude|[Aa]ggressive|[Hh]ysterical|hostile|unreasonable|abusive|manipulative|nasty|awkward|challenging|impossible|unpleasant|entitled|argumentative|belligerent|volatile) (?:\w+ )?(?:patient|customer|client|guest|caller|man|woman|lady|gentleman|person|family|mother|father|daughter|son|wife|husband|relative|behaviou?r)s?\b`,
      raw`\b(?:patient|customer|client|guest|caller|she|he|they|pt|[A-Z][a-z]+) (?:is|was|are|were|became|becomes|remains|got|has been|can be|being|gets) (?:very |quite |extremely |rather |always |being |again |really |so |increasingly |a bit |somewhat )*(?:difficult|demanding|rude|aggressive|hysterical|hostile|unreasonable|abusive|manipulative|nasty|awkward|argumentative|belligerent|volatile|entitled)\b(?! (?:for|to) )`,
      raw`\b(?:came across|comes across|seems|seemed|sounded|presented) (?:as )?(?:very |quite |rather |a bit )*(?:difficult|demanding|rude|aggressive|hysterical|hostile|unreasonable|abusive|manipulative|argumentative|entitled|paranoid|dramatic)\b`,
    ],
    'What was said and done? Could you quote it?',
    LABEL,
    { flags: 'g', only: 'note' },
  ),
  rule(
    'label-frequent',
    'label',
    [
      raw`\b(?:frequent fl[iy]ers?|frequent (?:caller|attender|complainer|user)s?|(?:a|our|the|one of our|another|known|well-known) regulars?(?! (?:contact|check|appointment|visit|medication|dose|dentist|doctor|call|plan|update|review|blood|follow|bus|train|\d))|time[- ]?wasters?|wasting our time|cr(?:y|ies|ied|ying) wolf|serial complainers?|repeat offenders?|(?:chronic|habitual|professional|vexatious) complain(?:er|ant)s?|heart-?sink)\b`,
    ],
    'How often did they call, and about what?',
    LABEL,
  ),
  rule(
    'label-denies',
    'label',
    [
      raw`(?:^[ \t]*|(?<=[,;] (?:and |then |but )?)|\b(?:patient|customer|client|guest|caller|pt|she|he|they|mother|father|family|daughter|son|wife|husband|mrs? \w+|ms \w+|[A-Z][a-z]+) )(?:has |have |had |still |again |also |currently )*(?:[Rr]efuse[sd]?|refusing|[Dd]enie[sd]|deny|denying|[Cc]laims?|claimed|claiming|[Cc]omplain(?:s|ed|ing)? of|allege[sd]?)\b(?! by (?:us|me|our))(?! (?:forms?|number|handler|letter|desk))`,
    ],
    'What did they say or decide, in their words?',
    LABEL,
    { flags: 'gm', only: 'note' },
  ),
  rule(
    'label-uncooperative',
    'label',
    [
      raw`\b(?:non[- ]?complian(?:t|ce)|uncooperative|unco-operative|poor historian|unreliable historian|unmotivated|treatment[- ]resistant|not compliant|lacks insight|attitude problem)\b`,
      raw`\b(?:poor(?:ly)? (?:complian\w*|complied|historian|history|engagement|motivat\w*|effort|insight)|(?:vague|unreliable|hopeless|bad|inconsistent|rambling|terrible|useless) (?:historian|history|witness|informant)|(?:does not|will not|would not|won't|doesn't|wouldn't|refuses to|never|not|cannot be bothered to|unwilling to|fails? to|failed to|declines? to) (?:\w+ )?(?:comply|co-?operat\w*|listen\w*|engag\w*|help (?:himself|herself|themselves)|follow\w* (?:advice|instructions|orders|the plan|the diet|the rules)|do (?:as|what) (?:he|she|they) (?:is|are|was)|tak(?:e|es|ing) (?:his|her|any|responsibility|advice|the blame|it seriously)|bother\w*|mak(?:e|ing) (?:any|an) effort|try|stick to|participat\w*|motivated|interested|willing|trying|look after|see sense|be told|learn\w*|accept (?:advice|help|responsibility|that)|cooperative|co-operative|playing ball|play ball)|(?:no|little|zero|shows? no|lacks?|lacking|without) (?:\w+ )?(?:motivation|insight|interest in|effort|willpower|self-control|discipline|commitment|initiative|common sense|remorse|gratitude|manners)|makes? no effort|can(?:not|'t| not) be (?:bothered|relied|trusted|reasoned)|could not be bothered|lets? (?:himself|herself|themselves) go|brought (?:it|this) on (?:himself|herself|themselves)|own (?:fault|worst enemy|making)|has only (?:himself|herself)|ignor(?:es|ed|ing) (?:all |every |our |medical |the )?(?:advice|instructions|warnings|plan|rules)|does (?:what|as|whatever) (?:he|she) (?:likes|pleases|wants)|goes (?:his|her) own|in denial|disengaged|resistant(?: to)?|unwilling|obstructive|defiant|disobedient|lazy|idle|feckless|hopeless(?: case)?|lost cause|waste of (?:time|space|effort)|beyond help|brick wall|straight (?:answer|account|story)|all over the place|rambl(?:es|ing|ed)|story (?:keeps|changes|changed|does not|doesn't)|different story|contradict(?:s|ed) (?:himself|herself)|cannot (?:get|give|keep)[^\n]{0,20}straight|missed (?:his|her|their) \w+ (?:again|yet)|dna again|no[- ]show again|another no[- ]show|never (?:turns up|takes (?:his|her)|does (?:his|her)|listens|shows|bothers))\b`,
    ],
    'What made it hard for them?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-seeking',
    'label',
    [
      raw`\b(?:drug|attention|sympathy|compensation|opioid|med|money|pity)[- ]seek(?:ing|er|ers)\b`,
      raw`\bseeking (?:attention|drugs)\b`,
      raw`\b(?:playing|plays|play) the (?:victim|system)\b`,
      raw`\bafter (?:money|compensation)\b`,
    ],
    'What did they ask for, and why?',
    LABEL,
  ),
  rule(
    'label-suffers',
    'label',
    [
      raw`\b(?:(?:suffers?|suffering|suffered) (?:from|with)(?! the (?:heat|cold|noise|rain|frost))|victims? of|bed-?bound|wheelchair[- ]bound|confined to (?:a |his |her |the )?(?:bed|wheelchair)|(?:drug |an? |known |recovering )?(?:addicts?|junk(?:ie|y)s?)|substance abusers?|drug abusers?|(?:a|an|known) alcoholic|crippled|retarded|(?:a|the) (?:schizophrenic|diabetic|epileptic))\b`,
      raw`\b(?:(?:afflicted|stricken|crippled|riddled|burdened|plagued) (?:with|by)|wheelchair case|wheelchair[- ]bound|house-?bound|chair-?bound|bed-?ridden|invalid|cripple|handicapped|retard\w*|spastic|feeble|senile|demented|dement\b|vegetable|psycho\w*(?: case)?|mental (?:case|patient)|mad(?:man|woman)|lunatic|schizo\w*|(?:a|an|the|another|this|old|known|young|elderly|our|typical|chronic|poorly controlled|brittle|classic|severe|confirmed|obese|morbidly obese|male|female) (?:\w+ )?(?:diabetic|epileptic|asthmatic|anorexic|bulimic|bipolar|depressive|psychotic|schizophrenic|alcoholic|paraplegic|quadriplegic|tetraplegic|autistic|manic|arthritic|haemophiliac|hemophiliac|leper|drunk|drinker|smoker|druggie|user|abuser|addict|junkie|amputee|stroke victim|dwarf|obese|geriatric|borderline|ocd|adhd)(?=[.,;!]|$| (?:in (?:bed|room|bay)|with|who|and|since|patient|again|from))|(?:the|our|another) (?:\w+ )?(?:stroke|hip|diabetic|gallbladder|appendix|dementia|hernia|overdose|drunk|psych|knee|fracture|amputee|heart attack|cancer|copd|bypass) in (?:bed|room|bay|cubicle|\d|the corner|number)|(?:is|was|a|recovering|ex-?|known|former|chronic|hard) (?:\w+ )?(?:alcoholic|addict|drinker|boozer|junkie|drug user|drug abuser|substance (?:user|abuser|misuser))|substance (?:abuse\w*|misuse\w*)|drug (?:abuse\w*|user|habit)|alcohol abuse\w*|(?:not|isn't) normal|normal people|victim of (?:a |an |her |his )?\w+|sufferer|in a vegetative|lives? with the curse|bound to (?:a|his|her) (?:bed|wheelchair|chair)|confined to|committed suicide|fail(?:s|ed) (?:chemo\w*|treatment|therapy|antibiotics|the (?:test|drug))|the elderly|obese(?=[.,;]|$)|fat(?=[.,;]|$)|old (?:dear|biddy|girl|boy|bat|codger|man in|woman in|lady in))\b`,
    ],
    'What do they have or use, said with “person” first?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-insisted',
    'label',
    [
      raw`\b(?:patient|customer|client|guest|caller|pt|she|he|they|mother|father|family|daughter|son|wife|husband|mrs? \w+|ms \w+|[A-Z][a-z]+) (?:has |have |had |then |again |also |repeatedly |loudly |just )*(?:insist(?:s|ed)?|demand(?:s|ed)?|threaten(?:s|ed)?|rant(?:s|ed)?|scream(?:s|ed)?|whine[sd]?|moan(?:s|ed)?|kicked off|made a scene)\b`,
      raw`(?:^|[.;,] (?:and |then )?)(?:[Ii]nsisted|[Dd]emanded|[Tt]hreatened|[Rr]anted|[Ss]creamed|[Ss]houted|[Mm]oaned|[Ww]hined|[Kk]icked off)\b(?! by)`,
    ],
    'What did they ask for, how often, in their words?',
    LABEL,
    { flags: 'g', only: 'note' },
  ),
  rule(
    'label-family',
    'label',
    [
      raw`\b(?:the|her|his|their|this|a) (?:family|daughter|son|wife|husband|mother|father|relatives?|parents?) (?:is|are|was|were|seems?|can be|very) (?:very |quite |rather |extremely |a bit |being )*(?:difficult|litigious|demanding|overbearing|interfering|pushy|over-?protective|aggressive|dysfunctional|trouble|unreasonable|hostile)\b`,
      raw`\blitigious\b`,
      raw`\b(?:family|daughters?|sons?|wife|husband|mother|father|relatives?|parents?|brothers?|sisters?|partner|niece|nephew|they|he|she|visitors|in-laws)(?: \w+){0,6}? (?:(?:will|going to|likely to|may well|bound to|threatens? to|the type to|is the type|are the type|the sort to|ready to) (?:\w+ )?(?:sue|complain|cause|make trouble|litigate|take legal|call (?:a|the|his|her|their) (?:lawyer|solicitor|press|papers)|go to the (?:press|papers|ombudsman|media)|kick off|be trouble|be difficult)|(?:lawyer|solicitor|barrister)s? on speed|(?:interfer\w+|meddl\w+|hover\w*|smother\w*|breathing down|watch(?:es|ing) (?:our|every|us)|writ(?:es|ing) everything (?:down)?|takes? notes? of|record(?:s|ing) everything|looking for (?:trouble|mistakes|someone to blame|faults?)|find(?:s|ing) fault|pick(?:s|ing) (?:holes|at)|question(?:s|ing) (?:everything|every|our)|stirr?(?:s|ing)|(?:think|thinks|believes) (?:he|she|they) (?:know|knows|is|are)|knows? (?:his|her|their|all) rights|dr google|googl\w+|never (?:off|away|leaves?|satisfied|happy)|difficult|overbearing|over-?anxious|over-?protective|domineering|controlling|toxic|demanding|dysfunctional|unrealistic|in denial|litigious|aggressive|suing|trouble|nightmares?|helicopter|pushy|nosy|loud|rude|from hell))\b`,
      raw`\b(?:watch|careful|mind|be careful) (?:\w+ )?(?:what (?:you|we|is) (?:write|say|tell|put|writ\w+|said)|your (?:back|step|words))\b|\b(?:the )?suing (?:type|kind|sort)\b|\bdifficult (?:family|relatives|daughter|son|parents|dynamics)\b|\bfamily from hell\b|\bcover (?:yourself|yourselves|our)\b|\bdocument everything\b|\b(?:avoid|keep) (?:\w+ )?(?:phone )?(?:contact|calls?|conversations?) (?:with|short)\b|\bdo not (?:discuss|talk|speak|call|tell)[^\n]{0,20}\b(?:family|daughter|son|wife|husband|relatives)\b`,
    ],
    'Who asked for what?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-character',
    'label',
    [
      raw`\b(?:relatives?|family|parents?|husband|wife|mother|father|daughters?|sons?|visitors|patient|pt|customer|caller|guest|tenant|client|she|he|they)(?: \w+)? (?:is|are|was|were|can be|being|remains?) (?:\w+ )?(?:a |an |such a |a real |a bit of a |quite a )?(?:nightmare|pain|handful|nuisance|character|drama queen|moaner|whiner|complainer|hypochondriac|troublemaker|bully|liar|know-it-all|piece of work|hard work|high[- ]maintenance|needy|clingy|paranoid|impossible|trouble|entitled|confrontational|dramatic|moody|stroppy|lazy|obsessive|fussy|neurotic|attention[- ]?seek\w+|drama|toxic|rude|abrasive|obstructive|defensive|antagonistic|confused as usual)\b`,
      raw`(?<=^[^\w\n]*)(?:(?:pt|patient|client|customer|caller|guest|husband|wife|mother|father|daughter|son|family|relatives?) )?(?:is |was )?(?:very |really |so |quite |again )?(?:difficult|rude|aggressive|hysterical|manipulative|entitled|whiny|whining|demanding|hostile|abusive|argumentative|dramatic|paranoid|alcoholic|overreacting|stroppy|moody|unpleasant)(?: (?:again|on (?:the )?phone|as (?:usual|always)|today|with (?:staff|us|me)|at desk))*(?=[.!,;]|$)`,
      raw`\bdrama queens?\b`,
      raw`\b(?:nightmare|a pain|pain in the|hard work|high[- ]maintenance|piece of work|handful|drama queen|whinger|moaner|whiner|troublemaker|trouble-?maker|stroppy|foul-mouthed|bolshy|obnoxious|cantankerous|grumpy|bad-tempered|short-tempered|short fuse|hot-?head\w*|stubborn|obstinate|pig-headed|bloody-minded|self-centred|selfish|ungrateful|spoilt|spoiled|arrogant|pompous|know-it-all|bossy|pushy|needy|clingy|moody|sulky|nasty|vile|horrible|insufferable|intolerable|unbearable|impossible to (?:please|satisfy|deal)|hard to (?:please|handle|deal|manage|satisfy)|difficult to (?:please|handle|deal|manage|satisfy)|not easy to deal|awkward|prickly|surly|sullen|hostile|confrontational|combative|bad attitude|attitude (?:again|problem)|awful (?:man|woman|person)|unhinged|crazy|loony|nutter|weirdo|odd(?:ball)?|bonkers|neurotic|hysteric\w*|paranoid|melodramatic|theatrical|over the top|temper(?:amental)?|volatile|aggro|snappy|snotty|entitled|demanding|difficult|rude|aggressive)\b(?<=^[^\w\n]*(?:(?:a|an|the|such a|very|quite|really|so|absolute|complete|total|bit of a|real|known|another|again|typical|as usual|extremely|rather|generally|always|usually|often|known to be|can be|this|old|${WHO}(?: \w+)? (?:is|was|are|were|can be|gets|being)|${WHO}:?) ?)*(?:[\w-]+ ){0,3}[\w-]+)(?! (?:for (?:her|him|them)|to (?:swallow|walk|stand|breathe|hear|read|reach|open)|with (?:her|his|their) (?:left|right)|since|, (?:she|he) says|climb|stairs|breathing|and painful))`,
      raw`\b(?:kick(?:s|ed|ing) off|kick(?:s|ed) up|throws? (?:a |his |her )?(?:tantrum|strop|fit|wobbly)|threw (?:a |his |her )?(?:tantrum|strop|fit|wobbly)|lost (?:it|the plot|his temper|her temper)|loses (?:it|the plot|his temper|her temper)|bit(?:es)? (?:my|our|everyone's|the nurse's) head|has a go at|had a go at|flies off the handle|blew (?:up|his top|her top)|in a (?:mood|strop|huff|state|foul mood)|on the warpath|got out of bed on|nothing is (?:ever )?(?:good enough|right)|never (?:satisfied|happy|pleased|grateful|a kind word)|not a (?:nice|pleasant|happy)|loves? to (?:complain|moan|argue|make)|enjoys? (?:complaining|arguing|making)|beware(?: of)?|handle with care|tread carefully|do not engage|approach with caution|watch (?:out for|yourself|your back|what)|good luck with|brace yourself|makes? (?:everyone's|our|my) (?:life|lives|day)|gets? (?:on (?:my|our|everyone's) nerves|under)|drives? (?:us|everyone|me|staff) (?:mad|crazy|up the wall|nuts|round the bend)|thinks? (?:he|she|they) (?:is|are|owns?|runs?)|acts? like (?:he|she|they)|talks? down to|looks? down on|treats? (?:us|staff|everyone) like|bullies|bullied|picks? (?:fights|on)|always (?:has|got|wants|something|complaining|moaning|angry|rude|arguing))\b`,
    ],
    'What was said and done? Could you quote it?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-always',
    'label',
    [
      raw`\balways (?:complaining|moaning|calling|unhappy|late|demanding|rude|something)\b`,
      raw`\b(?:the )?usual (?:suspect|drama|complaints?|moaning|story|demands|nonsense|performance|tantrum)\b`,
      raw`\b(?:as usual|yet again|once more|here we go again|again as always)[,.]? (?:\w+ )?(?:complain\w*|moan\w*|demand\w*|calls?|called|rang|wants|refus\w+)\b`,
      raw`\b(?:bed[- ]?blocker|repeat (?:caller|attender|offender)|known (?:to us|complainer|troublemaker|user|drinker|addict)|regular (?:caller|customer|complainer|moaner|visitor)s? (?:here|again|of ours)|one of (?:our|the) (?:regulars|usual|difficult)|calls? (?:all the time|constantly|for everything|over nothing)|never (?:satisfied|happy|pleased|listens|complies)|(?:does not|doesn't|won't|will not|refuses to|failed to|fails to) (?:comply|co-?operate|listen|engage|take responsibility|follow (?:advice|instructions|orders|the plan)))\b`,
      raw`\b(?:DNA'?d|did not attend)\b(?=[^\n]*\b(?:again|as usual|surprise)\b)`,
    ],
    'What was said and done? Could you quote it?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-motive',
    'label',
    [
      raw`\bon (?:his|her|their) (?:high horse|soapbox)\b`,
      raw`\b(?:plays?|played|playing) (?:the )?(?:victim|system|card|dumb|up)\b`,
      raw`\bexaggerat\w*\b`,
      raw`\bfor attention\b`,
      raw`\b(?:after|out for|wants|looking for) (?:money|compensation|a payout|a freebie|sympathy|drugs)\b`,
      raw`\b(?:puts?|putting) it on\b`,
      raw`\b(?:attention|drugs?|a script|a prescription|another (?:script|prescription)|pills|opiates|opioids|painkillers|sympathy|a sick note|a day off|a freebie|freebies|a refund|money|compensation|a payout|an upgrade|a discount|morphine|benzos|codeine)\b(?<=\b(?:after|wants?|wanting|only wants|just wants|seeking|looking for|fishing for|angling for|here for|in for|out for|comes? (?:in )?for|chasing|hunting for|craves?|trying to get|on the scrounge for|shopping for|nothing but|all about|playing for|trying for|hoping for) (?:\w+ ){0,2}?(?:attention|drugs?|a script|a prescription|another (?:script|prescription)|pills|opiates|opioids|painkillers|sympathy|a sick note|a day off|a freebie|freebies|a refund|money|compensation|a payout|an upgrade|a discount|morphine|benzos|codeine))(?! (?:for (?:the|his|her) (?:bus|bill))|\b[^\n]*\bbecause (?:the|of the) pain)`,
      raw`\b(?:put(?:s|ting)? (?:it|this|that) on|fak(?:es|ed|ing|er)|malinger\w*|exaggerat\w*|embellish\w*|milk(?:s|ing) it|lays? it on|laid it on|(?:is |was |just )?play(?:s|ing|ed)? (?:up|the (?:victim|system|martyr|sick card|card|pity card)|on|dumb|games|us)|plays? (?:one|staff|us|mum)[^\n]*against|manipulat\w*|crocodile tears|waterworks|turns? on the (?:tears|waterworks|charm)|all in (?:her|his|their) head|psychosomatic|imagin(?:es|ing|ed) (?:things|it)|hypochondria\w*|doctor[- ]shop\w*|knows? (?:exactly )?(?:what to say|which|how to (?:get|work|play)|the (?:system|right words))|works? the system|gaming the|miraculously|conveniently|suspiciously|funny how|strange(?:ly)? (?:how|enough)|pain (?:seems to )?(?:vanish\w*|disappear\w*|goes) (?:as soon as|when|the moment|once)|(?:seen|observed|found|spotted) (?:laughing|walking|chatting|smiling|joking|on (?:his|her) phone|asleep|sleeping)[^\n]*\b(?:pain|10|despite|claims?|says)|oscar|show for|puts? on a (?:show|performance)|for an audience|when (?:watched|observed|anyone is looking)|milks|scroung\w*|freeload\w*|ulterior|hidden agenda|trying it on|tries it on|pulling a fast|having us on|wool over)\b`,
    ],
    'What was said and done? Could you quote it?',
    LABEL,
    { only: 'note' },
  ),
  rule(
    'label-doubts',
    'label',
    [
      raw`\b(?:would have us believe|wants us to believe|swears (?:that|she|he|blind|it|up)|maintains (?:that|she|he)|insists (?:that|it|she|he|on)|makes out|professes|purports|(?:by|on) (?:her|his|their) own (?:account|admission)|so (?:he|she|they) (?:says?|claims?)|or so (?:he|she|they)|according to (?:him|her|them)(?:self|selves)?|if (?:he|she|they) (?:is|are|was) to be believed|reportedly|allegedly|supposedly|apparently|ostensibly|admits? (?:to|that|having|only)|admitted (?:to|that|having|only)|confess\w*|won't admit|will not admit|not convinced|unconvinc\w*|hard to believe|take (?:it |this |that )?with a (?:pinch|grain) of salt|not (?:credible|believable|plausible)|unlikely story|likely story|says (?:he|she) (?:"|“)?(?:cannot|can't|can not)[^\n]*\bbut\b|story (?:does not|doesn't|keeps|changes)|doubtful|questionable|i doubt|we doubt|yeah right|no evidence of (?:any )?(?:the )?pain|nothing to show for|looked (?:fine|perfectly|well enough)(?: to me)?|seemed (?:fine|perfectly|well enough)|but (?:was )?seen (?:eating|walking|laughing|smoking|on)|(?:says?|states?|reports?|tells us) (?:he|she|they|that)[^\n]*\b(?:but|yet|though|however) (?:looks?|looked|seems?|seemed|appears?|was seen|is seen|the (?:cup|chart|log)|i|we|nobody|no)\b)`,
      raw`\b(?:kept|keeps|went|goes|goes|going|been|bangs?|banging|banged|harps?|harping|droned?|rants?|ranting|raves?|raving) (?:\w+ )?(?:on and on|on about|on at|going on|asking|shouting|ringing|calling|buzzing|demanding|insisting|nagging|pestering|moaning|complaining|arguing|repeating|interrupting)\b|\buntil (?:he|she|they) (?:got|gets) (?:his|her|their) (?:own )?way\b|\b(?:wore|worn|wears) (?:us|everyone|me|the \w+) down\b|\b(?:laid|laying|lays) down the law\b|\b(?:made|makes|making|created|caused) (?:a|an|such a|quite a|another|his|her) (?:\w+ )?(?:scene|fuss|stink|racket|commotion|song and dance|drama|nuisance)\b|\b(?:threw|throws|throwing) (?:his|her|their) (?:weight|toys)\b|\bultimatums?\b|\b(?:gave|gives|giving|got|get) (?:\w+ )?(?:grief|an earful|a mouthful|abuse|a hard time|what for|hell)\b|\b(?:shout\w*|yell\w*|scream\w*|rant\w*|rav(?:ed|ing|es)|bawl\w*|bark\w*|snapp\w*|swor(?:e|n)|swear\w*|curs\w*|bullied|bullying|ordered|ordering|barged|bark(?:ed|s)) (?:at|for|about|and|us|me|staff|the|everyone|everybody|nurses?|all|her|his|in|around)\b(?! (?:help in pain|pain))|\brefus(?:ed|es|ing) to (?:leave|take|go|wait|accept|budge|move|listen|be)\b|\bwould not (?:take|leave|budge|stop|let it)\b|\bplayed (?:merry )?(?:hell|war)\b|\bthreat(?:s|en\w*)? (?:to|of|us|legal|with|the)\b`,
    ],
    'What did they say, ask or decide, in their words?',
    LABEL,
    { only: 'note', unless: /\b(?:our|my) (?:fault|mistake)\b|\bwe (?:were|are) wrong\b|\bbecause (?:the pain|of the pain|it hurts)\b/i },
  ),
];
