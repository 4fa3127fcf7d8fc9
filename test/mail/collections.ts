// The messages that the reading of mail is measured on, as they lie in their folder. They are no part of this repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCsv } from '../../src/server/import/csv.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SETS: Readonly<Record<string, string>> = {
  'sisimai-bounces': 'github sisimai/set-of-emails (BSD-2-Clause), with labels.csv: file, class',
  'bounceparser-corpus': 'CPAN Mail-DeliveryStatus-BounceParser (Artistic or GPL), with labels.csv: file, name_hint',
  'talon-quoted-replies': 'github mailgun/talon, tests/fixtures (Apache-2.0)',
  'crisp-reply-bodies': 'github crisp-oss/email-reply-parser, test/fixtures (MIT)',
  'stalwart-with-expected-json': 'github stalwartlabs/mail-parser, resources/eml (MIT or Apache-2.0)',
  'cpython-test-email': 'CPython, test_email/data (PSF)',
  'ruby-mail': 'github mikel/mail, spec/fixtures (MIT)',
  flanker: 'github mailgun/flanker, tests/fixtures/messages (Apache-2.0)',
};

/** Thrown where the messages aren't there, with where to get them. */
export class NoMail extends Error {}

export type Collections = { readonly folder: string; files(set: string, ending: string): readonly string[]; bytes(file: string): Buffer; text(file: string): string | null };

/** The folder named by the argument, by MAIL_DATA, or ../shared/data/emails beside the repository. */
export function collections(named: string | undefined): Collections {
  const folder = resolve(named ?? process.env.MAIL_DATA ?? join(ROOT, '../shared/data/emails'));
  const missing = Object.keys(SETS).filter((set) => !existsSync(join(folder, set)));
  if (missing.length > 0) {
    const where = missing.map((set) => `  ${set}: ${SETS[set]}`).join('\n');
    throw new NoMail(`The messages are no part of this repository. Missing in ${folder}:\n${where}\nName their folder with --data FOLDER or MAIL_DATA.`);
  }
  return {
    folder,
    files: (set, ending) =>
      readdirSync(join(folder, set))
        .filter((file) => file.endsWith(ending))
        .map((file) => `${set}/${file}`),
    bytes: (file) => readFileSync(join(folder, file)),
    text: (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null),
  };
}

export const everyMessage = ({ files }: Collections): readonly string[] => Object.keys(SETS).flatMap((set) => files(set, '.eml'));

/** By the file's name with its folder: what people who collected them say it is. */
export function labels(all: Collections, set: string, column: string): ReadonlyMap<string, string> {
  const [header = [], ...rows] = [...readCsv(all.text(`${set}/labels.csv`) ?? '')].flatMap((row) => ('cells' in row ? [row.cells] : []));
  const [file, label] = [header.indexOf('file'), header.indexOf(column)];
  return new Map(rows.map((cells) => [`${set}/${cells[file]}`, cells[label] ?? '']));
}
