// What the next version of a part refuses fails the tests now: two statements at once on one connection of pg, and any
// other deprecation of the database's client.
import process from 'node:process';

process.on('warning', (warning) => {
  if (warning.name === 'DeprecationWarning' && warning.message.includes('pg@')) throw new Error(warning.message);
});
