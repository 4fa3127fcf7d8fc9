// The command line: one name, one file each.
import { ConsoleRefusal } from './commands/console.ts';
import { NotMigrated } from './platform/migrate.ts';
import { CannotStart } from './platform/postgres/supervisor.ts';
import { WrongSettings } from './platform/settings.ts';

type Command = { readonly about: string; readonly run: (args: readonly string[]) => Promise<number> };

const COMMANDS: Readonly<Record<string, Command>> = {
  start: { about: 'Serve the desk, the rooms and the API.', run: async (args) => (await import('./commands/start.ts')).start(args) },
  migrate: { about: 'Bring the database of DATABASE_OWNER_URL to this version.', run: async () => (await import('./commands/migrate.ts')).migrateNow() },
  verify: {
    about: 'Check that no event, word or day’s head was changed: verify [--organisation NAME].',
    run: async (args) => (await import('./commands/verify.ts')).verifyRecord(args),
  },
  rebuild: { about: 'Make the read tables anew from the events: rebuild [--organisation NAME].', run: async (args) => (await import('./commands/rebuild.ts')).rebuildTables(args) },
  'run-tests': { about: 'Run every test; for those who work on Alongside.', run: async (args) => (await import('./commands/runTests.ts')).runTests(args) },
  claim: { about: 'Print a sign-in link for the owner of an unattended set-up.', run: async (args) => (await import('./commands/claim.ts')).claim(args) },
  doctor: { about: 'Say what works here, and what to do about what doesn’t.', run: async (args) => (await import('./commands/doctor.ts')).doctor(args) },
  demo: { about: 'Make an invented clinic with Judy’s story, and print ways in.', run: async (args) => (await import('./commands/demo.ts')).demo(args) },
  import: { about: 'Bring records over from a CSV file: import csv|contacts FILE --map MAP.', run: async (args) => (await import('./commands/import.ts')).importFile(args) },
  'mail-in': {
    about: 'Take in mail: mail-in [FILE …] [--organisation ID] [--json], or one raw message on standard input.',
    run: async (args) => (args.includes('--body-only') ? (await import('./commands/mailInBody.ts')).mailInBody(args) : (await import('./commands/mailIn.ts')).mailIn(args)),
  },
  signals: { about: 'Say whose contacts stood out at a time: signals [--as-of TIME].', run: async (args) => (await import('./commands/signals.ts')).signals(args) },
  export: { about: 'Write everything of an organisation: export [--json FILE | --csv FOLDER].', run: async (args) => (await import('./commands/export.ts')).exportAll(args) },
  'move-files': {
    about: 'Move all files: move-files --to database|folder|s3 [--organisation NAME].',
    run: async (args) => (await import('./commands/moveFiles.ts')).moveFiles(args),
  },
  'check-words': {
    about: 'Check how a message or note reads: check-words [--note] [--locale es] on standard input; --json a line each.',
    run: async (args) => (await import('./commands/checkWords.ts')).checkWords(args),
  },
  'run-bench': { about: 'Measure how fast it is here, beside raw SQL: run-bench [--size N].', run: async (args) => (await import('./commands/runBench.ts')).runBench(args) },
  'run-words-report': {
    about: 'Measure the writing check on labelled sentences: run-words-report [--data FOLDER].',
    run: async (args) => (await import('./commands/runWordsReport.ts')).runWordsReport(args),
  },
  'run-mail-report': {
    about: 'Measure the reading of mail on collected messages: run-mail-report [--data FOLDER].',
    run: async (args) => (await import('./commands/runMailReport.ts')).runMailReport(args),
  },
  'run-torture': { about: 'Kill app and database under load: run-torture [--rounds N].', run: async (args) => (await import('./commands/runTorture.ts')).runTorture(args) },
  build: { about: 'Build the screens.', run: async () => (await import('./commands/build.ts')).build() },
};

/** Gives the exit status: 0 done, 1 refused with a sentence on standard error, 2 not a command. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help') return help();
  const command = COMMANDS[name];
  if (command === undefined) {
    process.stderr.write(`"${name}" is not a command. "npx alongside help" lists them.\n`);
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (failure) {
    if (!(failure instanceof ConsoleRefusal || failure instanceof WrongSettings || failure instanceof CannotStart || failure instanceof NotMigrated)) throw failure;
    process.stderr.write(`${failure.message}\n`);
    return 1;
  }
}

function help(): number {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length)) + 2;
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}${about}`);
  process.stdout.write(`Alongside\n\n${lines.join('\n')}\n\nEvery command takes --json. Settings are in .env.example.\n`);
  return 0;
}
