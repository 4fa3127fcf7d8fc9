import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Problem } from '../client.ts';
import { loadWords, SpeakWith } from '../words.tsx';
import { NotReached } from './NotReached.tsx';

const words = await loadWords('en');
const { errors } = words.desk;
const shown = (data: unknown, error: Error | null): string =>
  renderToStaticMarkup(
    createElement(SpeakWith, { words } as Parameters<typeof SpeakWith>[0], createElement(NotReached, { found: { data, error, isFetching: false, refetch: () => undefined } })),
  );
const offline = new Problem(0, { code: 'offline' });

describe('What could not be read', () => {
  test('Where nothing could be read, Sam is told so, that nothing is lost, and can try again.', () => {
    expect(shown(undefined, offline)).toContain(errors.offline);
    expect(shown(undefined, offline)).toContain(errors.tryAgain);
    expect(shown(undefined, new Error('a surprise'))).toContain(errors.surprise);
  });

  test('What was read before stays, and what is still on its way is no trouble.', () => {
    expect([shown([], offline), shown(undefined, null)]).toEqual(['', '']);
  });
});
