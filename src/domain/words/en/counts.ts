// English: what is an apology and what is thanks, and what is neither although it looks so.

/** Condolence, pity, sarcasm, what others said or should say, and set phrases hold the same words and apologise for nothing. */
const NOT_SORRY = new RegExp(
  [
    String.raw`\b(?:not|never|isn't|ain't|aren't|nothing to be) (?:really |so |very |too |even |the least bit )?sorry\b`,
    String.raw`\bsorry (?:for|about) (?:you|your|ur|the|his|her|their) (?:\w+ )?(?:loss|losses|passing|death|bereavement|misfortunes?|friends?|troubles?|family|kids?|parents?)\b`,
    String.raw`\bsorry (?:2|to) (?:hear|read|learn) (?:about|of) (?:your|ur|the|his|her|their) (?:\w+ )?(?:loss|losses|passing|death|bereavement|dad|mom|mum|father|mother|sister|brother|son|daughter|wife|husband|grand\w+|dog|cat)\b`,
    String.raw`\bsorry (?:2|to) (?:hear|read|learn|be told|(?:have to )?(?:tell|say to) you) (?:that )?(?:\w+ ){0,5}?(?:died|has passed|passed away|is dying|is gone)\b`,
    String.raw`\bsorry (?:excuse|ass|state|sight|bunch|lot|story|attempt|sack|self|selves|sod|mess|life)\b|\b(?:better )?safe than sorry\b|\bsorry not sorry\b`,
    String.raw`\b(?:say|says|saying|said)(?: you're| i'm| he's| she's)? sorry\b`,
    // “Sorry, I don't follow” asks to hear it again.
    String.raw`\bsorry,? (?:i )?(?:don't|dont|do not|can't|cannot) (?:really )?(?:follow|understand|get|hear|buy|speak|think|believe)\b|\b(?:don't|do not|can't|cannot) (?:quite |really )?(?:understand|follow)\b[^.!?\n]{0,40}\bsorry\b|\bsorry,? no(?=[.,!])|\bsorry,? (?:is|are|who|which|no legal)\b`,
    String.raw`\b(?:no|without|make (?:an|any|no)?) ?apolog(?:y|ies)\b|\bunapologetic\w*`,
    // "I must apologise" does it; "he apologised" and "you should apologise" don't.
    String.raw`\b(?:he|she|they|you|who|people|nobody|someone)(?: (?:\w+ ){0,2}(?:to|should|must|never|didn't|doesn't|don't|did))? apologi[sz]e[sd]?\b|(?<!\b(?:i|we|us|me)(?:'d|'m)? (?:[\w']+ ){0,4})\b(?:should|must|to|never|not|ever|by not|stop) apologi[sz](?:e[sd]?|ing)\b|\b(?:any|his|her|their|your) apologi[sz]ing\b`,
    String.raw`\b(?:demand|want|deserve|expect|waiting for|got|half[- ]assed|public|fake|insincere)\w*(?: \w+){0,2} apolog(?:y|ies)\b|\b(?:he|she|they|you) (?:\w+ )?(?:owes?|needs?|gets?)(?: \w+){0,2} apolog(?:y|ies)\b|\b(?:i|we) accept(?: \w+){0,2} apolog(?:y|ies)\b`,
    String.raw`\bguilty (?:gear|pleasures?|until|party|verdict|as)\b|\b(?:he|she|they|not|still|she's|he's|is|are|was|were|found|plead\w*|proven) (?:still )?guilty\b|\bguilt[- ]trip\w*`,
    String.raw`\b(?:no|zero|without|not a single) regrets?\b`,
  ].join('|'),
  'gim',
);
const SORRY =
  /\b(?:so+rr*y+|srry|sry|soz|sowwy|app?[oa]log(?:[iy][sz]e[sd]?|i[sz]ing|y|ies|etic)|apolig(?:i[sz]e|y|ies)|regret(?:ted|s|ting|ful|fully|table|tably)?|my (?:own )?(?:fault|mistakes?|error)|our (?:own )?(?:fault|mistakes?|error)|(?:fault|mistake|error) (?:is|was) (?:all |entirely )?(?:mine|ours)|(?:i|we)(?:'m| am|'re| are) (?:the ones? )?to blame|mea culpa|pardon (?:me|us)|excuse (?:me|us) for|(?:i|we) (?:was|were) (?:so |horribly |completely |totally |very )?mistaken|ashamed of (?:myself|ourselves|what (?:i|we))|guilt|guilty|remorse|remorseful|my (?:own )?(?:misunderstanding|misreading|oversight)|lapse (?:of|in) (?:my |our )?judge?ment|(?:left|leaves|leave) me feeling (?:so |really )?(?:bad|guilty)|(?:i|we)(?:'ve| have)? (?:made|make) (?:a|the|that) (?:\w+ )?mistake|(?:i|we)(?:'ve| have)? (?:really |done )?(?:goofed|messed up|screwed up))\b/gi;

