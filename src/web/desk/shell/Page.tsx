import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words.tsx';

/** A page with its name in the tab; how many wait stands before it. */
export function Page({ title, waiting = 0, children }: { title: string; waiting?: number; children: ReactNode }) {
  const { desk } = useWords();
  useEffect(() => {
    document.title = desk.pageTitle(title, waiting);
  }, [desk, title, waiting]);
  return children;
}
