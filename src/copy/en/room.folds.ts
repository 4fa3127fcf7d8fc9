// What a part of the room says of itself while it is folded: how much is inside.
const count = (n: number, one: string, many: string): string => `${n === 1 ? 'One' : n.toLocaleString('en')} ${n === 1 ? one : many}`;
const small = (n: number): string => (n === 1 ? 'one' : n.toLocaleString('en'));

export const folds = {
  title: 'All the rest, to read when you like',
  /** On paper in large letters, which hold less. */
  onScreen: 'More stands on your page on the screen.',
  lastWord: 'The last word from us',
  lastWordOn: (name: string, on: string) => `${name} wrote this ${on}.`,
  decisions: (n: number) => `${count(n, 'decision', 'decisions')}.`,
  apologies: (n: number, name: string, on: string) => (n === 1 ? `From ${name}, ${on}.` : `${count(n, 'message', 'messages')}, the last from ${name} ${on}.`),
  who: (ours: number, yours: number) => `We do ${small(ours)}, you do ${small(yours)}.`,
  promises: (toCome: number, kept: number, released: number) => {
    const parts = [...(toCome > 0 ? [`${toCome.toLocaleString('en')} to come`] : []), ...(kept > 0 ? [`${kept.toLocaleString('en')} kept`] : [])];
    return `${[...parts, ...(released > 0 ? [`${released.toLocaleString('en')} not needed`] : [])].join(', ')}.`;
  },
  matters: (n: number, answered: number) =>
    n === 1
      ? `One thing, ${answered === 1 ? 'answered' : 'not answered yet'}.`
      : `${count(n, 'thing', 'things')}, ${answered === 0 ? 'none answered yet' : `${small(answered)} answered`}.`,
  older: (n: number, from: string, to: string) =>
    from === to ? `${count(n, 'older entry', 'older entries')}, from ${from}` : `${count(n, 'older entry', 'older entries')}, from ${from} to ${to}`,
};
