import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Cause } from '../../../contract/cause.ts';
import { bringCauseBack, moveCause, nameCause, setCauseAside } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ChangesSection } from '../changes/ChangesSection.tsx';
import { call, Problem } from '../client.ts';
import { teams } from '../people/staff.ts';
import { sentenceOf } from '../problems.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { causeOf, useCauseDeed } from './causes.ts';
import { ErasedLines, EraseWords } from './EraseWords.tsx';
import { GameCard } from './GameCard.tsx';
import { LinksCard } from './LinksCard.tsx';
import { FormFrame } from './NodeForms.tsx';
import { type Form, NodePanel } from './NodePanel.tsx';
import { RootCard } from './RootCard.tsx';
import { Tree } from './Tree.tsx';
import { type Place, TOP } from './tree.ts';

const route = getRouteApi('/desk/causes/$id');

/** One cause: the tree of whys to work on, what the leader asks, the root, and whom it touched. */
export function CausePage() {
  const { id } = route.useParams();
  const { causes, desk } = useWords();
  const { data: cause, error } = useQuery(causeOf(id));
  if (error instanceof Problem) return <ErrorSentence says={sentenceOf(error, desk)} />;
  if (cause === undefined) return null;
  return (
    <Page title={cause.title.text ?? causes.title}>
      <div className="grid gap-6">
        <p className="print:hidden">
          <Link to="/causes">{causes.back}</Link>
        </p>
        <Head cause={cause} />
        <Working key={cause.id} cause={cause} />
        <ChangesSection cause={cause.id} team={cause.team.id} />
      </div>
    </Page>
  );
}

