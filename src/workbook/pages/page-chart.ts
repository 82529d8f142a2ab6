import type { RagStatus } from '../../finance/rag/status';
import type { Area } from '../tracker';

/** The charts that we draw: native ones, which Excel and LibreOffice recalculate. */
export type PageChartType = 'columns' | 'stackedColumns' | 'bars' | 'stackedBars' | 'lines' | 'doughnut';

/** The colours of a chart's series, told apart by lightness too, for print without colour. */
export type SeriesColour =
  'target' | 'forecast' | 'delivered' | 'atRisk' | 'adverse' | 'favourable' | 'plain' | RagStatus;

/** How one series looks. `invisible` is the base on which the steps of a waterfall stand. */
export type SeriesLook = SeriesColour | 'invisible';

/** A native chart of cells on the same page. */
export interface PageChart {
  readonly type: PageChartType;
  /** A sentence that says what the chart shows, with its unit. */
  readonly title: string;
  /** The cells shown: the first row names the series, the first column the categories. */
  readonly source: Area;
  /** The cells over which the chart lies. */
  readonly place: Area;
  /** In the order of the series; a doughnut has one look for each category. */
  readonly looks: readonly SeriesLook[];
  /** What the value axis and the labels show; thousands and millions are those of pounds, on a page whose unit is the pound. */
  readonly values: 'money' | 'thousands' | 'millions' | 'share' | 'count';
  readonly showLabels?: boolean;
  /** Whether no value can be below 0: its axis then begins there, where Excel would cut what the values have in common. */
  readonly isNeverNegative?: boolean;
}
