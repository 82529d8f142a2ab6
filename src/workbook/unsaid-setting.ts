import type { Tracker } from './tracker';

/**
 * Why what lasts, such as a copy that is sent out or a year that is begun, cannot rest on the settings: the workbook does not
 * say its year or its unit, and a guess stands in. A sentence that names the cell; null where nothing is guessed.
 */
export function unsaidSetting({ problems }: Pick<Tracker, 'problems'>): string | null {
  const unsaid = problems.find(({ kind, severity }) => kind === 'missing setting' && severity === 'error');
  if (unsaid === undefined) return null;
  const { cell, found, expected } = unsaid;
  return `${cell}: found ${found}, expected ${expected}. Say it in the Settings table first, and try again: this is not done on a guess.`;
}
