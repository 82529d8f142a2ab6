import { gapKinds, type GapKind, type GapRow, type GapTotal, pressureKinds } from '../../finance/gap/gap-table';
import type { MoneyUnit } from '../../finance/money';
import { lineRowsOf, type LineRow } from '../contents/line-rows';
import type { TableContents } from '../contents/table-contents';
import type { ColumnOf } from '../headings/table-headings';
import type { TableColumns } from '../lines/columns';
import { shown } from '../lines/row-reader';
import type { Problem } from '../problem';
import { type GapKindWord, gapKindWords, kindOfLine, recurs, statusIn, totalIn } from './gap-words';
import { yearColumns } from './gap-years';

/** The rows of a gap table, and what could not be read of them. */
export interface GapRows {
  readonly rows: readonly GapRow[];
  readonly problems: readonly Problem[];
}

type Columns = TableColumns<ColumnOf<'Gap'>>;

/** A row before it is known whether a total has parts. */
interface ReadRow {
  /** The cell that leaves it open what the row is; null where that is known. */
  readonly openAt: string | null;
  readonly label: string;
  readonly kind: GapKindWord | null;
  readonly total: GapTotal | null;
  readonly amounts: readonly (number | null)[];
  readonly cells: readonly string[];
  /** The places of the years whose cell cannot be read. */
  readonly unreadable: readonly number[];
}

/** What the row lacks: nobody can tell what its figures are, or what they are the total of. */
function withoutMeaning(columns: Columns, { reader }: LineRow, label: string, kind: 'Total' | null): Problem[] {
  const column = columns.plain(kind === null ? 'kind' : 'line');
  if (column === undefined) return [];
  const found = kind === null ? `no kind beside ${shown(label)}` : `a total called ${shown(label)}`;
  const expected =
    kind === null
      ? `one of ${gapKindWords.words.join(', ')}: until then nothing that its figures may belong to can be said`
      : 'a name that says what it is, such as “Cumulative gap”, “Gap after reserves”, “Annual requirement” or “Total savings”: until then it is held against nothing';
  return [
    {
      cell: reader.cell(column),
      kind: 'not a choice',
      found,
      expected,
      severity: kind === null ? 'error' : 'warning',
      heading: column.text,
    },
  ];
}

function readRow(
  table: TableContents,
  columns: Columns,
  line: LineRow,
  unit: MoneyUnit,
): { readonly row: ReadRow | null; readonly problems: readonly Problem[] } {
  const { reader } = line;
  const label = reader.text(columns.plain('line')) ?? '';
  const years = columns
    .years('amount')
    .filter((column) => yearColumns(table).some((one) => one.column === column.column));
  const amounts = years.map((column) => reader.money(column, unit));
  const hasFigures = amounts.some((amount) => amount !== null);
  const unreadable = years.flatMap((column, year) => (reader.bad.some((bad) => bad.column === column) ? [year] : []));
  const kind = reader.choice(columns.plain('kind'), gapKindWords);
  const isUnreadable = reader.bad.some(({ column }) => column.field === 'kind');
  const problems = reader.bad.map(({ problem }) => ({ ...problem, ...(label === '' ? {} : { line: label }) }));
  const total = totalIn(label, kind);
  const isNote = kind === null && !hasFigures && unreadable.length === 0;
  if (isNote) return { row: null, problems: isUnreadable ? problems : [] };
  const cells = years.map((column) => reader.cell(column));
  const read = { label, kind, total, amounts, cells, unreadable, openAt: null };
  if (!isUnreadable && (total !== null || (kind !== null && kind !== 'Total'))) return { row: read, problems };
  const kindColumn = columns.plain('kind');
  const openAt = kindColumn === undefined || kind === 'Total' ? null : reader.cell(kindColumn);
  return {
    row: openAt === null ? null : { ...read, total: null, openAt },
    problems: isUnreadable
      ? problems
      : [...problems, ...withoutMeaning(columns, line, label, kind === null ? null : 'Total')],
  };
}

const kindsIn: Readonly<Partial<Record<GapTotal, readonly GapKind[]>>> = {
  pressures: pressureKinds,
  funding: ['Funding'],
  reserves: ['Reserves'],
  savings: ['Savings'],
  unidentified: ['Unidentified'],
};

const kindOfRow = ({ label, kind, total }: ReadRow): GapKind | null =>
  total !== null || kind === null || kind === 'Total' ? null : kindOfLine(label, kind);

/** A total without any part is a line: councils also call a figure that stands for itself “Total funding”. */
function asLine(row: ReadRow, all: readonly ReadRow[], place: number): Exclude<GapKindWord, 'Total'> | null {
  const { kind, total } = row;
  if (total === null) return kind === 'Total' ? null : kind;
  const parts = total === 'lines above' ? linesAbove(all, place) : all;
  const wanted = kindsIn[total] ?? gapKinds;
  const hasParts = parts.some((other) => {
    const its = kindOfRow(other);
    return its !== null && wanted.includes(its);
  });
  if (hasParts) return null;
  return kind !== null && kind !== 'Total' ? kind : (kindsIn[total]?.[0] ?? null);
}

const linesAbove = (all: readonly ReadRow[], place: number): readonly ReadRow[] =>
  all.slice(all.slice(0, place).findLastIndex(({ total }) => total !== null) + 1, place);

function rowOf(row: ReadRow, place: number, all: readonly ReadRow[]): GapRow[] {
  const { label: name, total, amounts, cells, unreadable, openAt } = row;
  if (openAt !== null) {
    const known = amounts.flatMap((amount, year) => (amount === null && !unreadable.includes(year) ? [] : [year]));
    return [{ type: 'unknown', name, kindCell: openAt, amounts, cells, unreadable: known }];
  }
  const kind = asLine(row, all, place);
  if (kind !== null) {
    const lineKind = kindOfLine(name, kind);
    const status = lineKind === 'Savings' ? statusIn(name) : null;
    return [{ type: 'line', name, kind: lineKind, recurs: recurs(name, kind), status, amounts, cells, unreadable }];
  }
  return total === null ? [] : [{ type: 'total', name, of: total, amounts, cells, unreadable }];
}

/** Reads the rows of a gap table: lines by kind, and the totals that it states. Notes and section headings are left alone. */
export function readGapRows(table: TableContents, unit: MoneyUnit): GapRows {
  const { columns, lines } = lineRowsOf<'Gap'>(table);
  const read = lines.map((line) => readRow(table, columns, line, unit));
  const rows = read.flatMap(({ row }) => (row === null ? [] : [row]));
  return { rows: rows.flatMap(rowOf), problems: read.flatMap(({ problems }) => problems) };
}
