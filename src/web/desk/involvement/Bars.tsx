import type { Share, ShareOfKind } from '../../../contract/involvement.ts';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { useWords } from '../words.tsx';
import { Bar, Fewer, shortKind, useShareCells, WIDTH } from './marks.tsx';

type BarsProps = { caption: string; all: Share; kinds: readonly ShareOfKind[] };

const ROW = 40;
const SHOWN = 6;

/** All together, then each kind of concern: one bar each. */
export function Bars({ caption, all, kinds }: BarsProps) {
  const { involvement, desk } = useWords();
  const cells = useShareCells();
  const nameOf = (kind: string | null): string => kind ?? involvement.noKind;
  if (kinds.length === 0) return <p>{involvement.nothingYet}</p>;
  const named = kinds.map(({ kind, share }) => ({ name: nameOf(kind), share }));
  const lines = kinds.length > 1 ? [{ name: involvement.together, share: all }, ...named] : named;
  const shown = lines.filter(({ share }) => share.is === 'share').slice(0, SHOWN);
  return (
    <TableTwin
      caption={caption}
      columns={[involvement.kind, involvement.howMany, involvement.share]}
      rows={lines.map(({ name, share }) => [name, ...cells(share)])}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      picture={
        <>
          {shown.length > 0 && (
            <svg viewBox={`0 0 ${WIDTH} ${shown.length * ROW}`} className="picture" role="img" aria-label={caption}>
              {shown.map(({ name, share }, row) => (
                <g key={name} transform={`translate(0 ${row * ROW})`}>
                  <text x="0" y="14" className="lead">
                    {shortKind(name)}
                  </text>
                  <Bar share={share} y={20} colour="var(--together)" />
                </g>
              ))}
            </svg>
          )}
          <Fewer kinds={named.filter(({ share }) => share.is === 'few').map(({ name }) => name)} />
        </>
      }
    />
  );
}
