import { groupBy } from '../group-by';
import type { MoneyUnit } from '../money';
import { fail, type Result, succeed } from '../result';
import { groupKey } from '../rollup/groups';
import type { Steps } from '../steps';
import { addSums, type BudgetSums, sumsOfLine } from './budget-sums';
import type { LineOutturn } from './line-outturn';

/** The levels of a budget, from the whole down. */
export type BudgetLevel = 'whole' | 'department' | 'service' | 'code';

/** One place in the budget: what its children add up to. */
export interface BudgetNode {
  readonly level: BudgetLevel;
  /** Null for the whole, and for lines that do not say their department or service. */
  readonly name: string | null;
  readonly sums: BudgetSums;
  readonly children: readonly BudgetNode[];
  /** Of a code; null above. A code with a line of spending and a line of income is there twice. */
  readonly outturn: LineOutturn | null;
}

/** Lines in unlike units are never added together: one of the codes in each. */
export type UnlikeUnits = readonly { readonly unit: MoneyUnit; readonly lines: number; readonly code: string }[];

/**
 * Budget lines by department, service and code, in the order in which they first occur, lines that do not say last. Names that
 * differ only in case or spaces are one. Fails where the lines are in more than one unit.
 */
export function* budgetTree(lines: readonly LineOutturn[]): Steps<Result<BudgetNode, UnlikeUnits>> {
  const units = [...groupBy(lines, ({ unit }) => unit)];
  if (units.length > 1) {
    return fail(units.map(([unit, some]) => ({ unit, lines: some.length, code: some[0]?.code ?? '' })));
  }
  const departments: BudgetNode[] = [];
  for (const department of named(lines, (line) => line.department)) {
    const services: BudgetNode[] = [];
    for (const service of named(department.lines, (line) => line.service)) {
      services.push(nodeOf('service', service.name, service.lines.map(leafOf)));
      yield;
    }
    departments.push(nodeOf('department', department.name, services));
  }
  return succeed(nodeOf('whole', null, departments));
}

const leafOf = (outturn: LineOutturn): BudgetNode => ({
  level: 'code',
  name: outturn.code,
  sums: sumsOfLine(outturn),
  children: [],
  outturn,
});

const nodeOf = (level: BudgetLevel, name: string | null, children: readonly BudgetNode[]): BudgetNode => ({
  level,
  name,
  sums: addSums(children.map(({ sums }) => sums)),
  children,
  outturn: null,
});

interface Named {
  readonly name: string | null;
  readonly lines: readonly LineOutturn[];
}

function named(lines: readonly LineOutturn[], nameOf: (line: LineOutturn) => string | null): readonly Named[] {
  const groups = [...groupBy(lines, (line) => groupKey(nameOf(line) ?? ''))].map(([key, some]) => {
    const [first] = some;
    return { name: key === '' || first === undefined ? null : nameOf(first), lines: some };
  });
  return [...groups.filter(({ name }) => name !== null), ...groups.filter(({ name }) => name === null)];
}
