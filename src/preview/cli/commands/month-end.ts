import { type Command, InvalidArgumentError, Option } from 'commander';

import { parseAnswer } from '../answer';
import { type AddCommand, andBefore } from '../command';
import { type ExitCode, exitCodes, type Terminal } from '../exit-code';
import { printReport } from '../print-report';
import { byOption } from '../user-name';
import { addLedgerOptions } from './ledger-options';
import { type ImportOptions, importLedger } from './month-end-import';
import { monthEndLines } from './month-end-lines';
import { monthEndMode } from './month-end-mode';
import { closePeriod, reopenPeriod } from './month-end-period';
import { placeCodes } from './month-end-place';
import { monthEndReportSchema } from './month-end-report';

interface MonthEndOptions extends ImportOptions {
  readonly ledger?: string;
  readonly place?: readonly string[];
  readonly reason?: string;
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

const exitHelp = `
Without --ledger, --place, --close or --reopen the month-end is shown. An option that would do nothing ends with 2.
--place, --close and --reopen end with 2 where the pane would refuse, and say why and what to do; what only warns is printed, and ends with 0.
With --ledger, what the export leaves open is said with the option that answers it; the answers are kept in the workbook. It ends with 1 where money of a code is in no budget line, rows cannot be read, a period is refused, a control total does
not agree, figures typed into the budget are replaced, or the export looks like a part of the ledger or like another unit: what can be imported is saved all the same. Ends with 2 where nothing can be imported.`;

/** `mtfs month-end`: prints a workbook at the end of its period, imports the ledger into it, or closes or reopens the period. */
export const addMonthEnd: AddCommand = (program, { terminal, finish }) =>
  addLedgerOptions(program.command('month-end'))
    .argument('<file>', 'the workbook, an .xlsx file with a Budget table; it is never written over')
    .description(
      'Shows budget, actuals, forecast and variance by department and which lines need a narrative; with --ledger, imports ' +
        'the actuals of a ledger export; with --place, says where codes in no budget line belong; with --close, closes the period that Settings names; with --reopen, opens the one ' +
        'that was closed last again.',
    )
    .addHelpText('after', exitHelp)
    .option('--ledger <file>', 'a ledger export to import, a .csv, .txt or .xlsx file')
    .addOption(
      new Option(
        '--period <n>',
        'a period to replace, as often as needed; without it, all of the export that are open. With --reopen, the period to reopen',
      ).argParser(readPeriod),
    )
    .option('--control <sum>', 'what the export should come to, in its own unit')
    .option('--sheet <name>', 'the sheet of a ledger that is a workbook; without it, the first')
    .addOption(
      new Option(
        '--place <code=line>',
        'of which code of the budget a code in no budget line is part, or "CODE=new line" for a line without a budget; as often as needed',
      ).argParser(andBefore),
    )
    .option('--close', 'close the period that Settings names, after the checks of the pane')
    .option('--reopen', 'reopen the period that was closed last, with --period and --reason')
    .option('--reason <text>', 'why a period is reopened, for the log')
    .option(
      '--out <file>',
      'where to save; without it, beside the workbook as NAME-actuals.xlsx, NAME-placed.xlsx, NAME-closed.xlsx or NAME-reopened.xlsx',
    )
    .option(...byOption)
    .option('--json', 'print JSON instead of tables')
    .action((file: string, options: MonthEndOptions, command: Command) =>
      finish(monthEnd(file, { ...options, given: givenOptions(command) }, terminal)),
    );

/** The long names of the options that were typed, without their hyphens in front. */
const givenOptions = (command: Command): readonly string[] =>
  command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === 'cli')
    .map(({ long, flags }) => (long ?? flags).replace(/^--/, ''));

async function monthEnd(
  file: string,
  options: MonthEndOptions & { readonly given: readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const refuse = (message: string): ExitCode => {
    terminal.error(`mtfs: ${message}\n`);
    return exitCodes.unusable;
  };
  const { ledger, place, period = [], reason, given } = options;
  const mode = monthEndMode(given);
  if (!mode.ok) return refuse(mode.message);
  if (ledger !== undefined) return importLedger(file, ledger, options, terminal);
  if (place !== undefined) return placeCodes(file, place, options, terminal);
  if (mode.value === 'close') return closePeriod(file, options, terminal);
  if (mode.value !== 'reopen') return printReport(file, report, options, terminal);
  const [only, ...more] = period;
  if (only === undefined || more.length > 0 || reason === undefined) {
    return refuse(
      'say which period is reopened, the one that was closed last, and why: --reopen --period N --reason "Late invoices".',
    );
  }
  return reopenPeriod(file, { period: only, reason }, options, terminal);
}
