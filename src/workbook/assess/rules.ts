import type { FinancialYear } from '../../finance/financial-year';
import type { Milestone } from '../../finance/milestone';
import type { Assessment, AssessmentContext, RagOverride } from '../../finance/rag/assessment';
import { applyOverride } from '../../finance/rag/override';
import type { PolicyRow, RagMeasure } from '../../finance/rag/policy';
import { policyRowFor, type Scope } from '../../finance/rag/policy-row';
import { standardPolicy } from '../../finance/rag/presets';
import type { MoneyUnit } from '../../finance/money';
import { cannotAssess } from '../../finance/rag/cannot-assess';
import { refKey } from '../../finance/reference';
import type { Problem } from '../problem';
import { readMilestones } from '../steering/read-milestones';
import { readOverrides } from '../steering/read-overrides';
import { readPolicy, type ReadPolicy } from '../steering/read-policy';
import type { SettledSettings } from '../steering/settle';
import type { Snapshot } from './snapshot';

/** What lines are assessed by, besides their own figures. */
export interface Rules {
  readonly context: AssessmentContext;
  /** False where neither Settings nor the headings nor today say which year it is: then no line can be assessed. */
  readonly isYearKnown: boolean;
  /** The years that the workbook has columns for, and the current one where it is known. */
  readonly years: readonly FinancialYear[];
  /** Why a line cannot be assessed although its figures can be read; null when it can. */
  obstacle(measures: readonly RagMeasure[], scope: Scope): Assessment | null;
  milestones(ref: string): readonly Milestone[];
  /** Lays the override of a line, if there is one, over its assessment. */
  overridden(ref: string, assessment: Assessment): Assessment;
  readonly problems: readonly Problem[];
}

const standard: ReadPolicy = { policy: standardPolicy, unusable: [], problems: [] };

/** Rows of the policy that cannot be used, as rows that can be looked up: the most specific one wins, usable or not. */
function standIns({ unusable }: ReadPolicy): ReadonlyMap<PolicyRow, string> {
  const none = { share: null, sum: null };
  return new Map(
    unusable.map(({ measure, appliesTo, why }) => [
      { measure, appliesTo, amber: none, red: none, combine: 'either', of: 'net' },
      why,
    ]),
  );
}

function policyOf(snapshot: Snapshot, unit: MoneyUnit): ReadPolicy {
  return snapshot.policy === null ? standard : readPolicy(snapshot.policy.table, snapshot.policy.cells, unit);
}

function yearsIn({ savings }: Snapshot, current: FinancialYear | null): readonly FinancialYear[] {
  const columns = savings.flatMap(({ table }) => table.match.columns);
  return [...columns.map(({ year }) => year), current].filter((year) => year !== null);
}

/** Reads the thresholds, the overrides and the milestones of a workbook. */
export function rulesOf(snapshot: Snapshot, { settings, noYear }: SettledSettings): Rules {
  const policy = policyOf(snapshot, settings.unit);
  const unusable = standIns(policy);
  const all = { name: policy.policy.name, rows: [...unusable.keys(), ...policy.policy.rows] };
  const { decisions, milestones } = snapshot;
  const overrides = decisions === null ? null : readOverrides(decisions.table, decisions.cells);
  const years = yearsIn(snapshot, noYear === null ? settings.year : null);
  const dated = milestones === null ? null : readMilestones(milestones.table, milestones.cells, years);
  const overrideOf = (ref: string): RagOverride | null => overrides?.overrides.get(refKey(ref)) ?? null;
  return {
    context: { ...settings, policy: policy.policy },
    isYearKnown: noYear === null,
    years,
    obstacle: (measures, scope) => {
      if (noYear !== null) return cannotAssess(noYear, 'Give the financial year in Settings.');
      const why = measures
        .map((measure) => policyRowFor(all, measure, scope))
        .map((row) => (row === null ? undefined : unusable.get(row)))
        .find((found) => found !== undefined);
      return why === undefined ? null : cannotAssess(`its rule cannot be read: ${why}`, 'Correct the policy table.');
    },
    milestones: (ref) => dated?.milestones.get(refKey(ref)) ?? [],
    overridden: (ref, assessment) => applyOverride(assessment, overrideOf(ref), settings.asAt),
    problems: [...policy.problems, ...(overrides?.problems ?? []), ...(dated?.problems ?? [])],
  };
}
