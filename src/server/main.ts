// What was typed leads to one command, and each kind of going wrong to its status.
import { COMMANDS, type Command } from './commands/commands.ts';
import { readOptions } from './commands/options.ts';
import { ConsoleRefusal } from './platform/consoleRefusal.ts';

/** Gives the exit status: 0 done, 1 refused with a sentence on standard error, 2 no command or not its options. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (HELP.includes(name)) return rest[0] === undefined ? help() : main([rest[0], '--help']);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`"${name}" is not a command. "npx alongside help" lists them.\n`);
    return 2;
  }
  if (rest.some((arg) => HELP.slice(1).includes(arg))) return helpWith(name, command);
  try {
    return await command.run(command.takes === null ? { named: {}, others: rest } : readOptions(name, rest, command.takes));
  } catch (failure) {
    if (!(failure instanceof ConsoleRefusal)) throw failure;
    process.stderr.write(`${failure.message}\n`);
    return failure.status;
  }
}

const HELP: readonly string[] = ['help', '--help', '-h'];

function help(): number {
  const lines = inColumns(Object.entries(COMMANDS).map(([name, { about }]) => [name, about]));
  process.stdout.write(`Alongside\n\n${lines}\n\nEvery command takes --json, and --help to say what else it takes. Settings are in .env.example.\n`);
  return 0;
}

function helpWith(name: string, { about, usage, takes }: Command): number {
  const options = Object.entries(takes?.options ?? {}).map(([option, { says }]) => [`--${option}`, says] as const);
  process.stdout.write(`${about}\n\n  npx alongside ${name} ${usage}\n${options.length === 0 ? '' : `\n${inColumns(options)}\n`}`);
  return 0;
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join('\n');
}
