import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Choice } from '../../ui/Field.tsx';
import { firstName } from '../../ui/firstName.ts';
import { concernOf } from '../concern/concern.ts';
import { customerOf } from '../people/customer.ts';
import { useWords } from '../words.tsx';

export type Wrote = 'they' | 'else';

/** Whose words they would be, and whether the sender's address is strange to their file. */
export function useWhose(concern: string | undefined, party: string | undefined, address: string): { name: string; isStrange: boolean } {
  const view = useQuery({ ...concernOf(concern ?? ''), enabled: concern !== undefined }).data;
  const whose = party ?? view?.customer.id;
  const person = useQuery({ ...customerOf(whose ?? ''), enabled: whose !== undefined }).data;
  const name = view?.parties.find((one) => one.party.id === party)?.party.name ?? view?.customer.name ?? '';
  const isOnFile = person?.ways.some(({ kind, value }) => kind === 'email' && value.trim().toLowerCase() === address.trim().toLowerCase());
  return { name: firstName(name), isStrange: isOnFile === false };
}

type IsItThemProps = { name: string; address: string; wrote: Wrote | undefined; onWrote: (wrote: Wrote) => void; error: string | undefined };

/** Asked before a stranger's words go in as theirs. Nothing is chosen beforehand. */
export function IsItThem({ name, address, wrote, onWrote, error }: IsItThemProps) {
  const { mail } = useWords();
  const id = useId();
  const answers = { they: mail.file.itIs(name), else: mail.file.somebodyElse };
  return (
    <fieldset className="field" aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}>
      <legend className="mb-1 font-semibold">{mail.file.wrote(name)}</legend>
      <span id={`${id}-hint`} className="soft small [overflow-wrap:anywhere]">
        {mail.file.wroteHint(address)}
      </span>
      {(['they', 'else'] as const).map((one) => (
        <Choice key={one} type="radio" name={id} checked={wrote === one} onChange={() => onWrote(one)}>
          {answers[one]}
        </Choice>
      ))}
      {error !== undefined && (
        <span id={`${id}-error`} className="error small" role="alert">
          {error}
        </span>
      )}
      <p role="status">{wrote === 'else' && mail.file.notTheirs(name)}</p>
    </fieldset>
  );
}
