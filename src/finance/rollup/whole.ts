import { type CashEffect, cashEffects, type SavingKind, savingKinds, type SavingsLine } from '../savings-line';
import { type SavingsSums, savingsSums, savingsSumsInSteps, type SummedYears } from '../savings-sums';
import { atOnce, type Steps } from '../steps';

/** What may be added together: savings of one kind and one effect on cash; null for the lines that do not say. */
export interface SavingsPart {
  readonly kind: SavingKind | null;
  readonly cash: CashEffect | null;
  /** Its `lines` are rows: a line that is split between projects is on more than one. */
  readonly sums: SavingsSums;
}

/**
 * Savings as a whole. Only where all of them are alike is there one set of sums; recurring and one-off, cashable and
 * not, are different things, and who wants them as one has to ask for it with `addMixed`.
 */
export type SavingsWhole =
  | { readonly isMixed: false; readonly sums: SavingsSums; readonly parts: readonly SavingsPart[] }
  | { readonly isMixed: true; readonly parts: readonly SavingsPart[] };

/** Adds up savings lines over some years, those of a kind and an effect on cash by themselves, the usual ones first. */
export const savingsWhole = (lines: readonly SavingsLine[], over: SummedYears): SavingsWhole =>
  atOnce(savingsWholeInSteps(lines, over));

/** The same in steps. */
export function* savingsWholeInSteps(lines: readonly SavingsLine[], over: SummedYears): Steps<SavingsWhole> {
  const parts: SavingsPart[] = [];
  for (const kind of [...savingKinds, null]) {
    for (const cash of [...cashEffects, null]) {
      const own = lines.filter((line) => line.kind === kind && line.cash === cash);
      if (own.length > 0) parts.push({ kind, cash, sums: yield* savingsSumsInSteps(own, over) });
    }
  }
  const [first] = parts;
  if (parts.length > 1) return { isMixed: true, parts };
  return { isMixed: false, parts, sums: first?.sums ?? savingsSums([], over) };
}
