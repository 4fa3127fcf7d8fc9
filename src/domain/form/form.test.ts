import { describe, expect, it } from 'vitest';
import { FIELDS, JUDYS_ANSWERS, VISIT } from '../../../test/cast/forms.ts';
import { faultsInForm } from './building.ts';
import { type AnswerFault, faultOf, faultsIn } from './check.ts';
import { type Answer, askedOf, type Field, toSend } from './form.ts';

const TODAY = '2026-11-16';
const faults = (answers: Readonly<Record<string, Answer>>) => faultsIn(VISIT.fields, answers, TODAY);
const ask = (field: Omit<Field, 'id' | 'label' | 'required'> & { required?: boolean }): Field => ({ id: 'q1', label: 'A question', required: true, ...field }) as Field;
const judge = (field: Field, cases: readonly (readonly [Answer, AnswerFault | null])[]): void => {
  for (const [answer, fault] of cases) expect([answer, faultOf(field, answer, TODAY)]).toEqual([answer, fault]);
};

describe('What is asked', () => {
  it('A question that hangs on a yes is asked after a yes, and not after a no.', () => {
    expect(faults({ ...JUDYS_ANSWERS, q3: 'yes' })).toEqual([{ field: 'q4', fault: 'missing' }]);
    expect(faults(JUDYS_ANSWERS)).toEqual([]);
  });
  it('What was typed before its question fell away is not sent, and neither is the answer to a question that nobody asked.', () => {
    expect(toSend(VISIT.fields, { ...JUDYS_ANSWERS, q4: 'Penicillin', q99: 'Let me in' })).toEqual(JUDYS_ANSWERS);
    expect(toSend(VISIT.fields, { ...JUDYS_ANSWERS, q3: 'yes', q4: 'Penicillin' })).toHaveProperty('q4', 'Penicillin');
  });
  it('A question that hangs on one which isn’t asked isn’t asked either.', () => {
    const deeper: Field = { id: 'q6', kind: 'short-text', label: 'Since when?', required: true, showWhen: { field: 'q4', is: 'answered' } };
    const asked = (answers: Readonly<Record<string, Answer>>) => askedOf([...VISIT.fields, deeper], answers).map(({ id }) => id);
    expect(asked({ q3: 'no', q4: 'Penicillin' })).not.toContain('q6');
    expect(asked({ q3: 'yes', q4: 'Penicillin' })).toContain('q6');
  });
  it('A condition holds where one of several ticks is among its values.', () => {
    const several: Field = ask({
      kind: 'several-of',
      choices: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    } as never);
    const then: Field = { id: 'q2', kind: 'long-text', label: 'More', required: false, showWhen: { field: 'q1', is: 'one-of', values: ['b'] } };
    expect(askedOf([several, then], { q1: ['a', 'b'] })).toHaveLength(2);
    expect(askedOf([several, then], { q1: ['a'] })).toHaveLength(1);
  });
});

