import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import { convertMoney, type MoneyUnit } from '../../finance/money';
import { parseDate } from '../../finance/parse-date';
import { parseFinancialYear } from '../../finance/parse-financial-year';
import { parseMoney, parseNumber, parseShare } from '../../finance/parse-number';
import { type Result, succeed } from '../../finance/result';
import { showFound, type Unreadable } from '../../finance/unreadable';
import { cellAddress, withSheet } from '../cells/address';
import type { Block } from '../cells/block';
import { cellText, isBlank, isErrorValue, type CellValue } from '../cells/cell-value';
import type { MatchedColumn } from '../headings/match-headings';
import type { Problem, ProblemKind } from '../problem';
import { chooseFrom, type Choices } from './choices';
import { parsePeriod } from './parse-period';

/** A cell that could not be read, with the column it stands in. */
export interface BadCell {
  readonly column: MatchedColumn;
  readonly problem: Problem;
}

type Column = MatchedColumn | undefined;

/**
 * The door through which the cells of one row come in: each is read once, as what its column holds. A blank cell, a
 * column that the table does not have and a cell that cannot be read all give null; the last is noted in `bad`.
 */
export class RowReader {
  readonly bad: BadCell[] = [];

  constructor(
    readonly sheet: string,
    private readonly cells: Block,
    /** Counted from 0. */
    readonly row: number,
  ) {}

  /** The cell's address with its sheet. */
  cell(column: MatchedColumn): string {
    return withSheet(this.sheet, cellAddress(this.row, column.column));
  }

  /** What stands in the cell, unread. */
  raw(column: Column): CellValue {
    return column === undefined ? '' : this.cells.value(this.row, column.column);
  }

  /** A text; a number becomes the text that writes it. */
  text(column: Column): string | null {
    return this.read(column, 'error value', (value) => ({ ok: true, value: cellText(value) }));
  }

  /** A sum in the workbook's unit; a column whose heading states another unit is converted. */
  money(column: Column, unit: MoneyUnit): number | null {
    const own = column?.unit ?? unit;
    const sum = this.read(column, 'not a number', (value) => parseMoney(value, own));
    return sum === null ? null : convertMoney(sum, own, unit);
  }

  /** A number that is no money and no share, such as a volume or a weight. */
  number(column: Column): number | null {
    return this.read(column, 'not a number', (value) => {
      const parsed = parseNumber(value);
      return parsed.ok ? succeed(parsed.value.amount * (parsed.value.scale ?? 1)) : parsed;
    });
  }

  /** An accounting period, 1 to 13. */
  period(column: Column): number | null {
    return this.read(column, 'not a choice', parsePeriod);
  }

  /** A share, as `10%` or 0.1. */
  share(column: Column): number | null {
    return this.read(column, 'not a number', parseShare);
  }

  date(column: Column): CalendarDate | null {
    return this.read(column, 'not a date', parseDate);
  }

  /** A financial year, as `2014/15`. */
  year(column: Column): FinancialYear | null {
    return this.read(column, 'not a choice', parseFinancialYear);
  }

  choice<Choice extends string>(column: Column, choices: Choices<Choice>): Choice | null {
    return this.read(column, 'not a choice', (value) => chooseFrom(choices, cellText(value)));
  }

  /** Notes something about a cell that the reading itself does not find. */
  note(column: MatchedColumn, problem: Omit<Problem, 'cell'>): void {
    this.bad.push({ column, problem: { cell: this.cell(column), ...problem } });
  }

  private read<T>(column: Column, kind: ProblemKind, parse: (value: CellValue) => Result<T, Unreadable>): T | null {
    const value = this.raw(column);
    if (column === undefined || isBlank(value)) return null;
    if (isErrorValue(value)) {
      const expected = `${wanted[kind] ?? 'a text'}: mend the formula in this cell`;
      this.note(column, { kind: 'error value', found: `the error ${value}`, expected, severity: 'error' });
      return null;
    }
    const parsed = parse(value);
    if (parsed.ok) return parsed.value;
    this.note(column, { kind, found: parsed.error.found, expected: parsed.error.expected, severity: 'error' });
    return null;
  }
}

const wanted: Partial<Record<ProblemKind, string>> = {
  'not a number': 'a number',
  'not a date': 'a date',
  'not a choice': 'one of the choices of this column',
};

/** `"abc" in Savings!D7 is not a number`, for the reason of a line that cannot be assessed. */
export function whatStands({ problem }: BadCell): string {
  const place = `${problem.found} in ${problem.cell}`;
  return problem.kind.startsWith('not a') ? `${place} is ${problem.kind}` : place;
}

/** How a found text is shown, for notes of our own. */
export const shown = (value: CellValue): string => showFound(value);
