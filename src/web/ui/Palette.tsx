import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Key } from './Key.tsx';

export type PaletteLine = { id: string; name: string; beside?: string; keys?: string; act: () => void };
type PaletteProps = {
  open: boolean;
  onClose: () => void;
  lines: readonly PaletteLine[];
  query: string;
  onQuery: (query: string) => void;
  label: string;
  nothing: string;
};

/** Everything that can be gone to or done, by typing a few letters of it. The caller finds; this shows and chooses. */
export function Palette({ open, onClose, lines, query, onQuery, label, nothing }: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="sheet p-0!" aria-label={label}>
          <Finder lines={lines} query={query} onQuery={onQuery} label={label} nothing={nothing} onClose={onClose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({ lines, query, onQuery, label, nothing, onClose }: Omit<PaletteProps, 'open'>) {
  const id = useId();
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(lines.length - 1, 0));
  const choose = (line: PaletteLine | undefined) => {
    if (line === undefined) return;
    onClose();
    line.act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt((here + by + lines.length) % Math.max(lines.length, 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(lines[here]);
    }
  };
  return (
    <div className="grid">
      <input
        className="w-full border-b border-line bg-transparent px-5 py-4 text-l outline-none"
        role="combobox"
        data-palette
        aria-expanded="true"
        aria-controls={`${id}-lines`}
        aria-activedescendant={lines[here] ? `${id}-${here}` : undefined}
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => {
          setAt(0);
          onQuery(event.target.value);
        }}
        // Letters may have come before it: one goes on behind them.
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onKeyDown={onKeyDown}
      />
      {lines.length === 0 && <p className="soft px-5 py-4">{nothing}</p>}
      <div id={`${id}-lines`} role="listbox" aria-label={label} className="max-h-[60vh] overflow-auto p-2 empty:hidden">
        {lines.map((line, index) => (
          <Line key={line.id} id={`${id}-${index}`} line={line} here={index === here} choose={() => choose(line)} />
        ))}
      </div>
    </div>
  );
}

function Line({ id, line, here, choose }: { id: string; line: PaletteLine; here: boolean; choose: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (here) element.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the focus and its Enter chooses
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is pointed at by aria-activedescendant
    <div ref={element} id={id} role="option" aria-selected={here} className="menu-line" onClick={choose}>
      <span className="min-w-0 truncate">{line.name}</span>
      <span className="soft small flex flex-none gap-2">
        {line.beside}
        {line.keys !== undefined && <Key>{line.keys}</Key>}
      </span>
    </div>
  );
}
