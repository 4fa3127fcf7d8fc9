// The parts of the settings, in the order in which they stand: each shows to the roles that its endpoints name.
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { listChannels } from '../../../contract/channel.ts';
import type { Endpoint } from '../../../contract/common/endpoint.ts';
import { addQuestion, writeCharterOffer } from '../../../contract/customer.ts';
import { saveForm } from '../../../contract/form.ts';
import { changeNoteReasons } from '../../../contract/notes.ts';
import { addGesture, addSite, changeAuthority, changeOrganisation } from '../../../contract/organisation.ts';
import { type Me, makeKey } from '../../../contract/people.ts';
import { saveWebForm } from '../../../contract/webForm.ts';
import { saveTaskWording } from '../../../contract/wording.ts';
import { changeHouseWords, wakeWordRule } from '../../../contract/writing.ts';
import type { settings } from '../../../copy/en/desk.settings.ts';
import { teams } from '../people/staff.ts';
import { isFor, me } from '../session/session.ts';
import { writingHere } from '../writing/writing.ts';
import { AuthoritySettings } from './AuthoritySettings.tsx';
import { ChannelSettings } from './ChannelSettings.tsx';
import { CharterSettings } from './CharterSettings.tsx';
import { catalogue, channels, charterOffer, forms, houseWords, keys, noteReasons, organisation, questions, webForms, wordings, wordRules } from './catalogue.ts';
import { FormSettings } from './FormSettings.tsx';
import { GestureSettings } from './GestureSettings.tsx';
import { HouseWordSettings } from './HouseWordSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import { NoteReasonSettings } from './NoteReasonSettings.tsx';
import { OrganisationSettings } from './OrganisationSettings.tsx';
import { OwnSignIn } from './OwnSignIn.tsx';
import { PlaceSettings } from './PlaceSettings.tsx';
import { QuestionSettings } from './QuestionSettings.tsx';
import { SignalSettings } from './SignalSettings.tsx';
import { WebFormSettings } from './WebFormSettings.tsx';
import { WordingSettings } from './WordingSettings.tsx';
import { WordRuleSettings } from './WordRuleSettings.tsx';

type Roles = Me['roles'];
export type SettingsPart = {
  /** What stands in the address: /settings/gestures. */
  readonly part: string;
  readonly name: keyof (typeof settings)['parts'];
  /** What it changes, and so whom it is for; everybody where none is named. */
  readonly for?: Pick<Endpoint, 'for'>;
  readonly Shown: ComponentType;
  /** What must be there before it shows. */
  readonly load?: (client: QueryClient) => Promise<unknown>;
};

export const PARTS: readonly [SettingsPart, ...SettingsPart[]] = [
  { part: 'you', name: 'you', Shown: OwnSignIn, load: (client) => client.ensureQueryData(writingHere) },
  { part: 'organisation', name: 'organisation', for: changeOrganisation, Shown: OrganisationSettings, load: (client) => client.ensureQueryData(organisation) },
  { part: 'places', name: 'places', for: addSite, Shown: PlaceSettings, load: (client) => client.ensureQueryData(teams) },
  { part: 'gestures', name: 'gestures', for: addGesture, Shown: GestureSettings, load: (client) => client.ensureQueryData(catalogue) },
  { part: 'notes', name: 'notes', for: changeNoteReasons, Shown: NoteReasonSettings, load: (client) => client.ensureQueryData(noteReasons) },
  { part: 'authority', name: 'authority', for: changeAuthority, Shown: AuthoritySettings, load: (client) => client.ensureQueryData(catalogue) },
  {
    part: 'charter',
    name: 'charter',
    for: writeCharterOffer,
    Shown: CharterSettings,
    load: (client) => Promise.all([client.ensureQueryData(charterOffer), client.ensureQueryData(me)]),
  },
  { part: 'questions', name: 'questions', for: addQuestion, Shown: QuestionSettings, load: (client) => client.ensureQueryData(questions) },
  { part: 'task-wordings', name: 'wordings', for: saveTaskWording, Shown: WordingSettings, load: (client) => client.ensureQueryData(wordings) },
  { part: 'house-words', name: 'houseWords', for: changeHouseWords, Shown: HouseWordSettings, load: (client) => client.ensureQueryData(houseWords) },
  { part: 'word-rules', name: 'wordRules', for: wakeWordRule, Shown: WordRuleSettings, load: (client) => client.ensureQueryData(wordRules) },
  { part: 'forms', name: 'forms', for: saveForm, Shown: FormSettings, load: (client) => client.ensureQueryData(forms) },
  { part: 'web-forms', name: 'webForms', for: saveWebForm, Shown: WebFormSettings, load: (client) => client.ensureQueryData(webForms) },
  { part: 'signals', name: 'signals', for: changeOrganisation, Shown: SignalSettings, load: (client) => client.ensureQueryData(organisation) },
  {
    part: 'channels',
    name: 'channels',
    for: listChannels,
    Shown: ChannelSettings,
    load: (client) => Promise.all([client.ensureQueryData(channels), client.ensureQueryData(teams)]),
  },
  { part: 'keys', name: 'keys', for: makeKey, Shown: KeySettings, load: (client) => client.ensureQueryData(keys) },
];

export const partsFor = (roles: Roles): readonly SettingsPart[] => PARTS.filter((part) => part.for === undefined || isFor(part.for, roles));
/** The part asked for, or the first where this person has no such part. */
export const partFor = (roles: Roles, asked: string | undefined): SettingsPart => partsFor(roles).find(({ part }) => part === asked) ?? PARTS[0];

/** What the part shows, before it is shown. */
export async function loadPart(client: QueryClient, asked: string | undefined): Promise<void> {
  const { roles } = await client.ensureQueryData(me);
  await partFor(roles, asked).load?.(client);
}
