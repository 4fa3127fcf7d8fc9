import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Involvement, Sureness } from '../../../contract/involvement.ts';
import { Card } from '../../ui/Card.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords, type Words } from '../words.tsx';
import { Bars } from './Bars.tsx';
import { involvementIn, isPeriod, PERIODS, USUAL_PERIOD } from './involvement.ts';
import { percentIn } from './marks.tsx';
import { Rising } from './Rising.tsx';
import { Twin } from './Twin.tsx';

const route = getRouteApi('/desk/involvement');

/** Four pictures, each with one answer as its title: right the first time, took part, surer, came back. */
export function InvolvementPage() {
  const { involvement, desk } = useWords();
  const asked = route.useSearch();
  const found = useQuery(involvementIn(asked)).data;
  return (
    <Page title={desk.places.involvement}>
      <div className="grid max-w-[64rem] gap-5">
        <header className="grid max-w-[60ch] gap-1">
          <h1>{involvement.title}</h1>
          <p className="soft">{involvement.says}</p>
        </header>
        <Narrow kinds={found?.kinds ?? []} />
        {found && (
          <div className="grid items-start gap-4 md:grid-cols-2">
            <Right found={found} />
            <Part found={found} />
            <Sure found={found} />
            <Back found={found} />
          </div>
        )}
        <p className="soft small max-w-[60ch]">{involvement.few}</p>
      </div>
    </Page>
  );
}

function Narrow({ kinds }: { kinds: readonly string[] }) {
  const { involvement } = useWords();
  const { months = USUAL_PERIOD, kind } = route.useSearch();
  const navigate = useNavigate();
  const go = (to: { months?: number; kind?: string | undefined }) => {
    const next = { months, kind, ...to };
    void navigate({
      to: '/involvement',
      search: { ...(isPeriod(next.months) && next.months !== USUAL_PERIOD && { months: next.months }), ...(next.kind !== undefined && { kind: next.kind }) },
      replace: true,
    });
  };
  const shown = kind !== undefined && !kinds.includes(kind) ? [...kinds, kind] : kinds;
  return (
    <div className="flex flex-wrap gap-4">
      <SelectField label={involvement.period} value={months} onChange={(event) => go({ months: Number(event.target.value) })}>
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {involvement.periods(one)}
          </option>
        ))}
      </SelectField>
      {shown.length > 0 && (
        <SelectField label={involvement.kind} value={kind ?? ''} onChange={(event) => go({ kind: event.target.value || undefined })}>
          <option value="">{involvement.everyKind}</option>
          {shown.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

type Found = { found: Involvement };

function Right({ found: { right } }: Found) {
  const { involvement } = useWords();
  const share = usePercent();
  const title = right.all.is === 'few' ? involvement.right.few : involvement.right.title(share(right.all.percent));
  return (
    <Card heading={title}>
      <p className="soft small pb-3">{involvement.right.says}</p>
      <Bars caption={title} all={right.all} kinds={right.kinds} />
    </Card>
  );
}

function Part({ found: { part } }: Found) {
  const { involvement } = useWords();
  const share = usePercent();
  const title = part.all.is === 'few' ? involvement.part.few : involvement.part.title(share(part.all.percent));
  return (
    <Card heading={title}>
      <p className="soft small pb-3">{involvement.part.says}</p>
      <Bars caption={title} all={part.all} kinds={part.kinds} />
    </Card>
  );
}

function Sure({ found: { sure } }: Found) {
  const { involvement, times } = useWords();
  const title = surenessIn(involvement.sure, sure.all, times.locale);
  return (
    <Card heading={title}>
      <p className="soft small pb-3">{involvement.sure.says}</p>
      <Rising caption={title} months={sure.months} />
    </Card>
  );
}

function surenessIn(words: Words['involvement']['sure'], all: Sureness, locale: string): string {
  if (all.is === 'few') return words.few;
  const [first, last] = [all.first.toLocaleString(locale), all.last.toLocaleString(locale)];
  if (all.last === all.first) return words.asSure(last);
  return all.last > all.first ? words.surer(first, last) : words.lessSure(first, last);
}

function Back({ found: { back } }: Found) {
  const { involvement, times } = useWords();
  const share = usePercent();
  const { tookPart, others } = back;
  const title = tookPart.is === 'few' || others.is === 'few' ? involvement.back.few : involvement.back.title(share(tookPart.percent), share(others.percent));
  return (
    <Card heading={title}>
      <p className="soft small pb-3">{involvement.back.says(times.day(back.until))}</p>
      <Twin caption={title} back={back} />
      <p className="soft small pt-3">{involvement.back.honest}</p>
    </Card>
  );
}

function usePercent(): (percent: number) => string {
  const { times } = useWords();
  return (percent) => percentIn(times.locale, percent);
}
