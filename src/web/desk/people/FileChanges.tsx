import type { FileChange } from '../../../contract/common/schemas.ts';
import { listIn } from '../../../copy/when.ts';
import { Card } from '../../ui/Card.tsx';
import { useWords } from '../words.tsx';

/** Who changed what on somebody's file, as they see it too; nothing where nothing was changed. */
export function FileChanges({ changes, level }: { changes: readonly FileChange[]; level?: 3 }) {
  const { onFile, times, language } = useWords();
  if (changes.length === 0) return null;
  return (
    <Card heading={onFile.title} {...(level && { level })}>
      <ul className="grid gap-1">
        {changes.map(({ at, by, what }) => (
          <li key={`${at} ${by.id}`}>
            {onFile.changed(
              listIn(
                language,
                what.map((one) => onFile.whats[one]),
              ),
              by.name,
              times.dayAndTime(at),
            )}
          </li>
        ))}
      </ul>
      <p className="soft small mt-2">{onFile.held}</p>
    </Card>
  );
}
