// Contacts of a file, brought over.
import { addContacts, type ImportingContacts, importedAs } from './contactStore.ts';
import { ContactReader, type IncomingContact } from './incomingContact.ts';
import { type Walked, walkFile } from './walk.ts';

export type ContactReport = Walked & { incoming: number; outgoing: number; withoutCaller: number; leftOut: number };
export type ContactsWanted = ImportingContacts & { readonly dryRun: boolean; readonly progress: (report: ContactReport) => void };

const CLOCKS_DIFFER_BY_MS = 5 * 60_000;

/** Throws WrongMap where the file can't be read by this map; a single row that can't be is in the report. */
export function importContacts({ dryRun, progress, ...importing }: ContactsWanted, text: string): Promise<ContactReport> {
  const { ground, map } = importing;
  const latest = new Date(Date.parse(ground.now()) + CLOCKS_DIFFER_BY_MS).toISOString();
  const walk = {
    importing: { ...importing, map: { ...map, source: importedAs(map.source) } },
    ...{ dryRun, progress },
    readerOf: (header: readonly string[]) => new ContactReader(map, header, latest),
    add: (rows: Parameters<typeof addContacts>[0], fresh: readonly IncomingContact[], all: readonly IncomingContact[]) => addContacts(rows, importing, fresh, all),
    count: countAll,
  };
  return walkFile(walk, text, { read: 0, added: 0, already: 0, incoming: 0, outgoing: 0, withoutCaller: 0, leftOut: 0, failed: [] });
}

function countAll(report: ContactReport, fresh: readonly IncomingContact[]): void {
  for (const { direction, customer, sender } of fresh) {
    report[direction === 'in' ? 'incoming' : 'outgoing'] += 1;
    if (customer === undefined) report.withoutCaller += 1;
    if (sender !== 'person') report.leftOut += 1;
  }
}
