import { areaAddress, withSheet } from '../cells/address';
import { isFormula as hasFormula, toCellValue, type CellValue } from '../cells/cell-value';
import { mapInSteps, type Steps } from '../steps';
import type { Area } from '../tracker';
import { rangeOf } from './ranges';
import { partsBySize, type Job } from './trips';

/** A column of cells into which is written. */
export interface ColumnPlace {
  readonly sheet: Excel.Worksheet;
  /** Of the sheet. */
  readonly name: string;
  /** Counted from 0. */
  readonly column: number;
  /** On a protected sheet Excel refuses a range that holds a locked cell, though that cell were to stay as it is. */
  readonly sheetIsProtected: boolean;
}

/** What goes into one row of a column, counted from 0. */
export interface RowText {
  readonly row: number;
  /** What the cell shall hold. */
  readonly text: CellValue;
  /** What is sent for it, where that is not the same: a text with an apostrophe. */
  readonly sent?: CellValue;
  /** `text` is a formula. */
  readonly isFormula?: boolean;
}

/** The writing of cells of a column, and whether Excel then shows what was written. */
export interface ColumnWrite {
  /** Each fits into a message. */
  readonly jobs: readonly Job[];
  /** From the first to the last of them, with the sheet, such as `Savings!K5:K25`. */
  readonly address: string;
  readonly cells: number;
  /** To be asked after the last sync. In steps. */
  readonly holds: () => Steps<boolean>;
}

/** About so many characters does a message hold for a range beside what is written into it. */
const roomOfRange = 900;

/** Rows that are written as one range; other cells between them stay as they are. */
interface Stretch {
  readonly job: Job;
  readonly holds: () => boolean;
}

const areaOf = (column: number, rows: readonly RowText[]): Area => {
  const top = rows[0]?.row ?? 0;
  return { top, left: column, rows: (rows.at(-1)?.row ?? 0) - top + 1, columns: 1 };
};

/** A column of cells in which null leaves a cell as it is. */
export function sparseColumn<Cell>(cells: ReadonlyMap<number, Cell>, { top, rows }: Area): (Cell | null)[][] {
  return Array.from({ length: rows }, (_, index) => [cells.get(top + index) ?? null]);
}

function writeStretch({ sheet, column }: ColumnPlace, rows: readonly RowText[], size: number): Stretch {
  const area = areaOf(column, rows);
  const hasFormulas = rows.some(({ isFormula = false }) => isFormula);
  let written: Excel.Range | null = null;
  return {
    job: {
      size,
      send: () => {
        written = rangeOf(sheet, area);
        written.values = sparseColumn(new Map(rows.map(({ row, text, sent }) => [row, sent ?? text] as const)), area);
        written.load(hasFormulas ? 'values,formulas' : 'values');
      },
    },
    holds: () => {
      const now: unknown[][] = written?.values ?? [];
      const formulas: unknown[][] = hasFormulas ? (written?.formulas ?? []) : [];
      return rows.every(({ row, text, isFormula = false }) =>
        isFormula
          ? hasFormula(toCellValue(formulas[row - area.top]?.[0]))
          : toCellValue(now[row - area.top]?.[0]) === text,
      );
    },
  };
}

/** Rows that may be one range: on a protected sheet only neighbours. */
function rangesOf(rows: readonly RowText[], sheetIsProtected: boolean): RowText[][] {
  const ranges: RowText[][] = [];
  for (const one of rows) {
    const range = ranges.at(-1);
    const before = range?.at(-1);
    if (range !== undefined && (!sheetIsProtected || before?.row === one.row - 1)) range.push(one);
    else ranges.push([one]);
  }
  return ranges;
}

/** Writes texts into single cells of a column, in their order; other cells stay as they are. */
export function writeColumn(place: ColumnPlace, rows: readonly RowText[]): ColumnWrite {
  const stretches = rangesOf(rows, place.sheetIsProtected).flatMap((range) =>
    partsBySize(range.map((row) => ({ row, size: String(row.text).length + 8 }))).map(({ items, size }) =>
      writeStretch(
        place,
        items.map(({ row }) => row),
        size + roomOfRange,
      ),
    ),
  );
  return {
    jobs: stretches.map(({ job }) => job),
    address: withSheet(place.name, areaAddress(areaOf(place.column, rows))),
    cells: rows.length,
    holds: function* () {
      const held = yield* mapInSteps(stretches, ({ holds }) => holds(), 1);
      return !held.includes(false);
    },
  };
}

/** Where Excel does not show what was written. In steps. */
export function* notHeld<Write extends Pick<ColumnWrite, 'holds'>>(writes: readonly Write[]): Steps<Write[]> {
  const wrong: Write[] = [];
  for (const one of writes) if (!(yield* one.holds())) wrong.push(one);
  return wrong;
}