const NOT_THANKS =
  /\b(?:no|not|without|nothing|hardly|never|isn't|aren't|n't) (?:\w+ ){0,2}(?:thanks?|grateful|thankful|appreciated?)\b|\bthanks? (?:a lot )?(?:for nothing|obama|captain|sherlock|to (?:the|this|that|their|his|her|your|its|trump|our|my)|but no thanks?)\b|\bthanksgiving\b|\bthank (?:fuck|christ|jesus|allah|goodness|heavens?|(?:the )?lord|fucking|go+d+)\b|\bthank (?!you\b|u\b|ya\b)\S+ (?:that|there|some|it|they|he|she)\b|\bthankless\b|\bungrateful\b|\b(?:can|don't|doesn't|didn't|to|not|they|people|you|he|she|who) (?:really |even |truly |fully )?appreciate\b|\bto thank (?!you|u\b|everyone|all|each)|\b(?:he|she|they) (?:\w+ )?thank(?:s|ed)?\b|\bsay(?:ing|s)? thanks?\b|\b(?:should|would|could|must|be|are) (?:be |so |more )?(?:grateful|thankful)\b|\bappreciates? (?:it when|that (?:he|she|they)|how)\b|\bwould(?:'ve)? (?:be )?appreciated?\b|\bi'd appreciate\b/gi;
const THANKS =
  /\b(?:tha+nk[- ](?:you|yous|u|ya)|tha+nks?|thankyou|thanku|thx|thnx|tnx|tyvm|ty|tysm|thanx|thanks+|cheers(?! (?:up|to\b|and applause))|kudos|much obliged|hats off|props to|shout ?out to|(?:you(?:'?re| are|r)|ur) (?:very |most |so )?welcome(?! (?:to|here|back|at|in))|appreciati(?:on|ve)|grateful|gratefully|gratitude|thankful|thankfully|(?:i|we|really|much|very|greatly|highly|truly|so|definitely|certainly|do|both|all) appreciate(?:d)?|appreciate (?:it|you|that|this|the|your|all|everyone|u|ya)|appreciated|(?:you(?:'re| are)|ur) (?:the best|a (?:life ?saver|legend|star|hero|gem|saint)|awesome)|made my (?:day|week|night)|means (?:a lot|so much|the world)|congrat(?:s|z|ulations?)|glad (?:that )?(?:i|we) could(?: help)?|(?:so |very |really |how )?(?:kind|nice|sweet|thoughtful|generous) of (?:you|u)|(?:that|this|it|you|u)(?:'ve| have)? (?:really |so |already )?helped (?:me |us )?(?:a lot|so much|loads|a ton|greatly)|(?:could not|couldn't) have done (?:it|this|that) without you|(?:i|we) owe (?:you|u) (?:one|a (?:lot|beer|drink)|big|so much)|bless you)\b/gi;

export const EN_COUNTS = {
  apology: { on: SORRY, not: NOT_SORRY },
  thanks: { on: THANKS, not: NOT_THANKS },
} as const;
