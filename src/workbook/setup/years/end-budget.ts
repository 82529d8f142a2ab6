import { formatFinancialYear, type FinancialYear, monthPeriods, closingPeriod } from '../../../finance/financial-year';
import { asKept } from '../../../finance/kept-digits';
import { convertMoney, type MoneyUnit } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { cellAddress, withSheet } from '../../cells/address';
import { cellText, isBlank, type CellValue } from '../../cells/cell-value';
import { keyColumnsOf } from '../../contents/line-keys';
import { tableCellsOf } from '../../contents/table-cells';
import type {
  ContentsCell,
  ContentsColumn,
  ContentsRow,
  TableContents,
  WorkbookContents,
} from '../../contents/table-contents';
import type { ColumnName, EditRequest } from '../../edits/edit-request';
import { closingOfCodes } from '../../month-end/actuals-of';
import { readActuals } from '../../month-end/read/read-actuals';
import type { Problem } from '../../problem';
import { groupInSteps, mapInSteps, type Steps } from '../../steps';
import type { AssessedBudget } from '../../tracker';

/** What ending the year of the budget table comes to. */
interface EndedBudget {
  readonly requests: readonly EditRequest[];
  /** What stays as it is, and why. */
  readonly problems: readonly Problem[];
}

/** The year that ends, and what it ends with. */
interface Ending {
  readonly year: FinancialYear;
  /** Of money where a heading does not state another. */
  readonly unit: MoneyUnit;
  /** The budget lines with their actuals, as they were read with Actuals. */
  readonly lines: readonly AssessedBudget[];
}

const words = ['code', 'service', 'department', 'level', 'kind'] as const;
const ofTheYear = ['originalBudget', 'committed', 'forecast', 'variance', 'narrative'] as const;
/** The columns of a budget line that belong to the year, with their values; one that names its year stays for ever. */
const yearColumns = ({ columns }: TableContents): { readonly column: ContentsColumn; readonly at: number }[] =>
  columns.flatMap((column, at) => {
    const isOfYear = column.period !== null || ofTheYear.some((field) => field === column.field);
    return isOfYear && column.year === null ? [{ column, at }] : [];
  });

const linesOf = ({ rows }: TableContents): ContentsRow[] => rows.filter(({ kind }) => kind === 'line');

/** How the archive names a column of the budget table. */
const archiveName = ({ field, period }: ContentsColumn): ColumnName<'BudgetArchive'> | null => {
  if (period !== null) return { field: 'period', period };
  const known = [...words, 'budget' as const, ...ofTheYear].find((one) => one === field);
  return known === undefined ? null : { field: known };
};

/** What the archive takes from Actuals, by the row of a budget line. */
interface FromActuals {
  readonly columns: readonly ColumnName<'BudgetArchive'>[];
  readonly of: (row: number) => CellValue[];
}

/** The periods of a budget table that has no columns for them, and the closing adjustments, for which none has. */
function* fromActuals(
  table: TableContents | undefined,
  budget: TableContents,
  { unit, lines }: Ending,
): Steps<FromActuals> {
  if (table === undefined) return { columns: [], of: () => [] };
  const { rows } = yield* readActuals(tableCellsOf(table), unit);
  const closingOf = yield* closingOfCodes(rows);
  const byRow = new Map(lines.map(({ row, line }) => [row, line] as const));
  const byCode = yield* groupInSteps(lines, ({ line }) => refKey(line.ref));
  const wanted = budget.columns.some(({ period }) => period !== null) ? [] : monthPeriods;
  const hasClosing = rows.some(({ period }) => period === closingPeriod);
  return {
    columns: [
      ...wanted.map((period) => ({ field: 'period' as const, period })),
      ...(hasClosing ? [{ field: 'closing' as const }] : []),
    ],
    of: (row) => {
      const line = byRow.get(row);
      // Of a code that stands twice nobody can say which of its lines the money is of.
      const isOnly = line !== undefined && byCode.get(refKey(line.ref))?.length === 1;
      const closing = isOnly ? closingOf(line) : null;
      return [...wanted.map((period) => line?.actuals[period - 1] ?? ''), ...(hasClosing ? [closing ?? ''] : [])];
    },
  };
}

/** The budget lines with what their cells show, as a batch of the archive. */
function* archive({ tables }: WorkbookContents, budget: TableContents, ending: Ending): Steps<EditRequest> {
  const { year, unit } = ending;
  const kept = budget.columns.flatMap((column, at) => {
    const name = archiveName(column);
    return name === null || column.year !== null ? [] : [{ name, column, at }];
  });
  const imported = yield* fromActuals(tables.Actuals, budget, ending);
  const valueOf = (value: CellValue, column: ContentsColumn): CellValue => {
    // A code stays a text: as a number it would lose its leading zeros.
    if (column.field === 'code') return cellText(value);
    if (typeof value !== 'number') return value;
    return asKept(convertMoney(value, column.unit ?? unit, unit));
  };
  return {
    request: 'set rows',
    table: 'BudgetArchive',
    batch: [{ field: 'year', to: formatFinancialYear(year) }],
    columns: [{ field: 'unit' }, ...kept.map(({ name }) => name), ...imported.columns],
    rows: yield* mapInSteps(linesOf(budget), ({ row, cells }) => [
      unit,
      ...kept.map(({ column, at }) => valueOf(cells[at]?.value ?? '', column)),
      ...imported.of(row),
    ]),
    sums: kept.flatMap(({ name }) => (name.field === 'budget' || name.field === 'forecast' ? [name] : [])),
    why: `The budget of ${formatFinancialYear(year)} as it stood at the end of the year.`,
  };
}

