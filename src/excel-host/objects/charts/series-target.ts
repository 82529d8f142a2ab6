import type { SeriesOf } from '../../chart-data';
import type { ChartReference } from '../../engine/charts/reference';
import { ExcelError } from '../../errors';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState } from './chart-target';

/** A series by its place in its chart. */
export interface SeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

/** What a series is like now. */
export function seriesState({ chart, index }: SeriesTarget): SeriesOf<ChartReference> {
  const { name, series } = chartState(chart);
  const found = series[index];
  if (!found) throw new ExcelError('ItemNotFound', `The chart ${name} has no series ${index + 1}: it was deleted.`);
  return found;
}

/** Changes a part of a series. */
export function changeSeries(target: SeriesTarget, part: Partial<SeriesOf<ChartReference>>): void {
  const changed = { ...seriesState(target), ...part };
  changeChart(target.chart, { series: chartState(target.chart).series.with(target.index, changed) });
}
