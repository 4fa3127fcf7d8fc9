// Slips as the desk asks for them, and how a picture is brought.
import { queryOptions } from '@tanstack/react-query';
import { bringSlips, listSlips, type Slip } from '../../../contract/slips.ts';
import { call } from '../client.ts';
import { sendFile } from '../upload.ts';

const A_PAGE = 50;

export const waitingSlips = queryOptions({ queryKey: ['slips'], queryFn: ({ signal }) => call(listSlips, { query: { limit: A_PAGE } }, { signal }) });
export const pictureOf = ({ id }: Slip): string => `/api/v1/slips/${id}/picture`;
export const bring = async (file: File): Promise<readonly Slip[]> => ((await sendFile(bringSlips.path, file)) as { items: readonly Slip[] }).items;
