import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { CHARTER_PARTS, type CharterText, writeCharterOffer } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { charterOffer } from './catalogue.ts';

const EMPTY: CharterText = { expect: '', helps: '', soon: '' };

/** What the house offers everybody, in each of its languages. */
export function CharterSettings() {
  const { known, desk, times } = useWords();
  const words = known.settings.charter;
  const offer = useSuspenseQuery(charterOffer).data;
  const { languages } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const [texts, setTexts] = useState(offer.text);
  const text = Object.fromEntries(languages.flatMap((language) => (texts[language] === null ? [] : [[language, texts[language]]])));
  const saving = useSaving(
    () => call(writeCharterOffer, { body: { text } }),
    words.saved,
    (saved) => client.setQueryData(charterOffer.queryKey, saved),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <Card heading={words.title}>
      <form className="grid gap-4" onSubmit={submit}>
        <p className="soft">{words.says}</p>
        <p className="soft">{offer.at === null ? words.usual : words.yours(offer.version.toLocaleString(times.locale), times.day(offer.at))}</p>
        {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
        {languages.map((language) => (
          <fieldset key={language} className="grid gap-3" lang={language}>
            {languages.length > 1 && <legend className="mb-1 font-semibold">{words.language[language]}</legend>}
            {CHARTER_PARTS.map((part) => {
              const now = texts[language] ?? EMPTY;
              const write = (typed: string) => setTexts({ ...texts, [language]: { ...now, [part]: typed } });
              return <OurWords key={part} language={language} label={known.charter.parts[part]} draft={{ text: now[part], write, forget: () => {} }} required />;
            })}
          </fieldset>
        ))}
        <div>
          <Button type="submit" look="main" waiting={saving.waiting}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}
