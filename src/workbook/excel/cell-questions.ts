import { bottomOf } from '../cells/address';
import { toCellValue, type CellValue } from '../cells/cell-value';
import type { Area } from '../tracker';
import { breathe } from '../steps';
import { rangeOf } from './ranges';
import { cellsInOneTrip } from './rectangles';
import type { Session } from './session';

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

/** Asking for a range takes room of its own in a message, however few cells it has: as much as so many answers. */
const roomOfRange = 50;

/** The answer whether a cell is locked is an object, longer than so many values. */
const roomOfLock = 4;

/** Cells that are to be read: one round trip for tables of a usual size, more only where they fill a message. */
export class CellQuestions {
  private readonly waiting: { readonly room: number; readonly send: () => void }[] = [];

  /** Asks for values, formulas and number formats. */
  ask(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values', 'formulas', 'numberFormat']);
  }

  /** Asks for values alone. */
  askValues(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values']);
  }

  /** Asks which cells of a column are locked, counted from 0 on the sheet; Excel says it of each cell of a range. */
  askLocks(sheet: Excel.Worksheet, area: Area): (row: number) => boolean {
    const answerOf = this.inParts(area, roomOfLock, (part) =>
      rangeOf(sheet, part).getCellProperties({ format: { protection: true } }),
    );
    return (row) => {
      const { answer, index } = answerOf(row);
      return answer?.value[index]?.[0]?.format?.protection?.locked ?? true;
    };
  }

  /** Sends what has been asked for, in parts that fit into a message each. */
  async answer({ sync }: Session): Promise<void> {
    let left = answersInOneTrip;
    for (const { room, send } of this.waiting.splice(0)) {
      if (room > left && left < answersInOneTrip) {
        await sync();
        left = answersInOneTrip;
      }
      await breathe();
      send();
      left -= room;
    }
    await sync();
  }

  private asked(sheet: Excel.Worksheet, area: Area, properties: readonly Property[]): Asked {
    const answerOf = this.inParts(area, properties.length, (part) => rangeOf(sheet, part).load([...properties]));
    const at = (property: Property, row: number, column: number): unknown => {
      const { answer, index } = answerOf(row);
      const cells: unknown[][] = answer?.[property] ?? [];
      return cells[index]?.[column - area.left];
    };
    return {
      area,
      value: (row, column) => toCellValue(at('values', row, column)),
      formula: (row, column) => toCellValue(at('formulas', row, column)),
      format: (row, column) => {
        const format = at('numberFormat', row, column);
        return typeof format === 'string' ? format : 'General';
      },
    };
  }

  /**
   * Asks for an area in parts of as many rows as fit into a message.
   * @param roomOfCell how many answers each cell takes the room of
   * @returns by a row of the sheet the answer of its part, and where in that part the row stands
   */
  private inParts<Answer>(
    area: Area,
    roomOfCell: number,
    ask: (part: Area) => Answer,
  ): (row: number) => { readonly answer: Answer | null; readonly index: number } {
    const roomOfRow = area.columns * roomOfCell;
    const most = Math.max(1, Math.floor(answersInOneTrip / roomOfRow));
    const answers = Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
      const top = area.top + index * most;
      const part = { ...area, top, rows: Math.min(most, bottomOf(area) - top) };
      const asked: { answer: Answer | null } = { answer: null };
      const send = (): void => {
        asked.answer = ask(part);
      };
      this.waiting.push({ room: roomOfRange + part.rows * roomOfRow, send });
      return asked;
    });
    return (row) => {
      const down = row - area.top;
      return { answer: answers[Math.floor(down / most)]?.answer ?? null, index: down % most };
    };
  }
}

type Property = 'values' | 'formulas' | 'numberFormat';
