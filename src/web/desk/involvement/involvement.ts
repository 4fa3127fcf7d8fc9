// Did involving the customer pay, as the desk asks for it: the period and the kind stand in the address.
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { showInvolvement } from '../../../contract/involvement.ts';
import { call } from '../client.ts';

export const PERIODS = [3, 6, 12, 24] as const;
export const USUAL_PERIOD = 12;
export type Period = (typeof PERIODS)[number];
export type Asked = { months?: Period; kind?: string };
export const isPeriod = (months: unknown): months is Period => PERIODS.some((one) => one === months);

export const involvementIn = (asked: Asked) =>
  queryOptions({
    queryKey: ['involvement', asked],
    queryFn: ({ signal }) => call(showInvolvement, { query: { months: asked.months ?? USUAL_PERIOD, ...(asked.kind !== undefined && { kind: asked.kind }) } }, { signal }),
    placeholderData: keepPreviousData,
  });
