import type { ChartState } from '../../engine/charts/chart-store';
import type { EngineSheet } from '../../engine/sheet';
import type { Host } from '../host';
import { requireUnprotected } from '../host';

/** A chart, as an object of the model stands for it. */
export interface ChartTarget {
  readonly host: Host;
  readonly sheet: EngineSheet;
  readonly id: string;
}

/** What a chart is like now. */
export function chartState({ host, id }: ChartTarget): ChartState {
  return host.engine.charts.byId(id).state;
}

/** Changes a part of a chart, unless its sheet is protected. */
export function changeChart({ host, sheet, id }: ChartTarget, part: Partial<ChartState>): void {
  requireDrawable(sheet);
  host.engine.charts.change(id, part);
}

/** Refuses to change the charts of a protected sheet, unless its protection lets objects be edited. */
export function requireDrawable(sheet: EngineSheet): void {
  if (sheet.protectionOptions['allowEditObjects'] !== true) requireUnprotected(sheet);
}
