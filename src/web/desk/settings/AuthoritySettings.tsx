import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeAuthority } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { catalogue } from './catalogue.ts';
import { smallestUnit } from './money.ts';

/** How much each role may give without asking, and what the gift rule allows. */
export function AuthoritySettings() {
  const { settings, people } = useWords();
  const { authority, giftRule } = useSuspenseQuery(catalogue).data;
  const { currency } = useSuspenseQuery(me).data.organisation;
  const client = useQueryClient();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [noCash, setNoCash] = useState(giftRule.noCashEquivalent);
  const amount = (name: string, now: number) => smallestUnit(typed[name] ?? inUnits(now, currency), currency) ?? now;
  const saving = useSaving(
    () =>
      call(changeAuthority, {
        body: {
          authority: authority.map(({ role, each, month }) => ({ role, each: amount(`${role}.each`, each), month: amount(`${role}.month`, month) })),
          giftRule: { each: amount('rule.each', giftRule.each), year: amount('rule.year', giftRule.year), noCashEquivalent: noCash },
        },
      }),
    settings.authority.saved,
    () => client.invalidateQueries({ queryKey: ['catalogue'] }),
  );
  const field = (name: string, label: string, now: number) => (
    <TextField label={label} inputMode="decimal" value={typed[name] ?? inUnits(now, currency)} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <Card heading={settings.authority.title} beside={currency}>
      <form className="grid gap-4" onSubmit={submit}>
        {authority.map(({ role, each, month }) => (
          <fieldset key={role} className="grid gap-2 sm:grid-cols-2">
            <legend className="mb-1 font-semibold">{people.team.roles[role]}</legend>
            {field(`${role}.each`, settings.authority.each, each)}
            {field(`${role}.month`, settings.authority.month, month)}
          </fieldset>
        ))}
        <fieldset className="grid gap-2 border-t border-line pt-4 sm:grid-cols-2">
          <legend className="sr-only">{settings.authority.rule}</legend>
          <p className="sm:col-span-2">
            <b>{settings.authority.rule}.</b> <span className="soft">{settings.authority.ruleSays}</span>
          </p>
          {field('rule.each', settings.authority.ruleEach, giftRule.each)}
          {field('rule.year', settings.authority.ruleYear, giftRule.year)}
          <Choice type="checkbox" checked={noCash} onChange={(event) => setNoCash(event.target.checked)}>
            {settings.authority.noCash}
          </Choice>
        </fieldset>
        <div>
          <Button type="submit" waiting={saving.waiting}>
            {people.card.save}
          </Button>
        </div>
      </form>
    </Card>
  );
}

const inUnits = (amount: number, currency: string): string => {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return String(amount / 10 ** digits);
};
