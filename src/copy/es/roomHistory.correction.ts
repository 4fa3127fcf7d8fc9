// Las correcciones en la historia.
import type { CorrectionEvent } from '../../domain/concern/correctionEvents.ts';

export const correctionHistory: Record<CorrectionEvent['kind'], (who: string) => string> = {
  correctionAsked: (who) => `${who} dijo qué no es correcto en el registro, y cómo es:`,
  correctionAskedAgain: (who) => `${who} dijo otra vez qué no es correcto:`,
  correctionTaken: (who) => `${who} corrigió el registro.`,
  correctionKeptBeside: (who) => `${who} dejó las dos versiones, y dijo por qué:`,
};
