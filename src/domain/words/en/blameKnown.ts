// English, section A of what hurts: they knew, were told, chose, refused, and it was for them to do.
import type { Rule } from '../kinds.ts';
import { BLAME, OWNED_BY_US } from './blame.ts';
import { CUSTOMERS, THE_CUSTOMER } from './people.ts';
import { has, rule } from './rule.ts';

const raw = String.raw;

export const KNOWN_RULES: readonly Rule[] = [
  rule(
    'blame-as-you-know',
    'blame',
    [
      raw`\bas you (?:(?:should |will |must |may |surely |well |already )+(?:know|be aware)|(?:are |were )(?:well |already )?aware)\b`,
      raw`\byou (?:should|ought to|must) (?:have )?(?:already )?(?:know|known|be aware|been aware|realise|realize)\b`,
      raw`\b(?:can |could )?(?:hardly|scarcely) (?:be )?(?:news|a surprise|surprising) to you\b`,
      raw`\byou cannot (?:seriously |really )?(?:be surprised|expect|complain)\b`,
      raw`\b(?:you are|we know (?:that )?you are) (?:perfectly |fully |well |quite )+aware\b`,
      raw`\ball in (?:the|your) (?:pack|letter|leaflet|contract|email|welcome \w+|terms)\b`,
      raw`\byou (?:are|were|will be|must be|must have been|have been|would have been) (?:no doubt |surely |certainly |already |made |fully |well |quite |perfectly |all too )*aware\b(?<!\b(?:if|whether|make|so that) you [^\n]*)`,
      raw`\b(?:no (?:surprise|news|secret|great surprise)|hardly (?:news|a surprise|a secret)|not (?:exactly )?(?:news|a surprise|a secret)|scarcely (?:news|a surprise)|little surprise) (?:to|for) you\b|\b(?:come|came|comes) as (?:no|little) (?:great |real )?(?:surprise|news|shock)\b|\byou (?:can|could) (?:hardly|scarcely|not) (?:claim|say|pretend|plead|be surprised|have (?:missed|overlooked)|be unaware)\b|\bignorance of\b`,
      raw`\byou (?:will|would|may|must|surely) (?:surely |no doubt |certainly )?(?:recall|remember|have (?:seen|read|noticed|been aware))\b(?= (?:that|from|the|our|in|on|what|how))(?<!\bif [^\n]*)`,
    ],
    'Why not just say the fact?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-were-told',
    'blame',
    [
      raw`(?<!\b(?:what|if|that|sorry|when|how|who|hear|so|and) )\byou (?:were|had been|have been|have already been|were already|were clearly|were repeatedly) (?:clearly |already |previously |repeatedly |explicitly )?(?:told|informed|advised|warned|instructed|reminded)\b`,
      raw`\bwe (?:have )?(?:made|make) (?:it|this|that) (?:\w+ )?(?:plain|clear) (?:to you|in|from|at|when)\b`,
      raw`\bwe (?:have )?(?:warned|reminded) you\b`,
      raw`\b(?:my|our|the|your) (?:\w+ )?(?:colleague|nurse|manager|adviser|advisor|receptionist|team) (?:told|explained|went (?:over|through)|made) (?:all (?:of )?)?(?:this|that|it) (?:to|clear to|with|plain to) you\b`,
      raw`\b(?:it|this|that|all this|all of this|everything|the (?:rules?|terms|risks?|fee|cost|procedure|steps|price|matter)) (?:was|were|had been|has been|have been) (?:\w+ ){0,2}?(?:explained|made (?:\w+ )?(?:clear|plain)|pointed out|mentioned|set out|spelled out|spelt out|stated|communicated|shown|given|repeated|stressed|said) to you\b(?! by (?:the wrong|two|one of us))`,
      raw`\b(?:letter|leaflet|email|contract|form|sheet|booklet|message|confirmation|sign|terms|text|website|guide|booking|brochure|paperwork|notice|invoice|pack|label)\b (?:\w+ ){0,6}?(?:told|informed|advised|warned|reminded|instructed|asked|made (?:it|this|that) (?:\w+ )?clear to) you\b(?<!\bwrong [^\n]*)`,
      raw`\byou (?:had|have had|were given|were sent|were shown|were handed|received|got|have been (?:given|sent|shown|warned)|had been (?:given|sent|shown)) (?:it |this |that |them |all |all of it )?(?:\w+ ){0,2}?(?:in writing|clear|written|full|fair|several|three|two|four|repeated|ample|plenty of|due|a (?:clear|written|full)|the (?:instructions|leaflet|rules|terms|warning|information)) ?(?:warnings?|reminders?|notices?|instructions?|information|letters?|leaflet|sheet|explanation|advice|terms|rules|in writing)?\b(?=[^\n]*\b(?:warn\w*|remind\w*|notices?|instructions?|writing|letters?|leaflet|sheet|terms|rules|information|explanation|advice)\b)(?<!\bsorry [^\n]*)(?! wrong)`,
    ],
    'Who said it, when, and was it clear? Say that, and what you are sorry for.',
    BLAME,
    {
      unless: has([
        raw`\bby us\b`,
        raw`\b(?:our|my) mix-?up\b`,
        raw`\bsorry\b`,
        raw`\bwe (?:were|are) wrong\b`,
        raw`\bnot (?:told|informed)\b`,
        raw`\b(?:our|my) (?:doing|fault|mistake|error)\b`,
        raw`\bby (?:one|two|both) of us\b`,
        raw`\b(?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bnot (?:down to|on) you\b`,
        raw`\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b`,
      ]),
    },
  ),
  rule(
    'blame-refused',
    'blame',
    [
      raw`\byou (?:have |had |still |repeatedly |simply |also )*(?:refused|refuse|insisted|insist|demanded|ignored|ignore|are ignoring|keep (?:\w+ing)|kept (?:\w+ing)|continue to|continued to|persist)\b(?! (?:well|up|safe|warm|us (?:posted|informed)|an eye))`,
      raw`\byou (?:have )?(?:turned down|rejected|would not (?:let|take|accept|hear|have)|wouldn't (?:let|take|accept|hear|have)) (?:us|our|the|every|any|all|both|it)\b(?!,? (?:and|which) (?:is|was) (?:fine|your right))`,
      raw`\byou (?:\w+ly )?(?:have |had )?(?:\w+ly )?(?:turned down|turned away|rejected|declined|rebuffed|spurned|dismissed|brushed aside|waved away|walked out|walked away|stormed out|hung up|sent (?:her|him|us|them) away|would not (?:hear|let|accept|take|agree|listen|wait|have|see|allow|cooperate|co-operate|come|sit|stay|give|sign|talk|go)|would have (?:none|it no other)|were (?:\w+ )?(?:adamant|unwilling|determined|not (?:prepared|willing|having)|dead set|set on|bent on|not to be)|dug your heels|stood on|pushed for|kept (?:on )?(?:refusing|insisting|saying no)|made us|forced us|left us no|said no to (?:every|all|our|each|both))\b(?!,? (?:and|which) (?:is|was) (?:fine|your right))(?<!\b(?:if|when|that) you [^\n]*)`,
      raw`\b(?:at|on|upon) your (?:own )?(?:insistence|request against|demand)\b|\b(?:nothing|none) (?:we (?:offered|said|did|proposed)|else) (?:would do|was good enough|suited you|would satisfy you)\b|\byou (?:had|have) to have (?:it|the|your)\b[^\n]*\b(?:way|anyway|at once|that)\b|\bdespite (?:our|all our|my|every) (?:\w+ )?(?:offers?|efforts?|attempts?|requests?|advice|warnings?|reminders?)\b`,
    ],
    'What did they prefer or ask for, in their view?',
    BLAME,
    { unless: OWNED_BY_US },
  ),
  rule(
    'blame-chose',
    'blame',
    [
      raw`\byou (?:chose|decided|opted|elected) (?:not )?to\b`,
      raw`\bit was your (?:own )?(?:choice|decision)\b`,
      raw`\b(?:nobody|no one) (?:(?:forced|obliged) you to|made you (?!feel|wait|welcome|comfortable))\b`,
      raw`(?<=^[^\w\n]*)you (?:signed|agreed to|accepted|chose|wanted|booked|ordered) (?:it|this|that)(?=[.!]|$)`,
      raw`\byou (?:signed|agreed to|accepted) (?:for )?(?:it|this|that|the (?:terms|form|fee|rules|conditions|contract))\b(?=[^\n]*\b(?:so|therefore|now|after all|cannot|anyway)\b)`,
      raw`\b(?:that|this|it) is (?:simply )?what (?:comes|happens|you get)\b[^\n]{0,30}\b(?:of|when|if|for)\b`,
      raw`\b(?:was) (?:entirely |solely |purely )?your (?:own )?(?:free )?(?:choice|decision|call|wish|idea|doing|risk|lookout)\b(?! to make|[,.]? and (?:it|that) (?:is|was) (?:fine|right|a good))(?<!\b(?:not|never) [^\n]*)`,
      raw`\b(?:of your own (?:accord|free will|choosing)|at your own risk|on your own (?:head|initiative)|off your own bat|you took (?:it upon yourself|the (?:risk|chance|decision|liberty)|matters into|that risk|a (?:risk|chance|gamble))|you (?:went|decided to go|pressed) ahead (?:with|and|anyway)|you (?:thought|saw) (?:it )?(?:fit|best) to|you decided (?:against|that|not)|you (?:preferred|were happy|were content|were quick) to (?:ignore|leave|sign|skip|wait|book|go|take|accept|risk|buy|save|cut)|you (?:have made|made) your (?:bed|choice|decision)|you knew the risks?|you (?:accepted|ran|were willing to run) the risks?)\b`,
      raw`\b(?:against|despite|contrary to|ignoring|in spite of|disregarding) (?:our|the|medical|clear|my|all|doctor's|the nurse's|the doctor's) (?:\w+ )?(?:advice|recommendations?|warnings?|instructions?|recommendation)\b`,
      raw`\b(?:since|as|because|seeing that|given that) you (?:yourself )?(?:chose|picked|selected|booked|bought|opted|signed|agreed|wanted|decided|ordered|asked for it)\b[^\n]*\b(?:yours|must|cannot|have to|will have|no (?:refund|reason|one)|stands|surprised|accept|now|complain)\b`,
    ],
    'What happened, told without the choice?',
    BLAME,
    {
      unless: has([
        raw`\bwhat you (?:chose|decided)`,
        raw`\b(?:as|because|that) you (?:chose|decided) (?:to )?(?:together|with us)\b`,
        raw`\byou chose to tell\b`,
        raw`\b(?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bnot (?:down to|on) you\b`,
        raw`\b(?:no|not|nobody|nothing)\b[^\n]{0,30}\bon your (?:side|end|part)\b`,
      ]),
      unlessNext: /^\s*(?:that|this) is (?:all right|fine|your right|yours)\b/i,
    },
  ),
  rule(
    'blame-need-ownership',
    'blame',
    [
      raw`\b(?:patients|customers|clients|guests|people|members|users) (?:need to|must|have to|should) (?:take|learn|understand|be|read|follow|come|arrive|call|act|pay|\w+)\b`,
      raw`\b(?:it (?:is|was|'s) )?(?:up to you|your (?:duty|responsibility|job)|on you) to\b(?! (?:say|decide|choose|tell))`,
      raw`\bthe onus (?:is|was) on\b`,
      raw`\b(?:people|patients|customers|clients|parents|tenants|guests|residents|visitors|relatives|members|account holders|policyholders|users) (?:like you|(?:really |also |all |simply )?(?:need|ought|are expected|are supposed|have) to|(?:should|must) (?:really |also |all |simply )?(?:be|take|read|check|learn|plan|look|know|come|bring|pay|think|do|keep|follow))\b`,
      raw`\btak(?:e|ing) (?:some |more )?(?:responsibility|ownership) (?:for|of) (?:your|their)\b`,
      raw`\b(?:it is|that is) (?:every|each|a|any) (?:patient|customer|tenant|guest|client|parent|resident)'s (?:own )?(?:job|duty|responsibility|task)\b`,
      raw`\byour (?:own )?(?:job|duty|responsibility|business) to\b`,
      raw`\b${CUSTOMERS} (?:\w+ )?(?:need to|must|have to|should|ought to|are (?:\w+ )?(?:expected|responsible|asked|required|supposed|obliged|reminded)|can be expected|cannot expect)\b(?! (?:not )?(?:be (?:able|treated|told|heard)|never be|not have to))(?<!\b(?:our|we|staff|nurses)\b[^\n]*\bso that [^\n]*)`,
      raw`\b(?:everyone|everybody|each (?:of us|person|one|household|tenant)|we all|all of us|a grown-?up|grown-?ups|an adult|adults|any adult) (?:\w+ )?(?:has to|have to|must|should|needs? to|is responsible|are responsible|ought to|can be expected to|is expected to) (?:\w+ ){0,2}?(?:look after|take care|play|do|check|read|manage|know|own|pull|answer|keep|mind|be responsible|help|learn|for)\b`,
      raw`\b(?:it takes two|you (?:have|have got|also have) (?:a |your )?(?:part|role|share|bit|responsib\w+) (?:to play|in this|too|as well)|do your (?:bit|part|share)|play your part|pull your weight|meet us half ?way|help (?:those who help|us help you|us to help you)|the ball is in your court|take charge of your|take your health|be more proactive|be proactive|start taking|step up|show (?:a bit of|some|more) (?:responsibility|commitment|initiative|effort)|a (?:shared|joint|mutual|two-way) (?:responsibility|street|effort|duty))\b`,
      raw`\b(?:responsib\w+|duty|job|task|business|onus|burden) (?:\w+ ){0,4}?(?:lies|rests|sits|falls|is|remains|belongs) (?:\w+ )?(?:with|on|upon|to) (?:you|the (?:\w+ )?${THE_CUSTOMER}|yourself|each|every|parents|tenants|patients|guests|customers)(?! (?:to decide|to choose|to say))\b(?<!\bnot? [^\n]{0,20})`,
    ],
    'Who of you does what? Could you agree on it with this one person?',
    'Buy-in, not compliance: what is agreed is done (Hibbard 2013).',
    { unless: /\b(?:no|not|never|nobody's)\b[^\n]{0,20}\byour (?:own )?(?:job|duty|responsibility)\b/i },
  ),
];
