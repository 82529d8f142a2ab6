import type { MoneyUnit } from '../../finance/money';
import { palette } from './palette';

/** How a cell looks. What is left out stays as Excel has it. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour: string;
  readonly ground?: string;
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  /** How far the text stands off the edge, so that it does not touch a number beside it. */
  readonly indent?: number;
  readonly vertical: 'Top' | 'Center';
  readonly wrap?: boolean;
  readonly format: CellFormat;
}

/** What a cell holds; `text` keeps the cell's own format, `code` takes digits as they are typed, with their leading zeros. */
export type CellFormat =
  'text' | 'code' | 'money' | 'pounds' | 'thousands' | 'share' | 'count' | 'decimal' | 'year' | 'date' | 'moment';

const plain = { colour: palette.text, vertical: 'Top', format: 'text' } as const;
const body = { ...plain, lineBelow: palette.line } as const;
const heading = { bold: true, colour: palette.onInk, ground: palette.ink, vertical: 'Center', wrap: true } as const;
const total = { ...plain, bold: true, ground: palette.totalGround, lineAbove: palette.strongLine } as const;
const result = { ...body, bold: true, ground: palette.totalGround } as const;
const figure = { bold: true, size: 18, colour: palette.ink, ground: palette.figureGround, horizontal: 'Left' } as const;

/** The named looks of our cells. */
export const looks = {
  /** The page's name, once, at its top. */
  title: { ...plain, bold: true, size: 16, colour: palette.ink },
  /** The sentence under the title. */
  subtitle: { ...plain, italic: true, colour: palette.quiet },
  /** Names a part of the page. */
  section: { ...plain, bold: true, size: 12, colour: palette.ink, lineBelow: palette.line },
  /** Names a column of texts. */
  heading: { ...heading, horizontal: 'Left', format: 'text' },
  /** Names a column of texts that stand off the edge. */
  indentedHeading: { ...heading, horizontal: 'Left', indent: 1, format: 'text' },
  /** Names a column of statuses. */
  centredHeading: { ...heading, horizontal: 'Center', format: 'text' },
  /** Names a column of numbers. */
  numberHeading: { ...heading, horizontal: 'Right', format: 'text' },
  /** What a row is about. */
  label: { ...body, bold: true },
  /** The code of a budget that a row is about. */
  code: { ...body, bold: true, format: 'code' },
  /** What a row is about, where every row has a label and only some stand out. */
  rowLabel: { ...body, wrap: true },
  /** The label of a row that stands out, of more than one line where it is long. */
  strongLabel: { ...body, bold: true, wrap: true },
  text: { ...body, horizontal: 'Left', indent: 1 },
  /** A text of more than one line. */
  paragraph: { ...body, horizontal: 'Left', indent: 1, wrap: true },
  /** A remark, smaller than the rest. */
  note: { ...plain, size: 10, colour: palette.quiet, wrap: true },
  /** The same as a part of a row. */
  remark: { ...body, size: 10, colour: palette.quiet, horizontal: 'Left', indent: 1, wrap: true },
  money: { ...body, format: 'money' },
  /** A sum in whole pounds, whatever the page's unit. */
  pounds: { ...body, format: 'pounds' },
  /** A sum in pounds, shown in thousands of them. */
  thousands: { ...body, format: 'thousands' },
  share: { ...body, format: 'share' },
  count: { ...body, format: 'count' },
  decimal: { ...body, format: 'decimal' },
  /** A year as a number, such as 2014. */
  year: { ...body, format: 'year' },
  date: { ...body, horizontal: 'Left', indent: 1, format: 'date' },
  /** A day with its time. */
  moment: { ...body, horizontal: 'Left', indent: 1, format: 'moment' },
  /** A RAG status: the word, coloured as the RAG columns are. */
  status: { ...body, horizontal: 'Center' },
  /** What a row is about, where its name may need more than a line. */
  wrappedLabel: { ...body, bold: true, wrap: true },
  /** The sums of a part, within those of a whole. */
  subtotalMoney: { ...body, bold: true, format: 'money' },
  subtotalPounds: { ...body, bold: true, format: 'pounds' },
  /** The words beside a total. */
  total,
  /** The words of a total that stand beside a number. */
  totalText: { ...total, horizontal: 'Left', indent: 1 },
  totalMoney: { ...total, format: 'money' },
  totalPounds: { ...total, format: 'pounds' },
  totalThousands: { ...total, format: 'thousands' },
  totalShare: { ...total, format: 'share' },
  totalCount: { ...total, format: 'count' },
  /** What a model comes to. */
  resultMoney: { ...result, format: 'money' },
  resultPounds: { ...result, format: 'pounds' },
  resultShare: { ...result, format: 'share' },
  resultCount: { ...result, format: 'count' },
  resultDecimal: { ...result, format: 'decimal' },
  resultAnswer: { ...result, horizontal: 'Right', format: 'text' },
  /** A day that stands among numbers. */
  answerDate: { ...body, horizontal: 'Right', format: 'date' },
  /** A word that stands among numbers. */
  answer: { ...body, horizontal: 'Right', format: 'text' },
  /** The name over a key figure. */
  figureLabel: { ...plain, size: 10, colour: palette.quiet, ground: palette.figureGround },
  figureMoney: { ...figure, vertical: 'Top', format: 'money' },
  figureShare: { ...figure, vertical: 'Top', format: 'share' },
  figureCount: { ...figure, vertical: 'Top', format: 'count' },
  /** What must not be overlooked, such as a sum that does not agree. */
  warning: { ...plain, bold: true, colour: palette.warningText, ground: palette.warningGround, wrap: true },
  /** A warning that a formula may give: without a ground, so that nothing stands there while there is none. */
  notice: { ...plain, bold: true, colour: palette.warningText },
} as const satisfies Readonly<Record<string, Look>>;

/** The name of a look. */
export type PageStyle = keyof typeof looks;

/** The look of a style. */
export const lookOf = (style: PageStyle): Look => looks[style];

/** Pence for pounds, nothing after the point for thousands, a thousand pounds for millions; nothing is a dash. */
const moneyFormats: Readonly<Record<MoneyUnit, string>> = {
  '£': '#,##0.00;-#,##0.00;"–"',
  '£000': '#,##0;-#,##0;"–"',
  '£m': '#,##0.000;-#,##0.000;"–"',
};

const formats: Readonly<Record<Exclude<CellFormat, 'text' | 'money'>, string>> = {
  code: '@',
  pounds: '#,##0;-#,##0;"–"',
  thousands: '#,##0,;-#,##0,;"–"',
  share: '0.0%',
  count: '#,##0',
  decimal: '#,##0.0',
  year: '0',
  date: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
};

/** Excel's number format of what a cell holds, money in the unit given. */
export function numberFormat(format: CellFormat, unit: MoneyUnit): string {
  if (format === 'text') return 'General';
  return format === 'money' ? moneyFormats[unit] : formats[format];
}