describe('The check of an answer', () => {
  it('Spaces alone are no answer, and what isn’t required may be left out.', () => {
    judge(FIELDS.name, [
      ['  ', 'missing'],
      ['Judy', null],
    ]);
    judge(ask({ kind: 'email', required: false }), [
      ['', null],
      ['judy', 'not-an-email'],
      ['judy@example.org', null],
    ]);
  });
  it('A text keeps its length, its letters and its shape.', () => {
    judge(ask({ kind: 'short-text', least: 2, most: 4 } as never), [
      ['a', 'too-short'],
      ['ab', null],
      ['abcd', null],
      ['abcde', 'too-long'],
    ]);
    judge(ask({ kind: 'short-text', only: 'digits' } as never), [
      ['12 34', null],
      ['12a', 'not-digits'],
    ]);
    judge(ask({ kind: 'short-text', only: 'letters' } as never), [
      ['O’Brien', null],
      ['R2', 'not-letters'],
    ]);
    judge(ask({ kind: 'short-text', shape: 'AA 99-9' } as never), [
      ['QQ 12-3', null],
      ['QQ12-3', null],
      ['Q112-3', 'not-in-shape'],
      ['QQ 12-34', 'not-in-shape'],
    ]);
  });
  it('A number is read as people write it, and asked about where it has two meanings.', () => {
    judge(ask({ kind: 'number', least: 1, most: 100 } as never), [
      ['2.5', null],
      ['2,5', null],
      ['0', 'too-small'],
      ['100', null],
      ['100.5', 'too-large'],
      ['1,000', 'ambiguous-number'],
    ]);
    judge(ask({ kind: 'number', whole: true } as never), [
      ['3', null],
      ['3.5', 'not-whole'],
      ['1e3', 'not-a-number'],
      ['three', 'not-a-number'],
      ['-4', null],
    ]);
  });
  it('A date is a day of the calendar, on the side of today that was asked for.', () => {
    judge(FIELDS.born, [
      ['1946-03-05', null],
      ['2026-11-15', null],
      [TODAY, 'not-past'],
      ['2026-02-30', 'not-a-date'],
      ['1946-3-5', 'not-a-date'],
    ]);
    judge(ask({ kind: 'date', when: 'past-or-today' } as never), [
      [TODAY, null],
      ['2026-11-17', 'not-past'],
    ]);
    judge(ask({ kind: 'date', when: 'today-or-later' } as never), [
      [TODAY, null],
      ['2026-11-15', 'not-future'],
    ]);
    judge(ask({ kind: 'date', when: 'future' } as never), [
      ['2026-11-17', null],
      [TODAY, 'not-future'],
    ]);
  });
  it('A telephone number is five digits or more, however they are grouped.', () => {
    judge(ask({ kind: 'phone' }), [
      ['(555) 010-0199 ext 4', null],
      ['+34 600 100 200', null],
      ['1234', 'not-a-phone'],
      ['call me', 'not-a-phone'],
    ]);
  });
  it('What is chosen is among the choices, and as many as are asked for.', () => {
    const choices = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C' },
    ];
    judge(ask({ kind: 'one-of', choices } as never), [
      ['a', null],
      ['d', 'not-among'],
      [['a'], 'wrong-kind'],
    ]);
    judge(ask({ kind: 'several-of', choices, least: 2, most: 2 } as never), [
      [['a'], 'too-few'],
      [['a', 'b'], null],
      [['a', 'b', 'c'], 'too-many'],
      [['a', 'a'], 'not-among'],
      ['a', 'wrong-kind'],
    ]);
    judge(ask({ kind: 'yes-no' }), [
      ['yes', null],
      ['perhaps', 'not-among'],
    ]);
  });
  it('A photo counts once they have said that it is legible and that all pages are there.', () => {
    const files = ['front'];
    judge(FIELDS.card, [
      [{ files: [] }, 'missing'],
      [{ files }, 'say-legible'],
      [{ files, legible: 'no' }, 'not-legible'],
      [{ files, legible: 'yes' }, 'say-whole'],
      [{ files, legible: 'yes', whole: 'no' }, 'not-all-pages'],
      [{ files, legible: 'yes', whole: 'yes' }, null],
      [{ files: ['1', '2', '3'], legible: 'yes', whole: 'yes' }, 'too-many-files'],
    ]);
  });
});

describe('A form that is being built', () => {
  const built = (...fields: Field[]) => faultsInForm({ ...VISIT, fields }).map(({ fault }) => fault);
  it('The clinic’s form can be asked.', () => expect(faultsInForm(VISIT)).toEqual([]));
  it('A form without a title or a question is not ready.', () => {
    expect(faultsInForm({ ...VISIT, title: ' ', fields: [] })).toEqual([
      { field: null, fault: 'no-title' },
      { field: null, fault: 'no-question' },
    ]);
  });
  it('A condition hangs on an earlier question, and on an answer that can be given.', () => {
    expect(built(FIELDS.allergies, FIELDS.allergic)).toEqual(['condition-not-earlier']);
    expect(built(FIELDS.allergic, FIELDS.allergies)).toEqual([]);
    expect(built(FIELDS.allergic, { ...FIELDS.allergies, showWhen: { field: 'q3', is: 'one-of', values: ['perhaps'] } })).toEqual(['condition-never-true']);
  });
  it('Choices are two or more, each with its words, and limits leave room for an answer.', () => {
    expect(built(ask({ kind: 'one-of', choices: [{ id: 'a', label: '' }] } as never))).toEqual(['too-few-choices', 'choice-without-label']);
    expect(built(ask({ kind: 'number', least: 5, most: 4 } as never))).toEqual(['limits-cross']);
    expect(built(ask({ kind: 'number', least: 4, most: 4 } as never))).toEqual([]);
    expect(built(FIELDS.name, FIELDS.name)).toEqual(['id-twice']);
  });
});
