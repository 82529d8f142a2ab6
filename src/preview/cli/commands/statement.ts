import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { chooseOutput, saveOutput } from '../output-file';
import { openWorkbookFile } from '../workbook-file';
import { statementLines } from './statement-lines';
import { statementReportSchema } from './statement-report';

interface StatementOptions extends JsonOption {
  readonly out?: string;
}

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
    .action((file: string, options: StatementOptions) => finish(statement(file, options, terminal)));

async function statement(file: string, options: StatementOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out, 'statement');
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(statementReportSchema, await excel.ask('statement'));
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${file}: the result leaves out ${loss}.\n`);
    const saved = await saveOutput(output.value, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : statementLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}
