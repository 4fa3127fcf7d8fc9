import { expect, test } from 'vitest';
import { checkWords } from '../words.ts';

const kindsIn = (text: string, kind: 'message' | 'note' = 'message') => checkWords({ text, kind, locale: 'es-MX' }).findings.map((finding) => finding.kind);

test.each([
  ['blame', 'Usted debió avisar antes.', 'Debería haber recibido nuestra carta.'],
  ['blame', '¿Por qué no nos llamó?', '¿Por qué le duele más de noche?'],
  ['blame', 'Fue su culpa.', 'No fue su culpa.'],
  ['doubt', 'Usted alega que nadie llamó.', 'Nos contó que nadie llamó.'],
  ['doubt', 'No nos consta su llamada.', 'Busco su llamada y la llamo mañana a las 10.'],
  ['defence', 'El personal está desbordado.', 'Usted esperó cuatro horas.'],
  ['policy-wall', 'No se puede hacer nada.', 'Puedo cambiarle la fecha.'],
  ['policy-wall', 'Lamentablemente la doctora no está.', 'La doctora vuelve el lunes.'],
  ['not-an-apology', 'Disculpe las molestias.', 'Siento que esperara cuatro horas.'],
  ['not-an-apology', 'Lamento que se sienta así.', 'Lamento lo que le dijimos.'],
  ['too-much-apology', 'Mil disculpas por todo.', 'Lo siento.'],
  ['institutional', 'Su queja ha sido recibida.', 'Leí su carta sobre la sala.'],
  ['institutional', 'Se ha decidido cerrar la sala.', 'Decidí cerrar la sala el lunes.'],
  ['small', 'No es para tanto.', 'Para usted fue mucho.'],
  ['parent', 'Como ya le dije, cerramos a las cinco.', 'Cerramos a las cinco.'],
  ['vague', 'Le llamaré lo antes posible.', 'La llamaré el viernes a las 10. Que se mejore pronto.'],
  ['canned', 'No dude en contactarnos.', 'Llámeme al 555-0100 hasta las seis.'],
  ['jargon', 'Le damos el alta médica.', 'Se va a casa el viernes.'],
  ['handing-off', 'Tendrá que llamar al laboratorio.', 'Llamo yo al laboratorio.'],
  ['false-empathy', 'Entiendo su frustración.', 'Que la pasen tres veces cansa.'],
] as const)('In Spanish, %s is found in “%s” and not in “%s”', (kind, found, near) => {
  expect(kindsIn(found)).toContain(kind);
  expect(kindsIn(near)).not.toContain(kind);
});

test('Labels are looked for in notes', () => {
  expect(kindsIn('Paciente muy difícil.', 'note')).toContain('label');
  expect(kindsIn('Llamó tres veces por la misma factura.', 'note')).toEqual([]);
});

test('Spanish reading comes from its own formulas', () => {
  const easy =
    'Mañana la llamo yo. Le digo la hora y el sitio. Usted me dice si le va bien. Si no, buscamos otro día. Puede venir con su hija. El baño está a la entrada. Hay una silla para cada una.';
  const hard =
    'La administración, en cumplimiento de las disposiciones reglamentarias aplicables, procederá oportunamente a la comunicación individualizada de las circunstancias organizativas determinantes de la reprogramación extraordinaria de las actuaciones asistenciales inicialmente comprometidas con las personas interesadas.';
  const grades = [easy, hard].map((text) => checkWords({ text, locale: 'es' }).reading.grade ?? -1);
  expect(grades[0]).toBeLessThan(7);
  expect(grades[1]).toBeGreaterThan(12);
});
