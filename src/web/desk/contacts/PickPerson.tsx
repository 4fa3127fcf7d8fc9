import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import type { Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { WhoField } from '../tell/WhoField.tsx';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';

type Saving = { readonly waiting: boolean; readonly problem: Problem | null; go(): void };
type PickPersonProps = { who: Who; onWho: (who: Who) => void; label: string; go: string; saving: Saving };

/** Somebody who is on file, found by name, and one button that does it. */
export function PickPerson({ who, onWho, label, go, saving }: PickPersonProps) {
  const { desk, contacts } = useWords();
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(who.id === undefined);
    if (who.id !== undefined) saving.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <WhoField who={who} onWho={onWho} label={label} hint={contacts.pick.hint} error={missing ? contacts.pick.first : undefined} />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {go}
        </Button>
      </div>
    </form>
  );
}
