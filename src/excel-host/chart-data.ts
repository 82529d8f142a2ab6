/**
 * A chart as plain data: part of the workbook of `book.ts`. Places and sizes are in points; colours are `#RRGGBB`.
 * Whatever is left out is as Excel gives it of itself: a colour of the theme, an axis that fits the values.
 */

/** The kinds of chart that can be made, by the names of Excel's API. */
export const chartTypes = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'AreaStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
] as const;
export type ChartType = (typeof chartTypes)[number];

export const legendPositions = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;
export type LegendPosition = (typeof legendPositions)[number];

export const labelPositions = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot'] as const;
export type LineStyle = (typeof lineStyles)[number];

export const displayUnits = [
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
] as const;
export type DisplayUnit = (typeof displayUnits)[number];

export const tickLabelPositions = ['NextToAxis', 'High', 'Low', 'None'] as const;
export type TickLabelPosition = (typeof tickLabelPositions)[number];

/** A corner of a chart: a cell, and how far into it, in points. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where a chart stands: from cell to cell, so that it moves and grows with them, or from a cell with a size of its own. */
export type ChartPlace =
  | { readonly kind: 'cells'; readonly from: CellPoint; readonly to: CellPoint }
  | { readonly kind: 'size'; readonly from: CellPoint; readonly width: number; readonly height: number };

export interface ChartFont {
  readonly bold?: boolean | undefined;
  /** Points. */
  readonly size?: number | undefined;
  readonly colour?: string | undefined;
}

