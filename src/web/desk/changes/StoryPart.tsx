import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { approveStory, takeStoryOff, tellOfChange, writeStory } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { type Draft, useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { organisation } from '../settings/catalogue.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import type { OneChange } from './ChangeCard.tsx';
import { useChangeDeed } from './changes.ts';

const LANGUAGES = ['en', 'es'] as const;

/** What everybody is told, once: what they said and what we did. A lead lets it stand on the page. */
export function StoryPart({ cause, change }: OneChange) {
  const { changes } = useWords();
  const { story: words } = changes;
  const [writing, setWriting] = useState(false);
  const { story } = change;
  const mayWrite = change.may.includes('writeStory');
  if (story === null && !mayWrite) return null;
  return (
    <section className="grid gap-3">
      <h4 className="font-semibold">{words.title}</h4>
      {story === null && !writing && <p className="soft">{words.none}</p>}
      {story !== null && !writing && <Texts cause={cause} change={change} />}
      {writing ? (
        <Write cause={cause} change={change} onDone={() => setWriting(false)} />
      ) : (
        mayWrite && (
          <div>
            <Button look={story === null ? 'plain' : 'quiet'} onClick={() => setWriting(true)}>
              {story === null ? words.write : words.edit}
            </Button>
          </div>
        )
      )}
      {story !== null && !writing && <Tell cause={cause} change={change} version={story.version} />}
    </section>
  );
}

function Texts({ cause, change }: OneChange) {
  const { changes, causes, desk } = useWords();
  const { story: words } = changes;
  const at = { params: { cause, change: change.id } };
  const approving = useChangeDeed(() => call(approveStory, { ...at, body: { version: change.story?.version ?? 0 } }), words.approved);
  const taking = useChangeDeed(() => call(takeStoryOff, at), words.takenOff);
  const { story } = change;
  if (story === null) return null;
  return (
    <>
      {LANGUAGES.map((language) => {
        const text = story.texts[language];
        return (
          text !== null && (
            <blockquote key={language} lang={language} className="rounded-one bg-together-wash grid gap-1 px-4 py-3">
              <p className="voice">{text.said.text ?? causes.tree.erased}</p>
              <p>{text.did.text ?? causes.tree.erased}</p>
            </blockquote>
          )
        );
      })}
      {story.approved !== null && <p className="soft">{words.onPage(story.approved.by.name)}</p>}
      {story.approved !== null && story.tooFew && <p className="soft">{words.tooFew}</p>}
      {approving.problem !== null && <ErrorSentence says={sentenceOf(approving.problem, desk)} />}
      <p className="flex flex-wrap gap-2">
        {change.may.includes('approveStory') && (
          <Button waiting={approving.waiting} onClick={approving.go}>
            {words.approve}
          </Button>
        )}
        {change.may.includes('takeStoryOff') && (
          <Button look="quiet" waiting={taking.waiting} onClick={taking.go}>
            {words.takeOff}
          </Button>
        )}
      </p>
    </>
  );
}

/** As the server counts them: a word has a letter or a digit in it. */
const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function Write({ cause, change, onDone }: OneChange & { onDone: () => void }) {
  const { changes } = useWords();
  const { story: words } = changes;
  const here = useQuery(organisation).data?.languages ?? ['en'];
  const shown = LANGUAGES.filter((language) => here.includes(language) || change.story?.texts[language] != null || change.people.languagesMissing.includes(language));
  const text = (language: 'en' | 'es', part: 'said' | 'did') => change.story?.texts[language]?.[part].text ?? '';
  const key = `change.${change.id}.story.${change.story?.version ?? 0}`;
  const drafts = {
    en: { said: useDraft(`${key}.en.said`, text('en', 'said')), did: useDraft(`${key}.en.did`, text('en', 'did')) },
    es: { said: useDraft(`${key}.es.said`, text('es', 'said')), did: useDraft(`${key}.es.did`, text('es', 'did')) },
  };
  const written = (language: 'en' | 'es') => shown.includes(language) && `${drafts[language].said.text}${drafts[language].did.text}`.trim() !== '';
  const bodyOf = (language: 'en' | 'es') => (written(language) ? { [language]: { said: drafts[language].said.text, did: drafts[language].did.text } } : {});
  const saving = useChangeDeed(() => call(writeStory, { params: { cause, change: change.id }, body: { ...bodyOf('en'), ...bodyOf('es') } }), words.saved, onDone);
  return (
    <FormFrame saving={saving} go={words.save} onCancel={onDone}>
      {shown.map((language, index) => (
        <fieldset key={language} className="grid gap-3">
          <legend className="soft small">{words.languages[language]}</legend>
          <DraftArea label={words.said} hint={words.saidHint} draft={drafts[language].said} voice="theirs" rows={2} autoFocus={index === 0} onSend={saving.go} />
          <OurWords language={language} label={words.did} hint={words.count(count(drafts[language]))} draft={drafts[language].did} rows={2} onSend={saving.go} />
        </fieldset>
      ))}
    </FormFrame>
  );
}
const count = ({ said, did }: { said: Draft; did: Draft }): number => wordsIn(said.text) + wordsIn(did.text);

function Tell({ cause, change, version }: OneChange & { version: number }) {
  const { changes, desk } = useWords();
  const { story: words } = changes;
  const telling = useChangeDeed(() => call(tellOfChange, { params: { cause, change: change.id }, body: { version } }), words.told);
  const { untold, languagesMissing } = change.people;
  if (!change.begun && change.state === 'tried') return <p className="soft">{words.waits}</p>;
  if (!change.may.includes('tellOfChange') || untold === 0) return null;
  return (
    <div className="grid gap-2">
      <p>{words.tellSays(untold)}</p>
      {languagesMissing.length > 0 && <p className="soft">{words.missing(languagesMissing.map((language) => words.languageNames[language]).join(', '))}</p>}
      {telling.problem !== null && <ErrorSentence says={sentenceOf(telling.problem, desk)} />}
      <div>
        <Button look="main" waiting={telling.waiting} onClick={telling.go}>
          {words.tell(untold)}
        </Button>
      </div>
    </div>
  );
}
