import type { CalendarDate } from '../../finance/calendar-date';
import { fromSerial } from '../../finance/excel-serial';
import { type FinancialYear, formatFinancialYear } from '../../finance/financial-year';
import { moneyUnits, type MoneyUnit } from '../../finance/money';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import type { Block } from '../cells/block';
import { cellText } from '../cells/cell-value';
import type { WrittenSign } from '../lines/written-sign';
import type { PageValue } from '../pages/page-cell';

/** Of which workbook a copy was made, for whom and when. */
export interface CopyIdentity {
  /** Null where the master's settings name none. */
  readonly organisation: string | null;
  readonly year: FinancialYear;
  /** In which the copy's money is written where its headings do not say otherwise. */
  readonly unit: MoneyUnit;
  /** In which the copy's savings are written: one of a single line does not show it. Null where it does not say. */
  readonly sign: WrittenSign | null;
  readonly department: string;
  readonly sent: CalendarDate;
  /** The name of the master's file; null where it is not known. */
  readonly workbook: string | null;
  /** By which the master knows its own copies; null where it was sent out without one. */
  readonly masterId: string | null;
}

/** The sheet of a copy that keeps what was sent. */
export const asSentSheet = 'As sent';

/** What stands in the first cell of that sheet, by which it is known even under another name. */
export const asSentTitle = 'As sent: what this copy held when it was made';

const labels = {
  organisation: 'Organisation',
  year: 'Financial year',
  unit: 'Unit',
  sign: 'Savings written as',
  department: 'Department',
  sent: 'Sent',
  workbook: 'Made from workbook',
  masterId: 'Id of that workbook',
} as const;

const signs: readonly (readonly [WrittenSign, string])[] = [
  [1, 'positive sums'],
  [-1, 'negative sums'],
];

/** The identity as rows of a label and a value, for the sheet. */
export const identityRows = (identity: CopyIdentity): readonly (readonly [string, PageValue])[] => [
  [labels.organisation, identity.organisation],
  [labels.year, formatFinancialYear(identity.year)],
  [labels.unit, identity.unit],
  [labels.department, identity.department],
  [labels.sent, identity.sent],
  [labels.workbook, identity.workbook],
  ...(identity.masterId === null ? [] : [[labels.masterId, identity.masterId] as const]),
  ...signs.flatMap(([sign, words]) => (sign === identity.sign ? [[labels.sign, words] as const] : [])),
];

/** The rows below the title among which the identity is looked for. */
const rowsSearched = 12;

/** Reads the identity from the sheet; null where it is not whole, as in a copy that somebody has edited by hand. */
export function readIdentity(cells: Block): CopyIdentity | null {
  const rows = Array.from({ length: rowsSearched }, (_, row) => row);
  const valueOf = (label: string) => {
    const row = rows.find((one) => cellText(cells.value(one, 0)) === label);
    return row === undefined ? '' : cells.value(row, 1);
  };
  const textOf = (label: string): string | null => cellText(valueOf(label)) || null;
  const year = parseFinancialYear(valueOf(labels.year));
  const unit = moneyUnits.find((one) => one === textOf(labels.unit));
  const department = textOf(labels.department);
  const sent = fromSerial(Number(valueOf(labels.sent)));
  if (!year.ok || !sent.ok || unit === undefined || department === null) return null;
  return {
    organisation: textOf(labels.organisation),
    year: year.value,
    unit,
    sign: signs.find(([, words]) => words === textOf(labels.sign))?.[0] ?? null,
    department,
    sent: sent.value,
    workbook: textOf(labels.workbook),
    masterId: textOf(labels.masterId),
  };
}
