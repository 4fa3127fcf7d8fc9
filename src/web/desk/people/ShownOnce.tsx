import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { useWords } from '../words.tsx';

type ShownOnceProps = { label: string; says: string; secret: string; copy: string; copied: string; onDone: () => void };

/** Something that is shown this once: a link, a key. */
export function ShownOnce({ label, says, secret, copy, copied, onDone }: ShownOnceProps) {
  const { desk } = useWords();
  return (
    <div className="grid gap-3">
      <p>
        <b>{label}</b> <span className="soft">{says}</span>
      </p>
      <code className="card block p-3 text-s break-all select-all">{secret}</code>
      <div className="flex gap-2">
        <Button look="main" onClick={() => void navigator.clipboard.writeText(secret).then(() => say(copied))}>
          {copy}
        </Button>
        <Button onClick={onDone}>{desk.close}</Button>
      </div>
    </div>
  );
}
