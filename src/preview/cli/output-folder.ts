import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';

import { done, type Outcome, refused } from '../result';
import { systemErrorCode } from '../system-error';

/** A folder to save into, made where it is not there yet. */
export async function openOutputFolder(path: string): Promise<Outcome<string>> {
  try {
    await mkdir(path, { recursive: true });
    return done(resolve(path));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return refused(`${path}: ${unusable[code] ?? `the folder cannot be made (${code})`}.`);
  }
}

const unusable: Readonly<Record<string, string>> = {
  EEXIST: 'this is a file; give --out the name of a folder',
  ENOTDIR: 'part of this is a file; give --out the name of a folder',
  EACCES: 'the folder may not be written to; give --out another place',
  EPERM: 'the folder may not be written to; give --out another place',
  EROFS: 'the disk cannot be written to; give --out another place',
  ENOSPC: 'the disk is full; make room or give --out another place',
};
