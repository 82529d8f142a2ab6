import type { ChartLabelsData, LabelPosition } from '../../chart-data';
import type { ExcelType, Property } from '../../protocol/excel-object';
import { excelType, object } from '../../protocol/excel-object';
import type { Look } from './chart-format';
import { fontFormatType } from './chart-format';

/** The labels of a series, and where its kind of chart can have them. */
export interface LabelsLook extends Look<ChartLabelsData> {
  readonly positions: readonly LabelPosition[];
}

/** `Excel.ChartDataLabels`. Setting any of it makes a series have labels, as in Excel. */
export const chartLabelsType: ExcelType<LabelsLook> = excelType<LabelsLook>('ChartDataLabels', {
  properties: {
    ShowValue: shows('showValue'),
    ShowCategoryName: shows('showCategoryName'),
    ShowSeriesName: shows('showSeriesName'),
    ShowPercentage: shows('showPercentage'),
    Position: {
      get: ({ get }) => get().position ?? 'BestFit',
      set: ({ get, set, positions }, args) => {
        set({ ...get(), position: args.oneOf(0, positions) });
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

function shows(name: 'showValue' | 'showCategoryName' | 'showSeriesName' | 'showPercentage'): Property<LabelsLook> {
  return {
    get: ({ get }) => get()[name],
    set: ({ get, set }, args) => {
      set({ ...get(), [name]: args.boolean(0) });
    },
  };
}
