import { basename } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';

import { parseAnswer } from '../answer';
import type { AddCommand, JsonOption } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { openInExcel } from '../headless-excel';
import { readInputFile } from '../input-file';
import { checkOutput, chooseOutput, saveOutput } from '../output-file';
import { printReport } from '../print-report';
import { type ByOption, byOption, userName } from '../user-name';
import { openWorkbookFile } from '../workbook-file';
import { importLines } from './import-lines';
import { importReportSchema, isWhole } from './import-report';
import { monthEndLines } from './month-end-lines';
import { monthEndReportSchema } from './month-end-report';

interface MonthEndOptions extends JsonOption, ByOption {
  readonly ledger?: string;
  readonly period?: readonly number[];
  readonly control?: number;
  readonly sheet?: string;
  readonly out?: string;
}

const report = {
  operation: 'monthEnd',
  parse: (answer: unknown) => parseAnswer(monthEndReportSchema, answer),
  lines: monthEndLines,
  isSound: () => true,
};

function readPeriod(given: string, before: readonly number[] | undefined): readonly number[] {
  const period = Number(given);
  if (!Number.isInteger(period) || period < 1 || period > 13) {
    throw new InvalidArgumentError('Give a period from 1 (April) to 13 (closing adjustments).');
  }
  return [...(before ?? []), period];
}

function readSum(given: string): number {
  const sum = Number(given.replace(/[,£\s]/g, ''));
  if (given.trim() === '' || !Number.isFinite(sum)) throw new InvalidArgumentError('Give a sum such as 13971261.14.');
  return sum;
}

const exitHelp = `
With --ledger, ends with 1 where codes are in no budget line, rows cannot be read, a period is refused, a control total does
not agree, or the export looks like a part of the ledger or like another unit: what can be imported is saved all the same. Ends with 2 where nothing can be imported.`;

/** `mtfs month-end`: prints a workbook at the end of its period, or imports the ledger into it. */
export const addMonthEnd: AddCommand = (program, { terminal, finish }) =>
  program
    .command('month-end')
    .argument('<file>', 'the workbook, an .xlsx file with a Budget table; it is never written over')
    .description(
      'Shows budget, actuals, forecast and variance by department and which lines need a narrative; with --ledger, imports ' +
        'the actuals of a ledger export first.',
    )
    .addHelpText('after', exitHelp)
    .option('--ledger <file>', 'a ledger export to import, a .csv, .txt or .xlsx file')
    .addOption(
      new Option(
        '--period <n>',
        'a period to replace, as often as needed; without it, all of the export that are open',
      ).argParser(readPeriod),
    )
    .addOption(new Option('--control <sum>', 'what the export should come to, in its own unit').argParser(readSum))
    .option('--sheet <name>', 'the sheet of a ledger that is a workbook; without it, the first')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-actuals.xlsx')
    .option(...byOption)
    .option('--json', 'print JSON instead of tables')
    .action((file: string, options: MonthEndOptions) =>
      finish(
        options.ledger === undefined
          ? printReport(file, report, options, terminal)
          : importLedger(file, options.ledger, options, terminal),
      ),
    );

async function importLedger(
  file: string,
  ledgerFile: string,
  options: MonthEndOptions,
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
    const ledger = { name: basename(ledgerFile), bytes: bytes.value };
    const answer = parseAnswer(
      importReportSchema,
      await excel.ask('importLedger', userName(options.by), ledger, { periods: period, control, sheet }),
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
