import { cellAddress } from '../../cells/address';
import { type CellValue, cellText, isErrorValue } from '../../cells/cell-value';
import type { ModelDefinition } from '../model';
import { checksOf } from '../page/checks';
import { columnsOf, partNames } from '../page/sheet-plan';
import { examplesLeft } from './examples-left';

/** What a result says. */
export interface ModelResult {
  readonly key: string;
  readonly label: string;
  readonly basis: string;
  /** In pounds, shares as 0 to 1; null while a check does not hold, or where it cannot be worked out. */
  readonly value: number | string | null;
  /** Its cell on the sheet, such as `B6`. */
  readonly cell: string;
}

/** Whether one of a model's checks holds. */
export interface ModelCheckResult {
  readonly label: string;
  readonly holds: boolean;
  /** What to do where it does not. */
  readonly advice: string;
  readonly cell: string;
}

/** What a model's sheet says. */
export interface ModelFigures {
  readonly results: readonly ModelResult[];
  readonly checks: readonly ModelCheckResult[];
  /** The inputs and lists that still hold the worked example's figures, by their labels and titles. */
  readonly examples: readonly string[];
}

/** A row of a part by its label; null where somebody has taken it away. Rows that were put in between do not matter. */
function rowFinder(cells: readonly (readonly CellValue[])[]): (part: string, label: string) => number | null {
  const labels = cells.map((row) => cellText(row[columnsOf.label] ?? ''));
  const starts = new Map<string, number>(Object.values(partNames).map((name) => [name, labels.indexOf(name)]));
  return (part, label) => {
    const start = starts.get(part) ?? -1;
    const row = start < 0 ? -1 : labels.indexOf(label, start + 1);
    return row < 0 ? null : row;
  };
}

/** Reads the results and checks of a model from the values of its sheet, from A1 on. */
export function modelFigures(definition: ModelDefinition, cells: readonly (readonly CellValue[])[]): ModelFigures {
  const rowOf = rowFinder(cells);
  const valueIn = (row: number): CellValue => cells[row]?.[columnsOf.value] ?? '';
  return {
    results: definition.results.flatMap(({ key, label, basis }) => {
      const row = rowOf(partNames.results, label);
      if (row === null) return [];
      const value = valueIn(row);
      const said = value === '' || typeof value === 'boolean' || isErrorValue(value) ? null : value;
      return [{ key, label, basis, value: said, cell: cellAddress(row, columnsOf.value) }];
    }),
    checks: checksOf(definition).flatMap(({ label, advice }) => {
      const row = rowOf(partNames.checks, label);
      if (row === null) return [];
      const holds = cellText(valueIn(row)) === 'Holds';
      return [{ label, advice, holds, cell: cellAddress(row, columnsOf.value) }];
    }),
    examples: examplesLeft(definition, cells, (label) => {
      const row = rowOf(partNames.inputs, label);
      return row === null ? null : valueIn(row);
    }),
  };
}
