// What the room of a customer with a form costs, among few attempts and forms and among many: the page of the room, of the
// task, of the form's question, and the draft as a program reads it. Asked in turn, so that the machine's moods meet both.
import pg from 'pg';
import { mintLink } from '../../src/server/acts/openRoom.ts';
import { roomCookie } from '../../src/server/platform/callers.ts';
import { inOrganisation } from '../../src/server/platform/database.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { type Client, connect } from '../process/client.ts';
import { ServerProcess } from '../process/serverProcess.ts';

export type FormLine = { readonly page: Page; readonly few: number; readonly many: number; readonly ratio: number };
type Tell = (line: string) => void;
type Size = { readonly attempts: number; readonly forms: number };

const PAGES = ['room', 'task', 'question', 'draft'] as const;
type Page = (typeof PAGES)[number];
const ROOMS = 20;
const TURNS = 400;
const WARM_UP = 60;
const FEW: Size = { attempts: 50, forms: 50 };
/** The most that a room may cost among many, beside among few. */
export const AT_MOST = 1.2;

type Asked = { readonly http: Client; readonly rooms: readonly Room[]; readonly times: Record<Page, number[]> };
type Room = { readonly cookie: string; readonly paths: Readonly<Record<Page, string>> };

/** Two servers with a database each; both are ended. */
export async function benchForms(many: Size, tell: Tell): Promise<readonly FormLine[]> {
  const ends: (() => Promise<void>)[] = [];
  try {
    const desks: Asked[] = [];
    for (const size of [FEW, many]) {
      const server = await ServerProcess.start();
      ends.push(() => server.end());
      desks.push(await filled(server, size, tell));
    }
    await measure(desks);
    const [few, most] = desks.map(({ times }) => Object.fromEntries(PAGES.map((page) => [page, median(times[page])])) as Record<Page, number>);
    if (few === undefined || most === undefined) throw new Error('nothing was measured');
    return PAGES.map((page) => ({ page, few: few[page], many: most[page], ratio: most[page] / few[page] }));
  } finally {
    for (const end of ends) await end();
  }
}

async function filled(server: ServerProcess, size: Size, tell: Tell): Promise<Asked> {
  const http = connect(server.port, 1);
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  await client.connect();
  const rooms: Room[] = [];
  const opened = await openGroundOn(server.databaseUrl(), readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: server.databaseUrl() }), logTo(tell));
  const org = (await client.query<{ org_id: string }>('select org_id from bare_key')).rows[0]?.org_id ?? '';
  const form = await posted(http, '/api/v1/forms', { form: VISIT });
  for (let number = 0; number < ROOMS; number += 1) {
    const on = await told(http, form.id ?? '', number);
    const token = await inOrganisation(opened.ground.database, org, (rows) => mintLink(opened.ground, rows, { org, concern: on.id, party: on.customer }));
    const see = `/room/${on.id}/see`;
    const paths = { room: `/room/${on.id}`, task: `${see}/task/${on.task}`, question: `${see}/form/${on.task}/q1`, draft: `/api/v1/concerns/${on.id}/tasks/${on.task}/answers` };
    rooms.push({ cookie: `${roomCookie(on.id)}=${token}`, paths });
  }
  await copyOften(client, size);
  tell(`${size.attempts} attempts and ${size.forms} forms are there`);
  await client.end();
  await opened.close();
  return { http, rooms, times: { room: [], task: [], question: [], draft: [] } };
}

const VISIT = {
  title: 'Before your visit',
  language: 'en',
  fields: [
    { id: 'q1', kind: 'short-text', label: 'What is your name?', required: true },
    { id: 'q2', kind: 'date', label: 'When were you born?', required: true, when: 'past' },
    { id: 'q3', kind: 'yes-no', label: 'Do you need a wheelchair?', required: true },
  ],
};

type Told = { readonly id: string; readonly customer: string; readonly task: string };
type Answer = { readonly id?: string; readonly owner?: { id: string }; readonly customer?: { id: string }; readonly tasks?: readonly { id: string }[] };

/** A customer who sent a form, which came back, and has begun anew. */
async function told(http: Client, form: string, number: number): Promise<Told> {
  const raised = await posted(http, '/api/v1/concerns', { customer: { name: `Judy ${number}` }, telling: { happened: 'Two hours I sat there.' } });
  const at = `/api/v1/concerns/${raised.id}`;
  const asks = raised.owner?.id;
  const asked = await posted(http, `${at}/tasks`, { title: 'Tell us before you come', why: 'So that you wait less.', steps: ['Answer three questions.'], asks, form });
  const task = asked.tasks?.[0]?.id ?? '';
  await posted(http, `${at}/tasks/${task}/answer`, { version: 1, answer: 'yes', confidence: 9 });
  const draft = await http.patch(`${at}/tasks/${task}/answers`, { answers: { q1: 'Judy Alvarez', q2: '1946-03-05', q3: 'no' } });
  await posted(http, `${at}/tasks/${task}/attempts`, { version: 1, answers: (draft.body as Answer).id });
  await posted(http, `${at}/tasks/${task}/attempts/1/judgement`, { judgement: 'again', good: 'Your name is right.', missing: 'The day of birth.' });
  return { id: raised.id ?? '', customer: raised.customer?.id ?? '', task };
}