function Working({ cause }: { cause: Cause }) {
  const [place, setPlace] = useState<Place>(TOP);
  const [form, setForm] = useState<Form>(null);
  const panel = useRef<HTMLDivElement>(null);
  const choose = (next: Place) => {
    if (next !== place) setForm(null);
    setPlace(next);
  };
  // Once a form is done with, the keys go on in the tree.
  const work = (next: Form) => {
    setForm(next);
    if (next === null) requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-why="${place}"]`)?.focus());
  };
  const open = (next: Place) => {
    choose(next);
    requestAnimationFrame(() => {
      panel.current?.focus({ preventScroll: true });
      panel.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  return (
    <div className="grid items-start gap-6 min-[110rem]:grid-cols-[minmax(0,1fr)_24rem]">
      <Tree cause={cause} chosen={place} onChoose={choose} onOpen={open} />
      <div className="grid min-w-0 items-start gap-4 md:grid-cols-2 xl:grid-cols-3 min-[110rem]:grid-cols-1">
        <div className="grid gap-4 xl:contents">
          <div ref={panel} tabIndex={-1}>
            <NodePanel cause={cause} place={place} form={form} onForm={work} />
          </div>
          <GameCard cause={cause} />
        </div>
        <div className="grid gap-4">
          <RootCard cause={cause} />
          <LinksCard cause={cause} />
        </div>
      </div>
    </div>
  );
}

type Doing = 'rename' | 'move' | 'aside' | 'erase' | null;

function Head({ cause }: { cause: Cause }) {
  const { causes, times } = useWords();
  const [doing, setDoing] = useState<Doing>(null);
  const back = useCauseDeed(() => call(bringCauseBack, { params: { cause: cause.id } }), causes.broughtBack);
  const may = (deed: string): boolean => cause.may.includes(deed);
  const lines = [
    ...(may('nameCause') ? [{ name: causes.rename, act: () => setDoing('rename') }] : []),
    ...(may('moveCause') ? [{ name: causes.move, act: () => setDoing('move') }] : []),
    ...(may('setCauseAside') ? [{ name: causes.setAside, act: () => setDoing('aside') }] : []),
    ...(may('eraseCauseWords') ? [{ name: causes.erasing.open, act: () => setDoing('erase') }] : []),
  ];
  const people = new Set([...cause.concerns.map(({ customer }) => customer.id), ...cause.people.map(({ id }) => id)]).size + cause.hidden.concerns + cause.hidden.people;
  const day = times.day(cause.raisedAt);
  const raised = cause.raisedBy === null ? causes.raisedQuietly(day) : causes.raisedBy(cause.raisedBy.name, day);
  const facts = [raised, causes.teamAsked(cause.team.name), ...(people > 0 ? [causes.touched(people)] : [])];
  return (
    <header className="grid gap-2">
      <div className="flex items-start justify-between gap-4">
        <h1 className="min-w-0 max-w-[52ch] text-xl md:text-[1.75rem]">{cause.title.text ?? causes.tree.erased}</h1>
        <Menu label={causes.more} lines={lines} />
      </div>
      <p className="soft flex flex-wrap items-center gap-x-2 gap-y-1">
        <Tag tone={cause.root === 'agreed' ? 'together' : cause.root === 'offered' ? 'theirs' : 'ours'}>{causes.rootStates[cause.root]}</Tag>
        {cause.about === 'company' && <Tag>{causes.company}</Tag>}
        <span>{facts.join(' · ')}</span>
      </p>
      {cause.setAside !== null && (
        <div className="card flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <p>
            {causes.wasSetAside(cause.setAside.by.name, times.day(cause.setAside.at))} {cause.setAside.because.text ?? causes.tree.erased}
          </p>
          {may('bringCauseBack') && (
            <Button waiting={back.waiting} onClick={back.go}>
              {causes.bringBack}
            </Button>
          )}
        </div>
      )}
      {doing === 'rename' && <Rename cause={cause} onDone={() => setDoing(null)} />}
      {doing === 'move' && <Move cause={cause} onDone={() => setDoing(null)} />}
      {doing === 'aside' && <SetAside cause={cause} onDone={() => setDoing(null)} />}
      {doing === 'erase' && <EraseWords cause={cause.id} of="cause" id={cause.id} goes={[cause.title.text, cause.setAside?.because.text]} onDone={() => setDoing(null)} />}
      <ErasedLines cause={cause} />
    </header>
  );
}

type DoingProps = { cause: Cause; onDone: () => void };

function Rename({ cause, onDone }: DoingProps) {
  const { causes } = useWords();
  const words = useDraft(`cause.${cause.id}.title`, cause.title.text ?? '');
  const saving = useCauseDeed(
    () => call(nameCause, { params: { cause: cause.id }, body: { text: words.text } }),
    causes.saved,
    () => {
      words.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={causes.save} onCancel={onDone}>
      <OurWords as="note" label={causes.form.what} hint={causes.form.whatHint} draft={words} rows={2} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}

function Move({ cause, onDone }: DoingProps) {
  const { causes } = useWords();
  const all = useQuery(teams).data?.teams ?? [];
  const [team, setTeam] = useState(cause.team.id);
  const because = useDraft(`cause.${cause.id}.move`);
  const saving = useCauseDeed(
    () => call(moveCause, { params: { cause: cause.id }, body: { team, because: because.text } }),
    causes.saved,
    () => {
      because.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={causes.save} onCancel={onDone}>
      <SelectField label={causes.form.team} value={team} onChange={(event) => setTeam(event.target.value)}>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <OurWords as="note" label={causes.moveWhy} draft={because} rows={2} required onSend={saving.go} />
    </FormFrame>
  );
}

function SetAside({ cause, onDone }: DoingProps) {
  const { causes } = useWords();
  const because = useDraft(`cause.${cause.id}.aside`);
  const saving = useCauseDeed(
    () => call(setCauseAside, { params: { cause: cause.id }, body: { because: because.text } }),
    causes.setAsideDone,
    () => {
      because.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={causes.setAside} onCancel={onDone}>
      <OurWords as="note" label={causes.setAsideWhy} draft={because} rows={2} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}
