// English: what the parts of an apology sound like.
import type { ApologySpeech } from '../apology.ts';

const WE = String.raw`\b(?:we|i)(?:'ve| have|'d| had| then| simply| just| also)*`;
const DAY = String.raw`(?:today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|now on|now|\d{1,2} \w+|january|february|march|april|may|june|july|august|september|october|november|december)`;

export const EN_APOLOGY: ApologySpeech = {
  sorry: /\b(?:so+rr*y|srry|sry|soz|sowwy|app?[oa]log|apolig|regret|forgive|pardon)/i,
  parts: {
    responsibility: new RegExp(
      String.raw`${WE} (?:missed|forgot|forgotten|failed|overlooked|lost|broke|broken|ignored|misread|misheard|mixed up|kept you waiting|let you down|made (?:a|the|this|that|an) (?:\w+ )?(?:mistake|error)|got (?:it|this|that|\w+ \w+) wrong|sent (?:you |it )?(?:\w+ ){0,3}(?:wrong|late)|gave you (?:\w+ ){0,3}wrong|told you (?:\w+ ){0,4}wrong|charged you (?:twice|too much|wrongly)|(?:did not|didn't|never) (?:call|answer|listen|tell|read|see|do|keep|write|check|ask|explain|come|send|give|look|say|warn)|should(?:n't| not)? have|(?:was|were) (?:wrong|rude|careless|late|at fault|to blame|short with you|too slow)|(?:take|accept|own) (?:full |the |this |that )?(?:responsibility|blame|mistake)?)\b|\b(?:our|my) (?:own )?(?:mistake|fault|error|doing|failure|oversight)\b|\b(?:mistake|fault|error) (?:is|was) (?:ours|mine)\b`,
      'gi',
    ),
    repair:
      /\b(?:we|i)(?:'ve| have|'ll| will| can|'m| am|'re| are| today| now| already| also| just)* (?:refund|repaid|repay|pay|paid|correct|corrected|correcting|replace|replaced|redo|redone|cancel|cancell?ed|waive|waived|mend|mended|fix|fixed|fixing|put (?:it|this|that) right|make (?:it|this|that|up)|book|booked|rebook|send(?:ing)?|sent|bring|brought|call(?:ing)?|called|come|speak|asked|move|moved|offer|give you|take (?:it|this|that) off|taken|set|arrange|arranged)\b|\b(?:has|have|is|was) (?:now |already )?(?:been )?(?:refunded|corrected|cancelled|canceled|replaced|put right|mended|fixed|repaid|waived)\b/gi,
    explanation:
      /\b(?:because|the reason (?:is|was|why)|what happened (?:is|was)|this happened (?:when|as|since)|it happened (?:when|because|as)|this is how|that is why|since (?:we|the|our|my)|came about|turned out|so (?:it|the \w+|your \w+) (?:went|was|never|did not|didn't))\b/gi,
    'no-repeat': new RegExp(
      String.raw`\b(?:(?:will not|won't|can't|cannot|must not|does not|doesn't|never) (?:be )?(?:happen|happens|repeated|occur)(?: to \w+)?(?: again)?|so that (?:it|this|that|nobody|no one|no-one|others|the next)\b[^\n.]{0,60}|from (?:now on|${DAY})|since ${DAY}|as of ${DAY}|starting ${DAY}|we (?:have |now |already )*(?:changed|stopped|no longer|check (?:each|every)|ask (?:each|every))|no longer|every (?:\w+ ){1,3}(?:is|are) now)\b`,
      'gi',
    ),
    forgiveness: /\b(?:forgive|forgiveness|pardon us|pardon me)\b/gi,
  },
  failures: {
    integrity:
      /\b(?:rude|lied|lie|untrue|hid|hidden|covered up|laughed|shouted|snapped|disrespect\w*|unfair\w*|unkind\w*|dishonest\w*|broke (?:our|my|the|a) (?:word|promise)|(?:did not|didn't) keep (?:our|my|the|a) (?:word|promise)|promised|blamed you|ignored|without (?:asking|telling) you|behind your back|told others|shared your|privacy|discriminat\w*|mocked|dismiss(?:ed|ive))\b/i,
    competence:
      /\b(?:missed|forgot|forgotten|late|delay\w*|waited|waiting|wrong|mistake|error|lost|mix-?up|mixed up|overlooked|misread|misheard|misunderst\w+|broke|broken|failed|twice|(?:did not|didn't|never) (?:call|answer|send|write|check|come|tell|see|read))\b/i,
  },
  asks: {
    responsibility: 'What was your part in it? Could “we” or “I” stand there?',
    repair: 'What do you put right, and by when?',
    regret: 'What are you sorry for?',
    explanation: 'How did it happen, told so that it excuses nothing?',
    'no-repeat': 'What is changed, so that it doesn’t happen to the next one?',
  },
};
