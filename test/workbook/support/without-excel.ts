import type { CalendarDate } from '../../../src/finance/calendar-date';
import type { Tracker } from '../../../src/workbook';
import {
  type AssembledWorkbook,
  assembleWorkbook,
  furtherTables,
  wantedTables,
} from '../../../src/workbook/assemble-workbook';
import type { TableCells } from '../../../src/workbook/assess/snapshot';
import { blockOf, type Block } from '../../../src/workbook/cells/block';
import type { RecordKind } from '../../../src/workbook/contents/table-contents';
import type { TrackerFailure } from '../../../src/workbook/failure';
import type { Candidate } from '../../../src/workbook/locate/candidates';
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
        isOurs: false,
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

/** Locates, reads and assesses sheets without Excel, with growing tables where they are named. */
export function tryWorkbook(
  sheets: readonly SheetOf[],
  today: CalendarDate = firstOfSeptember,
  records: readonly RecordKind[] = [],
): Result<AssembledWorkbook, TrackerFailure> {
  const survey = surveyOf(sheets);
  const located = locateTables(survey, today);
  if (!located.ok) return located;
  const withCells = (table: Candidate): TableCells[] =>
    sheets
      .filter(({ name }) => name === table.sheet)
      .map((sheet) => ({
        table,
        cells: cellsOf(sheet),
        sheetIsProtected: sheet.isProtected ?? false,
        lockedColumns: new Set(),
      }));
  const first = wantedTables(located.value, records).flatMap(withCells);
  const tables = [...first, ...furtherTables(located.value, first, today).flatMap(withCells)];
  const source = { located: located.value, outline: survey.outline, tables, today, syncs: 0 };
  return { ok: true, value: atOnce(assembleWorkbook(source)) };
}

/** The tracker of sheets without Excel, or why there is none. */
export function tryTracker(sheets: readonly SheetOf[], today?: CalendarDate): Result<Tracker, TrackerFailure> {
  const workbook = tryWorkbook(sheets, today);
  return workbook.ok ? { ok: true, value: workbook.value.tracker } : workbook;
}

/** Sheets that must make a workbook, read with what its month-end needs. */
export const workbookOf = (sheets: readonly SheetOf[], today?: CalendarDate): AssembledWorkbook =>
  valueOf(tryWorkbook(sheets, today, ['Actuals', 'Forecasts']));

/** The tracker of sheets that must make one. */
export const trackerOf = (sheets: readonly SheetOf[], today?: CalendarDate): Tracker =>
  valueOf(tryTracker(sheets, today));
