// npm run words:report: how well the writing check does on sentences that people labelled. `--data FOLDER` names where they lie,
// `--json` prints it for programs. npm run words:train (`--train`) makes the weights of thanks-or-concern anew.
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import { type Options, textOf } from './options.ts';

type Reporting = { report(folder: string | undefined): object; table(report: object): string };
type Training = { trainWeights(folder: string): number };
type Data = { dataFolder(named: string | undefined): string; NoData: new () => Error };

// A computed address: the report lies outside the server's room, and only this command may reach for it.
const fromTests = (file: string): Promise<unknown> => import(new URL(`../../../test/words/${file}.ts`, import.meta.url).href);

export async function runWordsReport(options: Options): Promise<number> {
  const folder = textOf(options, 'data');
  const { dataFolder, NoData } = (await fromTests('data')) as Data;
  try {
    if (options.named.train) {
      const { trainWeights } = (await fromTests('train')) as Training;
      process.stdout.write(`${trainWeights(dataFolder(folder))} weights written.\n`);
      return 0;
    }
    const { report, table } = (await fromTests('report')) as Reporting;
    const found = report(folder);
    process.stdout.write(options.named.json ? `${JSON.stringify(found)}\n` : `${table(found)}\n`);
    return 0;
  } catch (failure) {
    if (failure instanceof NoData) throw new ConsoleRefusal(failure.message);
    throw failure;
  }
}
