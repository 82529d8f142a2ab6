import type { ChartType } from '../../chart-data';
import { chartTypes, plainAxis, shapeOf } from '../../chart-data';
import type { EngineChart } from '../../engine/charts/chart-store';
import { placeOfBox } from '../../engine/charts/place';
import { seriesOfRange } from '../../engine/charts/series-of-range';
import { ExcelError } from '../../errors';
import type { Arguments } from '../../protocol/arguments';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, targetOf, value } from '../../protocol/excel-object';
import { rangeType } from '../range';
import type { SheetTarget } from '../worksheet';
import { chartType } from './chart';
import { requireDrawable } from './chart-target';

/** `Excel.ChartCollection`: the charts of a sheet, the one made first first. */
export const chartsType: ExcelType<SheetTarget> = excelType<SheetTarget>('ChartCollection', {
  item: required,
  items: (target) => listed(target).map((chart) => chartObject(target, chart)),
  properties: { Count: value((target) => listed(target).length) },
  methods: {
    Add: async (target, args) => {
      // What a formula gives decides whether its column names the points.
      await target.host.engine.calculate();
      return chartObject(target, addChart(target, args));
    },
    GetCount: (target) => listed(target).length,
    GetItem: required,
    GetItemAt: (target, args) => {
      const chart = listed(target)[args.integer(0)];
      return chart ? chartObject(target, chart) : args.refuse(0, `the place of a chart of ${target.sheet.name}`);
    },
    GetItemOrNullObject: (target, args) => {
      const chart = target.host.engine.charts.find(target.sheet.id, args.text(0));
      return chart ? chartObject(target, chart) : null;
    },
  },
});

/** Where Excel puts a chart of its own size, in points. */
const USUAL_BOX = { left: 100, top: 60, width: 360, height: 216 };

function addChart({ host, sheet }: SheetTarget, args: Arguments): EngineChart {
  const type = chartTypeOf(args);
  const range = targetOf(args.raw(1), rangeType) ?? args.refuse(1, 'a range');
  const seriesBy = args.optionalOneOf(2, ['Auto', 'Columns', 'Rows']) ?? 'Auto';
  requireDrawable(sheet);
  const series = seriesOfRange(range.sheet, range.area, type, seriesBy);
  const { family } = shapeOf(type);
  const isRound = family === 'pie' || family === 'doughnut';
  return host.engine.charts.add(sheet.id, {
    type,
    place: placeOfBox(sheet, USUAL_BOX),
    title: { visible: true, overlay: false, font: {} },
    legend: { visible: series.length > 1 || isRound, position: 'Bottom', overlay: false, font: {} },
    categoryAxis: { ...plainAxis, gridlines: family === 'scatter' },
    valueAxis: { ...plainAxis, gridlines: !isRound },
    series,
    plotVisibleOnly: true,
  });
}

function chartTypeOf(args: Arguments): ChartType {
  const wanted = args.text(0);
  const known = chartTypes.find((type) => type === wanted);
  if (known === undefined)
    throw new ExcelError(
      'InvalidArgument',
      `A chart of the type ${wanted} cannot be made here. The types are ${chartTypes.join(', ')}.`,
    );
  return known;
}

function listed({ host, sheet }: SheetTarget): readonly EngineChart[] {
  return host.engine.charts.onSheet(sheet.id);
}

function required(target: SheetTarget, args: Arguments) {
  const chart = target.host.engine.charts.find(target.sheet.id, args.text(0));
  if (!chart)
    throw new ExcelError('ItemNotFound', `There is no chart ${args.text(0)} on the sheet ${target.sheet.name}.`);
  return chartObject(target, chart);
}

function chartObject({ host, sheet }: SheetTarget, { id }: EngineChart) {
  return chartType.of({ host, sheet, id });
}
