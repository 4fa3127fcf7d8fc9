import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Span } from '../../../domain/words/kinds.ts';
import { type Mirror, mirrorOver } from './mirror.ts';

type Underlined = { readonly text: string; readonly spans: readonly Span[]; readonly now: Span | null };
const NOTHING: Underlined = { text: '', spans: [], now: null };

/** A dotted line under each place, over the words of the textarea. React has no part in it: who types waits for nothing else. */
export function useUnderlines(area: RefObject<HTMLTextAreaElement | null>, over: RefObject<HTMLElement | null>, found: Underlined | null): void {
  const mirror = useRef<Mirror | null>(null);
  useLayoutEffect(() => {
    const [field, host] = [area.current, over.current];
    if (field === null || host === null) return;
    const made = mirrorOver(host, field);
    mirror.current = made;
    field.addEventListener('input', made.follow);
    return () => {
      field.removeEventListener('input', made.follow);
      made.end();
      mirror.current = null;
    };
  }, [area, over]);
  const { text, spans, now } = found ?? NOTHING;
  useLayoutEffect(() => mirror.current?.draw({ text, spans, now }), [text, spans, now]);
  const isAsked = now !== null;
  const at = now?.start;
  useEffect(() => {
    if (isAsked && at !== undefined) mirror.current?.showNow();
  }, [isAsked, at]);
}
