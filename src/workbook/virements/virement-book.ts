import { budgetLineName, type BudgetKind } from '../../finance/budget-line';
import type { LineInputs, MonthEnd } from '../../finance/month-end/line-case';
import type { CheckedLog } from '../../finance/virements/check-new-virement';
import { countsIn } from '../../finance/virements/other-years';
import { placedVirements } from '../../finance/virements/placed';
import type { Virement } from '../../finance/virements/virement';
import { rowRules } from '../../finance/virements/row-rules';
import type { AssembledWorkbook } from '../assemble-workbook';
import { budgetColumn } from '../contents/budget-columns';
import { namedAlone } from '../contents/doubled-codes';

/** A line of the budget between which budget can be moved. */
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
  /** By what edits name its line; null where they cannot tell it from another one. */
  readonly ref: string | null;
  /** Whose forecast stands: typed into a cell, which may be moved with the budget, or by a formula of the sheet; else null. */
  readonly forecastBy: 'a person' | 'a formula' | null;
  /** What its forecast is made of; null where that is not known. */
  readonly inputs: LineInputs | null;
}

/** What virements are recorded in and checked against. */
export interface VirementBook extends CheckedLog {
  /** In the order of the budget. */
  readonly codes: readonly VirementCode[];
  /** The log, in its order. */
  readonly log: readonly Virement[];
  /** What forecasts are of; null where Settings names no period. */
  readonly monthEnd: MonthEnd | null;
}

/** Lays out the budget, the log and the limits of a workbook. */
export function virementBook({ tracker, contents, monthEnd }: AssembledWorkbook): VirementBook {
  const { year, unit, period, monthEnd: settings } = tracker.settings;
  const { Budget: table } = contents.tables;
  const rows = new Map(table?.rows.map((one) => [one.row, one] as const));
  const isAlone = namedAlone(table?.rows ?? []);
  const column = table === undefined ? undefined : budgetColumn(table, 'forecast', year);
  const at = column === undefined ? -1 : (table?.columns.indexOf(column) ?? -1);
  const lines = tracker.budget.map(({ line, row }, place) => {
    const begun = monthEnd.lines[place];
    const found = rows.get(row);
    const isFormula = found?.cells[at]?.isFormula === true;
    const code: VirementCode = {
      code: line.ref,
      name: budgetLineName(line),
      department: line.department,
      kind: line.kind,
      budget: line.budget,
      row,
      ref: found !== undefined && isAlone(found) ? found.key : null,
      forecastBy: line.forecast === null ? null : isFormula ? 'a formula' : 'a person',
      inputs: begun?.inputs ?? null,
    };
    return { code, original: begun?.details.original ?? null };
  });
  const budgets = lines.map(({ code: { code, kind, budget }, original }) => ({ code, kind, budget, original }));
  const {
    virements: check,
    tables: { virements: log },
  } = monthEnd;
  const rules = rowRules({ year, unit, limits: settings.limits, budgets }, check.reconciliation.codes);
  return {
    codes: lines.map(({ code }) => code),
    log,
    placed: placedVirements(
      log.filter((one) => countsIn(one, year)),
      rules.finder,
    ),
    check,
    rules,
    monthEnd: period === null ? null : { year, period, unit, pay: settings.pay, method: settings.method },
  };
}
