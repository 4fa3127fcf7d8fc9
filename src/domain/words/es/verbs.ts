// Spanish verbs, in as many forms as the rules need: what you did, what we do, what is asked of you. A rule names infinitives, and
// every person is covered: usted, tú, vos, ustedes, vosotros.

type Irregular = {
  /** The stem under stress: "cuent-o", "cuent-e". */
  readonly stressed?: string;
  /** Present of "yo", where it isn't the stressed stem and -o. */
  readonly me?: string;
  /** A past of its own: "dij-o", "hic-iste". */
  readonly strong?: string;
  /** The stem of "he did" and "they did": "sigui-ó". */
  readonly third?: string;
  readonly done?: string;
  readonly future?: string;
  readonly tu?: string;
};

const IRREGULAR: Readonly<Record<string, Irregular>> = {
  abrir: { done: 'abierto' },
  acordar: { stressed: 'acuerd' },
  atender: { stressed: 'atiend' },
  atribuir: { third: 'atribuy', stressed: 'atribuy' },
  cerrar: { stressed: 'cierr' },
  comprobar: { stressed: 'comprueb' },
  conseguir: { stressed: 'consigu', me: 'consigo', third: 'consigui' },
  contar: { stressed: 'cuent' },
  corregir: { stressed: 'corrig', me: 'corrijo', third: 'corrigi' },
  creer: { third: 'crey', done: 'creído' },
  cubrir: { done: 'cubierto' },
  dar: { me: 'doy', strong: 'd' },
  decir: { me: 'digo', stressed: 'dic', strong: 'dij', done: 'dicho', future: 'dir', tu: 'di' },
  desatender: { stressed: 'desatiend' },
  despedir: { stressed: 'despid', third: 'despidi' },
  devolver: { stressed: 'devuelv', done: 'devuelto' },
  elegir: { stressed: 'elig', me: 'elijo', third: 'eligi' },
  encontrar: { stressed: 'encuentr' },
  entender: { stressed: 'entiend' },
  enviar: { stressed: 'enví' },
  escribir: { done: 'escrito' },
  estar: { me: 'estoy', strong: 'estuv' },
  hacer: { me: 'hago', strong: 'hic', done: 'hecho', future: 'har', tu: 'haz' },
  introducir: { me: 'introduzco', strong: 'introduj' },
  invertir: { stressed: 'inviert', third: 'invirti' },
  ir: { me: 'voy', strong: 'fu', done: 'ido' },
  leer: { third: 'ley', done: 'leído' },
  mostrar: { stressed: 'muestr' },
  mover: { stressed: 'muev' },
  oír: { me: 'oigo', third: 'oy', done: 'oído', future: 'oir' },
  pedir: { stressed: 'pid', third: 'pidi' },
  pensar: { stressed: 'piens' },
  perder: { stressed: 'pierd' },
  poner: { me: 'pongo', strong: 'pus', done: 'puesto', future: 'pondr', tu: 'pon' },
  prever: { me: 'preveo', done: 'previsto', third: 'previ' },
  probar: { stressed: 'prueb' },
  querer: { stressed: 'quier', strong: 'quis', future: 'querr' },
  recordar: { stressed: 'recuerd' },
  repetir: { stressed: 'repit', third: 'repiti' },
  reponer: { me: 'repongo', strong: 'repus', done: 'repuesto', future: 'repondr' },
  resolver: { stressed: 'resuelv', done: 'resuelto' },
  romper: { done: 'roto' },
  salir: { me: 'salgo', future: 'saldr', tu: 'sal' },
  seguir: { stressed: 'sigu', me: 'sigo', third: 'sigui' },
  sentir: { stressed: 'sient', third: 'sinti' },
  servir: { stressed: 'sirv', third: 'sirvi' },
  tener: { me: 'tengo', stressed: 'tien', strong: 'tuv', future: 'tendr', tu: 'ten' },
  traer: { me: 'traigo', strong: 'traj', done: 'traído' },
  venir: { me: 'vengo', stressed: 'vien', strong: 'vin', future: 'vendr', tu: 'ven' },
  ver: { me: 'veo', done: 'visto' },
  volver: { stressed: 'vuelv', done: 'vuelto' },
};

