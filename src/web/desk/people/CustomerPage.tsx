import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { BodyOf } from '../../../contract/common/endpoint.ts';
import { type CustomerOnFile, changeCustomer } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Face } from '../../ui/Face.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { PlanCard } from '../cadence/PlanCard.tsx';
import { call } from '../client.ts';
import { ConcernLine } from '../concerns/ConcernLine.tsx';
import { concernsIn } from '../concerns/concerns.ts';
import { InTouchCard } from '../contacts/InTouchCard.tsx';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { CharterCard } from './CharterCard.tsx';
import { customerOf } from './customer.ts';
import { FileChanges } from './FileChanges.tsx';
import { KnownCard } from './KnownCard.tsx';
import { SamePersonCard } from './SamePersonCard.tsx';
import { type Way, WaysField } from './WaysField.tsx';

const route = getRouteApi('/desk/customers/$id');

/** One person: how to reach them, what is on file, and what they brought. */
export function CustomerPage() {
  const { id } = route.useParams();
  const { people } = useWords();
  const customer = useSuspenseQuery(customerOf(id)).data;
  const concerns = useInfiniteQuery(concernsIn({ customer: id, view: 'all' })).data?.pages.flatMap(({ items }) => items) ?? [];
  const now = new Date();
  return (
    <Page title={customer.name}>
      <div className="grid gap-6">
        <header className="flex flex-wrap items-center justify-between gap-4">
          <span className="flex items-center gap-3">
            <Face name={customer.name} of="theirs" />
            <h1>{customer.name}</h1>
          </span>
          <Link to="/tell" search={{ customer: customer.id, name: customer.name }} className="button">
            {people.customers.tell}
          </Link>
        </header>
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_26rem]">
          <div className="grid min-w-0 gap-6">
            <KnownCard key={customer.id} customer={customer.id} />
            <Card flush heading={people.customers.theirs}>
              {concerns.map((row) => (
                <ConcernLine key={row.id} row={row} now={now} />
              ))}
            </Card>
            <PlanCard key={`plan.${customer.id}`} customer={customer.id} />
            <InTouchCard key={`touch.${customer.id}`} customer={customer.id} />
            <CharterCard key={`charter.${customer.id}`} customer={customer.id} />
          </div>
          <div className="grid gap-6">
            <OnFile key={customer.id} customer={customer} />
            <SamePersonCard key={`same.${customer.id}`} customer={customer} />
            <FileChanges changes={customer.fileChanges} />
          </div>
        </div>
      </div>
    </Page>
  );
}

function OnFile({ customer }: { customer: CustomerOnFile }) {
  const { people, desk, onFile } = useWords();
  const mine = customer.may.includes('changeCustomer');
  const client = useQueryClient();
  const [change, setChange] = useState<BodyOf<typeof changeCustomer>>({});
  const now = { ...customer, ...change };
  const set = (part: BodyOf<typeof changeCustomer>) => setChange((before) => ({ ...before, ...part }));
  const saving = useSaving(
    () => call(changeCustomer, { params: { id: customer.id }, body: change }),
    people.card.saved,
    (saved) => {
      client.setQueryData(customerOf(customer.id).queryKey, saved);
      setChange({});
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <Card>
      <form onSubmit={submit}>
        <fieldset className="grid gap-4" disabled={!mine}>
          {!mine && <p className="soft">{onFile.notYours}</p>}
          {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
          <TextField label={people.card.name} value={now.name} onChange={(event) => set({ name: event.target.value })} required />
          <WaysField ways={now.ways} onWays={(ways: Way[]) => set({ ways })} />
          <TextField
            label={people.card.zone}
            hint={people.card.zoneHint}
            optional={desk.optional}
            value={now.zone ?? ''}
            onChange={(event) => set({ zone: event.target.value || null })}
          />
          <TextField label={people.card.bornOn} optional={desk.optional} type="date" value={now.bornOn ?? ''} onChange={(event) => set({ bornOn: event.target.value || null })} />
          <fieldset className="field">
            <legend className="mb-1 font-semibold">{people.card.gift}</legend>
            <span className="soft small">{people.card.giftHint}</span>
            {(['unknown', 'under', 'not-under'] as const).map((giftRule) => (
              <Choice key={giftRule} type="radio" name="gift" checked={now.giftRule === giftRule} onChange={() => set({ giftRule })}>
                {people.card.gifts[giftRule]}
              </Choice>
            ))}
          </fieldset>
          <Choice type="checkbox" checked={now.confirmed} onChange={(event) => set({ confirmed: event.target.checked })}>
            {people.card.confirmed}
          </Choice>
          {mine && (
            <div>
              <Button type="submit" look="main" waiting={saving.waiting}>
                {people.card.save}
              </Button>
            </div>
          )}
        </fieldset>
      </form>
    </Card>
  );
}
