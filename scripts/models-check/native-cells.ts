import { cellAddress } from '../../src/workbook/cells/address';
import type { ModelDefinition } from '../../src/workbook/models/model';
import { checksOf } from '../../src/workbook/models/page/checks';
import { sourcesOf } from '../../src/workbook/models/page/formulas';
import { restsOn } from '../../src/workbook/models/page/rests-on';
import { cases, columnsOf, failingKey, planSheet, type SheetPlan } from '../../src/workbook/models/page/sheet-plan';

/** A cell of a model's sheet, counted from 0, and what it is called in a complaint. */
export interface CellOfModel {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/** The cells that every spreadsheet can work out; and how many rest on functions of our own, which Excel alone has. */
export interface CellsOfModel {
  readonly native: readonly CellOfModel[];
  readonly ours: number;
}

/** Cells of one row or column of a list, which all rest on the same. */
interface Group {
  readonly isOurs: boolean;
  readonly cells: readonly CellOfModel[];
}

const sensitivity = Array.from({ length: cases }, (_, index) => columnsOf.sensitivity + index);

const hasOurs = (formulas: readonly string[]): boolean => formulas.some((formula) => formula.includes('MTFS.'));

/** The cells of a figure, an input or a check in some columns. */
function cellsOfRow({ rowOf }: SheetPlan, key: string, name: string, columns: readonly number[]): CellOfModel[] {
  const row = rowOf.get(key);
  if (row === undefined) throw new Error(`The sheet has no row for ${key}.`);
  return columns.map((column) => ({ row, column, name }));
}

/** The checks, and how many of them do not hold. */
function checkGroups(definition: ModelDefinition, plan: SheetPlan): Group[] {
  const checks = checksOf(definition).map(({ label, holds }, index) => ({
    isOurs: hasOurs([holds, ...restsOn(definition, sourcesOf(holds)).formulas]),
    cells: cellsOfRow(plan, `check ${index}`, label, [columnsOf.value]),
  }));
  const failing = cellsOfRow(plan, failingKey, 'Checks that do not hold', [columnsOf.value]);
  return [...checks, { isOurs: checks.some(({ isOurs }) => isOurs), cells: failing }];
}

function listGroups(definition: ModelDefinition, plan: SheetPlan): Group[] {
  return definition.lists.flatMap(({ key, title, columns, rows }, index) => {
    const place = plan.lists[index];
    if (place === undefined) throw new Error(`The sheet has no place for the list ${key}.`);
    return columns.flatMap(({ heading, formula }, across) => {
      if (formula === undefined) return [];
      const column = place.left + across;
      const cells = rows.map((_, down) => ({ row: place.top + 1 + down, column, name: `${title}, ${heading}` }));
      return [{ isOurs: hasOurs(restsOn(definition, [`${key}[${heading}]`]).formulas), cells }];
    });
  });
}

/**
 * The cells of a model's sheet that hold formulas: its figures and inputs with their sensitivity, its checks, and the
 * columns of its lists.
 */
export function cellsOfModel(definition: ModelDefinition): CellsOfModel {
  const plan = planSheet(definition);
  const groups: Group[] = [
    ...[...definition.workings, ...definition.results].map(({ key, label }) => ({
      isOurs: hasOurs(restsOn(definition, [key]).formulas),
      cells: cellsOfRow(plan, key, label, [columnsOf.value, ...sensitivity]),
    })),
    ...definition.inputs.map(({ key, label }) => ({
      isOurs: false,
      cells: cellsOfRow(plan, key, label, sensitivity),
    })),
    ...checkGroups(definition, plan),
    ...listGroups(definition, plan),
  ];
  const cellsOf = (isOurs: boolean): CellOfModel[] =>
    groups.filter((group) => group.isOurs === isOurs).flatMap(({ cells }) => cells);
  return {
    native: cellsOf(false).map((cell) => ({ ...cell, name: `${cell.name} (${cellAddress(cell.row, cell.column)})` })),
    ours: cellsOf(true).length,
  };
}
