import type { ChartLabelsData } from '../../chart-data';
import { labelPositions } from '../../chart-data';
import type { ExcelType, Property } from '../../protocol/excel-object';
import { excelType, object } from '../../protocol/excel-object';
import type { Look } from './chart-format';
import { fontFormatType } from './chart-format';

/** `Excel.ChartDataLabels`. Setting any of it makes a series have labels, as in Excel. */
export const chartLabelsType: ExcelType<Look<ChartLabelsData>> = excelType<Look<ChartLabelsData>>('ChartDataLabels', {
  properties: {
    ShowValue: shows('showValue'),
    ShowCategoryName: shows('showCategoryName'),
    ShowSeriesName: shows('showSeriesName'),
    ShowPercentage: shows('showPercentage'),
    Position: {
      get: ({ get }) => get().position ?? 'BestFit',
      set: ({ get, set }, args) => {
        set({ ...get(), position: args.oneOf(0, labelPositions) });
      },
    },
    NumberFormat: {
      get: ({ get }) => get().numberFormat ?? 'General',
      set: ({ get, set }, args) => {
        set({ ...get(), numberFormat: args.text(0) });
      },
    },
    Format: object(({ get, set }) =>
      labelFormatType.of({
        usualSize: 9,
        get: () => get().font,
        set: (font) => {
          set({ ...get(), font });
        },
      }),
    ),
  },
});

const labelFormatType = fontFormatType('ChartDataLabelFormat');

function shows(
  name: 'showValue' | 'showCategoryName' | 'showSeriesName' | 'showPercentage',
): Property<Look<ChartLabelsData>> {
  return {
    get: ({ get }) => get()[name],
    set: ({ get, set }, args) => {
      set({ ...get(), [name]: args.boolean(0) });
    },
  };
}
