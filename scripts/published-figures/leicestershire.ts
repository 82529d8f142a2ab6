import type { PublishedFigure } from './read-figures';

/** What stands in a cell of the example: a figure, the mark of a suppressed one, or blank where there is none. */
type Cell = number | string;

/** The rows of the example's lists. */
export interface Leicestershire {
  /** Authority, year in which it begins, weekly cost of a looked-after child: the dearest first. */
  readonly weeklyCosts: readonly (readonly Cell[])[];
  /**
   * Year in which it begins, spending on looked-after children, children at its start and at its end, weekly cost of a
   * child in fostering and in residential care.
   */
  readonly years: readonly (readonly Cell[])[];
}

const ours = 'Leicestershire';
/** A region and a country are no comparators. */
const notCouncils = new Set(['England', 'East Midlands']);
const comparedIn = '2024/25';

const startOf = (period: string): number => Number(period.slice(0, 4));

/** The rows that the models about Leicestershire begin with, from published figures. */
export function leicestershireRows(figures: readonly PublishedFigure[]): Leicestershire {
  const cellOf = (measure: string, authority: string, period: string): Cell => {
    const value = figures.find(
      (one) => one.measure === measure && one.authority === authority && one.period === period,
    )?.value;
    if (value?.kind === 'figure') return value.figure;
    return value?.kind === 'suppressed' ? value.mark : '';
  };
  const councils = [...new Set(figures.map(({ authority }) => authority))].filter((name) => !notCouncils.has(name));
  // What is not published stands last.
  const height = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);
  const dearestFirst = (one: Cell, other: Cell): number => height(other) - height(one);
  const costs = councils
    .map((council) => [council, cellOf('LACFinance', council, comparedIn)] as const)
    .toSorted(([, one], [, other]) => dearestFirst(one, other));
  const spent = figures.filter(({ measure, authority }) => measure === 'TotalLACFinance' && authority === ours);
  return {
    weeklyCosts: costs.map(([council, cost]) => [council, startOf(comparedIn), cost]),
    years: spent
      .map(({ period }) => period)
      .toSorted()
      .map((period) => {
        const start = startOf(period);
        return [
          start,
          cellOf('TotalLACFinance', ours, period),
          cellOf('LACnum', ours, String(start)),
          cellOf('LACnum', ours, String(start + 1)),
          cellOf('FosteringFinance', ours, period),
          cellOf('RescareFinance', ours, period),
        ];
      }),
  };
}
