// Por qué algo del plan de contacto regular no puede hacerse ahora, y qué hacer después.
import type { CadenceCode } from '../refusalCodes.cadence.ts';

export const cadenceRefusals: Record<CadenceCode, string> = {
  'both-have-a-plan': 'Llamamos a ambos, así que recibiría dos llamadas. Pregunte cuáles siguen, termine las otras y luego una las dos fichas.',
  'call-is-coming': 'Ya hay una llamada en camino. En esta página ve el día.',
  'call-was-missed': 'Esa llamada no la hicimos. Si se hizo en su día, escriba cuándo; si no, pida perdón en la próxima.',
  'court-order-stands': 'Hay una orden judicial. Un responsable puede levantarla cuando termine; hasta entonces nadie llama.',
  'never-nothing-new': 'Decir «nada nuevo» no les dice nada. Diga qué intentó, a quién preguntó o qué viene ahora y cuándo.',
  'no-call-due': 'Ahora no toca ninguna llamada. Vuelva a cargar la página para ver qué toca.',
  'no-plan-agreed': 'Todavía no hay un plan de contacto regular. Proponga uno y pida su sí.',
  'no-relapse': 'Aquí no hay nada que mirar ahora. Vuelva a cargar la página para ver cómo está el plan.',
  'no-such-beat': 'No podemos llamar así. Elija días de la semana, un día del mes hasta el 28, o cada 2 a 60 días laborables.',
  'not-a-higher-beat': 'Eso no es más de lo que ya hay. Puede ofrecer más llamadas; menos, solo lo eligen ellos.',
  'not-on-the-scale': 'Elija un número del 1 al 7.',
  'nothing-faster': 'Llamamos todos los días que abrimos. Es lo más que podemos; llámenos cuando quiera.',
  'nothing-proposed': 'Ahora no hay nada propuesto aquí. Vuelva a cargar la página para ver cómo está el plan.',
  'nothing-slower': 'Llamamos solo cuando usted lo pide. Para terminar el plan, elija «parar».',
  'nothing-to-lift': 'Nada de nuestra parte detiene el plan ahora. Si retiraron su sí, solo ellos pueden volver a darlo.',
  'only-they-lower-it': 'Eso serían menos llamadas de las que hay. Solo lo eligen ellos; pregunte y escriba lo que digan.',
  'plan-rests': 'El plan descansa. Elija cada cuánto llamamos y sigue.',
  'quiet-all-day': 'Sus horas de silencio no dejan ninguna hora en que abren. Pregunte por una hora que les venga bien.',
  'review-not-due': 'Todavía no es momento de mirar este plan. El día está escrito en él.',
  'say-what-was-tried': 'Escriba qué les dijo: qué se intentó desde la última llamada y qué viene ahora.',
  'say-why-it-is-lifted': 'Escriba por qué se levanta. El plan descansa hasta que vuelvan a decir que sí.',
  'say-why-we-call': 'Escriba por qué quiere llamar, con palabras que van a leer. Basta una línea.',
  'stand-in-is-the-caller': 'Quien suple tiene que ser otra persona, para que la llamada se haga cuando falte quien llama.',
  'write-their-words': 'Anote qué dijo. Solo esa persona reduce las llamadas, así que queda escrito con sus palabras.',
};
