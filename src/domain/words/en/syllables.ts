// English syllables by its spelling: groups of vowels, less the e that nobody says, and more where two vowels side by side are
// said apart ("create", "science"). It errs on few words of a letter; a dictionary would be a hundred times as large.

/** Read apart from its spelling. */
const BY_HEART: Readonly<Record<string, number>> = {
  aches: 1,
  acne: 2,
  apostrophe: 4,
  business: 2,
  catastrophe: 4,
  diabetes: 4,
  diarrhea: 4,
  diarrhoea: 4,
  every: 2,
  everyone: 3,
  everything: 3,
  headaches: 2,
  hundred: 2,
  karate: 3,
  maybe: 2,
  naked: 2,
  people: 2,
  prayer: 1,
  premier: 2,
  recipe: 3,
  sacred: 2,
  soldier: 2,
  wednesday: 2,
};

const SILENT = new RegExp(
  [
    '(?<=[aeiouy].*[gq])(?<!arg)ue(?=[sd]?$)', // league, technique; not argue
    '(?<![aeiou]|[bct]r|[sxzcg]|ch|sh|[^aeiou]l)e(?=s$)', // makes; not places, washes, tables
    '(?<![td]|[^aeiourl]l)e(?=d$)', // asked; not wanted, handled
    '(?<![bct]r|[^aeiour]l|^[^aeiouy]+)(?<![aeiou])e$', // make, whole; not table, centre, the
    '(?<=[aeiouy][^aeiouy]+)(?<!el|pl)e(?=(?:ly|ful|fully|less|lessly|ness|ty|ments?|time|where|fore|thing|times|how|one|body|fighters?|work|town)$)', // safety; not element
    '^y',
  ].join('|'),
  'g',
);
const APART = new RegExp(
  [
    '(?<![ct]|[sl](?=ian)|l(?=iar$)|ll(?=iant)|r(?=iag)|d(?=iam))ia(?<!parlia)|(?<=[ct])ia(?=t)|(?<![ctsglnx]|sh)io|(?<=^l|phys)io|(?<![ctgx])iou|iu', // piano, appreciate, radio; not social, nation
    '(?<![ct])ien(?=[tc])|(?<=^sc)ien|iet|(?<=[a-z]{2}[^aeiouf])(?<!sh|nt)ier(?=s?$)', // client, science, society, earlier; not patient
    '(?<=cr)ea(?!m|k|s|tu)|(?<=r)ea(?=ct|li[tsz])|(?<=id|ar|th|kor)ea(?!m|rn|d|st|t$)|(?<=p|r|bb)ean$', // create, reality, idea, European
    '(?<!p|l|j|g)eo|geo(?![nr])|eum', // video, theory, geology, museum; not people, surgeon
    '(?<!rs|[qg])ua|(?<![qg])ue(?=[lnt])|uou|(?<![gqj])ui(?=ds?$|n|c|t[iy])|(?<=ig)ui(?=t)', // usual, cruel, continuous, fluid
    'oe(?=[mt])|ii|^co(?=ex|inc)|^coo(?=[pr])|^zoo(?=l)|(?<=[aeiouy])ing|(?<=[^aeiou])aic', // poem, being, cooperate, mosaic
    '(?<=is|th)m$', // tourism, rhythm
  ].join('|'),
  'g',
);
const VOWELS = /[aeiouy]+/g;

// Words come again and again, at every keystroke; the oldest lot is forgotten at once.
const MOST_KEPT = 5000;
const kept = new Map<string, number>();

/** At least one. Letters that stand for words ("NHS") are said one by one, and a figure counts as one. */
export function syllables(word: string): number {
  const before = kept.get(word);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const count = counted(word);
  kept.set(word, count);
  return count;
}

function counted(word: string): number {
  if (/^[B-DF-HJ-NP-TV-XZ]{2,5}$/.test(word)) return word.length;
  return word.split('-').reduce((sum, part) => sum + ofPart(part.toLowerCase()), 0);
}

function ofPart(part: string): number {
  const [letters, negated] = [
    part
      .replace(/é$/, 'ay')
      .normalize('NFD')
      .replace(/[^a-z]/g, ''),
    /[sdt]n't$/.test(part) ? 1 : 0,
  ];
  const known = BY_HEART[letters];
  if (known !== undefined) return known;
  if (letters.length <= 2) return 1;
  // Between vowels y is a consonant: "royal", "beyond".
  const heard = letters.replace(SILENT, '').replace(/(?<=[aeiou])y(?=[aeiou])/g, 'j');
  return Math.max(1, (heard.match(VOWELS)?.length ?? 0) + (heard.match(APART)?.length ?? 0) + negated);
}
