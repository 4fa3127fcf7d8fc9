import { type ReactNode, useState } from 'react';
import { Key } from './Key.tsx';
import { useKeys } from './keys.ts';

type Twin = { caption: string; columns: readonly string[]; rows: readonly (readonly string[])[]; picture: ReactNode; showTable: string; showPicture: string; turnsAt?: string };

/** A picture and the same facts as a table, for whoever would rather read. */
export function TableTwin({ caption, columns, rows, picture, showTable, showPicture, turnsAt }: Twin) {
  const [asTable, setAsTable] = useState(false);
  useKeys(turnsAt === undefined ? {} : { [turnsAt]: () => setAsTable(!asTable) });
  return (
    <div className="grid gap-2">
      {asTable ? <Table caption={caption} columns={columns} rows={rows} /> : picture}
      <div className="print:hidden">
        <button type="button" className="button quiet small" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? showPicture : showTable} {turnsAt !== undefined && <Key>{turnsAt}</Key>}
        </button>
      </div>
    </div>
  );
}

function Table({ caption, columns, rows }: Pick<Twin, 'caption' | 'columns' | 'rows'>) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className="soft small py-1 text-start font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join('|')} className="border-t border-line">
            {row.map((cell, index) => (
              <td key={columns[index]} className="py-1">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
