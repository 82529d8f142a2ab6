import { parseAnswer } from '../answer';
import { type AddCommand, type JsonOption, type StrictOption, strictOption } from '../command';
import { printReport } from '../print-report';
import { gapLines } from './gap-lines';
import { type GapReport, gapReportSchema } from './gap-report';

const report = {
  operation: 'gap',
  parse: (answer: unknown) => parseAnswer(gapReportSchema, answer),
  lines: gapLines,
  isSound,
};

/** `mtfs gap`: proves the MTFS gap of a workbook and plays scenarios on it; writes nothing. */
export const addGap: AddCommand = (program, { terminal, finish }) =>
  program
    .command('gap')
    .argument('<file>', 'the workbook, an .xlsx file with a Gap table')
    .description(
      'Checks every identity of the MTFS gap in every year, names the cell that breaks one, and shows what the ' +
        'Scenarios table, Red lines, pay, slips and lower funding would make of it.',
    )
    .option('--json', 'print JSON instead of tables')
    .option(...strictOption('when an identity does not hold or a cell cannot be read'))
    .action((file: string, options: JsonOption & StrictOption) => finish(printReport(file, report, options, terminal)));

/** A cell that cannot be read leaves something unproved: that is not sound either. */
function isSound({ identities, problems }: GapReport): boolean {
  return (
    identities.every(({ verdict }) => verdict !== 'Does not agree') &&
    problems.every(({ severity }) => severity !== 'error')
  );
}
