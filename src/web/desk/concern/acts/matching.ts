// Who on file it is that told this by the public form, and back again.
import type { PersonRef } from '../../../../contract/common/schemas.ts';
import { matchTeller, type TellerMatch } from '../../../../contract/matching.ts';
import { call } from '../../client.ts';
import { type Act, maybe, type Room } from './act.ts';

export function matchTellerAct({ view, words: { matching, privately } }: Room, { customer, same }: TellerMatch): Act {
  return {
    key: `matchTeller.${customer.id}`,
    title: matching.act.title(customer.name),
    says: same.includes('email') ? matching.act.sayEmail : matching.act.sayOther,
    reads: { says: privately.staffOnly },
    fields: [{ is: 'words', name: 'text', label: matching.act.label, voice: 'ours', optional: true }],
    go: matching.act.go,
    done: matching.act.done,
    send: (said) => call(matchTeller, { params: { id: view.id }, body: { customer: customer.id, ...maybe({ text: said.maybe('text') }) } }),
  };
}

export function takeBackMatchAct({ view, words: { matching } }: Room, first: PersonRef): Act {
  return {
    key: 'matchTeller.back',
    title: matching.back.title,
    says: matching.back.says,
    fields: [],
    go: matching.back.go,
    done: matching.back.done,
    send: () => call(matchTeller, { params: { id: view.id }, body: { customer: first.id } }),
  };
}
