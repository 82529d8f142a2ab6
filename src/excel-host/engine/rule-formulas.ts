import type { ConditionalFormatData, DataValidationData } from '../book';
import { formulaAfterRemoval, type Removal } from '../formula/removal';
import type { EngineSheet } from './sheet';

type Rule = ConditionalFormatData['rule'] | DataValidationData['rule'];

/**
 * Has the formulas of a sheet's conditional formats and data validation follow rows that were taken out. A rule is for
 * many cells, so that only its absolute references do: the others stay as far from each cell as they were.
 */
export function rewriteRuleFormulas(sheet: EngineSheet, removal: Removal): void {
  const after = (formula: string): string =>
    formula.startsWith('=') ? formulaAfterRemoval(formula, sheet.name, removal, 'absolute') : formula;
  sheet.conditionalFormats = sheet.conditionalFormats.map(({ id, format }) => ({
    id,
    format: { ...format, rule: withFormulas(format.rule, after) },
  }));
  sheet.dataValidations = sheet.dataValidations.map((one) => ({ ...one, rule: withFormulas(one.rule, after) }));
}

function withFormulas<R extends Rule>(rule: R, after: (formula: string) => string): R {
  const rewritten = (limit: string | number): string | number => (typeof limit === 'string' ? after(limit) : limit);
  return {
    ...rule,
    ...('formula' in rule ? { formula: after(rule.formula) } : {}),
    ...('source' in rule ? { source: after(rule.source) } : {}),
    ...('formula1' in rule ? { formula1: rewritten(rule.formula1) } : {}),
    ...('formula2' in rule ? { formula2: rewritten(rule.formula2) } : {}),
  };
}
