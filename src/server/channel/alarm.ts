// Tells people, another way than the one that failed, that mail doesn't come in or go out; again once an hour; and when it is well.
import { spawn } from 'node:child_process';
import { copyIn } from '../../copy/copy.ts';
import { type Language, languageIn, whenIn } from '../../copy/when.ts';
import { type AlarmDue, alarmDue, type Standing } from '../../domain/channel/standing.ts';
import { organisationOf } from '../organisation/settings.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import { connectedUser } from '../platform/smtpUrl.ts';
import { type ChannelRow, changeChannel, channelsOf } from './store.ts';
import { standingNow } from './views.ts';
import { askWayOut, openWayOut } from './wayOut.ts';

/** Every minute, by one process. */
export async function watchChannels(ground: Ground): Promise<void> {
  for (const org of await organisationIds(ground)) {
    const rows = await reading(ground.database, org, (all) => channelsOf(all, org));
    for (const row of rows.filter(({ kind, paused_at }) => kind === 'smtp-out' && paused_at === null)) await askWayOut(ground, { org, id: row.id }, row.last_ok_at);
    for (const row of await reading(ground.database, org, (all) => channelsOf(all, org))) await tellIfDue(ground, row);
  }
}

async function tellIfDue(ground: Ground, row: ChannelRow): Promise<void> {
  const standing = standingNow(ground, row);
  const now = ground.now();
  const due = alarmDue(standing, { since: row.alarm_since, toldAt: row.alarm_told_at }, { now, minutes: ground.settings.channels.alarmAfterMinutes });
  if (due === 'nothing' || !(await claim(ground, row, due))) return;
  const told = await tell(ground, row, due, standing);
  ground.log(due === 'tell' ? 'alarm' : 'alarm-over', { channel: row.id, by: told.join('+') || 'nobody' });
  // Where nobody could be reached it is tried again in a minute; the desk shows it all the while.
  if (told.length === 0 && due === 'tell') await changeChannel(ground, { org: row.org_id, id: row.id }, { alarm_told_at: row.alarm_told_at });
}

/** Of two that look at once, one tells. */
async function claim(ground: Ground, row: ChannelRow, due: AlarmDue): Promise<boolean> {
  const set = due === 'tell' ? { alarm_told_at: ground.now(), alarm_since: row.alarm_since ?? ground.now() } : { alarm_told_at: null, alarm_since: null };
  const { numUpdatedRows } = await inOrganisation(ground.database, row.org_id, (rows) => {
    const mine = rows.updateTable('channel').set(set).where('org_id', '=', row.org_id).where('id', '=', row.id);
    return (row.alarm_told_at === null ? mine.where('alarm_told_at', 'is', null) : mine.where('alarm_told_at', '=', row.alarm_told_at)).executeTakeFirst();
  });
  return numUpdatedRows === 1n;
}

type Way = 'mail' | 'command';

async function tell(ground: Ground, row: ChannelRow, due: AlarmDue, standing: Standing): Promise<Way[]> {
  const { smtpUrl, channels } = ground.settings;
  const told: Way[] = [];
  // The mailbox of an owner may be the one that fails, so the command is run whether or not mail goes out.
  if (channels.alarmCommand !== null && (await run(channels.alarmCommand, await fixedSentence(ground, row, due)))) told.push('command');
  if (smtpUrl !== null && (await mailPeople(ground, smtpUrl, row, { due, standing }))) told.push('mail');
  return told;
}

/** No name, no address, nothing personal: it may go by text message, through others' machines. */
async function fixedSentence(ground: Ground, row: ChannelRow, due: AlarmDue): Promise<string> {
  const { languages } = await reading(ground.database, row.org_id, (rows) => organisationOf(rows, row.org_id));
  const { command } = copyIn(languageIn(languages[0] ?? 'en')).channels;
  return due === 'tell-well' ? command.well : row.kind === 'smtp-out' ? command.out : command.in;
}

const COMMAND_MS = 60_000;
export function run(command: string, says: string): Promise<boolean> {
  return new Promise((done) => {
    const running = spawn(command, { shell: true, stdio: ['pipe', 'ignore', 'ignore'], timeout: COMMAND_MS, killSignal: 'SIGKILL' });
    running.once('error', () => done(false));
    running.once('close', (status) => done(status === 0));
    running.stdin.on('error', () => {});
    running.stdin.end(`${says}\n`);
  });
}

type Told = { readonly name: string; readonly email: string; readonly language: Language };

/** The owners and whoever is on duty in the team whose mail it is. */
async function peopleToTell(rows: Rows, { org_id: org, team_id: team }: ChannelRow): Promise<Told[]> {
  const onDuty = rows.selectFrom('team').select('on_duty_id').where('org_id', '=', org).where('on_duty_id', 'is not', null).$castTo<{ on_duty_id: string }>();
  const found = await rows
    .selectFrom('staff')
    .select(['name', 'email', 'language'])
    .where('org_id', '=', org)
    .where('state', '=', 'active')
    .where((row) =>
      row.or([
        row('id', 'in', rows.selectFrom('staff_role').select('staff_id').where('org_id', '=', org).where('role', '=', 'owner')),
        row('id', 'in', team === null ? onDuty : onDuty.where('id', '=', team)),
      ]),
    )
    .orderBy('id')
    .execute();
  return found.map(({ name, email, language }) => ({ name, email, language: languageIn(language) }));
}

async function mailPeople(ground: Ground, url: string, row: ChannelRow, { due, standing }: { due: AlarmDue; standing: Standing }): Promise<boolean> {
  const { people, organisation } = await reading(ground.database, row.org_id, async (rows) => ({
    people: await peopleToTell(rows, row),
    organisation: await organisationOf(rows, row.org_id),
  }));
  const transport = await openWayOut(ground, row.org_id, url).catch(() => null);
  if (transport === null) return false;
  let reached = false;
  for (const { name, email, language } of people) {
    const { alarm, kinds } = copyIn(language).channels;
    const channel = row.name === '' ? kinds[row.kind] : row.name;
    const way = row.kind === 'smtp-out' ? 'out' : 'in';
    const when = whenIn(language, organisation.zone, ground.now());
    const desk = `${ground.settings.baseUrl}/desk/settings/channels`;
    const says =
      due === 'tell-well'
        ? [alarm.well(channel)]
        : [...whatIsWrong(standing, { language, channel, since: (at) => when.onAt(row.last_ok_at ?? at) }), alarm.waits[way], alarm.whatToDo(desk)];
    const subject = alarm.subject[due === 'tell-well' ? 'well' : way];
    const paragraphs = [alarm.hello(name), ...says, organisation.name];
    const sent = transport.sendMail({
      from: connectedUser(url) ?? ground.settings.mailAddress,
      to: email,
      subject,
      text: paragraphs.join('\n\n'),
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    reached =
      (await sent.then(
        () => true,
        () => false,
      )) || reached;
  }
  transport.close();
  return reached;
}

type Saying = { readonly language: Language; readonly channel: string; readonly since: (at: string) => string };
function whatIsWrong(standing: Standing, { language, channel, since }: Saying): string[] {
  const { alarm, faults, gap } = copyIn(language).channels;
  if (standing.is === 'failing') return [alarm.failsSince(channel, since(standing.since)), faults[standing.fault]];
  if (standing.is === 'silent') return [alarm.failsSince(channel, since(standing.since)), faults.silent];
  return standing.is === 'gap' ? [alarm.needsALook(channel), gap(standing.missing)] : [];
}
