import { rowCount, type Shift } from '../area';
import type { Area } from '../book';
import { formulaAfterRemoval, type Removal } from '../formula/removal';
import { shiftFormula } from '../formula/shift';
import type { Engine } from './engine';
import { rewriteRuleFormulas } from './rule-formulas';
import type { EngineSheet } from './sheet';
import { rangeOf } from './sheet-layout';
import { UNIT_ID } from './univer-book';
import { movedWithin, shiftPartBeside } from './structure';
import {
  FormulaDataModel,
  type ICellData,
  MoveRangeMutation,
  type Nullable,
  ObjectMatrix,
  SetRangeValuesMutation,
} from './vendor';

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * Takes areas of the same columns out of a sheet and moves up what stands below them: every cell once, and every reference
 * through all of them. Univer's own command, one area at a time, copies all that is below each of them four times.
 * @param areas at least one, from the bottom up, so that each stands where it stood before
 */
export function takeOutRows(engine: Engine, sheet: EngineSheet, areas: readonly Area[]): void {
  const shifts = areas.map((area): Shift => ({ axis: 'rows', kind: 'delete', at: area.top, count: rowCount(area) }));
  const [first] = areas;
  const top = areas.at(-1)?.top;
  if (first === undefined || top === undefined) return;
  const { left, right } = first;
  const part = { left, right, top, bottom: Number.MAX_SAFE_INTEGER };
  clearSpills(engine, sheet, part);
  moveCells(engine, sheet, part, areas);
  moveMerges(sheet, part, shifts);
  rewriteFormulas(engine, { sheet: sheet.name, left, right, shifts });
  shiftPartBeside(engine, sheet, part, shifts);
  engine.calculator.markAll();
  for (const area of areas)
    engine.events.tell({ kind: 'changed', sheetId: sheet.id, area, change: 'CellDeleted', by: engine.author });
}

/** Takes back what formulas spill that are about to move: it is kept by the place of the formula. */
function clearSpills(engine: Engine, sheet: EngineSheet, part: Area): void {
  const cells = sheet.worksheet.getCellMatrix();
  for (const { top: row, left: column } of sheet.spillAreas()) {
    const held = cells.getValue(row, column);
    if (row < part.top || column < part.left || column > part.right || !held?.f) continue;
    const formula = held.f;
    write(engine, sheet, { [row]: { [column]: { f: null, v: null } } });
    cells.setValue(row, column, { ...held, f: formula });
  }
}

function moveCells(engine: Engine, sheet: EngineSheet, part: Area, areas: readonly Area[]): void {
  const cells = sheet.worksheet.getCellMatrix();
  const last = cells.getLength() - 1;
  const to: Matrix = {};
  // From the top down, since a row goes up by as many as were taken out above it.
  const rising = [...areas].reverse();
  let [next, taken] = [0, 0];
  const before: Matrix = cells.getMatrix();
  for (let row = part.top; row <= last; row += 1) {
    const line = (to[row] ??= {});
    for (const column of columnsOf(before[row], part)) line[column] ??= null;
    while (next < rising.length && row > (rising[next]?.bottom ?? 0)) {
      const gone = rising[next];
      taken += gone === undefined ? 0 : rowCount(gone);
      next += 1;
    }
    if (row >= (rising[next]?.top ?? Infinity)) continue;
    const target = (to[row - taken] ??= {});
    for (const column of columnsOf(before[row], part)) target[column] = before[row]?.[column] ?? null;
  }
  const range = rangeOf({ ...part, bottom: Math.max(last, part.top) });
  engine.univer.mutate(MoveRangeMutation.id, {
    fromRange: range,
    toRange: range,
    from: { subUnitId: sheet.id, value: {} },
    to: { subUnitId: sheet.id, value: to },
  });
}

function columnsOf(line: Matrix[number] | undefined, { left, right }: Area): number[] {
  return Object.keys(line ?? {})
    .map(Number)
    .filter((column) => column >= left && column <= right);
}

/** Moves merged cells along; those that reach beyond the columns come apart. */
function moveMerges({ worksheet, layout }: EngineSheet, part: Area, shifts: readonly Shift[]): void {
  const merged = worksheet.getConfig().mergeData.map(({ startRow, startColumn, endRow, endColumn }): Area => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));
  const touched = merged.filter(
    ({ left, right, bottom }) => bottom >= part.top && left <= part.right && right >= part.left,
  );
  for (const area of touched) layout.unmerge(area);
  for (const area of touched) {
    if (area.left < part.left || area.right > part.right) continue;
    const after = movedWithin(area, part, shifts);
    if (after && (after.top < after.bottom || after.left < after.right)) layout.merge(after);
  }
}

function rewriteFormulas(engine: Engine, removal: Removal): void {
  const formulas = engine.univer.injector.get(FormulaDataModel).getFormulaData()[UNIT_ID] ?? {};
  for (const sheet of engine.sheets.all()) {
    const changed: Matrix = {};
    new ObjectMatrix(formulas[sheet.id] ?? {}).forValue((row, column, item) => {
      if (!item) return;
      const { f, si, x = 0, y = 0 } = item;
      const before = shiftFormula(f, y, x);
      const after = formulaAfterRemoval(before, sheet.name, removal);
      // Of formulas that share an id only the first has a text, which the others would follow when it changes.
      if (after !== before || si) (changed[row] ??= {})[column] = { f: after, si: null };
    });
    if (Object.keys(changed).length > 0) write(engine, sheet, changed);
    rewriteRuleFormulas(sheet, removal);
  }
  for (const name of engine.names.all()) {
    const own = name.sheetId === undefined ? undefined : engine.sheets.byId(name.sheetId)?.name;
    const after = formulaAfterRemoval(name.formula, own, removal);
    if (after !== name.formula) engine.names.setFormula(name, after);
  }
}

function write(engine: Engine, sheet: EngineSheet, cellValue: Matrix): void {
  engine.univer.mutate(SetRangeValuesMutation.id, { subUnitId: sheet.id, cellValue });
}
