import { useState } from 'react';
import type { Cause } from '../../../contract/cause.ts';
import { answerRoot, offerRoot } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { useWords, type Words } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { useCauseDeed, useWrittenDown } from './causes.ts';
import { FormFrame, WhomField } from './NodeForms.tsx';

/** What we found: offered to somebody whom it touched, or agreed among us with the reason why nobody is asked. */
export function RootCard({ cause }: { cause: Cause }) {
  const words = useWords();
  const { causes } = words;
  const [doing, setDoing] = useState<'ask' | 'among' | null>(null);
  const ends = cause.whys.filter(({ end }) => end);
  const close = () => setDoing(null);
  return (
    <Card level={3} heading={causes.root.title}>
      <div className="grid gap-3">
        <p className={ends.length === 0 ? 'soft' : ''}>{ends.length === 0 ? causes.root.none : causes.root.ready(ends.length)}</p>
        {ends.map(({ id, answer }) => (
          <div key={id} className="border-s-4 border-together bg-together-wash px-3 py-2">
            <Voice of={answer?.theirs ? 'theirs' : 'ours'}>{answer?.said.text ?? causes.tree.erased}</Voice>
          </div>
        ))}
        {cause.rootAgreed.state !== 'open' && <p>{stateOf(cause, words)}</p>}
        {cause.rootAgreed.because !== null && <Voice of="ours">{cause.rootAgreed.because.text}</Voice>}
        {doing === 'ask' && <Offer cause={cause} onDone={close} />}
        {doing === 'among' && <Among cause={cause} onDone={close} />}
        {doing === null && <Verbs cause={cause} onDoing={setDoing} />}
      </div>
    </Card>
  );
}

function stateOf({ rootAgreed }: Cause, { causes: { root }, times }: Words): string {
  const day = times.day(rootAgreed.at ?? '');
  const name = rootAgreed.with?.name;
  if (rootAgreed.state === 'offered') return name === undefined ? root.offeredUnnamed(day) : root.offeredTo(name, day);
  if (!rootAgreed.withCustomer) return root.agreedAmong(day);
  return name === undefined ? root.agreedUnnamed(day) : root.agreedWith(name, day);
}

function Verbs({ cause, onDoing }: { cause: Cause; onDoing: (doing: 'ask' | 'among') => void }) {
  const { root } = useWords().causes;
  const asked = cause.concerns.find(({ customer }) => customer.id === cause.rootAgreed.with?.id);
  const saying = useWrittenDown(cause.id, () => call(answerRoot, { params: { id: asked?.id ?? '', cause: cause.id }, body: { answer: 'yes', via: 'phone' } }), root.saidYesDone);
  const offers = cause.may.includes('offerRoot');
  return (
    <p className="flex flex-wrap gap-2 print:hidden">
      {asked !== undefined && cause.may.includes('answerRoot') && (
        <Button waiting={saying.waiting} onClick={saying.go}>
          {root.saidYes}
        </Button>
      )}
      {offers && cause.concerns.length > 0 && cause.rootAgreed.state !== 'offered' && <Button onClick={() => onDoing('ask')}>{root.offer}</Button>}
      {offers && (
        <Button look="quiet" onClick={() => onDoing('among')}>
          {root.among}
        </Button>
      )}
    </p>
  );
}

type Doing = { cause: Cause; onDone: () => void };

function Offer({ cause, onDone }: Doing) {
  const { causes } = useWords();
  const [concern, setConcern] = useState(cause.concerns[0]?.id ?? '');
  const saving = useCauseDeed(() => call(offerRoot, { params: { cause: cause.id }, body: { concern } }), causes.root.offered, onDone);
  return (
    <FormFrame saving={saving} go={causes.root.offerGo} onCancel={onDone}>
      <WhomField cause={cause} label={causes.node.askWhom} concern={concern} onConcern={setConcern} />
    </FormFrame>
  );
}

function Among({ cause, onDone }: Doing) {
  const { causes, desk } = useWords();
  const because = useDraft(`cause.${cause.id}.among`);
  const isTouching = cause.concerns.length + cause.hidden.concerns > 0;
  const saving = useCauseDeed(
    () => call(offerRoot, { params: { cause: cause.id }, body: because.text.trim() === '' ? {} : { because: because.text } }),
    causes.root.agreed,
    () => {
      because.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={causes.root.amongGo} onCancel={onDone}>
      <OurWords as="note" label={causes.root.amongWhy} {...(!isTouching && { optional: desk.optional })} draft={because} rows={2} autoFocus onSend={saving.go} />
    </FormFrame>
  );
}
