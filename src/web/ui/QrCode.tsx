import { qrOf } from './qr.ts';

const QUIET = 4;

/** A square that a phone's camera reads; dark on light in the dark too, as cameras want it. Nothing where the text is too long. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrOf(text);
  if (code === null) return null;
  const size = code.length + 2 * QUIET;
  const path = code.flatMap((line, row) => line.flatMap((dark, column) => (dark ? [`M${column + QUIET} ${row + QUIET}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges" className="block w-52 max-w-full rounded-one">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
