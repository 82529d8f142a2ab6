import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { printReport } from '../print-report';
import { checkLines } from './check-lines';
import { type CheckReport, checkReportSchema } from './check-report';

const report = {
  operation: 'check',
  parse: (answer: unknown) => parseAnswer(checkReportSchema, answer),
  lines: checkLines,
  isSound: ({ problems }: CheckReport) => problems.length === 0,
};

/** `mtfs check`: lists what is wrong in a workbook; writes nothing. */
export const addCheck: AddCommand = (program, { terminal, finish }) =>
  program
    .command('check')
    .argument('<file>', 'the workbook, an .xlsx file')
    .description('Lists every problem in the data and writes nothing. Ends with 1 when there are any.')
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: JsonOption) =>
      finish(printReport(file, report, { ...options, strict: true }, terminal)),
    );
