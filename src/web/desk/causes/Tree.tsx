import { type KeyboardEvent, useRef, useState } from 'react';
import type { Cause, WhyView } from '../../../contract/cause.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { firstName } from '../../ui/firstName.ts';
import { useKeys } from '../../ui/keys.ts';
import { Tag } from '../../ui/Tag.tsx';
import { useWords, type Words } from '../words.tsx';
import { belowIn, type Place, stepped, TOP } from './tree.ts';

type TreeProps = { cause: Cause; chosen: Place; onChoose: (place: Place) => void; onOpen: (place: Place) => void };

/** The tree of whys. It is one nested list, which is what is heard; drawn, it is the picture: the cause at the left, what lies behind it to the right. */
export function Tree({ cause, chosen, onChoose, onOpen }: TreeProps) {
  const { causes } = useWords();
  const [asText, setAsText] = useState(false);
  const drawn = useRef<HTMLElement>(null);
  useKeys({ t: () => setAsText(!asText) });
  const walk = (event: KeyboardEvent) => {
    const next = stepped(cause.whys, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    drawn.current?.querySelector<HTMLElement>(`[data-why="${next}"]`)?.focus();
  };
  const beside = (
    <Button look="quiet" keys="t" aria-pressed={asText} onClick={() => setAsText(!asText)}>
      <span className="small">{asText ? causes.tree.asPicture : causes.tree.asText}</span>
    </Button>
  );
  return (
    <Card heading={causes.tree.title} beside={beside}>
      <p className="soft small max-w-[75ch] pb-4">{causes.tree.says}</p>
      <section ref={drawn} aria-label={causes.tree.label} className={`why-tree ${asText ? 'as-text' : 'as-picture'}`} onKeyDown={walk}>
        <ul>
          <li>
            <Top cause={cause} chosen={chosen === TOP} choose={() => onChoose(TOP)} open={() => onOpen(TOP)} />
            <Branch cause={cause} at={TOP} chosen={chosen} onChoose={onChoose} onOpen={onOpen} />
          </li>
        </ul>
      </section>
      {cause.whys.length === 0 && <p className="soft pt-3">{causes.tree.empty}</p>}
      {cause.anotherBranch && <p className="pt-3 text-due">{causes.tree.another}</p>}
      <p className="soft small hidden pt-3 md:block print:hidden!">{causes.tree.keys}</p>
    </Card>
  );
}

function Branch({ cause, at, chosen, onChoose, onOpen }: TreeProps & { at: Place }) {
  const answers = belowIn(cause.whys, at);
  if (answers.length === 0) return null;
  return (
    <ul>
      {answers.map((why) => (
        <li key={why.id}>
          <Node why={why} isRoot={cause.rootAgreed.ends.includes(why.id)} chosen={chosen === why.id} choose={() => onChoose(why.id)} open={() => onOpen(why.id)} />
          <Branch cause={cause} at={why.id} chosen={chosen} onChoose={onChoose} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

type Choosing = { chosen: boolean; choose: () => void; open: () => void };

function Top({ cause, chosen, choose, open }: Choosing & { cause: Cause }) {
  const { causes } = useWords();
  return (
    <button type="button" className="why top" data-why={TOP} aria-pressed={chosen} onFocus={choose} onClick={open}>
      <span className="soft small block">{causes.tree.root}</span>
      <b>{cause.title.text ?? causes.tree.erased}</b>
    </button>
  );
}

function Node({ why, isRoot, chosen, choose, open }: Choosing & { why: WhyView; isRoot: boolean }) {
  const words = useWords();
  const { tree } = words.causes;
  const theirs = why.answer?.theirs ?? why.asked !== null;
  return (
    <button type="button" className={`why ${theirs ? 'theirs' : 'ours'} ${why.end ? 'end' : ''}`} data-why={why.id} aria-pressed={chosen} onFocus={choose} onClick={open}>
      <span className="sr-only">{tree.depth(why.depth)}. </span>
      <span className="soft small block">{whoSays(why, words)}</span>
      {why.answer === null ? (
        <span className="block">{why.question?.text ?? tree.erased}</span>
      ) : (
        <span className={`plain-words block ${theirs ? 'voice' : ''}`} dir="auto">
          {why.answer.said.text ?? tree.erased}
        </span>
      )}
      {(why.end || why.asks !== null) && (
        <span className="mt-2 flex flex-wrap gap-1">
          {why.end && <Tag tone="together">{isRoot ? `${tree.agreed}: ${tree.end.toLocaleLowerCase()}` : tree.end}</Tag>}
          {why.asks !== null && <Tag tone={why.asks === 'waiting-for-them' || why.asks === 'they-do-not-know' ? 'theirs' : 'due'}>{tree.asks[why.asks]}</Tag>}
        </span>
      )}
    </button>
  );
}

/** "Sam", "Judy says", "Judy is asked"; without a name for whoever may not see their concern. */
export function whoSays({ answer, asked }: WhyView, { causes: { tree } }: Words): string {
  const name = asked?.of ? firstName(asked.of.name) : null;
  if (answer === null) return name === null ? tree.askedUnnamed : tree.asked(name);
  if (!answer.theirs) return tree.ours(firstName(answer.by.by.name));
  return name === null ? tree.theirsUnnamed : tree.theirs(name);
}