async function posted(http: Client, path: string, body: unknown): Promise<Answer> {
  const { status, body: answer } = await http.post(path, body);
  if (status >= 300) throw new Error(`${path} was answered with ${status}: ${JSON.stringify(answer).slice(0, 300)}`);
  return answer as Answer;
}

/** Copies of what the first of them did, spread over people and forms; the rooms that are measured stay as they are. */
async function copyOften(client: pg.Client, { attempts, forms }: Size): Promise<void> {
  await client.query(`create temporary table of_form as select n, gen_random_uuid() as id from generate_series(1, ${forms}) n;
    insert into form (org_id, id, title, version) select f.org_id, o.id, f.title || ' ' || o.n, 1 from form f cross join of_form o;
    insert into form_version (org_id, form_id, version, definition, made_by, made_at)
      select v.org_id, o.id, 1, v.definition, v.made_by, v.made_at from form_version v cross join of_form o where v.form_id not in (select id from of_form);
    create temporary table first as select id, customer_id from concern order by number limit 1;
    create temporary table again as select g.n, gen_random_uuid() as concern, gen_random_uuid() as customer, o.id as form from generate_series(1, ${attempts}) as g (n) join of_form o on o.n = 1 + g.n % ${forms};
    insert into customer (org_id, id, name, name_key) select c.org_id, customer, 'Customer ' || n, 'customer ' || n from again cross join (select org_id from concern limit 1) c`);
  await copied(client, 'concern', { id: 'again.concern', customer_id: 'again.customer', teller_id: 'again.customer', number: '1000000 + again.n' }, 'id');
  await copied(
    client,
    'event',
    { stream_id: 'again.concern', body: `replace(one.body::text, (select id::text from form where title = 'Before your visit'), again.form::text)::jsonb` },
    'stream_id',
  );
  await copied(client, 'words', { id: 'gen_random_uuid()', concern_id: 'again.concern' }, 'concern_id');
  await copied(client, 'answers', { id: 'gen_random_uuid()', concern_id: 'again.concern', form_id: 'again.form' }, 'concern_id');
  for (const table of ['task', 'involvement', 'waiting', 'wake'])
    await copied(client, table, { concern_id: 'again.concern', ...(table === 'involvement' && { customer_id: 'again.customer' }) }, 'concern_id');
  await copied(client, 'contact', { id: 'gen_random_uuid()', concern_id: 'again.concern', customer_id: 'again.customer' }, 'concern_id');
  await client.query('vacuum analyze');
}

/** Rows of the first concern, once for each copy, with these columns put otherwise. */
async function copied(client: pg.Client, table: string, otherwise: Readonly<Record<string, string>>, by: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
    [table],
  );
  const columns = rows.map(({ name }) => name);
  const values = columns.map((name) => otherwise[name] ?? `one.${name}`);
  await client.query(`insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} as one cross join again where one.${by} = (select id from first)`);
}

async function measure(desks: readonly Asked[]): Promise<void> {
  for (let turn = 0; turn < TURNS + WARM_UP; turn += 1) {
    for (const page of PAGES) {
      for (const { http, rooms, times } of desks) {
        const room = rooms[turn % rooms.length];
        if (room === undefined) throw new Error('no room was made');
        const began = performance.now();
        const { status } = await http.get(room.paths[page], page === 'draft' ? {} : { cookie: room.cookie });
        if (status !== 200) throw new Error(`${page} was answered with ${status}`);
        if (turn >= WARM_UP) times[page].push(performance.now() - began);
      }
    }
  }
  for (const { http } of desks) http.end();
}

const median = (times: number[]): number => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

const HEAD = '  page          few    many  (ms, median)  many/few';
const lineText = ({ page, few, many, ratio }: FormLine): string =>
  `  ${page.padEnd(10)} ${few.toFixed(2).padStart(6)} ${many.toFixed(2).padStart(7)}                 ${ratio.toFixed(2)}`;
/** With whether the room holds what it promises. */
export const formTable = (lines: readonly FormLine[]): string =>
  [HEAD, ...lines.map(lineText), `  at most ${AT_MOST}: ${lines.every(({ ratio }) => ratio <= AT_MOST) ? 'holds' : 'DOES NOT HOLD'}`].join('\n');
