// English, section J of what hurts: promises without a name, a day or an hour.
import type { Rule } from '../kinds.ts';
import { A_TIME } from './people.ts';
import { has, rule } from './rule.ts';

const raw = String.raw;
const VAGUE = 'An uncertain wait feels longer than a known one; a promise has a name and a time (Maister).';

/** What only they or their body can time. */
const THEIRS_TO_TIME =
  /\b(?:if you (?:like|wish|want|prefer)|you (?:asked|wrote|said|waited)|the pain|the swelling|the bruise|the wound|the scar|numbness|tablets?|side effects?|symptoms?)\b/i;

export const VAGUE_RULES: readonly Rule[] = [
  rule(
    'vague-soon',
    'vague',
    [
      raw`\b(?:as soon as (?:possible|we can|i can|practical|reasonably)|asap|a\.s\.a\.p|shortly(?! (?:before|after|past)\b)|at the earliest|in due course|in the near future|before long|in a timely (?:manner|fashion))\b`,
      raw`(?<!\b(?:as|too|how|so|get well|well) )\bsoon(?=[.,!?\s]|$)(?! (?:as|after|enough))`,
      raw`\bat (?:some|a later) (?:point|stage)\b(?! in (?:the past|life))`,
      raw`\b(?:take|takes|need|needs) (?:a (?:little |short |good )?while|some time|a bit of time|longer than usual)\b`,
      raw`\bin the (?:near|coming) (?:future|weeks|days)\b`,
      raw`\bsome ?time (?:next|this) (?:week|month)\b`,
      raw`\b(?:over|in) the coming (?:period|time|days|weeks|months|year)\b`,
      raw`\b(?:give it|allow|wait) (?:a (?:while|bit|little (?:while|time|longer)|few (?:days|weeks))|some (?:more )?time|more time)\b`,
    ],
    'By which day and hour?',
    VAGUE,
    {
      unless: has([
        raw`\bget (?:well|better) soon\b`,
        raw`\bsoon after\b`,
        raw`\bas soon as you (?:like|wish|want|are ready)\b`,
        raw`\b(?:if you (?:like|wish|want|prefer)|you (?:asked|wrote|said|waited)|the pain|the swelling|the bruise|the wound|the scar|numbness|tablets?|side effects?|symptoms?)\b`,
      ]),
    },
  ),
  rule(
    'vague-look-into',
    'vague',
    [
      raw`\b(?:we|i|someone|they|she|he)(?:'ll| will| shall| can| are going to)? (?:then |also |certainly |definitely )?(?:look into|be looking into|get back to|be in touch|follow up|come back to|revert|circle back|keep you (?:posted|updated|informed)|touch base|reach out|check on)\b(?![^\n]*\b(?:with you and|by|on (?:\d|the \d|\w+day|my|our)|at (?:\d|noon)|before|until|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|\d{1,2}(?::|\.)?\d{0,2} ?(?:am|pm|o'clock)?)\b)`,
      raw`\bsee what (?:i|we) can do\b`,
      raw`\b(?:we|i)(?: are|'re| am|'m) (?:still |currently |already )?(?:working on|looking at|dealing with|on) (?:it|this|that|your \w+)(?=[.,!;]|$)`,
      raw`\b(?:may or may not|might (?:perhaps )?(?:be able to|get|give|call|have)|we(?:'ll| will| shall)? (?:have to )?(?:see (?:how|what|if|whether)|wait and see|keep an eye|play it by ear|let you know (?:if|when|how|should|once|in)|be able to say more|hear from|sort (?:it|something|this) out|deal with it|take (?:it|things) from there|see what comes))\b(?![^\n]*\b(?:by|on|at|before|until) (?:\d|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)\b)`,
      raw`\bleave (?:it|that|this) (?:with|to) (?:us|me)\b(?![^\n]*\b(?:by|on|at|until) (?:\d|\w+day|noon|tomorrow)\b)`,
      raw`\bhave a (?:think|look|word)\b(?=[^\n]*\b(?:see|soon|with (?:a few|some)|about it|comes)\b|[.,!]|$)`,
      raw`\b(?:when|once) (?:its|your|their|the) turn comes\b`,
      raw`\b(?<=\b(?:is|are|you|it|that) )on (?:our|my) (?:to-?do )?list\b(?=[.,!]| and)|\bto-?do list\b`,
      raw`\b(?:it|this|that|everything|things|your \w+|the (?:matter|case|issue|file|request|claim)) (?:is|are) (?:\w+ )?(?:on (?:our|the|my|its|someone's|somebody's) (?:\w+ )?(?:radar|list|agenda|desk|books|to-?do|mind|pile)|in (?:the )?(?:pipeline|hand|process|works|motion|good hands|safe hands|queue|progress|train|our system)|with (?:the|our) \w+(?: \w+)?|being (?:worked|looked|seen|dealt|taken|handled|followed|sorted|chased)|work in progress|noted|under control|pending|progressing|moving|a priority|not forgotten|on the case)\b(?![^\n]*\b${A_TIME}\b)(?! (?:and (?:she|he|nora|i)|to collect))(?<=\b(?:desk|radar|list|way|agenda|books|do|mind|pile|pipeline|hand|process|works|motion|hands|queue|progress|train|system|team|department|office|unit|section|people|colleagues?|managers?|worked|looked|seen|dealt|taken|handled|followed|sorted|chased|noted|control|pending|progressing|moving|priority|forgotten|case))|\b(?:we|they|our \w+|people|colleagues|the \w+ team) are (?:\w+ )?(?:on (?:the case|top of)|onto (?:it|this)|looking (?:into|at)|working (?:on|hard|to|towards)|dealing with|chasing|reviewing|checking|monitoring|investigating|exploring|considering|aware of (?:it|this|the)|doing (?:our|their|everything|all|what)|making (?:every|enquiries|inquiries|progress))\b(?![^\n]*\b${A_TIME}\b)|\bconsider it done\b|\bwatch this space\b|\b(?:more|further|an update|news|details|information|updates?) (?:\w+ )?(?:to follow|will follow|will be (?:shared|provided|sent|given)|as (?:and when|we|it|soon)|when available|in due)\b|\bkept? in the loop\b|\bkeep you (?:in the loop|up to date|up-to-date|posted|updated|informed|in the picture|abreast)\b(?![^\n]*\b${A_TIME}\b)|\bhave (?:a|another) (?:look|think|word)\b(?=[.,!]|$| (?:at|into|with|about) (?:it|this|that|them|somebody|someone|the \w+|a few))(?![^\n]*\b${A_TIME}\b)(?<=\b(?:we|i|will|us|me|someone) [^\n]{0,30})`,
    ],
    'Who will do what, and when do they hear from you?',
    VAGUE,
    {
      unless: THEIRS_TO_TIME,
    },
  ),
  rule(
    'vague-will-try',
    'vague',
    [
      raw`\b(?:we|i)(?:'ll| will|'m going to| shall| are going to)? (?:try(?! again| once more| it with you)|do (?:our|my) (?:very )?best|make every effort|see what (?:we|i) can do|endeavou?r)\b`,
      raw`\bhopefully\b`,
      raw`\b(?:it|this|that|everything|which|they|your \w+) should (?:be (?:ok|okay|fine|done|ready|sorted|resolved|fixed|with you|there|back)|arrive|work|reach)\b(?![^\n]*\b(?:by|on) (?:the )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon))`,
      raw`\bwith (?:a bit of|some|any) luck\b`,
      raw`\bmight be (?:\w+ )?(?:ready|dry|done|able|back|finished|open)\b`,
      raw`\b(?:all being well|with (?:any|a bit of|some|a little) luck|fingers crossed|if all goes (?:well|to plan|smoothly)|god willing|touch wood|knock on wood|in theory|ideally|in an ideal world|all things being equal|if (?:at all )?possible|if (?:we|i|they) (?:can|are able|possibly can|manage|get (?:the|a) chance)|where(?:ver)? possible|as (?:far|best|much) as (?:possible|we can|i can)|to the best of our ability|as best (?:we|i) can|cannot (?:promise|guarantee|say for (?:sure|certain)|make any promises)|no (?:promises|guarantees?)|we (?:will|shall) see(?=,| (?:how|what|if|whether)\b)|time will tell|remains to be seen|with luck|subject to availability|depending on (?:how|staff|demand|the|when|availability|workload)|weather permitting|circumstances permitting|provided that nothing)\b(?<!\b(?:you|sit|walk|drink|if) [^\n]{0,20}if (?:at all )?possible)(?<!\byou (?:can|could)[^\n]*)`,
    ],
    'What will you do, and when do you call if it isn’t done?',
    VAGUE,
    {
      unless: THEIRS_TO_TIME,
    },
  ),
  rule(
    'vague-someone',
    'vague',
    [
      raw`\b(?:someone|somebody|some one|one of (?:us|the \w+|our \w+|my \w+)|(?:a|the) (?:member of (?:our|the) (?:\w+ )?(?:team|staff)|colleague|representative|team|(?!home|away|other)\w+ team|manager|relevant (?:team|department|person))) (?:will|should|is going to|can|has been asked to|from (?:our|the|my) (?!list)\w+)\b`,
      raw`\byou (?:will|'ll|should) be (?:contacted|called|notified|informed|advised|hearing)\b(?![^\n]*\bby \p{Lu})`,
      raw`\b(?:you|your \w+) (?:will|'ll|should|can expect to) (?:(?!have\b)\w+ )?(?:be (?:contacted|informed|notified|advised|called|rung|updated|told|hearing)|hear|receive word|get word)\b(?![^\n]*\b(?:by \p{Lu}|on \w+|at \d|before \w+day|from (?:me|dr|mrs?|ms|\p{Lu}))\b)`,
    ],
    'Who? Could you give their name?',
    VAGUE,
    {
      flags: 'gimu',
      unless: THEIRS_TO_TIME,
    },
  ),
  rule(
    'vague-seriously',
    'vague',
    [
      raw`\b(?:rest|be|please be|feel) assured\b`,
      raw`\b(?:take|takes|taking|took) (?:\w+ ){0,6}?(?:very |extremely |so |incredibly )?seriously\b`,
      raw`\b(?:of|a|our|is our) (?:the )?(?:utmost|highest|top) (?:importance|priority)\b`,
      raw`\b(?:we|i|hotel|clinic|bank|company) (?:\w+ )?(?:take|treat|regard|consider) (?:\w+ ){1,5}?(?:very |extremely |most |so )?seriously\b`,
      raw`\b(?:means|matters) a (?:great deal|lot) to us\b`,
      raw`\b(?:highest|top|utmost|number one|great) (?:priority|importance|concern)\b`,
      raw`\b(?:(?:you )?(?:can|may|should|please|do|could) (?:\w+ )?(?:rest |be |feel |stay |remain )?(?:assured|certain|confident|sure|rely|count|trust|have (?:every|full|complete) (?:confidence|trust|faith)|rest easy|depend)(?: (?:that|of|we|this|your|in|on|upon)| us|,)|have (?:every|full) confidence in|(?:take|takes|taking|taken|took|treat|treats|treated|regard|regards|view|views|consider) (?:\w+ ){0,8}?(?:seriously|(?:with|as) (?:the|a|an|utmost|great|all|every) (?:\w+ )?(?:seriousness|importance|priority|care|concern|gravity|urgency|attention|respect))|(?:of|is|are|a|our|the|remains?|has|have|always|absolute) (?:\w+ )?(?:utmost|highest|top|first|number one|great|paramount|prime|vital|supreme|greatest|central|absolute|key|high|main|foremost) (?:\w+ )?(?:importance|priority|priorities|concern|value|to us)|(?:is|are|remains?) (?:\w+ )?(?:paramount|(?:very |so |extremely |truly |really )?(?:important|dear|precious|valuable) to (?:us|me|our)|close to (?:our|my) hearts?|at the (?:forefront|heart|centre|center|top|core)|our (?:first|top|main|highest|greatest|number one|chief) (?:concern|priority|thought)|foremost)|we (?:\w+ )?(?:care (?:deeply|about|a great deal|so|very|for (?:all|each|every))|are (?:\w+ )?(?:listening|committed to listening|always listening|all ears)|listen to (?:all|every|our)|treat (?:every|each|all)|value (?:all|every|your)|hear (?:every|all|our)|welcome (?:all|any|your|every))|zero[- ]tolerance|matters? (?:a great deal |a lot |greatly |deeply |so much |very much |hugely )?to us|means? (?:a great deal|a lot|so much|the world|everything) to (?:us|me|our)|with (?:the )?(?:utmost|greatest|all due|due) (?:care|seriousness|respect|attention|diligence|urgency|concern)|a serious (?:matter|issue) (?:for|to) us|has our full (?:attention)|our full attention|every (?:voice|opinion|comment|complaint|view) (?:counts|matters|helps|is))\b(?<!\b(?:taken|take) (?:you |me )?seriously(?<=\b(?:not|did not feel|feel|felt|were not) [^\n]*))(?! (?:you|that you) (?:can|sleep|are home))`,
    ],
    'What did you change because of it?',
    VAGUE,
    {
      unless: has([
        raw`\b(?:didn't|did not|wasn't|weren't|not) (?:feel )?(?:taken|take) (?:you )?seriously\b`,
        raw`\bfelt? taken seriously\b`,
        raw`\b(?:if you (?:like|wish|want|prefer)|you (?:asked|wrote|said|waited)|the pain|the swelling|the bruise|the wound|the scar|numbness|tablets?|side effects?|symptoms?)\b`,
      ]),
    },
  ),
  rule(
    'vague-business-days',
    'vague',
    [
      raw`\b\d+ ?(?:-|–|to) ?\d+ (?:business |working )?(?:hours|days|weeks)\b`,
      raw`\b\d+ (?:business|working) days\b`,
      raw`\b(?:\d+|two|three|five|seven|ten|a few|several)(?: ?(?:-|–|to|or) ?(?:\d+|three|four|five|ten))? (?:business |working |office |calendar )+(?:hours|days|weeks)\b`,
    ],
    'Which day is that?',
    VAGUE,
    {
      unless: has([
        raw`\bchoose\b|\banswered\b`,
        raw`\b(?:itch\w*|cream|feel better|rash)\b`,
        raw`\b(?:you (?:had to )?wait(?:ed)?|took us|it took|ago|for the last|of a death|opened again|for (?:over |more than )?\d+|last(?:ed)?|tablets?|every|bruis\w+|swelling|fever|rash|heals?|healing|fades?|wears? off|stitches)\b`,
        raw`\b(?:if you (?:like|wish|want|prefer)|you (?:asked|wrote|said|waited)|the pain|the swelling|the bruise|the wound|the scar|numbness|tablets?|side effects?|symptoms?)\b`,
      ]),
    },
  ),
  rule(
    'vague-convenience',
    'vague',
    [
      raw`\bat your (?:earliest |own )?convenience\b`,
      raw`\bget back to (?:us|me) (?:\w+ ){0,4}?when\b`,
      raw`\b(?:whenever|when) (?:it is convenient|you (?:can|could) (?:find|spare)|you (?:get|have|find) (?:a (?:moment|minute|chance|convenient)|time|the time|round to))\b(?=[^\n]*)(?<=\b(?:please|kindly|could you|do let us|send|return|let us have|sign|fill|bring|complete|pay|confirm|call|reply)\b[^\n]{0,120})`,
      raw`\bin your own (?:good )?time\b`,
    ],
    'By which day, and what if that doesn’t suit them?',
    VAGUE,
    {
      unless: THEIRS_TO_TIME,
    },
  ),
];
