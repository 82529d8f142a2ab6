import { seriesName } from '../../engine/charts/picture';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, object } from '../../protocol/excel-object';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState } from './chart-target';
import { fontFormatType } from './chart-format';

/** `Excel.ChartTitle`. */
export const chartTitleType: ExcelType<ChartTarget> = excelType<ChartTarget>('ChartTitle', {
  properties: {
    Text: {
      get: shownTitle,
      set: (target, args) => {
        changeTitle(target, { text: args.text(0), visible: true });
      },
    },
    Visible: {
      get: (target) => chartState(target).title.visible,
      set: (target, args) => {
        changeTitle(target, { visible: args.boolean(0) });
      },
    },
    Overlay: {
      get: (target) => chartState(target).title.overlay,
      set: (target, args) => {
        changeTitle(target, { overlay: args.boolean(0) });
      },
    },
    Format: object((target) =>
      titleFormatType.of({
        usualSize: 14,
        get: () => chartState(target).title.font,
        set: (font) => {
          changeTitle(target, { font });
        },
      }),
    ),
  },
});

const titleFormatType = fontFormatType('ChartTitleFormat');

function shownTitle(target: ChartTarget): string {
  const { title, series } = chartState(target);
  const [only] = series;
  if (title.text !== undefined) return title.text;
  return only && series.length === 1 ? seriesName(target.host.engine.sheets, only, 0) : 'Chart Title';
}

function changeTitle(target: ChartTarget, part: Partial<ReturnType<typeof chartState>['title']>): void {
  changeChart(target, { title: { ...chartState(target).title, ...part } });
}
