// Por qué algo no se puede hacer con un correo que espera, y qué hacer ahora.
import type { MailCode } from '../refusalCodes.ts';

export const mailRefusals: Record<MailCode, string> = {
  'no-such-mail': 'No encontramos este correo, o no está abierto para usted. Mire la lista otra vez.',
  'mail-is-settled': 'Alguien ya se ocupó de este correo. Mire la lista otra vez para ver adónde fue.',
  'mail-was-erased': 'El plazo para recuperar este correo terminó, y se borró. Si vuelven a escribir, llega aquí de nuevo.',
  'say-whose-mail': 'Esto lo mandó un colega. Diga de qué persona se trata, para que el asunto sea de ella.',
  'no-address-to-add': 'Este correo no trae una dirección que podamos anotar. Archívelo sin ella.',
};
