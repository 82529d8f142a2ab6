import { userInfo } from 'node:os';

import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { openInExcel } from './headless-excel';
import { chooseOutput, saveOutput } from './output-file';
import { refreshLines } from './refresh-lines';
import { parseRefreshAnswer } from './reports';
import { openWorkbookFile } from './workbook-file';

interface RefreshOptions {
  readonly out?: string;
  readonly json?: true;
}

/** `mtfs refresh`: has the add-in refresh RAG in a workbook and saves the result under another name. */
export async function refresh(file: string, options: RefreshOptions, terminal: Terminal): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const output = await chooseOutput(file, options.out);
  if (!output.ok) return refuse(output.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const answer = parseRefreshAnswer(await excel.addIn.refresh(userName()));
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

/** Who the log of the workbook says ran the refresh; a user without an entry on this machine has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'mtfs command line';
  }
}
