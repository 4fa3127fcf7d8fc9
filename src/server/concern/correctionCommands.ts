// The commands about corrections, made of what arrives.
import { given } from '../../domain/common/given.ts';
import { newId } from '../platform/ids.ts';
import type { Making } from './making.ts';

export const correctionMaking: Making<'askCorrection' | 'answerCorrection'> = {
  askCorrection: ({ of, text }, _on, _story, { spoken }) => ({ do: 'askCorrection', id: newId(), of, words: spoken.theirs(text) }),
  answerCorrection: ({ answer, text, because }, on, _story, { spoken }) => {
    const correction = { do: 'answerCorrection', id: on.correction ?? '' } as const;
    return answer === 'taken'
      ? given({ ...correction, answer, text: spoken.oursIf(text), because: spoken.oursIf(because) })
      : { ...correction, answer, because: spoken.ours(because ?? '') };
  },
};
