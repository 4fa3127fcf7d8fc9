// The command line: one name, what it takes, and one file each.
import type { Options, Takes } from './options.ts';

export type Command = {
  readonly about: string;
  /** How it is written, after its name. */
  readonly usage: string;
  /** Null where what follows is for another program. */
  readonly takes: Takes | null;
  readonly run: (given: Options) => Promise<number>;
};

const json = { type: 'boolean', says: 'Print it for programs.' } as const;
const organisation = { type: 'string', says: 'Its id or name; needed where there are several.' } as const;
const data = { type: 'string', says: 'The folder in which they lie.' } as const;
const alone: Takes = { options: { json } };
const ofOne: Takes = { options: { organisation, json } };

export const COMMANDS: Readonly<Record<string, Command>> = {
  start: {
    about: 'Serve the desk, the rooms and the API.',
    usage: '(settings come from the environment, such as PORT=4310; .env.example explains each)',
    takes: alone,
    run: async (given) => (await import('./start.ts')).start(given),
  },
  migrate: {
    about: 'Bring the database of DATABASE_OWNER_URL to this version.',
    usage: '[--json]',
    takes: alone,
    run: async (given) => (await import('./migrate.ts')).migrateNow(given),
  },
  verify: {
    about: 'Check that no event, word or day’s head was changed.',
    usage: '[--organisation NAME]',
    takes: ofOne,
    run: async (given) => (await import('./verify.ts')).verifyRecord(given),
  },
  rebuild: {
    about: 'Make the read tables anew from the events.',
    usage: '[--organisation NAME]',
    takes: ofOne,
    run: async (given) => (await import('./rebuild.ts')).rebuildTables(given),
  },
  'run-tests': {
    about: 'Run every test; for those who work on Alongside.',
    usage: '[FILE …] (all of it goes on to vitest)',
    takes: null,
    run: async ({ others }) => (await import('./runTests.ts')).runTests(others),
  },
  claim: {
    about: 'Print a sign-in link for the owner of an unattended set-up.',
    usage: '--name "Olga Reyes" --email olga@clinic.example [--organisation ID]',
    takes: {
      options: { name: { type: 'string', says: 'What the owner is called.' }, email: { type: 'string', says: 'Where the owner reads mail.' }, organisation, json },
    },
    run: async (given) => (await import('./claim.ts')).claim(given),
  },
  doctor: {
    about: 'Say what works here, and what to do about what doesn’t.',
    usage: '[--json]',
    takes: alone,
    run: async (given) => (await import('./doctor.ts')).doctor(given),
  },
  demo: {
    about: 'Make an invented clinic with Judy’s story, and print ways in.',
    usage: '[--json] (each run makes another clinic)',
    takes: alone,
    run: async (given) => (await import('./demo.ts')).demo(given),
  },
  import: {
    about: 'Bring records over from a CSV file.',
    usage: 'csv|contacts FILE --map MAP [--organisation ID] [--dry-run] [--json]',
    takes: {
      options: {
        map: { type: 'string', says: 'The file that says which column is what; some to start from lie in examples/.' },
        organisation,
        'dry-run': { type: 'boolean', says: 'Read and report, and write nothing.' },
        json,
      },
      others: 'csv|contacts FILE',
    },
    run: async (given) => (await import('./import.ts')).importFile(given),
  },
  'mail-in': {
    about: 'Take in mail.',
    usage: '[FILE …] [--body-only] [--organisation ID] [--json], or one raw message on standard input',
    takes: {
      options: {
        organisation,
        'body-only': { type: 'boolean', says: 'Print what is new in them, and store nothing.' },
        json: { ...json, says: 'A line of JSON for each message.' },
      },
      others: 'FILE …',
    },
    run: async (given) => (given.named['body-only'] === true ? (await import('./mailInBody.ts')).mailInBody(given) : (await import('./mailIn.ts')).mailIn(given)),
  },
  signals: {
    about: 'Say whose contacts stood out at a time.',
    usage: '[--as-of TIME] [--zone ZONE] [--organisation ID] [--json], such as --as-of 2026-11-16T08:00Z',
    takes: {
      options: {
        'as-of': { type: 'string', says: 'At which time; now where it is left out.' },
        zone: { type: 'string', says: 'In which zone a time without one is read, such as Europe/London.' },
        organisation,
        json,
      },
    },
    run: async (given) => (await import('./signals.ts')).signals(given),
  },
  export: {
    about: 'Write everything of an organisation.',
    usage: '[--json FILE | --csv FOLDER] [--organisation ID]',
    takes: {
      options: {
        json: { type: 'string', alone: '-', says: 'The file to write; standard output where none is named.' },
        csv: { type: 'string', says: 'The folder for a file a table.' },
        organisation,
      },
    },
    run: async (given) => (await import('./export.ts')).exportAll(given),
  },
  'move-files': {
    about: 'Move all photos and documents to where they are to lie.',
    usage: '--to database|folder|s3 [--organisation NAME] [--json]',
    takes: { options: { to: { type: 'string', says: 'database, folder (FILES_DIR) or s3 (S3_URL).' }, organisation, json } },
    run: async (given) => (await import('./moveFiles.ts')).moveFiles(given),
  },
  'check-words': {
    about: 'Check how a message or note reads, without a server.',
    usage: '[--note] [--locale es] < TEXT, or --json < LINES: { "id", "text", "kind", "locale" } a line in, an answer a line out',
    takes: {
      options: {
        note: { type: 'boolean', says: 'It is a note among us, and no message to a customer.' },
        locale: { type: 'string', says: '"en" or "es", with a country if you like (es-MX); "en" where it is left out.' },
        json: { ...json, says: 'Read a JSON object a line; --note and --locale hold where a line says nothing else.' },
      },
    },
    run: async (given) => (await import('./checkWords.ts')).checkWords(given),
  },
  'run-bench': {
    about: 'Measure how fast it is here, beside raw SQL.',
    usage: '[--size N] [--contacts | --forms | --bell | --letters | --mail | --twice] [--cpu-prof] [--json]',
    takes: {
      options: {
        size: { type: 'string', says: 'How many, 1000 or more.' },
        contacts: { type: 'boolean', says: 'What adding a contact costs.' },
        forms: { type: 'boolean', says: 'What a room with a form costs among many.' },
        bell: { type: 'boolean', says: 'What ringing the calls of one opening costs.' },
        letters: { type: 'boolean', says: 'How many letters leave a second.' },
        mail: { type: 'boolean', says: 'How many messages come in a second.' },
        twice: { type: 'boolean', says: 'What finding one person twice costs.' },
        'cpu-prof': { type: 'boolean', says: 'Leave a profile of the server in this folder.' },
        json,
      },
    },
    run: async (given) => (await import('./runBench.ts')).runBench(given),
  },
  'run-words-report': {
    about: 'Measure the writing check on labelled sentences.',
    usage: '[--data FOLDER] [--train] [--json]',
    takes: { options: { data, train: { type: 'boolean', says: 'Make the weights of thanks or concern anew.' }, json } },
    run: async (given) => (await import('./runWordsReport.ts')).runWordsReport(given),
  },
  'run-mail-report': {
    about: 'Measure the reading of mail on collected messages.',
    usage: '[--data FOLDER] [--json]',
    takes: { options: { data, json } },
    run: async (given) => (await import('./runMailReport.ts')).runMailReport(given),
  },
  'run-torture': {
    about: 'Kill app and database under load.',
    usage: '[--rounds N] [--json]',
    takes: { options: { rounds: { type: 'string', says: 'How often; 200 times where it is left out.' }, json } },
    run: async (given) => (await import('./runTorture.ts')).runTorture(given),
  },
  build: { about: 'Build the screens.', usage: '[--json]', takes: alone, run: async (given) => (await import('./build.ts')).build(given) },
};
