// Help for those whose browser runs scripts, while they fill a form in: the server's own check, said as they go, never in
// the way of sending; a file goes up as soon as it is chosen, and one that is too large is said before it travels.
import { type AnswerFault, type TypedField, textFault } from '../../domain/form/check.ts';

type Check = { field: TypedField; today: string; says: Partial<Record<AnswerFault, string>> };
const MOST_FILE_BYTES = 15 * 1024 * 1024;

/** Read out once, when it changes. */
function say(place: HTMLElement, sentence: string): void {
  place.hidden = sentence === '';
  if (place.textContent !== sentence) place.textContent = sentence;
}

function checkAsTheyType(form: HTMLFormElement, { field, today, says }: Check): void {
  const caught = document.getElementById('caught');
  const answer = document.getElementById('answer');
  if (caught === null || answer === null) return;
  const look = (): void => {
    const text = String(new FormData(form).get('answer') || '');
    const fault = text.trim() === '' ? null : textFault(field, text, today);
    say(caught, (fault && says[fault]) || '');
    if (answer.tagName !== 'FIELDSET') answer.setAttribute('aria-invalid', String(!caught.hidden));
  };
  caught.setAttribute('role', 'status');
  form.addEventListener('change', look);
  form.addEventListener('input', () => caught.hidden || look());
}

function sendAtOnce(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target }) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const caught = document.getElementById('caught');
    const tooLarge = file.size > MOST_FILE_BYTES;
    if (caught) say(caught, (tooLarge && input.getAttribute('data-too-large')) || '');
    if (tooLarge) input.value = '';
    else form.querySelector('button')?.click();
  });
}

const all = (selector: string): HTMLFormElement[] => Array.prototype.slice.call(document.querySelectorAll(selector));
for (const form of all('form[data-check]')) checkAsTheyType(form, JSON.parse(form.getAttribute('data-check') || '{}') as Check);
for (const form of all('form[data-at-once]')) sendAtOnce(form);
