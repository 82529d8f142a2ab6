import type { BudgetLine } from '../budget-line';
import { dustOf } from '../dust';
import type { OutturnMethod } from '../forecast/outturn/case';
import type { LineInputs } from '../month-end/line-case';
import type { PayAssumptions } from '../month-end/post';
import { lineAlone, plainPay, usualMethod } from '../month-end/unforecast';
import type { Assessment, AssessmentContext } from './assessment';
import { type BudgetPosition, budgetPosition } from './budget-position';
import { cannotAssess } from './cannot-assess';
import { judge } from './judge';
import type { PolicyRow } from './policy';
import { policyRowFor } from './policy-row';
import { standardBudgetRow } from './presets';
import { describeGap, moneyWords, type SumWords } from './words';

/** What the outturn of a line rests on that nobody has forecast. */
export interface OutturnBasis {
  readonly inputs: LineInputs;
  readonly pay: PayAssumptions;
  readonly method: OutturnMethod;
}

const rowAlone = (line: BudgetLine): OutturnBasis => ({ inputs: lineAlone(line), pay: plainPay, method: usualMethod });

/**
 * The status of a budget line for the year, with its reason. Its variance is positive when adverse.
 * @param basis by default an even profile and nothing else
 */
export function assessBudget(
  line: BudgetLine,
  context: AssessmentContext,
  { inputs, pay, method }: OutturnBasis = rowAlone(line),
): Assessment {
  const position = budgetPosition(inputs, { ...context, pay, method });
  if (!position.ok) return cannotAssess(position.error.why, position.error.action);
  const words = moneyWords(context.unit);
  const own = policyRowFor(context.policy, 'budget overspend', line);
  const measured = measuredBy(own ?? standardBudgetRow, line, position.value.budget);
  const standard = 'The policy has no row for a budget overspend here, so the standard rule is used.';
  return judge(
    {
      measure: 'budget overspend',
      adverse: position.value.adverse,
      denominator: measured.denominator,
      dust: dustOf(position.value.budget, position.value.forecast),
      says: says(line, measured, position.value, words),
      help: line.kind === 'Spend' ? 'less spending' : 'more income',
      harm: line.kind === 'Spend' ? 'more spending' : 'less income',
      adverseWord: line.kind === 'Spend' ? 'overspend' : 'shortfall',
      notes: [...position.value.notes, ...measured.notes, ...(own === null ? [standard] : [])],
    },
    measured.row,
    [],
    words,
  );
}

/** `forecast £105k is £5k (5.0%) over the £100k budget`. */
function says(line: BudgetLine, { row, denominator }: Measured, position: BudgetPosition, words: SumWords): string {
  const { budget, forecast, adverse, source } = position;
  const gap = Math.abs(adverse);
  const start = `${source} ${words.show(forecast)}`;
  const against = `the ${words.show(budget)} ${line.kind === 'Income' ? 'income budget' : 'budget'}`;
  if (gap <= dustOf(budget, forecast)) return `${start} is on ${against}`;
  const over = line.kind === 'Income' ? 'short of' : 'over';
  const under = line.kind === 'Income' ? 'better than' : 'under';
  const size = describeGap(gap, denominator === 0 ? null : gap / Math.abs(denominator), row, words);
  const nil = denominator === 0 ? ', of which there is no percentage' : '';
  return `${start} is ${size} ${adverse > 0 ? over : under} ${against}${nil}`;
}

interface Measured {
  readonly row: PolicyRow;
  readonly denominator: number;
  readonly notes: readonly string[];
}

/** What percentages are of: the gross budget where the policy says so and the line gives one, else the net. */
function measuredBy(row: PolicyRow, line: BudgetLine, budget: number): Measured {
  if (row.of !== 'gross') return { row, denominator: budget, notes: [] };
  if (line.grossBudget !== null) return { row, denominator: line.grossBudget, notes: [] };
  const note =
    'The policy takes percentages of the gross budget, which the line does not give, so they are of the net.';
  return { row: { ...row, of: 'net' }, denominator: budget, notes: [note] };
}
