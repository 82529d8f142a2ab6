import { Command, CommanderError } from 'commander';

import { calculate } from './calculate';
import { check } from './check';
import { type ExitCode, exitCodes, type Terminal } from './exit-code';
import { forecast } from './forecast';
import { refresh } from './refresh';

/** What comes with `--json`, of every command that has it. */
interface JsonOption {
  readonly json?: true;
}

/**
 * Runs one command of `mtfs`.
 * @param args what was typed after `mtfs`
 * @returns the exit code; whatever there is to say has been written to the terminal by then
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const finish = async (work: Promise<ExitCode>): Promise<void> => {
    code = await work;
  };
  const program = describe(terminal);
  program
    .command('refresh')
    .argument('<file>', 'the workbook, an .xlsx file; it is never written over')
    .description('Decides the RAG status of every line, with its reason, and saves a workbook that shows them.')
    .option('--out <file>', 'where to save; without it, beside the workbook as NAME-rag.xlsx')
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: JsonOption & { readonly out?: string }) =>
      finish(refresh(file, options, terminal)),
    );
  program
    .command('check')
    .argument('<file>', 'the workbook, an .xlsx file')
    .description('Lists every problem in the data and writes nothing. Ends with 1 when there are any.')
    .option('--json', 'print JSON instead of a table')
    .action((file: string, options: JsonOption) => finish(check(file, options, terminal)));
  program
    .command('calc')
    .argument('<formula...>', 'formulas as typed into Excel, such as "MTFS.VARIANCE(105,100)"')
    .description('Evaluates formulas as Excel would: one JSON value, or array of rows, a line.')
    .option('--in <file>', 'a workbook whose cells the formulas may name')
    .action((formulas: string[], options: { readonly in?: string }) => finish(calculate(formulas, options, terminal)));
  program
    .command('forecast')
    .argument('<file>', 'a JSON file: [{"id":"S1","history":[3,5,4],"season":12,"horizon":6}]')
    .description('Forecasts many series: one line of JSON each, with ranges that hold 80% and 95% of outcomes.')
    .option('--out <file>', 'where to save; without it, the lines are printed')
    .action((file: string, options: { readonly out?: string }) => finish(forecast(file, options, terminal)));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
  }
}

function describe(terminal: Terminal): Command {
  return new Command('mtfs')
    .description('Runs the savings tracker on a workbook without Excel.')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.error,
      // The program's name in front tells whose message it is when several commands stand in a script.
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'mtfs: '));
      },
    })
    .addHelpText('after', '\nEnds with 0; 1 when check finds problems; 2 for input it cannot use.');
}
