import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CauseChanges } from '../../../contract/change.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Problem } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { changesOf } from './changes.ts';
import { PlanForm } from './PlanForm.tsx';
import { TouchedCard } from './TouchedCard.tsx';

/** Below the tree: what the team does about it, who was told, who helps, and whom one calls first. */
export function ChangesSection({ cause, team }: { cause: string; team: string }) {
  const { desk } = useWords();
  const { data, error } = useQuery(changesOf(cause));
  if (error instanceof Problem) return <ErrorSentence says={sentenceOf(error, desk)} />;
  if (data === undefined) return null;
  return (
    <section className="grid gap-4" aria-labelledby="changes-title">
      <Changes all={data} />
      <TouchedCard all={data} team={team} />
    </section>
  );
}

function Changes({ all }: { all: CauseChanges }) {
  const { changes } = useWords();
  const [planning, setPlanning] = useState(false);
  const may = all.may.includes('planChange');
  return (
    <>
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="changes-title">{changes.title}</h2>
        {may && !planning && all.changes.length > 0 && <Button onClick={() => setPlanning(true)}>{changes.plan}</Button>}
      </header>
      {all.weakAlone && <p className="border-s-4 border-due bg-due-wash px-4 py-3">{changes.weakAlone}</p>}
      {all.changes.length === 0 && !planning && (
        <div className="card">
          <Empty says={changes.none}>
            {may && (
              <Button look="main" onClick={() => setPlanning(true)}>
                {changes.plan}
              </Button>
            )}
          </Empty>
        </div>
      )}
      {planning && (
        <Card level={3} heading={changes.plan}>
          <PlanForm cause={all.cause} onDone={() => setPlanning(false)} />
        </Card>
      )}
      {all.changes.map((change) => (
        <ChangeCard key={change.id} cause={all.cause} change={change} />
      ))}
    </>
  );
}
