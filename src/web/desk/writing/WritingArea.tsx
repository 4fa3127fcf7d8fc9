import { type ComponentProps, type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { LookedAt } from './LookedAt.tsx';
import type { Tallying } from './tallying.ts';
import { useRested } from './whenIdle.ts';
import type { About } from './writing.ts';

type WritingAreaProps = Omit<ComponentProps<typeof DraftArea>, 'area'> & { about: About; tallying: Tallying; area?: RefObject<HTMLTextAreaElement | null> };

/** Where words to somebody are written: what could hurt is underlined, and asked about below. It is never in the way of sending. */
export function WritingArea({ about, tallying, area: given, ...props }: WritingAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = given ?? own;
  const over = useRef<HTMLSpanElement>(null);
  const byKey = useRef<(event: KeyboardEvent) => void>(() => {});
  const id = useId();
  // The box is drawn at each keystroke; what is said of its words, once there is time.
  const text = useRested(props.draft.text);
  return (
    <div className="written grid gap-1">
      <DraftArea
        {...props}
        area={area}
        lang={about.language}
        onKey={(event) => byKey.current(event)}
        described={`${id}-seen`}
        over={<span ref={over} className="over-text" aria-hidden="true" data-voice={props.voice} />}
      />
      <LookedAt id={id} text={text} about={about} tallying={tallying} area={area} over={over} byKey={byKey} />
    </div>
  );
}
