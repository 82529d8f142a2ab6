import type { FieldRule } from '../../../finance/updates/lead-fields';
import { anyDay, anySum, choiceOf, type Validation } from '../../pages/validation';

/**
 * What Excel lets a lead write by the rule of a field; null where it lets anything through: words of a confidence are looked
 * at when a copy comes back.
 * @param why what an alert says besides, of a choice
 */
export function validationOf(rule: FieldRule, why?: string): Validation | null {
  switch (rule.kind) {
    case 'money':
      return anySum;
    case 'date':
      return anyDay;
    case 'choice':
      return choiceOf(rule.of, why);
    case 'confidence':
    case 'text':
      return null;
  }
}
