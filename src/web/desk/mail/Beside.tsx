import type { ShownMail } from '../../../contract/mail.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../words.tsx';

/** By name and size only; whoever must have one takes it out of the raw message. */
export function FilesLeft({ files, says = false }: { files: ShownMail['files']; says?: boolean }) {
  const { mail, times } = useWords();
  if (files.length === 0) return null;
  const sizeOf = (size: number): string =>
    size < 1_000_000
      ? (size / 1000).toLocaleString(times.locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
      : (size / 1_000_000).toLocaleString(times.locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <section className="grid gap-1">
      <h3>{mail.files}</h3>
      <ul>
        {files.map(({ name, size }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of a mail may have one name, and their order never changes
          <li key={at} className="[overflow-wrap:anywhere]">
            {mail.fileLine(name || mail.unnamed, sizeOf(size))}
          </li>
        ))}
      </ul>
      {says && <p className="soft small">{mail.leftOut}</p>}
    </section>
  );
}

/** Other people on it: a hint to ask the customer, and nothing more. */
export function Others({ others, invite }: { others: ShownMail['others']; invite?: (one: ShownMail['others'][number]) => void }) {
  const { mail } = useWords();
  if (others.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h3>{mail.others}</h3>
      <ul>
        {others.map(({ name, address }) => (
          <li key={address} className="[overflow-wrap:anywhere]">
            {mail.from(name, address)}
            {invite !== undefined && (
              <Button look="quiet" onClick={() => invite({ name, address })}>
                <span className="small">{mail.othersInvite(name || address)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="soft small">{mail.othersSay}</p>
    </section>
  );
}
