import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

type SheetProps = { open: boolean; onClose: () => void; title: ReactNode; says?: ReactNode; close: string; aside?: true; wide?: true; children: ReactNode };

/** A dialog over the page, or a drawer at its side; Escape closes it, and focus returns to where it was. */
export function Sheet({ open, onClose, title, says, close, aside, wide, children }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className={`sheet ${aside ? 'aside' : ''} ${wide ? 'wide' : ''}`}>
          <header className="mb-4 flex items-start justify-between gap-4">
            <div className="grid gap-1">
              <Dialog.Title>{title}</Dialog.Title>
              {says !== undefined && <Dialog.Description className="soft">{says}</Dialog.Description>}
            </div>
            <Dialog.Close className="button quiet flex-none">{close}</Dialog.Close>
          </header>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
