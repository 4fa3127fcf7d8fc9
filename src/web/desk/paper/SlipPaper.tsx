import { boxesFor, codeForPeople, LINES, marksOf, QR, SLIP, squareText } from '../../../contract/slipShape.ts';
import type { PrintedSlip } from '../../../contract/slips.ts';
import { qrOf } from '../../ui/qr.ts';

const FRAME = 0.6;

/** The slip in its exact size. What a scan is read by is drawn, so that it is printed also where backgrounds aren't. */
export function SlipPaper({ slip }: { slip: PrintedSlip }) {
  const boxes = boxesFor(slip.choices.length);
  return (
    <section className="slip-paper" lang={slip.language} aria-label={slip.question}>
      <svg viewBox={`0 0 ${SLIP.width} ${SLIP.height}`} aria-hidden="true" shapeRendering="geometricPrecision">
        {marksOf().map(({ left, top, width, height }) => (
          <rect key={`${left} ${top}`} x={left} y={top} width={width} height={height} fill="#000" />
        ))}
        <Square text={squareText(slip.code, slip.choices.length)} />
        {boxes.map(({ left, top, width, height }) => (
          <rect key={top} x={left + FRAME / 2} y={top + FRAME / 2} width={width - FRAME} height={height - FRAME} rx={0.8} fill="#fff" stroke="#000" strokeWidth={FRAME} />
        ))}
        {[LINES.top + LINES.height / 2, LINES.top + LINES.height].map((y) => (
          <line key={y} x1={LINES.left} x2={LINES.left + LINES.width} y1={y} y2={y} stroke="#999" strokeWidth={0.25} />
        ))}
      </svg>
      <p className="slip-question">{slip.question}</p>
      {slip.choices.map(({ choice, says }, place) => (
        <p key={choice} className="slip-choice" style={{ insetBlockStart: `${(boxes[place]?.top ?? 0) + 0.6}mm` }}>
          {says}
        </p>
      ))}
      <p className="slip-code">
        <span>{slip.codeLabel}</span> {codeForPeople(slip.code)}
      </p>
      <p className="slip-back">{slip.back}</p>
      <p className="slip-lines">{slip.lines}</p>
    </section>
  );
}

function Square({ text }: { text: string }) {
  const code = qrOf(text);
  if (code === null) return null;
  const module = QR.side / code.length;
  const path = code.flatMap((line, row) => line.flatMap((dark, column) => (dark ? [`M${column} ${row}h1v1h-1z`] : []))).join('');
  return <path d={path} transform={`translate(${QR.left} ${QR.top}) scale(${module})`} fill="#000" shapeRendering="crispEdges" />;
}