export interface ChartTitleData {
  readonly visible: boolean;
  /** Left out, Excel's own words: the name of the only series, else "Chart Title". */
  readonly text?: string | undefined;
  /** Whether it lies over the plot instead of beside it. */
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartLegendData {
  readonly visible: boolean;
  readonly position: LegendPosition;
  readonly overlay: boolean;
  readonly font: ChartFont;
}

export interface ChartAxisData {
  readonly visible: boolean;
  readonly titleVisible: boolean;
  readonly titleText?: string | undefined;
  readonly titleFont: ChartFont;
  /** Left out, that of the cells. */
  readonly numberFormat?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly displayUnit?: DisplayUnit | undefined;
  readonly tickLabels: TickLabelPosition;
  readonly font: ChartFont;
}

/** A line along a series or round it. */
export interface ChartLine {
  readonly colour?: string | undefined;
  /** Points. */
  readonly weight?: number | undefined;
  readonly style?: LineStyle | undefined;
}

/** A colour, or `none` for no fill at all. */
export type ChartFill = string;
export const NO_FILL: ChartFill = 'none';

export interface ChartLabelsData {
  readonly showValue: boolean;
  readonly showCategoryName: boolean;
  readonly showSeriesName: boolean;
  readonly showPercentage: boolean;
  readonly position?: LabelPosition | undefined;
  readonly numberFormat?: string | undefined;
  readonly font: ChartFont;
}

export interface ChartPointData {
  /** Counted from 0. */
  readonly index: number;
  readonly fill?: ChartFill | undefined;
}

/** The name of a series: a cell's, or one typed for it. */
export type SeriesName<Source> = { readonly source: Source } | { readonly text: string };

/** One series. `Source` is how cells are named: by a text such as `Savings!$B$2:$B$9` in plain data. */
export interface SeriesOf<Source> {
  /** Left out, Excel calls it `Series1` and so on. */
  readonly name?: SeriesName<Source> | undefined;
  readonly values?: Source | undefined;
  /** The names of the points, or their places along the x axis of a scatter chart. */
  readonly categories?: Source | undefined;
  /** Left out, that of the chart. */
  readonly type?: ChartType | undefined;
  readonly fill?: ChartFill | undefined;
  readonly line: ChartLine;
  readonly points: readonly ChartPointData[];
  readonly labels?: ChartLabelsData | undefined;
  /** Between groups of columns, in per cent of a column's width. */
  readonly gapWidth?: number | undefined;
  /** Of the columns of a group, in per cent of their width; below 0 they stand apart. */
  readonly overlap?: number | undefined;
}

/** One chart; see {@link SeriesOf} for `Source`. */
export interface ChartOf<Source> {
  readonly name: string;
  /** Its part of the opened file, by which saving finds what the file holds beyond this model. */
  readonly source?: string | undefined;
  /** Left out for a kind of chart that is kept but not known. */
  readonly type?: ChartType | undefined;
  readonly place: ChartPlace;
  readonly title: ChartTitleData;
  readonly legend: ChartLegendData;
  readonly categoryAxis: ChartAxisData;
  readonly valueAxis: ChartAxisData;
  readonly series: readonly SeriesOf<Source>[];
  /** Whether cells of hidden rows and columns are left out. */
  readonly plotVisibleOnly: boolean;
}

export type ChartSeriesData = SeriesOf<string>;
export type ChartData = ChartOf<string>;

/** An axis as Excel makes it. */
export const plainAxis: ChartAxisData = {
  visible: true,
  titleVisible: false,
  titleFont: {},
  gridlines: false,
  reversed: false,
  tickLabels: 'NextToAxis',
  font: {},
};

/** What labels of a series show when they are first asked for. */
export const plainLabels: ChartLabelsData = {
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  font: {},
};

/** A chart with its cells named in another way. */
export function withSources<From, To>(chart: ChartOf<From>, named: (source: From) => To): ChartOf<To> {
  return { ...chart, series: chart.series.map((one) => seriesWithSources(one, named)) };
}

function seriesWithSources<From, To>(series: SeriesOf<From>, named: (source: From) => To): SeriesOf<To> {
  const { name, values, categories, ...rest } = series;
  return {
    ...rest,
    ...(name === undefined ? {} : { name: 'text' in name ? name : { source: named(name.source) } }),
    ...(values === undefined ? {} : { values: named(values) }),
    ...(categories === undefined ? {} : { categories: named(categories) }),
  };
}

/** The family of a kind of chart: what one group of its series is drawn as. */
export type ChartFamily = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';

/** How the series of a group share one value: side by side, one upon the other, or as parts of a hundred. */
export type ChartGrouping = 'side' | 'stacked' | 'percent';

/** A kind of chart taken apart. */
export function shapeOf(type: ChartType): { readonly family: ChartFamily; readonly grouping: ChartGrouping } {
  const grouping = type.endsWith('100') ? 'percent' : type.endsWith('Stacked') ? 'stacked' : 'side';
  if (type.startsWith('Column')) return { family: 'column', grouping };
  if (type.startsWith('Bar')) return { family: 'bar', grouping };
  if (type.startsWith('Line')) return { family: 'line', grouping };
  if (type.startsWith('Area')) return { family: 'area', grouping };
  return { family: type === 'Pie' ? 'pie' : type === 'Doughnut' ? 'doughnut' : 'scatter', grouping };
}

/** The width of gaps and the overlap that Excel gives columns and bars, in per cent. */
export function columnSpacing(type: ChartType): { readonly gapWidth: number; readonly overlap: number } {
  const { family, grouping } = shapeOf(type);
  if (grouping !== 'side') return { gapWidth: 150, overlap: 100 };
  return family === 'bar' ? { gapWidth: 182, overlap: 0 } : { gapWidth: 219, overlap: -27 };
}

/** Where labels can stand in a kind of chart. A file with a label anywhere else is one that Excel repairs. */
export function labelPositionsOf(type: ChartType): readonly LabelPosition[] {
  const { family, grouping } = shapeOf(type);
  switch (family) {
    case 'column':
    case 'bar':
      return grouping === 'side'
        ? ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd']
        : ['Center', 'InsideEnd', 'InsideBase'];
    case 'line':
    case 'scatter':
      return ['Center', 'Left', 'Right', 'Top', 'Bottom'];
    case 'pie':
      return ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'];
    case 'area':
    case 'doughnut':
      return [];
  }
}
