import type { Command } from 'commander';

import type { ExitCode, Terminal } from './exit-code';

/** What comes with `--json`, of every command that has it. */
export interface JsonOption {
  readonly json?: true;
}

/** What comes with `--strict`, of every command that has it. */
export interface StrictOption {
  readonly strict?: true;
}

/** The option that makes a command's findings its exit code too, for scripts. */
export const strictOption = (what: string): [string, string] => ['--strict', `end with 1 ${what}`];

/** What a command needs of the command line it stands on. */
export interface CommandLine {
  readonly terminal: Terminal;
  /** Waits for a command's work, whose code the whole command line then ends with. */
  readonly finish: (work: Promise<ExitCode>) => Promise<void>;
}

/** Adds a command to the program: its arguments, its help and what it does. */
export type AddCommand = (program: Command, line: CommandLine) => void;

/** Gathers an option that may be given as often as needed. */
export const andBefore = (given: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  given,
];
