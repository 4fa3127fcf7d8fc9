// A web form of intake: an address of its own, its own words, and which of the four questions of a telling it asks. What
// it asks beyond them is a form of the catalogue.

export const ASKS = ['happened', 'felt', 'matters', 'right'] as const;
export type Ask = (typeof ASKS)[number];
export const MOST_PHOTOS = 5;

export type WebFormText = {
  readonly language: 'en' | 'es';
  readonly title: string;
  readonly says?: string;
  /** What is said instead of the form while it is closed. */
  readonly closed?: string;
  /** The further questions in this language, by the id of their form. */
  readonly form?: string;
};
export type WebForm = {
  readonly slug: string;
  readonly texts: readonly WebFormText[];
  readonly asks: readonly Ask[];
  /** How many photos and documents may come with it; none where 0. */
  readonly files: number;
  /** Who gets what arrives; where none is named, the first team. */
  readonly team: string | null;
  readonly category: string | null;
  readonly anonymous: boolean;
  readonly open: boolean;
  /** The origins of the pages that may show it in a frame. */
  readonly sites: readonly string[];
};

export const WEB_FORM_FAULTS = [
  'wrong-slug',
  'slug-is-ours',
  'asks-nothing',
  'no-text',
  'language-twice',
  'no-title',
  'no-word-while-closed',
  'too-many-files',
  'wrong-site',
] as const;
export type WebFormFault = (typeof WEB_FORM_FAULTS)[number];
export type WebFormFaultAt = { readonly field: string; readonly fault: WebFormFault };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_SLUG = 60;
/** Addresses of other pages below the same one. */
const OURS: readonly string[] = ['you-said-we-did'];
/** An origin alone, without a path; without a certificate only on the same machine. */
const SITE = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)$/;

export function faultsInWebForm({ slug, texts, asks, files, open, sites }: WebForm): readonly WebFormFaultAt[] {
  const faults: WebFormFaultAt[] = [];
  const say = (field: string, fault: WebFormFault): void => void faults.push({ field, fault });
  if (!SLUG.test(slug) || slug.length > MOST_SLUG) say('slug', 'wrong-slug');
  if (OURS.includes(slug)) say('slug', 'slug-is-ours');
  if (asks.length === 0) say('asks', 'asks-nothing');
  if (texts.length === 0) say('texts', 'no-text');
  if (new Set(texts.map(({ language }) => language)).size < texts.length) say('texts', 'language-twice');
  for (const { language, title, closed } of texts) {
    if (title.trim() === '') say(`title.${language}`, 'no-title');
    if (!open && (closed ?? '').trim() === '') say(`closed.${language}`, 'no-word-while-closed');
  }
  if (!Number.isInteger(files) || files < 0 || files > MOST_PHOTOS) say('files', 'too-many-files');
  if (sites.some((site) => !SITE.test(site))) say('sites', 'wrong-site');
  return faults;
}

/** In the reader's language where the form has it, else in its first. */
export function textFor({ texts }: Pick<WebForm, 'texts'>, language: 'en' | 'es'): WebFormText {
  const text = texts.find((one) => one.language === language) ?? texts[0];
  return text ?? { language, title: '' };
}
