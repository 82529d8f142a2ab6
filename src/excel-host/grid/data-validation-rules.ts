import type { DataValidationData } from '../book';
import { rangeOf } from '../engine/sheet-layout';

const types = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', custom: 'custom' } as const;
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

/** A rule of data validation as Univer's plug-in shows it. */
export function univerValidation(uid: string, data: DataValidationData): object {
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
    ...formulas(rule),
  };
}

function formulas(rule: DataValidationData['rule']): object {
  if (rule.kind === 'list') return { formula1: rule.source, showDropDown: true, renderMode: 1 };
  if (rule.kind === 'custom') return { formula1: rule.formula };
  return {
    operator: operators[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: String(rule.formula2) }),
  };
}
