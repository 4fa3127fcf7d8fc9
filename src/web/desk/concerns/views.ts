import { VIEWS } from '../../../contract/concernEndpoints.ts';

export type ViewName = (typeof VIEWS)[number];
export const VIEW_NAMES: readonly ViewName[] = VIEWS;
export const isView = (name: unknown): name is ViewName => VIEW_NAMES.some((view) => view === name);
