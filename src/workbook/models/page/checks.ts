import type { ModelCheck, ModelDefinition, ModelInput } from '../model';

/** The key of the input by which the sensitivity changes others. */
export const stepKey = 'step';

const mayBeBelowZero = ({ validation }: ModelInput): boolean =>
  validation.kind === 'number' && (validation.least === undefined || validation.least < 0);

/**
 * The checks of a model's sheet, those that every model needs before its own: that its inputs are filled in, as many of
 * them with numbers as have to be, and, where none of them may be below 0, that none is; in a model of which one may, no
 * input is held to it. Cells are counted: a row that somebody puts between the inputs with a figure of its own can stand
 * in for an input that is blank.
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
