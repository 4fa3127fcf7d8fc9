// What kind of mail it is, and what a report says of a mail of ours: whom it is about, what became of it, which message it was.
import { kindFrom, type Signs } from '../../domain/mail/kind.ts';
import { mailboxesIn, tidy } from './addresses.ts';
import { textOf } from './bodyParts.ts';
import { type Part, valueIn } from './mimeTree.ts';
import type { ReadMail } from './readMail.ts';
import { fieldGroups, reportsOfFields, reportsOfText, returnedIn, returnedText, sentTo } from './reports.ts';

type Found = Pick<ReadMail, 'is' | 'reports' | 'aboutMessageId' | 'aboutAddresses'>;

const MOST = 200_000;

export function kindOf(root: Part, text: string): Found {
  const own = ownParts(root);
  const groups = own.filter(({ type }) => STATUS.has(type)).flatMap((part) => fieldGroups(textOf(part, MOST)));
  const [said, returned] = returnedText(text.slice(0, MOST));
  const is = kindFrom(signsOf(root, { own, hasFields: groups.some((fields) => fields.has('action') || fields.has('final-recipient')), said }));
  if (is === 'person') return { is, reports: [], aboutMessageId: null, aboutAddresses: [] };
  const about = returnedIn(own, returned);
  if (is === 'auto-reply') return { is, reports: [], aboutMessageId: about.messageId ?? answered(root), aboutAddresses: [] };
  const heard = is === 'bounce' ? bounced(root, { groups, said }) : [];
  const reports = heard.length > 0 || is === 'feedback-report' ? heard : about.to.map((recipient) => ({ recipient, action: 'other' as const, status: null, says: null }));
  const complained = is === 'feedback-report' ? [...groups.flatMap(sentTo), ...about.to] : [];
  const addresses = [...reports.map(({ recipient }) => recipient), ...complained];
  return { is, reports, aboutMessageId: about.messageId ?? answered(root), aboutAddresses: [...new Set(addresses)] };
}

const STATUS = new Set(['message/delivery-status', 'message/global-delivery-status', 'message/feedback-report']);

function signsOf(root: Part, { own, hasFields, said }: { readonly own: readonly Part[]; readonly hasFields: boolean; readonly said: string }): Signs {
  return {
    header: (name) => valueIn(root.headers, name),
    from: valueIn(root.headers, 'from'),
    subject: tidy(valueIn(root.headers, 'subject').slice(0, 1000)),
    types: new Set(own.map(({ type }) => type)),
    reportType: (root.params.get('report-type') ?? '').toLowerCase(),
    hasDeliveryFields: hasFields,
    text: said.slice(0, 20_000),
  };
}

/** Not what is in messages attached: somebody may send us a bounce that they got. */
export function ownParts(root: Part): readonly Part[] {
  return [root, ...(root.type.startsWith('message/rfc') ? [] : root.children.flatMap(ownParts))];
}

function bounced(root: Part, { groups, said }: { readonly groups: readonly ReadonlyMap<string, string>[]; readonly said: string }): ReadMail['reports'] {
  const byFields = reportsOfFields(groups);
  if (byFields.length > 0) return byFields;
  const named = mailboxesIn(valueIn(root.headers, 'x-failed-recipients')).map(({ address }) => address);
  const ours = ['to', 'from'].flatMap((name) => mailboxesIn(valueIn(root.headers, name))).map(({ address }) => address);
  return reportsOfText(said, { named, notAbout: ours, subject: tidy(valueIn(root.headers, 'subject')) });
}

const answered = (root: Part): string | null => /<[^<>\s]+>/.exec(valueIn(root.headers, 'in-reply-to'))?.[0] ?? null;
