import { parseAddress } from '../address';
import type { DataValidationData } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineSheet } from '../engine/sheet';
import { rangeOf } from '../engine/sheet-layout';

/** A day is a number: Univer's own rule for days reads what a cell shows, and takes 15/08/2016 for no day. */
const types = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'decimal', custom: 'custom' } as const;
const operators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

/** A rule of data validation with the words that its list offers, if it is one. */
export interface ShownValidation {
  readonly data: DataValidationData;
  readonly words: readonly string[];
}

/**
 * The rules that the grid can show. Univer would calculate the formula of a list by its own clock, which is stopped here,
 * and check an entry only then: so it is given the words. A list that is neither words nor a range is not shown.
 */
export function shownValidations(sheet: EngineSheet, engine: Engine): readonly ShownValidation[] {
  return sheet.dataValidations.flatMap((data) => {
    const words = data.rule.kind === 'list' ? listWords(data.rule.source, sheet, engine) : [];
    return words === null ? [] : [{ data, words }];
  });
}

function listWords(source: string, own: EngineSheet, engine: Engine): readonly string[] | null {
  if (!source.startsWith('=')) return source.split(',').map((word) => word.trim());
  const range = parseAddress(source.slice(1));
  const sheet = range?.sheet === undefined ? own : engine.sheets.find(range.sheet);
  if (range === undefined || sheet === undefined) return null;
  const values = sheet.cells(sheet.onGrid(range.area)).flat();
  return values.flatMap(({ value }) => (value === undefined || value === '' ? [] : [String(value)]));
}

/** A rule of data validation as Univer's plug-in shows it. */
export function univerValidation(uid: string, { data, words }: ShownValidation): object {
  const { rule } = data;
  return {
    uid,
    ranges: data.areas.map(rangeOf),
    type: types[rule.kind],
    allowBlank: data.ignoreBlanks,
    showErrorMessage: true,
    errorStyle: 1,
    ...(data.errorMessage === undefined ? {} : { error: data.errorMessage }),
    ...(data.errorTitle === undefined ? {} : { errorTitle: data.errorTitle }),
    ...(data.promptMessage === undefined ? {} : { prompt: data.promptMessage, showInputMessage: true }),
    ...(data.promptTitle === undefined ? {} : { promptTitle: data.promptTitle }),
    ...formulas(rule, words),
  };
}

function formulas(rule: DataValidationData['rule'], words: readonly string[]): object {
  // As JSON, a word may have a comma in it.
  if (rule.kind === 'list') return { formula1: JSON.stringify(words), showDropDown: true, renderMode: 1 };
  if (rule.kind === 'custom') return { formula1: rule.formula };
  return {
    operator: operators[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  };
}
