import type { CalendarDate } from '../../../src/finance/calendar-date';
import type { Tracker } from '../../../src/workbook';
import { buildTracker } from '../../../src/workbook/assess/build-tracker';
import type { TableCells } from '../../../src/workbook/assess/snapshot';
import { blockOf, type Block } from '../../../src/workbook/cells/block';
import type { TrackerFailure } from '../../../src/workbook/failure';
import type { Candidate } from '../../../src/workbook/locate/candidates';
import { monthEndKinds } from '../../../src/workbook/month-end/month-end-tables';
import { locateTables } from '../../../src/workbook/locate/locate-tables';
import type { NamedRange, Survey } from '../../../src/workbook/locate/outline';
import type { Result } from '../../../src/finance/result';
import { atOnce } from '../../../src/finance/steps';
import { today as firstOfSeptember, valueOf } from './operations';
import type { SheetOf } from './book';

function areaOf({ rows }: SheetOf) {
  return { top: 0, left: 0, rows: rows.length, columns: Math.max(1, ...rows.map((row) => row.length)) };
}

function cellsOf(sheet: SheetOf): Block {
  const area = areaOf(sheet);
  const formulas = sheet.rows.map((row) => Array.from({ length: area.columns }, (_, column) => row[column] ?? ''));
  return blockOf([{ area, values: formulas, formulas }]);
}

/** What the Excel side would find in these sheets; formulas count as their own values. */
export function surveyOf(sheets: readonly SheetOf[], namedRanges: readonly NamedRange[] = []): Survey {
  const tables = sheets.flatMap((sheet) =>
    Object.entries(sheet.tables ?? {}).map(([name, { top, left, bottom, right, showTotals }]) => ({
      name,
      sheet: sheet.name,
      area: { top, left, rows: bottom - top + 1, columns: right - left + 1 },
      showsHeadings: true,
      showsTotals: showTotals ?? false,
    })),
  );
  return {
    outline: {
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        isProtected: sheet.isProtected ?? false,
        used: areaOf(sheet),
      })),
      tables,
      namedRanges,
    },
    windows: new Map(sheets.map((sheet) => [sheet.name, { area: areaOf(sheet), cells: cellsOf(sheet) }])),
    tableHeadings: new Map(
      tables.flatMap(({ name, sheet }) =>
        sheets.filter((one) => one.name === sheet).map((one) => [name, cellsOf(one)] as const),
      ),
    ),
  };
}

/** Locates, reads and assesses sheets without Excel. */
export function tryTracker(
  sheets: readonly SheetOf[],
  today: CalendarDate = firstOfSeptember,
): Result<Tracker, TrackerFailure> {
  const located = locateTables(surveyOf(sheets), today);
  if (!located.ok) return located;
  const withCells = (table: Candidate | null): TableCells | null => {
    const sheet = sheets.find(({ name }) => name === table?.sheet);
    if (table === null || sheet === undefined) return null;
    return { table, cells: cellsOf(sheet), sheetIsProtected: sheet.isProtected ?? false, lockedColumns: new Set() };
  };
  const { value } = located;
  const monthEnd = monthEndKinds.flatMap((kind) => {
    const table = withCells(value[kind]);
    return table === null ? [] : [[kind, table] as const];
  });
  const snapshot = {
    savings: withCells(value.Savings),
    budget: withCells(value.Budget),
    settings: withCells(value.Settings),
    policy: withCells(value.RagPolicy),
    decisions: withCells(value.Decisions),
    milestones: withCells(value.Milestones),
    controlTotals: withCells(value.ControlTotals),
    monthEnd: Object.fromEntries(monthEnd),
  };
  return { ok: true, value: { ...atOnce(buildTracker(snapshot, today, value.problems)).tracker, syncs: 0 } };
}

/** The tracker of sheets that must make one. */
export const trackerOf = (sheets: readonly SheetOf[], today?: CalendarDate): Tracker =>
  valueOf(tryTracker(sheets, today));
