// npm run mail:report: how well mail is read, on messages that others collected. `--data FOLDER` names where they lie, `--json` prints it
// for programs. It ends with 1 where an aim is missed.
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import { type Options, textOf } from './options.ts';

type Report = { readonly holds: boolean };
type Reporting = { report(folder: string | undefined): Promise<Report>; table(report: Report): string; NoMail: new () => Error };

// A computed address: the report lies outside the server's room, and only this command may reach for it.
const fromTests = (file: string): Promise<unknown> => import(new URL(`../../../test/mail/${file}.ts`, import.meta.url).href);

export async function runMailReport(options: Options): Promise<number> {
  const { report, table, NoMail } = (await fromTests('report')) as Reporting;
  try {
    const found = await report(textOf(options, 'data'));
    process.stdout.write(options.named.json ? `${JSON.stringify(found)}\n` : `${table(found)}\n`);
    return found.holds ? 0 : 1;
  } catch (failure) {
    if (failure instanceof NoMail) throw new ConsoleRefusal(failure.message);
    throw failure;
  }
}
