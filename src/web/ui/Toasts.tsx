import { Key } from './Key.tsx';
import { dismiss, useToasts } from './toast.ts';

export function Toasts({ close }: { close: string }) {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, sentence, offer }) => (
        <div key={id} className="toast">
          <span>{sentence}</span>
          {offer && (
            <button
              type="button"
              onClick={() => {
                dismiss(id);
                offer.act();
              }}
            >
              {offer.name} {offer.keys !== undefined && <Key>{offer.keys}</Key>}
            </button>
          )}
          <button type="button" onClick={() => dismiss(id)}>
            {close}
          </button>
        </div>
      ))}
    </div>
  );
}
