import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addQuestion, type Question, retireQuestion } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { questions } from './catalogue.ts';

/** The questions of the house's own about a person. */
export function QuestionSettings() {
  const { known } = useWords();
  const { items } = useSuspenseQuery(questions).data;
  const words = known.settings.questions;
  return (
    <Card heading={words.title}>
      <p className="soft">{words.says}</p>
      {items.length === 0 && <Empty says={words.empty} />}
      <ul className="my-3 grid">
        {items.map((question) => (
          <OneQuestion key={question.id} question={question} />
        ))}
      </ul>
      <NewQuestion />
    </Card>
  );
}

function OneQuestion({ question }: { question: Question }) {
  const { known } = useWords();
  const words = known.settings.questions;
  const client = useQueryClient();
  const changing = useSaving(
    () => call(retireQuestion, { params: { id: question.id }, body: { retired: !question.retired } }),
    words.changed,
    () => client.invalidateQueries({ queryKey: ['questions'] }),
  );
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span className={question.retired ? 'soft' : ''}>
        {[question.text.en, question.text.es].filter((text) => text !== null).join(' · ')}
        {question.retired && <span className="soft small"> · {words.retired}</span>}
      </span>
      <Button look="quiet" onClick={changing.go} waiting={changing.waiting}>
        <span className="small">{question.retired ? words.bringBack : words.retire}</span>
      </Button>
    </li>
  );
}

function NewQuestion() {
  const { known } = useWords();
  const words = known.settings.questions;
  const { languages } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const [text, setText] = useState<{ en?: string; es?: string }>({});
  const asked = Object.fromEntries(Object.entries(text).filter(([, one]) => one.trim() !== ''));
  const adding = useSaving(
    () => call(addQuestion, { body: { text: asked } }),
    words.added,
    () => {
      setText({});
      return client.invalidateQueries({ queryKey: ['questions'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(asked).length > 0) adding.go();
  };
  return (
    <form className="grid gap-3 border-t border-line pt-4" onSubmit={submit}>
      {languages.map((language) => (
        <TextField
          key={language}
          label={words.inLanguage[language]}
          lang={language}
          value={text[language] ?? ''}
          maxLength={500}
          onChange={(event) => setText({ ...text, [language]: event.target.value })}
        />
      ))}
      <div>
        <Button type="submit" waiting={adding.waiting}>
          {words.add}
        </Button>
      </div>
    </form>
  );
}
