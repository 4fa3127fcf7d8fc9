// English, section O of what hurts: false empathy.
import type { Rule } from '../kinds.ts';
import { rule } from './rule.ts';

const raw = String.raw;
const EMPATHY = 'Imagining how somebody feels does not make us right about it; asking does (Eyal, Steffel and Epley 2018).';

/** It claims to know no feeling, or asks. */
const NO_CLAIM =
  /\b(?:do not|don't|cannot|can't|can only|could not|couldn't|never|hardly) (?:\w+ )?(?:know|understand|imagine|feel|claim|pretend)\b|\b(?:did|do|have) i (?:get|got|understand|understood) (?:that|you|it)\b|\bhelp me understand\b|\bas i understand\b|\bif i understand\b/i;

export const EMPATHY_RULES: readonly Rule[] = [
  rule(
    'false-empathy-exactly',
    'false-empathy',
    [
      raw`\b(?:i|we|we all|all of us|everybody here|everyone here|nobody|no one|believe me)(?:,| here| at \w+)? (?:\w+ ){0,3}?(?:know|knows|understand|understands|get|gets|feel|feels|share|shares|grasp|appreciate|appreciates|imagine) (?:\w+ ){0,3}?(?:what|how|that) (?:\w+ )?(?:you|it|this|that) (?:\w+ )?(?:feel\w*|are (?:going|living|suffering|dealing|experiencing)|is (?:like|for you)|went|have (?:been|gone)|must|want)\b`,
      raw`\b(?:i|we) (?:\w+ )?(?:so |totally |completely |really |do |can )*(?:get it|feel (?:your|for you in) \w+|feel you\b|relate|can relate|hear you\b|share your (?:frustrations?|concerns?|anger|pain|grief|disappointment|sorrow|worr(?:y|ies)|feelings?|views?|annoyance|distress)|sympathi[sz]e|empathi[sz]e|acknowledge (?:your|how)|see where you are coming from)\b(?! (?:correctly|right|well|to|rules?))`,
      raw`\b(?:can )?(?:totally |so |fully |completely |really )?relate to (?:how|that|your|what|this|it|losing)\b`,
      raw`\b(?:get|see|understand) where you(?: are|'re) coming from\b`,
      raw`\bthere is nothing (?:about|in) your \w+ (?:that )?you need to explain\b`,
    ],
    'How does it seem to you, and did you get it right? Could you ask?',
    EMPATHY,
    {
      unless: NO_CLAIM,
      unlessNext: /^\s*(?:did i|have i|is that|do i have|am i)\b[^\n]*\?/i,
    },
  ),
  rule(
    'false-empathy-frustration',
    'false-empathy',
    [
      raw`\b(?:i|we)(?: can| do| completely| totally| fully| really| truly| certainly| quite| both)* (?:understand|appreciate|sympathi[sz]e with|hear|acknowledge|recogni[sz]e|share) (?:your|the) (?:\w+ )?(?:frustrations?|anger|disappointment|annoyance|concerns?|distress|upset|dissatisfaction|position|point of view)\b`,
      raw`\b(?:i|we) can (?:only |well |just |fully )?imagine (?:your|the|how|what)\b`,
    ],
    'What was so tiring about it, told in their own detail?',
    EMPATHY,
  ),
  rule(
    'false-empathy-but',
    'false-empathy',
    [
      raw`\b(?:i|we|anyone|anybody)(?:'d| would) (?:feel|be|think|probably feel) (?:\w+ )?(?:the same|just as|that way|exactly)[^\n.!?]{0,40}?,? but\b`,
      raw`\b(?:i|we) (?:do |can |completely |fully |totally )*(?:understand|sympathi[sz]e|appreciate|hear)[^\n.!?]{0,60}?, but\b`,
      raw`\b(?:anyone|anybody|everyone|everybody) (?:would|does|could) (?:\w+ )?(?:be|feel|get) (?:angry|cross|upset|annoyed|that|it|the same)\b[^\n]*\b(?:only|but|however|still|yet|though|all the same)\b`,
      raw`\b(?:in your (?:shoes|place|position|situation)|if i were you|were i you|if it (?:were|was) me)\b[^\n]*\b(?:but|however|still|though|yet|nevertheless|unfortunately)\b`,
    ],
    'What would be left if the sentence ended before “but”?',
    EMPATHY,
    {
      unless: NO_CLAIM,
      unlessNext: /^\s*(?:did i|have i|is that|do i have|am i)\b[^\n]*\?/i,
    },
  ),
  rule(
    'false-empathy-me-too',
    'false-empathy',
    [
      raw`\bit (?:is|was|happened) (?:\w+ )?(?:just |exactly )?(?:like|the same as|the same with) (?:your|yours|me|us|my)\b`,
      raw`\b(?:same thing )?happened to me\b`,
      raw`\bas a (?:mother|father|parent|daughter|son|patient|customer|carer)(?: myself)?,? i\b`,
      raw`\b(?:nobody|no one) (?:\w+ )?(?:understands|knows|feels)\b[^\n]*\b(?:than|as|like) (?:i|we|me)\b`,
      raw`\byour (?:sorrow|pain|grief|loss|worry|problem) is (?:our|my)\b`,
    ],
    'What was so hard about it, told in their own detail?',
    EMPATHY,
    {
      unless: NO_CLAIM,
      unlessNext: /^\s*(?:did i|have i|is that|do i have|am i)\b[^\n]*\?/i,
    },
  ),
];
