// Por qué algo no puede hacerse con un contacto o una señal, y qué hacer ahora.
import type { ContactCode } from '../refusalCodes.ts';

export const contactRefusals: Record<ContactCode, string> = {
  'contact-of-a-concern': 'Este contacto es parte de un caso, y allí se queda como está. Abra el caso para añadir algo.',
  'lives-with-themselves': 'Elija a otra persona: esta es la misma.',
  'signal-is-over': 'Sus contactos ya no destacan, así que aquí no queda nada por hacer. Abra la lista otra vez para ver a quién atender.',
  'signal-is-yours': 'Usted ya se ocupa de esto. Escríbale o llámele, y aquí se verá.',
  'say-why-let-be': 'Diga en pocas palabras por qué esto puede esperar. Volverá con sus palabras cuando llegue el día.',
  'let-be-too-long': 'Elija entre 1 y 90 días. Entonces volverá, y podrá dejarlo descansar otra vez.',
};
