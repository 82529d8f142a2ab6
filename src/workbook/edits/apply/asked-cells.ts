import { bottomOf } from '../../cells/address';
import { toCellValue, type CellValue } from '../../cells/cell-value';
import { rangeOf } from '../../excel/ranges';
import { cellsInOneTrip } from '../../excel/rectangles';
import type { Session } from '../../excel/session';
import { mapInSteps, type Steps } from '../../steps';
import type { Area, CellPlace } from '../../tracker';
import type { CellEdit } from '../edit-plan';
import type { ColumnEdits } from './work';

/** One rectangle of cells that has been asked for. */
export interface Asked {
  readonly area: Area;
  /** Counted from 0 on the sheet; `''` outside of the rectangle. */
  readonly value: (row: number, column: number) => CellValue;
  readonly formula: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
}

/** Values, formulas and number formats count each: a message takes so many cells with their values and formulas. */
const answersInOneTrip = 2 * cellsInOneTrip;

/** Cells that are to be read: one round trip for tables of a usual size, more only where they fill a message. */
export class CellQuestions {
  private readonly waiting: { readonly cells: number; readonly send: () => void }[] = [];

  /** Asks for values, formulas and number formats. */
  ask(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values', 'formulas', 'numberFormat']);
  }

  /** Asks for values alone. */
  askValues(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values']);
  }

  /** Sends what has been asked for, in parts that fit into a message each. */
  async answer({ sync }: Session): Promise<void> {
    let room = answersInOneTrip;
    for (const { cells, send } of this.waiting) {
      if (cells > room && room < answersInOneTrip) {
        await sync();
        room = answersInOneTrip;
      }
      send();
      room -= cells;
    }
    await sync();
  }

  private asked(sheet: Excel.Worksheet, area: Area, properties: readonly Property[]): Asked {
    const most = Math.max(1, Math.floor(answersInOneTrip / (area.columns * properties.length)));
    const parts = Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
      const top = area.top + index * most;
      const part: { readonly top: number; range: Excel.Range | null } = { top, range: null };
      const rows = Math.min(most, bottomOf(area) - top);
      this.waiting.push({
        cells: rows * area.columns * properties.length,
        send: () => {
          part.range = rangeOf(sheet, { ...area, top, rows }).load([...properties]);
        },
      });
      return part;
    });
    const at = (property: Property, row: number, column: number): unknown => {
      const part = row < area.top ? undefined : parts[Math.floor((row - area.top) / most)];
      const cells: unknown[][] = part?.range?.[property] ?? [];
      return cells[row - (part?.top ?? 0)]?.[column - area.left];
    };
    const formula = (row: number, column: number): CellValue => toCellValue(at('formulas', row, column));
    return {
      area,
      value: (row, column) => toCellValue(at('values', row, column)),
      formula,
      format: (row, column) => {
        const format = at('numberFormat', row, column);
        return typeof format === 'string' ? format : 'General';
      },
    };
  }
}

type Property = 'values' | 'formulas' | 'numberFormat';

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
    const rows = (part.at(-1)?.row ?? 1) - top;
    return { part, asked: questions.ask(sheet, { top, left: column, rows, columns: 1 }) };
  });
  const locks = (sheetIsProtected ? edits : []).map((edit) => ({
    edit,
    protection: rangeOf(sheet, { top: edit.row - 1, left: column, rows: 1, columns: 1 }).format.protection.load(
      'locked',
    ),
  }));
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
    locked: () => locks.filter(({ protection }) => protection.locked).map(({ edit }) => edit.place),
  };
}
