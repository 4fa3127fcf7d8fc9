// On the page of a form of intake, for those whose browser runs scripts: a question appears once an answer calls for it, a
// file that is too large is said before it travels, and within a page of somebody else's the frame is as high as its page.
import { askedOf, type Field } from '../../domain/form/form.ts';
import { answerIn } from '../../domain/form/typed.ts';
import { echoDay } from './echoDay.ts';

const MOST_FILE_BYTES = 15 * 1024 * 1024;
const each = <E extends Element>(selector: string, doing: (one: E) => void): void => Array.prototype.forEach.call(document.querySelectorAll(selector), doing);

/** What stands in the form for one question, hidden or not. */
function answersOf(form: HTMLFormElement, fields: readonly Field[]): Record<string, ReturnType<typeof answerIn>> {
  const typed: Record<string, Record<string, string>> = {};
  for (const field of fields) typed[field.id] = {};
  each<HTMLInputElement>('[data-question] [name]', (input) => {
    const place = input.name.indexOf('.');
    const isChosen = (input.type !== 'radio' && input.type !== 'checkbox') || input.checked;
    const question = typed[input.name.slice(0, place)];
    if (isChosen && question && form.contains(input)) question[input.name.slice(place + 1)] = input.value;
  });
  const answers: Record<string, ReturnType<typeof answerIn>> = {};
  for (const field of fields) answers[field.id] = answerIn(field, typed[field.id] || {});
  return answers;
}

function askAsTheyAnswer(form: HTMLFormElement, fields: readonly Field[]): void {
  const shown = form.querySelector<HTMLInputElement>('input[name=shown]');
  const look = (): void => {
    const answers = answersOf(form, fields);
    const asked = askedOf(fields, answers).map(({ id }) => id);
    each<HTMLFieldSetElement>('[data-question]', (question) => {
      const isAsked = asked.indexOf(question.getAttribute('data-question') || '') >= 0;
      question.hidden = !isAsked;
      question.disabled = !isAsked;
    });
    for (const { id, kind } of fields) if (kind === 'date') echoDay(id, String(answers[id]));
    if (shown) shown.value = fields.map(({ id }) => id).join(' ');
  };
  form.addEventListener('change', look);
  form.addEventListener('input', look);
  look();
}

function sayTooLarge(input: HTMLInputElement): void {
  input.addEventListener('change', () => {
    const says = document.getElementById(`${input.id}-file`);
    const isTooLarge = Array.prototype.some.call(input.files || [], (file: File) => file.size > MOST_FILE_BYTES);
    if (isTooLarge) input.value = '';
    if (says) {
      says.textContent = isTooLarge ? input.getAttribute('data-too-large') : '';
      says.hidden = !isTooLarge;
    }
  });
}

/** How high it is, is all that the page around it learns; whoever may be around it, the server has said. */
function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    window.parent.postMessage({ alongside: 'height', height, begins: told === 0 }, '*');
    told = height;
  };
  tell();
  window.addEventListener('load', tell);
  if ('ResizeObserver' in window) new ResizeObserver(tell).observe(document.body);
  else setInterval(tell, 500);
}

each<HTMLFormElement>('form[data-fields]', (form) => askAsTheyAnswer(form, JSON.parse(form.getAttribute('data-fields') || '[]') as Field[]));
each<HTMLInputElement>('input[type=file]', sayTooLarge);
if (window.parent !== window) tellHeight();
