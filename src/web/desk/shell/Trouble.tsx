import { type ErrorComponentProps, Link, useParams, useRouter } from '@tanstack/react-router';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Problem } from '../client.ts';
import { Reasoned } from '../concern/Reasoned.tsx';
import { referenceOf, sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';

/** Where a page could not be shown: what happened, that nothing is lost, what to do. */
export function Trouble({ error }: ErrorComponentProps) {
  const { desk } = useWords();
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <NotFound />;
  // The page's code is gone from the server because a newer desk was put there.
  const isNewer = error instanceof Error && /dynamically imported module|Importing a module script failed/i.test(error.message);
  const says = isNewer ? desk.errors.newer : error instanceof Problem ? sentenceOf(error, desk) : desk.errors.surprise;
  return (
    <div className="p-4">
      <ErrorSentence says={says} reference={error instanceof Problem ? referenceOf(error, desk) : undefined}>
        <Button onClick={() => (isNewer ? location.reload() : void router.invalidate())}>{isNewer ? desk.errors.load : desk.errors.tryAgain}</Button>
      </ErrorSentence>
    </div>
  );
}

export function NotFound() {
  const { desk } = useWords();
  return (
    <div className="mx-auto grid max-w-[32rem] justify-items-center gap-4 px-4 py-[min(16vh,9rem)] text-center">
      <Mark />
      <div className="grid gap-2">
        <h1>{desk.errors.notFound}</h1>
        <p className="soft">{desk.errors.notFoundSays}</p>
      </div>
      <Link to="/" className="button main">
        {desk.errors.backToToday}
      </Link>
    </div>
  );
}

/** A concern that isn't open to the reader can be looked at with a reason. */
export function ClosedConcern(props: ErrorComponentProps) {
  const { id } = useParams({ strict: false });
  const isClosed = props.error instanceof Problem && props.error.status === 404 && props.error.code === 'no-such-concern';
  return isClosed && id !== undefined ? <Reasoned id={id} reset={props.reset} /> : <Trouble {...props} />;
}

/** Where not even the places of the desk are on the page. */
export function NotFoundAlone() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