/** How the budget table names a column of the year. */
const budgetName = ({ field, period }: ContentsColumn): ColumnName<'Budget'>[] => {
  if (period !== null) return [{ field: 'period', period }];
  const known = ofTheYear.find((one) => one === field);
  return known === undefined ? [] : [{ field: known }];
};

/** Empties what belongs to the year that ends, as one batch of all lines; formulas follow what they work with. */
function* clearing(budget: TableContents, { year }: Ending): Steps<EditRequest[]> {
  const lines = linesOf(budget);
  const cleared = yearColumns(budget).flatMap(({ column, at }) => budgetName(column).map((name) => ({ name, at })));
  const isKept = (cell: ContentsCell | undefined): boolean => cell?.isFormula === true;
  const isFilled = (cell: ContentsCell | undefined): boolean => cell !== undefined && !isBlank(cell.value);
  if (!lines.some(({ cells }) => cleared.some(({ at }) => isFilled(cells[at]) && !isKept(cells[at])))) return [];
  const [key] = keyColumnsOf('Budget', budget.columns);
  const telling = words.find((field) => field === key?.field);
  if (key === undefined || telling === undefined) return [];
  const keyAt = budget.columns.indexOf(key);
  return [
    {
      request: 'set rows',
      table: 'Budget',
      batch: [],
      columns: [{ field: telling }, ...cleared.map(({ name }) => name)],
      rows: yield* mapInSteps(lines, ({ cells }) => [
        cells[keyAt]?.value ?? '',
        ...cleared.map(({ at }) => (isKept(cells[at]) ? (cells[at]?.formula ?? '') : '')),
      ]),
      why: `The figures of ${formatFinancialYear(year)} are in the table BudgetArchive from now on.`,
    },
  ];
}

/** Formulas that stay, one problem a column. */
function formulasKept(budget: TableContents): Problem[] {
  return yearColumns(budget).flatMap(({ column, at }): Problem[] => {
    const [first, ...more] = linesOf(budget).filter(({ cells }) => cells[at]?.isFormula === true);
    if (first === undefined) return [];
    return [
      {
        cell: withSheet(budget.sheet, cellAddress(first.row - 1, column.column)),
        kind: 'formula kept',
        found: `formulas in “${column.heading}”, in ${more.length + 1} lines`,
        expected:
          'nothing to do where they follow the new year by themselves: they stay, and their values are archived',
        severity: 'warning',
        heading: column.heading,
      },
    ];
  });
}

/** The actuals of the year go from their table, which does not say of which year they are. */
function endActuals(actuals: TableContents | undefined, { year }: Ending): EditRequest[] {
  const at = actuals?.columns.findIndex(({ field }) => field === 'period') ?? -1;
  const found = new Map(
    (actuals === undefined ? [] : linesOf(actuals)).map(({ cells }) => {
      const period = cells[at]?.value ?? '';
      return [refKey(cellText(period)), period] as const;
    }),
  );
  return [...found.values()]
    .filter((period) => !isBlank(period))
    .map((period) => ({
      request: 'set rows',
      table: 'Actuals',
      batch: [{ field: 'period', to: period }],
      columns: [{ field: 'code' }, { field: 'amount' }],
      rows: [],
      sums: [{ field: 'amount' }],
      why: `They are of ${formatFinancialYear(year)}; the table ReplacedRows keeps them.`,
    }));
}

/** The archive of the year exists already: nobody can say which of the two is right, so both stay. */
function archivedBefore({ tables }: WorkbookContents, { year }: Ending): Problem[] {
  const { BudgetArchive: table } = tables;
  const name = formatFinancialYear(year);
  const at = table?.columns.findIndex(({ field }) => field === 'year') ?? -1;
  const row = table?.rows.find(({ kind, cells }) => kind === 'line' && cellText(cells[at]?.value ?? '') === name);
  if (table === undefined || row === undefined) return [];
  return [
    {
      cell: withSheet(table.sheet, cellAddress(row.row - 1, table.area.left)),
      kind: 'not possible',
      found: `budget lines of ${name} already`,
      expected: `none: the budget table is left as it is. Take the lines of ${name} out of BudgetArchive, and roll forward again, or clear the budget table by hand`,
      severity: 'warning',
    },
  ];
}

/**
 * What the end of a year asks of the budget table: its original budgets, actuals, commitments, forecasts, variances and
 * narratives go into the table BudgetArchive with the budgets that they belong to, and are cleared. Budgets stay until
 * somebody puts in the new ones. In steps.
 * @param contents read with `BudgetArchive` and `Actuals`
 */
export function* endBudget(contents: WorkbookContents, ending: Ending): Steps<EndedBudget> {
  const { Budget: budget, Actuals: actuals } = contents.tables;
  if (budget === undefined) return { requests: [], problems: [] };
  const before = archivedBefore(contents, ending);
  if (before.length > 0) return { requests: [], problems: before };
  const requests = [...(yield* clearing(budget, ending)), ...endActuals(actuals, ending)];
  const problems = formulasKept(budget);
  if (requests.length + problems.length === 0) return { requests: [], problems: [] };
  return { requests: [yield* archive(contents, budget, ending), ...requests], problems };
}
