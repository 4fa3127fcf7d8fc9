import { acts } from '../../copy/en/desk.acts.ts';
import { bell } from '../../copy/en/desk.bell.ts';
import { cadence } from '../../copy/en/desk.cadence.ts';
import { calls } from '../../copy/en/desk.calls.ts';
import { causes } from '../../copy/en/desk.causes.ts';
import { changes } from '../../copy/en/desk.changes.ts';
import { channelHealth } from '../../copy/en/desk.channelHealth.ts';
import { channels } from '../../copy/en/desk.channels.ts';
import { concern } from '../../copy/en/desk.concern.ts';
import { concerns } from '../../copy/en/desk.concerns.ts';
import { contacts, signals } from '../../copy/en/desk.contacts.ts';
import { correction } from '../../copy/en/desk.correction.ts';
import { death } from '../../copy/en/desk.death.ts';
import { decisions, plan } from '../../copy/en/desk.decisions.ts';
import { forms } from '../../copy/en/desk.forms.ts';
import { hearing } from '../../copy/en/desk.hearing.ts';
import { involvement } from '../../copy/en/desk.involvement.ts';
import { known } from '../../copy/en/desk.known.ts';
import { logging } from '../../copy/en/desk.logging.ts';
import { mail } from '../../copy/en/desk.mail.ts';
import { matching } from '../../copy/en/desk.matching.ts';
import { merging } from '../../copy/en/desk.merging.ts';
import { onFile } from '../../copy/en/desk.onFile.ts';
import { party } from '../../copy/en/desk.party.ts';
import { people } from '../../copy/en/desk.people.ts';
import { picture } from '../../copy/en/desk.picture.ts';
import { privately } from '../../copy/en/desk.private.ts';
import { samePerson } from '../../copy/en/desk.samePerson.ts';
import { screen } from '../../copy/en/desk.screen.ts';
import { settings } from '../../copy/en/desk.settings.ts';
import { slips } from '../../copy/en/desk.slips.ts';
import { tasks } from '../../copy/en/desk.tasks.ts';
import { today } from '../../copy/en/desk.today.ts';
import { desk } from '../../copy/en/desk.ts';
import { webForms } from '../../copy/en/desk.webForms.ts';
import { wordings } from '../../copy/en/desk.wordings.ts';
import { writing } from '../../copy/en/desk.writing.ts';
import { fill } from '../../copy/en/fill.ts';
import { samePersonRefusals } from '../../copy/en/refusals.samePerson.ts';

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
