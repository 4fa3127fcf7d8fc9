// What the server hands to the pages of a form in the room: one question a page, and a look over all before sending.
import type { Fault } from '../domain/form/check.ts';
import type { Answers, Field, Form } from '../domain/form/form.ts';
import type { RoomView } from './concern.ts';
import type { FileView } from './file.ts';
import type { RoomFacts, Setting } from './roomPages.ts';
import type { TaskView } from './task.ts';

export type Filled = {
  readonly task: Pick<TaskView, 'id' | 'version' | 'asks' | 'reach' | 'checks' | 'form'>;
  readonly form: Form;
  readonly answers: Answers;
  readonly files: readonly FileView[];
  readonly today: string;
  /** The questions that the answers so far call for. */
  readonly asked: readonly Field[];
  readonly faults: readonly Fault[];
  /** The draft to be sent, once something is kept. */
  readonly draft: string | null;
};
export type FillStep =
  | { readonly is: 'start' }
  /** `caught` is what the check found when they wanted to go on; `refusal` is why a file wasn't taken. */
  | { readonly is: 'question'; readonly field: Field; readonly fromCheck: boolean; readonly caught: Fault['fault'] | null; readonly refusal: string | null }
  | { readonly is: 'check' };
/** `whole` is the room in which it is filled in; staff who build a form see its pages outside of any. */
export type FillAround = Setting &
  Pick<RoomFacts, 'zone' | 'readOnly' | 'thanks'> & {
    readonly room: { readonly id: string; readonly organisation: Pick<RoomView['organisation'], 'name' | 'emergency' | 'zone'> };
    readonly whole: RoomFacts | null;
  };
export type FillFacts = FillAround & { readonly fill: Filled; readonly step: FillStep };

/** What was sent, to read again. */
export type SentFacts = FillAround & {
  readonly sent: { readonly form: Form; readonly answers: Answers; readonly files: readonly FileView[]; readonly at: string; readonly erased: boolean };
};

export type FillPages = {
  fillPage(facts: FillFacts): string;
  sentPage(facts: SentFacts): string;
};

/** Where the pages of a task's form lie. */
export const filePath = (room: string, file: string): string => `/room/${room}/files/${file}`;
export const formPath = (room: string, task: string, step?: string): string => `/room/${room}/see/form/${task}${step === undefined ? '' : `/${step}`}`;
