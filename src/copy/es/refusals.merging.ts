// Por qué dos casos no pueden juntarse o separarse ahora, y qué hacer después.
import type { MergingCode } from '../refusalCodes.merging.ts';

export const mergingRefusals: Record<MergingCode, string> = {
  'came-with-another': 'Esto vino cuando se juntó otro caso con este. Diga que son dos cosas; así sigue por su cuenta.',
  'choose-their-words': 'Elija lo que dijo sobre eso. El nuevo caso empieza con sus propias palabras.',
  'leave-a-matter-here': 'Un asunto tiene que quedar aquí. Deje uno, o no pase ninguno.',
  'matter-is-in-a-fix': 'Este asunto es parte de una solución propuesta o acordada. Termínela antes, o deje el asunto aquí.',
  'no-such-words': 'Esas no son palabras que dijo aquí. Cargue la página otra vez y elija.',
  'goes-on-elsewhere': 'Esto sigue junto con otro. Abra ese y siga allí.',
  'merge-the-other-way': 'Aquí hay algo acordado, ofrecido o preguntado todavía. Junte el otro con este, o termínelo antes.',
  'merge-the-people-first': 'Están registrados como dos personas. Si son la misma, dígalo primero; después junte los dos.',
  'newest-merge-first': 'Después se juntó otro con este. Separe primero ese.',
  'no-such-other-concern': 'No encontramos el otro. Elija uno que pueda abrir.',
  'not-merged': 'Esto ya sigue por su cuenta. Cargue la página otra vez para verlo.',
  'same-concern': 'Es el mismo. Elija otro.',
  'told-by-somebody-else': 'Este lo contó otra persona, y sus palabras no son las del cliente. Déjelos separados.',
  'took-none-in': 'Esto ya está solo. Cargue la página otra vez para verlo.',
  'took-others-in': 'Con este ya se juntó otro. Junte el otro con este, o sepárelos antes.',
};
