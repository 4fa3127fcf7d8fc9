import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Key } from './Key.tsx';

export type MenuLine = { name: string; act: () => void; keys?: string; under?: string };

/** A menu that closes gives the focus back, unless something else has it by now. */
const isFree = (): boolean => document.activeElement === null || document.activeElement === document.body || document.activeElement.closest('[role="menu"]') !== null;

/** The lesser deeds, a key press away; the screen keeps one main button. Many of them stand under quiet headings. */
export function Menu({ label, lines }: { label: ReactNode; lines: readonly MenuLine[] }) {
  if (lines.length === 0) return null;
  const headings = [...new Set(lines.map(({ under }) => under))];
  return (
    <Base.Root modal={false}>
      <Base.Trigger className="button">{label}</Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-50">
          <Base.Popup className="menu" finalFocus={isFree}>
            {headings.map((heading) => (
              <Base.Group key={heading ?? ''}>
                {heading !== undefined && <Base.GroupLabel className="menu-heading">{heading}</Base.GroupLabel>}
                {lines
                  .filter(({ under }) => under === heading)
                  .map(({ name, act, keys }) => (
                    <Base.Item key={name} className="menu-line" onClick={act}>
                      {name}
                      {keys !== undefined && <Key>{keys}</Key>}
                    </Base.Item>
                  ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
