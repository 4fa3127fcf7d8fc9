// The paper room: a letter is printed with its slip, comes back marked by hand, and is filed by a person who looked at it.
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { answerUnderstanding, offerUnderstanding, raiseConcern, showConcern } from '../../src/contract/concernEndpoints.ts';
import { listContacts } from '../../src/contract/contacts.ts';
import { listLetters } from '../../src/contract/letter.ts';
import { boxesFor, codeForPeople, SLIP } from '../../src/contract/slipShape.ts';
import { fileSlip, listSlips, nameSlip, type Slip } from '../../src/contract/slips.ts';
import { slips } from '../../src/copy/en/desk.slips.ts';
import { desk } from '../../src/copy/en/desk.ts';
import { slip } from '../../src/copy/en/slip.ts';
import { slipIn } from '../../src/server/acts/readSlip.ts';
import { readSlip } from '../../src/server/slip/read.ts';
import { givePassword } from '../harness/clinic.ts';
import { asJpeg, chance, drawn, type Lying, linesOf, type Sheet, type Stroke, shaded, turned } from '../harness/pen.ts';
import { enterRoom } from '../harness/room.ts';
import { upload } from '../harness/upload.ts';
import { openClinicDay } from './clinicDay.ts';
import { staff } from './people.ts';

const day = await openClinicDay({ mail: false });
await givePassword(day.server.ground, day.clinic, 'sam');
const manager = day.server.api({ key: day.clinic.keys.manager });
const sam = staff(await day.deskPage());
const MM_PER_INCH = 25.4;
/** Pixels of the screen to an inch of paper, and how many pixels of the picture to one of the screen. */
const CSS_DPI = 96;
const DPI = 200;

const concern = await manager(raiseConcern, {
  body: { customer: { name: 'Judy Alvarez' }, telling: { happened: 'My bill is wrong.' }, via: 'letter', team: day.clinic.teams.desk },
});
await manager(offerUnderstanding, { params: { id: concern.id }, body: { text: 'Your bill holds a visit that never was.' } });
const letterOf = async (kind: string) => (await manager(listLetters, { params: { id: concern.id } })).items.find((letter) => letter.kind === kind);
const letter = await letterOf('understandingOffered');
const code = letter?.slip?.code ?? '';

const sheets: number[] = [];
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The printed page as a clean scan, and where the slip lies on it. */
const printed = await (async (): Promise<{ sheet: Sheet; lying: Lying }> => {
  await sam.signsIn(day.clinic.emailOf('sam'));
  await sam.page.getByRole('link', { name: desk.places.slips }).first().waitFor();
  await sam.page.goto(`/desk/paper/${concern.id}/${letter?.id}`);
  const paper = sam.page.getByRole('region', { name: letter?.slip?.question ?? '' });
  await paper.waitFor({ timeout: 20_000 });
  await sam.page.emulateMedia({ media: 'print' });
  await sam.page.setViewportSize({ width: Math.round((180 / MM_PER_INCH) * CSS_DPI), height: 1000 });
  const place = await paper.evaluate((one) => {
    const { x, y, width } = one.getBoundingClientRect();
    return { x: x + window.scrollX, y: y + window.scrollY, width };
  });
  expect(place.width / (SLIP.width / MM_PER_INCH)).toBeCloseTo(CSS_DPI, 0);
  // Larger by the browser itself, as a printer draws it, and not by stretching pixels.
  const zoom = DPI / CSS_DPI;
  const session = await sam.page.context().newCDPSession(sam.page);
  const size = await sam.page.evaluate(() => ({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight }));
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip: { x: 0, y: 0, ...size, scale: zoom } });
  // As a printer gets it, on either size of paper.
  for (const format of ['A4', 'Letter']) sheets.push(pagesOf(await sam.page.pdf({ format, printBackground: false })));
  await sam.page.emulateMedia({ media: 'screen' });

  const png = PNG.sync.read(Buffer.from(data, 'base64'));
  const at = Uint8Array.from({ length: png.width * png.height }, (_, pixel) => png.data[pixel * 4] ?? 255);
  const perMm = DPI / MM_PER_INCH;
  return { sheet: { width: png.width, height: png.height, at }, lying: { left: place.x * zoom, top: place.y * zoom, perMm } };
})();

type Scan = {
  readonly marks: readonly (readonly [box: number, stroke: Stroke])[];
  readonly degrees?: number;
  readonly dpi?: number;
  readonly paper?: number;
  readonly quality?: number;
  readonly pen?: number;
};

