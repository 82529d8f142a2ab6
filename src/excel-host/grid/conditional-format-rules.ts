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
  const [first] = areas;
  return { subType: 'formula', value: `=${comparison(rule, first ? cellAddress(first.top, first.left) : 'A1')}` };
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
function comparison(rule: Extract<ConditionalFormatData['rule'], { kind: 'cellValue' }>, cell: string): string {
  const first = rule.formula1.replace(/^=/, '');
  const second = (rule.formula2 ?? rule.formula1).replace(/^=/, '');
  if (rule.operator === 'Between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (rule.operator === 'NotBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${signs[rule.operator]}${first}`;
}
