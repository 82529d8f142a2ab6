import type { BudgetLine } from '../budget-line';
import { type BudgetOutturn, profileOutturn } from '../budget-outturn';
import { dustOf } from '../dust';
import { formatPercent } from '../money';
import { overspend } from '../variance';
import type { Assessment, AssessmentContext } from './assessment';
import { type Finding, judge } from './judge';
import type { PolicyRow } from './policy';
import { standardBudgetRow } from './presets';
import { policyRowFor } from './policy-row';
import { moneyWords, type SumWords } from './words';

/** The status of a budget line for the year, with its reason. Its variance is positive when adverse. */
export function assessBudget(line: BudgetLine, context: AssessmentContext): Assessment {
  const words = moneyWords(context.unit);
  const { budget } = line;
  if (budget === null) return cannotAssess('the line has no budget', 'Give the budget for the year.');
  const position = positionOf(line, budget, context.period, words);
  if (typeof position === 'string') return cannotAssess(position, 'Give a forecast, or the actuals so far.');
  const own = policyRowFor(context.policy, 'budget overspend', line);
  const { row, denominator, notes } = denominatorOf(line, budget, own ?? standardBudgetRow);
  const finding: Finding = {
    measure: 'budget overspend',
    adverse: position.adverse,
    denominator,
    dust: dustOf(budget, position.forecast),
    says: says(line, budget, denominator, position, words),
    help: line.kind === 'Spend' ? 'less' : 'more income',
    harm: line.kind === 'Spend' ? 'more' : 'less income',
    adverseWord: line.kind === 'Spend' ? 'overspend' : 'shortfall',
    notes:
      own === null
        ? [...notes, 'The policy has no row for a budget overspend here, so the standard rule is used.']
        : notes,
  };
  return judge(finding, row, [], words);
}

/** Where a line will end the year, and how that is known. */
interface Position {
  readonly adverse: number;
  readonly forecast: number;
  /** How the forecast is named in the reason. */
  readonly source: string;
}

/** A text says why there is none. */
function positionOf(line: BudgetLine, budget: number, period: number | null, words: SumWords): Position | string {
  const { forecast, variance, kind } = line;
  if (forecast !== null) {
    const adverse = overspend(kind, budget, forecast);
    if (variance === null || agree(adverse, variance, forecast, budget))
      return { adverse, forecast, source: 'forecast' };
    return (
      `the forecast ${words.show(forecast)} means a variance of ${words.show(adverse)} ` +
      `but the Variance column says ${words.show(variance)} (positive is adverse)`
    );
  }
  if (variance !== null) {
    const forecastOfVariance = kind === 'Spend' || budget < 0 ? budget + variance : budget - variance;
    return { adverse: variance, forecast: forecastOfVariance, source: 'forecast (by the variance given)' };
  }
  const outturn = profileOutturn(line, period);
  if (outturn === null) return 'the line has no forecast, no variance and no actuals';
  const { outturn: estimate } = outturn;
  return { adverse: overspend(kind, budget, estimate), forecast: estimate, source: nameOf(outturn) };
}

function nameOf({ method, periods }: BudgetOutturn): string {
  return `no forecast is given; the outturn by the method ${method} (${periods} of 12 periods)`;
}

/** Whether a variance is the one that the forecast gives, to half a unit of its last written place. */
function agree(adverse: number, variance: number, forecast: number, budget: number): boolean {
  const places = /\.(\d+)$/.exec(String(variance))?.[1]?.length ?? 0;
  return Math.abs(adverse - variance) <= 0.5 / 10 ** places + dustOf(forecast, budget);
}

/** `forecast £105k is £5k (5.0%) over the £100k budget`. */
function says(line: BudgetLine, budget: number, denominator: number, position: Position, words: SumWords): string {
  const gap = Math.abs(position.adverse);
  const forecast = `${position.source} ${words.show(position.forecast)}`;
  const against = `the ${words.show(budget)} ${line.kind === 'Income' ? 'income budget' : 'budget'}`;
  if (gap <= dustOf(budget, position.forecast)) return `${forecast} is on ${against}`;
  const share = denominator === 0 ? '' : ` (${formatPercent(gap / Math.abs(denominator))})`;
  const direction = line.kind === 'Income' ? ['short of', 'better than'] : ['over', 'under'];
  const nil = denominator === 0 ? ', of which there is no percentage' : '';
  return `${forecast} is ${words.show(gap)}${share} ${direction[position.adverse > 0 ? 0 : 1] ?? ''} ${against}${nil}`;
}

/** What percentages are of: the gross budget where the policy says so and the line gives one, else the net. */
function denominatorOf(
  line: BudgetLine,
  budget: number,
  row: PolicyRow,
): { readonly row: PolicyRow; readonly denominator: number; readonly notes: readonly string[] } {
  if (row.of !== 'gross') return { row, denominator: budget, notes: [] };
  if (line.grossBudget !== null) return { row, denominator: line.grossBudget, notes: [] };
  const note =
    'The policy takes percentages of the gross budget, which the line does not give, so they are of the net.';
  return { row: { ...row, of: 'net' }, denominator: budget, notes: [note] };
}

function cannotAssess(why: string, toTurn: string): Assessment {
  return {
    status: 'Grey',
    computed: 'Grey',
    decidedBy: 'missing data',
    reason: `Grey: cannot be assessed: ${why}.`,
    toTurn,
    better: null,
    worse: null,
    adverse: null,
  };
}
