import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { chooseOutput, saveOutput } from '../output-file';
import { refreshLines } from './refresh-lines';
import { refreshReportSchema } from './refresh-report';
import { type ByOption, byOption, userName } from '../user-name';
import { openWorkbookFile } from '../workbook-file';

interface RefreshOptions extends JsonOption, ByOption {
  readonly out?: string;
}

/** `mtfs refresh`: has the add-in refresh RAG in a workbook and saves the result under another name. */
export const addRefresh: AddCommand = (program, { terminal, finish }) =>
  program
    .command('refresh')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Decides the RAG status of every line, with its reason, and saves a workbook that shows them.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-rag.xlsx')
    .option(...byOption)
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: RefreshOptions) => finish(refresh(file, options, terminal)));

async function refresh(file: string, options: RefreshOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out, 'rag');
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseAnswer(refreshReportSchema, await excel.ask('refresh', userName(options.by)));
    if (!answer.ok) return refuse(`${file}: ${answer.error.message}`);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${file}: the result leaves out ${loss}.\n`);
    const saved = await saveOutput(output.value, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const report = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(report)}\n` : refreshLines(report));
    return exitCodes.done;
  } finally {
    excel.close();
  }
}
