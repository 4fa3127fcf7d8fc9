import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Draft } from './draft.ts';
import { Field } from './Field.tsx';
import { present } from './present.ts';
import type { Side } from './Voice.tsx';

type DraftAreaProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: string;
  draft: Draft;
  /** Whose words are typed here decides the face that they are set in. */
  voice: Side;
  rows?: number;
  required?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  /** In which language it is written, for whoever spells or reads it aloud. */
  lang?: string;
  onSend?: () => void;
  area?: RefObject<HTMLTextAreaElement | null>;
  /** Lies over the text and takes no touch: what is drawn where the words stand. */
  over?: ReactNode;
  /** What is told of the text beside its hint. */
  described?: string;
  onKey?: (event: KeyboardEvent) => void;
};

/** A text of several lines that keeps its draft; ⌘↵ or Ctrl ↵ sends it. */
export function DraftArea({ label, hint, error, optional, draft, voice, rows = 3, onSend, area, over, described, onKey, ...rest }: DraftAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const node = area ?? own;
  // Written by hand, and only where it differs: with each value React also writes what the box began with, and Chromium then
  // takes every letter for a step of its own to undo.
  useLayoutEffect(() => {
    if (node.current !== null && node.current.value !== draft.text) node.current.value = draft.text;
  }, [node, draft.text]);
  // Kept words are gone on with: a browser would put the caret before them.
  useEffect(() => node.current?.setSelectionRange(node.current.value.length, node.current.value.length), [node]);
  const sendByKey = (event: KeyboardEvent) => {
    onKey?.(event);
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || onSend === undefined) return;
    event.preventDefault();
    onSend();
  };
  return (
    <Field label={label} {...present({ hint, error, optional })}>
      {(wiring) => (
        <span className="relative grid">
          <textarea
            {...rest}
            {...wiring}
            aria-describedby={[wiring['aria-describedby'], described].filter(Boolean).join(' ') || undefined}
            ref={node}
            rows={rows}
            className="input"
            data-voice={voice}
            dir="auto"
            onChange={(event) => draft.write(event.target.value)}
            onKeyDown={sendByKey}
          />
          {over}
        </span>
      )}
    </Field>
  );
}
