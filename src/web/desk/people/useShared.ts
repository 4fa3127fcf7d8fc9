import type { Compared } from '../../../contract/samePerson.ts';
import { listIn } from '../../../copy/when.ts';
import { useWords } from '../words.tsx';

/** What two entries have in common, in words. */
export function useShared(): (same: Compared['same']) => string {
  const { samePerson, language } = useWords();
  return (same) =>
    listIn(
      language,
      same.map((one) => samePerson.same[one]),
    );
}
