// Why a form or a file can't be taken as it is, and what to do next.
import type { FormCode } from '../refusalCodes.ts';

export const formRefusals: Record<FormCode, string> = {
  'no-such-form': 'We can’t find this form. Choose one from the list of forms.',
  'form-was-changed': 'Somebody saved this form while you worked on it. Look at theirs, then save yours again; what you wrote is kept.',
  'form-not-ready': 'This form can’t be asked yet. Look at the questions that are marked, mend them and save again.',
  'no-such-file': 'This file is not here any more. Look at the list of files again, or send it once more.',
  'file-was-sent': 'This file was sent already, so it stays. Send a better one beside it.',
  'choose-a-file': 'No file came with this. Take a photo or choose a file first, then send it.',
  'one-file-at-a-time': 'Several files came at once. Send them one after the other.',
  'upload-cut-off': 'The file did not arrive whole. Stay where the connection is good and send it once more; the rest is kept.',
  'file-is-empty': 'This file is empty. Take the photo again, or choose another file.',
  'file-too-large': 'This file is larger than 15 MB. Take the photo again at a smaller size, or send the pages one by one.',
  'file-has-too-many-pixels': 'This picture is too large to be shown. Take a photo of it with your phone and send that.',
  'file-type-unknown': 'We can’t open this kind of file here. Send a photo or a PDF; a photo of the page is fine.',
  'file-is-packed': 'This is a packed file (ZIP). Send the photos or PDFs in it one by one.',
  'file-is-office': 'This is an Office file. Save it as PDF and send that, or send a photo of the page.',
  'file-is-drawing': 'This is a drawing file (SVG), which can hold more than a picture. Send a photo or a PDF of it.',
  'file-is-a-page': 'This is a web page. Save it as PDF, or take a picture of the screen, and send that.',
  'file-is-a-program': 'This is a program, not a photo or document. Look for the right file and send that one.',
  'file-is-film-or-sound': 'This is a film or a recording. Send a photo or a PDF; a still picture is fine.',
  'file-is-damaged': 'This picture did not arrive whole. Take it again, or send it once more; the rest is kept.',
  'file-not-safe': 'Our virus check found something in this file, so it was not kept. Send a photo of the page instead.',
  'file-being-checked': 'This file is still being checked for viruses. Open it again later.',
  'too-many-files-today': 'This page has had all the files it can take for today. Go on tomorrow, or call us; what you sent is safe.',
};
