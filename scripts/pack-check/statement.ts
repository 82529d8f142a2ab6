import { statementReportSchema } from '../../src/preview/cli/commands/statement-report';
import type { Check } from './check';

/** A cell agrees with what was read where it does to the penny. */
const penny = 0.01;

const ofStatement = { budget: 3, budgetToDate: 4, actualToDate: 5, toDate: 6, forecast: 7, fullYear: 8 } as const;
const ofServices = { budget: 2, budgetToDate: 3, actualToDate: 4, toDate: 5, forecast: 6, fullYear: 7 } as const;

const check = (sheet: string, columns: typeof ofStatement | typeof ofServices, totalLabel: string): Check => ({
  command: 'statement',
  sample: 'month-end-2014-15.xlsx',
  sheet,
  expected: (answer) => {
    const { departments, total } = statementReportSchema.parse(answer);
    return [...departments, { ...total, name: totalLabel }].flatMap((sums) =>
      (['budget', 'budgetToDate', 'actualToDate', 'toDate', 'forecast', 'fullYear'] as const).map((figure) => ({
        label: sums.name,
        column: columns[figure],
        amount: sums[figure],
        roundedTo: penny,
      })),
    );
  },
});

/** The sums that were read of the sample's month-end, as the formulas of its reports must give them. */
export const statementChecks: readonly Check[] = [
  check('Budget statement', ofStatement, 'Total'),
  check('Budget by service', ofServices, 'Whole budget'),
];
