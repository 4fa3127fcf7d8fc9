import { type FormEvent, useState } from 'react';
import { setUp } from '../../../contract/organisation.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { Doorway } from '../session/Doorway.tsx';
import { signIn } from '../session/session.ts';
import { type About, AboutFields } from '../settings/AboutFields.tsx';
import { WEEKDAYS } from '../settings/HoursField.tsx';
import { useWords } from '../words.tsx';

/** The first run: the organisation, its first site and team, and the owner, behind the console's one-time code. */
export function SetUp({ code }: { code: string }) {
  const { settings, desk, language } = useWords();
  const words = settings.setUp;
  const [about, setAbout] = useState<About>({ name: '', customerWord: words.word, zone: Intl.DateTimeFormat().resolvedOptions().timeZone, languages: [language], hours: WEEKDAYS });
  const [first, setFirst] = useState({ code, site: '', team: '', phone: '', name: '', email: '', password: '' });
  const field = (name: keyof typeof first) => ({ value: first[name], onChange: (event: { target: { value: string } }) => setFirst({ ...first, [name]: event.target.value }) });
  const opening = useSaving(
    () =>
      call(setUp, {
        body: {
          ...about,
          code: first.code.trim(),
          phone: first.phone.trim() || null,
          emergency: words.emergency,
          site: first.site,
          teams: [first.team],
          owner: { name: first.name, email: first.email, password: first.password },
        },
      }),
    words.done,
    async () => {
      await signIn(first.email, first.password);
      location.assign('/desk/');
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.go();
  };
  return (
    <Doorway title={words.title} says={words.says} wide>
      <form className="grid gap-4" onSubmit={submit}>
        {opening.problem !== null && <ErrorSentence says={sentenceOf(opening.problem, desk)} />}
        <TextField label={words.code} hint={words.codeHint} {...field('code')} required autoFocus={code === ''} autoComplete="off" />
        <h2 className="mt-2">{words.organisation}</h2>
        <AboutFields about={about} onAbout={(part) => setAbout((before) => ({ ...before, ...part }))} />
        <TextField label={settings.organisation.phone} optional={desk.optional} type="tel" {...field('phone')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={words.site} hint={words.siteHint} {...field('site')} required />
          <TextField label={words.team} hint={words.teamHint} {...field('team')} required />
        </div>
        <h2 className="mt-2">{words.you}</h2>
        <TextField label={words.name} autoComplete="name" {...field('name')} required />
        <TextField label={words.email} type="email" autoComplete="username" {...field('email')} required />
        <TextField label={words.password} hint={words.passwordHint} type="password" autoComplete="new-password" minLength={12} maxLength={128} {...field('password')} required />
        <Button type="submit" look="main" waiting={opening.waiting}>
          {words.go}
        </Button>
      </form>
    </Doorway>
  );
}
