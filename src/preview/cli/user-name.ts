import { userInfo } from 'node:os';

/** Who the log of the workbook says ran the refresh; a user without an entry on this machine has no name. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'mtfs command line';
  }
}
