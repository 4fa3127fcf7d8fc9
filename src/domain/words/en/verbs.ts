// English verbs in the forms that rules need: a rule names what is done ("read bring turn-up"), and gets who did it, has done it, does it.

/** What no -ed makes: the past, and what has been done where that differs. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be was/been become became/become begin began/begun blow blew/blown break broke/broken bring brought buy bought catch caught choose chose/chosen come came/come
  cost cost cut cut deal dealt do did/done drink drank/drunk drive drove/driven eat ate/eaten fall fell/fallen feel felt fight fought find found forget forgot/forgotten
  get got give gave/given go went/gone have had hear heard hold held keep kept know knew/known lead led leave left lend lent let let lose lost make made mean meant
  meet met mislay mislaid misread misread mishear misheard misspell misspelt misunderstand misunderstood overlook overlooked oversleep overslept pay paid put put
  read read ring rang/rung run ran/run say said see saw/seen sell sold send sent set set shut shut sit sat sleep slept speak spoke/spoken speed sped spend spent
  stand stood stick stuck take took/taken tell told think thought throw threw/thrown understand understood wake woke/woken wear wore/worn write wrote/written`
    .split(/\s+/)
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : [])),
);
const DOUBLED =
  /^(?:admit|ban|chat|cancel|clog|control|drop|fit|flag|forbid|jam|label|log|mix|nag|nod|omit|pat|plan|plug|pop|prefer|refer|rub|scan|ship|skip|slip|spot|step|stop|strip|submit|tick|travel|trip|unplug|wrap)$/;
const NEVER_DOUBLED = /[wxy]$|ck$|^(?:cancel|label|travel)$/;

/** "turn-up" is "turned up". */
const each = (verbs: string, form: (verb: string) => readonly string[]): string => {
  const forms = verbs.split(/\s+/).flatMap((one) => {
    const [verb = '', ...after] = one.split('-');
    return form(verb).map((said) => [said, ...after].join(' '));
  });
  return `(?:${[...new Set(forms)].join('|')})`;
};

const withEd = (verb: string): readonly string[] => {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [...(DOUBLED.test(verb) && !/x$/.test(verb) ? [`${verb}${verb.at(-1) ?? ''}ed`] : []), ...(!DOUBLED.test(verb) || NEVER_DOUBLED.test(verb) ? [`${verb}ed`] : [])];
};
const pastOf = (verb: string): readonly string[] => (IRREGULAR[verb] === undefined ? withEd(verb) : [IRREGULAR[verb].split('/')[0] ?? verb]);
const doneOf = (verb: string): readonly string[] => (IRREGULAR[verb] === undefined ? withEd(verb) : [IRREGULAR[verb].split('/').at(-1) ?? verb]);

/** Call, turn up. */
export const toDo = (verbs: string): string => each(verbs, (verb) => [verb]);
/** Called, went. */
export const did = (verbs: string): string => each(verbs, pastOf);
/** Called, gone. */
export const done = (verbs: string): string => each(verbs, doneOf);
/** Call, called, going: after "did not", "have not", "had you" or "by", as it comes. */
export const anyHow = (verbs: string): string => each(verbs, (verb) => [...new Set([verb, ...pastOf(verb), ...doneOf(verb)])]);
