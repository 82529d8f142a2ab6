import { type FinancialYear, formatFinancialYear } from '../../../finance/financial-year';
import { formatMoney, smallestSum } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import { fail, type Result, succeed } from '../../../finance/result';
import { addUp } from '../../../finance/tidy';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { DecisionDraft } from '../../decisions/decision-plan';
import { planDecisions } from '../../decisions/plan-decision';
import { openDecisions } from '../../decisions/read-decisions';
import type { DatedDecision } from '../../decisions/recorded-decision';
import { isRequest, requestMeeting } from '../../decisions/request';
import type { EditPlan } from '../../edits/edit-plan';
import { failure, type TrackerFailure } from '../../failure';
import type { ModelInWorkbook } from '../read/models-in';
import { savingOf } from './model-years';
import type { WantedLink } from './plan-link';
import { type TargetGap, targetGaps } from './target-gaps';

/** What is proposed for one year, or from one year to another. */
interface Proposed {
  readonly decision: 'Re-profile' | 'Substitute' | 'More information';
  readonly fromYear: FinancialYear | null;
  readonly toYear: FinancialYear | null;
  readonly amount: number | null;
}

/**
 * The decisions that bring targets to what a model gives: what one year lacks moves to years that bring more, and what
 * the model brings besides is taken on. No decision lowers what a line has promised over all years: of that, the star
 * chamber is asked what makes up for it.
 */
function proposedFor(gaps: readonly TargetGap[], least: number): Proposed[] {
  // Divided by a whole number, a sum has no traces of binary arithmetic.
  const inUnit = Math.round(1 / least);
  const round = (amount: number): number => Math.round(amount * inUnit) / inUnit;
  const more = gaps.map(({ year, agreed, model }) => ({ year, left: round(Math.max(0, model - agreed)) }));
  const moves = gaps.flatMap(({ year, agreed, model }): Proposed[] => {
    // No more can be moved than the year has.
    let lacking = round(Math.min(Math.max(0, agreed), Math.max(0, agreed - model)));
    return more.flatMap((to): Proposed[] => {
      const amount = addUp([Math.min(lacking, to.left)]);
      if (amount <= 0) return [];
      lacking = addUp([lacking, -amount]);
      to.left = addUp([to.left, -amount]);
      return [{ decision: 'Re-profile', fromYear: year, toYear: to.year, amount }];
    });
  });
  const taken = more.flatMap(({ year, left }): Proposed[] =>
    left > 0 ? [{ decision: 'Substitute', fromYear: null, toYear: year, amount: left }] : [],
  );
  const change = addUp(gaps.flatMap(({ agreed, model }) => [model, -agreed]));
  const asked: Proposed[] =
    change <= -least ? [{ decision: 'More information', fromYear: null, toYear: null, amount: null }] : [];
  return [...moves, ...taken, ...asked];
}

/** What the reason says after the model's figures. */
const saidBesides: Readonly<Record<Proposed['decision'], string>> = {
  'Re-profile': '',
  Substitute: ' It replaces no other line: so much is taken on besides.',
  'More information': ' What makes up for it?',
};

/**
 * The plan that asks the star chamber, as a department does, to bring the agreed targets of a line to what its model
 * gives: rows of Decisions that a meeting may pick and apply. No target changes before.
 * @param by who asks
 */
export function planTargetRequests(
  workbook: ReadWorkbook,
  model: ModelInWorkbook,
  { by, ...wanted }: WantedLink & { readonly by: string },
): Result<EditPlan, TrackerFailure> {
  const { unit, asAt } = workbook.tracker.settings;
  if (typeof savingOf(model)?.value !== 'number') {
    return fail(failure('not possible', `${model.sheet} gives no figure yet: see to its checks first.`));
  }
  const gaps = targetGaps(workbook, model, wanted);
  if (gaps.length === 0) {
    return fail(failure('not possible', `The agreed targets of ${wanted.ref} are what ${model.sheet} gives.`));
  }
  const said = gaps.map(
    ({ year, agreed, model: given }) =>
      `${formatMoney(given, unit)} in ${formatFinancialYear(year)}, where ${formatMoney(agreed, unit)} was agreed`,
  );
  const reason = `The model ${model.sheet} gives ${said.join('; ')}.`;
  const drafts = proposedFor(gaps, smallestSum(unit)).map((one): DecisionDraft => ({
    ...one,
    date: asAt,
    meeting: requestMeeting,
    ref: wanted.ref,
    status: null,
    until: null,
    reason: `${reason}${saidBesides[one.decision]}`,
    by: by.trim() === '' ? null : by,
  }));
  const standing = openDecisions(workbook.contents, workbook.tracker.settings).decisions;
  const wanting = drafts.filter((draft) => !standing.some((one) => isSameRequest(one, draft)));
  if (wanting.length > 0) return succeed(planDecisions(workbook, wanting));
  const message = 'This is asked already and waits in Decisions: a meeting applies it, or you take its row out.';
  return fail(failure('not possible', message));
}

const isSameRequest = (one: DatedDecision, other: DatedDecision): boolean =>
  isRequest(one) &&
  refKey(one.ref) === refKey(other.ref) &&
  one.decision === other.decision &&
  one.fromYear?.startYear === other.fromYear?.startYear &&
  one.toYear?.startYear === other.toYear?.startYear &&
  one.amount === other.amount &&
  one.reason === other.reason;
