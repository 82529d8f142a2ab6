import { toSerial } from '../../../finance/excel-serial';
import { formatDate } from '../../../finance/calendar-date';
import { tableArea } from '../extent';
import { columnLetters, withSheet } from '../../cells/address';
import type { PageTable } from '../page-table';
import type { Validation } from '../validation';

/** Where the entries of a drop-down may stand: the tables drawn together, with their sheets. */
export type TableFinder = (name: string) => { readonly sheet: string; readonly table: PageTable } | null;

/** What a program for spreadsheets is told of cells that may hold only some things. */
export interface ValidationRule {
  readonly rule: Excel.DataValidationRule;
  /** What is said of an entry that is refused. */
  readonly message: string;
}

function choiceRule({ of, why }: Extract<Validation, { kind: 'choice' }>): ValidationRule {
  return {
    rule: { list: { inCellDropDown: true, source: of.join(',') } },
    message: [`Choose one of: ${of.join(', ')}.`, ...(why === undefined ? [] : [why])].join(' '),
  };
}

function entryRule(
  { table: name, column }: Extract<Validation, { kind: 'entry' }>,
  find: TableFinder,
): ValidationRule | null {
  const found = find(name);
  const at = found?.table.columns.findIndex(({ heading }) => heading === column) ?? -1;
  if (found === null || at < 0) return null;
  const { top, left, rows } = tableArea(found.table);
  // A range that covers a column of a table grows with it.
  const letters = `$${columnLetters(left + at)}`;
  const source = `=${withSheet(found.sheet, `${letters}$${top + 2}:${letters}$${top + rows}`)}`;
  return {
    rule: { list: { inCellDropDown: true, source } },
    message: `Choose one of the table ${name}, or add it there first.`,
  };
}

function numberRule({ least, most, isWhole = false }: Extract<Validation, { kind: 'number' }>): ValidationRule {
  const widest = 1e12;
  const limits = { formula1: least ?? -widest, formula2: most ?? widest, operator: 'Between' } as const;
  const words = [least === undefined ? '' : ` from ${least}`, most === undefined ? '' : ` up to ${most}`].join('');
  return {
    rule: isWhole ? { wholeNumber: limits } : { decimal: limits },
    message: `Write a ${isWhole ? 'whole ' : ''}number${words}, without words or a unit.`,
  };
}

function dateRule({ first }: Extract<Validation, { kind: 'date' }>): ValidationRule {
  const from = first ?? { year: 1900, month: 3, day: 1 };
  return {
    rule: { date: { formula1: String(toSerial(from)), operator: 'GreaterThanOrEqualTo' } },
    message: `Write a date such as 30/09/2014, not before ${formatDate(from)}.`,
  };
}

/** The rule of a validation; null for the entries of a table that is not drawn along. */
export function validationRule(validation: Validation, find: TableFinder): ValidationRule | null {
  switch (validation.kind) {
    case 'choice':
      return choiceRule(validation);
    case 'entry':
      return entryRule(validation, find);
    case 'number':
      return numberRule(validation);
    case 'date':
      return dateRule(validation);
  }
}

/** Lets Excel refuse what may not be written into a range. `title` names the cells, such as a column's heading. */
export function applyValidation(range: Excel.Range, title: string, validation: Validation, find: TableFinder): void {
  const made = validationRule(validation, find);
  if (made === null) return;
  const { dataValidation } = range;
  dataValidation.rule = made.rule;
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: title.slice(0, 31),
    message: made.message.slice(0, 254),
    style: 'Stop',
    showAlert: true,
  };
}
