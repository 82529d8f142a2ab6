import { pictureOf } from '../../engine/charts/picture';
import type { Arguments } from '../../protocol/arguments';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, object, value } from '../../protocol/excel-object';
import { chartFillType } from './chart-format';
import { changeSeries, seriesState } from './series-target';
import type { SeriesTarget } from './series-target';

interface PointTarget {
  readonly series: SeriesTarget;
  readonly index: number;
}

/** `Excel.ChartPointsCollection`. */
export const chartPointsType: ExcelType<SeriesTarget> = excelType<SeriesTarget>('ChartPointsCollection', {
  item: pointObject,
  items: (series) => pointsOf(series).map((_, index) => chartPointType.of({ series, index })),
  properties: { Count: value((series) => pointsOf(series).length) },
  methods: { GetCount: (series) => pointsOf(series).length, GetItemAt: pointObject },
});

function pointObject(series: SeriesTarget, args: Arguments) {
  const index = args.integer(0);
  if (index < 0 || index >= pointsOf(series).length)
    args.refuse(0, `the place of one of the ${pointsOf(series).length} points`);
  return chartPointType.of({ series, index });
}

/** `Excel.ChartPoint`. */
const chartPointType = excelType<PointTarget>('ChartPoint', {
  properties: {
    Value: value(({ series, index }) => pointsOf(series)[index]?.value ?? null),
    Format: object((target) => pointFormatType.of(target)),
  },
});

/** `Excel.ChartPointFormat`. */
const pointFormatType = excelType<PointTarget>('ChartPointFormat', {
  properties: {
    Fill: object(({ series, index }) =>
      chartFillType.of({
        get: () => seriesState(series).points.find((point) => point.index === index)?.fill,
        set: (fill) => {
          const others = seriesState(series).points.filter((point) => point.index !== index);
          const points = [...others, { index, fill }].sort((one, other) => one.index - other.index);
          changeSeries(series, { points });
        },
      }),
    ),
  },
});

function pointsOf({ chart, index }: SeriesTarget) {
  return pictureOf(chart.host.engine.sheets, chart.host.engine.charts.byId(chart.id))[index]?.points ?? [];
}
