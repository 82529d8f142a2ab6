import type { Area } from '../book';
import type { Engine } from './engine';
import { refusePartOfTable } from './shift-cells';
import type { EngineSheet } from './sheet';
import { takeOutRows } from './take-out-rows';

/**
 * Cells that an add-in takes out of a sheet one after the other, from the bottom up and of the same columns, as one does
 * with rows of a table. They wait, so that what stands below them is moved once.
 */
export class GatheredRemovals {
  private sheet: EngineSheet | undefined;
  private areas: Area[] = [];

  constructor(private readonly engine: Engine) {}

  /** Has the cells of an area taken out; what is below them will move up. Throws where it would tear a table. */
  add(sheet: EngineSheet, area: Area): void {
    const last = this.areas.at(-1);
    const goesOn = last?.left === area.left && last.right === area.right && area.bottom < last.top;
    if (sheet !== this.sheet || !goesOn) this.carryOut();
    refusePartOfTable(this.engine, sheet, area, 'rows');
    this.sheet = sheet;
    this.areas.push(area);
  }

  /** Takes out what waits; to be called before anything that looks at cells. */
  carryOut(): void {
    const { sheet, areas } = this;
    this.sheet = undefined;
    this.areas = [];
    if (sheet !== undefined) takeOutRows(this.engine, sheet, areas);
  }
}
