import type { CellStyle } from '../book';
import type { StyleChange } from '../engine/style';
import type { Arguments } from '../protocol/arguments';
import type { ExcelType, Property } from '../protocol/excel-object';
import type { Json } from '../protocol/json';
import { excelType, object } from '../protocol/excel-object';
import { autofitColumns } from './autofit';
import { colourOf } from './colours';
import { requireFormattable, requireUnprotected } from './host';
import { rangeBordersType } from './range-borders';
import type { RangeTarget } from './range-target';

/** `Excel.RangeFormat`. */
export const rangeFormatType: ExcelType<RangeTarget> = excelType<RangeTarget>('RangeFormat', {
  properties: {
    Fill: object((range) => rangeFillType.of(range)),
    Font: object((range) => rangeFontType.of(range)),
    Borders: object((range) => rangeBordersType.of(range)),
    Protection: object((range) => formatProtectionType.of(range)),
    HorizontalAlignment: {
      get: (range) => uniform(range, ({ horizontal }) => (horizontal === undefined ? 'General' : capital(horizontal))),
      set: (range, args) => {
        const wanted = args.oneOf(0, ['General', 'Left', 'Center', 'Right']);
        restyle(range, { horizontal: wanted === 'General' ? null : horizontals[wanted] });
      },
    },
    VerticalAlignment: {
      get: (range) =>
        uniform(range, ({ vertical }) => (vertical === 'middle' ? 'Center' : capital(vertical ?? 'bottom'))),
      set: (range, args) => {
        restyle(range, { vertical: verticals[args.oneOf(0, ['Top', 'Center', 'Bottom'])] });
      },
    },
    WrapText: flag('wrap'),
    ShrinkToFit: flag('shrinkToFit'),
    IndentLevel: {
      get: (range) => uniform(range, ({ indent }) => indent ?? 0),
      set: (range, args) => {
        restyle(range, { indent: within(args, 0, MOST_INDENT) });
      },
    },
    TextOrientation: {
      get: (range) => uniform(range, ({ textOrientation }) => textOrientation ?? 0),
      set: (range, args) => {
        const isStacked = args.raw(0) === STACKED;
        restyle(range, { textOrientation: isStacked ? STACKED : within(args, -STRAIGHT_UP, STRAIGHT_UP) });
      },
    },
    ColumnWidth: {
      get: ({ sheet, area }) =>
        same(sheet.onGrid(area).left, sheet.onGrid(area).right, (column) => sheet.layout.columnWidth(column)),
      set: ({ sheet, area }, args) => {
        requireUnprotected(sheet);
        sheet.layout.setColumnWidth(area, args.number(0));
      },
    },
    RowHeight: {
      get: ({ sheet, area }) =>
        same(sheet.onGrid(area).top, sheet.onGrid(area).bottom, (row) => sheet.layout.rowHeight(row)),
      set: ({ sheet, area }, args) => {
        requireUnprotected(sheet);
        sheet.layout.setRowHeight(area, args.number(0));
      },
    },
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: ({ sheet }) => {
      requireUnprotected(sheet);
    },
  },
});

/** `Excel.RangeFill`. */
const rangeFillType = excelType<RangeTarget>('RangeFill', {
  properties: {
    Color: {
      get: (range) => uniform(range, ({ fillColour }) => fillColour ?? '#FFFFFF'),
      set: (range, args) => {
        restyle(range, { fillColour: colourOf(args, 0) });
      },
    },
  },
  methods: {
    Clear: (range) => {
      restyle(range, { fillColour: null });
    },
  },
});

/** `Excel.RangeFont`. */
const rangeFontType = excelType<RangeTarget>('RangeFont', {
  properties: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Underline: {
      get: (range) => uniform(range, ({ underline }) => (underline === true ? 'Single' : 'None')),
      set: (range, args) => {
        restyle(range, { underline: args.oneOf(0, ['None', 'Single', 'Double']) !== 'None' });
      },
    },
    Color: {
      get: (range) => uniform(range, ({ fontColour }) => fontColour ?? '#000000'),
      set: (range, args) => {
        restyle(range, { fontColour: colourOf(args, 0) });
      },
    },
    Name: {
      get: (range) => uniform(range, ({ fontName }) => fontName ?? 'Calibri'),
      set: (range, args) => {
        restyle(range, { fontName: args.text(0) });
      },
    },
    Size: {
      get: (range) => uniform(range, ({ fontSize }) => fontSize ?? 11),
      set: (range, args) => {
        restyle(range, { fontSize: args.number(0) });
      },
    },
  },
});

/** `Excel.FormatProtection`. */
const formatProtectionType = excelType<RangeTarget>('FormatProtection', {
  properties: {
    Locked: {
      get: (range) => uniform(range, ({ locked }) => locked ?? true),
      set: (range, args) => {
        requireUnprotected(range.sheet);
        restyle(range, { locked: args.boolean(0) });
      },
    },
  },
});

/** The deepest indent, in steps, and the angles of text, in degrees. */
const MOST_INDENT = 250;
const STRAIGHT_UP = 90;
const STACKED = 180;

function within(args: Arguments, least: number, most: number): number {
  const given = args.integer(0);
  return given >= least && given <= most ? given : args.refuse(0, `a whole number from ${least} to ${most}`);
}

const horizontals = { Left: 'left', Center: 'center', Right: 'right' } as const;
const verticals = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function flag(name: 'bold' | 'italic' | 'strikethrough' | 'wrap' | 'shrinkToFit'): Property<RangeTarget> {
  return {
    get: (range) => uniform(range, (style) => style[name] ?? false),
    set: (range, args: Arguments) => {
      restyle(range, { [name]: args.boolean(0) });
    },
  };
}

/** Changes the look of every cell of a range. */
export function restyle(range: RangeTarget, style: StyleChange): void {
  requireFormattable(range.sheet);
  const area = range.sheet.onGrid(range.area);
  const changes = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) changes.push({ row, column, style });
  }
  range.host.engine.change(range.sheet, area, changes);
}

/** What the look of all cells of a range has in common; `null` where they differ. */
export function uniform(range: RangeTarget, part: (style: CellStyle) => Json): Json {
  const area = range.sheet.onGrid(range.area);
  const first = part(range.sheet.style(area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (part(range.sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}

function same(first: number, last: number, size: (index: number) => number): Json {
  const found = size(first);
  for (let index = first + 1; index <= last; index += 1) if (size(index) !== found) return null;
  return found;
}
