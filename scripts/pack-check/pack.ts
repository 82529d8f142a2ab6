import published from '../sample/published.json';
import type { Check } from './check';

const targetColumn = 1;
const allYearsColumn = 10;

/** The figures that the report publishes, as the pack's summary of the sample must show them. */
export function packCheck(): Check {
  const { years, profile, projects } = published;
  return {
    command: 'pack',
    sample: 'leicestershire-2014-18.xlsx',
    sheet: 'Star chamber – summary',
    expected: () => [
      ...years.map((label, index) => ({
        label,
        column: targetColumn,
        amount: profile.byYear[index] ?? NaN,
        roundedTo: 1,
      })),
      { label: `${years[0]}–${years.at(-1)}`, column: targetColumn, amount: profile.totals.all, roundedTo: 1 },
      ...projects.map(({ project: label, saving, roundedTo }) => ({
        label,
        column: allYearsColumn,
        amount: saving,
        roundedTo,
      })),
    ],
  };
}
