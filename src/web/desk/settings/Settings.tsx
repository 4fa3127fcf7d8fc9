import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { partFor, partsFor } from './parts.ts';

/** One part at a time, with the others beside it; on a phone they are a press away. */
export function Settings() {
  const { part: asked } = useParams({ strict: false });
  const { settings } = useWords();
  const { roles } = useSuspenseQuery(me).data;
  const parts = partsFor(roles);
  const { part, Shown } = partFor(roles, asked);
  return (
    <Page title={settings.title}>
      <h1>{settings.title}</h1>
      <div className={`mt-4 grid items-start gap-5 ${parts.length > 1 ? 'md:grid-cols-[12rem_minmax(0,48rem)]' : 'max-w-[48rem]'}`}>
        {parts.length > 1 && <OtherParts key={part} parts={parts} current={part} />}
        <div className="grid gap-5">
          <Shown />
        </div>
      </div>
    </Page>
  );
}

function OtherParts({ parts, current }: { parts: ReturnType<typeof partsFor>; current: string }) {
  const { settings } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label={settings.title} className="md:sticky md:top-4">
      <div className="md:hidden">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {settings.others}
        </Button>
      </div>
      <ul className={`mt-2 gap-0.5 md:mt-0 md:grid ${open ? 'grid' : 'hidden'}`}>
        {parts.map((one) => (
          <li key={one.part}>
            <Link to="/settings/$part" params={{ part: one.part }} className="place" aria-current={one.part === current ? 'page' : undefined}>
              {settings.parts[one.name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