type Parts = { readonly stem: string; readonly isA: boolean; readonly vowel: string; readonly odd: Irregular };
function partsOf(infinitive: string): Parts {
  const vowel = infinitive.at(-2) ?? 'a';
  return { stem: infinitive.slice(0, -2), isA: vowel === 'a', vowel: vowel === 'í' ? 'i' : vowel, odd: IRREGULAR[infinitive] ?? {} };
}

/** "Pag-o" and "pagu-é": the sound stays, the spelling changes. */
const beforeE = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
const ofAll = (infinitives: string, forms: (infinitive: string) => readonly string[]): string => `(?:${[...new Set(infinitives.split(' ').flatMap(forms))].join('|')})`;

/** "Avisé, avisamos". */
const ourPast = (infinitive: string): readonly string[] => {
  const { stem, isA, odd } = partsOf(infinitive);
  if (odd.strong !== undefined) return odd.strong.length === 1 || odd.strong === 'fu' ? [`${odd.strong}i`, `${odd.strong}imos`] : [`${odd.strong}e`, `${odd.strong}imos`];
  if (isA) return [`${beforeE(stem)}é`, `${stem}amos`];
  return /[aeo]$/.test(stem) ? [`${stem}í`, `${stem}ímos`] : [`${stem}í`, `${stem}imos`];
};
/** "Avisaste, avisasteis"; said to nobody but the reader. */
const thouPast = (infinitive: string): readonly string[] => {
  const { stem, isA, odd } = partsOf(infinitive);
  if (odd.strong !== undefined) return [`${odd.strong}istes?`, `${odd.strong}isteis`];
  if (isA) return [`${stem}astes?`, `${stem}asteis`];
  return /[aeo]$/.test(stem) ? [`${stem}ístes?`, `${stem}ísteis`] : [`${stem}istes?`, `${stem}isteis`];
};
const THEY: Readonly<Record<string, string>> = { dij: 'dijeron', traj: 'trajeron', introduj: 'introdujeron', fu: 'fueron', d: 'dieron' };
const HE: Readonly<Record<string, string>> = { hic: 'hizo', fu: 'fue', d: 'dio' };
/** "Avisó, avisaron": the reader, as usted, or anybody else. */
const theirPast = (infinitive: string): readonly string[] => {
  const { stem, isA, odd } = partsOf(infinitive);
  if (odd.strong !== undefined) return [HE[odd.strong] ?? `${odd.strong}o`, THEY[odd.strong] ?? `${odd.strong}ieron`];
  if (isA) return [`${stem}ó`, `${stem}aron`];
  const third = odd.third ?? `${stem}i`;
  return [`${third}ó`, `${third.replace(/i$/, '')}${third.endsWith('y') ? '' : 'i'}eron`];
};
const participle = (infinitive: string): string => {
  const { stem, isA, odd } = partsOf(infinitive);
  return odd.done ?? `${stem}${isA ? 'ado' : 'ido'}`;
};
const future = (infinitive: string): string => partsOf(infinitive).odd.future ?? infinitive;
const me = (infinitive: string): string => {
  const { stem, odd } = partsOf(infinitive);
  if (odd.me !== undefined) return odd.me;
  if (/[^s]cer$/.test(infinitive)) return `${stem.slice(0, -1)}zco`;
  return `${(odd.stressed ?? stem).replace(/g$/, /[ei]r$/.test(infinitive) ? 'j' : 'g')}o`;
};
const we = (infinitive: string): string => (infinitive === 'ir' ? 'vamos' : `${partsOf(infinitive).stem}${partsOf(infinitive).vowel}mos`);
/** "Avise", the stem of all that is asked: "avise, avises, avisen". */
const asked = (infinitive: string): string => {
  if (infinitive === 'ir') return 'vaya';
  if (infinitive === 'dar') return 'dé';
  const { stem, isA, odd } = partsOf(infinitive);
  return isA ? `${beforeE(odd.stressed ?? stem)}e` : `${me(infinitive).slice(0, -1)}a`;
};
const VOS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í' };
const YE: Readonly<Record<string, string>> = { a: 'ad', e: 'ed', i: 'id' };
const bidden = (infinitive: string): readonly string[] => {
  const { stem, isA, vowel, odd } = partsOf(infinitive);
  return [asked(infinitive), `${asked(infinitive)}n`, odd.tu ?? `${odd.stressed ?? stem}${isA ? 'a' : 'e'}`, `${stem}${VOS[vowel] ?? 'á'}`, `${stem}${YE[vowel] ?? 'ad'}`];
};
const ANY = { a: '[aá]', e: '[eé]', i: '[ií]', o: '[oó]', u: '[uú]' } as const;
/** With a pronoun behind it the stress is written: "envíe" and "envíenos", "manda" and "mándanos". */
const anyStress = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0301]/g, '')
    .normalize('NFC')
    .replace(/[aeiou]/g, (vowel) => ANY[vowel as keyof typeof ANY]);

