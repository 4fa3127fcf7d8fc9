import type { SlipCopy } from '../en/slip.ts';

export const slip: SlipCopy = {
  questions: {
    understanding: '¿Lo entendimos bien?',
    fix: '¿Está de acuerdo con lo que queremos hacer?',
    came: '¿Se hizo como acordamos?',
    date: (due) => `¿Podemos tener tiempo hasta ${due}?`,
    plan: '¿Es este el plan correcto?',
    okay: '¿Está resuelto para usted?',
  },
  choices: {
    understanding: { yes: 'Sí, eso es', 'not-quite': 'No del todo' },
    fix: { yes: 'Sí, háganlo así', no: 'No, así no' },
    came: { yes: 'Sí, se hizo', 'not-yet': 'No, todavía no' },
    date: { yes: 'Sí, está bien', no: 'No, por favor' },
    plan: { yes: 'Sí, está bien', 'not-quite': 'No del todo' },
    okay: { solved: 'Sí, está resuelto', 'not-okay': 'No, todavía no está bien' },
  },
  asked: 'Lo que le preguntamos',
  lines: 'Si quiere, escríbanos aquí:',
  cut: 'Corte aquí, marque una casilla y envíenos el talón',
  back: (organisation) => `De vuelta a ${organisation}`,
  code: 'Código',
  enclosed: 'Lo que usted envió, de su puño y letra',
  ticked: (question, choice, wrote) => `${question} ${choice}.${wrote === '' ? '' : `\n${wrote}`}`,
  onPicture: 'Lo que escribió está en la imagen del talón.',
};
