// Photos and documents: from the phone's camera or from its files; then seen, and two questions asked beside them.

import { type FileView, isShown } from '../../contract/file.ts';
import { filePath } from '../../contract/fillPages.ts';
import { isFileAnswer } from '../../domain/form/form.ts';
import { FillForm, useFill } from './fillFrame.tsx';
import { type Asking, Caught, Choice, GoOn, Heading, Help, saidOf, wordsFor } from './fillQuestion.tsx';

// Asked for JPEG, an iPhone hands over JPEG instead of HEIC.
export const PHOTO_TYPES = 'image/jpeg,image/png,image/webp,image/gif';

export function FileQuestion({ facts, step }: Asking) {
  const { fill } = facts;
  const { field, fromCheck } = step;
  const words = wordsFor(facts);
  const answer = fill.answers[field.id];
  const ids = isFileAnswer(answer) ? answer.files : [];
  const files = fill.files.filter(({ id }) => ids.includes(id));
  const most = field.kind === 'file' ? field.most : 1;
  return (
    <>
      <div id="answer" tabIndex={-1}>
        <Heading facts={facts} step={step} />
        <Help facts={facts} step={step} />
        <Caught facts={facts} step={step} />
      </div>
      {files.length === 0 && <Add facts={facts} step={step} />}
      {files.length > 0 && (
        <>
          <h2>{words.file.here(files.length)}</h2>
          {files.map((file, place) => (
            <OneFile key={file.id} facts={facts} step={step} file={file} place={place} />
          ))}
          {files.length < most && (
            <details className="opening" open={saidOf(facts, step) !== null && step.caught === 'not-all-pages'}>
              <summary>{words.file.more}</summary>
              <div className="opened">
                <Add facts={facts} step={step} />
              </div>
            </details>
          )}
        </>
      )}
      <FillForm task={fill.task.id} step={field.id} fromCheck={fromCheck}>
        {files.length > 0 && <LookAtIt facts={facts} step={step} />}
        {(files.length > 0 || !field.required) && <GoOn facts={facts} step={step} />}
      </FillForm>
    </>
  );
}

function Add({ facts, step }: Asking) {
  const { readOnly } = useFill();
  const words = wordsFor(facts);
  const { field } = step;
  const photosOnly = field.kind === 'file' && field.accepts === 'photo';
  if (readOnly) return null;
  return (
    <FillForm task={facts.fill.task.id} step={field.id} fromCheck={step.fromCheck} files>
      <div className="field">
        <label htmlFor="camera">{words.file.camera}</label>
        <input type="file" id="camera" name="file" accept="image/*" capture="environment" data-too-large={words.file.tooLarge} />
      </div>
      <div className="field">
        <label htmlFor="choose">{photosOnly ? words.file.choosePhoto : words.file.choose}</label>
        <input type="file" id="choose" name="file" accept={photosOnly ? PHOTO_TYPES : `${PHOTO_TYPES},application/pdf,text/plain`} data-too-large={words.file.tooLarge} />
      </div>
      <button type="submit" className="button main">
        {words.file.send}
      </button>
    </FillForm>
  );
}

function OneFile({ facts, step, file, place }: Asking & { file: FileView; place: number }) {
  const { room, readOnly } = useFill();
  const words = wordsFor(facts);
  const name = words.file.page(place + 1, file.name);
  const href = filePath(room.id, file.id);
  return (
    <section className="card" aria-label={name}>
      <p>
        <bdi>{name}</bdi>
      </p>
      {isShown(file) ? (
        <a href={href}>
          <img className="photo" loading="lazy" src={href} alt={name} />
        </a>
      ) : (
        <p>
          {file.state === 'quarantined' ? (
            words.file.checking
          ) : file.state === 'damaged' ? (
            words.file.damaged
          ) : file.type === 'image/heic' ? (
            words.file.noPreview
          ) : (
            <a href={href}>{words.file.open(file.name)}</a>
          )}
        </p>
      )}
      {!readOnly && (
        <FillForm task={facts.fill.task.id} step={step.field.id} fromCheck={step.fromCheck}>
          <button type="submit" className="button" name="remove" value={file.id}>
            {words.file.remove}
          </button>
        </FillForm>
      )}
    </section>
  );
}

/** Asked before it is sent: what can't be read or is half there would come back to them. */
function LookAtIt({ facts, step }: Asking) {
  const words = wordsFor(facts).file;
  const answer = facts.fill.answers[step.field.id];
  const { legible, whole } = isFileAnswer(answer) ? answer : { legible: undefined, whole: undefined };
  return (
    <>
      <fieldset>
        <legend>{words.legible}</legend>
        <Choice type="radio" name="legible" value="yes" checked={legible === 'yes'}>
          {words.legibleYes}
        </Choice>
        <Choice type="radio" name="legible" value="no" checked={legible === 'no'}>
          {words.legibleNo}
        </Choice>
      </fieldset>
      <fieldset>
        <legend>{words.whole}</legend>
        <Choice type="radio" name="whole" value="yes" checked={whole === 'yes'}>
          {words.wholeYes}
        </Choice>
        <Choice type="radio" name="whole" value="no" checked={whole === 'no'}>
          {words.wholeNo}
        </Choice>
      </fieldset>
    </>
  );
}
