import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { sentenceOf } from '../problems.ts';
import type { Room } from './acts/act.ts';
import { readDangerAct } from './acts/keeping.ts';
import { useDoing } from './acts/useDoing.ts';
import { mayDo } from './offered.ts';

/** The first card where somebody may be in danger: why we think so, who knows, and one button. */
export function Danger({ room }: { room: Room }) {
  const { view, words, me } = room;
  const { concern, desk } = words;
  const reading = useDoing(room, () => {});
  if (view.danger === null || view.danger.readAt !== null) return null;
  return (
    <section aria-labelledby="danger" className="card grid gap-3 border-due! bg-due-wash! px-5 py-4">
      <div className="grid gap-1">
        <h2 id="danger" className="text-due">
          {concern.danger.title}
        </h2>
        <p>
          <Why room={room} /> {view.danger.mailed && concern.danger.mailed} {!me.organisation.mailIsSet && concern.danger.noMail}
        </p>
      </div>
      {reading.problem !== null && <ErrorSentence says={sentenceOf(reading.problem, desk)} />}
      {mayDo(room, 'readDanger') && (
        <div>
          <Button look="main" onClick={() => void reading.go(readDangerAct(room))} waiting={reading.waiting}>
            {concern.danger.read}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Who found it: a person who marked it, or a pattern, in words that stand here. */
function Why({ room: { view, words } }: { room: Room }) {
  const { danger } = words.concern;
  const marked = view.entries.findLast(({ kind }) => kind === 'dangerSeen')?.by.name ?? '';
  if (view.danger?.because === 'ticked') return marked === '' ? danger.ticked : danger.marked(marked);
  if (view.danger?.found == null) return danger.pattern;
  return (
    <>
      {danger.found} <q className="voice">{view.danger.found}</q>
    </>
  );
}
