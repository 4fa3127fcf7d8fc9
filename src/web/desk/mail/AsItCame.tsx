import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { frameAddress } from './mail.ts';

type AsItCameProps = { id: string; subject: string };

/** Behind a fold, in a frame where nothing runs; pictures from elsewhere only when somebody asks for them. */
export function AsItCame({ id, subject }: AsItCameProps) {
  const { mail } = useWords();
  const [open, setOpen] = useState(false);
  const [pictures, setPictures] = useState(false);
  return (
    <details className="grid gap-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="button quiet w-fit cursor-pointer">{mail.asItCame}</summary>
      {open && (
        <div className="mt-2 grid gap-2">
          <iframe
            title={mail.frame(subject === '' ? mail.noSubject : subject)}
            src={frameAddress(id, pictures)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            referrerPolicy="no-referrer"
            className="h-96 w-full rounded-one border border-line bg-white [color-scheme:light]"
          />
          {!pictures && (
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Button look="quiet" onClick={() => setPictures(true)}>
                {mail.pictures}
              </Button>
              <span className="soft small">{mail.picturesSay}</span>
            </p>
          )}
        </div>
      )}
    </details>
  );
}
