import { refKey } from '../../finance/reference';
import { textHash } from '../undo/text-hash';
import { cellText, isBlank, type CellValue } from '../cells/cell-value';
import type { ContentsKind } from './table-contents';

/** The columns that tell a line of each table from the others; in Budget the first of them that the table has. */
const keyFields: Readonly<Record<ContentsKind, readonly string[]>> = {
  Savings: ['ref'],
  Budget: ['code', 'service'],
  Settings: ['setting'],
  RagPolicy: ['measure', 'appliesTo'],
  Decisions: ['ref', 'date', 'decision', 'fromYear', 'toYear', 'amount', 'reason'],
  Milestones: ['ref', 'milestone'],
  ControlTotals: ['total', 'covers'],
  Archive: ['ref', 'archived'],
  Gap: ['line', 'kind'],
  Scenarios: ['scenario', 'what', 'of'],
  Mapping: ['table', 'sheet', 'range', 'column'],
  ChangeLog: ['run', 'table', 'ref', 'column'],
  ReplacedRows: ['run', 'table', 'batch'],
  RagLog: ['run', 'table', 'ref'],
  BudgetArchive: ['year', 'code', 'service'],
  Snapshots: ['snapshot', 'ref'],
  Profiles: ['profile'],
  Drivers: ['code', 'driver'],
  Posts: ['code', 'post'],
  Virements: ['date', 'fromCode', 'toCode', 'amount', 'kind'],
  Periods: ['year', 'period', 'when'],
  Actuals: ['code', 'period'],
  Forecasts: ['year', 'period', 'code'],
};

/** The columns of a table that make the key of its lines, as far as it has them. */
export function keyColumnsOf<Column extends { readonly field: string }>(
  kind: ContentsKind,
  columns: readonly Column[],
): Column[] {
  const found = keyFields[kind].flatMap((field) => columns.find((column) => column.field === field) ?? []);
  return kind === 'Budget' ? found.slice(0, 1) : found;
}

/** The columns that must be as they were read for a line to be that line: those of its key, and what tells doubled codes apart. */
export const tellingColumnsOf = <Column extends { readonly field: string }>(
  kind: ContentsKind,
  columns: readonly Column[],
): Column[] => [
  ...keyColumnsOf(kind, columns),
  ...(kind === 'Budget' ? columns.filter(({ field }) => field === 'kind') : []),
];

/** Between the parts of a key. */
export const keySeparator = ' · ';

/** A reason may be long: the key has a mark of it, which readers are not shown. */
const markSign = '#';

const tellingText = ({ field }: { readonly field: string }, cell: CellValue): string => {
  const text = cellText(cell);
  return field === 'reason' ? `${markSign}${textHash(text)}` : text;
};

/** The key of a line from the cells that tell it, in the order of its key columns; `''` where all are blank. */
export const lineKey = (columns: readonly { readonly field: string }[], cells: readonly CellValue[]): string =>
  columns
    .flatMap((column, index) => {
      const cell = cells[index] ?? '';
      return isBlank(cell) ? [] : [tellingText(column, cell)];
    })
    .join(keySeparator);

/** The key without the mark of a reason: as logs of earlier versions have it, and as a reader is told of the line. */
export const keyStem = (key: string): string =>
  key
    .split(keySeparator)
    .filter((part, index) => index === 0 || !part.startsWith(markSign))
    .join(keySeparator);

/** The key of a line from the cells that tell it, in the order of its key columns; `''` where all are blank. */
export const keyOf = (cells: readonly CellValue[]): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .map(cellText)
    .join(keySeparator);

/** Whether a text names a line: as its reference or as its whole key, without regard to case and spaces. */
export const isNamed = (row: { readonly key: string; readonly ref: string }, name: string): boolean =>
  refKey(row.ref) === refKey(name) || refKey(row.key) === refKey(name);
