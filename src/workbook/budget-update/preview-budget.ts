import type { BudgetLine } from '../../finance/budget-line';
import { farAboveAll, mostTimes } from '../../finance/far-above';
import { convertMoney, formatMoney, formatNumber } from '../../finance/money';
import { type LineOutturn, lineOutturn } from '../../finance/month-end/line-outturn';
import { type MaterialVariance, materialVariances } from '../../finance/month-end/materiality';
import type { Assessment } from '../../finance/rag/assessment';
import { succeed, type Result } from '../../finance/result';
import type { ReadWorkbook } from '../assemble-workbook';
import { lineRulesOf } from '../assess/line-rules';
import type { TrackerFailure } from '../failure';
import type { MonthEndLine, MonthEndReading } from '../month-end/month-end';
import type { UpdateDraft, UpdateField } from '../update/update-form';
import { budgetForm } from './budget-form';

/** A budget line as it would be. */
export interface BudgetPreview {
  readonly outturn: LineOutturn;
  /** By the same rules as a refresh. */
  readonly assessment: Assessment;
  /** Which of its variances would need a narrative. */
  readonly needsNarrative: readonly MaterialVariance[];
  /** What stops it from being saved, at its field. */
  readonly problems: readonly { readonly field: UpdateField['field']; readonly year: null; readonly message: string }[];
}

/** Says at each key what a budget line would be. */
export type BudgetPreviewer = (draft: UpdateDraft) => BudgetPreview;

/** A sum below it in thousands or millions is too small to be pounds by mistake. */
const leastUnlikely = 1_000;

/** Makes the previewer of a budget line: what does not change while typing is worked out once. */
export function budgetPreviewer(
  workbook: ReadWorkbook,
  reading: MonthEndReading,
  line: MonthEndLine,
): Result<BudgetPreviewer, TrackerFailure> {
  const form = budgetForm(workbook, line);
  if (!form.ok) return form;
  const rules = lineRulesOf(workbook);
  const { monthEnd, materiality } = reading;
  return succeed((draft) => {
    const written = withDraft(line.inputs.line, draft);
    const inputs = { ...line.inputs, line: written };
    const outturn = lineOutturn(inputs, monthEnd);
    const needsNarrative = materialVariances(outturn, materiality);
    const narrative = draft.find(({ field }) => field === 'narrative')?.value ?? null;
    const isTold = draft.some(({ field }) => field === 'narrative')
      ? narrative !== null
      : line.details.narrative !== null;
    const locked = form.value.flatMap(({ field, locked: why }) =>
      why !== null && draft.some((change) => change.field === field) ? [{ field, year: null, message: why }] : [],
    );
    return {
      outturn,
      assessment: rules.assessBudget(written, { inputs, pay: monthEnd.pay, method: monthEnd.method }),
      needsNarrative,
      problems: [
        ...locked,
        ...unlikelyForecast(written, outturn, draft),
        ...(needsNarrative.length > 0 && !isTold
          ? [{ field: 'narrative' as const, year: null, message: narrativeNeeded(needsNarrative) }]
          : []),
      ],
    };
  });
}

/** A forecast that a person gives takes the place of a variance that was given: the two cannot both be right. */
function withDraft(line: BudgetLine, draft: UpdateDraft): BudgetLine {
  const change = draft.find(({ field }) => field === 'forecast');
  if (change === undefined) return line;
  return { ...line, forecast: typeof change.value === 'number' ? change.value : null, variance: null };
}

const narrativeNeeded = (variances: readonly MaterialVariance[]): string =>
  `A variance of this size (${variances.join(' and ')}) needs a narrative: say why, and what is being done.`;

/** A forecast in pounds typed into a workbook in thousands. */
function unlikelyForecast(
  { forecast, budget }: BudgetLine,
  { actualToDate, unit }: LineOutturn,
  draft: UpdateDraft,
): BudgetPreview['problems'] {
  if (!draft.some(({ field }) => field === 'forecast') || forecast === null) return [];
  if (unit === '£' || Math.abs(forecast) < leastUnlikely) return [];
  const largest = farAboveAll(forecast, [
    { name: 'budget', amount: budget ?? 0 },
    { name: 'actual to date', amount: actualToDate ?? 0 },
  ]);
  if (largest === null) return [];
  const meant = formatNumber(convertMoney(forecast, '£', unit), 6);
  const beside = `over ${mostTimes} times the ${largest.name} of ${formatMoney(largest.amount, unit)}`;
  const message = `That is ${formatMoney(forecast, unit)}, ${beside}: if pounds are meant, write ${meant}.`;
  return [{ field: 'forecast', year: null, message }];
}
