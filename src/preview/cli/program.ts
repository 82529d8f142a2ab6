import { Command, CommanderError } from 'commander';

import type { AddCommand } from './command';
import { addCalc } from './commands/calc';
import { addCheck } from './commands/check';
import { addCollect } from './commands/collect';
import { addForecast } from './commands/forecast';
import { addFreeze } from './commands/freeze';
import { addGap } from './commands/gap';
import { addMinutes } from './commands/minutes';
import { addModel } from './commands/model';
import { addMonthEnd } from './commands/month-end';
import { addPack } from './commands/pack';
import { addRefresh } from './commands/refresh';
import { addSendOut } from './commands/send-out';
import { addStatement } from './commands/statement';
import { type ExitCode, exitCodes, type Terminal } from './exit-code';

/** In the order in which the help lists them. */
const commands: readonly AddCommand[] = [
  addRefresh,
  addCheck,
  addCalc,
  addForecast,
  addGap,
  addModel,
  addStatement,
  addMonthEnd,
  addPack,
  addMinutes,
  addFreeze,
  addSendOut,
  addCollect,
];

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
  for (const add of commands) add(program, { terminal, finish });
  addHelp(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.unusable;
  }
}

/** `mtfs help`: in place of commander's own, which shows the general help for a command that does not exist. */
function addHelp(program: Command): void {
  program
    .helpCommand(false)
    .command('help')
    .argument('[command]', 'the command to explain; without it, the commands there are')
    .description('Explains a command.')
    .action((name: string | undefined) => {
      if (name === undefined) program.help();
      const explained = program.commands.find((command) => command.name() === name);
      if (explained === undefined) program.error(`error: unknown command '${name}'; mtfs help lists the commands`);
      explained.help();
    });
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
    .addHelpText(
      'after',
      '\nEnds with 0; 1 when check finds problems, or a command that has --strict is given it and finds something; 2 for input it cannot use.',
    );
}
