import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Tag } from '../../ui/Tag.tsx';
import { Said } from '../../ui/Voice.tsx';
import { askedBy, profileOf, saidParts } from '../people/profile.ts';
import type { Room } from './acts/act.ts';
import { firstName } from './concern.ts';

/** Beside whatever is written to them: what they told us about themselves, so that nobody has to tell it twice. */
export function KnowThem({ room: { view, words } }: { room: Room }) {
  const { known } = words;
  const profile = useQuery(profileOf(view.customer.id)).data;
  if (profile === undefined) return null;
  const parts = saidParts(profile);
  const { bigPrint, simpleWords } = profile.writing;
  const also = profile.alsoSaid.length;
  if (parts.length === 0 && !bigPrint && !simpleWords && also === 0) return null;
  const name = firstName(view);
  return (
    <section aria-label={known.said(name)} className="small grid gap-1 rounded-one bg-theirs-wash px-4 py-3 print:hidden">
      {parts.map((part) => (
        <p key={part.part} className="line-clamp-2">
          <span className="soft">{askedBy(part, words)}:</span> <Said>{part.said?.text}</Said>
        </p>
      ))}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {simpleWords && <Tag tone="theirs">{known.simple(name)}</Tag>}
        {bigPrint && <Tag tone="theirs">{known.big(name)}</Tag>}
        <Link to="/customers/$id" params={{ id: view.customer.id }}>
          {also === 0 ? known.all : words.samePerson.also.more(also)}
        </Link>
      </p>
    </section>
  );
}
