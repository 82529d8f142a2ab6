import type { Shift } from '../../area';
import { wholeSheet } from '../../area';
import type { Area } from '../../book';
import type { ChartData, ChartOf } from '../../chart-data';
import { withSources } from '../../chart-data';
import { ExcelError } from '../../errors';
import { movedWithin } from '../structure';
import { movedPlace } from './place';
import type { ChartReference, SheetFinder } from './reference';
import { chartReference, movedReference, referenceText } from './reference';

/** A chart as the engine holds it: its cells are named by sheet and area, so that they are found again after renaming. */
export type ChartState = ChartOf<ChartReference>;

/** One chart of a sheet. */
export interface EngineChart {
  readonly id: string;
  readonly sheetId: string;
  readonly state: ChartState;
}

/** The charts of the workbook, in their order on each sheet. */
export class ChartStore {
  private charts: readonly EngineChart[] = [];
  private lastId = 0;

  /** `tell` hears of every sheet whose charts changed. */
  constructor(
    private readonly sheets: SheetFinder,
    private readonly tell: (sheetId: string) => void,
  ) {}

  onSheet(sheetId: string): readonly EngineChart[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  /** A chart of a sheet by its name, whatever the case, or its id. */
  find(sheetId: string, nameOrId: string): EngineChart | undefined {
    const wanted = nameOrId.toLowerCase();
    const charts = this.onSheet(sheetId);
    return charts.find(({ id }) => id === nameOrId) ?? charts.find(({ state }) => state.name.toLowerCase() === wanted);
  }

  /** The chart of an id. Throws `ItemNotFound` where it was deleted. */
  byId(id: string): EngineChart {
    const found = this.charts.find((chart) => chart.id === id);
    if (!found) throw new ExcelError('ItemNotFound', 'The chart is gone: it was deleted.');
    return found;
  }

  /** Adds a chart under a name of its own, `Chart 1` and so on. */
  add(sheetId: string, state: Omit<ChartState, 'name'>): EngineChart {
    let number = this.onSheet(sheetId).length + 1;
    while (this.find(sheetId, `Chart ${number}`)) number += 1;
    const chart = this.hold(sheetId, { ...state, name: `Chart ${number}` });
    this.tell(sheetId);
    return chart;
  }

  /** Changes a part of a chart. */
  change(id: string, part: Partial<ChartState>): void {
    const { sheetId } = this.byId(id);
    this.charts = this.charts.map((chart) =>
      chart.id === id ? { ...chart, state: { ...chart.state, ...part } } : chart,
    );
    this.tell(sheetId);
  }

  remove(id: string): void {
    const { sheetId } = this.byId(id);
    this.charts = this.charts.filter((chart) => chart.id !== id);
    this.tell(sheetId);
  }

  /** Takes in the charts of a sheet from plain data. One of an unknown kind is nothing without its part of a file. */
  load(sheetId: string, charts: readonly ChartData[]): void {
    for (const chart of charts.filter(({ type, source }) => type !== undefined || source !== undefined))
      this.hold(
        sheetId,
        withSources(chart, (text) => chartReference(this.sheets, text)),
      );
  }

  /** The charts of a sheet as plain data. */
  save(sheetId: string): ChartData[] {
    return this.onSheet(sheetId).map(({ state }) =>
      withSources(state, (reference) => referenceText(this.sheets, reference)),
    );
  }

  /** Moves along with cells that came or went in a part of a sheet: what charts show and, with whole rows or columns, the charts. */
  shift(sheetId: string, part: Area, shifts: readonly Shift[]): void {
    const moved = (area: Area) => movedWithin(area, part, shifts);
    this.charts = this.charts.map((chart) => {
      const state = withSources(chart.state, (reference) => movedReference(reference, sheetId, moved));
      const stands = chart.sheetId === sheetId && part === wholeSheet;
      return { ...chart, state: stands ? { ...state, place: shifts.reduce(movedPlace, state.place) } : state };
    });
  }

  private hold(sheetId: string, state: ChartState): EngineChart {
    this.lastId += 1;
    const chart = { id: `{chart-${this.lastId}}`, sheetId, state };
    this.charts = [...this.charts, chart];
    return chart;
  }
}
