// Por qué un canal no se puede poner o cambiar así, y qué hacer.
import type { ChannelCode } from '../refusalCodes.channel.ts';

export const channelRefusals: Record<ChannelCode, string> = {
  'mailbox-unreachable': 'Ahí no responde ningún servidor de correo. Mire el nombre y el puerto, y si el puerto va con TLS o con STARTTLS.',
  'mailbox-no-such-server': 'Ningún servidor tiene ese nombre. Mire cómo se escribe; a menudo empieza por «imap.», como imap.example.org.',
  'mailbox-not-trusted': 'No se puede comprobar el certificado del servidor, así que no se envió la contraseña. Revise el nombre, o pida un certificado válido a quien lo lleva.',
  'mailbox-not-encrypted': 'El servidor no habla esa forma de cifrado en ese puerto, así que la contraseña no se envió. Pruebe el puerto 993 con TLS, o el 143 con STARTTLS.',
  'mailbox-in-the-clear': 'Sin cifrado, cualquiera en el camino podría leer la contraseña. Elija TLS o STARTTLS.',
  'mailbox-sign-in-refused': 'El servidor no acepta este nombre y contraseña. Algunos piden una de aplicación; los buzones de Google y Microsoft se conectan de otro modo.',
  'mailbox-no-such-folder': 'La entrada funciona, pero esta carpeta no está. Revise cómo se escribe, o deje INBOX.',
  'mailbox-refused': 'El servidor contesta de un modo que no podemos usar. Revise que sea un servidor IMAP, y pruebe otra vez.',
  'mailbox-is-here': 'Este buzón ya se lee. Búsquelo en la lista.',
  'no-such-channel': 'No encontramos este canal. Cargue la página de nuevo para verlos todos.',
  'channel-of-settings': 'Este se fija donde se inicia Alongside. Cámbielo allí, e inicie de nuevo.',
  'mail-consent-missing': 'El proveedor no dio permiso. Revise el ID y el secreto de cliente, empiece de nuevo y acepte todo lo que pide.',
  'mail-sign-in-over': 'Esta entrada empezó hace demasiado, o en otra ventana. Empiece de nuevo aquí.',
};
