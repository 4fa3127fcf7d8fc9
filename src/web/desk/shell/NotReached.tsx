import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';

type Found = { readonly data: unknown; readonly error: Error | null; readonly isFetching: boolean; refetch(): unknown };

/** In place of what could not be read: that is no empty list. What was read before stays, also where reading it again failed. */
export function NotReached({ found }: { found: Found }) {
  const { desk } = useWords();
  if (found.data !== undefined || found.error === null) return null;
  return (
    <ErrorSentence says={found.error instanceof Problem ? sentenceOf(found.error, desk) : desk.errors.surprise}>
      <Button waiting={found.isFetching} onClick={() => void found.refetch()}>
        {desk.errors.tryAgain}
      </Button>
    </ErrorSentence>
  );
}
