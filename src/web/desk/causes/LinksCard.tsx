import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cause } from '../../../contract/cause.ts';
import { linkConcern, linkPerson, unlinkConcern, unlinkPerson } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useDraft } from '../../ui/draft.ts';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { concernsIn } from '../concerns/concerns.ts';
import { PickPerson } from '../contacts/PickPerson.tsx';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { useCauseDeed } from './causes.ts';
import { FormFrame } from './NodeForms.tsx';

type Doing = { is: 'concern' } | { is: 'person' } | { is: 'unlink'; of: string; kind: 'concern' | 'person' } | null;

/** Whom it touched: the concerns that one may see, the others as a number, and people without a concern. */
export function LinksCard({ cause }: { cause: Cause }) {
  const { causes, times } = useWords();
  const { links } = causes;
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const hidden = cause.hidden.concerns + cause.hidden.people;
  const unlink = (of: string, kind: 'concern' | 'person') =>
    cause.may.includes('unlinkConcern') && (
      <Button look="quiet" onClick={() => setDoing({ is: 'unlink', of, kind })}>
        <span className="small">{links.unlink}</span>
      </Button>
    );
  return (
    <Card level={3} heading={links.title}>
      <div className="grid gap-3">
        {cause.concerns.length + cause.people.length + hidden === 0 && <p className="soft">{links.none}</p>}
        <ul className="grid gap-1">
          {cause.concerns.map(({ id, number, title, customer }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0">
                <b>{customer.name}</b>{' '}
                <Link to="/concerns/$id" params={{ id }} className="voice">
                  {links.number(number.toLocaleString(times.locale), title)}
                </Link>
              </span>
              {unlink(id, 'concern')}
            </li>
          ))}
        </ul>
        {cause.people.length > 0 && (
          <div>
            <p className="soft small">{links.people}</p>
            <ul className="grid gap-1">
              {cause.people.map(({ id, name }) => (
                <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <Link to="/customers/$id" params={{ id }}>
                    {name}
                  </Link>
                  {unlink(id, 'person')}
                </li>
              ))}
            </ul>
          </div>
        )}
        {hidden > 0 && <p className="soft">{links.hidden(hidden)}</p>}
        {doing?.is === 'concern' && <LinkConcern cause={cause} onDone={close} />}
        {doing?.is === 'person' && <LinkPerson cause={cause} onDone={close} />}
        {doing?.is === 'unlink' && <Unlink cause={cause} of={doing.of} kind={doing.kind} onDone={close} />}
        {doing === null && cause.may.includes('linkConcern') && (
          <p className="flex flex-wrap gap-x-4 print:hidden">
            <Button look="quiet" onClick={() => setDoing({ is: 'concern' })}>
              {links.concern}
            </Button>
            <Button look="quiet" onClick={() => setDoing({ is: 'person' })}>
              {links.person}
            </Button>
          </p>
        )}
      </div>
    </Card>
  );
}

type LinkingProps = { cause: Cause; onDone: () => void };
const SHOWN = 6;

function LinkConcern({ cause, onDone }: LinkingProps) {
  const { causes, times } = useWords();
  const [search, setSearch] = useState('');
  const found = useInfiniteQuery({ ...concernsIn({ search, view: 'all' }), enabled: search.trim() !== '' });
  const rows = search.trim() === '' ? [] : (found.data?.pages.flatMap(({ items }) => items) ?? []).filter(({ id }) => !cause.concerns.some((one) => one.id === id)).slice(0, SHOWN);
  const [picked, setPicked] = useState('');
  const saving = useCauseDeed(() => call(linkConcern, { params: { cause: cause.id }, body: { concern: picked } }), causes.links.done, onDone);
  return (
    <FormFrame saving={saving} go={causes.links.pick} onCancel={onDone}>
      <TextField label={causes.links.search} value={search} onChange={(event) => setSearch(event.target.value)} autoFocus autoComplete="off" />
      {rows.map(({ id, number, title, customer }) => (
        <label key={id} className="choice ours">
          <input type="radio" name="concern" checked={picked === id} onChange={() => setPicked(id)} />
          <span>
            <b>{customer.name}</b> <span className="voice">{causes.links.number(number.toLocaleString(times.locale), title)}</span>
          </span>
        </label>
      ))}
      {search.trim() !== '' && found.isSuccess && rows.length === 0 && <p className="soft">{causes.links.nothing}</p>}
    </FormFrame>
  );
}

function LinkPerson({ cause, onDone }: LinkingProps) {
  const { links } = useWords().causes;
  const [who, setWho] = useState<Who>({ name: '' });
  const saving = useCauseDeed(() => call(linkPerson, { params: { cause: cause.id }, body: { person: who.id ?? '' } }), links.done, onDone);
  return <PickPerson who={who} onWho={setWho} label={links.whom} go={links.pick} saving={saving} />;
}

function Unlink({ cause, of, kind, onDone }: LinkingProps & { of: string; kind: 'concern' | 'person' }) {
  const { links } = useWords().causes;
  const because = useDraft(`cause.${cause.id}.unlink.${of}`);
  const body = { because: because.text };
  const send = () =>
    kind === 'concern' ? call(unlinkConcern, { params: { cause: cause.id, concern: of }, body }) : call(unlinkPerson, { params: { cause: cause.id, person: of }, body });
  const saving = useCauseDeed(send, links.gone, () => {
    because.forget();
    onDone();
  });
  return (
    <FormFrame saving={saving} go={links.unlink} onCancel={onDone}>
      <OurWords as="note" label={links.why} draft={because} rows={2} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}
