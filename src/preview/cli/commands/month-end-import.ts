import { basename } from 'node:path';

import { parseAnswer } from '../answer';
import type { JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { readInputFile } from '../input-file';
import { checkOutput, chooseOutput, saveOutput } from '../output-file';
import { type ByOption, userName } from '../user-name';
import { openWorkbookFile } from '../workbook-file';
import { importLines } from './import-lines';
import { importReportSchema, isWhole } from './import-report';
import { type LedgerOptions, saidOfLedger } from './ledger-options';

/** What may come with `--ledger`. */
export interface ImportOptions extends JsonOption, ByOption, LedgerOptions {
  readonly period?: readonly number[];
  readonly control?: string;
  readonly sheet?: string;
  readonly out?: string;
}

/** `mtfs month-end FILE --ledger EXPORT`: imports a ledger export and saves the result under another name. */
export async function importLedger(
  file: string,
  ledgerFile: string,
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const opened = await openWorkbookFile(file);
  if (!opened.ok) return refuse(opened.message);
  const bytes = await readInputFile(ledgerFile);
  if (!bytes.ok) return refuse(bytes.message);
  const output = await chooseOutput(file, options.out, 'actuals');
  if (!output.ok) return refuse(output.message);
  const isFree = await checkOutput(ledgerFile, output.value);
  if (!isFree.ok) return refuse(isFree.message);
  const excel = await openInExcel(opened.value.book);
  try {
    const { period = null, control = null, sheet = null } = options;
    const wanted = { periods: period, control, sheet, said: saidOfLedger(options) };
    const ledger = { name: basename(ledgerFile), bytes: bytes.value };
    const answer = parseAnswer(
      importReportSchema,
      await excel.ask('importLedger', userName(options.by), ledger, wanted),
    );
    if (!answer.ok) return refuse(answer.error.message);
    for (const loss of opened.value.losses) terminal.error(`mtfs: ${file}: the result leaves out ${loss}.\n`);
    const saved = await saveOutput(output.value, await opened.value.save(await excel.book()));
    if (!saved.ok) return refuse(saved.message);
    const imported = { ...answer.value, out: saved.value };
    terminal.out(options.json ? `${JSON.stringify(imported)}\n` : importLines(imported));
    return isWhole(imported) ? exitCodes.done : exitCodes.problems;
  } finally {
    excel.close();
  }
}