/** Avisaste, no avisaste: the reader and nobody else. */
export const thouDid = (infinitives: string): string => ofAll(infinitives, thouPast);
/** Avisó, avisaron, written with its accent: "aviso" is something else. */
export const theyDid = (infinitives: string): string => ofAll(infinitives, (one) => theirPast(one).map((form) => form.replace(/ó$/, '[ó]')));
/** Where "usted" stands beside it no accent is needed. */
export const youDid = (infinitives: string): string => ofAll(infinitives, (one) => [...theirPast(one), ...thouPast(one)]);
export const done = (infinitives: string): string => ofAll(infinitives, (one) => [participle(one)]);
/** Avisara, avisases: "si avisara". */
export const wouldDo = (infinitives: string): string => ofAll(infinitives, (one) => [`${(theirPast(one)[1] ?? '').slice(0, -3)}(?:ra|ras|ran|se|ses|sen)`]);
/** Avisar, avisarnos, avisarlo; with "le" or "te" it is done to the reader. */
export const toDo = (infinitives: string): string =>
  `(?:${ofAll(infinitives, (one) => [one, `${one}nos`, `${one}me`, `${one}se`, `${one}l[oa]s?`])}|${ofAll(infinitives, (one) => [`${anyStress(one)}nosl[oa]s?`, `${anyStress(one)}sel[oa]s?`])})`;
/** Llamé, llamamos. */
export const weDid = (infinitives: string): string => ofAll(infinitives, (one) => ourPast(one).map((form) => form.replace(/é$/, '[é]')));
/** Llamo, llamamos. */
export const weDo = (infinitives: string): string => ofAll(infinitives, (one) => [me(one), we(one)]);
/** Llamaré, llamaremos. */
export const weWill = (infinitives: string): string => ofAll(infinitives, (one) => [`${future(one)}é`, `${future(one)}emos`]);
/** Llamará, llamarán. */
export const theyWill = (infinitives: string): string => ofAll(infinitives, (one) => [`${future(one)}á`, `${future(one)}án`]);
/** Envíe, envía, enviá, envíen, enviad; also envíenos, envíelo, mándanosla. */
export const bid = (infinitives: string): string =>
  ofAll(infinitives, (one) => bidden(one).flatMap((form) => [form, `${anyStress(form)}(?:(?:nos|me|les?|se|te)(?:l[oa]s?)?|l[oa]s?)`]));
/** Llama, lleva: somebody else does it. */
export const theyDo = (infinitives: string): string =>
  ofAll(infinitives, (one) => {
    const { stem, isA, odd } = partsOf(one);
    return [`${odd.stressed ?? stem}${isA ? 'a' : 'e'}`];
  });
/** Que envíe, que envíes, que envíen, que enviéis. */
export const mayDo = (infinitives: string): string => ofAll(infinitives, (one) => [`${asked(one)}[sn]?`, `${asked(one).replace(/e$/, 'é').replace(/a$/, 'á')}is`]);
export const infinitive = (infinitives: string): string => ofAll(infinitives, (one) => [one]);
