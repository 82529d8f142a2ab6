import { systemErrorCode } from '../system-error';
import { exitCodes } from './exit-code';
import { runCommandLine } from './program';

export { runCommandLine };

/** What `bin/mtfs.mjs` starts: one command, then out, whatever timers the stand-in still holds. */
export async function main(): Promise<void> {
  const terminal = {
    out: (text: string) => process.stdout.write(text),
    error: (text: string) => process.stderr.write(text),
  };
  // A reader that has seen enough, such as `head`, closes its end; that is no fault.
  process.stdout.on('error', (error) => {
    if (systemErrorCode(error) !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
  } catch (error) {
    terminal.error(`mtfs: this is a fault of the program, not of the workbook.\n${describeFault(error)}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

function describeFault(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
