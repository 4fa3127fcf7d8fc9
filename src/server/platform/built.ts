// What a build left on disk, loaded anew once another build lies there: a server that runs goes on with the newest.
import { readFileSync, statSync } from 'node:fs';

type Kept<Thing> = { readonly from: string; readonly thing: Thing };

/** `load` is asked again where the file is another one than before; null where there is none. */
export function loadedAnew<Thing>(file: string, load: (file: string, mark: string) => Thing): () => Thing | null {
  let kept: Kept<Thing> | null = null;
  return () => {
    const from = markOf(file);
    // Between two builds there is a moment without a file.
    if (from !== null && kept?.from !== from) kept = { from, thing: load(file, from) };
    return kept?.thing ?? null;
  };
}

export const readText = (file: string): string => readFileSync(file, 'utf8');

function markOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.ino}.${found.mtimeMs}`;
}
