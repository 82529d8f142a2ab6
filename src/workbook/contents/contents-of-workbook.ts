import type { Steps } from '../../finance/steps';
import type { TableCells } from '../assess/snapshot';
import type { LocatedTables } from '../locate/locate-tables';
import type { Outline } from '../locate/outline';
import { contentsOfTable } from './contents-of-table';
import {
  contentsKinds,
  recordKinds,
  type ContentsKind,
  type TableContents,
  type WorkbookContents,
} from './table-contents';
import { partNameIn } from './tables-of';

/** The cells of all tables that were read, by line, in steps. */
export function* contentsOfWorkbook(
  located: LocatedTables,
  { sheets }: Outline,
  read: readonly TableCells[],
): Steps<WorkbookContents> {
  const savings: TableContents[] = [];
  const tables: [string, TableContents][] = [];
  for (const kind of contentsKinds) {
    for (const source of read.filter(({ table }) => table.kind === kind)) {
      const contents = yield* contentsOfTable(kind, source);
      if (kind === 'Savings') savings.push(contents);
      else tables.push([kind, contents]);
    }
  }
  const isRead = (kind: ContentsKind): boolean => tables.some(([one]) => one === kind);
  return {
    savings: savings.length < 2 ? savings : savings.map((table) => ({ ...table, part: partNameIn(table, savings) })),
    tables: Object.fromEntries(tables),
    unread: recordKinds.filter((kind) => located[kind] !== null && !isRead(kind)),
    unclear: located.unclear,
    sheets: sheets.map(({ name }) => name),
  };
}
