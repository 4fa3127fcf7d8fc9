import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { openMail, type ShownMail } from '../../../contract/mail.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { WhoField } from '../tell/WhoField.tsx';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { useSettling } from './mail.ts';

/** A colleague passed it on: it is about somebody on file, or about somebody whose name is typed. */
export function OpenSheet({ one, aside, onClose }: { one: ShownMail; aside: boolean; onClose: () => void }) {
  const { mail, desk } = useWords();
  const navigate = useNavigate();
  const [who, setWho] = useState<Who>({ name: '' });
  const customer = who.id === undefined ? { name: who.name.trim() } : { id: who.id };
  const opening = useSettling(
    () => call(openMail, { params: { mail: one.id }, body: { customer, ...(aside && { aside: true }) } }),
    mail.open.done,
    ({ concern }) => concern !== null && navigate({ to: '/concerns/$id', params: { id: concern } }),
  );
  return (
    <Sheet open onClose={onClose} title={mail.open.title} close={desk.close}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (who.name.trim() !== '') opening.go();
        }}
      >
        {opening.problem !== null && <ErrorSentence says={sentenceOf(opening.problem, desk)} />}
        <WhoField who={who} onWho={setWho} error={undefined} label={mail.open.who} hint={mail.open.hint} />
        <div>
          <Button type="submit" look="main" waiting={opening.waiting}>
            {mail.open.go}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
