import type { FinancialYear } from '../financial-year';
import { yearOfSaving } from '../savings';
import type { SavingsLine } from '../savings-line';
import { addUp } from '../tidy';
import type { ControlPart } from './control-total';

/** The targets or the forecasts of savings lines over some years, as the parts of a control total. */
export function controlParts(
  lines: readonly SavingsLine[],
  figure: 'target' | 'forecast',
  years: readonly FinancialYear[],
): readonly ControlPart[] {
  return lines.map((line) => {
    const known = years.map((year) => yearOfSaving(line, year)[figure]).filter((amount) => amount !== null);
    const part = { ref: line.ref, title: line.title, amount: known.length === 0 ? null : addUp(known) };
    return known.length > 1 ? { ...part, isSum: true } : part;
  });
}
