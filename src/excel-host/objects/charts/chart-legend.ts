import type { ChartLegendData } from '../../chart-data';
import { legendPositions } from '../../chart-data';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, object } from '../../protocol/excel-object';
import type { ChartTarget } from './chart-target';
import { changeChart, chartState } from './chart-target';
import { fontFormatType } from './chart-format';

/** `Excel.ChartLegend`. */
export const chartLegendType: ExcelType<ChartTarget> = excelType<ChartTarget>('ChartLegend', {
  properties: {
    Visible: {
      get: (target) => chartState(target).legend.visible,
      set: (target, args) => {
        changeLegend(target, { visible: args.boolean(0) });
      },
    },
    Position: {
      get: (target) => chartState(target).legend.position,
      set: (target, args) => {
        changeLegend(target, { position: args.oneOf(0, legendPositions) });
      },
    },
    Overlay: {
      get: (target) => chartState(target).legend.overlay,
      set: (target, args) => {
        changeLegend(target, { overlay: args.boolean(0) });
      },
    },
    Format: object((target) =>
      legendFormatType.of({
        usualSize: 9,
        get: () => chartState(target).legend.font,
        set: (font) => {
          changeLegend(target, { font });
        },
      }),
    ),
  },
});

const legendFormatType = fontFormatType('ChartLegendFormat');

function changeLegend(target: ChartTarget, part: Partial<ChartLegendData>): void {
  changeChart(target, { legend: { ...chartState(target).legend, ...part } });
}
