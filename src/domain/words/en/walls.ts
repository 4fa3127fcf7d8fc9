// English, sections D to F of what hurts: the policy wall, what is no apology, too much of it.
import type { Rule } from '../kinds.ts';

const WALL = 'A rule is no reason; people take a no better with its reason and a choice (procedural fairness, Smith, Bolton and Wagner 1999).';
const NO_APOLOGY = 'An apology with “if” or about their feelings is none: it has to own what was done (ombudsman guidance, lgo.org.uk).';
const TOO_MUCH = 'Apologies drawn out past the first moments lower satisfaction; putting it right raises it (Singh, HBR 2018).';

export const WALL_RULES: readonly Rule[] = [
  {
    id: 'wall-our-policy',
    kind: 'policy-wall',
    on: /\b(?:our|company|clinic|hospital|office|practice|this is (?:the|a)|it(?: is|'s) (?:the|against|just)|per|as per|against|due to|under our|the company's|standard|strict) (?:\w+ )?polic(?:y|ies)\b/gi,
    unless:
      /\bpolicy you (?:bought|hold|have|took)\b|\byour (?:\w+ )?policy\b|\bpolicy (?:covers|pays|includes|runs)\b|\bmr\.? policy\b|\byou asked (?:\w+ ){0,3}(?:what|about|for|which|whether)\b/i,
    ask: 'What is the reason behind it, and what can you do?',
    why: WALL,
  },
  {
    id: 'wall-nothing-to-do',
    kind: 'policy-wall',
    on: /\b(?:there(?: is|'s)|there was) (?:really |simply |absolutely )?nothing (?:more |else |that )?(?:i|we|anyone) (?:can|could)(?: do)?\b|\bnothing (?:more |else )?(?:i|we) (?:can|could) do\b|\b(?:we|i) (?:can't|cannot) do anything\b|\bcan't help you\b|\b(?:outside|beyond) (?:of )?(?:what (?:we|i) (?:can|are able)|(?:our|my) (?:remit|scope|role))\b/gi,
    ask: 'What can you do, or who can?',
    why: WALL,
  },
  {
    id: 'wall-cannot',
    kind: 'policy-wall',
    on: /\b(?:we|i) (?:really |simply |just |also )?(?:can't|cannot|can not|are unable to|am unable to|are not able to|am not able to|won't be able to|will not be able to|are not allowed to|am not allowed to|are not permitted to|do not allow|don't allow)\b(?! (?:thank|find|see|figure|seem|tell|remember|recall|understand|think|believe|reproduce|say|speak|imagine|be sorry|apologi[sz]e enough|undo|wait to|promise|get|work out|quite|know|(?:give|bring|get|turn|take) (?:you )?(?:that|it|them|him|her|those|the) (?:\w+ )?back)\b)[^\n]*|\b(?:we|i) (?:do not|don't|never) (?:give|offer|accept|make|issue|provide|refund|do|book|cover|take) (?:\w+ ){0,3}?(?:refunds?|returns?|exceptions?|changes|payments?|walk-ins|appointments?|visits?|calls|cash|cards|copies)\b[^\n]*/gi,
    unless: /\b(?:we|i) can(?!'t|not| not)\b|\binstead\b|\bbecause\b(?! (?:of )?(?:our|it is|that is|of the|the) (?:policy|rules?|terms))|\bwithout (?:hurting|harm\w*|risk\w*)\b/i,
    unlessNext:
      /\b(?:we|i)(?:'ve| have)? (?:can(?!'t|not| not)|could|will|'ll|asked|booked|found|put|set|arranged|kept|written|wrote|called|moved|added|sent|spoke|spoken|paid|gave|made)\b|\bi'll\b|\bwe'll\b|\bwhat (?:i|we) can\b|\byou (?:can|may|could)\b|\b(?:she|he|they|\w+) can (?:see|take|help|do|give|offer)\b|\binstead\b|^\s*(?:send|choose|pick|take|bring|try|call me|write|use|come)\b/i,
    ask: 'What can you do? Could the very next sentence offer it?',
    why: WALL,
  },
  {
    id: 'wall-not-my-job',
    kind: 'policy-wall',
    on: /\b(?:that|this|it)?(?: is|'s)? ?not (?:really )?(?:my|our) (?:job|department|area|responsibility|problem)\b/gi,
    unless: /\b(?:so|but) (?:i|we)(?:'ve|'ll)? (?:have |will )?(?:walked|asked|called|rang|spoke|went|took|brought|call|ask|bring|take|found|told)\b/i,
    ask: 'Who can, and will you stay with them until then?',
    why: WALL,
  },
  {
    id: 'wall-you-will-have-to',
    kind: 'policy-wall',
    on: /(?<!\b(?:if|what|all|that|when|whatever|anything|everything|nothing|do|and|or|before|whether|information|care|support|help|where|how) )\byou(?:'ll| will| would|'d| are| shall)? (?:just |only |also |really |still |first )?(?:have to|need to|must|are required to|are obliged to|be required to|required to|(?:are|were) supposed to|got to)\b(?! (?:not )?(?:eat|drink|fast|rest|lie|breathe|swallow|chew|drive|swim|shower|finish (?:the|your|all)|stop (?:\w+(?:in|ol|ide|ium|cin|pril|statin)\b|taking|eating|drinking|smoking|the tablets)|take (?:the|your|one|two|it|them|\d)|keep (?:it|the|your) (?:dry|clean|wound|arm|leg|foot)))(?! (?:worry|do anything|do nothing|be (?:\w+ )*(?:sorry|afraid|brave|strong|patient|careful|reasonable|realistic|understanding|flexible|polite)|know|feel|decide|answer|come alone|hear|call us back|have))/gi,
    unless:
      /\b(?:don't|do not|won't|will not|never|no longer|not) (?:have|need) to\b|\bwhat you need\b|\bif you (?:need|must|have to)\b|\byou must (?:not )?have\b|\byou must be\b|\byou need to (?:understand|realise|realize)\b|\bi(?:'m| am) sorry (?:that )?you (?:have|had) to\b/i,
    ask: 'What is it for, and what part can you take?',
    why: 'Buy-in, not compliance: what is agreed is done (Hibbard 2013).',
  },
  {
    id: 'wall-unfortunately',
    kind: 'policy-wall',
    on: /^[^\w\n]*(?:unfortunately|regrettably|regretfully)\b|\b(?:but|and) unfortunately\b/gim,
    ask: 'Could you say the news plainly first, and then the choice?',
    why: WALL,
  },
  {
    id: 'wall-rules',
    kind: 'policy-wall',
    on: /\b(?:the|our|these|those|company|under the) (?:rules?|regulations?|guidelines?) (?:state|states|say|says|require|requires|are (?:the )?(?:rules|clear)|clearly|is|do not|don't)\b|(?<!\byou asked [^\n]{0,40})\bterms (?:and|&) conditions\b|\bread the (?:rules|guidelines|manual|instructions|fine print|policy|faq)\b|\bas (?:authorized|stated|required) by (?:contract|law|the)\b|\brules are rules\b|\b(?:my|our) hands are tied\b/gi,
    ask: 'In short, what does it come to for them, and why?',
    why: WALL,
  },
  {
    id: 'wall-no-exceptions',
    kind: 'policy-wall',
    on: /\b(?:no exceptions?|(?:can't|cannot|don't|do not|unable to|not) (?:make|allow|grant) (?:an? |any )?exceptions?)\b/gi,
    unless: /\bwithout exception, (?:we|i) (?:call|thank)/i,
    ask: 'What is possible for them, and by when will you know?',
    why: WALL,
  },
  {
    id: 'wall-is-what-it-is',
    kind: 'policy-wall',
    on: /\bit is what it is\b|\btake it or leave it\b|\bthat(?: is|'s) (?:just )?(?:how|the way) (?:it|things) (?:is|are|works?)\b|\bdeal with it\b|\bget over it\b/gi,
    ask: 'What would you want to hear in their place?',
    why: WALL,
  },

  {
    id: 'apology-if',
    kind: 'not-an-apology',
    on: /\b(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|apology) (?:for it |in advance |to you )?(?:if|should|in case|for any|for whatever|to anyone)\b|\b(?:sorry|apologies|apologi[sz]e|regret)\b[^\n.]{0,30}?\b(?:for |of )?(?:any|the|all|this|your) inconveniences?\b|\bany inconvenience\b/gi,
    ask: 'What was it, in plain words? Could you name it?',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-you-feel',
    kind: 'not-an-apology',
    on: /\b(?:sorry|apologi[sz]e|regret)(?: to (?:hear|learn|read|see))?(?: that)? you(?:'re| are| were|'ve been| have been)? (?:feel|felt|feeling|think|thought|upset|unhappy|offended|dissatisfied|disappointed|angry|displeased|unsatisfied|frustrated|found (?:it|this|us|our|the)|took (?:it|offen[cs]e)|see it)\b|\bsorry (?:that )?(?:this|it) (?:made|makes) you (?:feel|think)\b/gi,
    ask: 'What did we do that made them feel so?',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-but',
    kind: 'not-an-apology',
    on: /\b(?:sorry|apologi[sz]e|apologies)\b[^\n.!?;]{0,60}?[,;]? (?:but|however)\b/gi,
    ask: 'What would be left if the sentence ended before “but”?',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-regret-any',
    kind: 'not-an-apology',
    on: /\b(?:we|i|and) (?:deeply |sincerely |very much |truly )?regrets? (?:any|if|that you (?:feel|felt)|whatever|should)\b/gi,
    ask: 'What do you regret? Could you name it?',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-for-delay',
    kind: 'not-an-apology',
    on: /\b(?:apologies|apologi[sz]e|sorry) (?:again )?for (?:the|any|our|this|the late|my) (?:\w+ )?(?:delay|delayed (?:response|reply)|late (?:response|reply)|confusion|trouble caused|hassle)\b/gi,
    ask: 'How long did they wait, and was it too long? Say that with it.',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-if-offended',
    kind: 'not-an-apology',
    on: /\bif (?:we|i|it|this|that|anyone|anything|my words|our \w+|what (?:i|we) (?:said|did))(?: has| have|'ve|'s| was| were)? (?:in any way |ever |somehow )?(?:offended|upset|hurt|caused|offensive|rude|hurtful|distressed|inconvenienced|seemed|came across)\b|\bif you (?:were|are|feel|felt|have been|took|found it) (?:\w+ )?(?:offen[cs]e|offended|offensive|upset|hurt|inconvenienced|distressed)\b/gi,
    ask: 'It did hurt them. What was said or done?',
    why: NO_APOLOGY,
  },
  {
    id: 'apology-would-like',
    kind: 'not-an-apology',
    on: /\b(?:(?:would|'d) (?:like|want|wish) to|must|wish to|want to|have to|wanted to|need to) (?:\w+ )?(?:apologi[sz]e|offer (?:\w+ ){0,3}apolog(?:y|ies)|express (?:\w+ ){0,3}(?:apolog(?:y|ies)|regret))\b|\bplease accept (?:\w+ ){0,3}apolog(?:y|ies)\b|\b(?:an|our|my) apology is (?:hereby )?(?:extended|offered)\b/gi,
    ask: 'Could you say it as you would to a friend: “I am sorry that …”?',
    why: 'An apology is in one’s own words, from a person (lgo.org.uk, remedies 3.2).',
  },
  {
    id: 'apology-mistakes-were-made',
    kind: 'not-an-apology',
    on: /\b(?:mistakes?|errors?|failings?) (?:was|were|have been|has been|may have been|had been) (?:\w+ )?made\b/gi,
    unless: /\bby (?:us|me)\b/i,
    ask: 'Who made it? Could you say “we”?',
    why: 'Owning the act is the strongest part of an apology (Lewicki, Lount and Polin 2016).',
  },

  {
    id: 'too-much-intense',
    kind: 'too-much-apology',
    on: /\b(?:so,? so|so very|very,? very|deeply|sincerely|terribly|truly|extremely|profoundly|awfully|incredibly|unreservedly|really,? really|most sincerely|beyond|dreadfully) (?:deeply |very )?(?:sorry|apologi[sz]e|apologetic)\b|\b(?:sincerest?|deepest|profound|heartfelt|humblest?) apolog(?:y|ies)\b|\b(?:can't|cannot|can never) apologi[sz]e enough\b|\b(?:ever so|absolutely|unbelievably|immensely|heartily|genuinely|really so) sorry\b/gi,
    ask: 'Would a plain “I am sorry” carry more?',
    why: TOO_MUCH,
  },
  {
    id: 'too-much-again',
    kind: 'too-much-apology',
    on: /\bonce (?:again|more),? (?:\w+ ){0,4}(?:sorry|apolog\w+)\b|\b(?:sorry|apologi[sz]e|apologies),? (?:once )?(?:again|once more)\b|\bagain,? (?:(?:i|we)(?:'m| am|'re| are)? )?(?:\w+ ){0,2}(?:sorry|apologi[sz]e)\b|\bmy apologies again\b/gi,
    ask: 'What has been done since the last “sorry”?',
    why: 'Amends are a change, not more apology.',
  },
  {
    id: 'too-much-feel-awful',
    kind: 'too-much-apology',
    on: /\b(?:i|we)(?:'m| am|'re| are)? (?:feel |feeling |felt )?(?:so |just |really |absolutely |truly |very )*(?:awful|terrible|mortified|horrible|dreadful|sick|devastated|gutted)\b(?: about| that| for| by| at|[,.!]|$)|\b(?:i|we) (?:feel|felt) (?:so |just |really |absolutely |truly |very )*(?:awful|terrible|mortified|horrible|dreadful|bad|ashamed|embarrassed)\b/gim,
    ask: 'What did it leave them with? That is where the words belong.',
    why: TOO_MUCH,
  },
  {
    id: 'too-much-forgive',
    kind: 'too-much-apology',
    on: /\b(?:please |do |can you |could you |hope you(?: can| will|'ll)? |ask you to |beg you to )*forgive (?:us|me|our|my)\b|\b(?:beg|ask|asking|hope) (?:for )?(?:your )?forgiveness\b/gi,
    ask: 'Would it be kinder not to ask something of them here?',
    why: 'Asking forgiveness is the weakest part of an apology (Lewicki, Lount and Polin 2016).',
  },
];
