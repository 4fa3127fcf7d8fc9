import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeCustomer } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import type { Room } from './acts/act.ts';

/** Asked once, where amends are about to be offered; until it is known we act as if a rule were in force. */
export function GiftQuestion({ room }: { room: Room }) {
  const { view, words } = room;
  const { acts } = words;
  const [unknown, say] = useState(false);
  if (view.customerCard.giftRule !== 'unknown') return null;
  if (unknown) return <p className="soft small">{acts.offerAmends.unknown}</p>;
  return (
    <fieldset className="grid gap-2 rounded-one bg-sunk px-4 py-3">
      <legend className="float-left font-semibold">{acts.giftRule.ask(view.customer.name)}</legend>
      <div className="clear-both flex flex-wrap gap-2">
        <Answer room={room} giftRule="under" />
        <Answer room={room} giftRule="not-under" />
        <Button onClick={() => say(true)}>{acts.giftRule.unknown}</Button>
      </div>
    </fieldset>
  );
}

function Answer({ room: { view, words }, giftRule }: { room: Room; giftRule: 'under' | 'not-under' }) {
  const client = useQueryClient();
  const saving = useSaving(
    () => call(changeCustomer, { params: { id: view.customer.id }, body: { giftRule } }),
    words.acts.giftRule.done,
    () => Promise.all([['concern', view.id], ['catalogue'], ['customers']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  );
  return (
    <Button onClick={saving.go} waiting={saving.waiting}>
      {words.acts.giftRule[giftRule]}
    </Button>
  );
}
