import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** The command line as `npm ci` leaves it. */
const program = resolve(__dirname, '..', '..', 'bin', 'mtfs.mjs');

/** How a run of the command line ended and what it printed. */
export interface CommandLineRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `mtfs` as a user would, in a process of its own. */
export function runMtfs(args: readonly string[], folder?: string): Promise<CommandLineRun> {
  return new Promise((done) => {
    const process = execFile('node', [program, ...args], { cwd: folder, maxBuffer: 2 ** 26 }, (_, out, error) => {
      done({ code: process.exitCode ?? -1, out, error });
    });
  });
}
