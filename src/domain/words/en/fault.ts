// English, sections B and C of what hurts: doubt, defence.
import type { Rule } from '../kinds.ts';

const DOUBT = 'Doubting what somebody tells is the first mark of stigmatising language in notes (JAMA Netw Open 2021).';
const DEFENCE = 'Defending ourselves before we have listened makes them fight; an apology leaves out the defence (ombudsman.vic.gov.au).';

export const FAULT_RULES: readonly Rule[] = [
  {
    id: 'doubt-claim',
    kind: 'doubt',
    on: /\byou (?:have |had |are |still |also )?(?:claim|claimed|claiming|allege|alleged|purport)\b(?! (?:your|it|back|for|the (?:cost|fee|travel|money|refund)|expenses))|\ballegedly\b|\balleged\b/gi,
    ask: 'They told you. Could you say “you told us”?',
    why: DOUBT,
  },
  {
    id: 'doubt-you-say',
    kind: 'doubt',
    on: /(?<!\b(?:when|what|as|if|did|do|whatever|anything) )\byou (?:say|assert|maintain) (?!(?:(?:that )?it is(?:n't| not) (?:their|our)|thank|who|sorry|hello|the same|it to|it with|in your)\b)(?:that )?(?!(?:when|what|yes|no|so|stop|it is enough)\b)|\bsupposedly\b|\bapparently,? you\b|\bso-called\b/gi,
    unless: /\b(?:what|when|if|as|before|until|after) you say\b|\byou say (?:when|what|how|yes|no|stop)\b/i,
    // Told back to them and asked on: that is listening.
    unlessNext: /^\s*(?:what|where|when|how|which|did i|have i|is that|since when)\b[^\n]*\?/i,
    ask: 'They told you. Could you say “you told us”?',
    why: DOUBT,
  },
  {
    id: 'doubt-our-records',
    kind: 'doubt',
    on: /\b(?:according to|per|as per|based on) (?:our|the|my) (?:records?|system|files?|notes|data|information)\b[^\n]{0,40}?\byou\b|\bour (?:records?|system|files?) (?:clearly )?(?:shows?|indicates?|says?|states?) (?:that )?you\b(?![^\n]*\bmatch\b)|\b(?:i|we) (?:can )?(?:clearly )?see (?:from|in|on) (?:the|our|your|my) (?:records?|system|files?|notes|screen|log) that you\b/gi,
    ask: 'Do the notes match what they remember? Could you ask that?',
    why: DOUBT,
  },
  {
    id: 'doubt-no-record',
    kind: 'doubt',
    on: /\b(?:we|i|there) (?:have|has|can find|could find|found|is|are|was|were|see) no (?:(?:record|records|trace|evidence|proof) (?:of|that|for)|(?:sign|indication) (?:that you|of (?:your|you|any such)))\b|\bno (?:record|evidence|proof|trace) of (?:your|this|that|any)\b|\b(?:do you have|where is|show me|what is) (?:any |your |the |some )?(?:evidence|proof|sources?)\b/gi,
    ask: 'What would help you to look again, and will you?',
    why: DOUBT,
  },
  {
    id: 'doubt-no-one-else',
    kind: 'doubt',
    on: /\b(?:no ?one|nobody|none|no other \w+)(?: else)? (?:has|have|had|'s)?(?: ever)? ?(?:complained|complains|mentioned|reported|had (?:a|this|that|any) (?:problem|issue)|said|noticed)\b|\byou are the (?:only|first) (?:one|person|patient|customer)\b|\b(?:everyone|everybody) else (?:managed|manages|coped|copes|waits|waited|understands|understood|can|could|does|did)\b|\b(?:all the )?others? (?:managed|coped) to\b/gi,
    ask: 'One voice is enough. Could you thank them for telling you?',
    why: 'If the customer thinks there is a problem, there is a problem.',
  },
  {
    id: 'doubt-not-possible',
    kind: 'doubt',
    on: /\b(?:that|this|it)(?: is|'s) (?:simply |just )?(?:not possible|impossible|not true|not correct|untrue|false|nonsense|ridiculous|wrong|incorrect)\b|\b(?:that|this|it) (?:can't|cannot|couldn't|could not) (?:possibly )?(?:be|have been) (?:right|true|correct|so)\b|\b(?:makes|make|makes absolutely) no sense\b|\bi (?:highly |really |very much |seriously )?doubt\b|\bdid you (?:actually|really) \w+|\bhow do you know\b/gi,
    unless:
      /\bwhy (?:that|this|it) is\b|\byou (?:can|may) (?:say|tell us) (?:that|if|so)\b|\bif (?:that|this|it) is (?:wrong|not correct|incorrect)|\btell (?:me|us)\b|\bwas wrong of us\b|\bright,? (?:so|and (?:i|we))\b/i,
    ask: 'How did it come to look so to them? Could you find out with them?',
    why: DOUBT,
  },
  {
    id: 'doubt-are-you-sure',
    kind: 'doubt',
    on: /\bare you (?:really |quite |absolutely |100% )?(?:sure|certain|positive|serious|kidding|joking)\b/gi,
    ask: 'Could you check that you got it right, and not whether they did?',
    why: DOUBT,
  },
  {
    id: 'doubt-why',
    kind: 'doubt',
    on: /\bwhy (?:do|are|would|is it that|must|shall) you\b(?! (?:feel|felt|like|prefer|interested|in pain|worried|afraid|think (?:it|that|this) (?:hurts|happened)))|^[^\w\n]*(?:so |and |but |then |well,? |also,? )?why (?:(?:is|are|do|does|should|would) (?:this|that|it|these|those|my|i|there|the \w+|all)\b(?! (?:hurt|happen))|(?:did|was|were|has|have|had|isn't|wasn't|weren't|hasn't)\b(?! (?:we|both|you|it (?:hurt|happen)\w*|this happen\w*|that happen\w*)\b))[^\n]*\?|(?:^|[,;:.!?] |\b(?:and|but|so|why) )(?:don't you (?:\w+ )?(?:think|mean|believe)|didn't you (?:say|want|mean))\b|\bdo you (?:really|actually) (?:need|have to|mean)\b|\bwhat makes you (?:think|believe|say)\b/gim,
    unless: /\bas you (?:see|saw) it\b|\bin your (?:view|words|eyes)\b/i,
    ask: 'Could “what” or “how” ask it, so that they needn’t justify themselves?',
    why: 'Asked “why”, people justify themselves; requests that begin so are rated less polite (−0.73, Stanford Politeness Corpus).',
  },
  {
    id: 'doubt-unlikely',
    kind: 'doubt',
    on: /\b(?:it|this|that)(?: is|'s| seems| appears| was) (?:very |highly |most |rather |extremely )?(?:unlikely|improbable|implausible|doubtful)\b|\b(?:seems|sounds|is) (?:highly |very )?(?:unlikely|improbable) (?:that|to have|for (?:a|any|our))\b|\b(?:hard|difficult|impossible|struggle) to (?:believe|credit|accept) (?:that|this|it)?|\b(?:does not|doesn't|did not|didn't) sound (?:like|right)\b|\b(?:i|we)(?: am| are|'m|'re) (?:very |most |rather )?surprised (?:to (?:hear|read)|that) (?:you|this|that)\b/gi,
    ask: 'What do you know, and what don’t you know yet?',
    why: DOUBT,
  },

  {
    id: 'defence-not-our-fault',
    kind: 'defence',
    on: /\b(?:it|this|that)(?: is|'s|was| was)(?: not|n't) (?:really |actually |entirely )?(?:our|my|the (?:clinic|company|team|staff)'s) (?:fault|responsibility|problem|mistake|doing)\b|\b(?:we|i) (?:are|am|were|was|'re|'m|cannot be|can't be|can not be)(?: not|n't)? (?:held )?(?:responsible|liable|to blame)(?! to)\b|\b(?:beyond|outside) (?:our|my|the) (?:control|direction)\b|\bnot our fault\b|\b(?:was|were|is|are) (?:caused by|down to|the fault of|due to) (?:the|our|an?|another) (?:\w+ )?(?:laborator(?:y|ies)|lab|courier|supplier|vendor|insurer|system|software|computer|other \w+|contractor|pharmacy|post)\b|\bnot (?:by|because of|down to) us\b/gi,
    unless: /\b(?:we|i) (?:are|am|were|was) (?:fully |entirely |all )?(?:responsible|to blame)\b/i,
    ask: 'What can you do now, whoever is at fault?',
    why: DEFENCE,
  },
  {
    id: 'defence-all-correct',
    kind: 'defence',
    on: /\b(?:we|i|staff|they|everything|our team|the (?:nurse|doctor|team|company|clinic)|company)(?: have| has| believes? (?:it|we))? (?:did|done|acted|was done|were done|handled|followed|has followed|have followed|complied)\b[^\n]{0,40}?\b(?:correctly|properly|appropriately|by the book|right|procedures?|protocols?|in line with|in accordance with|as authorized)\b|\b(?:procedures?|protocols?|process|guidelines|standards?) (?:was|were|has been|have been|had been) (?:correctly |fully |duly )?(?:followed|observed|met|applied)\b|\b(?:acted|worked|behaved|were|was) (?:entirely |fully |always |completely |well )?(?:within|according to|in keeping with) (?:the|our|all) (?:\w+ )?(?:guidelines|rules|procedures?|protocols?|standards?)\b|\b(?:meant|means) (?:well|no harm)\b/gi,
    unless: /\bstill went wrong\b|\bnot (?:follow|done|followed)|\bdid not\b|\bdidn't\b/i,
    ask: 'And still it went wrong for them. Could you say that?',
    why: DEFENCE,
  },
  {
    id: 'defence-in-our-defence',
    kind: 'defence',
    on: /\bin (?:our|my|their|all) (?:defen[cs]e|fairness)\b|\bto be fair(?: to (?:us|our|the|them|my|him|her))?\b/gi,
    ask: 'Would the message lose anything without this?',
    why: DEFENCE,
  },
  {
    id: 'defence-busy',
    kind: 'defence',
    on: /\b(?:we|our \w+|the (?:staff|team|nurses?|doctors?|ward|clinic|desk|office|department|unit|phones?|lines?|reception|branch|kitchen|hospital|practice|surgery|switchboard)|staff|nurses|doctors|they|everyone)(?: \w+)?(?: are| were| is| was|'re| have been|'ve been| has been) (?:very |extremely |so |really |just |always |quite |too |exceptionally )*(?:busy|short-staffed|short staffed|understaffed|overworked|stretched|under (?:a lot of |great |huge |much )?pressure)\b|\bdue to (?:\w+ )?(?:high|unprecedented|exceptional|increased) (?:call |patient )?(?:volumes?|demand)\b|\b(?:high|unusually high|unprecedented) (?:call )?(?:volumes?|demand)\b|\bstaff(?:ing)? shortages?\b|\brun off (?:our|their) feet\b|\b(?:as|being|it is|this is|we are) (?:a |an )?(?:very |extremely |such a )?busy (?:\w+ )?(?:department|clinic|practice|ward|hospital|office|team|time|period|day|night|line)\b|\bhundreds of (?:people|patients|customers|calls)\b/gi,
    ask: 'How long did they wait, and was it too long?',
    why: 'An unexplained wait feels longer, and one explained by our own load feels unfair (Maister).',
  },
  {
    id: 'defence-things-happen',
    kind: 'defence',
    on: /\b(?:these|such|those) (?:things|mistakes|errors|delays) (?:do |will |can |sometimes |just )*happen\b|\b(?:mistakes|accidents|errors|things) (?:do |will |can |sometimes )*happen\b|(?<!\bif )(?:\bit|\bthat) happens(?=[.,!;]|$| sometimes| to everyone)|\bnobody(?: is|'s) perfect\b|\bwe(?: are|'re) (?:all |only )human\b/gi,
    ask: 'Should it have happened to them? Could you say so?',
    why: DEFENCE,
  },
  {
    id: 'defence-would-never',
    kind: 'defence',
    on: /\b(?:our|my) (?:staff|team|nurses?|doctors?|people|colleagues?|\w+) (?:would|could|did|do|does|have|has) never\b|\b(?:she|he|they|we|i) would never (?:do|say|have|\w+)\b/gi,
    unless: /\b(?:would|could) never (?:want|ask|charge|expect|share|sell|let|leave|pass|read) (?:you|your|it|anyone|anybody)\b|\bwould never want\b/i,
    ask: 'Whom will you ask, and by when will you tell them what you heard?',
    why: DEFENCE,
  },
  {
    id: 'defence-with-respect',
    kind: 'defence',
    on: /\bwith (?:all )?due respect\b|\bwith (?:all |the greatest |the utmost )respect\b|^[^\w\n]*with respect,|, with respect,|\b(?:let me|let's|i want to) be (?:very |perfectly |absolutely |quite |crystal )?clear\b|\bto be (?:very |perfectly |absolutely |quite |crystal )clear\b|(?<!\b(?:want|like|prefer|wish|try|promise|had|have|rather|you|me|us) )\bto be (?:perfectly |quite |brutally )?(?:honest|frank)\b(?! with you)(?!,? (?:we|i) (?:were|was|got|made|should|forgot|missed|did not|didn't))/gi,
    ask: 'Would the message lose anything without this?',
    why: DEFENCE,
  },
  {
    id: 'defence-others-fault',
    kind: 'defence',
    on: /\b(?:the|another|that|their|an?) (?:other )?(?:department|vendor|system|supplier|lab|laboratory|computer|insurer|insurance|courier|contractor|bank|hospital|team|third party|third parties|software|post office)(?:'s)? (?:fault|error|mistake|problem|issue|is to blame|are to blame|(?:is|are|was|were) at fault|caused|made (?:a|the) mistake|was at fault)\b|\b(?:fault|error|mistake) of (?:the|another|our|a) (?:other )?(?:department|vendor|system|supplier|lab|insurer|contractor|third party|\w+ team)\b|\bcaused (?:principally |mainly |solely )?by (?:the )?(?:actions of (?:a )?)?(?:third part(?:y|ies)|the system|another department|you)\b|\bresult of a misunderstanding\b/gi,
    ask: 'Who will bring them in, so that your customer deals with you alone?',
    why: 'Being passed on is a main source of effort, and effort drives people away (Dixon).',
  },
];
