// npx alongside claim: a sign-in link for the owner of an unattended set-up, printed on the console.
import { refusalSentence } from '../../copy/copy.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { inviteAgain } from '../people/staff.ts';
import { reading } from '../platform/database.ts';
import { organisationIds } from '../platform/heads.ts';
import { silent } from '../platform/log.ts';
import { openGround } from '../platform/open.ts';
import { readSettings, WrongSettings } from '../platform/settings.ts';
import { type Options, textOf } from './options.ts';

export async function claim(options: Options): Promise<number> {
  const [name, email] = [textOf(options, 'name'), textOf(options, 'email')];
  if (name === undefined || email === undefined) throw new WrongSettings('Say who the owner is: npx alongside claim --name "Olga Reyes" --email olga@clinic.example');
  const { ground, close } = await openGround(readSettings(process.env), silent);
  try {
    const all = await organisationIds(ground);
    const org = textOf(options, 'organisation') ?? (all.length === 1 ? all[0] : undefined);
    if (org === undefined) throw new WrongSettings(`Say which organisation: --organisation ${all.join(' or ')}`);
    const unclaimed = await reading(ground.database, org, (rows) =>
      rows.selectFrom('staff').select('id').where('org_id', '=', org).where('state', '=', 'unclaimed').executeTakeFirst(),
    );
    if (unclaimed === undefined) throw new WrongSettings('This organisation has its owner already. An owner invites others on the desk.');
    const invited = await inviteAgain(ground, org, unclaimed.id, { name, email });
    if (isRefusal(invited)) throw new WrongSettings(refusalSentence('en', invited.refused));
    process.stdout.write(options.named.json === true ? `${JSON.stringify({ link: invited.link })}\n` : `Open this within seven days and choose a password:\n${invited.link}\n`);
    return 0;
  } finally {
    await close();
  }
}
