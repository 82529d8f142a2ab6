import { withSheet } from '../cells/address';
import type { FormulaCell } from './formula-cells';
import type { FreezeScope, KeptFormula } from './frozen-copy';
import { callsOurs, spillsIn, usesName } from './our-functions';

/** A cell with a formula, and the sheet that it stands on. */
export interface PlacedCell {
  readonly sheet: string;
  readonly cell: FormulaCell;
}

/** The cells whose formulas go, and those that would have to and cannot. */
export interface ChosenCells {
  readonly frozen: ReadonlySet<PlacedCell>;
  readonly kept: readonly KeptFormula[];
}

/** Errors that say that a value is still to come, or that the function was not there to give one. */
const unsettled = ['#BUSY!', '#GETTING_DATA', '#NAME?', '#CONNECT!', '#UNKNOWN!'];

/** Why the last value of a cell cannot stand for its formula; null where it can. */
function unfit({ error, hasValue, isRich }: FormulaCell): string | null {
  if (error !== null && unsettled.includes(error)) return `it shows ${error}`;
  if (error !== null && isRich) return 'it shows an error of a newer kind, such as #BUSY!';
  return hasValue ? null : 'it has not been calculated yet';
}

const keyOf = (sheet: string, address: string): string => `${sheet.toLowerCase()}!${address}`;
const groupOf = ({ sheet, cell }: PlacedCell): string =>
  `${sheet}!${cell.shared ?? cell.address}${cell.shared === null ? '' : ' shared'}`;

/** The cells that call our functions, directly, by a name, or by taking the spilled array of one that does. */
function concerned(cells: readonly PlacedCell[], ourNames: readonly string[]): Set<PlacedCell> {
  const found = new Set(cells.filter(({ cell }) => callsOurs(cell.formula) || usesName(cell.formula, ourNames)));
  for (;;) {
    const arrays = new Set(
      [...found].filter(({ cell }) => cell.isArray).map(({ sheet, cell }) => keyOf(sheet, cell.address)),
    );
    const more = cells.filter(
      (one) =>
        !found.has(one) &&
        spillsIn(one.cell.formula).some(({ sheet, cell }) => arrays.has(keyOf(sheet ?? one.sheet, cell))),
    );
    if (more.length === 0) return found;
    for (const one of more) found.add(one);
  }
}

/** The names of the workbook that stand for a formula with our functions, or for another such name. */
function namesOfOurs(names: readonly { readonly name: string; readonly formula: string }[]): string[] {
  const found = new Set(names.filter(({ formula }) => callsOurs(formula)).map(({ name }) => name));
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, formula } of names) if (usesName(formula, [...found])) found.add(name);
  }
  return [...found];
}

/** Chooses which cells are frozen. Cells that share one formula are frozen together, or none of them. */
export function chooseCells(
  cells: readonly PlacedCell[],
  names: readonly { readonly name: string; readonly formula: string }[],
  scope: FreezeScope,
): ChosenCells {
  const wanted = scope === 'all formulas' ? new Set(cells) : concerned(cells, namesOfOurs(names));
  const kept: KeptFormula[] = [];
  const keptGroups = new Map<string, string>();
  for (const one of wanted) {
    const why = unfit(one.cell);
    if (why !== null) keptGroups.set(groupOf(one), withSheet(one.sheet, one.cell.address));
  }
  const frozen = new Set<PlacedCell>();
  for (const one of wanted) {
    const other = keptGroups.get(groupOf(one));
    if (other === undefined) {
      frozen.add(one);
      continue;
    }
    const cell = withSheet(one.sheet, one.cell.address);
    kept.push({ cell, formula: `=${one.cell.formula}`, why: unfit(one.cell) ?? `it shares its formula with ${other}` });
  }
  return { frozen, kept };
}
