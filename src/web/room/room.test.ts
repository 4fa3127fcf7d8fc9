// What Judy sees and can do on her page, in each state of her concern.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../contract/concern.ts';
import { factsOf, judysRoom, NOW, own } from './judy.testing.ts';
import { agreedPlan } from './judyDecides.testing.ts';
import { roomPage } from './roomPage.tsx';
import { receiptPage, tellPage } from './tellPage.tsx';

const page = (...parts: Parameters<typeof factsOf>) =>
  roomPage(factsOf(...parts))
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&quot;', '"');
const text = (...parts: Parameters<typeof factsOf>) =>
  page(...parts)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const offered = { understanding: 'offered' as const, rounds: judysRoom.rounds.map((round) => (round.round === 2 ? { ...round, answer: null, answeredBy: null } : round)) };

describe('The next word', () => {
  it('comes before everything else, with name and time, also if there is no news', () => {
    const said = text();
    expect(said).toContain('You hear from Sam Keller by Monday, 23 November, at 8:00 am, also if there is no news.');
    expect(said.indexOf('You hear from Sam')).toBeLessThan(said.indexOf('The problem'));
  });
  it('is a call where a call is promised no later', () => {
    const call = { ...judysRoom.promises[1], id: 'monday', promise: 'call' as const, due: '2026-11-23T12:00:00.000Z', move: null } as (typeof judysRoom.promises)[number];
    expect(text({ promises: [call] })).toContain('Mary Osei calls you by Monday, 23 November, at 7:00 am,');
    expect(text({ promises: [{ ...call, due: '2026-11-24T12:00:00.000Z' }] })).toContain('You hear from Sam Keller');
  });
  it('that did not come is owned as our fault', () => {
    const due = '2026-11-20T13:00:00.000Z';
    expect(text({ nextUpdate: { state: 'broken', due, form: 'word', keeper: judysRoom.owner } })).toContain('That word has not come. That is our fault');
  });
  it('is none where Judy asked for silence, and cannot be moved then', () => {
    const html = page({ updatesAre: 'look', nextUpdate: { state: 'made', due: '2026-11-23T13:00:00.000Z', form: 'look', keeper: judysRoom.owner } });
    expect(html).toContain('You asked for no word from us until you ask.');
    expect(html).not.toContain('/moveNextUpdate');
  });
  it('is said on Judy’s clock, with both zones named where they differ', () => {
    const said = text({}, { zone: 'America/Los_Angeles' });
    expect(said).toContain('at 5:00 am');
    expect(said).toContain('All times are in your time zone (Pacific Time). We are in Eastern Time.');
    expect(text({}, { zone: 'America/Detroit' })).not.toContain('All times are');
  });
});

describe('The problem', () => {
  it('shows what both said yes to with Judy’s changes in her voice', () => {
    expect(page()).toContain('<span class="voice">, had to leave to fetch your grandson, </span>');
  });
  it('is offered with the text ready to be changed', () => {
    expect(page(offered)).toMatch(/<textarea id="answerUnderstanding-text"[^>]*>You waited two hours/);
  });
  it('keeps what Judy typed when another round came in between', () => {
    const html = page(offered, { said: { form: 'answerUnderstanding', values: { round: '1', answer: 'correction', text: 'I waited three hours.' }, refusal: 'superseded' } });
    expect(html).toMatch(/<textarea id="answerUnderstanding-text"[^>]*>I waited three hours\./);
    expect(html).toContain('name="round" value="2"');
    expect(html).toContain('<title>This was not sent yet');
  });
  it('never runs what somebody typed', () => {
    expect(page({ ...offered, telling: { ...judysRoom.telling }, matters: [{ ...judysRoom.matters[0], about: own('<script>alert(1)</script>') } as never] })).not.toContain(
      '<script>alert',
    );
  });
});

