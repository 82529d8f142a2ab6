import { usualMonthEnd } from '../../../src/workbook/steering/month-end/month-end-settings';
import type { Assessment } from '../../../src/finance/rag/assessment';
import { savingsTotals } from '../../../src/finance/savings-totals';
import type { RagStatus } from '../../../src/finance/rag/status';
import type {
  AssessedBudget,
  AssessedSaving,
  RefreshPlan,
  StatusChange,
  Tracker,
  TrackerFailure,
  WorkbookContents,
} from '../../../src/workbook';
import type { Reading } from '../../../src/taskpane/pane-workbook';

/** An assessment of a status and nothing else of note. */
export const assessment = (status: RagStatus, more: Partial<Assessment> = {}): Assessment => ({
  status,
  decidedBy: 'savings shortfall',
  reason: `${status}: because.`,
  toTurn: null,
  better: null,
  worse: null,
  adverse: null,
  computed: status,
  ...more,
});

/** A savings line with little in it. */
export function saving(
  ref: string,
  assessed: Assessment,
  { line, ...more }: Partial<Omit<AssessedSaving, 'line'>> & { readonly line?: Partial<AssessedSaving['line']> } = {},
): AssessedSaving {
  return {
    table: 'Savings',
    row: 5,
    place: { sheet: 'Savings', address: 'A5' },
    assessment: assessed,
    written: null,
    money: 100,
    ...more,
    line: {
      ref,
      title: `Saving ${ref}`,
      department: null,
      project: null,
      theme: null,
      owner: null,
      kind: null,
      cash: null,
      stage: null,
      years: [],
      delivered: null,
      confidence: null,
      nextMilestone: null,
      milestoneDue: null,
      updated: null,
      narrative: null,
      mitigation: null,
      claimedRag: null,
      ...line,
    },
  };
}

/** A budget line with little in it. */
export function budget(ref: string, assessed: Assessment, line: Partial<AssessedBudget['line']> = {}): AssessedBudget {
  return {
    table: 'Budget',
    row: 5,
    place: { sheet: 'Budget', address: 'A5' },
    assessment: assessed,
    written: null,
    money: 100,
    line: {
      ref,
      service: null,
      department: null,
      level: null,
      kind: 'Spend',
      budget: 100,
      codeName: null,
      grossBudget: null,
      actuals: [],
      committed: null,
      forecast: null,
      variance: null,
      ...line,
    },
  };
}

/** A tracker of some lines. */
export const tracker = (savings: readonly AssessedSaving[], budgets: readonly AssessedBudget[] = []): Tracker => ({
  settings: {
    year: { startYear: 2014 },
    period: 5,
    asAt: { year: 2014, month: 9, day: 1 },
    unit: '£000',
    organisation: null,
    positiveVarianceMeans: 'adverse',
    targetsByYearMean: 'incremental',
    monthEnd: usualMonthEnd('£000'),
  },
  savings,
  budget: budgets,
  totals: {
    target: 0,
    delivered: 0,
    forecast: 0,
    atRisk: 0,
    notForecast: 0,
    sums: savingsTotals([], { startYear: 2014 }),
  },
  mix: [],
  problems: [],
  reconciliations: [],
  budgetProjects: [],
  layouts: [],
  policyName: 'Standard',
  syncs: 3,
});

/** A plan that does nothing but what is given. */
export const plan = (more: Partial<RefreshPlan> = {}): RefreshPlan => ({
  changes: [],
  statusChanges: [],
  additions: [],
  problems: [],
  obstacle: null,
  layouts: [],
  ...more,
});

/** A reading of an empty tracker. */
export const reading = (): Reading => ({ tracker: tracker([]), contents: contents(), plan: plan() });

/** The cells of a workbook with no table but those given. */
export const contents = (tables: WorkbookContents['tables'] = {}): WorkbookContents => ({
  savings: [],
  tables,
  unread: [],
  unclear: [],
  sheets: [],
});

/** A status change of a line. */
export const change = (ref: string, from: string | null, to: RagStatus): StatusChange => ({
  table: 'Savings',
  ref,
  title: null,
  row: 5,
  place: { sheet: 'Savings', address: 'T5' },
  from,
  to,
  reason: `${to}: because.`,
});

/** A failure of a kind. */
export const failed = (kind: TrackerFailure['kind']): TrackerFailure => ({
  kind,
  message: 'What happened.',
  cells: [],
  candidates: [],
});
