import { formatSetPercent } from '../finance/money';
import { assessShortfall } from '../finance/rag/assess-shortfall';
import type { Assessment } from '../finance/rag/assessment';
import { type RagStatus, worstStatus } from '../finance/rag/status';
import { plainWords } from '../finance/rag/words';
import { fail, type Result, succeed } from '../finance/result';
import { toExcel, toExcelCell } from './answer';
import { optional } from './arguments/argument';
import { cellsOf } from './arguments/cell';
import { badArgument, type Failure } from './arguments/failure';
import { cap as capKind, share, shareAboveNothing, status, sum } from './arguments/kinds';
import { type Passed, spill, type Values } from './arguments/spill';

/** What RAG and RAGWHY see: only their arguments, with the standard policy's thresholds where none are given. */
const ragArguments = {
  target: optional(sum, null),
  forecast: optional(sum, null),
  amber: optional(share, 0),
  red: optional(shareAboveNothing, 0.1),
  cap: optional(capKind, null),
  delivered: optional(sum, null),
};

/**
 * The status of a saving: Blue, Green, Amber, Red, or Grey where it cannot be assessed.
 * @customfunction RAG
 * @helpurl https://localhost:3000/assets/help/functions.html#RAG
 * @param target The saving that was promised for the year. With none, and none forecast, the line is Grey.
 * @param forecast The saving that is expected. Where it is blank, what is delivered is measured; both blank is Grey.
 * @param [amber] Amber above this share of the target. Blank is 0%: any shortfall.
 * @param [red] Red from this share of the target on. Blank is 10%.
 * @param [cap] A shortfall from which it is Red whatever its share. Blank or 0 is no cap.
 * @param [delivered] What is delivered and banked: Blue from the target on.
 * @returns The status of each line.
 * @example =MTFS.RAG(100, 95) gives "Amber"
 * @example =MTFS.RAG(100, 89) gives "Red"
 * @example =MTFS.RAG(4000, 3850, 0, "10%", 100) gives "Red"
 * @example =MTFS.RAG(100, 100, , , , 100) gives "Blue"
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
 * @param target The saving that was promised for the year. With none, and none forecast, the line is Grey.
 * @param forecast The saving that is expected. Where it is blank, what is delivered is measured; both blank is Grey.
 * @param [amber] Amber above this share of the target. Blank is 0%: any shortfall.
 * @param [red] Red from this share of the target on. Blank is 10%.
 * @param [cap] A shortfall from which it is Red whatever its share. Blank or 0 is no cap.
 * @param [delivered] What is delivered and banked: Blue from the target on.
 * @returns A sentence or two for each line.
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
 * The worst of some statuses, from Red over Amber, Grey and Green to Blue.
 * @customfunction RAGWORST
 * @helpurl https://localhost:3000/assets/help/functions.html#RAGWORST
 * @param statuses The statuses as words. Blanks are passed over; nothing but blanks gives #N/A.
 * @returns The worst of them.
 * @example =MTFS.RAGWORST({"Green"; "Grey"; "Blue"}) gives "Grey"
 */
export function ragWorst(statuses: unknown[][]): string | number {
  const found: RagStatus[] = [];
  for (const cell of cellsOf(statuses).flat()) {
    const read = optional(status, null).read('statuses', cell);
    if (!read.ok) return toExcelCell(read);
    if (read.value !== null) found.push(read.value);
  }
  const worst = worstStatus(found);
  return toExcelCell(
    worst === null ? fail({ code: '#N/A', message: 'statuses: all blank, so there is no worst yet.' }) : succeed(worst),
  );
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
  if (red < amber) {
    return fail(badArgument('red', formatSetPercent(red), `at least amber, which is ${formatSetPercent(amber)}`));
  }
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
