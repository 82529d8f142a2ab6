import type { Steps } from '../../finance/steps';
import type { TableCells } from '../assess/snapshot';
import type { LocatedTables } from '../locate/locate-tables';
import type { Outline } from '../locate/outline';
import { contentsOfTable } from './contents-of-table';
import { contentsKinds, recordKinds, type TableContents, type WorkbookContents } from './table-contents';

/** The cells of all tables that were read, by line, in steps. */
export function* contentsOfWorkbook(
  located: LocatedTables,
  { sheets }: Outline,
  read: (kind: (typeof contentsKinds)[number]) => TableCells | null,
): Steps<WorkbookContents> {
  const tables: [string, TableContents][] = [];
  for (const kind of contentsKinds) {
    const source = read(kind);
    if (source !== null) tables.push([kind, yield* contentsOfTable(kind, source)]);
  }
  return {
    tables: Object.fromEntries(tables),
    unread: recordKinds.filter((kind) => located[kind] !== null && read(kind) === null),
    unclear: located.unclear,
    sheets: sheets.map(({ name }) => name),
  };
}
