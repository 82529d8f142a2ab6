import { userInfo } from 'node:os';

/** What comes with `--by`, of every command that writes to the log of the workbook. */
export interface ByOption {
  readonly by?: string;
}

/** `--by`, as those commands describe it. */
export const byOption = [
  '--by <name>',
  "who the workbook's log says ran it; without it, this computer's user",
] as const;

/**
 * Who the log of the workbook says ran a command; a user without an entry on this machine has no name.
 * @param given what came with `--by`; a blank one counts as none
 */
export function userName(given: string | undefined): string {
  const name = given?.trim() ?? '';
  if (name !== '') return name;
  try {
    return userInfo().username;
  } catch {
    return 'mtfs command line';
  }
}
