// Por qué ahora no se puede algo sobre quienes acompañan a la persona, y qué hacer.
import type { PARTY_CODES } from '../refusalCodes.party.ts';

export const partyRefusals: Record<(typeof PARTY_CODES)[number], string> = {
  'beyond-their-scope': 'Esto va más allá de lo acordado para quien acompaña. Pregunte a la persona misma, o escriba un mensaje.',
  'no-legal-basis': 'Esto necesita una base legal, como una tutela o el encargo de la herencia. Anótela primero, con palabras.',
  'only-after-a-death': 'Esto es para después de un fallecimiento. Hasta entonces, la persona misma dice quién puede leer aquí.',
  'only-they-can-say': 'Esto lo dice la persona misma. Ayúdele a decirlo, o escríbanos y le preguntamos.',
  'party-has-ended': 'Su tiempo en esta página ha terminado. La persona puede nombrarle otra vez, o llámenos.',
  'party-is-here': 'Ya está nombrado aquí. Mire quién acompaña a la persona y cambie allí lo que puede hacer.',
  'say-on-what-basis': 'Escriba en qué se apoya, por ejemplo quién lo decidió y cuándo. Lo ven ambas partes.',
  'say-why-it-ends': 'Escriba por qué termina. La persona a quien acompaña ve su razón.',
  'that-is-the-customer': 'Esa es la persona de quien se trata. Nombre a otra para que la acompañe.',
};
