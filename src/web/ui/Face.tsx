import type { Side } from './Voice.tsx';

/** The initials of a person, in the colour of their side. Their name stands beside it, so it is hidden from screen readers. */
export function Face({ name, of, small }: { name: string; of: Side; small?: true }) {
  return (
    <span className={`face ${of} ${small ? 'small' : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase() || '·';
}
