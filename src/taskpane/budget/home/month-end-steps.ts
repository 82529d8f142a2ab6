import { closingPeriod } from '../../../finance/financial-year';
import { count, moment } from '../../format/figures';
import { isMadeOf, type MadeReport, type MonthEndReading } from '../../../workbook';
import { lacksNarrative } from '../places';

/** The steps of a month-end, in their order. */
export const monthEndSteps = ['import', 'explain', 'check', 'close', 'report', 'go on'] as const;
export type MonthEndStepName = (typeof monthEndSteps)[number];

/** One step of the month-end as it stands. */
export interface MonthEndStep {
  readonly name: MonthEndStepName;
  readonly label: string;
  /** What is done or left, such as `3 narratives missing`. */
  readonly about: string;
  readonly isDone: boolean;
}

/**
 * What a month-end has come to; once it is closed, the way on is the last of its steps.
 * @param statement as it stands in the workbook; null where it does not
 */
export function stepsOf(month: MonthEndReading, statement: MadeReport | null): readonly MonthEndStep[] {
  const { monthEnd, lines, problems, closed, imported } = month;
  const { period } = monthEnd;
  const missing = lines.filter(lacksNarrative).length;
  const needed = lines.filter(({ needsNarrative }) => needsNarrative.length > 0).length;
  const isClosed = closed.includes(period);
  return [
    {
      name: 'import',
      label: 'Import actuals',
      about: !imported.isIn
        ? `None of period ${period} yet`
        : (imported.latest ?? 0) > period
          ? `Period ${period} is in, and period ${imported.latest ?? ''} already`
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
    {
      name: 'close',
      label: `Close period ${period}`,
      about: isClosed ? `Period ${period} is closed` : 'Keeps the forecasts and how the savings stand',
      isDone: isClosed,
    },
    reportStep(month, statement),
    ...(isClosed
      ? [
          {
            name: 'go on' as const,
            label: period < closingPeriod ? `Begin period ${period + 1}` : 'Begin the next year',
            about: period < closingPeriod ? 'With its ledger, or without' : 'Rolls the budget forward',
            isDone: false,
          },
        ]
      : []),
  ];
}

/** Reports can be made at any time, and again: done is a statement of this period that is no older than its close. */
function reportStep(month: MonthEndReading, statement: MadeReport | null): MonthEndStep {
  const isDone = statement !== null && isMadeOf(statement, month);
  const { period } = month.monthEnd;
  const isOfPeriod = statement?.of?.period === period && statement.of.year.startYear === month.monthEnd.year.startYear;
  const about = isDone
    ? `Made ${statement.when === null ? 'before' : moment(statement.when)}`
    : isOfPeriod
      ? `Made before period ${period} was closed or reopened`
      : 'Statement, variances and services';
  return { name: 'report', label: 'Make the reports', about, isDone };
}

/** The step that comes next: once the period is closed its reports and then the next period, else the first that is not done. */
export function nextStep(month: MonthEndReading, statement: MadeReport | null): MonthEndStepName | null {
  const isClosed = month.closed.includes(month.monthEnd.period);
  const steps = stepsOf(month, statement).filter(({ name }) => !isClosed || name === 'report' || name === 'go on');
  return steps.find(({ isDone }) => !isDone)?.name ?? null;
}
