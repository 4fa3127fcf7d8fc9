// Small parts of the room: whose words these are, a form for one deed, a button that opens one, and a box to write in.
import { type ReactNode, use } from 'react';
import type { Said, SaidCorrection } from '../../contract/common/schemas.ts';
import { refusalSentence } from '../../copy/copy.ts';
import { Fold, isDrawn, Place } from './fold.tsx';
import { type About, formId } from './formIds.ts';
import { Hidden } from './page.tsx';
import { keptIn, useRoom } from './shown.ts';

/** Their words in the serif, ours in the sans, with line breaks as typed. */
export function Words({ said, quiet = false, struck = false }: { said: Said; quiet?: boolean; struck?: boolean }) {
  const { words, copy } = useRoom();
  const both = said.correction?.state === 'kept-beside';
  const text = said.text !== null && struck ? <s>{said.text}</s> : said.text;
  return (
    <>
      {both && <p className="soft">{copy.correction.onRecord}</p>}
      {text === null ? (
        <p className="soft">{words.erased}</p>
      ) : (
        <p className={`words ${said.voice === 'ours' ? '' : 'voice'} ${quiet || struck ? 'soft' : ''}`} dir="auto">
          {text}
        </p>
      )}
      {said.correction !== undefined && <Correction of={said.correction} reads={said.text} />}
    </>
  );
}

/** Below words that they said are not right: what stood before, or what they say, and our answer. */
function Correction({ of: { state, stood, theirs, because, at }, reads }: { of: SaidCorrection; reads: string | null }) {
  const { copy, when } = useRoom();
  const { correction } = copy;
  const taken = state === 'taken';
  return (
    <>
      {taken && <p className="soft">{correction.corrected(when.onAt(at))}</p>}
      {taken && theirs.text !== reads && <p className="soft">{correction.youSay}</p>}
      {taken && theirs.text !== reads && <Words said={theirs} />}
      <p className="soft">{taken ? correction.stood : correction.youSay}</p>
      <Words said={taken ? stood : theirs} struck={taken} />
      {state === 'asked' && <p className="soft">{correction.withUs}</p>}
      {state !== 'asked' && because !== null && <p className="soft">{taken ? correction.because : correction.both}</p>}
      {state !== 'asked' && because !== null && <Words said={because} />}
    </>
  );
}

type CardProps = { title: ReactNode; id: string; tone?: string; oneOfSeveral?: boolean; inside?: string | null; children: ReactNode };
/**
 * A part of the page with its own heading; several under one heading are groups, for places of one name can't be told apart.
 * Where nothing of it is new or theirs to answer, `inside` says in a line what it holds, and it folds.
 */
export function Card({ title, id, tone = '', oneOfSeveral = false, inside = null, children }: CardProps) {
  if (!isDrawn(use(Place), inside !== null)) return null;
  if (inside !== null) {
    return (
      <Fold title={title} id={id} inside={inside} tone={tone}>
        {children}
      </Fold>
    );
  }
  return (
    <section className={`card ${tone}`} aria-labelledby={`${id}-title`} {...(oneOfSeveral && { role: 'group' })}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** `about` are the ids and versions that it answers; `slot` tells two forms of the same deed apart. */
type FormProps = About & { about?: Readonly<Record<string, string | number>>; slot?: string; children: ReactNode };
/** A plain form that posts one deed. */
export function DeedForm({ deed, of, about = {}, slot, children }: FormProps) {
  const shown = useRoom();
  const { room, csrf, once, sub } = shown;
  const refusal = keptIn(shown, deed, of) === null ? undefined : shown.said?.refusal;
  const id = formId({ deed, of }) + (slot === undefined ? '' : `-${slot}`);
  return (
    <form method="post" action={`/room/${room.id}/${deed}`} id={id} aria-describedby={refusal && `${id}-refusal`}>
      <Hidden name="csrf" value={csrf} />
      <Hidden name="once" value={`${once}.${id}`} />
      {sub !== undefined && <Hidden name="page" value={sub.page} />}
      {sub?.thing != null && <Hidden name="thing" value={sub.thing} />}
      {Object.entries(about).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {refusal && (
        <p className="refusal" id={`${id}-refusal`}>
          {refusalSentence(shown.language, refusal)}
        </p>
      )}
      {children}
    </form>
  );
}

/** A button that opens a form below it, without script; open at once where its form was refused. */
export function Opening({ deed, of, label, quiet = false, children }: About & { label: string; quiet?: boolean; children: ReactNode }) {
  const kept = keptIn(useRoom(), deed, of);
  // A form with several answers opens at the one that was typed in.
  return (
    <details className={quiet ? 'opening quiet' : 'opening'} open={kept !== null && (kept.text ?? '') !== ''}>
      <summary>{label}</summary>
      <div className="opened">{children}</div>
    </details>
  );
}

type BoxProps = About & { label: string; name?: string; rows?: number; from?: string; optional?: boolean };
export function Box({ deed, of, label, name = 'text', rows = 4, from = '', optional = false }: BoxProps) {
  const shown = useRoom();
  const id = `${formId({ deed, of })}-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="soft">({shown.words.ifYouLike})</span>}
      </label>
      <textarea id={id} name={name} rows={rows} dir="auto" maxLength={20_000} defaultValue={keptIn(shown, deed, of)?.[name] ?? from} />
    </div>
  );
}

type SendProps = { children: ReactNode; answer?: string; name?: string; tone?: 'yes' | 'main' | '' };
export function Send({ children, answer, name = 'answer', tone = '' }: SendProps) {
  return (
    <button type="submit" className={`button ${tone}`} {...(answer !== undefined && { name, value: answer })}>
      {children}
    </button>
  );
}
