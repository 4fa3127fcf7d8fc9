import type { Involvement, Share } from '../../../contract/involvement.ts';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { useWords } from '../words.tsx';
import { Bar, Fewer, percentIn, shortKind, useShareCells, WIDTH } from './marks.tsx';

type TwinProps = { caption: string; back: Involvement['back'] };

const LINE = 18;
const ROW = 88;
const SHOWN = 4;

const isFew = ({ tookPart, others }: { tookPart: Share; others: Share }): boolean => tookPart.is === 'few' && others.is === 'few';

/** Two bars for each kind: those who took part, and the others. */
export function Twin({ caption, back }: TwinProps) {
  const { involvement, desk, times } = useWords();
  const cells = useShareCells();
  if (back.kinds.length === 0) return <p>{involvement.nothingYet}</p>;
  const named = back.kinds.map(({ kind, ...shares }) => ({ name: kind ?? involvement.noKind, ...shares }));
  const lines = named.length > 1 ? [{ name: involvement.together, tookPart: back.tookPart, others: back.others }, ...named] : named;
  const cell = (share: Share): string => (share.is === 'few' ? involvement.fewerThanFive : `${cells(share)[0]} (${percentIn(times.locale, share.percent)})`);
  const shown = lines.filter((line) => !isFew(line)).slice(0, SHOWN);
  return (
    <TableTwin
      caption={caption}
      columns={[involvement.kind, involvement.back.tookPart, involvement.back.others]}
      rows={lines.map(({ name, tookPart, others }) => [name, cell(tookPart), cell(others)])}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      picture={
        <>
          {shown.length > 0 && (
            <svg viewBox={`0 0 ${WIDTH} ${shown.length * ROW}`} className="picture" role="img" aria-label={caption}>
              {shown.map(({ name, tookPart, others }, row) => (
                <g key={name} transform={`translate(0 ${row * ROW})`}>
                  <text x="0" y="14" className="lead">
                    {shortKind(name)}
                  </text>
                  <text x="0" y={14 + LINE}>
                    {involvement.back.tookPart}
                  </text>
                  <Bar share={tookPart} y={18 + LINE} colour="var(--together)" />
                  <text x="0" y={26 + 2 * LINE}>
                    {involvement.back.others}
                  </text>
                  <Bar share={others} y={30 + 2 * LINE} colour="var(--edge)" />
                </g>
              ))}
            </svg>
          )}
          <Fewer kinds={named.filter(isFew).map(({ name }) => name)} />
        </>
      }
    />
  );
}
