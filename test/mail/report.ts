// npm run mail:report: what the reading of mail is held to, counted on messages that others collected, with the misses by name.
import { gunzipSync } from 'node:zlib';
import { newPartOf } from '../../src/domain/mail/newPart.ts';
import { htmlToText } from '../../src/server/mail/htmlText.ts';
import type { ReadMail } from '../../src/server/mail/readMail.ts';
import { startReader } from '../../src/server/mail/readSafely.ts';
import { type Collections, collections, everyMessage, labels } from './collections.ts';
import { HOSTILE } from './hostile.ts';
import { FIELDS, sameFields, type Theirs, WHY } from './secondReader.ts';

export { NoMail } from './collections.ts';

type Line = { readonly name: string; readonly value: number; readonly of: number; readonly aim: string; readonly holds: boolean; readonly misses: readonly string[] };
type Report = { readonly holds: boolean; readonly lines: readonly Line[] };
type Read = ReadonlyMap<string, ReadMail>;

export async function report(named: string | undefined): Promise<Report> {
  const all = collections(named);
  const reader = startReader();
  try {
    const { read, slowest } = await readAll(all, reader);
    const lines = [
      ...crashes(read, slowest),
      ...kinds(all, read),
      ...ordinary(all, read),
      ...replies(all, read),
      ...second(all, read),
      await bounded('hostile messages of the collections, at most 2.5 s and 200 MB each', packed(all), reader),
      await bounded('hostile messages made here, at most 2.5 s and 200 MB each', Object.entries(HOSTILE), reader),
    ];
    return { holds: lines.every(({ holds }) => holds), lines };
  } finally {
    await reader.close();
  }
}

type Reader = ReturnType<typeof startReader>;

async function readAll(all: Collections, reader: Reader): Promise<{ readonly read: Read; readonly slowest: number }> {
  const read = new Map<string, ReadMail>();
  let slowest = 0;
  for (const file of everyMessage(all)) {
    const raw = all.bytes(file);
    const before = process.cpuUsage();
    read.set(file, await reader.read(raw));
    slowest = Math.max(slowest, millisecondsSince(before));
  }
  return { read, slowest };
}

function crashes(read: Read, slowest: number): readonly Line[] {
  const broken = [...read].filter(([, { faults }]) => faults.length > 0).map(([file, { faults }]) => `${file}: ${faults.join(', ')}`);
  return [
    share('messages read without a crash or a limit', { of: [...read.keys()], misses: broken, least: 1 }),
    atMost('the dearest of them, ms of processor with the start of the worker', slowest, 2000),
  ];
}

const MACHINES = ['bounce', 'feedback-report', 'auto-reply'];

function kinds(all: Collections, read: Read): readonly Line[] {
  const labelled = [...labels(all, 'sisimai-bounces', 'class')].filter(([file, label]) => MACHINES.includes(label) && read.has(file));
  const wrong = labelled.filter(([file, label]) => read.get(file)?.is !== label).map(([file, label]) => `${file}: ${label} taken for ${read.get(file)?.is}`);
  const bounces = labelled.filter(([, label]) => label === 'bounce').map(([file]) => file);
  const hinted = [...labels(all, 'bounceparser-corpus', 'name_hint')].filter(([file, hint]) => hint === 'bounce-or-rejection' && read.has(file)).map(([file]) => file);
  return [
    share('recognised, of those with a class', { of: labelled.map(([file]) => file), misses: wrong, least: 0.95 }),
    share('recognised, of those named bounce or rejection', { of: hinted, misses: hinted.filter((file) => read.get(file)?.is === 'person'), least: 0.95 }),
    share('bounces that say whom they are about', { of: bounces, misses: bounces.filter((file) => read.get(file)?.aboutAddresses.length === 0), least: 0.95 }),
    share('bounces that say which message, where an id comes back', withId(all, read, bounces)),
  ];
}

/** Of a bounce in which no second Message-ID stands, nobody could say which message it was. */
function withId(all: Collections, read: Read, bounces: readonly string[]): Counted {
  const able = bounces.filter(
    (file) =>
      (
        all
          .bytes(file)
          .toString('latin1')
          .match(/^[ \t>]*message-id:\s*<[^>\s]+@/gim) ?? []
      ).length > 1,
  );
  return { of: able, misses: able.filter((file) => read.get(file)?.aboutMessageId === null), least: 0.95 };
}

/** A mail that says of itself, in its headers, that a machine made it; so read here apart from the rules that are measured. */
const SAYS_SO =
  /^(from:[^\n]*(mailer-daemon|postmaster)|content-type:\s*multipart\/report|content-type:\s*message\/delivery-status|auto-submitted:\s*auto|x-failed-recipients:|return-path:\s*<>)/im;

