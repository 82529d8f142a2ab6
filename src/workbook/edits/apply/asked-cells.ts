import type { CellQuestions } from '../../excel/cell-questions';
import { mapInSteps, type Steps } from '../../steps';
import type { CellPlace } from '../../tracker';
import type { CellEdit } from '../edit-plan';
import type { ColumnEdits } from './work';

/** Cells without a change are read along where so few of them part two that have one. */
const gapReadAlong = 10;

/** The changes of a column in stretches that are read as one range each. */
function stretchesOf(edits: readonly CellEdit[]): CellEdit[][] {
  const stretches: CellEdit[][] = [];
  for (const edit of edits) {
    const before = stretches.at(-1)?.at(-1);
    if (before === undefined || edit.row - before.row > gapReadAlong) stretches.push([edit]);
    else stretches.at(-1)?.push(edit);
  }
  return stretches;
}

/** The cells of a column that would be changed, as they are now. */
export interface AskedColumn extends ColumnEdits {
  readonly formatOf: (edit: CellEdit) => string;
  /** In steps. */
  readonly changed: () => Steps<CellPlace[]>;
  readonly locked: () => CellPlace[];
}

/** Asks for the cells of a column that would be changed, and on a protected sheet whether they are locked. */
export function askColumn(
  questions: CellQuestions,
  sheet: Excel.Worksheet,
  { column, edits }: ColumnEdits,
  sheetIsProtected: boolean,
): AskedColumn {
  const stretches = stretchesOf(edits).map((part) => {
    const top = (part[0]?.row ?? 1) - 1;
    const area = { top, left: column, rows: (part.at(-1)?.row ?? 1) - top, columns: 1 };
    const isLocked = sheetIsProtected ? questions.askLocks(sheet, area) : () => false;
    return { part, asked: questions.ask(sheet, area), isLocked };
  });
  const askedOf = new Map(stretches.flatMap(({ part, asked }) => part.map((edit) => [edit, asked] as const)));
  return {
    column,
    edits,
    formatOf: (edit) => askedOf.get(edit)?.format(edit.row - 1, column) ?? 'General',
    changed: function* () {
      const places = yield* mapInSteps(edits, (edit) =>
        askedOf.get(edit)?.formula(edit.row - 1, column) === edit.from ? [] : [edit.place],
      );
      return places.flat();
    },
    locked: () =>
      stretches.flatMap(({ part, isLocked }) => part.filter(({ row }) => isLocked(row - 1)).map(({ place }) => place)),
  };
}
