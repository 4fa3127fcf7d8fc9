// The pages beside the main one, each a file of its own; a noun adds its page by one line here and one in the contract.
import type { RoomPages, SubPageName } from '../../contract/roomPages.ts';
import { callsPage } from './calls.tsx';
import { changedPage } from './changed.tsx';
import { charterPage } from './charter.tsx';
import { correctionPage } from './correction.tsx';
import { decisionPage } from './decision.tsx';
import { historyPage } from './history.tsx';
import { mePage } from './me.tsx';
import { partPage } from './partPage.tsx';
import { partyPage } from './party.tsx';
import { planPage } from './plan.tsx';
import { privatePage } from './private.tsx';
import { readersPage } from './readers.tsx';
import { renderSub, type SubPage } from './subPage.tsx';
import { taskPage } from './task.tsx';
import { taskDonePage } from './taskDone.tsx';
import { taskSurePage } from './taskSure.tsx';
import { teachBackPage } from './teachBack.tsx';
import { whysPage } from './whys.tsx';

const PAGES: Readonly<Record<SubPageName, SubPage>> = {
  history: historyPage,
  task: taskPage,
  'task-sure': taskSurePage,
  'task-done': taskDonePage,
  'teach-back': teachBackPage,
  decision: decisionPage,
  plan: planPage,
  me: mePage,
  charter: charterPage,
  calls: callsPage,
  with: partyPage,
  correct: correctionPage,
  whys: whysPage,
  changed: changedPage,
  part: partPage,
  private: privatePage,
  readers: readersPage,
};

export const subPage: RoomPages['subPage'] = (facts) => renderSub(facts, PAGES[facts.sub.page]);
