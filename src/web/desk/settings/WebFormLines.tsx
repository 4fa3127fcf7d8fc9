import type { WebFormView } from '../../../contract/webForm.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../ui/toast.ts';
import { useWords } from '../words.tsx';

/** Its address, and the line that puts it on a page of the organisation's own site. */
export function WebFormLines({ of }: { of: WebFormView }) {
  const { line } = useWords().webForms;
  return (
    <section className="grid gap-3 rounded-card bg-sunk p-4" aria-label={line.title}>
      <Line label={line.address} text={of.address} />
      {of.webForm.sites.length === 0 ? (
        <p className="soft small">{line.sitesFirst}</p>
      ) : (
        <>
          <Line label={line.embed} says={line.embedSays} text={of.embed} />
          <details>
            <summary className="soft small">{line.frame}</summary>
            <Line label={line.frame} text={of.frame} />
          </details>
        </>
      )}
    </section>
  );
}

function Line({ label, says, text }: { label: string; says?: string; text: string }) {
  const { webForms: words } = useWords();
  return (
    <div className="grid gap-1">
      <b className="small">{label}</b>
      {says !== undefined && <span className="soft small">{says}</span>}
      <div className="flex flex-wrap items-start gap-2">
        <code className="min-w-0 flex-1 basis-60 rounded-one border border-line bg-card p-2 text-s break-all select-all">{text}</code>
        <Button aria-label={words.copy(label)} onClick={() => void navigator.clipboard.writeText(text).then(() => say(words.copied))}>
          {words.copyIt}
        </Button>
      </div>
    </div>
  );
}
