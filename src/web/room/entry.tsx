// The pages that the server can send, each a pure function from facts to HTML.
import type { RoomPages } from '../../contract/roomPages.ts';
import { codePage, expiredPage, landingPage, linkSentPage, notFoundPage, secondCheckPage, troublePage } from './doorPages.tsx';
import { fillPage, sentPage } from './fillPages.tsx';
import { partyOverPage } from './partyOver.tsx';
import { roomPage } from './roomPage.tsx';
import { saidAndDonePage } from './saidAndDone.tsx';
import { screenPage } from './screenPage.tsx';
import { subPage } from './subPages.ts';
import { receiptPage, tellPage } from './tellPage.tsx';

export const pages: RoomPages = {
  fillPage,
  sentPage,
  roomPage,
  subPage,
  screenPage,
  tellPage,
  receiptPage,
  landingPage,
  codePage,
  expiredPage,
  linkSentPage,
  partyOverPage,
  secondCheckPage,
  notFoundPage,
  saidAndDonePage,
  troublePage,
};
