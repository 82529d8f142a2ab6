import { chartTypes } from '../../chart-data';
import type { ChartBox } from '../../engine/charts/place';
import { boxOf, placeOfBox, placeOverCells } from '../../engine/charts/place';
import { seriesOfRange } from '../../engine/charts/series-of-range';
import { ExcelError } from '../../errors';
import type { Arguments } from '../../protocol/arguments';
import type { ExcelType, Property } from '../../protocol/excel-object';
import { excelType, object, targetOf, value } from '../../protocol/excel-object';
import { rangeType } from '../range';
import type { RangeTarget } from '../range-target';
import { rangeAt } from '../range-target';
import { worksheetType } from '../worksheet';
import { chartAxesType } from './chart-axis';
import { chartLegendType } from './chart-legend';
import { chartSeriesCollectionType } from './chart-series';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState, requireDrawable } from './chart-target';
import { chartTitleType } from './chart-title';

/** `Excel.Chart`. */
export const chartType: ExcelType<ChartTarget> = excelType<ChartTarget>('Chart', {
  id: ({ id }) => id,
  properties: {
    Id: value(({ id }) => id),
    Name: {
      get: (target) => chartState(target).name,
      set: (target, args) => {
        changeChart(target, { name: args.text(0) });
      },
    },
    ChartType: {
      get: (target) => chartState(target).type ?? 'Invalid',
      set: (target, args) => {
        setType(target, args);
      },
    },
    PlotVisibleOnly: {
      get: (target) => chartState(target).plotVisibleOnly,
      set: (target, args) => {
        changeChart(target, { plotVisibleOnly: args.boolean(0) });
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    Title: object((target) => chartTitleType.of(target)),
    Legend: object((target) => chartLegendType.of(target)),
    Axes: object((target) => chartAxesType.of(target)),
    Series: object((target) => chartSeriesCollectionType.of(target)),
    Worksheet: object(({ host, sheet }) => worksheetType.of({ host, sheet })),
  },
  methods: {
    Activate: ({ host, sheet }) => {
      if (sheet.layout.isHidden)
        throw new ExcelError('InvalidOperation', `The chart stands on the sheet ${sheet.name}, which is hidden.`);
      host.engine.sheets.activate(sheet);
    },
    Delete: ({ host, sheet, id }) => {
      requireDrawable(sheet);
      host.engine.charts.remove(id);
    },
    SetData: setData,
    SetPosition: (target, args) => {
      const start = cellsAt(target, args, 0);
      const end = args.raw(1) === undefined ? undefined : cellsAt(target, args, 1);
      if (end) changeChart(target, { place: placeOverCells(start.area, end.area) });
      else {
        const { left, top } = boxOf(target.sheet, placeOverCells(start.area, start.area));
        moveTo(target, { left, top });
      }
    },
  },
});

function side(name: keyof ChartBox): Property<ChartTarget> {
  return {
    get: (target) => boxOf(target.sheet, chartState(target).place)[name],
    set: (target, args) => {
      const points = args.number(0);
      if (points < 0) args.refuse(0, 'a number of points, 0 or more');
      moveTo(target, { [name]: points });
    },
  };
}

function moveTo(target: ChartTarget, part: Partial<ChartBox>): void {
  const box = boxOf(target.sheet, chartState(target).place);
  changeChart(target, { place: placeOfBox(target.sheet, { ...box, ...part }) });
}

function setType(target: ChartTarget, args: Arguments): void {
  const type = args.oneOf(0, chartTypes);
  const series = chartState(target).series.map((one) => ({
    ...one,
    type: undefined,
    gapWidth: undefined,
    overlap: undefined,
  }));
  changeChart(target, { type, series });
}

function setData(target: ChartTarget, args: Arguments): void {
  const range = targetOf(args.raw(0), rangeType) ?? args.refuse(0, 'a range');
  const seriesBy = args.optionalOneOf(1, ['Auto', 'Columns', 'Rows']) ?? 'Auto';
  const { type = 'ColumnClustered', series: before } = chartState(target);
  // A series that was there keeps its looks under its new values.
  const series = seriesOfRange(range.sheet, range.area, type, seriesBy).map((made, index) => ({
    ...before[index],
    name: made.name,
    values: made.values,
    categories: made.categories,
    line: before[index]?.line ?? made.line,
    points: before[index]?.points ?? made.points,
  }));
  changeChart(target, { series });
}

function cellsAt({ host, sheet }: ChartTarget, args: Arguments, index: number): RangeTarget {
  const given = args.raw(index);
  return typeof given === 'string'
    ? rangeAt(host, sheet, given)
    : (targetOf(given, rangeType) ?? args.refuse(index, 'a range or an address'));
}
