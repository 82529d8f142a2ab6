import { wholeSheet } from '../area';
import type { Area, PageMargins, PrintData, Span } from '../book';
import { normalMargins, PAPER_A4, WHOLE_SCALE } from '../page-setup';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType, Property } from '../protocol/excel-object';
import { excelType, object, targetOf } from '../protocol/excel-object';
import { headersFootersType } from './headers-footers';
import { paperName, paperNames, paperNumber } from './paper';
import { changePrint, printOf } from './print-change';
import { rangeType } from './range';
import { rangeAt } from './range-target';
import type { SheetTarget } from './worksheet';

const POINTS_PER_INCH = 72;

/** `Excel.PageLayout`: how a sheet prints. */
export const pageLayoutType: ExcelType<SheetTarget> = excelType<SheetTarget>('PageLayout', {
  properties: {
    Orientation: {
      get: ({ sheet }) => (printOf(sheet).landscape ? 'Landscape' : 'Portrait'),
      set: ({ sheet }, args) => {
        changePrint(sheet, { landscape: args.oneOf(0, ['Portrait', 'Landscape']) === 'Landscape' });
      },
    },
    PaperSize: {
      get: ({ sheet }) => paperName(printOf(sheet).paper ?? PAPER_A4),
      set: ({ sheet }, args) => {
        changePrint(sheet, { paper: paperNumber(args.oneOf(0, paperNames)) });
      },
    },
    PrintOrder: {
      get: ({ sheet }) => (printOf(sheet).overThenDown === true ? 'OverThenDown' : 'DownThenOver'),
      set: ({ sheet }, args) => {
        changePrint(sheet, { overThenDown: args.oneOf(0, ['DownThenOver', 'OverThenDown']) === 'OverThenDown' });
      },
    },
    Zoom: {
      get: ({ sheet }) => {
        const { pagesWide, pagesTall = 0, scale = WHOLE_SCALE } = printOf(sheet);
        return pagesWide + pagesTall === 0
          ? { scale }
          : { horizontalFitToPages: pagesWide || null, verticalFitToPages: pagesTall || null };
      },
      set: ({ sheet }, args) => {
        changePrint(sheet, zoomOf(args));
      },
    },
    CenterHorizontally: option('centredAcross'),
    CenterVertically: option('centredDown'),
    PrintGridlines: option('gridlines'),
    PrintHeadings: option('headings'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    HeadersFooters: object((target) => headersFootersType.of(target)),
  },
  methods: {
    SetPrintArea: ({ sheet, ...target }, args) => {
      changePrint(sheet, { areas: [areaOf({ sheet, ...target }, args)] });
    },
    SetPrintTitleRows: ({ sheet, ...target }, args) => {
      const { top, bottom } = areaOf({ sheet, ...target }, args);
      changePrint(sheet, { repeatRows: { first: top, last: bottom } });
    },
    SetPrintTitleColumns: ({ sheet, ...target }, args) => {
      const { left, right } = areaOf({ sheet, ...target }, args);
      changePrint(sheet, { repeatColumns: { first: left, last: right } });
    },
    GetPrintTitleRowsOrNullObject: (target) =>
      titleRange(target, printOf(target.sheet).repeatRows, ({ first, last }) => ({
        ...wholeSheet,
        top: first,
        bottom: last,
      })),
    GetPrintTitleColumnsOrNullObject: (target) =>
      titleRange(target, printOf(target.sheet).repeatColumns, ({ first, last }) => ({
        ...wholeSheet,
        left: first,
        right: last,
      })),
    SetPrintMargins: ({ sheet }, args) => {
      const perInch = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: CENTIMETRES_PER_INCH };
      const size = perInch[args.oneOf(0, ['Points', 'Inches', 'Centimeters'])];
      const given = Object.entries(args.record(1)).flatMap(([side, width]) =>
        isSide(side) && typeof width === 'number' ? [[side, width / size] as const] : [],
      );
      changePrint(sheet, { margins: { ...marginsOf(printOf(sheet)), ...Object.fromEntries(given) } });
    },
  },
});

const CENTIMETRES_PER_INCH = 2.54;

/** The largest number of pages and the scales, in per cent, that Excel takes. */
const MOST_PAGES = 32_767;
const scales = { least: 10, most: 400 } as const;

/** A fit to pages, or a scale; a number of pages left out or null means as many as it takes. */
function zoomOf(args: Arguments): Pick<PrintData, 'pagesWide'> & Partial<PrintData> {
  const { horizontalFitToPages, verticalFitToPages, scale } = args.record(0);
  const pages = (given: unknown) => {
    if (given === undefined || given === null) return 0;
    const isCount = typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= MOST_PAGES;
    return isCount ? given : args.refuse(0, 'a whole number of pages from 1');
  };
  const [pagesWide, pagesTall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  if (pagesWide + pagesTall > 0) return { pagesWide, pagesTall };
  if (typeof scale !== 'number' || scale < scales.least || scale > scales.most)
    return args.refuse(0, `a scale from ${scales.least} to ${scales.most}, or a number of pages`);
  return { pagesWide: 0, pagesTall: 0, scale };
}

function option(name: 'centredAcross' | 'centredDown' | 'gridlines' | 'headings'): Property<SheetTarget> {
  return {
    get: ({ sheet }) => printOf(sheet)[name] ?? false,
    set: ({ sheet }, args) => {
      changePrint(sheet, { [name]: args.boolean(0) });
    },
  };
}

/** A margin, which Excel states in points here and in inches in a file. */
function margin(side: keyof PageMargins): Property<SheetTarget> {
  return {
    get: ({ sheet }) => marginsOf(printOf(sheet))[side] * POINTS_PER_INCH,
    set: ({ sheet }, args) => {
      changePrint(sheet, { margins: { ...marginsOf(printOf(sheet)), [side]: args.number(0) / POINTS_PER_INCH } });
    },
  };
}

function marginsOf({ margins }: PrintData): PageMargins {
  return margins ?? normalMargins;
}

function isSide(word: string): word is keyof PageMargins {
  return Object.hasOwn(normalMargins, word);
}

/** The range of this sheet that a call names, by itself or by its address. */
function areaOf({ host, sheet }: SheetTarget, args: Arguments): Area {
  const given = args.raw(0);
  const range = typeof given === 'string' ? rangeAt(host, sheet, given) : targetOf(given, rangeType);
  return range?.sheet === sheet ? range.area : args.refuse(0, `a range or an address of the sheet ${sheet.name}`);
}

function titleRange(
  { host, sheet }: SheetTarget,
  span: Span | undefined,
  area: (span: Span) => Area,
): ExcelObject | null {
  return span ? rangeType.of({ host, sheet, area: area(span) }) : null;
}
