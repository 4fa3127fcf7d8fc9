import { ConsoleRefusal } from '../consoleRefusal.ts';

/** The embedded database can't run here. The message is one sentence for the person at the console and says what to do. */
export class CannotStart extends ConsoleRefusal {
  override name = 'CannotStart';
}