function ordinary(all: Collections, read: Read): readonly Line[] {
  const called = [...labels(all, 'sisimai-bounces', 'class'), ...labels(all, 'bounceparser-corpus', 'name_hint')]
    .filter(([, label]) => label === 'not-bounce')
    .map(([file]) => file);
  const people = [...read.keys()].filter((file) => /^(talon|ruby|stalwart|cpython|flanker)/.test(file) || called.includes(file));
  const own = (file: string): string => all.bytes(file).toString('latin1').replace(/\r\n?/g, '\n').split(/\n\n/, 1)[0] ?? '';
  const mute = people.filter((file) => !SAYS_SO.test(own(file)));
  const taken = (files: readonly string[]): readonly string[] => files.filter((file) => read.get(file)?.is !== 'person').map((file) => `${file}: taken for ${read.get(file)?.is}`);
  const declared = called.filter((file) => !mute.includes(file));
  return [
    share('mail of people left to people', { of: mute, misses: taken(mute), least: 1 }),
    share('labelled not-bounce, but made by a machine by their own headers', { of: declared, misses: taken(declared), least: 0 }),
  ];
}

function replies(all: Collections, read: Read): readonly Line[] {
  const talon = all.files('talon-quoted-replies', '.expected-reply.txt').map((file) => file.replace('.expected-reply.txt', '.eml'));
  const crisp = all.files('crisp-reply-bodies', '.expected-first-fragment.txt').map((file) => file.replace('.expected-first-fragment.txt', '.txt'));
  const html = all.files('talon-quoted-replies', '.html');
  const replied = (text: string): string => tidy(newPartOf(text).signedText);
  return [
    share('new part, replies of mail programs', {
      of: talon,
      misses: talon.filter((file) => replied(read.get(file)?.text ?? '') !== tidy(all.text(file.replace('.eml', '.expected-reply.txt')) ?? '')),
      least: 1,
    }),
    share('new part, bare texts in many languages', {
      of: crisp,
      misses: crisp.filter((file) => replied(all.text(file) ?? '') !== tidy(all.text(file.replace(/\.txt$/, '.expected-first-fragment.txt')) ?? '')),
      least: 25 / 28,
    }),
    share('new part, replies in HTML', {
      of: html,
      misses: html.filter((file) => replied(htmlToText(all.text(file) ?? '')).replace(/\s+/g, ' ') !== 'Hi. I am fine. Thanks, Alex'),
      least: 1,
    }),
  ];
}
const tidy = (text: string): string => text.replace(/[ \t\r]+$/gm, '').trim();

function second(all: Collections, read: Read): readonly Line[] {
  const files = [...read.keys()].filter((file) => file.startsWith('stalwart'));
  const same = new Map(files.map((file) => [file, sameFields(read.get(file) as ReadMail, JSON.parse(all.text(file.replace('.eml', '.expected.json')) ?? '{}') as Theirs)]));
  const misses = (field: (typeof FIELDS)[number]): readonly string[] => files.filter((file) => !same.get(file)?.has(field)).map((file) => `${file} (${field}): ${why(file)}`);
  const each = FIELDS.map((field) => share(`as the second reader: ${field}`, { of: files, misses: misses(field), least: 0 }));
  return [
    ...each,
    share('as the second reader: the five together', { of: files.flatMap((file) => FIELDS.map((field) => `${file} ${field}`)), misses: FIELDS.flatMap(misses), least: 0.95 }),
  ];
}
const why = (file: string): string => WHY[file.replace(/^.*\/|\.eml$/g, '')] ?? 'not looked at yet';

type Counted = { readonly of: readonly string[]; readonly misses: readonly string[]; readonly least: number };

function share(name: string, { of, misses, least }: Counted): Line {
  const value = of.length === 0 ? 1 : (of.length - misses.length) / of.length;
  return { name, value: of.length - misses.length, of: of.length, aim: least === 0 ? '' : `≥ ${Math.round(least * 1000) / 10} %`, holds: value >= least, misses };
}

const atMost = (name: string, value: number, most: number): Line => ({ name, value: Math.round(value), of: 0, aim: `≤ ${most}`, holds: value <= most, misses: [] });

const packed = (all: Collections): readonly (readonly [string, () => Buffer])[] => all.files('flanker', '.gz').map((file) => [file, () => gunzipSync(all.bytes(file))] as const);

/** Of the processor, worker included: on a busy machine the clock on the wall says little. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Two seconds, and half a one for ending the worker and starting another. */
async function bounded(name: string, messages: readonly (readonly [string, () => Buffer])[], reader: Reader): Promise<Line> {
  const misses: string[] = [];
  for (const [message, make] of messages) {
    const raw = make();
    const [before, memory] = [process.cpuUsage(), process.memoryUsage().rss];
    let most = memory;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 10);
    const { faults } = await reader.read(raw);
    clearInterval(watch);
    const [took, megabytes] = [millisecondsSince(before), (most - memory) / 1024 / 1024];
    if (took > 2500 || megabytes > 200) misses.push(`${message}: ${Math.round(took)} ms, ${Math.round(megabytes)} MB ${faults.join(', ')}`);
  }
  return share(name, { of: messages.map(([message]) => message), misses, least: 1 });
}

export function table({ lines, holds }: Report): string {
  const rows = lines.flatMap(({ name, value, of, aim, holds: held, misses }) => [
    `${name.padEnd(80)} ${(of === 0 ? `${value}` : `${value} of ${of}`).padStart(12)}  ${aim.padEnd(10)}${held ? '' : '  falls short'}`,
    ...misses.map((miss) => `    ${miss}`),
  ]);
  return [...rows, holds ? 'Every aim is met.' : 'An aim is missed.'].join('\n');
}
