import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { saveChange } from '../save-change';
import { statementLines } from './statement-lines';
import { statementReportSchema } from './statement-report';

interface StatementOptions extends JsonOption {
  readonly out?: string;
}

const change = {
  operation: 'statement',
  suffix: 'statement',
  parse: (answer: unknown) => parseAnswer(statementReportSchema, answer),
  lines: statementLines,
};

/** `mtfs statement`: has the add-in make the reports of a month-end and saves the result under another name. */
export const addStatement: AddCommand = (program, { terminal, finish }) =>
  program
    .command('statement')
    .argument('<file>', 'the workbook, an .xlsx file with a Budget table; it is never written over')
    .description(
      'Makes the budget statement, the top variances and the budget by service of the period that Settings names, and the gap ' +
        'report where there is a Gap table; saves a workbook that has them.',
    )
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-statement.xlsx')
    .option('--json', 'print JSON instead of tables')
    .action((file: string, options: StatementOptions) => finish(saveChange(file, change, options, terminal)));
