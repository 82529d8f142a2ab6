import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

import type { runCommandLine } from '../../src/preview/cli';

const project = resolve(__dirname, '..', '..');

/** The command line as `npm ci` leaves it. */
const program = resolve(project, 'bin', 'mtfs.mjs');

/** What it starts once it is built. */
const built = resolve(project, 'dist', 'cli', 'mtfs.cjs');

const builtSchema = z.object({
  runCommandLine: z.custom<typeof runCommandLine>((value) => typeof value === 'function'),
});

/** How a run of the command line ended and what it printed. */
export interface CommandLineRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `mtfs` as a user would, in a process of its own. Starting one takes longer than most commands. */
export function startMtfs(args: readonly string[], folder?: string): Promise<CommandLineRun> {
  return new Promise((done) => {
    const process = execFile('node', [program, ...args], { cwd: folder, maxBuffer: 2 ** 26 }, (_, out, error) => {
      done({ code: process.exitCode ?? -1, out, error });
    });
  });
}

/** Runs a command of the built `mtfs` in the process of the test. */
export async function runMtfs(args: readonly string[]): Promise<CommandLineRun> {
  const { runCommandLine } = builtSchema.parse(await import(built));
  const printed = { out: '', error: '' };
  const code = await runCommandLine(args, {
    out: (text) => {
      printed.out += text;
    },
    error: (text) => {
      printed.error += text;
    },
  });
  return { code, ...printed };
}
