import { checkLines } from './check-lines';
import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { checkReportSchema } from './check-report';
import { openWorkbookFile } from '../workbook-file';

/** `mtfs check`: lists what is wrong in a workbook; writes nothing. */
export const addCheck: AddCommand = (program, { terminal, finish }) =>
  program
    .command('check')
    .argument('<file>', 'the workbook, an .xlsx file')
    .description('Lists every problem in the data and writes nothing. Ends with 1 when there are any.')
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: JsonOption) => finish(check(file, options, terminal)));

async function check(file: string, options: JsonOption, terminal: Terminal): Promise<ExitCode> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) {
    terminal.error(`mtfs: ${opened.message}\n`);
    return exitCodes.unusable;
  }
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(checkReportSchema, await excel.ask('check'));
    if (!answer.ok) {
      terminal.error(`mtfs: ${file}: ${answer.error.message}\n`);
      return exitCodes.unusable;
    }
    terminal.out(options.json ? `${JSON.stringify(answer.value)}\n` : checkLines(answer.value));
    return answer.value.problems.length > 0 ? exitCodes.problems : exitCodes.done;
  } finally {
    excel.close();
  }
}
