import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

import { cellAddress } from '../address';
import type { Area, ConditionalFormatData } from '../book';
import type { Engine } from '../engine/engine';
import type { EngineSheet } from '../engine/sheet';
import { UNIT_ID } from '../engine/univer-book';

/** Shows a sheet's conditional formats in the grid, in place of those shown before. */
export function showFormats(engine: Engine, sheet: EngineSheet): void {
  const model = engine.univer.injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(UNIT_ID, sheet.id) ?? [])]) {
    model.deleteRule(UNIT_ID, sheet.id, cfId);
  }
  // The grid puts each new rule before those there are.
  for (const { id, format } of [...sheet.conditionalFormats].reverse()) {
    const rule = gridRule(id, format);
    if (rule) model.addRule(UNIT_ID, sheet.id, rule);
  }
}

function gridRule(cfId: string, format: ConditionalFormatData): IConditionFormattingRule | null {
  const condition = gridCondition(format);
  if (condition === null) return null;
  const style = {
    ...(format.fillColour === undefined ? {} : { bg: { rgb: format.fillColour } }),
    ...(format.fontColour === undefined ? {} : { cl: { rgb: format.fontColour } }),
    ...(format.bold === true ? { bl: 1 } : {}),
  };
  return {
    cfId,
    ranges: format.areas.map(gridRange),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, style, ...condition },
  };
}

type Condition =
  | { readonly subType: CFSubRuleType.text; readonly operator: CFTextOperator; readonly value: string }
  | { readonly subType: CFSubRuleType.formula; readonly value: string };

const textOperators = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

const signs = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
} as const;

/** The rule in the grid's words; a comparison becomes a formula about the first cell, which the grid moves along. */
function gridCondition({ rule, areas }: ConditionalFormatData): Condition | null {
  if (rule.kind === 'containsText') {
    return { subType: CFSubRuleType.text, operator: textOperators[rule.operator], value: rule.text };
  }
  if (rule.kind === 'custom') return { subType: CFSubRuleType.formula, value: rule.formula };
  const [first] = areas;
  if (!first) return null;
  const text = /^="([^"]*)"$/.exec(rule.formula1)?.[1];
  if (rule.operator === 'EqualTo' && text !== undefined) {
    return { subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: text };
  }
  if (rule.operator === 'Between' || rule.operator === 'NotBetween') return null;
  const limit = rule.formula1.replace(/^=/, '');
  return {
    subType: CFSubRuleType.formula,
    value: `=${cellAddress(first.top, first.left)}${signs[rule.operator]}${limit}`,
  };
}

function gridRange(area: Area) {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}
