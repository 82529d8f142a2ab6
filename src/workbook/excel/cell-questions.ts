import { bottomOf } from '../cells/address';
import { toCellValue, type CellValue } from '../cells/cell-value';
import type { Area } from '../tracker';
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

/** Cells that are to be read: one round trip for tables of a usual size, more only where they fill a message. */
export class CellQuestions {
  private waiting: { readonly room: number; readonly send: () => void }[] = [];
  /** What is to be asked once the first answers are there. */
  private readonly askNext: (() => void)[] = [];

  /** Asks for values, formulas and number formats. */
  ask(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values', 'formulas', 'numberFormat']);
  }

  /** Asks for values alone. */
  askValues(sheet: Excel.Worksheet, area: Area): Asked {
    return this.asked(sheet, area, ['values']);
  }

  /**
   * Asks which cells of a column are locked: as one range, and cell by cell only where some of them are and some are not.
   * @param rows of the area about which somebody will want to know, counted from 0 on the sheet
   */
  askLocks(sheet: Excel.Worksheet, area: Area, rows: readonly number[]): (row: number) => boolean {
    const whole = this.askLock(sheet, area);
    const cells = new Map<number, () => boolean | null>();
    this.askNext.push(() => {
      if (whole() !== null) return;
      for (const row of rows) cells.set(row, this.askLock(sheet, { ...area, top: row, rows: 1 }));
    });
    return (row) => (cells.get(row) ?? whole)() ?? true;
  }

  /** Sends what has been asked for, in parts that fit into a message each. */
  async answer(session: Session): Promise<void> {
    await this.send(session);
    for (const ask of this.askNext.splice(0)) ask();
    if (this.waiting.length > 0) await this.send(session);
  }

  private async send({ sync }: Session): Promise<void> {
    const parts = this.waiting;
    this.waiting = [];
    let left = answersInOneTrip;
    for (const { room, send } of parts) {
      if (room > left && left < answersInOneTrip) {
        await sync();
        left = answersInOneTrip;
      }
      send();
      left -= room;
    }
    await sync();
  }

  /** Whether all cells of an area are locked; null where only some of them are. */
  private askLock(sheet: Excel.Worksheet, area: Area): () => boolean | null {
    let protection: Excel.FormatProtection | null = null;
    const send = (): void => {
      protection = rangeOf(sheet, area).format.protection.load('locked');
    };
    this.waiting.push({ room: roomOfRange, send });
    return () => {
      const locked: unknown = protection?.locked;
      return typeof locked === 'boolean' ? locked : null;
    };
  }

  private asked(sheet: Excel.Worksheet, area: Area, properties: readonly Property[]): Asked {
    const most = Math.max(1, Math.floor(answersInOneTrip / (area.columns * properties.length)));
    const parts = Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
      const top = area.top + index * most;
      const part: { readonly top: number; range: Excel.Range | null } = { top, range: null };
      const rows = Math.min(most, bottomOf(area) - top);
      this.waiting.push({
        room: roomOfRange + rows * area.columns * properties.length,
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
