// English, section A of what hurts: what puts a fault on the reader.
import type { Rule } from '../kinds.ts';
import { FAULT, YOU, YOU_DID_NOT } from './people.ts';
import { has, rule } from './rule.ts';
import { anyHow, did, done, toDo } from './verbs.ts';

const raw = String.raw;

/** What people are charged with having left undone. */
const LEFT_UNDONE =
  'read follow call tell provide give respond reply complete send bring show return inform mention check listen pay come attend submit answer notify sign explain ask bother look cite add address make do try take keep cancel confirm arrive turn-up show-up let-us fill use allow mind set switch turn lock wait write think stick-to disclose declare report raise open collect pick-up register update renew book wear finish prepare plan apply request hand ring phone speak see-to enter upload save back-up follow-up take-up warn put leave-enough allow-enough heed consult book-in sign-in log charge unplug label measure water feed service clean close shut secure insure protect store note watch look-after supply hand-in drop-off settle top-up verify scan attach include quote state enclose forward change tick cover treat test rinse empty chase';
const WHAT_THEY_DO = anyHow(LEFT_UNDONE);
const DONE_BY_THEM = toDo(LEFT_UNDONE);
const ALL_DONE = done(
  `${LEFT_UNDONE} go stay start begin know be act move drive stop hold speak eat drink order choose take-care pay-attention report serve maintain install get-in get-up seek spend buy agree accept stand visit care mind`,
);
/** What only goes wrong. */
const THEIR_FAULTS = did(
  'lose forget drop miss mix muddle misread mishear mistake confuse misplace mislay overlook leave mistype miskey misdial misspell throw-it throw-away delete break damage spill oversleep ignore neglect press click tick use put enter type dial go-to give skip scratch knock let lock overwater overload overdo shut unplug switch turn-off take-it eat drink misjudge misunderstand wash shrink sit-on tread bump hit miscount misremember copy write-down hand share tell order pick choose book do-it do-something not-read fail not',
);
/** Owned by us, or said to be none of theirs. */
export const OWNED_BY_US = /\b(?:our|my) (?:fault|mistake|doing)\b|\bnot (?:down to|on) you\b|\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b|\bsorry\b/i;

export const BLAME = 'Being told whose fault it was, people stop listening; less blame is among the marks of good notes (JAMA Netw Open 2021).';

