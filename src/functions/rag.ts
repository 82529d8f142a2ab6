import { dustOf } from '../finance/dust';
import { formatSetPercent } from '../finance/money';
import { assessShortfall } from '../finance/rag/assess-shortfall';
import type { Assessment } from '../finance/rag/assessment';
import { limitsOf, statusOn } from '../finance/rag/limits';
import type { RagStatus } from '../finance/rag/status';
import { plainWords } from '../finance/rag/words';
import { fail, type Result, succeed } from '../finance/result';
import { overspend } from '../finance/variance';
import { toExcel } from './answer';
import { optional } from './arguments/argument';
import { badArgument, type Failure } from './arguments/failure';
import { both as bothKind } from './arguments/flags';
import { share, shareAboveNothing } from './arguments/shares';
import { type Passed, spill, type Values } from './arguments/spill';
import { cap as capKind, sum } from './arguments/sums';

/** What RAG and RAGWHY see: only their arguments, with the standard policy's thresholds where none are given. */
const ragArguments = {
  target: optional(sum, null),
  forecast: optional(sum, null),
  amber: optional(share, 0),
  red: optional(shareAboveNothing, 0.1),
  cap: optional(capKind, null),
  delivered: optional(sum, null),
};

/** What RAGVARIANCE sees. */
const varianceArguments = {
  budget: optional(sum, null),
  forecast: optional(sum, null),
  amber: optional(share, 0),
  red: optional(shareAboveNothing, 0.05),
  cap: optional(capKind, null),
  both: optional(bothKind, false),
};

/**
 * The status of a saving: Blue, Green, Amber, Red, or Grey where it cannot be assessed.
 * @customfunction RAG
 * @helpurl https://localhost:3000/assets/help/functions.html#RAG
 * @param target The saving that was promised for the year. With 0 the line is Green where a saving is expected, and Grey where none is; with none it is Grey.
 * @param forecast The saving that is expected. Where it is blank, what is delivered is measured; both blank is Grey.
 * @param [amber] Amber above this share of the target. Blank is 0%: any shortfall.
 * @param [red] Red from this share of the target on. Blank is 10%.
 * @param [cap] A shortfall from which it is Red whatever its share. Blank or 0 is no cap.
 * @param [delivered] What is delivered and banked: Blue from the target on.
 * @returns The status of each line.
 * @throws #VALUE! for a threshold above 100%, and for a red one below amber. A blank target or forecast is no error.
 * @example =MTFS.RAG(100, 95) gives "Amber"
 * @example =MTFS.RAG(100, 89) gives "Red"
 * @example =MTFS.RAG(4000, 3850, 0, "10%", 100) gives "Red"
 * @example =MTFS.RAG(100, 100, , , , 100) gives "Blue"
 * @example =MTFS.RAG(0, 100) gives "Green"
 * @example =MTFS.RAG("", 100) gives "Grey"
 * @example =MTFS.RAG(100, "") gives "Grey"
 */
export function rag(
  target: unknown[][],
  forecast: unknown[][],
  amber?: unknown[][],
  red?: unknown[][],
  cap?: unknown[][],
  delivered?: unknown[][],
): unknown[][] {
  return spillAssessments({ target, forecast, amber, red, cap, delivered }, ({ status }) => status);
}

/**
 * Why a saving has its status: the rule, the measure and how far the next status is.
 * @customfunction RAGWHY
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGWHY
 * @param target The saving that was promised for the year. With 0 the line is Green where a saving is expected, and Grey where none is; with none it is Grey.
 * @param forecast The saving that is expected. Where it is blank, what is delivered is measured; both blank is Grey.
 * @param [amber] Amber above this share of the target. Blank is 0%: any shortfall.
 * @param [red] Red from this share of the target on. Blank is 10%.
 * @param [cap] A shortfall from which it is Red whatever its share. Blank or 0 is no cap.
 * @param [delivered] What is delivered and banked: Blue from the target on.
 * @returns A sentence or two for each line.
 * @throws #VALUE! for a threshold above 100%, and for a red one below amber.
 * @example =MTFS.RAGWHY(100, 100, , , , 100) gives "Blue: 100 is delivered and banked against the 100 target."
 */
