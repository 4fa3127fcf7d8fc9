// What a file opened is closed when the file is done: files of one worker share its process. Vitest's own afterAll isn't
// heard in the midst of a test, so whatever opens something says here how it ends.
type Ending = () => unknown;
const endings: Ending[] = [];

/** What is opened last ends first. */
export const atEnd = (ending: Ending): void => void endings.push(ending);

/** However often it is called. */
export function justOnce(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | null = null;
  return () => {
    closing ??= close();
    return closing;
  };
}

/** Ends everything, also where one fails to end; then tells of the first that failed. */
export async function endAll(): Promise<void> {
  const failures: unknown[] = [];
  for (let ending = endings.pop(); ending !== undefined; ending = endings.pop())
    try {
      await ending();
    } catch (failure) {
      failures.push(failure);
    }
  if (failures.length > 0) throw failures[0];
}