describe('What is Judy’s to decide', () => {
  it('has nothing chosen beforehand', () => {
    expect(page()).not.toContain('checked');
  });
  it('names what it answers', () => {
    expect(page()).toMatch(/action="\/room\/[^"]+\/answerFix"[^>]*>.*?name="fix" value="fix".*?name="version" value="2"/s);
    expect(page()).toContain('name="due" value="2026-11-27T22:00:00.000Z"');
  });
  it('is offered only where the server says that she may', () => {
    const deeds = [...page({ may: ['write'] }).matchAll(/action="\/room\/[^/"]+\/(\w+)"/g)].map(([, deed]) => deed);
    expect([...new Set(deeds)]).toEqual(['write']);
  });
  it('stands in one list at the top, a line each that leads to where it stands on the page', () => {
    const html = page(offered);
    const led = [...(/<ul class="yours">.*?<\/ul>/s.exec(html)?.[0] ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(led).toEqual(['problem-title', 'fix-fix-title', 'amends-amends-title', 'promises-title']);
    for (const id of led) expect(html).toContain(`id="${id}"`);
  });
  it('is not listed where nothing is hers', () => {
    expect(page({ may: ['write'] })).not.toContain('yours-title');
  });
  it('keeps the words of a form that is gone, in one that can still be sent', () => {
    const html = page({ fixes: [] }, { said: { form: 'answerFix', values: { fix: 'fix', text: 'Call my daughter instead.' }, refusal: 'superseded' } });
    expect(html).toMatch(/id="write-kept-text"[^>]*>Call my daughter instead\./);
  });
  it('holds no form at all for staff who look at what she sees', () => {
    expect(page({}, { readOnly: true })).not.toContain('<form');
  });
});

it('An act written down for Judy says by whom and how, and can be taken back for 48 hours', () => {
  expect(text()).toContain('You said: yes, that is it. Said by phone, written down by Sam Keller on Saturday, 21 November, at 10:00 am.');
  expect(text()).toContain('You can tell us here by Monday, 23 November, at 10:00 am.');
});

it('A promise that waits for its keeper’s yes is not shown as one', () => {
  expect(text()).not.toContain('Not yet a promise');
});

describe('Not okay yet', () => {
  const [, , , last] = judysRoom.entries;
  const entry = (words: Entry['words']): Entry => ({ ...(last as Entry), kind: 'saidNotOkay', words, version: 900, at: NOW });
  it('without a word undoes nothing: her yes and the plan stay, and one kind question stands first', () => {
    const html = text({ notOkaySince: NOW, entries: [entry([])], may: ['write'] });
    expect(html).toMatch(/Tell us what is not okay, if you like.*You told us: it is not okay yet.*looks at it again with you.*What is not okay\?.*The problem, as we both put it/);
  });
  it('with words asks for none, and shows them', () => {
    const html = text({ notOkaySince: NOW, entries: [entry([{ part: 'words', said: own('The bill came again.') }])], may: ['write'] });
    expect(html).toContain('The bill came again.');
    expect(html).not.toContain('Tell us what is not okay');
  });
  it('for we got her wrong leaves the plan to be read as what we had agreed', () => {
    const html = text({ notOkaySince: NOW, understanding: 'to-offer', plans: [agreedPlan({ state: 'lapsed', inForce: false, lapsed: 'not-okay' })] });
    expect(html).toMatch(/What we had agreed.*asks for a new yes/);
  });
});

describe('An end', () => {
  it('promises no next step of a correction that was under way', () => {
    const corrected = { understanding: 'corrected' as const, rounds: judysRoom.rounds.map((round) => ({ ...round, answer: 'correction' as const, correction: own('no') })) };
    expect(text(corrected)).toContain('writes it anew and asks you again');
    expect(text({ ...corrected, standing: 'solved', endedAt: NOW, nextUpdate: null })).not.toContain('asks you again');
  });
  const ended = { endedAt: '2026-12-03T15:00:00.000Z', nextUpdate: null, may: ['reopen', 'write', 'saySolved', 'sayNotOkay'] };
  it.each(['closed-without-answer', 'withdrawn', 'ended-unagreed'] as const)('“%s” is never called solved, and can be opened again', (standing) => {
    const html = page({ ...ended, standing });
    expect(html).toContain('We do not count it as solved.');
    expect(html).toContain('/reopen"');
    expect(html).not.toContain('You said: it is solved for me');
  });
  it('“done” leaves the last word to Judy', () => {
    expect(text({ ...ended, standing: 'done' })).toMatch(/You have the last word.*It is solved for me.*It is not okay yet/);
  });
});

it('The form keeps all that was typed when it is refused, and says whom to call first', () => {
  const around = {
    language: 'en' as const,
    textSize: 'usual' as const,
    csrf: 'guard',
    once: 'once',
    here: '/form',
    now: NOW,
    organisation: { name: 'Riverside', phone: '(555) 010-0199' },
  };
  const html = tellPage({
    ...around,
    action: '/form/1',
    emergency: 'Call 911.',
    isClosed: true,
    said: { form: 'tell', values: { felt: 'Small', danger: 'yes' }, refusal: 'no-name-or-way' },
  });
  expect(html).toMatch(/<textarea id="felt"[^>]*>Small/);
  expect(html).toMatch(/name="danger" checked/);
  expect(html.indexOf('Call 911.')).toBeLessThan(html.indexOf('id="happened"'));
  const receipt = receiptPage({ ...around, emergency: 'Call 911.', zone: 'UTC', owner: 'Sam Keller', due: NOW, way: { is: 'code', code: 'ABCDEFGHJKLMNPQR', page: 'here/code' } });
  expect(receipt).toContain('ABCD EFGH JKLM NPQR');
});
