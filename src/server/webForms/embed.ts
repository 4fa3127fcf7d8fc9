// The one line on the organisation's own site: a script of a few hundred bytes, ours and without any other, that puts the
// form in a frame and makes the frame as high as its page. It listens to that frame alone.
import type { WebFormText } from '../../domain/webForm/webForm.ts';

/** Whoever reads it in the browser's tools sees what it does. */
const SCRIPT = `(function () {
  var script = document.currentScript;
  if (!script) return;
  var form = script.src.replace(/\\/embed\\.js.*$/, '');
  var origin = new URL(form).origin;
  var frame = document.createElement('iframe');
  frame.src = form + '?framed&language=' + LANGUAGE;
  frame.title = TITLE;
  frame.style.cssText = 'width:100%;height:60rem;border:0;color-scheme:normal';
  window.addEventListener('message', function (event) {
    var told = event.data;
    if (event.origin !== origin || event.source !== frame.contentWindow || !told || told.alongside !== 'height') return;
    var height = Number(told.height);
    if (!(height > 0 && height < 50000)) return;
    frame.style.height = Math.ceil(height) + 8 + 'px';
    if (told.begins && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  script.parentNode.insertBefore(frame, script.nextSibling);
})();
`;

export const embedScript = ({ title, language }: WebFormText): string => SCRIPT.replace('LANGUAGE', () => JSON.stringify(language)).replace('TITLE', () => quoted(title));

/** As a string of JavaScript, also where somebody puts it between script tags. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[<\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
