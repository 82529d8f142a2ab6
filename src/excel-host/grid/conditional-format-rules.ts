import { cellAddress } from '../address';
import type { ConditionalFormatData } from '../book';
import { rangeOf } from '../engine/sheet-layout';

/** A conditional format as Univer's plug-in shows it. */
export function univerRule(id: string, format: ConditionalFormatData): object {
  const style = {
    ...(format.fontColour ? { cl: { rgb: format.fontColour } } : {}),
    ...(format.fillColour ? { bg: { rgb: format.fillColour } } : {}),
    ...(format.bold === true ? { bl: 1 } : {}),
  };
  return {
    cfId: id,
    ranges: format.areas.map(rangeOf),
    stopIfTrue: format.stopIfTrue,
    rule: { type: 'highlightCell', style, ...condition(format) },
  };
}

type Comparison = Extract<ConditionalFormatData['rule'], { kind: 'cellValue' }>;

const textOperators = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

function condition({ areas, rule }: ConditionalFormatData): object {
  if (rule.kind === 'containsText')
    return { subType: 'text', operator: textOperators[rule.operator], value: rule.text };
  if (rule.kind === 'custom') return { subType: 'formula', value: rule.formula };
  const constant = constantCondition(rule);
  if (constant !== null) return constant;
  const [first] = areas;
  return { subType: 'formula', value: `=${comparison(rule, first ? cellAddress(first.top, first.left) : 'A1')}` };
}

const numberOperators = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
} as const;

/**
 * A comparison with a constant needs no formula, and must not be one: Univer calculates the formulas of conditional
 * formats on the timer that the stand-in takes out. Null for a comparison with anything else.
 */
function constantCondition(rule: Comparison): object | null {
  const limits = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(constantOf);
  const [first, second] = limits;
  if (typeof first === 'string' && (rule.operator === 'EqualTo' || rule.operator === 'NotEqualTo')) {
    return { subType: 'text', operator: numberOperators[rule.operator], value: first };
  }
  if (typeof first !== 'number') return null;
  const isRange = rule.operator === 'Between' || rule.operator === 'NotBetween';
  if (isRange && typeof second !== 'number') return null;
  return { subType: 'number', operator: numberOperators[rule.operator], value: isRange ? [first, second] : first };
}

/** The constant that a limit such as `="Red"` or `10` stands for; null for a formula. */
function constantOf(formula: string): string | number | null {
  const text = formula.replace(/^=/, '').trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

const signs = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;

/** A comparison as a formula about the first cell of the range, which Univer moves along for the others. */
function comparison(rule: Comparison, cell: string): string {
  const first = rule.formula1.replace(/^=/, '');
  const second = (rule.formula2 ?? rule.formula1).replace(/^=/, '');
  if (rule.operator === 'Between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${signs[rule.operator]}${first}`;
}
