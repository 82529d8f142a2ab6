/** How the command line ends: all well; `check` found problems, or `--strict` was given and something is left to do; input that cannot be used. */
export const exitCodes = { done: 0, problems: 1, unusable: 2 } as const;

/** One of the three ways the command line ends. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where the command line writes: standard output and standard error, or a test's own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
