import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WebFormView } from '../../../contract/webForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useWords } from '../words.tsx';
import { webForms } from './catalogue.ts';
import { WebFormBuilder } from './WebFormBuilder.tsx';

/** Where people tell what happened, beside the usual form of the house. */
export function WebFormSettings() {
  const { webForms: words, language } = useWords();
  const { items } = useSuspenseQuery(webForms).data;
  const [opened, open] = useState<string | null>(null);
  if (opened !== null) return <WebFormBuilder key={opened} of={items.find(({ id }) => id === opened) ?? null} onSaved={open} onDone={() => open(null)} />;
  return (
    <Card heading={words.title}>
      <p className="soft">{words.says}</p>
      {items.length === 0 && <Empty says={words.empty} />}
      <ul className="my-3 grid">
        {items.map((one) => (
          <OneWebForm key={one.id} one={one} language={language} onOpen={() => open(one.id)} />
        ))}
      </ul>
      <Button onClick={() => open('new')}>{words.add}</Button>
    </Card>
  );
}

function OneWebForm({ one, language, onOpen }: { one: WebFormView; language: 'en' | 'es'; onOpen: () => void }) {
  const { webForms: words } = useWords();
  const { texts, open } = one.webForm;
  const title = (texts.find((text) => text.language === language) ?? texts[0])?.title ?? '';
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span className="min-w-0">
        <bdi>{title}</bdi> {!open && <span className="soft small">({words.closed})</span>}
        <a className="small block break-all" href={one.address} target="_blank" rel="noreferrer">
          {one.address}
        </a>
      </span>
      <Button look="quiet" aria-label={words.changeOf(title)} onClick={onOpen}>
        <span className="small">{words.change}</span>
      </Button>
    </li>
  );
}
