// English: what changes nothing in a sentence, and who stands for "we".
import type { Smoothing } from '../smooth.ts';

const OURS = String.raw`\b(?:our|the|my) (?:(?:whole|entire|billing|front[- ]desk|nursing|medical|care|support|customer|service|booking|claims) )?(?:team|staff|clinic|practice|office|hospital|department|company|bank|hotel|surgery|management|receptionists?|nurses|doctors)`;
const FILLERS = `(?:really|also|actually|simply|quite|indeed|certainly|already|now|still|truly|honestly|frankly|then|therefore|sadly|rather|fully|completely|totally|absolutely|currently|usually|in fact|at present|at this time|at the moment|of course|regrettably|definitely|surely|no doubt|for once|perfectly|whatsoever|entirely|just)`;

export const EN_SMOOTHING: Smoothing = [
  // As people type it: "dont", "youre".
  [/\b(you|we|they)'?re\b(?<!\bwere\b)/gi, '$1 are'],
  [/\bI'?m\b/gi, 'I am'],
  [/\b(it|that|this|there|he|she|what|here)'s\b/gi, '$1 is'],
  [/\bthats\b/gi, 'that is'],
  [/\b(should|must|could|would|might|may)'?ve\b/gi, '$1 have'],
  [/\bu\b/g, 'you'],
  [/\b(have|has|had) got\b/gi, '$1'],
  [/\b(you|we|they|I)'?ve\b/gi, '$1 have'],
  [/\b(you|we|they|I|he|she|it|that)'ll\b/gi, '$1 will'],
  [/\bcan'?t\b/gi, 'cannot'],
  [/\bwon'?t\b/gi, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)n'?t\b/gi, '$1 not'],
  [/^[^\w\n]*(?:well|so|and|but|now|ok|okay|oh|right|hello|hi|dear \w+),? (?=\w)/gi, ''],
  [new RegExp(String.raw`(?<=\w),? ${FILLERS}\b,?(?= \w)`, 'gi'), ''],
  [new RegExp(String.raw`${OURS} (?:is|are)\b`, 'gi'), 'we are'],
  [new RegExp(String.raw`${OURS} (?:was|were)\b`, 'gi'), 'we were'],
  [new RegExp(String.raw`${OURS} (?:has|have)\b`, 'gi'), 'we have'],
  [new RegExp(String.raw`${OURS} (?:does|do)\b`, 'gi'), 'we do'],
  [new RegExp(String.raw`${OURS} (regret|value|take|strive|appreciate|understand|apologise|apologize|believe|aim|want|need)s?\b`, 'gi'), 'we $1'],
  [new RegExp(String.raw`${OURS}(?= (?:will|can|cannot|could|would|did|never|followed|acted)\b)`, 'gi'), 'we'],
  [/\bI am\b/g, 'we are'],
  [/\bI was\b/g, 'we were'],
  [/\bI\b/g, 'we'],
  [/\bmy\b/g, 'our'],
];
