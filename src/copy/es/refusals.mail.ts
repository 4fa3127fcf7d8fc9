// Por qué algo no se puede hacer con un correo que espera, y qué hacer ahora.
import type { MailCode } from '../refusalCodes.ts';

export const mailRefusals: Record<MailCode, string> = {
  'no-such-mail': 'No encontramos este correo, o no está abierto para usted. Mire la lista otra vez.',
  'mail-is-settled': 'Un colega ya se ocupó de este correo, así que no se hizo nada. Si no está en su caso, está en «No es para nosotros».',
  'mail-was-erased': 'El plazo para recuperar este correo terminó, y se borró. Si vuelven a escribir, llega aquí de nuevo.',
  'say-whose-mail': 'Esto lo mandó un colega. Diga de qué persona se trata, para que el caso sea de ella.',
  'say-who-wrote': 'Llegó de una dirección que no está en su ficha. Si lo escribió esa persona, dígalo. Si fue otra, abra un caso aparte o invítela antes.',
  'no-address-to-add': 'Este correo no trae una dirección que podamos anotar. Archívelo sin ella.',
};
