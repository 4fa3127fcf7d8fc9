// English, section C of what hurts: we defend ourselves.
import type { Rule } from '../kinds.ts';
import { A_STAFF, FAULT, OTHERS } from './people.ts';
import { has, rule } from './rule.ts';

const raw = String.raw;
const DEFENCE = 'Defending ourselves before we have listened makes them fight; an apology leaves out the defence (ombudsman.vic.gov.au).';

/** We own it all the same. */
const OWNED_STILL =
  /\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b|\bno excuse\b|\bwe should have\b|\bstill (?:went wrong|let you down)\b/i;

export const DEFENCE_RULES: readonly Rule[] = [
  rule(
    'defence-not-our-fault',
    'defence',
    [
      raw`\b(?:we|i) (?:are|am|were|was|'re|'m|cannot be|can't be|can not be)(?: not|n't)? (?:held )?(?:responsible|liable|to blame)(?! to)\b`,
      raw`\b(?:beyond|outside) (?:our|my|the) (?:control|direction)\b`,
      raw`\bnot our fault\b`,
      raw`\bnot (?:by|because of|down to) us\b`,
      raw`\b(?:cannot|can't|can not|could not|couldn't) be (?:held )?(?:responsible|liable|accountable|blamed)\b`,
      raw`\b(?:not|don't|do not|cannot|can't) blame (?:us|me|the|our|him|her)\b`,
      raw`\bout of our hands\b`,
      raw`\bnothing to do with us\b`,
      raw`\bnot (?:our|my) (?:doing|department's doing)\b`,
      raw`\b(?:accepts?|takes?|bears?|admits?|assumes?|carries|carry|acknowledges?) (?:no|none of the|absolutely no|zero) (?:\w+ )?(?:blame|liability|responsibility|fault|guilt)\b`,
    ],
    'What can you do now, whoever is at fault?',
    DEFENCE,
    {
      unless: has([
        raw`\b(?:we|i) (?:are|am|were|was) (?:fully |entirely |all )?(?:responsible|to blame)\b`,
        raw`\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b`,
        raw`\bno excuse\b`,
        raw`\bwe should have\b`,
        raw`\bstill (?:went wrong|let you down)\b`,
      ]),
    },
  ),
  rule(
    'defence-all-correct',
    'defence',
    [
      raw`\b(?:procedures?|protocols?|process|guidelines|standards?) (?:was|were|has been|have been|had been) (?:correctly |fully |duly )?(?:followed|observed|met|applied)\b`,
      raw`\b(?:acted|worked|behaved|were|was) (?:entirely |fully |always |completely |well )?(?:within|according to|in keeping with) (?:the|our|all) (?:\w+ )?(?:guidelines|rules|procedures?|protocols?|standards?)\b`,
      raw`\b(?:meant|means) (?:well|no harm)\b`,
      raw`\b(?:we|they|she|he|staff|team|nurses?|doctors?|dr \w+|nurse \w+|colleagues?|people|everybody|everyone) (?:\w+ )?(?:did|does|do|was|were|acted|went) (?:nothing wrong|everything (?:right|correct\w*|by the book|as it should|that)|by the book|exactly (?:as|what)|all (?:they|we|she|he) could)\b`,
      raw`\b(?:was|were|is|are|been) (?:all )?done (?:strictly |entirely )?by the book\b`,
    ],
    'And still it went wrong for them. Could you say that?',
    DEFENCE,
    {
      unless: has([
        raw`\band (?:it|your \w+|you) still\b`,
        raw`\bstill went wrong\b`,
        raw`\bnot (?:follow|done|followed)`,
        raw`\bdid not\b`,
        raw`\bdidn't\b`,
        raw`\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b`,
        raw`\bno excuse\b`,
        raw`\bwe should have\b`,
        raw`\bstill (?:went wrong|let you down)\b`,
      ]),
    },
  ),
  rule(
    'defence-in-our-defence',
    'defence',
    [
      raw`\bin (?:our|my|their|all) (?:defen[cs]e|fairness)\b`,
      raw`\bto be fair(?: to (?:us|our|the|them|my|him|her))?\b(?! to (?:everyone|everybody|all|each)\b)`,
      raw`\b(?:before|rather than) (?:you )?(?:blam\w+|accus\w+|point\w* (?:the|a|your) finger\w*)\b`,
      raw`\bthere (?:are|is) (?:always )?two sides\b`,
      raw`\bin (?:fairness|defence|defense) (?:to|of)\b`,
      raw`\b(?:she|he|they|the (?:\w+ )?${A_STAFF}|we|our \w+) (?:was|were|had|is|are|has|have) (?:only |just |all |also |already |then |still |very )*(?:been )?(?:new|(?:in|on) (?:her|his|their|the) (?:first|second) (?:day|week|shift|month)|on (?:her|his|their) (?:feet|own|\w+ (?:shift|night|hour))|tired|exhausted|overworked|doing (?:our|her|his|their) best|under (?:a lot of |great |huge |enormous |immense |real )?(?:stress|strain|pressure)|at the end of (?:a|her|his|their)|having a (?:bad|hard|long|rough)|a (?:bad|hard|long|rough|tough) (?:day|night|week|shift)|only human)\b(?<!\b(?:you|your) [^\n]*)(?! (?:and (?:i|we) am sorry))`,
    ],
    'Would the message lose anything without this?',
    DEFENCE,
    {
      unless: OWNED_STILL,
    },
  ),
  rule(
    'defence-busy',
    'defence',
    [
      raw`\b(?:we|our (?!staff room)\w+|the (?:staff|team|nurses?|doctors?|ward|clinic|desk|office|department|unit|phones?|lines?|reception|branch|kitchen|hospital|practice|surgery|switchboard)|staff(?! room)|nurses|doctors|they|everyone)(?: \w+)?(?: are| were| is| was|'re| have been|'ve been| has been) (?:very |extremely |so |really |just |always |quite |too |exceptionally )*(?:busy|short-staffed|short staffed|understaffed|overworked|stretched|under (?:a lot of |great |huge |much )?pressure)\b`,
      raw`\bdue to (?:\w+ )?(?:high|unprecedented|exceptional|increased) (?:call |patient )?(?:volumes?|demand)\b`,
      raw`\b(?:high|unusually high|unprecedented) (?:call )?(?:volumes?|demand)\b`,
      raw`\bstaff(?:ing)? shortages?\b`,
      raw`\brun off (?:our|their) feet\b`,
      raw`\bhundreds of (?:people|patients|customers|calls)\b`,
      raw`\bonly have (?:one|two) (?:pairs? of hands|hands)\b`,
      raw`\btoo few (?:staff|people|nurses|hands)\b`,
      raw`\b(?:half|most|many|three|two|several) of (?:our|the) (?:people|staff|nurses|team|colleagues|doctors) (?:are|were) (?:\w+ )?(?:on (?:holiday|leave)|ill|sick|off|away|out)\b`,
      raw`\b(?:have|had|has|with) (?:our |their |her |his )?(?:hands (?:\w+ )?full|\w+ people (?:off|out|away)|so many (?:patients|guests|calls|orders|people|customers)|too many (?:patients|calls|guests|orders|people)|far too few|not enough (?:staff|people|hands|nurses|doctors)|a (?:huge |large |big |mountain of |massive |long )?(?:backlog|mountain|waiting list|pile of)|only (?:one|two|three|so many) (?:\w+ )?(?:nurses?|people|staff|doctors?|hands|pairs?|of us|drivers?|cooks?|engineers?|on|at|for))\b(?<=\b(?:we|us|our|they|staff|team|nurses?|ward|desk|she|he|with)\b[^\n]*)`,
    ],
    'How long did they wait, and was it too long?',
    'An unexplained wait feels longer, and one explained by our own load feels unfair (Maister).',
    {
      unless: OWNED_STILL,
    },
  ),
  rule(
    'defence-things-happen',
    'defence',
    [
      raw`\b(?:these|such|those) (?:things|mistakes|errors|delays) (?:do |will |can |sometimes |just )*happen\b`,
      raw`\b(?:mistakes|accidents|errors|things) (?:do |will |can |sometimes )*happen\b`,
      raw`(?<!\bif )(?:\bit|\bthat) happens(?=[.,!;]|$| sometimes| to everyone)`,
      raw`\bnobody(?: is|'s) perfect\b`,
      raw`\bwe(?: are|'re) (?:all |only )human\b`,
      raw`\bnobody is perfect\b`,
      raw`\bcan (?:occur|happen) (?:anywhere|to anyone|to anybody|in any|to the best)\b`,
      raw`\bhappens? (?:to the best|everywhere|in the best|all the time|in any)\b`,
      raw`\bno (?:system|hospital|clinic|bank|hotel|one|shop) is (?:perfect|without (?:fault|error|mistakes))\b`,
      raw`\bone of those (?:things|days)\b`,
      raw`\b(?:little|no) point in (?:being|getting|blaming|complaining|shouting)\b`,
      raw`\b(?:no|not (?:a|one)|nobody|no one|none|never)(?: \w+){0,3} (?:gets? (?:it|everything) right|is (?:infallible|perfect|flawless|immune|without|above|safe from)|are (?:infallible|perfect)|can (?:be|get) (?:perfect|everything|it right)|runs? (?:perfectly|like clockwork|smoothly))\b(?: (?:every|all|each|the whole) time)?`,
    ],
    'Should it have happened to them? Could you say so?',
    DEFENCE,
    {
      unless: has([
        raw`\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b|\bno excuse\b|\bwe should have\b|\bstill (?:went wrong|let you down)\b`,
        raw`\byou asked (?:how|why)\b`,
      ]),
    },
  ),
  rule(
    'defence-would-never',
    'defence',
    [
      raw`\b(?:our|my) (?:staff|team|nurses?|doctors?|people|colleagues?|\w+) (?:would|could|did|do|does|have|has) never\b`,
      raw`\b(?:i|we) (?:know|trust|stand (?:by|behind)|have (?:full|every|complete) (?:trust|confidence|faith) in) (?:our|my|the|these|those) (?:\w+ )?(?:nurses?|doctors?|dentists?|staff|team|people|receptionists?|colleagues?|girls|lads|boys|guys|drivers?|agents?|clerks?|cooks?|porters?|carers?)\b`,
      raw`\bnone of us (?:had|has|have|was|is|could|did|here)\b`,
    ],
    'Whom will you ask, and by when will you tell them what you heard?',
    DEFENCE,
    {
      unless: has([
        raw`\b(?:would|could) never (?:want|ask|charge|expect|share|sell|let|leave|pass|read) (?:you|your|it|anyone|anybody)\b`,
        raw`\bwould never want\b`,
        raw`\b(?:and|but) (?:that|it|this) (?:is|was) (?:still )?(?:our|my) (?:fault|job|mistake|doing)\b`,
        raw`\bno excuse\b`,
        raw`\bwe should have\b`,
        raw`\bstill (?:went wrong|let you down)\b`,
      ]),
    },
  ),
  rule(
    'defence-with-respect',
    'defence',
    [
      raw`\bwith (?:all )?due respect\b`,
      raw`\bwith (?:all |the greatest |the utmost )respect\b`,
      raw`(?<=^[^\w\n]*)with respect,`,
      raw`, with respect,`,
      raw`\b(?:let me|let's|i want to) be (?:very |perfectly |absolutely |quite |crystal )?clear\b`,
      raw`\bto be (?:very |perfectly |absolutely |quite |crystal )clear\b`,
      raw`\b(?:will|shall|to|only) (?:say|tell you|repeat) (?:this|it|that) (?:\w+ )?(?:once|one time|one (?:last|more) time)(?: (?:and|only)| once)`,
    ],
    'Would the message lose anything without this?',
    DEFENCE,
  ),
  rule(
    'defence-others-fault',
    'defence',
    [
      raw`\b(?:the|another|that|their|an?) (?:other )?(?:department|vendor|system|supplier|lab|laboratory|computer|insurer|insurance|courier|contractor|bank|hospital|team|third party|third parties|software|post office)(?:'s)? (?:fault|error|mistake|problem|issue|is to blame|are to blame|(?:is|are|was|were) at fault|caused|made (?:a|the) mistake|was at fault)\b`,
      raw`\b(?:fault|error|mistake) of (?:the|another|our|a) (?:other )?(?:department|vendor|system|supplier|lab|insurer|contractor|third party|\w+ team)\b`,
      raw`\bresult of a misunderstanding\b`,
      raw`(?<=^[^\w\n]*)blame (?:the|it on|your|our|my)\b`,
      raw`\b(?:one|that|this|it|which)(?: one)? is on (?:them|him|her|the \w+|you)\b(?=[,.;!]| (?:and )?not (?:on )?us)`,
      raw`\b(?:it was|blame|that was) (?:just |all )?the (?:computer|system|software|machine|courier|supplier|vendor|lab|weather|traffic)\b`,
      raw`\b${FAULT} (?:\w+ ){0,3}?(?:lies|lay|rests|sits|is|was|belongs|originated|started|arose) (?:\w+ )?(?:with|by|at) (?:the|our|another|an?|their|your|head|it) (?!fault)(?:\w+ ){0,3}?(?:${OTHERS}|department|team|side|end)\b`,
    ],
    'Who will bring them in, so that your customer deals with you alone?',
    'Being passed on is a main source of effort, and effort drives people away (Dixon).',
    {
      unless: OWNED_STILL,
    },
  ),
];
