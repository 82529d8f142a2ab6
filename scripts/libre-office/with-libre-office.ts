import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

function answers(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a check that needs LibreOffice and a folder for its files. The process ends with exit code 1 where the check says
 * that something is wrong, or where this machine has no LibreOffice, which is said.
 */
export async function withLibreOffice(
  isSound: (program: string, folder: string) => boolean | Promise<boolean>,
): Promise<void> {
  const program = programs.find(answers);
  if (program === undefined) {
    process.stderr.write(
      'LibreOffice is not on this machine, so nothing was checked. Install it and run this again.\n',
    );
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'mtfs-libre-office-'));
  try {
    if (!(await isSound(program, folder))) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
