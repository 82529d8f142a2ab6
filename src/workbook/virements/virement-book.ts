import type { BudgetKind } from '../../finance/budget-line';
import type { VirementCheck, VirementRules } from '../../finance/virements/check-virements';
import type { Virement } from '../../finance/virements/virement';
import type { AssembledWorkbook } from '../assemble-workbook';

/** A code of the budget between which budget can be moved. */
export interface VirementCode {
  /** As the budget writes it. */
  readonly code: string;
  /** What it is called; null where the budget does not say. */
  readonly name: string | null;
  readonly department: string | null;
  readonly kind: BudgetKind;
  /** As it is now, in the workbook's unit; null where it has none. */
  readonly budget: number | null;
  /** Counted from 1. */
  readonly row: number;
}

/** What virements are recorded in and checked against. */
export interface VirementBook {
  /** In the order of the budget. */
  readonly codes: readonly VirementCode[];
  /** The log, in its order. */
  readonly log: readonly Virement[];
  readonly rules: VirementRules;
  /** What the checks say of the log as it stands. */
  readonly check: VirementCheck;
}

/** Lays out the budget, the log and the limits of a workbook. */
export function virementBook({ tracker, monthEnd }: AssembledWorkbook): VirementBook {
  const { year, unit, monthEnd: settings } = tracker.settings;
  const lines = tracker.budget.map(({ line, row }, place) => {
    const details = monthEnd.lines[place]?.details;
    const name = details?.codeName ?? (line.service === line.ref ? null : line.service);
    const { ref: code, kind, department, budget } = line;
    return { code: { code, name, department, kind, budget, row }, original: details?.original ?? null };
  });
  return {
    codes: lines.map(({ code }) => code),
    log: monthEnd.tables.virements,
    check: monthEnd.virements,
    rules: {
      year,
      unit,
      limits: settings.limits,
      budgets: lines.map(({ code: { code, kind, budget }, original }) => ({ code, kind, budget, original })),
    },
  };
}
