import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card.tsx';
import { useWords } from '../words.tsx';
import { mailCount } from './mail.ts';

/** On Today only while mail waits for a person. */
export function WaitingMail() {
  const { mail, desk } = useWords();
  const waiting = useQuery(mailCount).data?.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <Card heading={mail.today.heading(desk.upToHundred(waiting), waiting === 1)}>
      <Link to="/mail" search={{}}>
        {mail.today.link}
      </Link>
    </Card>
  );
}
