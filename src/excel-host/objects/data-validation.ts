import { contains, intersection } from '../area';
import type { DataValidationData } from '../book';
import type { Arguments } from '../protocol/arguments';
import type { ExcelType } from '../protocol/excel-object';
import type { Json } from '../protocol/json';
import { excelType, targetOf } from '../protocol/excel-object';
import { isRecord } from '../protocol/json';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import type { RangeTarget } from './range-target';
import { fullAddress } from './range-target';

/** `Excel.DataValidation`. */
export const dataValidationType: ExcelType<RangeTarget> = excelType<RangeTarget>('DataValidation', {
  properties: {
    Type: { get: (range) => typeName(found(range)) },
    Rule: {
      get: (range) => ruleJson(found(range)),
      set: (range, args) => {
        put(range, { ...(found(range) ?? noRule), rule: ruleOf(args) });
      },
    },
    IgnoreBlanks: {
      get: (range) => found(range)?.ignoreBlanks ?? true,
      set: (range, args) => {
        alter(range, { ignoreBlanks: args.boolean(0) });
      },
    },
    ErrorAlert: {
      get: (range) => {
        const { errorTitle = '', errorMessage = '' } = found(range) ?? noRule;
        return { title: errorTitle, message: errorMessage, showAlert: errorMessage !== '', style: 'Stop' };
      },
      set: (range, args) => {
        alter(range, { errorTitle: member(args, 'title'), errorMessage: member(args, 'message') });
      },
    },
    Prompt: {
      get: (range) => {
        const { promptTitle = '', promptMessage = '' } = found(range) ?? noRule;
        return { title: promptTitle, message: promptMessage, showPrompt: promptMessage !== '' };
      },
      set: (range, args) => {
        alter(range, { promptTitle: member(args, 'title'), promptMessage: member(args, 'message') });
      },
    },
  },
  methods: {
    Clear: (range) => {
      requireUnprotected(range.sheet);
      range.sheet.dataValidations = range.sheet.dataValidations.filter((one) => !touches(one, range));
      range.host.engine.rulesChanged(range.sheet);
    },
  },
});

const noRule: DataValidationData = { areas: [], rule: { kind: 'custom', formula: '=TRUE' }, ignoreBlanks: true };

function touches(one: DataValidationData, { area }: RangeTarget): boolean {
  return one.areas.some((covered) => intersection(covered, area));
}

function found(range: RangeTarget): DataValidationData | undefined {
  return range.sheet.dataValidations.find((one) => touches(one, range));
}

function alter(range: RangeTarget, part: Partial<DataValidationData>): void {
  const before = found(range);
  if (before) put(range, { ...before, ...part });
}

/** Puts a rule on a range; what lay on its cells before goes. */
function put(range: RangeTarget, rule: DataValidationData): void {
  requireUnprotected(range.sheet);
  const others = range.sheet.dataValidations
    .map((one) => ({ ...one, areas: one.areas.filter((covered) => !contains(range.area, covered)) }))
    .filter((one) => one.areas.length > 0);
  range.sheet.dataValidations = [...others, { ...rule, areas: [range.area] }];
  range.host.engine.rulesChanged(range.sheet);
}

function member(args: Arguments, name: string): string {
  const text = args.record(0)[name];
  return typeof text === 'string' ? text : '';
}

function typeName(data: DataValidationData | undefined): Json {
  if (!data) return 'None';
  const names = {
    list: 'List',
    wholeNumber: 'WholeNumber',
    decimal: 'Decimal',
    date: 'Date',
    custom: 'Custom',
  } as const;
  return names[data.rule.kind];
}

function ruleJson(data: DataValidationData | undefined): Json {
  if (!data) return {};
  const { rule } = data;
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  return { [rule.kind]: { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator: rule.operator } };
}

function ruleOf(args: Arguments): DataValidationData['rule'] {
  const { list, custom, wholeNumber, decimal, date } = args.record(0);
  if (isRecord(list)) return { kind: 'list', source: listSource(list['source'], args) };
  if (isRecord(custom) && typeof custom['formula'] === 'string') return { kind: 'custom', formula: custom['formula'] };
  if (isRecord(wholeNumber)) return comparison('wholeNumber', wholeNumber, args);
  if (isRecord(decimal)) return comparison('decimal', decimal, args);
  if (isRecord(date)) return comparison('date', date, args);
  return args.refuse(0, 'a rule of one of the kinds list, custom, wholeNumber, decimal, date');
}

function listSource(source: unknown, args: Arguments): string {
  if (typeof source === 'string') return source;
  const range = targetOf(source, rangeType);
  return range ? `=${fullAddress(range)}` : args.refuse(0, 'a list with a source');
}

function comparison(
  kind: 'wholeNumber' | 'decimal' | 'date',
  given: Readonly<Record<string, unknown>>,
  args: Arguments,
): DataValidationData['rule'] {
  const operators = [
    'Between',
    'NotBetween',
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqualTo',
    'LessThanOrEqualTo',
  ] as const;
  const operator = operators.find((word) => word === given['operator']);
  const formula1 = operand(given['formula1']);
  const formula2 = operand(given['formula2']);
  if (!operator || formula1 === undefined) return args.refuse(0, `a ${kind} rule with an operator and formula1`);
  return { kind, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

function operand(found: unknown): string | number | undefined {
  return typeof found === 'string' || typeof found === 'number' ? found : undefined;
}
