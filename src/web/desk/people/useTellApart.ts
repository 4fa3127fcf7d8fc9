import type { Customer } from '../../../contract/people.ts';
import { useWords } from '../words.tsx';

const SHOWN = 4;

/** What tells two of one name apart: the year of birth, how a number ends, the address, and how much they brought. */
export function useTellApart(): (one: Customer) => string {
  const { samePerson, people } = useWords();
  return ({ bornOn, ways, concerns }) => {
    const phone = ways.find(({ kind }) => kind === 'phone')?.value.replace(/\D/g, '') ?? '';
    const mail = ways.find(({ kind }) => kind === 'email')?.value ?? '';
    const facts = [
      ...(bornOn === null ? [] : [samePerson.apart.born(bornOn.slice(0, 4))]),
      ...(phone === '' ? [] : [samePerson.apart.phone(phone.slice(-SHOWN))]),
      ...(mail === '' ? [] : [mail]),
      ...(concerns > 0 ? [people.customers.concerns(concerns)] : []),
    ];
    return facts.length === 0 ? samePerson.apart.nothing : facts.join(' · ');
  };
}
