import { readFile } from 'node:fs/promises';

import { done, type Outcome, refused } from '../result';
import { systemErrorCode } from '../system-error';

/** What the file system answers for a file that cannot be read, in words that say what to do. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder',
  EISDIR: 'this is a folder; name an .xlsx file in it',
  EACCES: 'the file may not be read; ask its owner for permission or copy it elsewhere',
  EPERM: 'the file may not be read; ask its owner for permission or copy it elsewhere',
  EBUSY: 'another program holds the file; close it there and try again',
};

/** The bytes of a file the user named, or one line that names the file and says what to do. */
export async function readInputFile(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return done(await readFile(path));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return refused(`${path}: ${unreadable[code] ?? `the file cannot be read (${code})`}.`);
  }
}
