// What Judy said about herself, and a charter that we ask to change, for tests of the room's pages.
import type { Profile } from '../../contract/customer.ts';
import { copyIn } from '../../copy/copy.ts';

const signed = (at: string, writtenDown = false): NonNullable<Profile['charter']['agreed']> => ({
  at,
  by: writtenDown ? { is: 'staff', id: 'sam', name: 'Sam Keller' } : { is: 'party', id: 'judy', name: 'Judy Alvarez' },
  via: writtenDown ? 'phone' : 'room',
  for: writtenDown ? { id: 'judy', name: 'Judy Alvarez' } : null,
  writtenDown,
});
const said = (part: string, text: string, version: number, writtenDown = false): Profile['parts'][number] => ({
  part,
  question: null,
  said: { text, voice: writtenDown ? 'written-down' : 'own' },
  version,
  by: signed('2026-11-20T15:00:00.000Z', writtenDown),
  disputable: writtenDown,
});
const unsaid = (part: string, question: Profile['parts'][number]['question'] = null): Profile['parts'][number] => ({
  part,
  question,
  said: null,
  version: 0,
  by: null,
  disputable: false,
});

/** As she reads it in this language. */
export function judyKnown(language: 'en' | 'es'): Profile {
  const offer = copyIn(language).me.offer;
  const text = { expect: { text: offer.expect, voice: 'ours' }, helps: { text: offer.helps, voice: 'ours' }, soon: { text: 'Call me the same day.', voice: 'own' } } as const;
  return {
    customer: { id: 'judy', name: 'Judy Alvarez' },
    version: 5,
    alsoSaid: [],
    parts: [
      said('callMe', 'Judy', 1),
      unsaid('matters'),
      said('reach', 'By phone after ten. Let it ring, I walk slowly.', 3, true),
      said('helps', 'Say it slowly, and write the date down for me.', 4),
      unsaid('hurts'),
      unsaid('019abcde-0000-7000-8000-000000000009', { en: 'Which door is easiest for you?', es: null }),
    ],
    writing: { bigPrint: true, simpleWords: false, language, mailWords: false, mailWordsBy: null, mailWordsSigned: null },
    charter: {
      version: 5,
      offer: 2,
      text,
      agreed: signed('2026-11-20T15:00:00.000Z', true),
      agreedVersion: 2,
      newerOffer: { ...text, soon: { text: 'Within two days.', voice: 'ours' } },
      proposal: {
        version: 5,
        from: 'us',
        text: { ...text, soon: { text: 'The same day until four, else the next morning.', voice: 'ours' } },
        changed: ['soon'],
        by: { ...signed('2026-11-21T15:00:00.000Z'), by: { is: 'staff', id: 'sam', name: 'Sam Keller' }, via: 'desk' },
      },
    },
    entries: [
      { version: 1, kind: 'charterProposed', by: signed('2026-11-18T15:00:00.000Z'), part: null, said: [{ part: 'soon', said: text.soon }], disputable: false, disputed: false },
      { version: 2, kind: 'charterAgreed', by: signed('2026-11-20T15:00:00.000Z', true), part: null, said: [], disputable: true, disputed: false },
      {
        version: 3,
        kind: 'saidOfThemselves',
        by: signed('2026-11-19T15:00:00.000Z'),
        part: 'helps',
        said: [{ part: 'words', said: { text: 'Say it slowly.', voice: 'own' } }],
        disputable: false,
        disputed: false,
      },
    ],
    may: ['sayAboutMe', 'takePartBack', 'chooseWriting', 'disputeWrittenDown', 'proposeCharter', 'answerCharter', 'acceptOffer'],
  };
}
