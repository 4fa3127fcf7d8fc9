// Judy, or Paul who is with her, turns out to have stood in the house twice; and is two again after all.
import fc from 'fast-check';
import type { ConcernCommand } from '../../src/domain/concern/concern.ts';
import { oneWith } from '../../src/domain/concern/samePerson.ts';
import type { Story } from '../../src/domain/concern/state.ts';
import { does } from './any.ts';
import { JUDY, PAUL } from './concern.ts';

export const samePersonCommands = [
  { weight: 1, arbitrary: fc.record({ do: does('mergePerson'), from: fc.constantFrom(PAUL, PAUL, JUDY), to: fc.constantFrom('their other entry', JUDY) }) },
  { weight: 4, arbitrary: fc.record({ do: does('partPerson'), from: fc.constantFrom(PAUL, JUDY), to: does('their other entry') }) },
] as const;

/** The newest that stands. */
export const plausibleSamePerson = (deed: ConcernCommand['do'], story: Story): object => (deed === 'partPerson' ? (oneWith(story).at(-1) ?? {}) : {});
