import { queryOptions } from '@tanstack/react-query';
import { listChannels } from '../../../contract/channel.ts';
import { listQuestions, showCharterOffer } from '../../../contract/customer.ts';
import { listForms, showForm } from '../../../contract/form.ts';
import { listNoteReasons } from '../../../contract/notes.ts';
import { showCatalogue, showOrganisation } from '../../../contract/organisation.ts';
import { listKeys } from '../../../contract/people.ts';
import { listWebForms } from '../../../contract/webForm.ts';
import { listTaskWordings } from '../../../contract/wording.ts';
import { listWordRules, showHouseWords } from '../../../contract/writing.ts';
import { call } from '../client.ts';

export const catalogue = queryOptions({ queryKey: ['catalogue', 'all'], queryFn: ({ signal }) => call(showCatalogue, {}, { signal }) });
export const wordings = queryOptions({ queryKey: ['wordings'], queryFn: ({ signal }) => call(listTaskWordings, { query: { limit: 200 } }, { signal }) });
export const retiredWordings = queryOptions({
  queryKey: ['wordings', 'retired'],
  queryFn: ({ signal }) => call(listTaskWordings, { query: { limit: 200, retired: true } }, { signal }),
});
export const organisation = queryOptions({ queryKey: ['organisation'], queryFn: ({ signal }) => call(showOrganisation, {}, { signal }) });
export const channels = queryOptions({ queryKey: ['channels'], queryFn: ({ signal }) => call(listChannels, {}, { signal }), refetchInterval: 15_000 });
export const charterOffer = queryOptions({ queryKey: ['charter'], queryFn: ({ signal }) => call(showCharterOffer, {}, { signal }) });
export const questions = queryOptions({ queryKey: ['questions'], queryFn: ({ signal }) => call(listQuestions, {}, { signal }) });
export const keys = queryOptions({ queryKey: ['keys'], queryFn: ({ signal }) => call(listKeys, {}, { signal }) });
export const noteReasons = queryOptions({ queryKey: ['noteReasons'], queryFn: ({ signal }) => call(listNoteReasons, {}, { signal }) });
export const forms = queryOptions({ queryKey: ['forms'], queryFn: ({ signal }) => call(listForms, { query: { limit: 200 } }, { signal }) });
export const retiredForms = queryOptions({ queryKey: ['forms', 'retired'], queryFn: ({ signal }) => call(listForms, { query: { limit: 200, retired: true } }, { signal }) });
export const formOf = (id: string) => queryOptions({ queryKey: ['forms', id], queryFn: ({ signal }) => call(showForm, { params: { id } }, { signal }) });
export const webForms = queryOptions({ queryKey: ['webForms'], queryFn: ({ signal }) => call(listWebForms, { query: { limit: 200 } }, { signal }) });
export const wordRules = queryOptions({ queryKey: ['wordRules'], queryFn: ({ signal }) => call(listWordRules, {}, { signal }) });
export const houseWords = queryOptions({ queryKey: ['houseWords'], queryFn: ({ signal }) => call(showHouseWords, {}, { signal }) });
