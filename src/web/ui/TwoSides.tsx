import { type Letters, type TwoSidesFacts, twoSides } from './twoSides.ts';

type TwoSidesProps = TwoSidesFacts & {
  said: string;
  above: string;
  ends: { from: string; until: string };
  letters: Letters;
  written: (many: number) => string;
};

const MOST_NUMBERED = 16;
const across = (part: number): string => `${(part * 100).toFixed(2)}%`;
const rem = (length: number): string => `${length.toFixed(3)}rem`;

/** What they did above the line, what we did below it, week by week, with the steps of what was agreed behind it. */
export function TwoSides(props: TwoSidesProps) {
  const { said, letters, ends } = props;
  const { height, endsIn, line, above, below, stairs, labels } = twoSides(props, letters);
  const numbered = props.weeks.length <= MOST_NUMBERED;
  return (
    <svg width="100%" height={rem(height)} overflow="visible" role="img" fontSize={rem(letters.size)} fill="var(--soft)" aria-label={said}>
      {stairs.map(({ key, x, width, height: tall }) => (
        <g key={key}>
          <rect x={across(x)} y={rem(line)} width={across(width)} height={rem(tall)} fill="var(--ours-wash)" />
          <line x1={across(x)} x2={across(x + width)} y1={rem(line + tall)} y2={rem(line + tall)} stroke="var(--ours)" strokeWidth="1.5" />
        </g>
      ))}
      {labels.map(
        ({ key, x, y, from, is }) =>
          is === 'lead' || (
            <line key={key} x1={across(x)} x2={across(x)} y1={rem(line + from)} y2={rem(y)} stroke={is === 'mark' ? 'var(--ink)' : 'var(--ours)'} strokeOpacity="0.5" />
          ),
      )}
      <line x1="0" x2="100%" y1={rem(line)} y2={rem(line)} stroke="var(--edge)" />
      {above.map(({ key, x, y, width, height: tall, of }) => (
        <g key={key}>
          <rect x={across(x)} y={rem(y)} width={across(width)} height={rem(tall)} rx="2" fill="var(--theirs)" />
          {numbered && (
            <text x={across(x + width / 2)} y={rem(y - letters.line * 0.3)} textAnchor="middle">
              {props.written(of)}
            </text>
          )}
        </g>
      ))}
      {below.map(({ key, x, y, width, height: tall, of }) => (
        <g key={key}>
          <rect x={across(x)} y={rem(y)} width={across(width)} height={rem(tall)} rx="2" fill="var(--ours)" />
          {numbered && (
            <text x={across(x + width / 2)} y={rem(y + tall + letters.line * 0.8)} textAnchor="middle">
              {props.written(of)}
            </text>
          )}
        </g>
      ))}
      {labels.map(
        ({ key, x, is }) => is === 'mark' && <circle key={key} cx={across(x)} cy={rem(line)} r={rem(letters.size * 0.4)} fill="var(--ink)" stroke="var(--card)" strokeWidth="2" />,
      )}
      <text x="0" y={rem(letters.line)} fontWeight="600" fill="var(--ink)">
        {props.above}
      </text>
      {labels.map(({ key, x, textAt, y, text, is, toLeft }) => (
        <text
          key={key}
          x={across(textAt)}
          y={rem(y)}
          dx={is === 'lead' || textAt !== x ? undefined : rem(toLeft ? -0.3 : 0.3)}
          textAnchor={toLeft ? 'end' : undefined}
          {...(is === 'step' ? { fill: 'var(--ours)' } : { fontWeight: 600, fill: 'var(--ink)' })}
          paintOrder="stroke"
          stroke="var(--card)"
          strokeWidth="4"
        >
          {text}
        </text>
      ))}
      <text x="0" y={rem(height - letters.line * (endsIn - 0.75))}>
        {ends.from}
      </text>
      <text x="100%" y={rem(height - letters.line * 0.25)} textAnchor="end">
        {ends.until}
      </text>
    </svg>
  );
}
