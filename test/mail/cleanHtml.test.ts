import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCKED_PICTURE, cleanHtml } from '../../src/server/mail/cleanHtml.ts';

const hidden = { pictures: false };

test('Words keep their look, and nothing that could act is left', () => {
  const html =
    '<p style="color:red;position:fixed;background:url(https://evil.example/x)" onclick="go()">Hello <b>Sam</b></p><script>go()</script><form action="https://evil.example"><input name="pin"></form>';
  expect(cleanHtml(html, hidden)).toBe('<p style="color:red">Hello <b>Sam</b></p>');
});

test('A link leads out in a tab that learns nothing, and one that would run code leads nowhere', () => {
  expect(cleanHtml('<a href="https://example.org/a">a</a>', hidden)).toBe('<a href="https://example.org/a" target="_blank" rel="noopener noreferrer nofollow">a</a>');
  expect(cleanHtml('<a href="java\nscript:go()">a</a><a href="data:text/html,x">b</a>', hidden)).not.toMatch(/href/);
});

test('A picture from elsewhere is not loaded until somebody asks for it', () => {
  const html = '<img src="https://pixel.example/1.gif" alt="logo"><img srcset="https://pixel.example/2.gif 2x"><td background="https://pixel.example/3.gif">x</td>';
  expect(cleanHtml(html, hidden)).not.toContain('pixel.example');
  expect(cleanHtml(html, hidden)).toContain(BLOCKED_PICTURE);
  expect(cleanHtml(html, { pictures: true })).toContain('<img alt="logo" src="https://pixel.example/1.gif" />');
  expect(cleanHtml(html, { pictures: true })).not.toMatch(/2\.gif|3\.gif/);
});

test('A picture inside the mail is shown from here, one that is missing is not looked for, and a drawing with code in it is left out', () => {
  const inside = (cid: string) => (cid === 'scan@mary' ? '/files/7' : undefined);
  expect(cleanHtml('<img src="cid:scan%40mary">', { pictures: false, inside })).toContain('src="/files/7"');
  expect(cleanHtml('<img src="cid:other">', { pictures: false, inside })).not.toContain('cid:');
  expect(cleanHtml('<img src="data:image/png;base64,iVBORw0=">', hidden)).toContain('data:image/png');
  expect(cleanHtml('<img src="data:image/svg+xml;base64,PHN2Zz4=">', hidden)).not.toContain('data:');
});

const hostile = fc.constantFrom(
  '<script>',
  '</script',
  '<img src=x onerror=go()',
  '<svg/onload=go()>',
  '<style>@import "https://evil.example"',
  '<iframe src=//evil.example>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<math><mtext>',
  '<a href="javascript:go()">',
  '"',
  "'",
  '>',
  '<p>',
  'words',
  '&lt;script&gt;',
  '<base href="https://evil.example">',
  '<meta http-equiv=refresh>',
);

test('Whatever pieces a mail is put together from, no code and no address of a resource comes through', () => {
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 14 }), (pieces) => {
      const tags =
        cleanHtml(pieces.join(''), hidden)
          .match(/<[^>]*>/g)
          ?.join('') ?? '';
      expect(tags).not.toMatch(/script|onerror|onload|<style|<iframe|<svg|<base|<meta|evil\.example/i);
    }),
  );
});
