import type { ModelCheck, ModelDefinition } from '../model';

/** The key of the input by which the sensitivity changes others. */
export const stepKey = 'step';

/**
 * The checks of a model's sheet: first that every input is filled in, numbers with numbers, which every model needs, then its
 * own. Rows that people put between the inputs do not matter.
 */
export function checksOf({ inputs, checks }: Pick<ModelDefinition, 'inputs' | 'checks'>): readonly ModelCheck[] {
  // The step of the sensitivity stands below the inputs, as a number.
  const all = `{${inputs[0]?.key ?? stepKey}}:{${stepKey}}`;
  const numbers = inputs.filter(({ style }) => style !== 'text').length + 1;
  const filledIn = {
    label: 'Every input is filled in',
    holds: `=AND(COUNT(${all})>=${numbers},COUNTA(${all})>=${inputs.length + 1})`,
    advice: 'Write 0 where there is none.',
  };
  return [filledIn, ...checks];
}
