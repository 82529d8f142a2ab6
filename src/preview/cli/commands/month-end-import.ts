import { basename } from 'node:path';

import { parseAnswer } from '../answer';
import type { JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { readInputFile } from '../input-file';
import { saveChange } from '../save-change';
import { type ByOption, userName } from '../user-name';
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
  const bytes = await readInputFile(ledgerFile);
  if (!bytes.ok) {
    terminal.error(`mtfs: ${bytes.message}\n`);
    return exitCodes.unusable;
  }
  const { period = null, control = null, sheet = null, share = [] } = options;
  const wanted = { periods: period, control, sheet, shares: share, said: saidOfLedger(options) };
  const ledger = { name: basename(ledgerFile), bytes: bytes.value };
  const change = {
    operation: 'importLedger',
    given: [userName(options.by), ledger, wanted],
    suffix: 'actuals',
    beside: ledgerFile,
    namesFile: true as const,
    parse: (answer: unknown) => parseAnswer(importReportSchema, answer),
    lines: importLines,
    isWhole,
  };
  return saveChange(file, change, options, terminal);
}
