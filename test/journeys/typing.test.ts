// What the check of one's words costs whoever types fast: the processor time of the page's own thread with it and without it, in
// turns and in one run, so that other work on the machine weighs on neither.
import type { CDPSession } from 'playwright-core';
import { expect, test } from 'vitest';
import { raiseConcern } from '../../src/contract/concernEndpoints.ts';
import { chooseWordsCheck } from '../../src/contract/writing.ts';
import { acts } from '../../src/copy/en/desk.acts.ts';
import { today } from '../../src/copy/en/desk.today.ts';
import { givePassword, signIn } from '../harness/clinic.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const TURNS = 3;
const FRAME_MS = 1000 / 60;
const LETTERS = Array.from('you should have called us, and we will see you soon, thank you for all of it and for your patience, J');
const THREE_HUNDRED = `${Array.from({ length: 25 }, () => 'I read your letter twice and spoke with the nurse about it.').join(' ')} You should have called us. `;

/**
 * How long the page's own thread worked, in all and in its longest task, the gaps between the frames that were drawn meanwhile, and how
 * many frames a second its tasks took as a whole: by the processor's time, so that other work on the machine takes none.
 */
type Typed = { readonly cpuMs: number; readonly frames: number; readonly gap: number; readonly longest: number; readonly task: number; readonly dropped: number };

const day = await openClinicDay({ mail: false });
const { ground, baseUrl } = day.server;
await givePassword(ground, day.clinic, 'sam');
const api = day.server.api(await signIn(ground, baseUrl, day.clinic, 'sam'));
const { id } = await api(raiseConcern, { body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'Two hours I sat there.' } } });
// By the machine's own clock: a clock that is held takes the place of the browser's frames and timers.
const sam = staff(await day.looking.open({ baseURL: day.server.baseUrl, locale: 'en-GB', viewport: { width: 1440, height: 900 } }));
const { page } = sam;
const area = () => page.getByLabel(acts.giveWord.label('Judy'));
await sam.signsIn(day.clinic.emailOf('sam'));
await page.getByRole('heading', { level: 1 }).getByText(today.waitingForYou(1)).waitFor();
const marks = () => page.locator('.over-text mark').count();

test('A hundred keystrokes a second in a text of 300 words cost the check less than half of what typing itself does, it takes no frame a second more, and all of them arrive', {
  timeout: 240_000,
}, async () => {
  const inside = await page.context().newCDPSession(page);
  // Time of the processor, not of the clock.
  await inside.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rounds: { on: Typed; off: Typed }[] = [];
  // Who goes first changes from turn to turn: the first run of all is the slowest.
  for (let turn = 0; turn < TURNS; turn += 1) {
    const first = await typed(inside, turn % 2 === 0);
    const second = await typed(inside, turn % 2 !== 0);
    rounds.push(turn % 2 === 0 ? { on: first, off: second } : { on: second, off: first });
  }
  const of = (take: (run: Typed) => number) => {
    const [on, off] = [rounds.map((round) => take(round.on)), rounds.map((round) => take(round.off))];
    return {
      on: median(on),
      off: median(off),
      more: median(on.map((value, turn) => value - (off[turn] ?? value))),
      // In the best turn of each: the longest gap of a bad one is what else the machine did.
      least: { on: Math.min(...on), off: Math.min(...off) },
    };
  };
  const said = ({ on, off, more }: ReturnType<typeof of>, digits = 1) =>
    `${on.toFixed(digits)} with, ${off.toFixed(digits)} without, ${more.toFixed(digits)} more in the same turn`;
  const cpu = of(({ cpuMs }) => cpuMs / LETTERS.length);
  const gap = of((run) => run.gap);
  const longest = of((run) => run.longest);
  const task = of((run) => run.task);
  const dropped = of((run) => run.dropped);
  console.info(
    [
      `processor time a keystroke, ms: ${said(cpu, 2)}`,
      `frames in a run: ${said(
        of(({ frames }) => frames),
        0,
      )}`,
      `median gap between frames, ms: ${said(gap)}`,
      `longest gap, ms: ${said(longest)}`,
      `longest task, ms of the processor: ${said(task)}`,
      `frames a second that a task takes as a whole: ${said(dropped, 2)}`,
    ].join('\n'),
  );
  // Beside what a keystroke costs without it: where the machine has other work, both take longer.
  expect(cpu.more).toBeLessThan(Math.max(2.5, cpu.off / 2));
  expect(gap.more).toBeLessThan(FRAME_MS);
  // A frame is dropped where one task takes the whole of it.
  expect(task.least.on).toBeLessThan(FRAME_MS);
  expect(task.more).toBeLessThan(FRAME_MS / 2);
  expect(dropped.more).toBeLessThan(1);
  // The measure sees one that is taken each second: here by other work of the page, with the check off.
  const stalled = await typed(inside, false, stallEachSecond);
  console.info(`frames a second that a task takes as a whole, where one stalls each second: ${stalled.dropped.toFixed(2)}`);
  expect(stalled.dropped - dropped.off).toBeGreaterThanOrEqual(1);
});

