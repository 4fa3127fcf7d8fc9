// Lo que preguntamos a la persona sobre las causas de lo que pasó, y qué resultó de ello, como lo lee en su página.
import type { WhysCopy } from '../en/room.whys.ts';

export const whys: WhysCopy = {
  title: '¿Qué había detrás?',
  yours: { why: (who) => `${who} le pregunta por qué`, root: '¿Era esto lo que había detrás?' },
  line: 'Lo que dijo sobre lo que había detrás',
  says: 'Lo que le pasó no debería volver a pasar. Por eso seguimos preguntando hasta encontrar algo que podamos cambiar. Usted lo ve desde su lado, y eso ayuda.',
  who: 'Sus palabras quedan como usted las dice. Solo quienes le atienden ven que son suyas.',
  asks: (who, on) => `${who} preguntó ${on}:`,
  label: '¿Por qué fue, como usted lo ve?',
  send: 'Enviar mi respuesta',
  notKnown: 'No lo sé',
  rootSays: 'Buscamos lo que había detrás. Esto es lo que encontramos y lo que podemos cambiar:',
  rootAsks: '¿Es eso?',
  yes: 'Sí, es eso',
  notQuite: 'No del todo',
  notQuiteLabel: '¿Qué nos faltó?',
  notQuiteSend: 'Enviar',
  youSaid: 'Usted dijo:',
  youDidNotKnow: 'Usted dijo que no lo sabe. Está bien así.',
  youSaidYes: 'Usted dijo: sí, es eso.',
  notMine: 'Esto no es lo que dije',
  notMineSays: 'Entonces lo deshacemos, y puede contestar usted.',
  writtenDown: (who) => `Lo apuntó ${who}.`,
  came: {
    asked: 'Falta todavía su respuesta. No hay prisa.',
    'in-the-tree': 'Su respuesta ya forma parte de nuestra búsqueda. Seguimos preguntando desde ahí.',
    'at-the-root': 'Creemos que su respuesta es lo que había detrás.',
    'root-agreed': 'Ahora sabemos lo que había detrás, y su respuesta nos ayudó a encontrarlo. Ahora lo cambiamos y le contamos cómo.',
  },
};
