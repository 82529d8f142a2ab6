import type { Engine } from '../engine/engine';
import type { EngineEvent } from '../engine/events';
import type { EngineSheet } from '../engine/sheet';
import { rangeOf } from '../engine/sheet-layout';
import { SetSelectionsOperation } from '../engine/vendor';
import type { Area } from '../book';
import { layers, type Mutate } from './layers';

/** Events after which rules, notes and tables are as they were. */
const unseen = new Set<EngineEvent['kind']>(['selected', 'sheetActivated', 'sheetDeactivated', 'chartsChanged']);

/** What the grid shows of one layer of a sheet: what it was drawn from, and how to take it away again. */
interface Shown {
  readonly from: string;
  readonly takeAway: () => void;
}

/** Shows in the grid what the engine keeps beside Univer's cells: conditional formats, validation, notes, tables. */
export class Projection {
  private readonly shown = new Map<string, readonly Shown[]>();
  private isStale = false;

  constructor(private readonly engine: Engine) {}

  /** Shows everything, and from now on whatever changes. */
  start(): void {
    this.showAll();
    this.engine.events.add((event) => {
      this.hear(event);
    });
  }

  private hear(event: EngineEvent): void {
    if (event.kind === 'selected' && !this.engine.isFollowing) this.select(event.sheetId, event.area);
    if (unseen.has(event.kind)) return;
    if (event.kind === 'sheetDeleted') {
      this.shown.delete(event.sheetId);
      return;
    }
    if (this.isStale) return;
    this.isStale = true;
    queueMicrotask(() => {
      this.isStale = false;
      // A list may offer what stands on another sheet than the one that has changed.
      this.showAll();
    });
  }

  private showAll(): void {
    for (const sheet of this.engine.sheets.all()) this.show(sheet);
  }

  /**
   * Draws again only what has changed. Univer checks an entry by its cell's rule before it goes on to the next cell, and
   * waits for ever where the rule is taken away meanwhile.
   */
  private show(sheet: EngineSheet): void {
    const mutate: Mutate = (id, params) => {
      this.mutate(id, sheet.id, params);
    };
    const before = this.shown.get(sheet.id) ?? [];
    const now = layers.map((layer, index): Shown => {
      const shown = before[index];
      const from = JSON.stringify(layer.items(sheet, this.engine));
      if (shown?.from === from) return shown;
      shown?.takeAway();
      return { from, takeAway: layer.draw(sheet, this.engine, mutate) };
    });
    this.shown.set(sheet.id, now);
  }

  private select(sheetId: string, area: Area): void {
    const range = rangeOf(area);
    const primary = {
      ...range,
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.mutate(SetSelectionsOperation.id, sheetId, { selections: [{ range, primary, style: null }], reveal: true });
  }

  private mutate(id: string, subUnitId: string, params: object): void {
    this.engine.univer.mutate(id, { subUnitId, ...params });
  }
}
