// A day in one box, as people write it; below it, for whoever runs scripts, how we read it. Typed again it stands there in words.
import { copyIn } from '../../copy/copy.ts';
import { dayOrderIn } from '../../copy/dayOrder.ts';
import { type Language, whenIn } from '../../copy/when.ts';
import { isDay } from '../../domain/form/day.ts';
import type { Answer } from '../../domain/form/form.ts';
import { orderField } from '../../domain/form/typed.ts';
import { Hidden } from './page.tsx';

type DayFieldProps = {
  /** The box is `id`, and goes by this name before ".answer" or as "answer". */
  id: string;
  prefix?: string;
  answer: Answer | undefined;
  language: Language;
  zone: string;
  today: string;
  isWrong: boolean;
  describedBy: string;
};
export function DayField({ id, prefix = '', answer, language, zone, today, isWrong, describedBy }: DayFieldProps) {
  const text = typeof answer === 'string' ? answer : '';
  const { question } = copyIn(language).fill;
  return (
    <>
      <Hidden name={`${prefix}order`} value={orderField(dayOrderIn(zone), today)} />
      <input
        type="text"
        id={id}
        name={`${prefix}answer`}
        defaultValue={isDay(text) ? whenIn(language, 'UTC', `${today}T12:00:00.000Z`).wholeDay(text) : text}
        dir="auto"
        maxLength={100}
        autoComplete="off"
        aria-describedby={`${describedBy} ${id}-read`}
        {...(isWrong && { 'aria-invalid': true as const })}
      />
      <p className="soft" id={`${id}-read`} role="status" data-reads={question.read('{day}')} />
    </>
  );
}
