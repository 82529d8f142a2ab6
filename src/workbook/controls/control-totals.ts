import { fail, type Result, succeed } from '../../finance/result';
import { type ControlCheck, reconcileControl } from '../../finance/rollup/control';
import { controlParts } from '../../finance/rollup/control-parts';
import type { ControlPart, ControlTotal } from '../../finance/rollup/control-total';
import { groupKey } from '../../finance/rollup/groups';
import type { SavingsLine } from '../../finance/savings-line';
import type { Unreadable } from '../../finance/unreadable';
import type { TableCells } from '../assess/snapshot';
import type { WrittenSign } from '../lines/written-sign';
import type { Problem } from '../problem';
import type { TrackerSettings } from '../settings';
import type { AssessedSaving, Reconciliation } from '../tracker';
import { readCovers } from './covers';
import { reconciliationOf, reconciliationProblems } from './reconciliation-of';
import { readStatedTotals, type StatedTotal } from './stated-totals';

/** What control totals are held against. */
export interface Controlled {
  readonly savings: readonly AssessedSaving[];
  /** In which the savings table writes its sums: who writes savings as negatives states their totals so. */
  readonly sign: WrittenSign;
  readonly budgetProjects: readonly string[];
  readonly settings: TrackerSettings;
}

/** The totals of the Control totals table held against the targets that they cover; a row that is not clear is a problem. */
export function reconcileControlTotals(
  source: TableCells,
  controlled: Controlled,
): { readonly reconciliations: readonly Reconciliation[]; readonly problems: readonly Problem[] } {
  const { totals, problems } = readStatedTotals(source, controlled.settings.unit);
  const checked = totals.map((total) => ({ total, check: checkOf(total, totals, controlled) }));
  const reconciliations = checked.flatMap(({ total, check }) =>
    check.ok ? [reconciliationOf(check.value, { table: 'ControlTotals', cell: total.statedCell })] : [],
  );
  const unclear = checked.flatMap(({ total, check }): Problem[] =>
    check.ok
      ? []
      : [{ cell: total.coversCell, kind: 'not a choice', ...check.error, severity: 'warning', heading: total.name }],
  );
  return { reconciliations, problems: [...problems, ...unclear, ...reconciliationProblems(reconciliations)] };
}

function checkOf(
  total: StatedTotal,
  totals: readonly StatedTotal[],
  { savings, sign, budgetProjects: projects, settings }: Controlled,
): Result<ControlCheck, Unreadable> {
  const { unit, year: current } = settings;
  const control = asTotal(total);
  const covered = readCovers(total.covers, { rows: savings, projects, current });
  if (!covered.ok) {
    const parts = otherTotals(total, totals);
    return parts === null ? fail(covered.error) : succeed(reconcileControl(parts, control, { unit }));
  }
  const { lines, years } = covered.value;
  const partsOf = (some: readonly SavingsLine[]) => asWritten(controlParts(some, 'target', years), sign);
  const own = new Set(lines);
  const others = savings.map(({ line }) => line).filter((line) => !own.has(line));
  return succeed(reconcileControl(partsOf(lines), control, { unit, others: partsOf(others) }));
}

const asTotal = ({ name, stated, roundedTo }: StatedTotal): ControlTotal => ({
  name,
  amount: stated,
  ...(roundedTo === null ? {} : { roundedTo }),
});

const asWritten = (parts: readonly ControlPart[], sign: WrittenSign): readonly ControlPart[] =>
  sign > 0 ? parts : parts.map((part) => ({ ...part, amount: part.amount === null ? null : 0 - part.amount }));

/** The other totals that a total adds up, as `On track + Awaiting Cabinet`, with what each is rounded to; null for none. */
function otherTotals(total: StatedTotal, totals: readonly StatedTotal[]): readonly ControlPart[] | null {
  const names = total.covers.split('+');
  const others = names.map((name) =>
    totals.filter((other) => other !== total && groupKey(other.name) === groupKey(name)),
  );
  if (names.length === 1 || others.some(({ length }) => length !== 1)) return null;
  return others.flat().map((other) => {
    const { name, amount, ...rounding } = asTotal(other);
    return { ref: name, title: null, amount, ...rounding };
  });
}
