// Where everything stands on an answer slip, in millimetres from its upper left corner: drawn by the page that is printed, and
// read again from a scan of it. The code in the square says by how many boxes it was printed.

export const SLIP = { width: 170, height: 92 } as const;
export const MARK = { side: 5, inset: 1.5 } as const;
export const QR = { left: 12, top: 10, side: 30 } as const;
export const BOX = { left: 50, side: 9 } as const;
export const LINES = { left: 12, top: 66, width: 146, height: 20 } as const;
const FIRST_BOX = 20;

export type Rectangle = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Solid squares at the corners, in the order upper left, upper right, lower right, lower left. */
export function marksOf(): readonly Rectangle[] {
  const right = SLIP.width - MARK.inset - MARK.side;
  const bottom = SLIP.height - MARK.inset - MARK.side;
  const corners = [
    [MARK.inset, MARK.inset],
    [right, MARK.inset],
    [right, bottom],
    [MARK.inset, bottom],
  ] as const;
  return corners.map(([left, top]) => ({ left, top, width: MARK.side, height: MARK.side }));
}

export const MOST_CHOICES = 3;
/** One below the other, far enough apart that a circle around one touches no other. */
export function boxesFor(choices: number): readonly Rectangle[] {
  return Array.from({ length: Math.min(choices, MOST_CHOICES) }, (_, place) => ({ left: BOX.left, top: FIRST_BOX + place * 15, width: BOX.side, height: BOX.side }));
}

const LETTERS = 'BCDFGHJKLMNPRTVX';
const CODE = new RegExp(`^[${LETTERS}]{12}$`);
const INSIDE = /^ALONGSIDE:([1-3]):([B-X]{12})$/;

/** What the square on the slip holds. */
export const squareText = (code: string, choices: number): string => `ALONGSIDE:${choices}:${code}`;
export function readSquare(text: string): { readonly code: string; readonly choices: number } | null {
  const [, choices = '', code = ''] = INSIDE.exec(text) ?? [];
  return CODE.test(code) ? { code, choices: Number(choices) } : null;
}

/** Four letters at a time, as it is printed and typed. */
export const codeForPeople = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
/** As somebody typed it; null where it can't be a code. */
export function typedCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[^A-Z]/g, '');
  return CODE.test(code) ? code : null;
}