function scanned({ marks, degrees = 0, dpi = 150, paper = 250, quality = 80, pen = 0.7 }: Scan, seed = 1): Buffer {
  const random = chance(seed);
  const boxes = boxesFor(2);
  const marked = marks.reduce((sheet, [box, stroke]) => {
    const place = boxes[box];
    return place === undefined ? sheet : drawn(sheet, place, linesOf(stroke, random), { lying: printed.lying, pen: { width: pen, dark: 60 } });
  }, printed.sheet);
  return asJpeg(shaded(turned(marked, degrees, dpi / DPI), paper, random), quality);
}

test('Letter and slip fit one sheet, A4 or US letter.', () => {
  expect(sheets).toEqual([1, 1]);
});

const bringing = async (bytes: Buffer): Promise<readonly Slip[]> => {
  const { status, answer } = await upload(manager, '/api/v1/slips', { bytes, name: 'scan.jpg' });
  expect(status, JSON.stringify(answer)).toBe(201);
  return (answer as unknown as { items: readonly Slip[] }).items;
};
const first = scanned({ marks: [[0, 'tick']], degrees: 2, dpi: 150 });

test('A slip that comes back waits with what is read of it, once however often it is brought, and a photo of something else is none.', { timeout: 60_000 }, async () => {
  const [came] = await bringing(first);
  expect(came).toMatchObject({ code, suggests: 'yes', seen: ['marked', 'empty'], wrote: false, concern: { id: concern.id }, question: { standing: 'open' } });
  const [again] = await bringing(first);
  expect(again?.id).toBe(came?.id);
  expect((await manager(showConcern, { params: { id: concern.id } })) as object).toMatchObject({ understanding: 'offered' });
  const nothing = asJpeg({ width: 300, height: 300, at: new Uint8Array(90_000).fill(200) }, 80);
  expect(await slipIn(day.server.ground, { org: day.clinic.org, bytes: nothing })).toEqual([]);
  expect(await slipIn(day.server.ground, { org: day.clinic.org, bytes: Buffer.from('no picture at all') })).toEqual([]);
  expect(await slipIn(day.server.ground, { org: day.clinic.org, bytes: first })).toEqual([came?.id]);
});

test('Sam looks at the picture beside what is read, and files it by one key: Judy said yes, by letter, in her own hand.', { timeout: 90_000 }, async () => {
  await sam.page.setViewportSize({ width: 1440, height: 900 });
  await sam.page.goto('/desk/slips');
  await sam.page.getByText(slips.reads.plain).waitFor();
  await sam.page.getByRole('img', { name: slips.picture }).waitFor();
  await day.looking.atDesk(sam.page, 'The slip that came back');
  await sam.page.locator('h1').click();
  await sam.page.keyboard.press('Enter');
  await sam.page.getByRole('status').getByText(slips.filed('Judy Alvarez')).last().waitFor();
  const view = (await manager(showConcern, { params: { id: concern.id } })) as {
    understanding: string;
    entries: { kind: string; via: string; writtenDown: boolean; enclosed: { id: string }[] }[];
  };
  const entry = view.entries.find(({ kind }) => kind === 'understandingConfirmed');
  expect(view.understanding).toBe('understood');
  expect(entry).toMatchObject({ via: 'letter', writtenDown: true });
  expect(entry?.enclosed).toHaveLength(1);
  const { items } = await manager(listContacts, { query: { direction: 'in' } });
  expect(items.filter(({ via, ofConcern }) => via === 'letter' && ofConcern).length).toBeGreaterThanOrEqual(2);
  await sam.page.goto(`/desk/concerns/${concern.id}`);
  await sam.page.getByRole('img', { name: /slip-/ }).first().waitFor();
});