test('In a text of 5,000 words nothing that a key, the rest of the hands or a pause calls for takes 50 ms, at its end or before all its places.', {
  timeout: 120_000,
}, async () => {
  const inside = await page.context().newCDPSession(page);
  const long = Array.from({ length: 17 }, () => THREE_HUNDRED.trim()).join('\n\n');
  for (const [where, before] of [
    ['Control+End', 'Well. '],
    ['Control+Home', 'Dear Judy. '],
  ] as const) {
    await begins({ on: true, text: long });
    await area().press(where);
    const tasks = await tasksIn(inside);
    for (const letter of before) await page.keyboard.insertText(letter);
    // Past the pause after which the whole of it is looked at.
    await page.waitForTimeout(1500);
    const [longest] = (await tasks()).toSorted((one, other) => other - one);
    console.info(`5,000 words, ${where}: longest task ${longest?.toFixed(1)} ms of the processor`);
    expect(longest).toBeLessThan(50);
    expect(await marks()).toBe(17);
    await area().fill('');
  }
});

async function begins({ on, text }: { on: boolean; text: string }): Promise<void> {
  await api(chooseWordsCheck, { body: { on } });
  await page.goto(`/desk/concerns/${id}`);
  await sam.compose('giveWord');
  await area().fill(text);
  if (on) await expect.poll(marks, { timeout: 20_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(1200);
}

/** Long enough to take a frame of the processor also where only a third of it is free. */
const stallEachSecond = () =>
  page.evaluate(() => {
    const stall = () => {
      const until = performance.now() + 60;
      while (performance.now() < until);
      setTimeout(stall, 900);
    };
    setTimeout(stall, 100);
  });

async function typed(inside: CDPSession, on: boolean, meanwhile = async () => {}): Promise<Typed> {
  await begins({ on, text: THREE_HUNDRED });
  await area().press('Control+End');
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    const next = (at: number) => {
      frames.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const tasks = await tasksIn(inside);
  await meanwhile();
  const before = await busy(inside);
  const began = performance.now();
  for (const [index, letter] of LETTERS.entries()) {
    await page.keyboard.insertText(letter);
    const ahead = index * 10 - (performance.now() - began);
    if (ahead > 0) await new Promise((resolve) => setTimeout(resolve, ahead));
  }
  const seconds = (performance.now() - began) / 1000;
  const cpuMs = (await busy(inside)) - before;
  const gaps = await page.evaluate(() => {
    const { frames } = globalThis as unknown as { frames: number[] };
    return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  });
  const took = await tasks();
  const dropped = took.reduce((sum, ms) => sum + Math.floor(ms / FRAME_MS), 0) / seconds;
  expect(await area().inputValue()).toBe(THREE_HUNDRED + LETTERS.join(''));
  await area().fill('');
  return { cpuMs, frames: gaps.length, gap: median(gaps), longest: Math.max(...gaps), task: Math.max(...took), dropped };
}

const median = (all: readonly number[]): number => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;

async function busy(inside: CDPSession): Promise<number> {
  const { metrics } = await inside.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

type Traced = { readonly name: string; readonly pid: number; readonly tid: number; readonly tdur?: number };
/** Begins to listen; what it gives ends that and tells how long each task of the page's own thread took, in ms of the processor. */
async function tasksIn(inside: CDPSession): Promise<() => Promise<readonly number[]>> {
  const seen: Traced[] = [];
  const listen = ({ value }: { value: object[] }) => seen.push(...(value as Traced[]));
  inside.on('Tracing.dataCollected', listen);
  await inside.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }, transferMode: 'ReportEvents' });
  return async () => {
    const ended = new Promise((resolve) => inside.once('Tracing.tracingComplete', resolve));
    await inside.send('Tracing.end');
    await ended;
    inside.off('Tracing.dataCollected', listen);
    const typedIn = seen.find(({ name }) => name === 'EventDispatch');
    return seen.filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === typedIn?.pid && tid === typedIn.tid).map(({ tdur = 0 }) => tdur / 1000);
  };
}
