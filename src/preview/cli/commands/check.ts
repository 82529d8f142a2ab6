import { checkLines } from './check-lines';
import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { parseCheckAnswer } from './reports';
import { openWorkbookFile } from './workbook-file';

/** `mtfs check`: lists what is wrong in a workbook; writes nothing. */
export async function check(file: string, options: { readonly json?: true }, terminal: Terminal): Promise<ExitCode> {
  const opened = await openWorkbookFile(file);
  if (!opened.ok) {
    terminal.error(`mtfs: ${opened.message}\n`);
    return exitCodes.unusable;
  }
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseCheckAnswer(await excel.addIn.check());
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
