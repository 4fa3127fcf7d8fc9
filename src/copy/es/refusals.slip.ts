import type { SlipCode } from '../refusalCodes.slip.ts';

export const slipRefusals: Record<SlipCode, string> = {
  'slip-answered': 'Esta carta ya se respondió con otro talón, así que este no cambia nada. Si dice otra cosa, anótela en el caso.',
  'slip-code-unknown': 'Ninguna carta nuestra tiene este código. Compárelo con el talón: tiene doce letras, y ninguna vocal.',
  'slip-no-picture': 'Esto no se pudo leer como imagen. Haga una foto o un escaneo en JPEG, PNG o PDF, y tráigalo de nuevo.',
  'slip-not-waiting': 'Alguien ya se ocupó de este talón. Abra la lista de nuevo para ver lo que queda.',
};
