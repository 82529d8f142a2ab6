import { areaAddress, withSheet } from '../cells/address';
import { isFormula as hasFormula, toCellValue, type CellValue } from '../cells/cell-value';
import type { Area } from '../tracker';
import { rangeOf } from './ranges';
import type { Job } from './trips';

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

/** The writing of one stretch of a column, and whether Excel then shows what was written. */
export interface ColumnWrite {
  readonly job: Job;
  /** With the sheet, such as `Savings!K5:K25`. */
  readonly address: string;
  readonly cells: number;
  /** To be asked after the last sync. */
  readonly holds: () => boolean;
}

const charactersInOneStretch = 500_000;

/** Cuts a long column where its texts fill a message. */
function stretches(rows: readonly RowText[]): RowText[][] {
  const parts: RowText[][] = [];
  let size = Infinity;
  for (const one of rows) {
    if (size + String(one.text).length > charactersInOneStretch) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(one);
    size += String(one.text).length + 8;
  }
  return parts;
}

function writeStretch(sheet: Excel.Worksheet, name: string, column: number, rows: readonly RowText[]): ColumnWrite {
  const top = rows[0]?.row ?? 0;
  const area: Area = { top, left: column, rows: (rows.at(-1)?.row ?? 0) - top + 1, columns: 1 };
  const texts = new Map(rows.map(({ row, text, sent }) => [row, sent ?? text] as const));
  // Null leaves a cell as it is: rows between the lines, formulas and cells that already hold the text.
  const values = Array.from({ length: area.rows }, (_, index) => [texts.get(top + index) ?? null]);
  const hasFormulas = rows.some(({ isFormula = false }) => isFormula);
  let written: Excel.Range | null = null;
  return {
    job: {
      size: rows.reduce((sum, { text }) => sum + String(text).length + 8, 0),
      send: () => {
        written = rangeOf(sheet, area);
        written.values = values;
        written.load(hasFormulas ? 'values,formulas' : 'values');
      },
    },
    address: withSheet(name, areaAddress(area)),
    cells: rows.length,
    holds: () => {
      const now: unknown[][] = written?.values ?? [];
      const formulas: unknown[][] = hasFormulas ? (written?.formulas ?? []) : [];
      return rows.every(({ row, text, isFormula = false }) =>
        isFormula ? hasFormula(toCellValue(formulas[row - top]?.[0])) : toCellValue(now[row - top]?.[0]) === text,
      );
    },
  };
}

/** Writes texts into single cells of a column, in their order, as one array; other cells stay as they are. */
export const writeColumn = (
  sheet: Excel.Worksheet,
  name: string,
  column: number,
  rows: readonly RowText[],
): ColumnWrite[] => stretches(rows).map((part) => writeStretch(sheet, name, column, part));
