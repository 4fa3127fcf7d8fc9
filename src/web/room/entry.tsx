// The pages that the server can send, each a pure function from facts to HTML.
export { codePage, expiredPage, type LandingFacts, landingPage, linkSentPage, notFoundPage, secondCheckPage, troublePage } from './doorPages.tsx';
export { roomPage } from './roomPage.tsx';
export type { Place, SaidForm, Setting } from './setting.ts';
export { DEEDS, type Deed, type RoomFacts } from './shown.ts';
export type { Around } from './simple.tsx';
export { type ReceiptFacts, receiptPage, type TellFacts, tellPage } from './tellPage.tsx';