export const BLAME_RULES: readonly Rule[] = [
  rule(
    'blame-should-have',
    'blame',
    [
      raw`(?<!\b(?:whether|if|that|why|when|what|wonder) )\byou (?:really |probably |certainly |perhaps |surely )?(?:should|ought to) (?:not |never )?have\b(?! (?:received|got|gotten|had|enough|two|three|four|five|\d+|several|plenty|the|a|an|our|your|it|them|this|that|no|any|at least|been (?:told|asked|called|given|offered|informed|sent|warned|seen|helped)|been(?=[.,;!]|$)|to\b))`,
      raw`\byou (?:could|might) (?:easily |at least |simply |just )?have (?:called|told|asked|read|said|checked|rung|phoned|come|let|warned|written|looked|mentioned|thought|waited|paid|brought|spoken|planned)\b`,
      raw`\byou (?:were|are) (?:supposed|meant|expected|asked|required) to (?:have )?(?:\w+ ){0,2}?\b(?=[^\n]*\b(?:and|but|yet|before|first|not|never)\b)(?<=\bwere [^\n]*)`,
      raw`\b(?:a|one|any|some) (?:\w+ ){0,3}?(?:call|word|note|email|e-mail|message|text|line|glance|look|check|visit|reminder|warning|knock)\b(?: (?:from you|on your part|beforehand|in advance|first|earlier|sooner|at the time|to \w+|on \w+day|\w+ \w+))* would have (?:saved|spared|helped|prevented|avoided|been|stopped|solved|done|sufficed|told|shown)\b`,
      raw`\bit would have (?:been|helped|made|saved|cost|taken|done) (?:\w+ ){0,4}?(?:if you|had you|for you to|of you|you to|your while|(?<!\b(?:us|we) )to (?:let us|tell us|call us|ask us|have (?:told|called|asked|read)|read|check|ring))\b`,
      raw`\b(?:all you (?:had|needed) to do was|you (?:only had|had only|needed only) to|the least you could have done|you would have (?:done (?:well|better)|been (?:better|wiser|well advised|wise))|you would (?:be|do) well to|you (?:had|were given) (?:every|ample|plenty of|more than enough|enough|all the) (?:chance|chances|time|opportunity|warning|notice|means|opportunities))\b`,
      raw`\byou (?:never should have|needed to have|were to have|would have been (?:wise|better|sensible)|might have thought (?:to|of)|had no business|had no right to)\b`,
    ],
    'They can’t change what is past. What can you both do from here?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-failed',
    'blame',
    [
      raw`\byou (?:have |had |also |simply |clearly )?(?:failed|neglected|omitted) to\b`,
      raw`\byou (?:\w+ly )?(?:have |had )?(?:\w+ly )?(?:failed|neglected|omitted) (?:us|the|your|in your) (?:\w+ )?(?:duty|duties|test|check|obligations?|part)\b`,
      raw`\byou (?:have )?(?:\w+ly |again |once again )+(?:failed|neglected|omitted) to\b`,
      raw`\byour (?:repeated |continued )?(?:failure|neglect|omission|inaction|refusal) to\b`,
      raw`\b(?:because|as|since|and|but) you (?:have |had |did )?(?:never|not) (?:got|get|gotten|came|come) (?:round|around) to\b|\byou (?:have )?never (?:got|gotten|came) (?:round|around) to\b`,
      raw`\bwe are (?:still )?(?:waiting|yet) (?:for you to|because you|to (?:receive|get|see|hear)\b[^\n]*\bfrom you)\b`,
      raw`\byou (?:have yet|are yet|still have yet|are still) to ${DONE_BY_THEM}\b`,
      raw`\byou (?:have )?let (?:the|your|this|that|it) (?:\w+ ){0,2}?(?:lapse|slip|slide|slip by|run out|expire|pass|go by|drift|pile up|dry out|boil)\b`,
      raw`\byou (?:could|can) not (?:even )?be (?:bothered|troubled|roused)\b|\byou did not (?:see fit|trouble yourself|take the trouble|lift a finger|make the effort|manage) to\b`,
      raw`\byou left (?:us (?:without|in the dark|guessing|waiting|no choice)|(?:it|the \w+|your \w+|half \w*|most of \w*|that|this) (?:\w+ ){0,2}?(?:blank|empty|unsigned|undone|unpaid|unlocked|open|unfinished|incomplete|unanswered|running|on all night))\b`,
    ],
    'What has not reached you yet, said without “failed”?',
    BLAME,
  ),
  rule(
    'blame-did-not',
    'blame',
    [
      raw`(?<!\b(?:if|that|when|whether|sorry|what|who|where|which|wish|glad|surprised) )\byou (?:didn't|did not|haven't|have not|hadn't|had not|never) (?:(?:even|ever|yet|actually|properly|once|bother to|bothered to|take the time to) )*(?:read|follow|followed|call|called|tell|told|provide|provided|give|given|respond|responded|reply|replied|complete|completed|send|sent|bring|brought|show|shown|return|returned|inform|informed|mention|mentioned|check|checked|listen|listened|pay|paid|come|attend|attended|submit|submitted|answer|answered|notify|notified|sign|signed|explain|explained|ask|asked|bother|look|looked|cite|cited|add|added|address|addressed|make|made|do|done|try|tried|take|taken|keep|kept|cancel|cancel+ed|confirm|confirmed|arrive|arrived|turn up|turned up|show up|shown up|let (?:us|me|anyone|the \w+)|fill|filled|use|used|allow|allowed|want to|care)\b(?! (?:anything|nothing) wrong)`,
      raw`\byou (?:have )?(?:simply |just )?(?:never|didn't|did not|haven't) (?:even )?bother(?:ed)?\b`,
      raw`${YOU_DID_NOT}${WHAT_THEY_DO}\b(?! (?:anything|nothing|us) wrong)`,
      raw`\b(?:letters?|reminders?|instructions?|leaflet|emails?|notes?|form|messages?|advice|warnings?|steps|notice|sheet|terms)\b[^\n]{0,50}\b(?:unopened|unread|unanswered|ignored|disregarded|thrown away|binned)\b(?=[^\n]*)(?<!\b(?:we|i|our)\b[^\n]*)`,
      raw`\b(?:letters?|reminders?|instructions?|leaflet|emails?|notes?|messages?|advice|warnings?|steps|notice|sheet|terms|rules?)\b (?:\w+ ){0,5}?(?:was|were|had|have|has) (?:clearly |plainly |evidently |obviously |simply )?(?:never|not) (?:been )?(?:properly |fully |correctly )?(?:read|followed|opened|heeded|answered|taken in|looked at|acted on)(?: by (?:you|yourself|your \w+))?\b(?<=\b(?:your|you|the|these|those)\b[^\n]*)(?=[^\n]*\b(?:you|your|which is why|that is why|hence|so)\b)`,
      raw`\b(?:nobody|no one) (?:at|on) your (?:end|side)\b|\bwe (?:have )?(?:heard|got|had|received) (?:nothing|not a word|no (?:answer|reply|word|response)) (?:at all )?(?:back )?from you\b`,
    ],
    'What made it easy to miss, and what is the next step?',
    BLAME,
    {
      unless: has([
        raw`\b(?:we|i) (?:see|saw|know|understand|am sorry|are sorry) (?:that )?you (?:didn't|did not) (?:get|receive)`,
        raw`nothing wrong`,
        raw`not your fault`,
        raw`\b(?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bnot (?:down to|on) you\b`,
        raw`\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b`,
      ]),
    },
  ),
  rule(
    'blame-if-you-had',
    'blame',
    [
      raw`\b(?:if you had|if you'd|had you)(?: (?:only|just|not|actually))? (?:called|read|come|told|asked|listened|followed|checked|looked|brought|paid|sent|done|bothered|waited|answered|rung|phoned|attended|kept|taken|written|informed|mentioned|let us|arrived|signed|been)\b`,
      raw`\b(?:anyone|anybody|people|those|somebody|someone) who (?:\w+ ){1,8}(?:does not|doesn't|do not|don't|will not|would not|should not|must not|can expect|has to expect)\b`,
      raw`\b(?:saved|spared) (?:us|everybody|everyone|yourself|all of us) (?:all )?(?:a lot of |so much |much |this |the )?(?:bother|trouble|time|work|fuss|money)\b`,
      raw`\b(?:if|had) you (?:had )?(?:only )?(?:paid|pay) (?:more |some )?attention\b`,
      raw`\b(?:it|that) (?:would|could) (?:surely )?have (?:been|helped) (?:\w+ ){0,3}?(?:of you|if you)\b`,
      raw`\b(?:a|your) (?:little |bit )?(?:more )?(?:care|attention|effort|planning) (?:from you|on your part) (?:would|could|might)\b`,
      raw`\b(?:if (?:only )?you had|had (?:only )?you) (?:only |not |just |ever |at least )?${ALL_DONE}\b(?! (?:a question|any|to go through|trouble))`,
      raw`\bif you (?:had|would have) (?:only |not |just )?(?:\w+ ){0,2}?(?:bothered|thought|taken the|paid|given us|let us|shown|made|stuck|stayed|gone|been more|looked after|had the)\b`,
      raw`\bhad (?:the|your|it|this|that|our|these|all) (?:\w+ ){0,6}?(?:been )?${ALL_DONE}\b(?: \w+){0,4}? by (?:you|yourself|yourselves)\b`,
      raw`\b(?:none of (?:this|that|it)|all (?:of )?this|this|that|it|the (?:fee|charge|fine|delay|damage|leak|problem|wait|cost|loss)) (?:would|could|might) (?:\w+ )?(?:not |never |all )?have (?:been (?:avoided|prevented|spared|necessary|needed|different)|happened|arisen|occurred|come (?:up|about))\b(?=[^\n]*\b(?:(?:if|had) (?:only )?you(?! (?:were|had been) told)|by (?:read|call|ask|check|wait|tell|ring|pay|bring|look|follow)\w*|with (?:a (?:little|bit)|more|some)|but for your|(?:if|had) the (?:instructions|form|letter|leaflet|bill|steps)))`,
      raw`\b(?:but for|were it not for|if not for|without|thanks to|owing to|due to|because of|down to|through) your (?:own )?(?:\w+ )?(?:delay|late\w*|failure|lateness|absence|silence|carelessness|oversight|negligence|inattention|haste|impatience|refusal|mistake|error|slip|forgetfulness|indecision|no-show|choices?|actions?|behaviou?r|conduct|attitude|omission|input error|typo|late payment|late arrival|cancellation)\b`,
      raw`\bwith (?:a (?:little|bit)(?: bit)? (?:more |of )?|more |some |a touch more |better )(?:care|attention|effort|planning|foresight|thought|notice|preparation|patience|common sense|organi[sz]ation)\b(?=[^\n]*\b(?:from you|on your (?:part|side)|you|your|avoided|happened)\b)(?<!\b(?:we|our|us)\b[^\n]*)`,
    ],
    'That is past. What can you both do from here?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-your-fault',
    'blame',
    [
      raw`(?<!\b(?:not|never|wasn't|isn't|neither|nor|no|nothing (?:is|was)) )\byour (?:own )?(?:mistake|error|fault|carelessness|negligence|oversight|failure|misunderstanding|confusion|responsibility to)\b`,
      raw`\byou(?:'re| are| were) (?:to blame|at fault|wrong|mistaken|responsible for)\b`,
      raw`\byou have only yourself to blame\b`,
      raw`\b(?:mistakes?|errors?|mix-?ups?|problems?|delays?|confusion|misunderstandings?|failures?|faults?) (?:\w+ ){0,3}?(?:on|at|from|with) your (?:side|end|part)\b`,
      raw`\b(?:was|is|were|comes|came) (?:entirely |purely |all |down )?(?:down to|on|up to) you\b(?! (?:to (?:say|decide|choose|tell)|whether|which|what|how)\b)(?=[.,;!]| (?:and|because|since|alone|for (?:not|\w+ing)))`,
      raw`\b(?:the one|the person|whoever) who (?:\w+ ){1,6}(?:was|is) you\b`,
      raw`\bit was you (?:yourself )?(?:who|that) (?!(?:first )?(?:told|saw|found|spotted|noticed|called|wrote|asked|helped|said|showed|warned)\b)`,
      raw`\b(?:that|this|it) (?:is|was) (?:a|the) (?:direct )?(?:consequence|result) of (?:you|your)\b(?! (?:call|letter|note|message|idea|complaint|feedback))`,
      raw`\byou (?:have )?(?:only )?(?:yourself|yourselves) to (?:blame|thank)\b`,
      raw`\b${FAULT} (?:\w+ ){0,3}?(?:of your(?:s| own)?(?: making| doing)?|by you|made by you|at your end|lies (?:entirely |squarely |purely |solely )?with you(?!\w)|rests with you|sits with you|was (?:all |entirely )?yours|is (?:all |entirely )?yours|started with you|began with you|originated with you|came from you|caused by you)\b(?<!\bnot? [^\n]{0,25})`,
      raw`\b(?:is|was|were) (?:entirely |all |purely |squarely |firmly )?(?:on|down to|up to) you(?:rself|r side|r end)?(?=[.,;!]|$| and (?:not|nobody)| alone| not )(?<!\bnot [^\n]{0,14})`,
      raw`\b(?:a|an|some|the) (?:simple |small |clear |typing |input )?(?:slip|slip-up|error|mistake|lapse|oversight|blunder|typo)\b (?:\w+ ){0,4}?(?:you made|that you made|you have made|when you|as you|on your)\b`,
    ],
    'What went wrong, said without an owner on their side?',
    BLAME,
    {
      unless: has([
        raw`\b(?:not|never|wasn't|isn't|weren't|aren't|nothing|none of|neither) (?:at all |in any way |because of |about )?(?:of )?(?:this |it |you(?:r)? ?)?(?:is |was |were )?(?:your|to blame|at fault|you)\b`,
        raw`\bif you (?:are|were)`,
        raw`\bis it your\b`,
        raw`\b(?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bnot (?:down to|on) you\b`,
        raw`\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b`,
      ]),
      unlessNext: /^\s*no,? (?:it (?:was|is) )?(?:ours|mine|our|my)\b/i,
    },
  ),
  rule(
    'blame-must-have',
    'blame',
    [
      raw`\byou must (?:not )?have (?!(?:a|an|some)\b|been (?:so |very |really |quite )?(?:worried|frightened|scared|tired|upset|hard|hurt|waiting|in pain|anxious|exhausted|disappointed)|felt|had (?:a|an|such))\w+`,
      raw`\bpresumably,? (?:you|because you|it was forgotten|because it was forgotten)\b`,
      raw`\bsurely you (?:\w+ )?(?:mixed|forgot|left|lost|missed|put|took|made)\b`,
      raw`\b(?:we (?:expect|imagine|suspect|suppose|presume|dare say|guess|take it|assume|bet|would guess|would (?:say|imagine|think|bet)|rather think|can only (?:think|suppose|assume|imagine))|our (?:guess|bet|suspicion|hunch) is|no doubt|doubtless|undoubtedly|most likely|very likely|quite likely|more than likely|in all (?:likelihood|probability)|probably|presumably|surely|chances are|odds are|one assumes|one can only assume|it (?:is (?:likely|probable|clear|obvious)|seems|would seem|appears|would appear|looks) (?:like |as if |as though |that |to (?:me|us) that )?|the (?:likeliest|most likely|only|obvious|usual|simplest) (?:explanation|reason|cause) is)(?: that)? (?:it was )?you (?:yourself |who |that |had |have |will have |may have |must have |probably |simply |just |\w+ly ){0,3}${THEIR_FAULTS}\b`,
      raw`\byou (?:probably|most likely|presumably|no doubt|doubtless|very likely|clearly|obviously|evidently|will have|would have|may well have|might well have|may have|seem to have|appear to have) (?:just |simply |have |had |\w+ly ){0,2}${THEIR_FAULTS}\b(?! (?:by|because of) (?:us|our))`,
    ],
    'Do you know that, or do you guess? What could you ask instead?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-forgot',
    'blame',
    [
      raw`\byou (?:have |had |seem to have |appear to have )?(?:forgot|forgotten)\b(?! nothing)`,
      raw`\bit slipped your mind\b`,
      raw`\b(?:slipped|escaped|gone out of|went out of|left|slipped from|slip) your (?:mind|memory|head|attention|notice)\b`,
      raw`\b(?:escaped|slipped) you\b(?<!\bnot [^\n]*)|\b(?:did|does) not (?:cross|enter) your mind\b|\b(?:must have|may have|seems to have|has) (?:escaped|slipped) (?:your|you)\b`,
      raw`\byou (?:have |had )?(?:overlooked|left out|missed (?:out|off)|omitted|let (?:it|that|this) slip|lost (?:track|sight) of|failed to remember|did not remember|never remembered|do not remember to|cannot remember to)\b(?! (?:by|from))`,
      raw`\byour (?:poor |short |bad )?(?:memory|forgetfulness|absent-?mindedness)\b(?=[^\n]*\b(?:let|fail|cost|caused|meant|serve)\w*)`,
      raw`\b(?:once (?:again|more)|again|yet again),? (?:there was |with |we see )?(?:no|the missing|an? missing|an? unsigned) (?:\w+ ){1,3}?(?:from you|was (?:brought|sent|given|enclosed|attached))\b`,
    ],
    'How could you bring it back to mind without “you forgot”?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-misunderstood',
    'blame',
    [
      raw`\byou (?:have |had |clearly |obviously |seem to have |may have |are |were |seem |appear |must be )*(?:misunderstood|misread|misheard|misinterpreted|confused|misinformed|mixed up|got it wrong)\b`,
      raw`(?<!\b(?:if|when|what|whatever|that|things) )\byou (?:don't|do not|clearly don't|still don't|just don't|never) (?:seem to |appear to |even |really )?(?:understand|get it|realise|realize|know what|listen|care|pay attention)\b`,
      raw`\b(?:you(?: have)? )?got(?:ten)? (?:the wrong end of the stick|(?:your|the) (?:dates?|days?|times?|facts|wires|forms?|things) (?:wrong|crossed|mixed up))\b`,
      raw`\b(?:got|get|have|had) (?:hold of )?the wrong idea\b`,
      raw`\bnot paying attention\b`,
      raw`\byou (?:have |had )?(?:it|this|that|them|things|your \w+|the \w+|took (?:it|that|this|them)|got (?:it|that|this|the \w+|your \w+)|read (?:it|that|this|the \w+)|heard (?:it|that|me|us)|put (?:it|that|the \w+)) (?:all |completely |entirely |a bit |rather )?(?:wrong|backwards|back to front|upside down|the wrong way(?: round)?|muddled|confused|mixed up|amiss|out of context)\b(?<!\bif [^\n]*)`,
      raw`\byou (?:are|were|have been|seem to be|appear to be|may be|might be|must be) (?:\w+ )?(?:mixing (?:up )?|confusing |muddling (?:up )?|mistaking |getting (?:\w+ ){0,2}(?:mixed|muddled|confused|wrong)|thinking of (?:a |an |another |the wrong )|mistaken|labouring under|under the (?:mistaken |false |wrong )?(?:impression|illusion)|misinformed|misguided|misled|barking up|missing the point|jumping to conclusions|reading (?:it|this|that) wrong)`,
      raw`\byou (?:have |had )?(?:misjudged|misinterpreted|misconstrued|misremembered|miscounted|miscalculated|mistaken|muddled|missed the (?:whole )?point|grasped|got hold of|got|gained|formed|come away with) (?:the wrong|a (?:wrong|false|mistaken)|the (?:mistaken|false)|it|that|what|the|our|my|of)\b(?<=\b(?:wrong|false|mistaken|misjudged|misinterpreted|misconstrued|misremembered|miscounted|miscalculated|muddled|point of|point|(?:have|had) mistaken (?:the|our|what)))`,
      raw`\b(?:confusion|misunderstanding|mix-?up|misreading|muddle) (?:is |was |lies |arose |started |began |came )?(?:entirely |purely |all )?(?:on your (?:part|side|end)|yours|in your mind|with you)\b`,
      raw`\b(?:that|this|it) (?:is|was) not (?:at all )?what (?:she|he|they|the \w+|our \w+) (?:said|told you|wrote|meant|agreed|explained)\b|\b(?:went|gone|lost|wasted) (?:right |straight |clean )?(?:over your head|on you|past you)\b`,
      raw`\byou (?:did|do|have|could) not (?:quite |fully |properly |really |seem to |appear to )?(?:take (?:it |that |this |everything )?in|taken (?:it |that )?in|understood?|grasp(?:ed)?|follow(?:ed)?|listen(?:ed)? to|absorb(?:ed)?|appreciate)\b(?<!\b(?:if|when|what|sorry|why|that) you [^\n]*)`,
    ],
    'What did we not make clear?',
    'A gap in understanding is ours to close: that is the rule of teach-back (AHRQ toolkit, tool 5).',
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-you-did',
    'blame',
    [
      raw`(?<!\b(?:if|that|when|whether|what|which|where|who|sorry|before|after|until) )\byou(?:'ve)? (?:have |'ve |had |also |simply |just |yourself |clearly |obviously |already |even |then )*(?:missed (?:your|the|our|an?) \w+|lost (?:the|our|your) (?:form|letter|card|receipt|ticket|key|paper|booking|place|file)\w*|broke (?:the|our|it)|ruined|wasted|skipped|overlooked|disregarded|caused (?:this|that|it|the)|left (?:it|this|that) (?:too late|to the last)|left (?:out|off) (?:the|your)|(?:were|arrived|came|turned up|showed up) (?:too |so |very |again |\w+ (?:minutes|hours?) )?(?:late|unprepared)|mis(?:spelled|spelt|typed|quoted|represented|placed|handled|used)|typo'd|(?:added|contributed|offered|given (?:us|me)) nothing|messed (?:it |this |that )?up|(?:gave|sent|told|showed|brought) (?:us|me|the \w+) (?:the|an?) (?:wrong|incorrect|old)|(?:entered|typed|wrote|put|filled in|dialled|chose|picked|used) (?:it|the|an?|your) (?:\w+ )?(?:wrong|incorrect)(?:ly)?|(?:\w+(?:ed|t) (?:and )?)?(?:entered|typed|wrote|filled|copied|pasted|did|set|read|took|used|heard|spelled|labelled|marked|addressed|parked) (?:it|this|that|them|the \w+|your \w+) (?:in |all |up |completely |totally )*(?:wrong(?:ly)?|incorrectly|badly)|brought (?:this|it) on yourself|only have yourself|reverted my|(?:removed|deleted|undid) (?:my|our))\b`,
      raw`\byou(?: guys| people| lot| all)?(?:'re| are| were) (?:being |so |very |just |too |simply |rather |quite |a bit )*(?:careless|lazy|rude|unreasonable|irresponsible|difficult|stubborn|impatient|ignorant|delusional|ridiculous|dishonest|lying|unprepared|forgetful|negligent|ungrateful|aggressive|in the wrong)\b`,
      raw`\byou(?:'re| are) (?:still |just |simply |clearly |again )*not (?:responding|listening|answering|reading|paying attention|trying|cooperating)\b`,
      raw`\byour (?:own )?(?:attitude|ignorance|laziness|rudeness|impatience|behaviou?r|arrogance|stupidity|stubbornness|hypocrisy|dishonesty|partisanship|bias(?:es)?|carelessness|negligence|nonsense|complaining|whining|moaning|refusal|inability|lateness|late arrival|failure|lack of (?:\w+ )?(?:care|preparation|effort|interest|understanding|attention|patience|respect|cooperation))\b`,
      raw`\b(?:poor|no|your) excuses?\b`,
      raw`\b(?:i|may i|we|let me) (?:would |'d )?suggest (?:that )?you (?:actually |first |really )?(?:read|learn|stop|look|check|try|listen)\b`,
      raw`\b(?:hard|difficult) for you to (?:understand|grasp|see|accept)\b`,
      raw`\b(?:not (?:so |really |too )?sure|doubt)(?: that| if| whether)? you(?:'ve)? (?:have |actually |really |even |ever )*(?:read|watched?|looked?|listen(?:ed)?|understood|understand|saw|seen|checked|tried|followed)\b`,
      raw`\b(?:not sure|no idea|don't know|don't see|can't see|wonder) (?:how|where) (?:on earth )?you (?:got (?:that|this|it|there|any)|came up with|come up with|arrived at|drew|could (?:think|say|claim))\b`,
      raw`\b(?:i'm|i am|we're|we are|i|we|i'd) (?:only |can only |just )?assum(?:e|ing) (?:that )?you(?:'ve)? (?:haven't|hadn't|didn't|did not|don't|do not|never|forgot|lost|missed|weren't|were (?:too|not|just|on (?:the|your)|busy|late|away|asleep|drunk))\b(?! (?:want|like|need|mind|mean|know|get our|receive|got our)\b)`,
      raw`\byou(?:'?re| are| were) the (?:very )?last (?:person|one) (?:that |who |to )\b(?! (?:be seen|arrive|leave|on the list))`,
      raw`\b(?:and )?you (?:\w+ )?(?:waited|left it) (?:(?:\w+ ){0,6}(?:to tell|to call|to say|before you|before telling|before calling)|too late|so long to|far too long to)\b`,
      raw`\byou (?:showed|turned) up (?:without|unprepared|late|early|on the wrong|at the wrong)\b`,
      raw`${YOU}(?:waited|left it|dragged|took|sat on|put (?:it|this|that) off|hung on|held back|delayed|stalled|dawdled) (?:(?:\w+ ){0,6}?(?:too long|so long|too late|until it was too late|before (?:\w+ing|you)|for (?:weeks|months|days)|to the last|(?:\w+ )?(?:days|weeks|months) (?:to|before)))\b(?<!\b(?:sorry|us|our)\b[^\n]*)(?! (?:we|our|the doctor|the nurse)\b)(?=[^\n]*\b(?:tell|call|say|report|let|see|come|bring|ask|ring|late|long|last|cancel|pay|send|write|show|mention|seek|get|so|which|and)\w*\b)(?<!\byou (?:had to )?waited (?:for )?\w+ (?:hours|minutes|weeks|days)[^\n]*)`,
      raw`${YOU}(?:mistyped|miskeyed|misdialled|misread|mislaid|mishandled|misplaced|mixed (?:up|the|your)|muddled|tampered|fiddled|meddled|ignored|disregarded|overlooked|neglected|mistreated|dropped (?:it|the|your)|spilled|spilt|damaged|cracked|overdid|overfilled|overloaded|overslept|broke (?:the|our|a)|gave (?:out|away)|shared your (?:pin|password|code)|parked (?:in|on|across|where)|locked yourself|took the wrong|went to the wrong|dialled the wrong|pressed the wrong|clicked the wrong|ticked the wrong|chose the wrong|picked the wrong|signed (?:it )?without|signed (?:the wrong|up without)|came (?:unprepared|empty-handed|without|on the wrong)|arrived (?:without|unprepared|on the wrong)|turned up (?:without|unannounced|at the wrong|on the wrong)|walked (?:off|past)|stopped (?:taking|the) (?:\w+ ){0,3}(?:without|against|by yourself|on your own)|left (?:before|without|early|the (?:tap|door|window|gate|heating|light|oven|key))\b)\b(?<!\bif [^\n]*)`,
      raw`\byou (?:have )?only (?:got )?(?:yourself|yourselves)\b|\byou (?:did|do|have done|are doing) (?:\w+ )?(?:nothing|little|not a thing|precious little|not much|less than) to (?:help|prevent|stop|avoid|make)\b`,
    ],
    'What happened, told from our side of it?',
    BLAME,
    {
      unless: has([
        raw`\b(?:because|since|as) (?:of us|we|our)\b`,
        raw`\bsorry\b`,
        raw`\b(?:our|my) (?:fault|mistake)\b`,
        raw`\bnot your (?:fault|attitude|behaviou?r)\b`,
        raw`\bif you(?:'re| are| were)\b`,
        raw`\bno excuse for (?:it|us|that|this|what|how)\b`,
        raw`\bwe have no excuse\b`,
        raw`\b(?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bnot (?:down to|on) you\b`,
        raw`\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b`,
      ]),
    },
  ),
];
