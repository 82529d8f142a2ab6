import type { TableCells } from '../assess/snapshot';
import type { LocatedTables } from '../locate/locate-tables';
import type { Outline } from '../locate/outline';
import { contentsOfTable } from './contents-of-table';
import { contentsKinds, recordKinds, type TableContents, type WorkbookContents } from './table-contents';

/** The cells of all tables that were read, by line. */
export function contentsOfWorkbook(
  located: LocatedTables,
  { sheets }: Outline,
  read: (kind: (typeof contentsKinds)[number]) => TableCells | null,
): WorkbookContents {
  const tables = contentsKinds.flatMap((kind): [string, TableContents][] => {
    const source = read(kind);
    return source === null ? [] : [[kind, contentsOfTable(kind, source)]];
  });
  return {
    tables: Object.fromEntries(tables),
    unread: recordKinds.filter((kind) => located[kind] !== null && read(kind) === null),
    unclear: located.unclear,
    sheets: sheets.map(({ name }) => name),
  };
}
