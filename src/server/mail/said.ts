// What a mail says, made fit to be kept: no hidden signs in a name, nothing that the database can't hold, an end to everything.
import { copyIn } from '../../copy/copy.ts';
import { type Language, listIn } from '../../copy/when.ts';
import { cut, tellingOf } from '../../domain/mail/telling.ts';
import { languageOfWords } from '../../domain/words/language.ts';
import { plainLine } from '../files/names.ts';
import type { Mailbox, ReadMail } from './readMail.ts';
import { withoutNul } from './store.ts';

const MOST_NAME = 200;
const MOST_ADDRESS = 320;
const MOST_SUBJECT = 300;
const FIRST_WORDS = 300;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

export const lineOf = (text: string, most: number): string => plainLine(text).slice(0, most).toWellFormed().trim();

/** As it is compared: an address has no upper case that means something. */
export const keyOfAddress = (address: string): string => lineOf(address, MOST_ADDRESS).toLowerCase();
export const isAddress = (address: string): boolean => ADDRESS.test(address) && address.length <= MOST_ADDRESS;

export function senderOf({ from }: ReadMail): Mailbox {
  return { name: lineOf(from?.name ?? '', MOST_NAME), address: lineOf(from?.address ?? '', MOST_ADDRESS) };
}

/** What a tray and a list show of it. */
export function summaryOf(read: ReadMail) {
  const { name, address } = senderOf(read);
  return {
    ...{ from_name: name, from_address: address, from_key: keyOfAddress(address), subject: lineOf(read.subject, MOST_SUBJECT) },
    first_words: lineOf(newWords(read), FIRST_WORDS),
    message_id: read.messageId,
    has_html: read.html !== null,
    faulty: read.faults.length > 0,
  };
}

/** The new part; all of it where nothing seems new, so that an answer written into what is quoted isn't lost. */
export function newWords({ newText, text }: ReadMail): string {
  const [written, whole] = [withoutNul(newText).trim(), withoutNul(text).trim()];
  return written === '' ? whole : written;
}

/** The words that a concern begins with, in the language of its sender. Without a word it says what came instead. */
export function tellingIn(read: ReadMail, language: Language): string {
  const told = tellingOf(lineOf(read.subject, MOST_SUBJECT), newWords(read));
  return told === '' ? wordless(read, language) : told;
}

export function answerIn(read: ReadMail, language: Language): string {
  const words = cut(newWords(read));
  return words === '' ? wordless(read, language) : words;
}

function wordless({ files, faults }: ReadMail, language: Language): string {
  const { mail } = copyIn(language);
  const names = files.map(({ name }) => lineOf(name, MOST_NAME)).filter((name) => name !== '');
  if (names.length === 0 && faults.length > 0) return mail.unreadable;
  return names.length === 0 ? mail.nothing : mail.only(listIn(language, names));
}

export const languageOfMail = (read: ReadMail, otherwise: Language): Language => languageOfWords(`${read.subject} ${newWords(read)}`) ?? otherwise;

export function nameOfSender(read: ReadMail, language: Language): string {
  const { name, address } = senderOf(read);
  const local = address.split('@')[0] ?? '';
  return name !== '' ? name : local !== '' ? local : copyIn(language).form.tell.nameless;
}

/** Its own date as an instant, where it is one. */
export function dateOf({ date }: Pick<ReadMail, 'date'>): string | null {
  const at = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
