import type { ChartState } from '../../engine/charts/chart-store';
import type { PictureSeries } from '../../engine/charts/picture';
import type { ChartLook } from './look';

/** All that a drawing of a chart is made from. */
export interface ChartPicture {
  readonly state: ChartState;
  readonly series: readonly PictureSeries[];
  readonly look: ChartLook;
}

/** A rectangle of the drawing, in pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A series with its place among all, by which its colour is chosen and its looks are found. */
export interface DrawnSeries extends PictureSeries {
  readonly index: number;
}

/** The title that a chart shows; `undefined` for none. */
export function titleOf({ state: { title }, series }: ChartPicture): string | undefined {
  if (!title.visible) return undefined;
  return title.text ?? (series.length === 1 ? series[0]?.name : 'Chart Title');
}
