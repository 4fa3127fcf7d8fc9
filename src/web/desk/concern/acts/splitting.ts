// One concern made two, with what they said; and put back where it is one after all.
import { mergeInto } from '../../../../contract/merging.ts';
import { splitOff } from '../../../../contract/splitting.ts';
import { present } from '../../../ui/present.ts';
import { call } from '../../client.ts';
import { shortened } from '../shortened.ts';
import type { Act, Room } from './act.ts';
import { theirWords } from './theirWords.ts';

type Team = { readonly id: string; readonly name: string };
const OWNERS = ['me', 'on-duty'] as const;

export function splitOffAct({ view, words: { merging, times } }: Room, teams: readonly Team[]): Act {
  const { split } = merging;
  const open = view.matters.filter(({ answered }) => answered === null);
  const matters = open.map(({ id, about, category }, place) => ({ value: id, says: shortened(about?.text ?? category ?? '') || String(place + 1) }));
  return {
    key: 'splitOff',
    title: split.title,
    says: split.says,
    fields: [
      {
        is: 'many',
        of: 'theirs',
        name: 'words',
        label: split.words,
        hint: split.wordsHint,
        options: theirWords(view).map(({ id, text, at }) => ({ value: id, says: split.said(shortened(text), times.day(at)) })),
      },
      ...(open.length > 1 ? [{ is: 'many' as const, name: 'matters', label: split.matters, hint: split.mattersHint, options: matters, optional: true as const }] : []),
      { is: 'pick', name: 'team', label: split.team, options: teams.map(({ id, name }) => ({ value: id, says: name })), begin: view.team.id },
      { is: 'one', name: 'owner', label: split.owner, options: OWNERS.map((value) => ({ value, says: split.owners[value] })), begin: 'me' },
      { is: 'when', name: 'nextUpdate', label: split.nextUpdate, hint: split.nextUpdateHint, optional: true },
    ],
    go: split.go,
    done: split.done,
    send: (said) =>
      call(splitOff, {
        params: { id: view.id },
        body: {
          words: said.many('words'),
          matters: said.many('matters'),
          team: said.text('team'),
          owner: said.one('owner', OWNERS),
          ...present({ nextUpdate: said.maybeWhen('nextUpdate') }),
        },
      }),
  };
}

/** Done on the one that began, from its own page. */
export function putBackAct({ view, words: { merging } }: Room, into: string): Act {
  const { split } = merging;
  return {
    ...{ key: 'putBack', title: split.backTitle, says: split.backSays, fields: [], go: split.backGo, done: split.backDone },
    send: () => call(mergeInto, { params: { id: view.id }, body: { into } }),
  };
}
