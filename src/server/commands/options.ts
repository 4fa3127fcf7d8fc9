// The options of all commands are read here, so that none that a command doesn't know passes silently.
import { parseArgs } from 'node:util';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';

export type Option = {
  readonly type: 'string' | 'boolean';
  readonly says: string;
  /** What it means where no value follows. */
  readonly alone?: string;
};
export type Takes = {
  readonly options: Readonly<Record<string, Option>>;
  /** What may stand beside the options, such as "FILE …"; nothing where it is left out. */
  readonly others?: string;
};
export type Options = { readonly named: Readonly<Record<string, string | boolean | undefined>>; readonly others: readonly string[] };

export const textOf = ({ named }: Options, name: string): string | undefined => {
  const value = named[name];
  return typeof value === 'string' ? value : undefined;
};

/** The command line itself is wrong: nothing was begun. */
export class WrongOptions extends ConsoleRefusal {
  override readonly status = 2;
}

/** Throws WrongOptions for what the command doesn't take, with what it does. */
export function readOptions(name: string, args: readonly string[], { options, others }: Takes): Options {
  const refuse = (amiss: string): never => {
    throw new WrongOptions(`${name} ${amiss}. "npx alongside ${name} --help" says what it takes.`);
  };
  const { values, positionals, tokens } = parseArgs({ args: withValues(args, options), options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && others === undefined) refuse(`takes no "${token.value}"`);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const known = Object.hasOwn(options, token.name) && rawName.startsWith('--') ? options[token.name] : undefined;
    if (known === undefined) refuse(`knows no ${rawName}`);
    else if (known.type === 'boolean' && value !== undefined) refuse(`takes ${rawName} without a value`);
    else if (known.type === 'string' && (value === undefined || (!inlineValue && !isValue(value)))) refuse(`needs a value after ${rawName}`);
  }
  return { named: values as Options['named'], others: positionals };
}

const withValues = (args: readonly string[], options: Takes['options']): string[] =>
  args.map((arg, at) => {
    const { alone } = (arg.startsWith('--') ? options[arg.slice(2)] : undefined) ?? {};
    return alone !== undefined && !isValue(args[at + 1] ?? '') ? `${arg}=${alone}` : arg;
  });

/** A dash by itself is one; what begins with a dash is the next option. */
const isValue = (arg: string): boolean => arg !== '' && !/^-./.test(arg);