export function ragWhy(
  target: unknown[][],
  forecast: unknown[][],
  amber?: unknown[][],
  red?: unknown[][],
  cap?: unknown[][],
  delivered?: unknown[][],
): unknown[][] {
  return spillAssessments({ target, forecast, amber, red, cap, delivered }, ({ reason }) => reason);
}

/**
 * The status of a budget line by its overspend: Green, Amber, Red, or Grey where a figure is missing.
 * @customfunction RAGVARIANCE
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGVARIANCE
 * @param budget The budget for the year; income as a negative sum. Blank is Grey.
 * @param forecast The forecast for the year, with the sign of the budget. Blank is Grey.
 * @param [amber] Amber above this share of the size of the budget. Blank is 0%: any overspend.
 * @param [red] Red from this share of the size of the budget on. Blank is 5%.
 * @param [cap] An overspend from which it is Red whatever its share. Blank or 0 is no cap.
 * @param [both] TRUE where Red needs both the share and the cap to be reached. Blank: either is enough.
 * @returns The status of each line. A budget of 0 has no share: any overspend of it is Amber, and Red from the cap on.
 * @throws #VALUE! for a threshold above 100%, and for a red one below amber. A blank figure is no error: the status is Grey.
 * @example =MTFS.RAGVARIANCE(100, 103) gives "Amber"
 * @example =MTFS.RAGVARIANCE(-3870, -2592) gives "Red"
 * @example =MTFS.RAGVARIANCE(1000, 1060, 0, "5%", 100, TRUE) gives "Amber"
 */
export function ragVariance(
  budget: unknown[][],
  forecast: unknown[][],
  amber?: unknown[][],
  red?: unknown[][],
  cap?: unknown[][],
  both?: unknown[][],
): unknown[][] {
  return toExcel(
    spill(varianceArguments, { budget, forecast, amber, red, cap, both }, (values) => {
      const order = thresholdOrder(values);
      if (!order.ok) return order;
      return succeed(overspendStatus(values));
    }),
  );
}

/** A line that gives no more than its budget and forecast, which any unit of money suits. */
function overspendStatus({ budget, forecast, amber, red, cap, both }: Values<typeof varianceArguments>): RagStatus {
  if (budget === null || forecast === null) return 'Grey';
  const row = {
    measure: 'budget overspend',
    appliesTo: null,
    amber: { share: amber, sum: null },
    red: { share: red, sum: cap },
    combine: both ? 'both' : 'either',
    of: 'net',
  } as const;
  const value = overspend('Spend', budget, forecast);
  return statusOn({ value, limits: limitsOf(row, budget), dust: dustOf(budget, forecast) });
}

/** Red comes at or after amber. */
function thresholdOrder({ amber, red }: { readonly amber: number; readonly red: number }): Result<true, Failure> {
  if (red >= amber) return succeed(true);
  return fail(badArgument('red', formatSetPercent(red), `at least amber, which is ${formatSetPercent(amber)}`));
}

function spillAssessments(passed: Passed<typeof ragArguments>, show: (assessment: Assessment) => string): unknown[][] {
  return toExcel(
    spill(ragArguments, passed, (values) => {
      const assessment = assess(values);
      return assessment.ok ? succeed(show(assessment.value)) : assessment;
    }),
  );
}

function assess({
  target,
  forecast,
  delivered,
  amber,
  red,
  cap,
}: Values<typeof ragArguments>): Result<Assessment, Failure> {
  const order = thresholdOrder({ amber, red });
  if (!order.ok) return order;
  const row = {
    measure: 'savings shortfall',
    appliesTo: null,
    amber: { share: amber, sum: null },
    red: { share: red, sum: cap },
    combine: 'either',
    of: 'target',
  } as const;
  return succeed(
    assessShortfall(
      { target, forecast, delivered },
      { row, floors: [], words: plainWords, year: 'this year', notes: [] },
    ),
  );
}
