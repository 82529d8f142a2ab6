import type { ChartLabelsData } from '../../chart-data';
import { chartTypes, columnSpacing, labelPositionsOf, plainLabels, shapeOf } from '../../chart-data';
import type { ChartReference } from '../../engine/charts/reference';
import { referenceText } from '../../engine/charts/reference';
import { pictureOf, seriesName } from '../../engine/charts/picture';
import type { Arguments } from '../../protocol/arguments';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, object, targetOf, value } from '../../protocol/excel-object';
import { rangeType } from '../range';
import { chartFillType, chartLineType } from './chart-format';
import { chartLabelsType } from './chart-labels';
import { chartPointsType } from './chart-points';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState } from './chart-target';
import { changeSeries, seriesState } from './series-target';
import type { SeriesTarget } from './series-target';

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionType: ExcelType<ChartTarget> = excelType<ChartTarget>('ChartSeriesCollection', {
  item: (chart, args) => seriesObject(chart, args),
  items: (chart) => chartState(chart).series.map((_, index) => chartSeriesType.of({ chart, index })),
  properties: { Count: value((chart) => chartState(chart).series.length) },
  methods: {
    Add: (chart, args) => {
      const { series } = chartState(chart);
      const name = args.optionalText(0);
      const index = args.optionalInteger(1) ?? series.length;
      if (index < 0 || index > series.length) args.refuse(1, `a place from 0 to ${series.length}`);
      const added = { ...(name === undefined ? {} : { name: { text: name } }), line: {}, points: [] };
      changeChart(chart, { series: series.toSpliced(index, 0, added) });
      return chartSeriesType.of({ chart, index });
    },
    GetCount: (chart) => chartState(chart).series.length,
    GetItemAt: seriesObject,
  },
});

function seriesObject(chart: ChartTarget, args: Arguments) {
  const index = args.integer(0);
  if (!chartState(chart).series[index]) args.refuse(0, `the place of a series of ${chartState(chart).name}`);
  return chartSeriesType.of({ chart, index });
}

/** `Excel.ChartSeries`. */
const chartSeriesType = excelType<SeriesTarget>('ChartSeries', {
  properties: {
    Name: {
      get: (target) => seriesName(target.chart.host.engine.sheets, seriesState(target), target.index),
      set: (target, args) => {
        changeSeries(target, { name: { text: args.text(0) } });
      },
    },
    ChartType: {
      get: (target) => typeOf(target) ?? 'Invalid',
      set: (target, args) => {
        changeSeries(target, { type: args.oneOf(0, chartTypes) });
      },
    },
    HasDataLabels: {
      get: (target) => seriesState(target).labels !== undefined,
      set: (target, args) => {
        const labels = args.boolean(0) ? (seriesState(target).labels ?? plainLabels) : undefined;
        changeSeries(target, { labels });
      },
    },
    GapWidth: {
      get: (target) => seriesState(target).gapWidth ?? spacing(target).gapWidth,
      set: (target, args) => {
        setSpacing(target, { gapWidth: percentage(args, 0, 500) });
      },
    },
    Overlap: {
      get: (target) => seriesState(target).overlap ?? spacing(target).overlap,
      set: (target, args) => {
        setSpacing(target, { overlap: percentage(args, -100, 100) });
      },
    },
    DataLabels: object((target) =>
      chartLabelsType.of({
        positions: labelPositionsOf(typeOf(target) ?? 'ColumnClustered'),
        get: () => seriesState(target).labels ?? { ...plainLabels, showValue: false },
        set: (labels: ChartLabelsData) => {
          changeSeries(target, { labels });
        },
      }),
    ),
    Points: object((target) => chartPointsType.of(target)),
    Format: object((target) => seriesFormatType.of(target)),
  },
  methods: {
    Delete: ({ chart, index }) => {
      changeChart(chart, { series: chartState(chart).series.toSpliced(index, 1) });
    },
    SetValues: (target, args) => {
      changeSeries(target, { values: cellsOf(args) });
    },
    SetXAxisValues: (target, args) => {
      changeSeries(target, { categories: cellsOf(args) });
    },
    GetDimensionValues: (target, args) => dimension(target, args),
    GetDimensionDataSourceString: ({ chart, index }, args) => {
      const series = seriesState({ chart, index });
      const source = isOfValues(args) ? series.values : series.categories;
      return source ? referenceText(chart.host.engine.sheets, source) : '';
    },
  },
});

/** `Excel.ChartSeriesFormat`. */
const seriesFormatType = excelType<SeriesTarget>('ChartSeriesFormat', {
  properties: {
    Fill: object((target) =>
      chartFillType.of({
        get: () => seriesState(target).fill,
        set: (fill) => {
          changeSeries(target, { fill });
        },
      }),
    ),
    Line: object((target) =>
      chartLineType.of({
        get: () => seriesState(target).line,
        set: (line) => {
          changeSeries(target, { line });
        },
      }),
    ),
  },
});

function typeOf(target: SeriesTarget) {
  return seriesState(target).type ?? chartState(target.chart).type;
}

function spacing(target: SeriesTarget) {
  return columnSpacing(typeOf(target) ?? 'ColumnClustered');
}

/** Gaps and overlap belong to all series that stand together, in a file as in Excel. */
function setSpacing(target: SeriesTarget, part: { readonly gapWidth?: number; readonly overlap?: number }): void {
  const type = typeOf(target);
  const state = chartState(target.chart);
  changeChart(target.chart, {
    series: state.series.map((one) => ((one.type ?? state.type) === type ? { ...one, ...part } : one)),
  });
}

function percentage(args: Arguments, least: number, most: number): number {
  const found = args.integer(0);
  return found >= least && found <= most ? found : args.refuse(0, `a percentage from ${least} to ${most}`);
}

function cellsOf(args: Arguments): ChartReference {
  const range = targetOf(args.raw(0), rangeType) ?? args.refuse(0, 'a range');
  return { sheetId: range.sheet.id, area: range.area };
}

function isOfValues(args: Arguments): boolean {
  return ['Values', 'YValues'].includes(args.oneOf(0, ['Categories', 'Values', 'XValues', 'YValues']));
}

function dimension({ chart, index }: SeriesTarget, args: Arguments): readonly (string | number | null)[] {
  const points = pictureOf(chart.host.engine.sheets, chart.host.engine.charts.byId(chart.id))[index]?.points ?? [];
  if (isOfValues(args)) return points.map(({ value: shown }) => shown);
  const type = typeOf({ chart, index });
  return points.map(({ category, x }) => (type && shapeOf(type).family === 'scatter' ? x : category));
}
