import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { raiseConcern } from '../../../contract/concernEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { commandKey } from '../../ui/keys.ts';
import { present } from '../../ui/present.ts';
import { say } from '../../ui/toast.ts';
import { call, type Problem } from '../client.ts';
import { SAID_BY } from '../contacts/ways.ts';
import { colleagues, teams } from '../people/staff.ts';
import { problemIn, referenceOf, sentenceOf } from '../problems.ts';
import { me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { SameName, WhoField } from './WhoField.tsx';
import { contactIn, type Who } from './who.ts';

const route = getRouteApi('/desk/tell');
const MORE = ['felt', 'matters', 'right'] as const;

/** Takes in what somebody brings: who, what happened, and ⌘↵. The rest can wait. */
export function Tell() {
  const { concerns, acts } = useWords();
  const [who, setWho] = useState<Who>({ name: route.useSearch().name ?? '', ...present({ id: route.useSearch().customer }) });
  const happened = useDraft('tell.happened');
  const more = { felt: useDraft('tell.felt'), matters: useDraft('tell.matters'), right: useDraft('tell.right') };
  const telling = useTelling(() => {
    happened.forget();
    for (const part of MORE) more[part].forget();
  });
  const form = useRef<HTMLFormElement>(null);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (form.current === null) return;
    const chosen = new FormData(form.current);
    telling.take(who, { happened: happened.text, felt: more.felt.text, matters: more.matters.text, right: more.right.text }, chosen);
  };
  return (
    <Page title={concerns.tell.title}>
      <form ref={form} className="grid max-w-[44rem] gap-5" onSubmit={submit} noValidate>
        <div className="grid gap-1">
          <h1>{concerns.tell.title}</h1>
          <p className="soft">{concerns.tell.says}</p>
        </div>
        <Refused problem={telling.problem} />
        <WhoField who={who} onWho={setWho} error={telling.missing.who} />
        <SameName who={who} onWho={setWho} />
        {who.id === undefined && who.name.trim() !== '' && <TextField label={concerns.tell.phone} hint={concerns.tell.phoneHint} name="reach" autoComplete="off" />}
        <DraftArea label={concerns.tell.happened} draft={happened} voice="theirs" rows={4} onSend={submit} {...present({ error: telling.missing.happened })} />
        <details className="grid gap-4">
          <summary className="cursor-pointer text-ours">{concerns.tell.more}</summary>
          <div className="mt-4 grid gap-4">
            {MORE.map((part) => (
              <DraftArea key={part} label={concerns.tell[part]} draft={more[part]} voice="theirs" rows={2} onSend={submit} />
            ))}
          </div>
        </details>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <SelectField label={concerns.tell.via} name="via">
            {SAID_BY.map((via) => (
              <option key={via} value={via}>
                {acts.fields.vias[via]}
              </option>
            ))}
          </SelectField>
          <SelectField label={concerns.tell.severity} name="severity" defaultValue="">
            <option value="">{concerns.severities[2]}</option>
            <option value="1">{concerns.severities[1]}</option>
            <option value="3">{concerns.severities[3]}</option>
          </SelectField>
          <Where />
        </div>
        <Choice type="checkbox" name="danger" hint={concerns.tell.dangerHint}>
          {concerns.tell.danger}
        </Choice>
        <div className="flex items-center gap-3">
          <Button type="submit" look="main" waiting={telling.waiting} keys={`${commandKey()}↵`}>
            {concerns.tell.go}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Where() {
  const { concerns } = useWords();
  const staff = useQuery(colleagues).data?.items ?? [];
  const inTeams = useQuery(teams).data?.teams ?? [];
  const { teams: mine } = useSuspenseQuery(me).data;
  // Whoever sees several names none of them beforehand: the server finds the one that belongs to where they work.
  const own = mine.length === 1 ? mine[0] : undefined;
  return (
    <>
      <SelectField label={concerns.tell.about} hint={concerns.tell.aboutHint} name="about">
        <option value="">{concerns.tell.nobody}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {inTeams.length > 1 && (
        <SelectField label={concerns.tell.team} name="team" defaultValue={own?.id ?? ''}>
          {own === undefined && <option value="">{concerns.tell.anyTeam}</option>}
          {inTeams.map(({ id, name, site }) => (
            <option key={id} value={id}>
              {name}, {site.name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function Refused({ problem }: { problem: Problem | null }) {
  const { desk } = useWords();
  return problem === null ? null : <ErrorSentence says={sentenceOf(problem, desk)} reference={referenceOf(problem, desk)} />;
}

type Telling = Readonly<Record<'happened' | 'felt' | 'matters' | 'right', string>>;

function useTelling(onTaken: () => void) {
  const { concerns, acts } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState<{ who?: string; happened?: string }>({});
  const take = async (who: Who, telling: Telling, chosen: FormData) => {
    const lacks = {
      ...(who.name.trim() === '' && { who: acts.fields.wordsFirst }),
      ...(Object.values(telling).every((part) => part.trim() === '') && { happened: acts.fields.wordsFirst }),
    };
    setMissing(lacks);
    if (waiting || Object.keys(lacks).length > 0) return;
    setWaiting(true);
    setProblem(null);
    try {
      const concern = await call(raiseConcern, { body: bodyOf(who, telling, chosen) });
      onTaken();
      // Taken down for a team of somebody else's: nothing of it is theirs to open or to do.
      if (concern.may.length === 0) {
        say(concerns.tell.keptElsewhere(who.name, concern.owner.name));
        await navigate({ to: '/' });
        return;
      }
      client.setQueryData(['concern', concern.id], concern);
      say(concerns.tell.kept(who.name));
      await navigate({ to: '/concerns/$id', params: { id: concern.id } });
    } catch (reason) {
      setProblem(problemIn(reason));
    } finally {
      setWaiting(false);
    }
  };
  return { take: (who: Who, telling: Telling, chosen: FormData) => void take(who, telling, chosen), waiting, problem, missing };
}

function bodyOf(who: Who, telling: Telling, chosen: FormData) {
  const text = (name: string) => String(chosen.get(name) ?? '').trim() || undefined;
  const severity = text('severity');
  const about = text('about');
  return {
    customer: who.id === undefined ? { name: who.name.trim(), ...contactIn(text('reach') ?? '') } : { id: who.id },
    telling: present(Object.fromEntries(Object.entries(telling).filter(([, part]) => part.trim() !== ''))),
    via: SAID_BY.find((via) => via === text('via')) ?? 'phone',
    ...(severity !== undefined && {
      concerning: [{ about: telling.happened || telling.matters || telling.right || telling.felt, severity: severity === '3' ? (3 as const) : (1 as const) }],
    }),
    ...present({ danger: chosen.has('danger') || undefined, complainedAbout: about === undefined ? undefined : [about], team: text('team') }),
  };
}
