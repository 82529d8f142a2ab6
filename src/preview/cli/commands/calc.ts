import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { openWorkbookFile } from './workbook-file';

/** `mtfs calc`: evaluates each formula as Excel would, in a workbook of the user's or an empty one. */
export async function calculate(
  formulas: readonly string[],
  options: { readonly in?: string },
  terminal: Terminal,
): Promise<ExitCode> {
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