test('In her room Judy finds what was filed for her, with the slip in her own hand.', { timeout: 90_000 }, async () => {
  const way = await enterRoom(day.server.ground, { org: day.clinic.org, concern: concern.id, party: concern.customer.id });
  const judy = await day.phonePage();
  const [name = '', value = ''] = way.cookie.split('=');
  await judy.context().addCookies([{ name, value, url: day.server.baseUrl }]);
  await judy.goto(`/room/${concern.id}/history`);
  const picture = judy.getByRole('img', { name: slip.enclosed });
  expect(await picture.evaluate((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 100)).toBe(true);
  await day.looking.inRoom(judy, 'Her history, with the slip');
});

test('A letter is answered once on paper: another slip of it is shown as such, and changes nothing.', { timeout: 60_000 }, async () => {
  const [other] = await bringing(scanned({ marks: [[1, 'cross']] }, 5));
  expect(other?.question?.standing).toBe('answered-on-paper');
  expect((await manager.refused(fileSlip, { params: { id: other?.id ?? '' }, body: { choice: 'not-quite' } })).code).toBe('slip-answered');
});

test('A slip of a letter that was asked anew since is shown as superseded, and answers nothing.', { timeout: 60_000 }, async () => {
  const second = await manager(raiseConcern, { body: { customer: { name: 'Ben Okafor' }, telling: { happened: 'The ramp is icy.' }, via: 'letter', team: day.clinic.teams.desk } });
  const on = { params: { id: second.id } };
  await manager(offerUnderstanding, { ...on, body: { text: 'The ramp was icy on Monday.' } });
  const asked = (await manager(listLetters, on)).items.find(({ kind }) => kind === 'understandingOffered')?.slip;
  await manager(answerUnderstanding, { params: { id: second.id, round: 1 }, body: { answer: 'correction', text: 'It was Sunday.', via: 'phone' } });
  await manager(offerUnderstanding, { ...on, body: { text: 'The ramp was icy on Sunday.' } });
  const [unread] = await bringing(asJpeg({ width: 400, height: 200, at: new Uint8Array(80_000).fill(230) }, 60));
  expect(unread).toMatchObject({ code: null, question: null });
  expect((await manager.refused(nameSlip, { params: { id: unread?.id ?? '' }, body: { code: 'BBBB-BBBB-BBBB' } })).code).toBe('slip-code-unknown');
  const named = await manager(nameSlip, { params: { id: unread?.id ?? '' }, body: { code: codeForPeople(asked?.code ?? '').toLowerCase() } });
  expect(named).toMatchObject({ concern: { id: second.id }, question: { standing: 'superseded' } });
  expect((await manager.refused(fileSlip, { params: { id: unread?.id ?? '' }, body: { choice: 'yes' } })).code).toBe('superseded');
  expect((await manager(listSlips)).items.map(({ id }) => id)).toContain(unread?.id);
});

const STROKES: readonly Stroke[] = ['tick', 'cross', 'circle', 'around', 'scribble'];
const TURNS = [0, 2, -2, 90, 182, 270];

test('Slips marked by hand are read: none wrongly, also askew, upside down, at 100 dots an inch, as a poor JPEG on grey paper.', { timeout: 600_000 }, () => {
  const tally = { right: 0, wrong: 0, undecided: 0 };
  let seed = 0;
  for (const stroke of STROKES)
    for (const [place, degrees] of TURNS.entries()) {
      seed += 1;
      const box = seed % 2;
      const poor = place % 2 === 1;
      const read = readSlip(scanned({ marks: [[box, stroke]], degrees, dpi: poor ? 100 : 150, paper: poor ? 185 : 250, quality: poor ? 50 : 80, pen: poor ? 0.9 : 0.5 }, seed));
      const outcome = read.code !== code || read.reading === null || read.reading.suggests === null ? 'undecided' : read.reading.suggests === box ? 'right' : 'wrong';
      tally[outcome] += 1;
      if (outcome !== 'right') console.info(`${stroke}, turned by ${degrees}, ${poor ? 'poor' : 'good'}: ${outcome}, ${JSON.stringify(read.reading?.marks)}`);
    }
  console.info(`slips read: ${tally.right} right, ${tally.wrong} wrong, ${tally.undecided} left to a person, of ${seed}`);
  expect(tally.wrong).toBe(0);
  expect(tally.right / seed).toBeGreaterThanOrEqual(0.9);
});

test('Where both boxes are marked, or none, or one is crossed out, nothing is suggested: please look.', { timeout: 120_000 }, () => {
  const unsure: readonly Scan['marks'][] = [
    [],
    [
      [0, 'tick'],
      [1, 'cross'],
    ],
    [[0, 'crossed-out']],
    [
      [0, 'crossed-out'],
      [1, 'tick'],
    ],
    [
      [0, 'around'],
      [1, 'circle'],
    ],
    [[1, 'speck']],
  ];
  for (const marks of unsure) {
    const { reading, code: read } = readSlip(scanned({ marks, degrees: 1 }));
    expect(read).toBe(code);
    expect(reading?.suggests, JSON.stringify(marks)).toBeNull();
  }
});

test('Every page of it is accessible, fits its screen, and calls nobody but its own server.', () => {
  expect(day.looking.findings).toEqual([]);
});
