// npx alongside demo: an invented clinic with Judy's story, and the ways in for its staff and for Judy.
import { makeDemo } from '../demo/make.ts';
import { onGround } from './console.ts';
import type { Options } from './options.ts';

export async function demo({ named }: Options): Promise<number> {
  let at: string | null = null;
  const clock = {
    now: () => at ?? new Date().toISOString(),
    set(instant: string | null) {
      at = instant;
    },
  };
  // Its people are invented, and so are their addresses: nothing is sent to them.
  const made = await onGround((ground) => makeDemo(ground, clock), { smtpUrl: null }, clock.now);
  if (named.json === true) process.stdout.write(`${JSON.stringify(made)}\n`);
  else {
    const staff = made.staff.map(({ name, about, link }) => `  ${`${name}, ${about}`.padEnd(46)}${link}`);
    process.stdout.write(
      `${made.organisation.name} is here, with ${made.concerns} concerns and ${made.compliments} thanks.\n\nSign in once, within the hour:\n${staff.join('\n')}\n\nJudy’s room:\n  ${made.room}\n\nThe links work while "npm start" is running.\n`,
    );
  }
  return 0;
}
