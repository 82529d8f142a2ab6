import { closingPeriod } from '../../../finance/financial-year';
import { count } from '../../format/figures';
import type { MonthEndReading } from '../../../workbook';
import { lacksNarrative } from '../places';

/** The steps of a month-end, in their order. */
export const monthEndSteps = ['import', 'explain', 'check', 'close', 'report'] as const;
export type MonthEndStepName = (typeof monthEndSteps)[number];

/** One step of the month-end as it stands. */
export interface MonthEndStep {
  readonly name: MonthEndStepName;
  readonly label: string;
  /** What is done or left, such as `3 narratives missing`. */
  readonly about: string;
  readonly isDone: boolean;
}

/** What a month-end has come to. Reports can be made at any time, and again, so that they are never done. */
export function stepsOf({
  monthEnd: { period },
  lines,
  problems,
  closed,
  imported,
}: MonthEndReading): readonly MonthEndStep[] {
  const missing = lines.filter(lacksNarrative).length;
  const needed = lines.filter(({ needsNarrative }) => needsNarrative.length > 0).length;
  const isClosed = closed.includes(period);
  return [
    {
      name: 'import',
      label: 'Import actuals',
      about: !imported.isIn
        ? `None of period ${period} yet`
        : imported.lines === lines.length
          ? `Period ${period} is in`
          : `Period ${period} is in, for ${imported.lines} of ${count(lines.length, 'code')}`,
      isDone: imported.isIn,
    },
    {
      name: 'explain',
      label: 'Explain variances',
      about:
        missing > 0
          ? `${count(missing, 'narrative')} missing of ${needed} needed`
          : needed > 0
            ? `All ${needed} narratives are there`
            : 'No variance needs a narrative',
      isDone: missing === 0,
    },
    {
      name: 'check',
      label: 'Check',
      about: problems.length === 0 ? 'Nothing to correct' : count(problems.length, 'problem'),
      isDone: problems.length === 0,
    },
    isClosed
      ? {
          name: 'close',
          label: period < closingPeriod ? `Begin period ${period + 1}` : 'Begin the next year',
          about: `Period ${period} is closed`,
          isDone: false,
        }
      : {
          name: 'close',
          label: `Close period ${period}`,
          about: 'Keeps the forecasts and begins the next',
          isDone: false,
        },
    { name: 'report', label: 'Make the reports', about: 'Statement, variances and services', isDone: false },
  ];
}

/** The step that comes next: after the close the next period, else the first that is not done. */
export const nextStep = (month: MonthEndReading): MonthEndStepName | null =>
  month.closed.includes(month.monthEnd.period) ? 'close' : (stepsOf(month).find(({ isDone }) => !isDone)?.name ?? null);
