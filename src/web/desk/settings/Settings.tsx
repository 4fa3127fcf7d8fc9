import { useSuspenseQuery } from '@tanstack/react-query';
import { me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { AuthoritySettings } from './AuthoritySettings.tsx';
import { GestureSettings } from './GestureSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { PlaceSettings } from './PlaceSettings.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** What can be set, by whom: each part shows to the roles that its endpoints name. */
export function Settings() {
  const { settings } = useWords();
  const { roles } = useSuspenseQuery(me).data;
  const isOwner = roles.includes('owner');
  const isManager = roles.includes('manager');
  return (
    <Page title={settings.title}>
      <div className="grid max-w-[48rem] gap-5">
        <h1>{settings.title}</h1>
        <SecondFactor />
        {isManager && <GestureSettings />}
        {isManager && <AuthoritySettings />}
        {isOwner && <OrganisationSettings />}
        {isOwner && <PlaceSettings />}
        {isOwner && <KeySettings />}
      </div>
    </Page>
  );
}
