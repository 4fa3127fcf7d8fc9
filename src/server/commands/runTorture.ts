// npm run torture: app and database are killed under load, 200 times unless told otherwise, and nothing may be lost.
import { type Options, textOf } from './options.ts';

type Outcome = {
  readonly rounds: number;
  readonly concerns: number;
  readonly events: number;
  readonly acknowledged: number;
  readonly unanswered: number;
  readonly wrong: readonly string[];
};
type Rounds = { killRounds(wanted: { rounds: number; clients: number; tell: (line: string) => void }): Promise<Outcome> };

const ROUNDS = 200;
const CLIENTS = 6;

/** Exit status 1 when anything acknowledged is missing, by half or doubled. */
export async function runTorture(options: Options): Promise<number> {
  const rounds = Number(textOf(options, 'rounds') ?? ROUNDS);
  if (!Number.isInteger(rounds) || rounds < 1) {
    process.stderr.write('--rounds takes a number, 1 or more.\n');
    return 1;
  }
  const { killRounds } = (await import(new URL('../../../test/kill/rounds.ts', import.meta.url).href)) as Rounds;
  const outcome = await killRounds({ rounds, clients: CLIENTS, tell: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(options.named.json ? `${JSON.stringify(outcome)}\n` : sentences(outcome));
  return outcome.wrong.length === 0 ? 0 : 1;
}

function sentences({ rounds, concerns, events, acknowledged, unanswered, wrong }: Outcome): string {
  const head = `${rounds} kills, ${acknowledged} acts acknowledged, ${unanswered} left without an answer; ${concerns} concerns with ${events} events audited.`;
  const verdict = wrong.length === 0 ? 'Nothing acknowledged is missing, nothing is there by half, and every chain holds.' : wrong.map((one) => `WRONG: ${one}`).join('\n');
  return `${head}\n${verdict}\n`;
}
