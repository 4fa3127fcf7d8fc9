// What asks nothing of them now folds to its title and a line that says what is inside; open on paper, found by a search in the
// page, and opened by a link that leads into it. What is new or theirs to answer is never folded.
import { createContext, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { refusedForm } from './formIds.ts';
import { type Shown, ShownRoom, useRoom } from './shown.ts';

/** The main page draws its parts twice: what stands open comes first, what folds after it. Elsewhere all stands where it is drawn. */
export const Place = createContext<'first' | 'folded' | 'all'>('all');
export const isDrawn = (place: 'first' | 'folded' | 'all', folds: boolean): boolean => place === 'all' || (place === 'folded') === folds;

/** What stays in sight on paper also in large letters: what was said last, what it is about, and who does what until when. */
const NEVER_LEFT_OUT = ['last-word', 'problem', 'who', 'promises'];

type FoldProps = { title: ReactNode; id: string; inside: ReactNode; tone: string; children: ReactNode };
export function Fold({ title, id, inside, tone, children }: FoldProps) {
  const shown = useRoom();
  return (
    <details className={`fold ${NEVER_LEFT_OUT.includes(id) ? '' : 'lesser'} ${tone}`} open={holdsRefused(shown, children)}>
      <summary>
        <h2 id={`${id}-title`}>{title}</h2>
        <span className="soft">{inside}</span>
      </summary>
      <div className="folded" id={id}>
        {children}
      </div>
    </details>
  );
}

/** What they typed in a form that was not taken stands in sight. */
function holdsRefused(shown: Shown, inside: ReactNode): boolean {
  const form = refusedForm(shown);
  if (form === null) return false;
  return renderToStaticMarkup(<ShownRoom value={shown}>{inside}</ShownRoom>).includes(`id="${form}`);
}
