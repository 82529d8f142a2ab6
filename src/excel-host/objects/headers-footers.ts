import type { PageEdge } from '../book';
import type { ExcelType, Property } from '../protocol/excel-object';
import { excelType, object } from '../protocol/excel-object';
import { changePrint, printOf } from './print-change';
import type { SheetTarget } from './worksheet';

/** `Excel.HeaderFooterGroup`: what all pages have; a first page or even pages of their own are not there. */
export const headersFootersType: ExcelType<SheetTarget> = excelType<SheetTarget>('HeaderFooterGroup', {
  properties: { DefaultForAllPages: object((target) => headerFooterType.of(target)) },
});

/** `Excel.HeaderFooter`. */
const headerFooterType = excelType<SheetTarget>('HeaderFooter', {
  properties: {
    LeftHeader: section('header', 'left'),
    CenterHeader: section('header', 'centre'),
    RightHeader: section('header', 'right'),
    LeftFooter: section('footer', 'left'),
    CenterFooter: section('footer', 'centre'),
    RightFooter: section('footer', 'right'),
  },
});

function section(edge: 'header' | 'footer', place: keyof PageEdge): Property<SheetTarget> {
  return {
    get: ({ sheet }) => printOf(sheet)[edge]?.[place] ?? '',
    set: ({ sheet }, args) => {
      const others = Object.entries({ ...printOf(sheet)[edge], [place]: args.text(0) });
      changePrint(sheet, { [edge]: Object.fromEntries(others.filter(([, text]) => text !== '')) });
    },
  };
}
