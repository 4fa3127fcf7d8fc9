import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Span } from '../../../domain/words/kinds.ts';
import type { Side } from '../../ui/Voice.tsx';

type UnderlinesProps = { area: RefObject<HTMLTextAreaElement | null>; text: string; spans: readonly Span[]; now: Span | null; voice: Side };

/** The text once more over the textarea, transparent, with a dotted line under each place; it moves and scrolls along. */
export const Underlines = memo(function Underlines({ area, text, spans, now, voice }: UnderlinesProps) {
  const over = useRef<HTMLSpanElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const pieces = useMemo(() => piecesOf(text, spans, now), [text, spans, now]);
  useLayoutEffect(() => {
    const [field, mirror, own] = [area.current, over.current, words.current];
    if (field === null || mirror === null || own === null) return;
    const follow = () => lieOver(mirror, field);
    follow();
    field.addEventListener('scroll', follow, { passive: true });
    // Told when either is laid out anew: a line more, a scroll bar, a narrower window. To measure at each keystroke would lay the page out twice.
    const sizes = new ResizeObserver(follow);
    sizes.observe(field);
    sizes.observe(own);
    return () => {
      field.removeEventListener('scroll', follow);
      sizes.disconnect();
    };
  }, [area]);
  return (
    <span ref={over} className="over-text" aria-hidden="true" dir="auto" data-voice={voice}>
      <span ref={words} className="block">
        {pieces.map(({ words: part, marked, isNow, at }) =>
          marked ? (
            <mark key={at} {...(isNow && { 'data-now': '' })}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
        {'\n'}
      </span>
    </span>
  );
});

/** Exactly over what the textarea shows of its text: without its border and its scroll bar, scrolled as far. */
function lieOver(mirror: HTMLElement, field: HTMLTextAreaElement): void {
  const [left, top] = [field.clientLeft + field.offsetLeft, field.clientTop + field.offsetTop];
  const place = { left: `${left}px`, top: `${top}px`, width: `${field.clientWidth}px`, height: `${field.clientHeight}px` };
  const { scrollTop } = field;
  // Written only where it differs, so that nothing is laid out for nothing.
  for (const side of ['left', 'top', 'width', 'height'] as const) if (mirror.style[side] !== place[side]) mirror.style[side] = place[side];
  if (mirror.scrollTop !== scrollTop) mirror.scrollTop = scrollTop;
}

type Piece = { readonly at: number; readonly words: string; readonly marked: boolean; readonly isNow: boolean };
function piecesOf(text: string, spans: readonly Span[], now: Span | null): readonly Piece[] {
  const all = now === null ? spans : [...spans, now];
  const cuts = [...new Set([0, text.length, ...all.flatMap(({ start, end }) => [start, end])])].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? text.length;
    const isIn = (span: Span): boolean => span.start <= at && end <= span.end;
    return { at, words: text.slice(at, end), marked: spans.some(isIn), isNow: now !== null && isIn(now) };
  });
}
