// Por qué no se puede tomar así un formulario o un archivo, y qué hacer.
import type { FormCode } from '../refusalCodes.ts';

export const formRefusals: Record<FormCode, string> = {
  'no-such-form': 'No encontramos este formulario. Elija uno de la lista de formularios.',
  'form-was-changed': 'Alguien guardó este formulario mientras usted trabajaba en él. Mire el suyo y guarde otra vez; lo que escribió se conserva.',
  'form-not-ready': 'Este formulario aún no puede preguntarse. Mire las preguntas marcadas, corríjalas y guarde otra vez.',
  'no-such-file': 'Este archivo ya no está aquí. Mire otra vez la lista de archivos, o envíelo de nuevo.',
  'file-was-sent': 'Este archivo ya se envió, así que se queda. Envíe otro mejor junto a él.',
  'choose-a-file': 'No llegó ningún archivo. Primero tome una foto o elija un archivo y luego envíelo.',
  'one-file-at-a-time': 'Llegaron varios archivos a la vez. Envíelos uno tras otro.',
  'upload-cut-off': 'El archivo no llegó entero. Quédese donde haya buena conexión y envíelo otra vez; lo demás se conserva.',
  'file-is-empty': 'Este archivo está vacío. Tome la foto otra vez, o elija otro archivo.',
  'file-too-large': 'Este archivo pasa de 15 MB. Tome la foto en un tamaño menor, o envíe las páginas una por una.',
  'file-has-too-many-pixels': 'Esta imagen es demasiado grande para mostrarse. Tómele una foto con su teléfono y envíe esa.',
  'file-type-unknown': 'Aquí no podemos abrir este tipo de archivo. Envíe una foto o un PDF; basta una foto de la página.',
  'file-is-packed': 'Este es un archivo comprimido (ZIP). Envíe una por una las fotos o los PDF que contiene.',
  'file-is-office': 'Este es un archivo de Office. Guárdelo como PDF y envíelo, o envíe una foto de la página.',
  'file-is-drawing': 'Este es un dibujo (SVG), que puede contener más que una imagen. Envíe una foto o un PDF.',
  'file-is-a-page': 'Esta es una página web. Guárdela como PDF, o tome una imagen de la pantalla, y envíela.',
  'file-is-a-program': 'Esto es un programa, no una foto ni un documento. Busque el archivo correcto y envíelo.',
  'file-is-film-or-sound': 'Esto es un vídeo o una grabación. Envíe una foto o un PDF; basta una imagen fija.',
  'file-is-damaged': 'Esta imagen no llegó entera. Tómela otra vez, o envíela de nuevo; lo demás se conserva.',
  'file-not-safe': 'Nuestro control de virus encontró algo en este archivo y no se guardó. Envíe en su lugar una foto de la página.',
  'file-being-checked': 'Este archivo aún se está revisando por si tiene virus. Ábralo más tarde.',
  'too-many-files-today': 'Esta página ya recibió hoy todos los archivos que puede. Siga mañana, o llámenos; lo enviado está a salvo.',
};
