import type { AddCommand } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { openWorkbookFile } from '../workbook-file';

interface CalcOptions {
  readonly in?: string;
}

/** `mtfs calc`: evaluates each formula as Excel would, in a workbook of the user's or an empty one. */
export const addCalc: AddCommand = (program, { terminal, finish }) =>
  program
    .command('calc')
    .argument('<formula...>', 'formulas as typed into Excel, such as "MTFS.VARIANCE(105,100)"')
    .description('Evaluates formulas as Excel would: one JSON value, or array of rows, a line.')
    .option('--in <file>', 'a workbook whose cells the formulas may name')
    .action((formulas: string[], options: CalcOptions) => finish(calculate(formulas, options, terminal)));

async function calculate(formulas: readonly string[], options: CalcOptions, terminal: Terminal): Promise<ExitCode> {
  const opened = options.in === undefined ? null : await openWorkbookFile(options.in);
  if (opened?.ok === false) {
    terminal.error(`mtfs: ${opened.message}\n`);
    return exitCodes.unusable;
  }
  const excel = await openInExcel(opened?.value.book);
  try {
    for (const formula of formulas) terminal.out(`${JSON.stringify(await excel.evaluate(formula))}\n`);
    return exitCodes.done;
  } finally {
    excel.close();
  }
}
