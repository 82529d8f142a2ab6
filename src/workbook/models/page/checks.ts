import type { ModelCheck, ModelDefinition, ModelInput } from '../model';

/** The key of the input by which the sensitivity changes others. */
export const stepKey = 'step';

const mayBeBelowZero = ({ validation }: ModelInput): boolean =>
  validation.kind === 'number' && (validation.least === undefined || validation.least < 0);

/**
 * The checks of a model's sheet: first those that every model needs, that its inputs are filled in, numbers with numbers,
 * and that none is below 0 unless it may be; then its own. Rows that people put between the inputs do not matter.
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
  const fromZero = {
    label: 'No input is below 0',
    holds: `=MIN(${all})>=0`,
    advice: 'Write it without the minus.',
  };
  return [filledIn, ...(inputs.some(mayBeBelowZero) ? [] : [fromZero]), ...checks];
}
