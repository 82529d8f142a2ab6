import type { MoneyUnit } from '../../../finance/money';
import { moneyWidth } from '../../pages/page-parts';

/** The columns of the summary, so that its parts stand under each other. */
export const summaryColumns = 12;

/** The width of the first column, which names the rows, and of the others. */
export const summaryWidths = (unit: MoneyUnit): readonly number[] => [
  25,
  ...Array.from({ length: summaryColumns - 1 }, () => moneyWidth(unit)),
];

/** The columns that a chart takes, so that a usual screen shows all of it beside the pane: sums with pence are wide. */
export const chartColumns = (unit: MoneyUnit): number => (unit === '£' ? 8 : summaryColumns);

/** The rows of a chart, and of one whose bars are few. */
export const chartRows = 15;
export const lowChartRows = 9;
