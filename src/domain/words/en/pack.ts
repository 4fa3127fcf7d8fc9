import type { Pack } from '../pack.ts';
import { EN_APOLOGY } from './apology.ts';
import { BLAME_RULES } from './blame.ts';
import { KNOWN_RULES } from './blameKnown.ts';
import { CANNED_RULES } from './canned.ts';
import { CHARGE_RULES } from './charges.ts';
import { EN_COUNTS } from './counts.ts';
import { DEFENCE_RULES } from './defence.ts';
import { DOUBT_RULES } from './doubt.ts';
import { EMPATHY_RULES } from './empathy.ts';
import { HANDING_RULES } from './handing.ts';
import { EN_HOUSE } from './house.ts';
import { INSTITUTION_RULES } from './institution.ts';
import { JARGON_RULES } from './jargon.ts';
import { LABEL_RULES } from './labels.ts';
import { PARENT_RULES } from './parent.ts';
import { EN_READER } from './reader.ts';
import { EN_SIGNS } from './signs.ts';
import { SMALL_RULES } from './small.ts';
import { EN_SMOOTHING } from './smoothing.ts';
import { SORRY_RULES } from './sorry.ts';
import { VAGUE_RULES } from './vague.ts';
import { WALL_RULES } from './walls.ts';

export const EN_PACK: Pack = {
  rules: [
    ...BLAME_RULES,
    ...KNOWN_RULES,
    ...CHARGE_RULES,
    ...DOUBT_RULES,
    ...DEFENCE_RULES,
    ...WALL_RULES,
    ...SORRY_RULES,
    ...INSTITUTION_RULES,
    ...SMALL_RULES,
    ...PARENT_RULES,
    ...VAGUE_RULES,
    ...CANNED_RULES,
    ...JARGON_RULES,
    ...LABEL_RULES,
    ...HANDING_RULES,
    ...EMPATHY_RULES,
  ],
  smoothing: EN_SMOOTHING,
  signs: EN_SIGNS,
  counts: EN_COUNTS,
  scareMarks: {
    id: 'label-scare-marks',
    kind: 'label',
    on: /(?<!\b(?:calls?|called|names?|named|nicknamed|spelled|spelt|word)(?: \w+){0,3} )["“]\p{L}[\p{L}'’-]*["”]/gu,
    only: 'note',
    ask: 'Could you quote their whole sentence, or none of it?',
    why: 'Quotation marks around one word cast doubt on who said it (JAMA Netw Open 2021).',
  },
  request:
    /\b(?:please|kindly) (?:also |just |now |then |kindly )?(?:send|fill|complete|provide|sign|pay|return|confirm|submit|upload|update|forward|review|rate|respond|check|contact|notify|register|scan|print|collect|attend|resend|email|quote|give (?:us|me)(?! (?:a (?:ring|call)))|make sure)\b|\b(?:could|would|can|will) you (?:please |kindly |also )?(?!like|rather|prefer|tell (?:me|us)|let (?:me|us)|help (?:me|us) understand)(?:send|fill|complete|provide|give|bring|sign|pay|return|confirm|submit|upload|come|attend|update|forward|review|rate|leave|check)\b|\bwe (?:need|require|ask) (?:you to|your)\b/gi,
  offer: /\b(?:if you (?:like|wish|want|prefer|can)|if it suits|whenever you)\b/i,
  acknowledged:
    /\b(?:thank|thanks|grateful|appreciate|sorry|apologi[sz]e|you (?:told|wrote|said|asked|called|explained|described|waited)|i (?:have )?read your|we heard|good to hear|glad)\b/i,
  change:
    /\b(?:(?:from|since|as of|starting) (?:\w+ ){0,2}(?:now|noon|yesterday|this morning|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|january|february|march|april|may|june|july|august|september|october|november|december)|(?:i|we)(?:'ve| have| will|'ll| am| are|'m|'re)? (?:now |already |also |just |going to )*(?:call(?:ed|ing)?|ring|rang|chang(?:e|ed|ing)|mov(?:e|ed|ing)|mend(?:ed)?|fix(?:ed|ing)?|correct(?:ed|ing)?|refund(?:ed|ing)?|put|pay|paid|send|sent|ask(?:ed)?|book(?:ed)?|add(?:ed)?|stop(?:ped)?|start(?:ed)?|check(?:ed)?|speak|spoke|train(?:ed)?|make sure|bring|brought|set|arrange[d]?|cancel(?:led)?|replace[d]?|writ(?:e|ten)|wrote|talk(?:ed)?|give|gave|offer(?:ed)?|find|found)|what (?:we|i) (?:have )?changed|now (?:always |also |first )?(?:check|call|ask|ring|read|keep|write|open|close|stand|sit|look|answer|wait|go|come|hang|hold|show|tell)(?:s|es)?|(?:is|are|has|have) now|(?:sees|calls|rings|visits|meets|pays|writes to|comes to) you|no longer|instead|so that it (?:does not|doesn't))\b/i,
  deed: /\b(?:i|we)(?:'ve|'ll| have| had| will| am| are|'m|'re| also| now| then| just| already)* (?!(?:am|are|was|were|be|been|being|have|had|has|understand|know|feel|felt|hope|wish|want|regret|apologi[sz]e|appreciate|value|think|thought|believe|see|saw|hear|heard|read|receive|received|get|got|say|said|tell|told|take|look|looking|try|trying|do|does|did|don't|didn't|can|can't|cannot|could|couldn't|would|wouldn't|should|shouldn't|must|might|may|not|never|need|like|love|care|acknowledge|recogni[sz]e|reali[sz]e|sympathi[sz]e|strive|aim|pride|thank|note|noted|assure|consider|remain|wait|missed|forgot|failed|lost|made|broke|left|mixed|charged|misread|misheard|overlooked|kept|keep|let|ignored|mean|meant|agree|accept|expect|work|working|carry|continue|also|now|really|so|very|all|fully|completely|sorry|deeply|truly|follow|reach|escalate|pass|passed|forward|forwarded|log|logged|review|investigate)\b)[a-z]{3,}|[$£€] ?\d|\b(?:at|by|before|until|from) (?:\d{1,2}(?::\d\d)?|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bon (?:\d{1,2} [A-Z]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i,
  feeling:
    /\b(?:worried|worry|worrying|afraid|scared|frightened|frightening|angry|upset|upsetting|hurt|hurtful|alone|ashamed|humiliated|embarrassed|tired|tiring|exhausted|exhausting|sad|disappointed|frustrated|frustrating|helpless|anxious|ignored|unheard|feel|felt|feeling|must have been|sounds (?:hard|frightening|tiring|awful|painful)|how hard|not taken seriously|taken seriously|stressful|painful)\b/i,
  littleWords:
    /^(?:the|and|for|but|not|nor|you|your|yours|are|was|were|can|could|can't|did|didn't|does|doesn't|don't|had|has|have|haven't|will|won't|would|should|shall|must|may|might|who|whom|whose|why|how|what|what's|when|where|which|all|any|our|ours|his|her|hers|him|she|its|it's|out|get|got|been|being|they|them|their|there|here|that|this|these|those|then|than|with|from|into|about|just|very|really|even|ever|again|please|let|let's|know|tell|going|anyone|anybody|something|anything|some|one)$/,
  apology: EN_APOLOGY,
  reader: EN_READER,
  house: EN_HOUSE,
  asks: {
    house: 'Your house has this word on its list. How would you say it at a kitchen table?',
    customerWord: (own) => `In this house people are called “${own}”. Do you mean them, or somebody else?`,
    thirdPerson: 'Whom you write about reads this. How would it sound with “you”?',
    likeBefore: 'Much of this went out in the same words before. What here could be said to this person alone?',
    thanksFirst: 'You ask for something. What could you thank them for first?',
    noChange: 'What is changed, or will be, so that it doesn’t happen again?',
    secondSorry: 'You said it once already. What could this space say has changed?',
    feeling: 'They said how it felt. Where do you answer that?',
    question: (question) => `They asked: “${question}” Where do you answer it?`,
  },
  whys: {
    house: 'The organisation keeps its own list of words that only it understands.',
    customerWord: 'One word for the people whom the house serves, chosen by the house.',
    thirdPerson: 'Speaking of the reader as a third person makes a case of them.',
    likeBefore: 'Words that everybody gets sound like a script: more than six in ten of their five-word runs are the same as before.',
    thanksFirst: 'Invest before you withdraw; thank you before please.',
    noChange: 'Repair and owning it carry an apology; amends are a change (Lewicki, Lount and Polin 2016).',
    secondSorry: 'Apologies drawn out past the first moments lower satisfaction; putting it right raises it (Singh, HBR 2018).',
    feeling: 'Care for the person as well as the problem.',
    question: 'An open question stays open until it is answered.',
  },
};
