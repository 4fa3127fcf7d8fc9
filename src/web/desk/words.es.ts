import { acts } from '../../copy/es/desk.acts.ts';
import { bell } from '../../copy/es/desk.bell.ts';
import { cadence } from '../../copy/es/desk.cadence.ts';
import { calls } from '../../copy/es/desk.calls.ts';
import { causes } from '../../copy/es/desk.causes.ts';
import { changes } from '../../copy/es/desk.changes.ts';
import { channelHealth } from '../../copy/es/desk.channelHealth.ts';
import { channels } from '../../copy/es/desk.channels.ts';
import { concern } from '../../copy/es/desk.concern.ts';
import { concerns } from '../../copy/es/desk.concerns.ts';
import { contacts, signals } from '../../copy/es/desk.contacts.ts';
import { correction } from '../../copy/es/desk.correction.ts';
import { death } from '../../copy/es/desk.death.ts';
import { decisions, plan } from '../../copy/es/desk.decisions.ts';
import { forms } from '../../copy/es/desk.forms.ts';
import { hearing } from '../../copy/es/desk.hearing.ts';
import { involvement } from '../../copy/es/desk.involvement.ts';
import { known } from '../../copy/es/desk.known.ts';
import { logging } from '../../copy/es/desk.logging.ts';
import { mail } from '../../copy/es/desk.mail.ts';
import { matching } from '../../copy/es/desk.matching.ts';
import { merging } from '../../copy/es/desk.merging.ts';
import { onFile } from '../../copy/es/desk.onFile.ts';
import { party } from '../../copy/es/desk.party.ts';
import { people } from '../../copy/es/desk.people.ts';
import { picture } from '../../copy/es/desk.picture.ts';
import { privately } from '../../copy/es/desk.private.ts';
import { samePerson } from '../../copy/es/desk.samePerson.ts';
import { screen } from '../../copy/es/desk.screen.ts';
import { settings } from '../../copy/es/desk.settings.ts';
import { slips } from '../../copy/es/desk.slips.ts';
import { tasks } from '../../copy/es/desk.tasks.ts';
import { today } from '../../copy/es/desk.today.ts';
import { desk } from '../../copy/es/desk.ts';
import { webForms } from '../../copy/es/desk.webForms.ts';
import { wordings } from '../../copy/es/desk.wordings.ts';
import { writing } from '../../copy/es/desk.writing.ts';
import { fill } from '../../copy/es/fill.ts';
import { samePersonRefusals } from '../../copy/es/refusals.samePerson.ts';

export const words = {
  decisions,
  plan,
  acts,
  calls,
  causes,
  bell,
  cadence,
  changes,
  channelHealth,
  channels,
  concern,
  concerns,
  contacts,
  correction,
  death,
  desk,
  fill,
  forms,
  webForms,
  hearing,
  involvement,
  known,
  logging,
  mail,
  matching,
  merging,
  onFile,
  party,
  people,
  picture,
  privately,
  samePerson,
  samePersonRefusals,
  screen,
  settings,
  signals,
  slips,
  today,
  tasks,
  wordings,
  writing,
};
