import type { Tracker } from './tracker';

/**
 * The year or the unit that a workbook does not say and for which a guess stands in: nothing that lasts, such as a copy that
 * is sent out or a year that is begun, may rest on it. A sentence that names the cell; null where nothing is guessed.
 */
export function unsaidSetting({ problems }: Pick<Tracker, 'problems'>): string | null {
  const unsaid = problems.find(({ kind, severity }) => kind === 'missing setting' && severity === 'error');
  if (unsaid === undefined) return null;
  const { cell, found, expected } = unsaid;
  return `${cell}: found ${found}, expected ${expected}. Say it in the Settings table; Set up makes one where there is none.`;
}
