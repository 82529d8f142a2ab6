import { budgetKey } from '../../finance/budget-line';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import { asWritten } from '../../finance/month-end/ledger-sign';
import { refKey } from '../../finance/reference';
import { groupInSteps, mapInSteps, type Steps } from '../../finance/steps';
import { addUp } from '../../finance/tidy';
import type { VirementCheck } from '../../finance/virements/check-virements';
import type { VirementProblem } from '../../finance/virements/virement-problem';
import { signBeside } from '../actuals/period-cell';
import { cellAddress, withSheet } from '../cells/address';
import type { MatchedColumn } from '../headings/match-headings';
import type { ColumnOf } from '../headings/table-headings';
import type { TableColumns } from '../lines/columns';
import type { Candidate } from '../locate/candidates';
import type { Problem, ProblemKind } from '../problem';
import type { BegunLine } from '../assess/assess-budgets';
import type { AssessedBudget } from '../tracker';
import { unknownCodes } from './unknown-codes';
import { doubledCodes, doubledProblems } from './doubled-codes';
import type { MonthEndTables } from './month-end-tables';
import type { ProfileGap } from './profile-of';
import type { ReadActual } from './read/read-actuals';
import { isSamePenny } from './same-penny';

/** The budget table and what stands beside it. */
interface Checked {
  readonly budget: { readonly table: Candidate };
  readonly columns: TableColumns<ColumnOf<'Budget'>>;
  readonly begun: readonly (BegunLine & { readonly assessed: AssessedBudget })[];
  readonly tables: MonthEndTables;
  readonly virements: VirementCheck;
  readonly unit: MoneyUnit;
  /** The period that Settings names; null where it names none. */
  readonly period: number | null;
}

type AtColumn = (row: number, column: MatchedColumn | undefined) => string;

const profileWanted: Readonly<Record<ProfileGap, string>> = {
  'not there': 'a profile of the Profiles table, Even or Last year',
  'no last year': 'last year’s twelve periods of this code in Forecasts, another profile or Even',
};

/** What of the tables of the month-end does not fit the budget: profiles, codes, actuals and virements. In steps. */
export function* budgetProblems(checked: Checked): Steps<readonly Problem[]> {
  const { budget, columns, begun, virements, unit } = checked;
  const at: AtColumn = (row, column) =>
    withSheet(budget.table.sheet, cellAddress(row - 1, column?.column ?? budget.table.area.left));
  const profiles = begun.flatMap(({ assessed, details, profileGap }): Problem[] =>
    profileGap !== null
      ? [
          {
            cell: at(assessed.row, columns.plain('profile')),
            kind: 'unknown line',
            found: `the profile “${details.profile ?? ''}”`,
            expected: `${profileWanted[profileGap]}; until then the budget is spread evenly`,
            severity: 'warning',
            line: assessed.line.ref,
          },
        ]
      : [],
  );
  const byCode = new Map(begun.map(({ assessed }) => [refKey(assessed.line.ref), assessed] as const));
  const rows = new Map(
    begun.map(({ assessed: { line, row } }) => [budgetKey({ kind: line.kind, code: line.ref }), row] as const),
  );
  const unexplained = virements.reconciliation.unexplained.map((code): Problem => {
    const row = rows.get(budgetKey(code)) ?? budget.table.area.top + 1;
    const sum = (amount: number) => formatMoney(amount, unit);
    const suspects = code.suspects.length === 0 ? '' : ` Look at ${code.suspects.slice(0, 3).join(', ')}.`;
    return {
      cell: at(row, columns.plain('budget')),
      kind: 'does not agree',
      found: `a budget of ${sum(code.found)}`,
      expected: `${sum(code.revised)}: ${sum(code.original)} original, ${sum(code.in)} in and ${sum(code.out)} out by virements.${suspects}`,
      severity: 'error',
      line: code.code,
    };
  });
  const actuals = yield* actualProblems(checked, at);
  const doubled = yield* doubledProblems(
    begun.map(({ assessed }) => assessed),
    {
      actuals: checked.tables.actuals,
      unit,
      period: checked.period,
      headingOf: (period) => columns.period(period)?.text ?? null,
      at: (row) => at(row, columns.plain('code') ?? columns.plain('service')),
    },
  );
  const strangers = [...checked.tables.drivers, ...checked.tables.posts].flatMap(({ code, at: cell }): Problem[] =>
    byCode.has(refKey(code))
      ? []
      : [
          {
            cell,
            kind: 'unknown line',
            found: `the code ${code}`,
            expected: 'a code of the budget table',
            severity: 'warning',
          },
        ],
  );
  return [
    ...profiles,
    ...strangers,
    ...actuals,
    ...doubled,
    ...virements.problems.map(virementProblem),
    ...unexplained,
  ];
}

