import type { ChartAxisData } from '../../chart-data';
import { displayUnits, shapeOf, tickLabelPositions } from '../../chart-data';
import { pictureOf } from '../../engine/charts/picture';
import type { Scale } from '../../engine/charts/scale';
import { scaleOf, valueExtent } from '../../engine/charts/scale';
import { ExcelError } from '../../errors';
import type { Arguments } from '../../protocol/arguments';
import type { ExcelObject, ExcelType, Property } from '../../protocol/excel-object';
import { excelType, object, value } from '../../protocol/excel-object';
import { fontFormatType } from './chart-format';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState } from './chart-target';

type AxisName = 'categoryAxis' | 'valueAxis';

interface AxisTarget {
  readonly chart: ChartTarget;
  readonly which: AxisName;
}

/** `Excel.ChartAxes`. */
export const chartAxesType: ExcelType<ChartTarget> = excelType<ChartTarget>('ChartAxes', {
  properties: {
    CategoryAxis: object((chart) => axisObject(chart, 'categoryAxis')),
    ValueAxis: object((chart) => axisObject(chart, 'valueAxis')),
  },
  methods: {
    GetItem: (chart, args) =>
      axisObject(chart, args.oneOf(0, ['Category', 'Value']) === 'Value' ? 'valueAxis' : 'categoryAxis'),
  },
});

function axisObject(chart: ChartTarget, which: AxisName): ExcelObject {
  const { type } = chartState(chart);
  const family = type && shapeOf(type).family;
  if (family === 'pie' || family === 'doughnut')
    throw new ExcelError(
      'InvalidOperation',
      `The chart ${chartState(chart).name} is a ${family} chart: it has no axes.`,
    );
  return chartAxisType.of({ chart, which });
}

/** `Excel.ChartAxis`. */
const chartAxisType = excelType<AxisTarget>('ChartAxis', {
  properties: {
    Type: value(({ which }) => (which === 'valueAxis' ? 'Value' : 'Category')),
    AxisGroup: value(() => 'Primary'),
    Visible: yesNo('visible'),
    ReversePlotOrder: yesNo('reversed'),
    Minimum: endOf('minimum', ({ minimum }) => minimum),
    Maximum: endOf('maximum', ({ maximum }) => maximum),
    MajorUnit: endOf('majorUnit', ({ step }) => step),
    NumberFormat: {
      get: (target) => axisOf(target).numberFormat ?? sourceFormat(target),
      set: (target, args) => {
        changeAxis(target, { numberFormat: args.text(0) });
      },
    },
    DisplayUnit: {
      get: (target) => axisOf(target).displayUnit ?? 'None',
      set: (target, args) => {
        const unit = args.oneOf(0, [...displayUnits, 'None']);
        changeAxis(target, { displayUnit: unit === 'None' ? undefined : unit });
      },
    },
    TickLabelPosition: {
      get: (target) => axisOf(target).tickLabels,
      set: (target, args) => {
        changeAxis(target, { tickLabels: args.oneOf(0, tickLabelPositions) });
      },
    },
    Title: object((target) => axisTitleType.of(target)),
    MajorGridlines: object((target) => gridlinesType.of(target)),
    Format: object((target) =>
      axisFormatType.of({
        usualSize: 9,
        get: () => axisOf(target).font,
        set: (font) => {
          changeAxis(target, { font });
        },
      }),
    ),
  },
});

const axisFormatType = fontFormatType('ChartAxisFormat');
const axisTitleFormatType = fontFormatType('ChartAxisTitleFormat');

/** `Excel.ChartAxisTitle`. */
const axisTitleType = excelType<AxisTarget>('ChartAxisTitle', {
  properties: {
    Text: {
      get: (target) => axisOf(target).titleText ?? 'Axis Title',
      set: (target, args) => {
        changeAxis(target, { titleText: args.text(0), titleVisible: true });
      },
    },
    Visible: yesNo('titleVisible'),
    Format: object((target) =>
      axisTitleFormatType.of({
        usualSize: 10,
        get: () => axisOf(target).titleFont,
        set: (titleFont) => {
          changeAxis(target, { titleFont });
        },
      }),
    ),
  },
});

/** `Excel.ChartGridlines`. */
const gridlinesType = excelType<AxisTarget>('ChartGridlines', { properties: { Visible: yesNo('gridlines') } });

function yesNo(name: 'visible' | 'reversed' | 'titleVisible' | 'gridlines'): Property<AxisTarget> {
  return {
    get: (target) => axisOf(target)[name],
    set: (target, args) => {
      changeAxis(target, { [name]: args.boolean(0) });
    },
  };
}

/** An end or step of an axis: what was set, else what the values make of it. An empty text makes it automatic again. */
function endOf(name: 'minimum' | 'maximum' | 'majorUnit', automatic: (scale: Scale) => number): Property<AxisTarget> {
  return {
    get: (target) => axisOf(target)[name] ?? (target.which === 'valueAxis' ? automatic(scaleNow(target)) : ''),
    set: (target, args) => {
      changeAxis(target, { [name]: numberOrNone(args) });
    },
  };
}

function numberOrNone(args: Arguments): number | undefined {
  return args.raw(0) === '' ? undefined : args.number(0);
}

function scaleNow(target: AxisTarget): Scale {
  return scaleOf(valueExtent(picture(target)), axisOf(target));
}

function sourceFormat(target: AxisTarget): string {
  return target.which === 'valueAxis' ? (picture(target)[0]?.numberFormat ?? 'General') : 'General';
}

function picture({ chart: { host, id } }: AxisTarget) {
  return pictureOf(host.engine.sheets, host.engine.charts.byId(id));
}

function axisOf({ chart, which }: AxisTarget): ChartAxisData {
  return chartState(chart)[which];
}

function changeAxis(target: AxisTarget, part: Partial<ChartAxisData>): void {
  changeChart(target.chart, { [target.which]: { ...axisOf(target), ...part } });
}
