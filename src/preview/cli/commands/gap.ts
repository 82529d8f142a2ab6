import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { openWorkbookFile } from '../workbook-file';
import { gapLines } from './gap-lines';
import { type GapReport, gapReportSchema } from './gap-report';

/** `mtfs gap`: proves the MTFS gap of a workbook and plays scenarios on it; writes nothing. */
export const addGap: AddCommand = (program, { terminal, finish }) =>
  program
    .command('gap')
    .argument('<file>', 'the workbook, an .xlsx file with a Gap table')
    .description(
      'Checks every identity of the MTFS gap in every year, names the cell that breaks one, and shows what Red lines, pay, ' +
        'slips and lower funding would make of it. Ends with 1 when an identity does not hold or a cell cannot be read.',
    )
    .option('--json', 'print JSON instead of tables')
    .action((file: string, options: JsonOption) => finish(gap(file, options, terminal)));

async function gap(file: string, options: JsonOption, terminal: Terminal): Promise<ExitCode> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) {
    terminal.error(`mtfs: ${opened.message}\n`);
    return exitCodes.unusable;
  }
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(gapReportSchema, await excel.ask('gap'));
    if (!answer.ok) {
      terminal.error(`mtfs: ${file}: ${answer.error.message}\n`);
      return exitCodes.unusable;
    }
    terminal.out(options.json ? `${JSON.stringify(answer.value)}\n` : gapLines(answer.value));
    return isSound(answer.value) ? exitCodes.done : exitCodes.problems;
  } finally {
    excel.close();
  }
}

/** A cell that cannot be read leaves something unproved: that is not sound either. */
function isSound({ identities, problems }: GapReport): boolean {
  return (
    identities.every(({ verdict }) => verdict !== 'Does not agree') &&
    problems.every(({ severity }) => severity !== 'error')
  );
}
