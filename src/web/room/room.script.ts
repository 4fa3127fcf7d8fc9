// Help for those whose browser runs scripts; every page works without it. What was typed is kept until it was sent,
// a form is sent once, the answer to what was sent is read out first, and "print" prints.
type Field = HTMLTextAreaElement | HTMLInputElement;

const PREFIX = 'typed ';
const SENT = 'sent';
const ONCE_MORE_AFTER_MS = 8000;
/** Hidden fields that differ each time the same page is made. */
const MADE_ANEW = ['csrf', 'once', 'back', 'ticket', 'shown', 'order'];

const all = <E extends Element>(selector: string, within: ParentNode = document): E[] => Array.prototype.slice.call(within.querySelectorAll(selector));

/** The tab's own store: closed with the tab, so that nothing stays on a shared computer. */
function store(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** A draft belongs to one form about one thing: an older round's draft never stands in a newer one. */
function placeOf(form: HTMLFormElement): string {
  const about = all<HTMLInputElement>('input[type=hidden]', form)
    .filter((field) => MADE_ANEW.indexOf(field.name.replace(/^.*\./, '')) < 0)
    .map((field) => field.value);
  return PREFIX + [form.getAttribute('action')].concat(about).join(' ');
}

const fieldsOf = (form: HTMLFormElement): Field[] => all<Field>('textarea, input[type=text], input[type=email], input[type=tel]', form);

function keepDrafts(form: HTMLFormElement, kept: Storage): void {
  const place = placeOf(form);
  for (const field of fieldsOf(form)) {
    const name = `${place} ${field.name}`;
    const before = kept.getItem(name);
    if (before !== null && before !== field.value && field.value === field.defaultValue && !document.querySelector('[data-outcome=refused]')) bringBack(field, before);
    field.addEventListener('input', () => kept.setItem(name, field.value));
  }
}

function bringBack(field: Field, draft: string): void {
  field.value = draft;
  openAround(field);
}

function openAround(element: HTMLElement): void {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) if (parent.tagName === 'DETAILS') parent.setAttribute('open', '');
}

function sendOnce(form: HTMLFormElement, kept: Storage | null): void {
  let sentAt = 0;
  form.addEventListener('submit', (event) => {
    if (Date.now() - sentAt < ONCE_MORE_AFTER_MS) event.preventDefault();
    else sentAt = Date.now();
    kept?.setItem(SENT, placeOf(form));
  });
}

/** What was taken in needs no draft any more. */
function forgetSent(kept: Storage): void {
  const place = kept.getItem(SENT);
  if (place === null || !document.querySelector('[data-outcome=thanks], [data-kept]')) return;
  for (const name of Object.keys(kept)) if (name.indexOf(place) === 0) kept.removeItem(name);
  kept.removeItem(SENT);
}

const kept = store();
if (kept !== null) forgetSent(kept);
for (const form of all<HTMLFormElement>('form')) {
  if (form.className === 'switches') continue;
  if (kept !== null) keepDrafts(form, kept);
  sendOnce(form, kept);
}
document.querySelector<HTMLElement>('[data-outcome]')?.focus();
for (const field of all<HTMLTextAreaElement>('.under textarea')) {
  const wish = field.form?.querySelector<HTMLInputElement>('input[value=wish]');
  const choose = () => wish && field.value !== '' && wish.click();
  field.addEventListener('input', choose);
  // What was typed before and not sent stands in sight.
  if (!field.form?.querySelector(':checked')) choose();
}
for (const button of all<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

/** Older browsers open what is folded neither for a link that leads into it nor on paper. */
const folds = all<HTMLDetailsElement>('details.fold');
function openAsked(): void {
  const asked = document.getElementById(location.hash.slice(1));
  if (asked === null || !asked.closest('details.fold')) return;
  openAround(asked);
  asked.scrollIntoView();
}
openAsked();
window.addEventListener('hashchange', openAsked);
let onPaper: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  onPaper = folds.filter((fold) => !fold.open);
  for (const fold of onPaper) fold.open = true;
});
window.addEventListener('afterprint', () => {
  for (const fold of onPaper) fold.open = false;
});
