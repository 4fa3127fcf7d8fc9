// How often they want to be called, as they said it to one of us: every beat above theirs at once, the next one below, or none.
import type { Beat, CadenceTerms } from '../../../contract/cadence.ts';
import type { Words } from '../words.tsx';

type Wish = {
  readonly id: string;
  readonly says: string;
  readonly fewer: boolean;
  readonly choice: { choice: 'keep' | 'slower' | 'on-request' | 'stop' } | { choice: 'beat'; beat: Beat };
};
type Around = Pick<CadenceTerms, 'beat' | 'name'> & { readonly slower: Beat | null; readonly higher: readonly Beat[]; readonly rests: boolean };

/** The same choices as they have on their own page. */
export function wishesFor({ beat, name, slower, higher, rests }: Around, { cadence }: Words): readonly Wish[] {
  const { choose, propose } = cadence;
  const says = propose.custom.beat;
  const step = (id: string, to: Beat, words: (beat: string) => string): Wish => ({ id, says: words(says(to)), fewer: false, choice: { choice: 'beat', beat: to } });
  return [
    rests ? step('again', beat, choose.again) : { id: 'keep', says: choose.keep(says(beat)), fewer: false, choice: { choice: 'keep' } },
    ...higher.map((to) => step(JSON.stringify(to), to, choose.faster)),
    ...(slower === null || slower.every === 'on-request' ? [] : [{ id: 'slower', says: choose.slower(says(slower)), fewer: true, choice: { choice: 'slower' as const } }]),
    ...(name === 'on-request' && !rests ? [] : [{ id: 'on-request', says: choose['on-request'], fewer: true, choice: { choice: 'on-request' as const } }]),
    ...(rests ? [] : [{ id: 'stop', says: choose.stop, fewer: true, choice: { choice: 'stop' as const } }]),
  ];
}
