import type { SheetData } from '../../../src/excel-host/book';
import { tableSheet, type Column } from '../table-sheet';
import { actualOf, budgetLines, revisedBudget, type BudgetLine } from './budget-lines';

interface PastForecast {
  readonly year: string;
  readonly period: number;
  readonly line: BudgetLine;
  readonly budget: number;
  readonly actual: number;
  readonly forecast: number;
  /** What a close keeps besides; periods closed long ago have none. */
  readonly kept?: KeptForecast;
}

/** The figures and words that a close keeps of a line beside its budget and actuals. */
export type KeptField = 'forecast' | 'calculated' | 'method' | 'drivers' | 'narrative';

/** What the close of the sample's period keeps of a line, as the month-end works it out. */
export type KeptForecast = (field: KeptField) => string | number;

/** The period that the sample has closed last. */
export const closedPeriod = 4;

const whole = (amount: number): number => Math.round(amount);

const spentBy = (line: BudgetLine, period: number): number =>
  Array.from({ length: period }, (_, index) => actualOf(line, index + 1)).reduce((sum, amount) => sum + amount, 0);

/** How far each department's forecasts were above the outturn in a year, by department, at the beginning of it. */
const drift: Readonly<Record<string, readonly [number, number, number]>> = {
  'Children and families': [-0.05, -0.045, -0.038],
  'Adults and communities': [0.015, 0.012, 0.02],
  'Environment and transport': [-0.002, 0.004, -0.006],
  'Corporate resources': [0.022, 0.03, 0.026],
};

/** Past years' forecasts at four periods; period 13 is the outturn. They come nearer to it as the year goes on. */
function pastYear(year: string, index: 0 | 1 | 2, growth: number): readonly PastForecast[] {
  return [3, 6, 9, 13].flatMap((period) =>
    budgetLines.map((line): PastForecast => {
      const budget = whole(line.original * growth);
      const outturn = whole(budget * line.pace);
      const left = Math.max(0, 12 - period) / 9;
      const sway = (((Number(line.code) + period + index) % 7) - 3) / 300;
      const forecast = whole(outturn * (1 + ((drift[line.department]?.[index] ?? 0) + sway) * left));
      return { year, period, line, budget, actual: whole((outturn * Math.min(12, period)) / 12), forecast };
    }),
  );
}

/** What this year's closed periods before the last forecast, each a little nearer to what people forecast now. */
const earlierThisYear: readonly PastForecast[] = [1, 2, 3].flatMap((period) =>
  budgetLines.map((line): PastForecast => {
    const budget = revisedBudget(line);
    const now = line.forecast ?? budget * (1 + (line.pace - 1) * 0.9);
    return {
      year: '2014/15',
      period,
      line,
      budget,
      actual: whole(spentBy(line, period)),
      forecast: whole(budget + ((now - budget) * (period + 1)) / 6),
    };
  }),
);

/** The last closed period: its forecasts are those that the month-end gives for it. */
const atClose = (kept: ReadonlyMap<string, KeptForecast>): readonly PastForecast[] =>
  budgetLines.flatMap((line) => {
    const one = kept.get(line.code);
    if (one === undefined) return [];
    const [budget, actual] = [revisedBudget(line), spentBy(line, closedPeriod)];
    return [
      { year: '2014/15', period: closedPeriod, line, budget, actual, forecast: Number(one('forecast')), kept: one },
    ];
  });

/** What each line was forecast to come to when periods were closed. */
export function forecastsSheet(kept: ReadonlyMap<string, KeptForecast>): SheetData {
  const columns: readonly Column<PastForecast>[] = [
    { heading: 'Financial year', width: 14, look: 'text', value: ({ year }) => year },
    { heading: 'Period', width: 9, look: 'left', value: ({ period }) => period },
    { heading: 'Code', width: 10, look: 'bold', value: ({ line }) => line.code },
    { heading: 'Department', width: 26, look: 'text', value: ({ line }) => line.department },
    { heading: 'Kind', width: 9, look: 'text', value: ({ line }) => line.kind },
    { heading: 'Budget', width: 13, look: 'money', value: ({ budget }) => budget },
    { heading: 'Actual to date', width: 13, look: 'money', value: ({ actual }) => actual },
    { heading: 'Forecast', width: 13, look: 'money', value: ({ forecast }) => forecast },
    { heading: 'Calculated', width: 13, look: 'money', value: ({ kept }) => kept?.('calculated') ?? null },
    { heading: 'Method', width: 18, look: 'text', value: ({ kept }) => kept?.('method') ?? null },
    { heading: 'Drivers', width: 34, look: 'text', value: ({ kept }) => kept?.('drivers') ?? null },
    { heading: 'Narrative', width: 40, look: 'text', value: ({ kept }) => kept?.('narrative') ?? null },
  ];
  return tableSheet({
    name: 'Forecasts',
    table: 'Forecasts',
    title: 'Past forecasts',
    subtitle: 'What each line was forecast to come to when a period was closed; period 13 is the outturn.',
    columns,
    lines: [
      ...pastYear('2011/12', 0, 0.95),
      ...pastYear('2012/13', 1, 0.97),
      ...pastYear('2013/14', 2, 0.99),
      ...earlierThisYear,
      ...atClose(kept),
    ],
    frozenColumns: 0,
    tabColour: '#7F7F7F',
    pagesWide: 1,
    rowHeight: 16,
  });
}
