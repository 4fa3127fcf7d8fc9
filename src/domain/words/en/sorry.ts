// English, sections E and F of what hurts: what is no apology, and too much of one.
import type { Rule } from '../kinds.ts';
import { SORRY } from './people.ts';
import { has, rule } from './rule.ts';
import { did } from './verbs.ts';

const raw = String.raw;
const NO_APOLOGY = 'An apology with “if” or about their feelings is none: it has to own what was done (ombudsman guidance, lgo.org.uk).';
const TOO_MUCH = 'Apologies drawn out past the first moments lower satisfaction; putting it right raises it (Singh, HBR 2018).';

/** Our own, or “any” that asks and excuses nothing. */
const NO_CATCH =
  /\b(?:is|was) (?:our|my) (?:fault|mistake|doing)\b|\bthere (?:was|were)\b[^\n]*\b(?:i|my|mine)\b|\bif (?:any|there is any)\b|\bwithout any\b|\bin any (?:trouble|pain|discomfort)\b|\b(?:call|ring|tell|stop|let me know)\b[^\n]*\bany (?:pain|discomfort|trouble)/i;

export const SORRY_RULES: readonly Rule[] = [
  rule(
    'apology-if',
    'not-an-apology',
    [
      raw`\b(?:sorry|apologies|apologi[sz]e|apologi[sz]ing|apology) (?:for it |in advance |to you )?(?:if|should|in case|for any|for whatever|to anyone)\b`,
      raw`\b(?:sorry|apologies|apologi[sz]e|regret)\b[^\n.]{0,30}?\b(?:for |of )?(?:any|the|all|this|your) inconveniences?\b`,
      raw`\bany inconvenience\b`,
      raw`\b(?:for|regrets?|about|excuse|pardon) (?:any|whatever) (?:\w+ )?(?:upset|distress|offen[cs]e|hurt|discomfort|disappointment|trouble|confusion|worry|hardship|annoyance|disturbance)\b`,
      raw`\b${SORRY}\b(?:,? (?!and\b|but\b|so\b)[\w']+){0,7}?,? (?:if|in case|should|whenever|wherever|insofar as|to the extent|in the event) (?!(?:you (?:like|wish|prefer|want|need|would)|i can|we can|that suits|so|there is (?:more|anything)|it (?:gets|hurts)|any)\b)(?:\w+)`,
      raw`\b${SORRY} (?:\w+ ){0,4}?(?:for|about|of|over|at) (?:any|whatever|all (?:the )?|what(?:ever)? (?:may|might)|anything|everything that may|such|some of the) ?(?:\w+ ){0,3}?\b`,
      raw`\b(?:may|might|could) (?:\w+ )?have (?:\w+ )?(?:caused|upset|hurt|offended|inconvenienced|disappointed|distressed|bothered|annoyed|put you|led to|resulted|occasioned|arisen|been caused|been felt)\b(?=[^\n]*)(?<=\b(?:${SORRY}|inconvenience|upset|trouble|distress|delay|offen[cs]e|this|it|that|any)\b[^\n]*)(?<!\b(?:infection|rash|pain|tablets?|fever|bleeding)\b[^\n]*)`,
      raw`\b(?:any|the|this|whatever|such) (?:\w+ )?(?:inconvenience|disruption|distress|bother|upset|hassle|annoyance|discomfort|disappointment|nuisance|disturbance|unpleasantness|hardship)\b(?=[^\n]*)(?<=\b(?:${SORRY}|excuse|pardon|forgive|regrettable)\b[^\n]*)`,
    ],
    'What was it, in plain words? Could you name it?',
    NO_APOLOGY,
    {
      unless: NO_CATCH,
    },
  ),
  rule(
    'apology-you-feel',
    'not-an-apology',
    [
      raw`\b(?:sorry|apologi[sz]e|regret)(?: to (?:hear|learn|read|see))?(?: that)? you(?:'re| are| were|'ve been| have been)? (?:feel|felt|feeling|think|thought|upset|unhappy|offended|dissatisfied|disappointed|angry|displeased|unsatisfied|frustrated|found (?:it|this|us|our|the)|took (?:it|offen[cs]e)|see it)\b`,
      raw`\bsorry (?:that )?(?:this|it) (?:made|makes) you (?:feel|think)\b`,
      raw`\b(?:it|that) (?:is|was) (?:a|such a|most|very|really|rather|truly)? ?(?:pity|shame|regrettable|unfortunate|sad)(?: to (?:hear|read|see))? (?:that|if|how) you\b`,
      raw`\bis (?:deeply |sincerely |much )?regretted\b`,
      raw`\b${SORRY}(?: to (?:hear|learn|read|see|know))?(?: that)?(?: \w+)? you(?: \w+)? (?:${did('feel think find see take experience perceive consider regard believe interpret read hear get come-away go-away leave dislike expect receive-it')}|feel|find|see|take|perceive|consider|regard|believe|interpret|think|are|were|have been|seem|did not|do not|had (?:a|an|such|the impression|reason|cause|to feel|less|not)|remain|got upset|ended up (?:feeling|thinking)) ?(?:\w+ ){0,3}?(?:upset|unhappy|happy|satisfied|dissatisfied|offended|disappointed|angry|cross|annoyed|bothered|frustrated|distressed|impression|way|so|like|enjoy|pleased|treated|let down|rude|abrupt|slow|cold|unfair\w*|unkind|harsh|unhelpful|experience|it|that|this|personally|wrong|badly|strongly|differently|pleasant|poor|service|stay|good|better|offence|offense|our|the|us|her|him)\b(?! (?:for (?:four|three|two|five|six|\d+) |without|alone|in (?:the (?:rain|corridor|cold))|twice|kept|waiting|told|given|sent))`,
      raw`\b${SORRY} (?:for|about|that|at|over) (?:your|the|how|what) (?:\w+ )?(?:feelings?|perception|impression|disappointment|frustration|dissatisfaction|unhappiness|anger|upset|reaction|negative|expectations?|view|you (?:feel|felt|perceived|took|see|saw)|way you)\b|\b${SORRY} (?:that |if )?(?:this|it|that|our \w+|what (?:was|we|she|he) \w+|the \w+|things|any of this) (?:has |have |had |was |were |is |did |came across |comes? across |should |may )?(?:\w+ )?(?:upset|bother\w*|troubl\w*|distress\w*|disappoint\w*|annoy\w*|frustrat\w*|offend\w*|made you|makes you|left you feeling|leaves you|come across|came across|perceived|experienced|seemed|fallen short|fell short|not (?:meet|met|live|to your)|felt|been (?:so )?(?:upsetting|hard|frustrating|felt|perceived)|taken|interpreted|read)\b`,
      raw`\b(?:it|this|that) (?:is|was) (?:\w+ )?(?:a |such a )?(?:shame|pity|regrettable|unfortunate|sad|disappointing)(?: for us| to (?:hear|learn|read|see))?(?: that| if| when| how)? (?:you|some|a few|certain|our|any|your|things|guests|customers|patients|people)\b|\b(?:sad|saddened|disappointed|concerned|dismayed|distressed|disheartened) (?:to (?:hear|learn|read|see)|by|that) (?:\w+ ){0,3}?(?:you|your|were|was|fell|unhappy|dissatisfied|not)\b(?! (?:lost|died|waited|father|mother|fell (?:down|on)))`,
    ],
    'What did we do that made them feel so?',
    NO_APOLOGY,
    {
      unless: NO_CATCH,
    },
  ),
  rule(
    'apology-but',
    'not-an-apology',
    [
      raw`\b(?:sorry|apologi[sz]e|apologies)\b[^\n.!?;]{0,60}?[,;]? (?:but|however)\b`,
      raw`\b(?:sorry|apologi[sz]e|apologies)\b[^\n.!?;]{0,40}?,? (?:although|though|even though|despite|only|yet|still)\b[^\n]*\byou\b`,
      raw`\b(?:sorry|apologi[sz]e|apologies|regret)\b[^\n.!?;]{0,70}?[,;]? ?(?:\bbut\b|\bhowever\b|\byet (?:you|we|it|the|there)\b|\bthough\b|\balthough\b|\bnevertheless\b|\bnonetheless\b|\bthat said\b|\bstill,|\bonly (?:you|we|it|the|there)\b|\bthen again\b|\bmind you\b|\beven so\b|\bwhile (?:we|it|you|the)\b|\bexcept\b)`,
    ],
    'What would be left if the sentence ended before “but”?',
    NO_APOLOGY,
    {
      unless: NO_CATCH,
    },
  ),
  rule(
    'apology-regret-any',
    'not-an-apology',
    [
      raw`\b(?:we|i|and) (?:deeply |sincerely |very much |truly )?regrets? (?:any|if|that you (?:feel|felt)|whatever|should)\b`,
      raw`\b(?:it is|it was|that is|this is|most|very) (?:\w+ )?(?:regrettable|to be regretted|a matter of (?:\w+ )?regret|unfortunate|regretful|lamentable|deplorable) (?:that|if|when|to|should|how|in)\b|\b(?:regret|regrets|regretted|lament|deplore) (?:\w+ )?(?:any|if|that (?:some|certain|you|this|it|the|a|our|there|such|things)|whatever|should|the (?:\w+ )?(?:incident|situation|circumstances?|occurrence|matter|outcome|events?|distress|inconvenience|delay|upset|misunderstanding|impression|confusion)|this (?:\w+ )?(?:incident|situation|occurrence|matter|misunderstanding)|what (?:has )?(?:happened|occurred))\b(?! (?:we|i) (?:did|said|told|sent|lost))|\b(?:incident|matter|situation|occurrence|event|delay|error|this|it|which|outcome) (?:is|are|was|were) (?:\w+ )?(?:regretted|regrettable|to be regretted)\b`,
    ],
    'What do you regret? Could you name it?',
    NO_APOLOGY,
  ),
  rule(
    'apology-for-delay',
    'not-an-apology',
    [
      raw`\b(?:apologies|apologi[sz]e|sorry) (?:again )?for (?:the|any|our|this|the late|my) (?:\w+ )?(?:delay|delayed (?:response|reply)|late (?:response|reply)|confusion|trouble caused|hassle)\b`,
      raw`\b(?:apologies|apologi[sz]e|apologi[sz]ing|sorry|excuse|pardon|forgive) (?:\w+ )?(?:for|about) (?:the|any|our|this|that|my|all (?:the|this)|such a|a|some) (?:\w+ ){0,2}?(?:delays?|hold-?up|late(?:ness)?|confusion|trouble|hassle|bother|disruption|interruption|backlog|lateness|slow (?:reply|response|service)|tardiness|annoyance|issues?|problems?|difficult(?:y|ies)|mess|situation)\b(?! (?:with|in|on|at|of|that|when|which|you|on \w+day)\b)`,
    ],
    'How long did they wait, and was it too long? Say that with it.',
    NO_APOLOGY,
  ),
  rule(
    'apology-if-offended',
    'not-an-apology',
    [
      raw`\bif (?:we|i|it|this|that|anyone|anything|my words|our \w+|what (?:i|we) (?:said|did))(?: has| have|'ve|'s| was| were)? (?:in any way |ever |somehow )?(?:offended|upset|hurt|caused|offensive|rude|hurtful|distressed|inconvenienced|seemed|came across)\b`,
      raw`\bif you (?:were|are|feel|felt|have been|took|found it) (?:\w+ )?(?:offen[cs]e|offended|offensive|upset|hurt|inconvenienced|distressed)\b`,
      raw`\b(?:should|in case|if|where|insofar as|to the extent that) (?:\w+ ){0,5}?(?:hurt|offended|upset|distressed|caused|inconvenienced|disappointed|bothered|annoyed|disturbed|let down|fallen short|fell short)\b(?=[^\n]*\b(?:regret|sorry|apolog\w+)\b)`,
      raw`\b(?:should|if|in case|to the extent (?:that )?|insofar as) (?:(?:any|any of|something|anything|some|the|our|my|what|that|this|it|these|those|your|one of our|we|i|a|someone|somebody|anyone|anybody) ?)+(?:\w+ ){0,6}?(?:have |has |had |was |were |came |come |may |might |could )(?:have |been |be |come )*(?:\w+ )?(?:taken (?:badly|amiss|the wrong way|personally)|across (?:badly|wrong\w*|as)|across|badly|wrongly|harsh\w*|offen\w+|hurt\w*|upset\w*|distress\w*|rude|unkind|insensitive|inappropriate|short|abrupt|amiss|cold|annoy\w*|disappoint\w*|bother\w*|inconvenien\w*|fall short|fell short|fallen short|caused (?:you|any|offen)|not what|less than|cross)\b(?<!\b(?:you|tell|call|ring|know|ask) (?:\w+ )?if [^\n]*)(?![^\n]*\b(?:call|ring|tell (?:me|us)|let (?:me|us) know|come|see)\b)`,
    ],
    'It did hurt them. What was said or done?',
    NO_APOLOGY,
    {
      unless: NO_CATCH,
    },
  ),
  rule(
    'apology-would-like',
    'not-an-apology',
    [
      raw`\b(?:(?:would|'d) (?:like|want|wish) to|must|wish to|want to|have to|wanted to|need to) (?:\w+ )?(?:apologi[sz]e|offer (?:\w+ ){0,3}apolog(?:y|ies)|express (?:\w+ ){0,3}(?:apolog(?:y|ies)|regret))\b`,
      raw`\bplease accept (?:\w+ ){0,3}apolog(?:y|ies)\b`,
      raw`\b(?:an|our|my) apology is (?:hereby )?(?:extended|offered)\b`,
      raw`\b(?:kindly|do|please) (?:accept|take) (?:\w+ ){0,3}?(?:apolog\w+|regrets?)\b`,
      raw`\b(?:our|my|the \w+'s) (?:\w+ )?(?:apologies|regrets) (?:are|is|go|for)\b`,
      raw`\b(?:would|do|should|can|may|must|want|wish|like|let|allow|permit|feel|ought|bound|obliged|only|hasten|write|am writing|are writing|take this) (?:\w+ ){0,4}?(?:to )?(?:apologi[sz]e|(?:offer|express|extend|convey|tender|present|give|make|send|pass on) (?:\w+ ){0,4}?(?:apolog(?:y|ies)|regrets?|sorrow))\b(?<!\b(?:not|never|nothing|no need) [^\n]{0,20})(?<!\byou (?:do not )?(?:need|have) to apologi[sz]e)(?<!\b(?:asked|she|he|they|you|nurse \w+|dr \w+|mr \w+|mrs \w+) [^\n]{0,12}(?:would like|wants|wishes) to apologi[sz]e)`,
      raw`\b(?:we|i)(?: hereby| herewith| all| both| as a \w+)? (?:extend|offer|convey|tender|express|present|proffer|make|send) (?:\w+ ){0,4}?(?:apolog(?:y|ies)|regrets?)\b|\b(?:accept|receive) (?:\w+ ){0,5}?(?:apolog(?:y|ies)|regrets|expressions? of)\b(?<!\b(?:not|never|you|you can|need not|cannot) (?:\w+ )?accept [^\n]*)|\b(?:apologies|regrets?|an apology|an official apology) (?:are|is|go|goes|due|hereby|from|on behalf)\b(?! (?:not|owed to you))|\bon behalf of (?:the|our|my|all|everyone|everybody|us|[a-z]+),? (?:\w+ ){0,6}?(?:apologi[sz]e|apolog(?:y|ies)|sorry|regret)\b|\b(?:our|my) (?:\w+ )?(?:sincere|sincerest|deepest|heartfelt|humble|humblest|most \w+|full|unreserved) apolog(?:y|ies)\b`,
    ],
    'Could you say it as you would to a friend: “I am sorry that …”?',
    'An apology is in one’s own words, from a person (lgo.org.uk, remedies 3.2).',
    {
      unless: NO_CATCH,
    },
  ),
  rule(
    'apology-mistakes-were-made',
    'not-an-apology',
    [
      raw`\b(?:mistakes?|errors?|failings?) (?:was|were|have been|has been|may have been|had been) (?:\w+ )?made\b`,
      raw`\b(?:there|these) (?:were|was|have been|has been|may have been) (?:\w+ )?(?:some |a few |certain |minor |several )*(?:shortcomings?|failings?|issues?|lapses?|slips?|errors?|mistakes?|gaps|irregularit\w+|deficienc\w+)\b`,
      raw`\b(?:things|a number of things|a few things|some things|matters|events|everything|the process|it all|communications?|arrangements|standards|service|care|the visit|the stay) (?:\w+ )?(?:did not|do not|has not|have not|had not|does not) (?:\w+ )?(?:go|gone|run|work|worked|proceed|turn out|live up|meet|come up) ?(?:entirely |quite |fully |exactly |altogether )?(?:to plan|as (?:planned|intended|they should|it should|expected|hoped|smoothly|well)|according to|smoothly|well|right|out as|to (?:our|the|your)|perfectly|up to)\b(?<!\b(?:we|i|my|our mistake)\b[^\n]*)`,
    ],
    'Who made it? Could you say “we”?',
    'Owning the act is the strongest part of an apology (Lewicki, Lount and Polin 2016).',
    {
      unless: has([
        raw`\bby (?:us|me)\b`,
        raw`\b(?:is|was) (?:our|my) (?:fault|mistake|doing)\b`,
        raw`\bthere (?:was|were)\b[^\n]*\b(?:i|my|mine)\b`,
        raw`\bif (?:any|there is any)\b`,
        raw`\bwithout any\b`,
        raw`\bin any (?:trouble|pain|discomfort)\b`,
        raw`\b(?:call|ring|tell|stop|let me know)\b[^\n]*\bany (?:pain|discomfort|trouble)`,
      ]),
    },
  ),
  rule(
    'too-much-intense',
    'too-much-apology',
    [
      raw`\b(?:so,? so|so very|very,? very|deeply|sincerely|terribly|truly|extremely|profoundly|awfully|incredibly|unreservedly|really,? really|most sincerely|beyond|dreadfully) (?:deeply |very )?(?:sorry|apologi[sz]e|apologetic)\b`,
      raw`\b(?:sincerest?|deepest|profound|heartfelt|humblest?) apolog(?:y|ies)\b`,
      raw`\b(?:can't|cannot|can never) apologi[sz]e enough\b`,
      raw`\b(?:ever so|absolutely|unbelievably|immensely|heartily|genuinely|really so) sorry\b`,
      raw`\bno words (?:for|to|can)\b[^\n]{0,30}\b(?:sorry|apolog\w+|ashamed)\b`,
      raw`\bwords cannot (?:express|say)\b`,
      raw`\b(?:more sorry|sorrier|sorry) than (?:i|we|words|you) (?:can|could|will|know|\w+ say)\b|\bwords (?:cannot|can not|fail|could never|alone cannot|do not|will never)\b|\b(?:from|at) the bottom of (?:my|our) hearts?\b|\b(?:with|from) (?:all )?(?:my|our) (?:whole )?hearts?\b|\b(?:unreserved(?:ly)?|eternal(?:ly)?|endless(?:ly)?|infinite(?:ly)?|wholehearted(?:ly)?|abject(?:ly)?|humbly|boundless|everlasting|forever|most humbly|ever so|enormously|indescribably|inexpressibly|desperately|horribly|exceedingly|hugely|massively|unspeakably|painfully|dreadfully) (?:\w+ )?(?:sorry|apologi[sz]e|apologies|apology|regret)\b`,
      raw`\bsorry,? sorry\b|\bsorry\b[^\n]{0,12}\bsorry\b|\b(?:a (?:thousand|million|hundred|billion)|ten thousand|a thousand times|a million times|many,? many) (?:times )?(?:\w+ )?(?:sorr\w+|apolog\w+|pardons)\b|\b(?:sorry|apologi[sz]e) (?:a (?:thousand|million|hundred)|from the|beyond|with all|over and over|again and again|enough|to the moon)\b|\bhow (?:\w+ )?(?:terribly|very|dreadfully|deeply|awfully|incredibly|truly|much|endlessly|bitterly|unbelievably|sincerely|profoundly|utterly) (?:\w+ )?(?:sorry|we regret|i regret|ashamed)\b|\b(?:cannot|can not|could not|can never) (?:\w+ )?(?:tell you|say|express|stress|begin to|put into words|find the words|be (?:more|any) (?:sorry|sorrier|apologetic))\b(?=[^\n]*\b(?:sorry|sorrier|regret|apolog\w+|ashamed|awful)\b)|\b(?:bitterly|deeply|profoundly|sincerely|truly|greatly|very much|immensely|enormously) (?:regret|regretted)\b`,
    ],
    'Would a plain “I am sorry” carry more?',
    TOO_MUCH,
  ),
  rule(
    'too-much-again',
    'too-much-apology',
    [
      raw`\bonce (?:again|more),? (?:\w+ ){0,4}(?:sorry|apolog\w+)\b`,
      raw`\b(?:sorry|apologi[sz]e|apologies),? (?:once )?(?:again|once more)\b`,
      raw`\bagain,? (?:(?:i|we)(?:'m| am|'re| are)? )?(?:\w+ ){0,2}(?:sorry|apologi[sz]e)\b`,
      raw`\bmy apologies again\b`,
      raw`\b(?:sorry|apologi[sz]e|apologies|apology)\b[^\n]{0,40}\b(?:again|once more|one more time|yet again|another time|a second time|a third time|repeatedly)\b|\b(?:again|once more|one more time|yet again|repeat|renewed|reiterate|to repeat|as (?:we|i) (?:have )?(?:\w+ )?said)\b[^\n]{0,40}?\b(?:sorry|apologi[sz]e|apologies|apology)\b(?<!\b(?:happen|happens|not|never|call|ring|look|see|try|open|opens|late) again[^\n]*)`,
    ],
    'What has been done since the last “sorry”?',
    'Amends are a change, not more apology.',
  ),
  rule(
    'too-much-feel-awful',
    'too-much-apology',
    [
      raw`\b(?:i|we)(?:'m| am|'re| are)? (?:feel |feeling |felt )?(?:so |just |really |absolutely |truly |very )*(?:awful|terrible|mortified|horrible|dreadful|sick|devastated|gutted)\b(?: about| that| for| by| at|[,.!]|$)`,
      raw`\b(?:i|we) (?:feel|felt) (?:so |just |really |absolutely |truly |very )*(?:awful|terrible|mortified|horrible|dreadful|bad|ashamed|embarrassed)\b`,
      raw`\b(?:i|we) (?:have not|haven't|could not|couldn't|did not|didn't|cannot|can't) (?:slept|sleep|eaten|eat|stop(?:ped)? (?:crying|thinking)|forgive (?:myself|ourselves))(?: a wink)?\b`,
    ],
    'What did it leave them with? That is where the words belong.',
    TOO_MUCH,
  ),
  rule(
    'too-much-forgive',
    'too-much-apology',
    [
      raw`\b(?:please |do |can you |could you |hope you(?: can| will|'ll)? |ask you to |beg you to )*forgive (?:us|me|our|my)\b`,
      raw`\b(?:beg|ask|asking|hope) (?:for )?(?:your )?forgiveness\b`,
      raw`\b(?:find it in your heart|pardon (?:us|me|our|my|the)|(?:beg|begging|implore|plead|pray) (?:you|for|your)|(?:on|down on) (?:my|our) knees|grovel(?:l?ing|s)?|grant (?:us|me) (?:your )?(?:pardon|forgiveness))\b`,
      raw`\b(?:forgive|forgiveness|pardon|absolve|mercy|clemency)\b(?<=\b(?:us|me|please|can|could|hope|beg|ask|you|your|pray|heart|find|kindly|implore|will|might) (?:\w+ )?(?:forgive|forgiveness|pardon|absolve|mercy|clemency))(?= (?:us|me|our|my|this|the|it|what|for|is)|[.,!?;]|$)(?<!\b(?:loan|debt|we|i) [^\n]*)`,
      raw`\b(?:another|one more|a second|a last|a further) chance\b(?<=\b(?:us|me|for|deserve|hope|please|give|grant)\b[^\n]{0,40})|\b(?:hold|bear|keep) (?:it|this|that|a grudge|any grudge|no grudge) (?:\w+ )?(?:against (?:us|me|our)|ill will)\b|\b(?:bear|have|harbour) (?:us|no|any) (?:\w+ )?(?:grudge|ill will|ill feeling|hard feelings)\b|\bno hard feelings\b|\bthink (?:too )?(?:badly|ill|less|the worst) of (?:us|me)\b|\b(?:be|stay|remain) (?:\w+ )?(?:angry|cross|mad|upset) (?:with|at) (?:us|me)\b(?<=\b(?:do not|please|hope|not|will not)\b[^\n]*)|\b(?:look past|see past|overlook|put (?:this|it) behind us|make peace|wipe the slate|give us the benefit|take us back|trust us again|find it in your)\b(?<=\b(?:hope|please|could|can|us|would|ask|beg|let|might|will|you)\b[^\n]*)`,
    ],
    'Would it be kinder not to ask something of them here?',
    'Asking forgiveness is the weakest part of an apology (Lewicki, Lount and Polin 2016).',
  ),
];
