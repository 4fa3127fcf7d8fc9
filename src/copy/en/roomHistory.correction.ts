// Corrections in the history.
import type { CorrectionEvent } from '../../domain/concern/correctionEvents.ts';

export const correctionHistory: Record<CorrectionEvent['kind'], (who: string) => string> = {
  correctionAsked: (who) => `${who} said what is not right on the record, and what is right:`,
  correctionAskedAgain: (who) => `${who} said once more what is not right:`,
  correctionTaken: (who) => `${who} corrected the record.`,
  correctionKeptBeside: (who) => `${who} let both stand side by side, and said why:`,
};
