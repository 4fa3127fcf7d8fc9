import type { AnswerOf } from '../../../../contract/common/endpoint.ts';
import type { Amends } from '../../../../contract/concern.ts';
import { answerAmends, giveAmends, offerAmends } from '../../../../contract/concernEndpoints.ts';
import type { showCatalogue } from '../../../../contract/organisation.ts';
import { call } from '../../client.ts';
import { firstName } from '../concern.ts';
import { type Act, forThem, maybe, type Room, viaField } from './act.ts';

export type Catalogue = AnswerOf<typeof showCatalogue>;

/** Only what the server says may be offered can be ticked; the rest stands there with its reason. */
export function offerAmendsAct(room: Room, catalogue: Catalogue, money: (amount: number) => string): Act {
  const { view, words } = room;
  const { acts } = words;
  const reason = (why: string | null) => (why === null ? undefined : (acts.offerAmends.cannot[why] ?? why));
  return {
    key: 'offerAmends',
    title: acts.offerAmends.title,
    says: acts.offerAmends.says,
    fields: [
      {
        is: 'many',
        name: 'gestures',
        label: acts.offerAmends.gestures,
        options: catalogue.gestures
          .filter(({ retired }) => !retired)
          .map(({ id, name, value, offerable, why }) => ({
            value: id,
            says: worth(name, value, money),
            ...(!offerable && { cannot: true as const }),
            ...maybe({ hint: reason(why) }),
          })),
      },
      { is: 'words', name: 'text', label: acts.offerAmends.label, voice: 'ours', optional: true },
    ],
    go: acts.offerAmends.go,
    done: acts.offerAmends.done(firstName(view)),
    send: (said) => call(offerAmends, { params: { id: view.id }, body: { gestures: said.many('gestures'), ...maybe({ text: said.maybe('text') }) } }),
  };
}

/** What costs nothing is named without an amount. */
const worth = (name: string, value: number, money: (amount: number) => string): string => (value === 0 ? name : `${name}, ${money(value)}`);

export function answerAmendsAct(room: Room, amends: Amends): Act {
  const { acts } = room.words;
  const isGesture = (chosen: unknown): chosen is string => amends.options.some(({ gesture }) => gesture === chosen);
  return {
    key: `answerAmends.${amends.id}`,
    title: acts.answerAmends.title,
    says: acts.fields.says,
    fields: [
      {
        is: 'one',
        name: 'answer',
        label: acts.fields.answer,
        of: 'theirs',
        options: [
          ...amends.options.map(({ gesture, name }) => ({ value: gesture, says: name })),
          { value: 'wish', says: acts.answerAmends.wish },
          { value: 'decline', says: acts.answerAmends.decline },
        ],
      },
      { is: 'words', name: 'text', label: acts.answerAmends.words, voice: 'theirs', shows: ({ answer }) => answer === 'wish' },
      viaField(room),
    ],
    go: acts.answerAmends.go,
    done: acts.answerAmends.done,
    send: (said) => {
      const answer = said.text('answer');
      const chosen = isGesture(answer)
        ? ({ answer: 'accept', gesture: answer } as const)
        : answer === 'wish'
          ? ({ answer: 'wish', ...maybe({ text: said.maybe('text') }) } as const)
          : ({ answer: 'decline' } as const);
      return call(answerAmends, { params: { id: room.view.id, amends: amends.id }, body: { ...chosen, ...forThem(room, said) } });
    },
  };
}

export function giveAmendsAct({ view, words: { acts } }: Room, amends: Amends): Act {
  return {
    key: `giveAmends.${amends.id}`,
    title: acts.giveAmends.title,
    fields: [],
    go: acts.giveAmends.go,
    done: acts.giveAmends.done,
    send: () => call(giveAmends, { params: { id: view.id, amends: amends.id } }),
  };
}
