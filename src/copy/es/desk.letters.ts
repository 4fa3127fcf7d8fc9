// Las cartas en el escritorio: por dónde va cada una, y qué hacer con la que no llegó.
import type { letters as english } from '../en/desk.letters.ts';

export const letters: typeof english = {
  title: 'Cartas',
  all: (letters) => `Ver las ${letters.toLocaleString('es')}`,
  none: 'Ninguna carta todavía.',
  states: {
    held: 'sale en un momento',
    later: 'sale más tarde',
    waiting: 'por salir',
    delayed: 'se retrasa y se intenta otra vez',
    sent: 'enviada',
    delivered: 'entregada',
    failed: 'no llegó',
    bounced: 'volvió',
    'to-print': 'por imprimir o leer en voz alta',
    stopped: 'detenida',
    'taken-back': 'retirada',
  },
  why: {
    'no-such-address': 'En esa dirección nadie recibe correo. Pregúntele si está bien escrita.',
    'mailbox-full': 'Su buzón está lleno. Llame, o imprima la carta.',
    'too-big': 'Su servidor de correo no acepta una carta tan grande.',
    refused: 'Su servidor de correo no acepta nuestras cartas. Llame o imprímala, y muestre esto a quien cuida de Alongside.',
    'server-away': 'Nuestro servidor de correo no contestó. No se pierde nada; se intenta otra vez solo.',
    'try-later': 'Su servidor de correo nos pide esperar. Se intenta otra vez solo.',
    'gave-up': 'Lo intentamos cinco días y al otro lado nadie contestó. Llame, o imprima la carta.',
    'address-gone': 'La dirección se quitó de su ficha antes de que saliera la carta. Envíela a la que está ahora.',
    unknown: 'No sabemos por qué. Vale la pena llamar.',
  },
  open: 'Leerla',
  print: 'Imprimir',
  to: (address) => `a ${address}`,
  next: (when) => `próximo intento ${when}`,
  goes: (when) => `sale ${when}`,
};
