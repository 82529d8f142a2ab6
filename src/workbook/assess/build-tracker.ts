import type { CalendarDate } from '../../finance/calendar-date';
import { mixOfAll } from '../../finance/rollup/count-lines';
import { savingsTotals } from '../../finance/savings-totals';
import { type Controlled, reconcileControlTotals } from '../controls/control-totals';
import { actualsOfCodes, closingOfCodes } from '../month-end/actuals-of';
import { lineInputs } from '../month-end/line-inputs';
import { type MonthEndSource, monthEndSource } from '../month-end/month-end-source';
import { monthEndTables } from '../month-end/month-end-tables';
import { headingProblems } from '../locate/heading-problems';
import { duplicateReferences } from '../lines/reference';
import type { Problem } from '../problem';
import { budgetProjects } from '../rollups/budget-projects';
import type { AssessedSaving, MixRow, Tracker, TrackerTotals } from '../tracker';
import type { FinancialYear } from '../../finance/financial-year';
import type { Steps } from '../../finance/steps';
import { assessBudgets } from './assess-budgets';
import { type AssessedSavings, assessSavings } from './assess-savings';
import { rulesOf } from './rules';
import { settingsOf } from './settle-settings';
import type { Snapshot } from './snapshot';

function totalsOf(savings: readonly AssessedSaving[], year: FinancialYear): TrackerTotals {
  const sums = savingsTotals(
    savings.map(({ line }) => line),
    year,
  );
  const { target, delivered, forecast, atRisk, notForecast } = sums.all;
  return {
    target: target ?? 0,
    delivered: delivered ?? 0,
    forecast: forecast ?? 0,
    atRisk: atRisk ?? 0,
    notForecast: notForecast ?? 0,
    sums,
  };
}

const mixOf = (savings: readonly AssessedSaving[], year: FinancialYear): MixRow[] =>
  mixOfAll(savings, year).map(({ status, lines, amount, share }) => ({ status, lines, money: amount, share }));

/** Errors first; within them in the order in which they were found, which is that of the tables and rows. */
export const bySeverity = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...problems.filter(({ severity }) => severity === 'warning'),
];

const tablesOf = ({ savings, budget, settings, policy, decisions, milestones, controlTotals }: Snapshot) =>
  [...savings, budget, settings, policy, decisions, milestones, controlTotals].filter((source) => source !== null);

const controlsOf = ({ controlTotals }: Snapshot, controlled: Controlled) =>
  controlTotals === null ? { reconciliations: [], problems: [] } : reconcileControlTotals(controlTotals, controlled);

/** A tracker, and what its month-end is made of. */
export interface BuiltTracker {
  readonly tracker: Omit<Tracker, 'syncs'>;
  readonly monthEnd: MonthEndSource;
}

/** Makes the tracker of what was read, in steps. Pure: the same cells on the same day give the same tracker. */
export function* buildTracker(snapshot: Snapshot, today: CalendarDate, found: readonly Problem[]): Steps<BuiltTracker> {
  const settled = settingsOf(snapshot, today);
  const { year, unit } = settled.settings;
  const rules = rulesOf(snapshot, settled);
  const savings: AssessedSavings[] = [];
  const areSeveral = snapshot.savings.length > 1;
  for (const source of snapshot.savings) savings.push(yield* assessSavings(source, rules, areSeveral));
  const beside = yield* monthEndTables(snapshot.monthEnd, unit);
  const known = {
    inputsOf: yield* lineInputs(beside, year),
    actualsOf: yield* actualsOfCodes(beside.actuals),
    closingOf: yield* closingOfCodes(beside.actuals),
  };
  const budget =
    snapshot.budget === null ? null : yield* assessBudgets(snapshot.budget, rules, settled.settings, known);
  const monthEnd = yield* monthEndSource(
    beside,
    snapshot.budget === null || budget === null ? null : { source: snapshot.budget, assessed: budget },
    settled.settings,
  );
  const tables = [...savings, budget].filter((table) => table !== null);
  const lines = savings.flatMap((table) => table.lines);
  const projects = snapshot.budget === null ? [] : yield* budgetProjects(snapshot.budget);
  const controls = controlsOf(snapshot, {
    savings: lines,
    sign: savings.length > 0 && savings.every(({ sign }) => sign < 0) ? -1 : 1,
    budgetProjects: projects,
    settings: settled.settings,
  });
  yield;
  const totals = totalsOf(lines, year);
  yield;
  const mix = mixOf(lines, year);
  yield;
  const tracker = {
    settings: settled.settings,
    savings: lines,
    budget: budget?.lines ?? [],
    totals,
    mix,
    problems: bySeverity([
      ...found,
      ...tablesOf(snapshot).flatMap(({ table }) => headingProblems(table, settled.noYear === null ? year : null)),
      ...settled.problems,
      ...rules.problems,
      ...tables.flatMap(({ problems }) => problems),
      ...duplicateReferences(savings.flatMap(({ references }) => references)),
      ...duplicateReferences(budget?.references ?? []),
      ...monthEnd.problems,
      ...controls.problems,
    ]),
    reconciliations: [
      ...savings.flatMap(({ reconciliations }) => reconciliations),
      ...controls.reconciliations,
      ...(budget?.reconciliations ?? []),
    ],
    budgetProjects: projects,
    layouts: tables.map(({ layout }) => layout),
    policyName: rules.context.policy.name,
  };
  return { tracker, monthEnd };
}