const kinds: Readonly<Partial<Record<VirementProblem['kind'], ProblemKind>>> = {
  incomplete: 'missing entry',
  'no approver': 'missing entry',
  'no reason': 'missing entry',
  'not in the budget': 'unknown line',
};
const errors: readonly VirementProblem['kind'][] = ['incomplete', 'not in the budget', 'more than there is'];

const virementProblem = ({ kind, at, found, expected, remedy }: VirementProblem): Problem => ({
  cell: at[0] ?? '',
  kind: kinds[kind] ?? 'unusual value',
  found: at.length > 1 ? `${found} (also ${at.slice(1).join(', ')})` : found,
  expected: `${expected}. ${remedy}`,
  severity: errors.includes(kind) ? 'error' : 'warning',
});

/** Actuals of codes that are in no budget, and periods of the budget that are not the sum of their actuals. */
function* actualProblems(
  { tables: { actuals }, columns, begun, unit }: Checked,
  at: AtColumn,
): Steps<readonly Problem[]> {
  if (actuals.length === 0) return [];
  const sum = (amount: number) => formatMoney(amount, unit);
  const ofCode = yield* groupInSteps(actuals, ({ code }) => refKey(code));
  const imported = new Set(actuals.map(({ period }) => period));
  const strange = yield* unknownCodes(
    actuals,
    begun.map(({ assessed: { line } }) => ({ code: line.ref })),
  );
  const unknown = strange.map((one): Problem => ({
    cell: one.at,
    kind: 'unknown line',
    found: `the code ${one.code} with ${sum(one.sum)}`,
    expected:
      'a code of the budget table: add a line for it or say of which code it is part (Close the period in the Workbook menu), or correct it in the ledger and import again',
    severity: 'warning',
  }));
  const doubled = yield* doubledCodes(begun, ({ assessed: { line } }) => line.ref);
  const differing = yield* mapInSteps(begun, ({ assessed }): Problem | null => {
    const { line, row } = assessed;
    if (doubled.has(refKey(line.ref))) return null;
    const own = ofCode.get(refKey(line.ref)) ?? [];
    const [first, ...others] = line.actuals.flatMap((actual, index) => {
      const column = columns.period(index + 1);
      const wanted = asWritten(signBeside(assessed, [index + 1]), sumOf(own, index + 1));
      const isSame = isSamePenny(actual ?? 0, wanted, unit);
      return column === undefined || !imported.has(index + 1) || isSame ? [] : [{ actual, column, wanted }];
    });
    if (first === undefined) return null;
    const also = others.length === 0 ? '' : `; ${others.map(({ column }) => column.text).join(', ')} differ as well`;
    return {
      cell: at(row, first.column),
      kind: 'does not agree',
      found: first.actual === null ? 'a blank' : sum(first.actual),
      expected: `${sum(first.wanted)}, the sum of Actuals for the period; import the period again, or correct the cell${also}`,
      severity: 'warning',
      line: line.ref,
    };
  });
  return [...unknown, ...differing.filter((problem) => problem !== null)];
}

const sumOf = (rows: readonly ReadActual[], period: number): number =>
  addUp(rows.filter((row) => row.period === period).map(({ amount }) => amount));
