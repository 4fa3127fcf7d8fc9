// Cómo andan las vías de entrada y de salida, en palabras llanas.
import type { ChannelHealthCopy } from '../en/desk.channelHealth.ts';

export const channelHealth: ChannelHealthCopy = {
  kinds: { imap: 'Buzón', listener: 'Nuestro propio servidor de correo', 'smtp-out': 'Correo de salida' },
  faults: {
    unreachable: 'El servidor de correo no contesta.',
    'not-trusted': 'No se puede comprobar el certificado del servidor de correo, y por eso no le enviamos nada.',
    'not-encrypted': 'El servidor de correo no ofrece cifrado, y por eso no le enviamos la contraseña.',
    'sign-in-refused': 'El servidor de correo no acepta el nombre o la contraseña.',
    'consent-withdrawn': 'Se retiró el permiso para este buzón. Conéctelo de nuevo.',
    'none-connected': 'SMTP_URL nombra un buzón sin contraseña, y no hay ningún buzón conectado con esa dirección. Conéctelo abajo.',
    'may-not-send': 'El buzón conectado se puede leer, pero no puede enviar. Conéctelo de nuevo y dé permiso también para enviar.',
    'no-such-folder': 'La carpeta ya no está en este buzón.',
    'cut-off': 'La conexión se corta una y otra vez.',
    'slow-down': 'El servidor de correo nos pide ir más despacio.',
    'cannot-store': 'Ahora no se puede guardar el correo aquí. Espera en el buzón.',
    'sealed-otherwise': 'No se puede abrir su contraseña, porque SECRET ha cambiado. Escriba la contraseña otra vez.',
    'cannot-listen': 'No se puede abrir el puerto de MAIL_LISTEN.',
    refused: 'El servidor de correo contesta de un modo que no podemos usar.',
    silent: 'No se sabe nada de él: quizá se paró el programa que lo atiende.',
  },
  gap: (count) => (count === 1 ? 'Hay un mensaje en el buzón que no pudo entrar.' : `Hay ${count.toLocaleString('es')} mensajes en el buzón que no pudieron entrar.`),
  alarm: {
    subject: { in: 'El correo no entra', out: 'El correo no sale', well: 'El correo vuelve a funcionar' },
    hello: (name) => `Hola, ${name}:`,
    failsSince: (channel, since) => `«${channel}» no funciona desde ${since}.`,
    needsALook: (channel) => `Hace falta mirar «${channel}».`,
    waits: {
      in: 'Nada se pierde: espera donde está. Pero nadie lo lee hasta que esto vuelva a funcionar.',
      out: 'Las cartas esperan, y salen solas cuando esto vuelva a funcionar.',
    },
    whatToDo: (desk) => `Aquí dice qué hacer: ${desk}`,
    well: (channel) => `«${channel}» vuelve a funcionar. Lo que esperaba llega solo, así que no hay nada más que hacer.`,
  },
  command: {
    in: 'Alongside: el correo no entra. Mire en el escritorio: Ajustes, Canales.',
    out: 'Alongside: el correo no sale. Mire en el escritorio: Ajustes, Canales.',
    well: 'Alongside: el correo vuelve a funcionar.',
  },
  today: {
    in: (name, since) => (since === null ? `Algún correo de «${name}» no ha entrado.` : `El correo de «${name}» no entra desde ${since}.`),
    out: (since) => `El correo no sale desde ${since}. Las cartas esperan.`,
    details: 'Ver por qué',
  },
};
