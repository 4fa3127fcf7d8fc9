// The text once more over its textarea, transparent, as far as its last place, a block for each of its lines: a keystroke lays out
// the line that it is in, and none at all where no place stands behind it. Drawn by hand, because it has to keep up with the hands.
import type { Span } from '../../../domain/words/kinds.ts';
import { changeBetween, moved } from './moved.ts';

export type Mirror = {
  /** What was found in this text; of them the one that is asked about now. */
  draw(found: { readonly text: string; readonly spans: readonly Span[]; readonly now: Span | null }): void;
  /** The text went on: what was found moves along. */
  follow(): void;
  /** Brings the place that is asked about into sight. */
  showNow(): void;
  end(): void;
};
type Line = { readonly is: string; readonly element: HTMLElement };

export function mirrorOver(host: HTMLElement, field: HTMLTextAreaElement): Mirror {
  const words = document.createElement('span');
  host.replaceChildren(words);
  let [text, spans, now]: [string, readonly Span[], Span | null] = ['', [], null];
  let lines: readonly Line[] = [];
  const drawLines = () => {
    const end = wordEnd(text, lastOf(spans, now));
    lines = end === 0 ? cleared(words) : drawn(words, lines, piecesOfLines(text.slice(0, end), spans, now));
  };
  const goOn = (): number => {
    const { value } = field;
    const { head } = changeBetween(text, value);
    [text, spans, now] = [value, moved(spans, text, value), now === null ? null : (moved([now], text, value)[0] ?? null)];
    return head;
  };
  const lie = () => lieOver(host, words, field);
  field.addEventListener('scroll', lie, { passive: true });
  // Told when it is laid out anew: a line more, a scroll bar, a narrower window. To measure at each keystroke would lay the page out twice.
  const sizes = new ResizeObserver(lie);
  sizes.observe(field);
  return {
    draw(found) {
      ({ text, spans, now } = found);
      goOn();
      drawLines();
    },
    follow() {
      if (spans.length === 0 && now === null) return;
      const end = wordEnd(text, lastOf(spans, now));
      if (goOn() <= end) drawLines();
    },
    showNow() {
      const mark = words.querySelector<HTMLElement>('mark[data-now]');
      if (mark === null) return;
      const { offsetTop, offsetHeight } = mark;
      if (offsetTop < field.scrollTop || offsetTop + offsetHeight > field.scrollTop + field.clientHeight) field.scrollTop = offsetTop - field.clientHeight / 3;
    },
    end() {
      field.removeEventListener('scroll', lie);
      sizes.disconnect();
      host.replaceChildren();
    },
  };
}

const lastOf = (spans: readonly Span[], now: Span | null): number => spans.reduce((last, { end }) => Math.max(last, end), now?.end ?? 0);
/** Where a line breaks depends on the whole word, and on nothing behind it. */
const wordEnd = (text: string, last: number): number => (last === 0 ? 0 : last + text.slice(last).search(/\s|$/));

/** Exactly over what the textarea shows of its text: without its border and its scroll bar, scrolled as far. Written only where it differs. */
function lieOver(host: HTMLElement, words: HTMLElement, field: HTMLTextAreaElement): void {
  const [left, top] = [field.clientLeft + field.offsetLeft, field.clientTop + field.offsetTop];
  const place = { left: `${left}px`, top: `${top}px`, width: `${field.clientWidth}px`, height: `${field.clientHeight}px` };
  for (const side of ['left', 'top', 'width', 'height'] as const) if (host.style[side] !== place[side]) host.style[side] = place[side];
  const by = `translateY(${-field.scrollTop}px)`;
  if (words.style.transform !== by) words.style.transform = by;
}

function cleared(words: HTMLElement): readonly Line[] {
  if (words.firstChild !== null) words.replaceChildren();
  return [];
}

type Piece = { readonly words: string; readonly marked: boolean; readonly isNow: boolean };
/** Lines that stayed the same keep their elements, and with them how they are laid out. */
function drawn(words: HTMLElement, before: readonly Line[], wanted: readonly (readonly Piece[])[]): readonly Line[] {
  const is = wanted.map((pieces) => pieces.map(({ words: part, marked, isNow }) => `${marked ? 'm' : ''}${isNow ? 'n' : ''}\u0000${part}`).join('\u0000'));
  const most = Math.min(before.length, is.length);
  let head = 0;
  while (head < most && before[head]?.is === is[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail]?.is === is[is.length - 1 - tail]) tail += 1;
  const after = before[before.length - tail]?.element ?? null;
  for (const { element } of before.slice(head, before.length - tail)) element.remove();
  const made = wanted.slice(head, wanted.length - tail).map((pieces, index) => ({ is: is[head + index] ?? '', element: elementOf(pieces) }));
  for (const { element } of made) words.insertBefore(element, after);
  return [...before.slice(0, head), ...made, ...before.slice(before.length - tail)];
}

function elementOf(pieces: readonly Piece[]): HTMLElement {
  const line = document.createElement('span');
  line.append(...pieces.map(nodeOf), ...(pieces.length === 0 ? [document.createElement('br')] : []));
  return line;
}

function nodeOf({ words, marked, isNow }: Piece): string | HTMLElement {
  if (!marked && !isNow) return words;
  const mark = document.createElement('mark');
  mark.textContent = words;
  if (isNow) mark.dataset.now = '';
  if (!marked) mark.dataset.unmarked = '';
  return mark;
}

function piecesOfLines(text: string, spans: readonly Span[], now: Span | null): readonly (readonly Piece[])[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    const isHere = (span: Span): boolean => span.start < start + line.length && span.end > start;
    return piecesOf(line, start, spans.filter(isHere), now !== null && isHere(now) ? now : null);
  });
}

function piecesOf(line: string, from: number, spans: readonly Span[], now: Span | null): readonly Piece[] {
  const edges = [...spans, ...(now === null ? [] : [now])].flatMap(({ start, end }) => [start - from, end - from]);
  const cuts = [...new Set([0, line.length, ...edges])].filter((cut) => cut >= 0 && cut <= line.length).sort((one, other) => one - other);
  return cuts.slice(0, -1).map((at, index) => {
    const end = cuts[index + 1] ?? line.length;
    const isIn = (span: Span): boolean => span.start - from <= at && end <= span.end - from;
    return { words: line.slice(at, end), marked: spans.some(isIn), isNow: now !== null && isIn(now) };
  });
}
