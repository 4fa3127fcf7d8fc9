import { type FileView, isShown } from '../../../contract/file.ts';
import { fileAddress } from '../upload.ts';
import type { Words } from '../words.tsx';

/** A photo to look at, or a document to download; never anything that runs. */
export function FileLine({ concern, file, words: { forms } }: { concern: string; file: FileView; words: Words }) {
  const href = fileAddress(concern, file.id);
  if (file.state === 'quarantined' || file.state === 'unsafe' || file.state === 'damaged')
    return (
      <p>
        <bdi>{file.name}</bdi>: {forms.sent[file.state]}
      </p>
    );
  if (isShown(file))
    return (
      <a href={href} target="_blank" rel="noreferrer">
        <img src={href} alt={file.name} loading="lazy" className="max-h-80 max-w-full rounded-card border border-line" />
      </a>
    );
  return (
    <a href={href} download>
      <bdi>{forms.sent.file(file.name)}</bdi>
    </a>
  );
}
