import { formatMoney, type MoneyUnit } from '../../finance/money';
import type { ClaimDifference } from '../../finance/review/claimed';
import type { OverrideReview } from '../../finance/review/overrides';
import {
  type AssessedSaving,
  type GapReport,
  type OverriddenLine,
  type Reconciliation,
  sayIdentities,
  type SinceSnapshot,
} from '../../workbook';
import { count } from '../format/figures';

/** The checks that have a page of their own. */
export type CheckName = 'totals' | 'claims' | 'changes' | 'overrides' | 'gap';

/** How a check stands: nothing to look at, something to look at, or nothing known. */
export type CheckTone = 'good' | 'warning' | 'unknown';

/** What a check comes to, for its row. */
export interface CheckRow {
  readonly name: CheckName;
  readonly label: string;
  readonly says: string;
  readonly tone: CheckTone;
}

/** What the checks found. */
export interface CheckFindings {
  readonly totals: readonly Reconciliation[];
  readonly claims: readonly ClaimDifference<AssessedSaving>[];
  /** Whether any line claims a status. */
  readonly hasClaims: boolean;
  /** Null where there is no snapshot to compare with, or it has not been read yet. */
  readonly since: SinceSnapshot | null;
  readonly overrides: readonly OverrideReview<OverriddenLine>[];
  /** What the gap table says; null in a workbook without one. */
  readonly gap: GapReport | null;
  readonly unit: MoneyUnit;
}

/** An override with fewer days left than these is about to end. */
const soonDays = 30;

/** The words of each check, in the order of the page. */
export const checkLabels: Readonly<Record<CheckName, string>> = {
  totals: 'Totals against lines',
  claims: 'Claimed against computed',
  changes: 'Quiet changes',
  overrides: 'Overrides',
  gap: 'MTFS gap',
};

/** What the checks come to, a row each. */
export function checkRows(findings: CheckFindings, isWaiting: boolean): readonly CheckRow[] {
  const row = (name: CheckName, says: string, tone: CheckTone): CheckRow => ({
    name,
    label: checkLabels[name],
    says,
    tone,
  });
  const { claims, since, overrides, unit } = findings;
  const wrong = findings.totals.filter(({ verdict }) => verdict === 'Does not agree').length;
  const money = claims.reduce((sum, { line }) => sum + line.money, 0);
  return [
    findings.totals.length === 0
      ? row('totals', 'The workbook states no totals', 'unknown')
      : row(
          'totals',
          wrong === 0
            ? `${count(findings.totals.length, 'total')}, ${findings.totals.length === 1 ? 'agrees' : 'all agree'}`
            : `${wrong} of ${count(findings.totals.length, 'total')} ${wrong === 1 ? 'does' : 'do'} not agree`,
          wrong === 0 ? 'good' : 'warning',
        ),
    claims.length === 0
      ? findings.hasClaims
        ? row('claims', 'No difference', 'good')
        : row('claims', 'No line claims a status', 'unknown')
      : row(
          'claims',
          `${count(claims.length, 'line')} ${claims.length === 1 ? 'differs' : 'differ'}, ${formatMoney(money, unit)}`,
          'warning',
        ),
    changesRow(since, isWaiting, row),
    overridesRow(overrides, row),
    ...(findings.gap === null ? [] : [gapRow(findings.gap, row)]),
  ];
}

/** A cell that cannot be read leaves something unproved: that is to be looked at too. */
function gapRow(report: GapReport, row: MakeRow): CheckRow {
  const unread = report.problems.filter(({ severity }) => severity === 'error').length;
  const says = unread === 0 ? sayIdentities(report) : `${sayIdentities(report)} ${count(unread, 'problem')}.`;
  if (report.broken.length > 0 || unread > 0) return row('gap', says, 'warning');
  return row('gap', says, report.identities.length === 0 ? 'unknown' : 'good');
}

type MakeRow = (name: CheckName, says: string, tone: CheckTone) => CheckRow;

function changesRow(since: SinceSnapshot | null, isWaiting: boolean, row: MakeRow): CheckRow {
  if (since === null)
    return row('changes', isWaiting ? 'Reading the snapshots' : 'No snapshot to compare with', 'unknown');
  const { quiet } = since;
  const name = since.since.snapshot;
  return quiet.length === 0
    ? row('changes', `None since ${name}`, 'good')
    : row('changes', `${count(quiet.length, 'change')} since ${name}`, 'warning');
}

function overridesRow(overrides: CheckFindings['overrides'], row: MakeRow): CheckRow {
  if (overrides.length === 0) return row('overrides', 'None', 'good');
  const expired = overrides.filter(({ state }) => state === 'expired').length;
  const soon = overrides.filter((one) => isEnding(one)).length;
  const parts = [
    ...(expired === 0 ? [] : [`${expired} expired`]),
    ...(soon === 0 ? [] : [`${soon} about to end`]),
    ...(overrides.length === expired ? [] : [`${overrides.length - expired} in force`]),
  ];
  return row('overrides', parts.join(', '), expired + soon === 0 ? 'good' : 'warning');
}

/** Whether an override ends within the month. */
export const isEnding = ({ state, daysLeft }: Pick<OverrideReview, 'state' | 'daysLeft'>): boolean =>
  state === 'in force' && daysLeft <= soonDays;
