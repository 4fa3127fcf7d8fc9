/** "Sam" of "Sam Keller", but all of "Dr Ames": what one calls a person in a button. */
export function firstName(name: string): string {
  const [first = name, ...others] = name.trim().split(/\s+/);
  return others.length === 0 || /^(dr|dra|mr|mrs|ms|mx|prof|sr|sra|sister|hna)\.?$/i.test(first) ? name : first;
}
