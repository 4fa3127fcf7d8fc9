// English: what is good in a message, so that it can be praised.
import type { SignRule } from '../kinds.ts';

const DAY = String.raw`(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2})`;
const TIME = String.raw`(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?(?:[ap]\.?m\.?|o'clock)|noon|midday|(?<=at )\d{1,2}(?!\d|[.:]\d|%| (?:of|days|hours|dollars|people))|\d{1,2} in the (?:morning|afternoon))`;

export const EN_SIGNS: readonly SignRule[] = [
  {
    sign: 'own-mistake',
    on: /\b(?:we|i) (?:have |had |simply |just )?(?:missed|forgot|failed|overlooked|made (?:a|the|this|that) (?:\w+ )?mistake|got (?:it|this|that) wrong|let you down|did not (?:call|answer|listen|tell|read|see|do|keep|write|check)|didn't (?:call|answer|listen|tell|read|see|do|keep|write|check)|should have|was wrong|were wrong)\b/gi,
  },
  {
    sign: 'named-person',
    on: /\b(?:my colleague|nurse|dr\.?|doctor|our \w+,?) (?:\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?|\b\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?(?:will|is going to|called|rang|has asked|asked) (?:call|ring|you|me|write|check|come|bring|ask|\w+)\b/gu,
    unless: /\b(?:You|We|I|They|It|This|That|She|He|Someone|Somebody|Nobody|There|Who|What) (?:will|is going to|called|rang|has asked|asked)\b/u,
  },
  {
    sign: 'date-and-time',
    on: new RegExp(String.raw`\b${DAY}(?:,? (?:\w+ ){0,2}(?:at|by|before|after|around|from) |,? )${TIME}|\b${TIME}(?:,? (?:on|this) |,? )(?:the )?${DAY}\b`, 'gi'),
  },
  {
    sign: 'choice',
    on: /\bwould you (?:rather|prefer|like)\b[^\n?]{0,120}\bor\b[^\n?]{0,120}\?|\b(?:i|we) can (?:\w+ ){1,12}or (?:\w+ ){1,12}|\bwhich (?:would|do|suits|of these)\b[^\n?]*\?|\bif you (?:prefer|would rather|like)\b/gi,
  },
  {
    sign: 'open-question',
    on: /^[^\w\n]*(?:and |so |but |first,? )?(?:what|how)\b[^\n?]{3,200}\?/gim,
    unless: /\b(?:what|how) (?:the hell|on earth|dare|could you|are you (?:doing|talking|trying|thinking)|makes you|many times)\b/i,
  },
  {
    sign: 'checked-understanding',
    on: /\b(?:did i get (?:that|it|this) right|have i (?:got|understood) (?:that|it|this|you)? ?(?:right|correctly)?|is that right|do i have (?:that|it) right|did i (?:understand|hear) (?:you|that|it))\b[^\n]{0,40}?\?/gi,
  },
  {
    sign: 'not-your-fault',
    on: /\b(?:it|this|that|none of (?:this|it|that))(?: is|'s| was|'s| were)? ?(?:not|n't|never)? ?(?:your fault|your doing|because of you)\b|\byou (?:did|have done) (?:nothing|everything) (?:wrong|right)\b|\byou (?:didn't|did not) do anything wrong\b/gi,
    unless: /\b(?:it|this|that) (?:is|was) your (?:fault|doing)\b/i,
  },
];
