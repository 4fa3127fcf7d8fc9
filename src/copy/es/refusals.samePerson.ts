// Por qué dos fichas no pueden ser ahora una persona, o volver a ser dos, y qué hacer después.
import type { SamePersonCode } from '../refusalCodes.samePerson.ts';

export const samePersonRefusals: Record<SamePersonCode, string> = {
  'birth-dates-differ': 'Tienen fechas de nacimiento distintas. Corrija primero la que está mal, o escriba cómo sabe que es una sola persona.',
  'entry-goes-on': 'Esta persona sigue con otra ficha. Búsquela por su nombre y use la que encuentre.',
  'goes-on-as-another': 'Una de las dos ya sigue como otra persona. Busque esa, y júntelas allí.',
  'match-the-teller-first': 'Una de las dos nos contó algo por su cuenta y aún no está confirmada. Abra lo que contó y diga allí quién es.',
  'newest-person-first': 'Después se juntó otra ficha con esta persona. Separe primero esa.',
  'not-put-together': 'Ya son dos. Cargue la página otra vez para verlo.',
  'nothing-to-keep': 'Esto ya se guardó o se dejó, o cambió. Cargue la página otra vez para ver lo que hay ahora.',
  'one-has-died': 'En nuestro registro una de las dos ha fallecido y la otra no. Corrija eso primero y luego júntelas.',
  'one-is-no-person': 'Una de las dos está marcada como que no es una persona. Quite primero esa marca, o déjelas separadas.',
  'one-was-erased': 'Una de las dos fichas se borró, y lo que dijo ya no está. No queda nada que juntar ni que separar.',
  'one-is-with-the-other': 'Una de las dos acompaña a la otra en un caso, como familia o en su nombre. Pregunte: si es una sola persona, termine eso antes.',
  'same-entry': 'Es la misma ficha. Elija otra persona.',
};
