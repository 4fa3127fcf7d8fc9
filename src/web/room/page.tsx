// The frame of every page: one column, a skip link, language and text size, and the page as text for the server to send.
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Setting } from '../../contract/roomPages.ts';
import type { FormCopy } from '../../copy/en/form.ts';

type Frame = {
  setting: Setting;
  title: string;
  place: string | null;
  switches: FormCopy['switches'];
  skip: string;
  noSwitches?: boolean;
  framed?: boolean;
  ofOneLanguage?: boolean;
  more?: 'fill' | 'tell';
  children: ReactNode;
};

export function render(page: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

export function Page({ setting, title, place, switches, skip, noSwitches = false, framed = false, ofOneLanguage = false, more, children }: Frame) {
  return (
    <html lang={setting.language} className={setting.textSize}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="stylesheet" href="/room/assets/room.css" />
        {more && <link rel="stylesheet" href="/room/assets/fill.css" />}
        <script src="/room/assets/room.js" defer />
        {more && <script type="module" src={`/room/assets/${more}.js`} />}
      </head>
      <body {...(framed && { className: 'framed' })}>
        {!framed && (
          <a className="skip" href="#main">
            {skip}
          </a>
        )}
        {!framed && (
          <header className="top">
            <b>{place ?? ''}</b>
            {!noSwitches && <Switches setting={setting} words={switches} ofOneLanguage={ofOneLanguage} />}
          </header>
        )}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

function Switches({ setting, words, ofOneLanguage }: { setting: Setting; words: FormCopy['switches']; ofOneLanguage: boolean }) {
  const large = setting.textSize === 'large';
  return (
    <form className="switches" method="post" action="/room/reading" aria-label={words.label}>
      <Hidden name="csrf" value={setting.csrf} />
      <Hidden name="back" value={setting.here} />
      {!ofOneLanguage && (
        <button type="submit" name="language" value={words.languageCode} lang={words.languageCode}>
          {words.language}
        </button>
      )}
      <button type="submit" name="textSize" value={large ? 'usual' : 'large'}>
        <span aria-hidden="true" className="two-sizes">
          <span>A</span>
          <span>A</span>
        </span>
        {large ? words.usual : words.larger}
      </button>
    </form>
  );
}

export const Hidden = ({ name, value }: { name: string; value: string | number }) => <input type="hidden" name={name} value={value} />;
