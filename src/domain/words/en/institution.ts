// English, section G of what hurts: the institution speaks, and nobody in it.
import type { Rule } from '../kinds.ts';
import { HOUSE } from './people.ts';
import { rule } from './rule.ts';
import { done } from './verbs.ts';

const raw = String.raw;
const INSTITUTION = 'A person answers a person; the passive hides who did it (ombudsman guidance, lgo.org.uk).';
const VAGUE = 'An uncertain wait feels longer than a known one; a promise has a name and a time (Maister).';

export const INSTITUTION_RULES: readonly Rule[] = [
  rule(
    'institutional-decided',
    'institutional',
    [
      raw`\b(?:it (?:has been|was|had been) (?:decided|determined|agreed|concluded)|a decision (?:has been|was|had been) (?:made|taken|reached))\b`,
      raw`\b(?:a|the|our) (?:final |formal )?decision (?:has|had|was|is|will be) (?:\w+ )?(?:been )?(?:made|taken|reached|issued)\b`,
      raw`\bthe view (?:was|is|has been) taken\b`,
      raw`\b(?:a|the|our|its|final|formal|this|that|no) (?:\w+ )?(?:decision|ruling|determination|conclusion|verdict|resolution|judgement|judgment|agreement|outcome|settlement|choice)(?: \w+){0,5}? (?:has|had|was|is|will be|has now|have|were) (?:\w+ )?(?:been )?(?:made|taken|reached|issued|arrived at|handed down|confirmed|finali[sz]ed|communicated|agreed|announced|upheld|pending|final)\b(?! by (?:me|us|dr|mrs?|nurse))|\bthe decision (?:is|was|has been|fell|came|stands) (?:that|to|from|on|taken|at|against|in)\b|\bcame from (?:above|on high|senior|the top|head office|management|upstairs)\b`,
      raw`\bit (?:has|had|was|is|will) (?:\w+ )?(?:been |be )?(?:decided|resolved|determined|ruled|agreed|concluded|deemed|judged|settled|considered|found|established|ordered|proposed|arranged|thought (?:best|right|fit|necessary)) (?:\w+ )?(?:that|to|not|best|necessary|appropriate|in|on|at|by the)\b|\b(?:approval|permission|authorisation|consent|funding) (?:was|has been|is|could) (?:\w+ )?(?:not |been |be )?(?:granted|given|withheld|refused|denied|obtained|received|withdrawn)\b`,
    ],
    'Who decided? Could you name them?',
    INSTITUTION,
  ),
  rule(
    'institutional-received',
    'institutional',
    [
      raw`\b(?:your|the|this) (?:\w+ )?(?:complaint|concern|feedback|query|enquiry|inquiry|request|case|comments?|email|message|correspondence|issue) (?:has|have) (?:now |already |duly )?been (?:\w+ )?(?:received|logged|noted|registered|forwarded|recorded|acknowledged|passed on|escalated|closed)\b`,
      raw`\bwe (?:acknowledge|confirm) (?:the )?receipt\b`,
      raw`\b(?:your|the|this) (?:\w+ )?(?:complaint|concern|feedback|query|enquiry|inquiry|request|case|comments?|email|message|correspondence|issue) (?:has|have) (?:now |already |duly )?been (?:passed|sent|referred|given|handed|shared) (?:on )?(?:to|with)\b(?! (?:me|dr|mrs?|ms|nurse) )`,
      raw`\breceipt of (?:your|the|this)\b`,
      raw`\b(?:your|the) (?:\w+ )?(?:complaint|letter|message|request|feedback|claim|comments?|application|email|report) (?:\w+ )?(?:is|was) (?:hereby |duly |herewith )?(?:acknowledged|confirmed|noted|registered|logged|on file|being processed|in process|filed)\b`,
      raw`\b(?:your|the) (?:submission|application|objection|appeal|matter|correspondence|grievance) (?:has|have|is|was) (?:\w+ )?(?:been )?(?:registered|logged|noted|received|filed|recorded|passed|forwarded|closed|processed)\b`,
      raw`\b(?:your|the|this|these|all) (?:\w+ )?(?:complaint|concern|feedback|query|enquiry|inquiry|request|case|comments?|e-?mail|message|correspondence|issue|letter|form|dissatisfaction|remarks?|submission|report|claim|application|objection|views?|points?|note|grievance|call|observations?|representations?|matter|suggestions?|experience|details|documents?|appeal|input|question|statement|account)s? (?:\w+ )?(?:has|have|is|are|was|were|will be) (?:\w+ )?(?:been )?(?:\w+ly )?(?:received|logged|noted|registered|recorded|acknowledged|entered|added to|placed|filed|taken (?:down|on board|into|note)|captured|processed|passed|forwarded|sent on|sent to|referred|assigned|allocated|escalated|closed|lodged|documented|put on file|on file|to hand|with the|shared with|in the system|in progress|submitted|flagged|archived|scanned|marked|handed|routed|queued|duly)\b(?! (?:by|to) (?:me|dr|mrs?|ms|nurse|us|\p{Lu}))(?<!\b(?:we|i)\b[^\n]*)`,
    ],
    'Who read it, and what did it say to them?',
    INSTITUTION,
  ),
  rule(
    'institutional-looked-into',
    'institutional',
    [
      raw`\b(?:is|are|was|were|will be|has been|have been|being) (?:being |currently |now |under )*(?:looked (?:into|at(?! (?:while|already|by)))|investigated|reviewed|addressed|dealt with|attended to)\b(?! (?:by (?:me|dr|nurse|[A-Z])))`,
      raw`\bunder (?:review|investigation|consideration)\b`,
      raw`\b(?:investigation|review) is (?:ongoing|underway|under way|in progress)\b`,
      raw`\b(?:an?|the) (?:internal |full |formal )?(?:investigation|review|inquiry|enquiry) (?:has been|was|will be|is being) (?:opened|started|launched|begun|set up|carried out|completed)\b`,
      raw`\b(?:an?|the|our) (?:\w+ )?(?:investigation|review|inquiry|enquiry|examination|assessment) (?:\w+ ){0,6}?(?:is|are|was|has been) (?:\w+ )?(?:under ?way|ongoing|in progress|pending|initiated|commissioned|opened|conducted)\b`,
      raw`\b(?:enquir(?:y|ies)|inquir(?:y|ies)|investigations?|checks?|tests?|talks|discussions) (?:\w+ ){0,4}?(?:are|is) (?:\w+ )?(?:ongoing|under ?way|in progress|pending|being (?:made|carried out|conducted))\b`,
      raw`\b(?:outcome|result|decision|reply|response) is (?:\w+ )?(?:awaited|pending|expected|outstanding)\b`,
      raw`\b(?:is|are) (?:\w+ )?being (?:\w+ )?(?:${done('look-into look-at investigate review examine check consider assess handle process deal-with address explore follow-up pursue attend-to clarify monitor evaluate analyse audit study sort action escalate progress take-forward scrutinise verify inquire-into work-on compile collect gather prepare')})\b(?! for\b| by (?:me|dr|mrs?|nurse|us|\p{Lu}))`,
      raw`\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|reviews?|checks?|talks|discussions|examination|assessment|analysis|audit|process|procedure|probe|findings?|clarification|matter|case|complaint|file|incident|claim|request|facts?|circumstances|events?)(?: \w+){0,6}? (?:is|are|has been|have been|was|were|remains?|will be) (?:\w+ )?(?:under ?way|in (?:progress|hand|train|process)|ongoing|pending|continuing|open|awaited|under (?:\w+ )?(?:review|investigation|consideration|examination|discussion|scrutiny|assessment)|subject to|made|being made|launched|initiated|commenced|opened|started|begun|set up|conducted|carried out|undertaken|instigated|commissioned|established|ascertained|awaiting|with (?:the|our) (?:relevant|\w+ (?:team|department)))\b(?! (?:on|for|at|until|from|with you|so)\b)(?<!\b(?:door|desk|shop|office|pool|clinic|library|my|our)\b[^\n]*)`,
    ],
    'Who is looking, and when will they hear from you?',
    INSTITUTION,
  ),
  rule(
    'institutional-it-was-felt',
    'institutional',
    [
      raw`\b(?:it|this) (?:is|was) (?:the )?(?:view|opinion|position|understanding|feeling|intention) of (?:the|this)\b`,
      raw`\bthe (?:feeling|view|position|consensus) (?:here |in the \w+ )?(?:is|was) that\b`,
      raw`\bit (?:is|was|has been|had been|would|will|may|can|must|should) (?:\w+ )?(?:be |have been |been )?(?:generally |widely |commonly |strongly |fully |of course |certainly |our )?(?:felt|understood|believed|considered|thought|regretted|hoped|noted|appreciated|acknowledged|recogni[sz]ed|accepted|assumed|presumed|seem|appear|said|reported|suggested|perceived|deemed|concluded|anticipated|understanding|agreed|feared|realised|realized|conceded|maintained|held|recommended|advised)\b(?: (?:that|by|to|necessary|best))?(?! (?:you (?:are|were) (?:right|in pain)))`,
      raw`\b(?:the|a|our|general|there (?:is|was) (?:a|an|some|the)) (?:\w+ )?(?:feeling|view|opinion|thinking|belief|sense|impression|consensus|understanding|perception|assumption|consideration|position|judgement)(?: (?:here|at|in|among|amongst|within|on|of|from)(?: \w+){1,4})? (?:is|was|has been|were|that|prevailed|being)\b(?: that)?(?<!\b(?:your|you)\b[^\n]*)(?! (?:from|of) the (?:window|room|balcony|sea|garden|lake))(?<=\b(?:that|is|was|has been|prevailed|were|being)(?: that)?)|\b(?:one|people) (?:feels|felt|understands|understood|would (?:hope|think|assume|expect)|believes|believed|can understand|appreciates|regrets)\b|\bopinion (?:was|is) (?:that|divided)\b|\bin the (?:view|opinion|judgement) of (?:the|our|this|management)\b`,
    ],
    'Who felt or knew it? Could you say “I” or “we”?',
    INSTITUTION,
  ),
  rule(
    'institutional-was-missed',
    'institutional',
    [
      raw`(?<!\byou )\b(?:was|were|had been|has been|have been) (?:unfortunately |sadly |simply )?(?:not (?:\w+ )?(?:followed|done|communicated|completed|recorded|passed on|given|met|carried out|adhered to|acted upon)|missed|overlooked|mislaid|neglected|omitted|forgotten)\b(?! (?:(?:\w+ )?by (?:us|me|PIN)|at\b))`,
    ],
    'Who missed it? Could you say “we missed”?',
    'Owning the act is the strongest part of an apology (Lewicki, Lount and Polin 2016).',
  ),
  rule(
    'institutional-the-company',
    'institutional',
    [
      raw`\b(?:this|the) (?:office|company|organi[sz]ation|clinic|hospital|practice|trust|management|department|bank|institution|firm|surgery) (?:\w+ )?(?:regrets?|apologi[sz]es?|believes?|is (?:sorry|committed|unable)|takes?|considers?|feels?|acknowledges?|strives?|cannot|reserves?|wishes|would like|has (?:responded|reviewed|investigated|decided|no))\b`,
      raw`(?<=^[^\w\n]*)company (?:has|believes|can't|disputes|cannot|chooses)\b`,
      raw`\bwe at \p{Lu}\w+ (?:regret|apologi[sz]e|take|believe)`,
      raw`\b(?:management|head office|administration|the board|the directors?|this institution|the bank|the council|the trust) (?:\w+ )?(?:takes? note|notes?|regrets?|has noted|acknowledges?|is aware|wishes)\b`,
      raw`\b(?:management|administration|head office|the directorate|the directors|the board) (?:\w+ )?(?:regrets?|apologi[sz]es?|takes?|notes?|wishes|would like|is|are|has|have|believes?|acknowledges?|expresses|sends?|extends?|feels?|considers?|reserves?|trusts?|hopes?)\b|\bon behalf of (?:the|our|this) (?:\w+ )?${HOUSE}\b|\bwe,? (?:at|here at) (?:the )?\p{Lu}\w+\b`,
    ],
    'Could you say “we”, or better “I”?',
    INSTITUTION,
    { flags: 'gimu' },
  ),
  rule(
    'institutional-steps-taken',
    'institutional',
    [
      raw`\b(?:steps|actions?|measures|appropriate (?:action|steps)) (?:have|has|will|are|is|were|was|are being|is being) (?:now |already |also )*(?:been |be |being )?(?:taken|implemented|put in place|carried out)\b`,
      raw`\bappropriate (?:action|steps|measures)\b`,
      raw`\b(?:remedial|corrective|preventive|disciplinary) (?:plan|action|measures?|steps?)\b`,
      raw`\b(?:relevant|appropriate|responsible|competent) (?:department|team|person|unit|body|office|authorit(?:y|ies)|parties)\b`,
      raw`\b(?:staff|(?:all |our |the )?teams?|(?:all |our |the )?(?:nurses|drivers|colleagues|employees|crew|personnel)|those (?:concerned|involved|responsible)|everyone (?:involved|concerned)|(?:the |this )?(?:person|people|employee|individual|member of staff|colleague|staff member|nurse|driver)s?(?: \w+)? (?:concerned|involved|in question|responsible)|the (?:relevant|appropriate) \w+) (?:\w+ )?(?:has|have|had|will|was|were|are|is) (?:\w+ )?(?:been |be |being )?(?:\w+ly )?(?:reminded|spoken to|told|retrained|briefed|informed|instructed|made aware|trained|counselled|disciplined|advised|notified|addressed|warned|alerted|given|talked to|asked)\b(?! to (?:call|ring) you)`,
      raw`\b(?:the )?(?:necessary|appropriate|relevant|required|corrective|remedial|preventive|suitable|proper|internal|due) (?:\w+ )?(?:action|actions|steps?|measures?|changes?|adjustments?|arrangements?|improvements?|conclusions?|people|persons?|department|team|channels?|parties|colleagues?|consequences)\b(?=[^\n]*)(?<!\b(?:no|your|medical) [^\n]{0,20})`,
    ],
    'Which steps, by whom, by when?',
    VAGUE,
  ),
  rule(
    'institutional-the-patient',
    'institutional',
    [
      raw`(?<!\b(?:a|next|every|each|another|one|any) )\bthe (?:patient|customer|complainant|client|consumer|claimant|guest|resident|applicant|account holder)(?:'s)?\b(?! (?:in|on|at) the (?:next|other|opposite)\b)(?! (?:before|after|behind|next to|advocate|portal|service|line|desk|leaflet|group|council|information|next|who was|liaison|room|safety|transport|relations|charter))`,
    ],
    'They read this. Could you write “you”, or their name?',
    'Talk with, not about.',
    { only: 'message' },
  ),
  rule(
    'institutional-lessons',
    'institutional',
    [
      raw`\bcorrective (?:action|actions|measures)\b`,
      raw`\blessons? (?:\w+ ){0,2}(?:learned|learnt)\b`,
      raw`\b(?:moving|going) forward\b(?! with\b)`,
      raw`\bkey learnings?\b`,
      raw`\blearnings\b`,
      raw`\bopportunity for improvement\b`,
      raw`\bprovided an opportunity to\b`,
      raw`\blearning (?:opportunity|point|outcome)s?\b`,
      raw`\bavoid (?:similar|such|any) (?:\w+ )?(?:occurrences?|incidents?|events?) (?:in (?:the )?future)?\b`,
      raw`\b(?:opportunity|chance|occasion|area|areas|scope|potential) (?:for|to) (?:\w+ )?(?:continuous |further |service |our )?(?:improvement|improve|learn(?:ing)?|develop(?:ment)?|reflect(?:ion)?|grow(?:th)?)\b|\b(?:continuous|ongoing|service|quality|process|operational|continual) (?:improvements?|learning|development|enhancement|optimi[sz]ation|assurance)\b|\b(?:best practi[cs]e|root cause analysis|action plan|improvement (?:plan|programme|program|process|cycle)|lessons|take-?aways?|learning(?:s| points?| curve| outcome| from this)|learn(?:ed|t|ing)? from (?:this|your|the|it|such)|embed(?:ded|ding|s)?|remedial (?:action|plan|training)|robust|moving forwards?|as we (?:move|go) forward|taking this forward|take this forward|future-?proof(?:ed|ing)?|drive improvements?|further training|refresher training)\b(?<!\b(?:you|piano|your|swimming|driving)\b[^\n]{0,40})(?! with \p{Lu})`,
      raw`\b(?:prevent|avoid|minimi[sz]e|reduce|exclude|mitigate|eliminate) (?:\w+ )?(?:a |any |the |such |similar |future |further |likelihood of |risk of )*(?:re-?occurrences?|recurrences?|repetitions?|repeats?|similar (?:\w+ )?(?:incidents?|occurrences?|events?|cases?|situations?|issues?)|incidents|such (?:\w+ )?(?:incidents?|occurrences?|events?|situations?))\b|\b(?:in (?:the )?future|henceforth|for the future)\b(?=[^\n]*\b(?:will be|shall be|are to be|will endeavour|ensure|avoid\w*|improved?|processes|measures)\b)(?<!\b(?:you|your)\b[^\n]*)`,
    ],
    'What is done otherwise, and from which day?',
    'Amends are a change that one can see.',
  ),
  rule(
    'institutional-please-note',
    'institutional',
    [
      raw`\b(?:please|kindly) (?:be (?:advised|informed|aware|reminded)|note|take note|find (?:attached|enclosed))\b`,
      raw`\bthis is to (?:inform|advise|confirm)\b`,
      raw`\bwe (?:hereby|wish to inform|regret to inform|would like to inform|write to inform)\b`,
    ],
    'Would the message lose anything without this?',
    INSTITUTION,
  ),
  rule(
    'third-person-reader',
    'third-person',
    [
      raw`(?<!\b(?:a|next|every|each|another|one|any) )\bthe (?:patient|customer|complainant|client|claimant|guest|consumer) (?:has|had|was|is|did|does|will|should|can|could|says?|said|states?|stated|complains?|claims?|feels?|felt|wants?|needs?|must|reported|called|refused)\b`,
    ],
    'They read this. Could you speak to them, not about them?',
    'Talk with customers, not about them as if they were not in the room.',
    { only: 'message' },
  ),
];
