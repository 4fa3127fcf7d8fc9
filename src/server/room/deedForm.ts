// What the server knows of the form of a deed: how its fields become the body of the command, and how it is thanked for.
import type { RoomDeed, Thanks } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import type { Fields } from './reader.ts';

export type Body = Readonly<Record<string, unknown>>;
type DeedForm = { readonly body: (fields: Fields, zone: string) => Body | Refusal; readonly thanks: Thanks | ((fields: Fields) => Thanks) };
export type DeedForms<Deed extends RoomDeed> = Readonly<Record<Deed, DeedForm>>;

/** Absent where nothing was typed. */
export const typed = (text = ''): string | undefined => (text.trim() === '' ? undefined : text);
export const isOneOf = (answer: string | undefined, ...allowed: readonly string[]): boolean => answer !== undefined && allowed.includes(answer);
/** For a form with words alone, which may be left out. */
export const wordsIf = ({ text }: Fields): Body => given({ text: typed(text) });
export const yesOrNo = ({ answer }: Fields): Thanks => (answer === 'yes' ? 'yes' : 'no');
