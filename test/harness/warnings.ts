// What the next version of a part refuses fails the tests now: two statements at once on one connection of pg, and any
// other deprecation of the database's client.
import process from 'node:process';

const LISTENS = Symbol.for('alongside.warnings');
const listening = process as unknown as { [LISTENS]?: true };
// Each file of a worker comes by here.
if (!listening[LISTENS]) process.on('warning', refuse);
listening[LISTENS] = true;

function refuse(warning: Error): void {
  if (warning.name === 'DeprecationWarning' && warning.message.includes('pg@')) throw new Error(warning.message);
}
