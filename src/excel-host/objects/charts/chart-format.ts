import type { ChartFill, ChartFont, ChartLine } from '../../chart-data';
import { lineStyles, NO_FILL } from '../../chart-data';
import type { ExcelType } from '../../protocol/excel-object';
import { excelType, object } from '../../protocol/excel-object';
import { colourOf } from '../colours';

/** A look that some part of a chart has: how it is now, and how it is changed. */
export interface Look<T> {
  readonly get: () => T;
  readonly set: (look: T) => void;
}

/** A font with the size, in points, that Excel gives it where none was set. */
export interface FontLook extends Look<ChartFont> {
  readonly usualSize: number;
}

/** The colours that Excel gives writing and lines where none was set. */
const USUAL_TEXT = '#595959';
const USUAL_LINE = '#000000';
const USUAL_WEIGHT = 2.25;

/** `Excel.ChartFont`. */
export const chartFontType: ExcelType<FontLook> = excelType<FontLook>('ChartFont', {
  properties: {
    Bold: {
      get: ({ get }) => get().bold ?? false,
      set: ({ get, set }, args) => {
        set({ ...get(), bold: args.boolean(0) });
      },
    },
    Color: {
      get: ({ get }) => get().colour ?? USUAL_TEXT,
      set: ({ get, set }, args) => {
        set({ ...get(), colour: colourOf(args, 0) ?? undefined });
      },
    },
    Size: {
      get: ({ get, usualSize }) => get().size ?? usualSize,
      set: ({ get, set }, args) => {
        const size = args.number(0);
        if (size < 1 || size > 409) args.refuse(0, 'a size from 1 to 409 points');
        set({ ...get(), size });
      },
    },
  },
});

/** A format that has a font and nothing else, such as `Excel.ChartTitleFormat`. */
export function fontFormatType(name: string): ExcelType<FontLook> {
  return excelType<FontLook>(name, { properties: { Font: object((look) => chartFontType.of(look)) } });
}

/** `Excel.ChartFill`. */
export const chartFillType: ExcelType<Look<ChartFill | undefined>> = excelType<Look<ChartFill | undefined>>(
  'ChartFill',
  {
    methods: {
      Clear: ({ set }) => {
        set(NO_FILL);
      },
      SetSolidColor: ({ set }, args) => {
        set(colourOf(args, 0) ?? args.refuse(0, 'a colour such as #C00000'));
      },
    },
  },
);

/** `Excel.ChartLineFormat`. */
export const chartLineType: ExcelType<Look<ChartLine>> = excelType<Look<ChartLine>>('ChartLineFormat', {
  properties: {
    Color: {
      get: ({ get }) => get().colour ?? USUAL_LINE,
      set: ({ get, set }, args) => {
        set({ ...get(), colour: colourOf(args, 0) ?? undefined });
      },
    },
    LineStyle: {
      get: ({ get }) => get().style ?? 'Automatic',
      set: ({ get, set }, args) => {
        const style = args.oneOf(0, [...lineStyles, 'Automatic']);
        set({ ...get(), style: style === 'Automatic' ? undefined : style });
      },
    },
    Weight: {
      get: ({ get }) => get().weight ?? USUAL_WEIGHT,
      set: ({ get, set }, args) => {
        set({ ...get(), weight: args.number(0) });
      },
    },
  },
  methods: {
    Clear: ({ set }) => {
      set({ style: 'None' });
    },
  },
});
