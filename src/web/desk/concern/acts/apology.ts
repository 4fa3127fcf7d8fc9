import { apologise } from '../../../../contract/concernEndpoints.ts';
import { call } from '../../client.ts';
import { type Act, matterOptions, maybe, type Option, type Room, type Said } from './act.ts';

export function apologiseAct(room: Room): Act {
  const { view, words } = room;
  const { acts } = words;
  const kinds = ['regret', 'full'] as const;
  const forms = ['spoken', 'written'] as const;
  const matters = matterOptions(room);
  const broken = brokenPromises(room);
  const on = { id: view.id };
  const apology = (said: Said) => ({
    apology: said.one('apology', kinds),
    text: said.text('text'),
    form: said.one('form', forms),
    ...maybe({ matter: said.maybe('matter'), because: said.maybe('because'), changed: said.maybe('changed') }),
  });
  return {
    key: 'apologise',
    title: acts.apologise.title,
    says: acts.apologise.says,
    fields: [
      { is: 'words', name: 'text', label: acts.apologise.label, voice: 'ours' },
      { is: 'one', name: 'apology', label: acts.apologise.kind, options: kinds.map((value) => ({ value, says: acts.apologise[value], hint: acts.apologise[`${value}Hint`] })) },
      ...(matters.length > 1 ? [{ is: 'pick', name: 'matter', label: acts.apologise.matter, options: matters } as const] : []),
      ...(broken.length > 0
        ? [{ is: 'pick', name: 'because', label: acts.apologise.because, options: [{ value: '', says: acts.apologise.none }, ...broken], begin: '', optional: true } as const]
        : []),
      { is: 'words', name: 'changed', label: acts.apologise.changed, voice: 'ours', shows: ({ because }) => typeof because === 'string' && because !== '' },
      { is: 'one', name: 'form', label: acts.apologise.form, options: forms.map((value) => ({ value, says: acts.apologise[value] })) },
    ],
    go: acts.apologise.go,
    done: acts.apologise.done,
    send: (said) => call(apologise, { params: on, body: apology(said) }),
    drafted: (said) => ({ deed: 'apologise', on, body: apology(said) }),
  };
}

const brokenPromises = ({ view }: Room): Option[] =>
  view.promises.filter(({ state, late }) => late || state === 'broken' || state === 'owned-up').map(({ id, what }) => ({ value: id, says: what.text ?? '' }));
